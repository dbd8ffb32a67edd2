//! A card as somebody meets it: from the briefing, the debrief and the map, at both sizes, by pointer and by key.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Key, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use super::*;
use crate::scenario;
use crate::ui::Action;
use crate::ui::briefing::tests::view as briefing;
use crate::ui::course::tests::course;
use crate::ui::debrief::tests::given::several;
use crate::ui::memory::DebriefMemory;
use crate::ui::radar::tests::radar;
use crate::ui::tests_support::{LARGE, SMALL, Stage, harness, with_memory};
use crate::ui::widgets::id;
use crate::view::course::Map;

/// A card of so many sections.
pub(in crate::ui) fn sections(number: usize, count: usize) -> Arc<Card> {
    let section = |nth: usize| Section {
        kind: if nth < 3 { "What to do" } else { "An example" }.to_owned(),
        title: format!("Section {nth} of {number}"),
        paragraphs: vec!["It is said what to do, and why, in a few words that one can keep. ".repeat(4); 2],
    };
    Arc::new(Card {
        id: format!("card-{number}").as_str().into(),
        title: format!("Card {number}"),
        line: "Knowledge card, 2 minutes to read".to_owned(),
        opening: "What it is about.".to_owned(),
        sections: (1..=count).map(section).collect(),
        scored: vec![("Patience".to_owned(), "Whether one stays calm.".to_owned())],
        axes: vec![scenario::Axis::Patience],
        references: vec!["Wick, A. B. (1999). On lamps. Dusk 3. doi:10.1/x".to_owned()],
        rows: Some("Rows of the source articles: 001-5.".to_owned()),
    })
}

/// One of the usual length.
pub(in crate::ui) fn card(number: usize) -> Arc<Card> {
    sections(number, 5)
}

/// The screens from which a card is opened, with one card; and the name of what opens it.
fn screens() -> [(Screen, &'static str); 3] {
    let cards = vec![card(1)];
    let mut map = course("a", 1);
    map.modules[0].cards.clone_from(&cards);
    let map = Map { courses: vec![map], radar: radar(8, 5) };
    [
        (Screen::Briefing(Box::new(crate::view::Briefing { cards: cards.clone(), ..briefing(1) })), "briefing/card"),
        (Screen::Debrief(Box::new(crate::view::Debrief { cards, ..several() })), "after/card"),
        (Screen::Course(Some(Arc::new(map))), "map/card/card-1"),
    ]
}

/// On the tab where a narrow window has it.
fn remembered() -> Memory {
    Memory { debrief: DebriefMemory { tab: 2, ..DebriefMemory::default() }, ..Memory::default() }
}

fn opened(screen: Screen, size: Vec2) -> Harness<'static, Stage> {
    let mut harness = with_memory(screen, remembered(), size);
    harness.get_by_label("Read the card Card 1: Knowledge card, 2 minutes to read").click();
    harness.run();
    harness
}

fn focused(harness: &Harness<'_, Stage>, name: &str) -> bool {
    harness.ctx.memory(|memory| memory.has_focus(id(name)))
}

#[test]
fn it_is_read_over_every_screen_and_the_way_back_leads_to_what_opened_it() {
    for size in [LARGE, SMALL] {
        for (screen, from) in screens() {
            let mut harness = opened(screen, size);
            harness.get_by_label("Section 1 of 1");
            harness.get_by_label("Whether one stays calm.");
            harness.get_by_label_contains("doi:10.1/x");
            assert!(focused(&harness, "card/text/page"), "{from}: keys scroll at once");
            harness.key_press(Key::Escape);
            harness.run();
            assert!(harness.query_by_label("Section 1 of 1").is_none());
            assert!(focused(&harness, from), "{from}");
            harness.key_press(Key::Enter);
            harness.run();
            harness.get_by_label("Back").click();
            harness.run();
            assert!(harness.query_by_label("Section 1 of 1").is_none());
            assert_eq!(harness.state().actions, [], "{from}: nothing is asked for");
            assert_eq!(harness.state().memory.card, None);
        }
    }
}

#[test]
fn nothing_of_the_screen_is_lost_meanwhile() {
    let [(screen, _), ..] = screens();
    let mut harness = with_memory(screen, remembered(), SMALL);
    harness.get_by_label("Hard").click();
    harness.run();
    harness.get_by_label_contains("Time passes").click();
    harness.run();
    harness.get_by_label_contains("Read the card").click();
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    harness.get_by_label("Start the shift").click();
    harness.run();
    let Some(Action::Start { untimed, difficulty, .. }) = harness.state().actions.last() else { panic!() };
    assert_eq!((*untimed, *difficulty), (true, crate::scenario::Difficulty::Hard));
}

#[test]
fn without_cards_nothing_is_said_of_them() {
    for size in [LARGE, SMALL] {
        let bare = crate::view::Briefing { cards: Vec::new(), ..briefing(1) };
        let screens = [
            Screen::Briefing(Box::new(bare)),
            Screen::Debrief(Box::new(several())),
            Screen::Course(Some(Arc::new(Map { courses: vec![course("a", 1)], radar: radar(8, 5) }))),
        ];
        for screen in screens {
            let harness = with_memory(screen, remembered(), size);
            assert!(harness.query_by_label_contains("Read the card").is_none());
        }
    }
}

#[test]
fn several_are_turned_over_one_after_the_other() {
    for size in [LARGE, SMALL] {
        let mut harness = harness(Screen::Briefing(Box::new(briefing(3))), size);
        harness.get_by_label_contains("Read the card Card 1").click();
        harness.run();
        harness.get_by_label("1 of 3");
        harness.key_press(Key::PageDown);
        harness.run();
        for nth in [2, 3] {
            harness.get_by_label("The next card").click();
            harness.run();
            let first = harness.get_by_label(&format!("Section 1 of {nth}")).rect();
            assert!(first.top() > 100.0, "each begins at its top: {first:?}");
        }
        harness.get_by_label("The next card").click();
        harness.run();
        harness.get_by_label("The card before").click();
        harness.run();
        harness.get_by_label("2 of 3");
        harness.key_press(Key::Escape);
        harness.run();
        assert!(focused(&harness, "briefing/card"));
        assert_eq!(harness.state().actions, []);
    }
}

#[test]
fn a_long_title_does_not_push_what_opens_it_off_the_screen() {
    for size in [LARGE, SMALL] {
        let long = |nth| Arc::new(Card { title: "m".repeat(3_000), ..Card::clone(&card(nth)) });
        let cards: Vec<Arc<Card>> = (1..=3).map(long).collect();
        for screen in [
            Screen::Briefing(Box::new(crate::view::Briefing { cards: cards.clone(), ..briefing(1) })),
            Screen::Debrief(Box::new(crate::view::Debrief { cards: cards.clone(), ..several() })),
        ] {
            let mut memory = remembered();
            memory.debrief.table = true;
            let harness = with_memory(screen, memory, size);
            for node in harness.query_all_by_label_contains("Read the card") {
                let rect = node.rect();
                assert!(rect.left() >= 0.0 && rect.right() <= size.x && rect.height() >= 34.0, "{rect:?}");
            }
        }
    }
}

#[test]
fn a_long_card_scrolls_by_keys_and_stays_inside() {
    let long = "m".repeat(3_000);
    let many = sections(1, 40);
    let wide = Card {
        title: long.clone(),
        line: "Knowledge card, 2 minutes to read".to_owned(),
        opening: long.clone(),
        sections: vec![Section { kind: long.clone(), title: long.clone(), paragraphs: vec![long.clone()] }],
        scored: vec![(long.clone(), long.clone())],
        references: vec![long.clone()],
        rows: Some(long),
        ..Card::clone(&many)
    };
    for size in [LARGE, SMALL, Vec2::new(700.0, 460.0)] {
        for card in [Arc::clone(&many), Arc::new(wide.clone())] {
            let cards = vec![card];
            let memory = Memory {
                card: Some(OpenCard { card: cards[0].id.clone(), from: "briefing/card".to_owned() }),
                ..Memory::default()
            };
            let screen = Screen::Briefing(Box::new(crate::view::Briefing { cards, ..briefing(1) }));
            let mut harness = with_memory(screen, memory, size);
            for node in harness.query_all_by(|node| matches!(node.role(), Role::Label | Role::Button)) {
                let (rect, label) = (node.rect(), node.accesskit_node().label());
                assert!(rect.left() >= 0.0 && rect.right() <= size.x, "{label:?}: {rect:?} of {size:?}");
            }
            let back = harness.get_by_label("Back").rect();
            assert!(back.top() >= 0.0 && back.height() >= 34.0, "{back:?}");
            // What is one word alone has no lines to go through.
            if harness.query_by_label("What it is about.").is_none() {
                continue;
            }
            harness.ctx.memory_mut(|memory| memory.request_focus(id("card/text/page")));
            harness.run();
            assert!(focused(&harness, "card/text/page"), "{size:?}");
            let place = |harness: &Harness<'_, Stage>| harness.get_by_label("What it is about.").rect().top();
            let before = place(&harness);
            harness.key_press(Key::PageDown);
            harness.run();
            assert!(place(&harness) < before - 100.0, "{size:?}: {before} {}", place(&harness));
            harness.key_press(Key::Home);
            harness.run();
            assert!((place(&harness) - before).abs() < 1.0);
        }
    }
}

#[test]
fn a_card_that_is_not_there_is_closed() {
    let memory = Memory {
        card: Some(OpenCard { card: "gone".into(), from: "briefing/card/gone".to_owned() }),
        ..Memory::default()
    };
    let harness = with_memory(Screen::Briefing(Box::new(briefing(1))), memory, LARGE);
    harness.get_by_label("Start the shift");
    assert_eq!(harness.state().memory.card, None);
}

#[test]
fn in_the_table_of_the_axes_a_card_stands_beside_what_it_speaks_of() {
    for size in [LARGE, SMALL] {
        let [_, (screen, _), _] = screens();
        let mut memory = remembered();
        memory.debrief.table = true;
        let mut harness = with_memory(screen, memory, size);
        let beside: Vec<_> = harness.query_all_by_label_contains("which speaks of").collect();
        assert_eq!(beside.len(), 1);
        drop(beside);
        harness.get_by_label_contains("which speaks of").click();
        harness.run();
        harness.get_by_label("Section 1 of 1");
        harness.key_press(Key::Escape);
        harness.run();
        assert!(focused(&harness, "after/card/axis-patience/card-1"));
    }
}

//! The debrief as somebody meets it: by role and label, at both sizes, by pointer and by key.

pub(in crate::ui) mod given;
mod notes;
mod ways;

use egui::accesskit::Role;
use egui::{Key, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use self::given::{REPLY, debrief, finding, own, several};
use crate::base::id::ScenarioId;
use crate::scenario::Visibility;
use crate::ui::memory::DebriefMemory;
use crate::ui::tests_support::{LARGE, SMALL, Stage, harness, with_memory};
use crate::ui::widgets::id;
use crate::ui::{Action, Memory, Screen};
use crate::view::{self, Did, Finding, FindingKind, Held};

fn at(view: view::Debrief, size: Vec2) -> Harness<'static, Stage> {
    harness(Screen::Debrief(Box::new(view)), size)
}

fn on_tab(view: view::Debrief, tab: usize, size: Vec2) -> Harness<'static, Stage> {
    let debrief = DebriefMemory { tab, ..DebriefMemory::default() };
    with_memory(Screen::Debrief(Box::new(view)), Memory { debrief, ..Memory::default() }, size)
}

fn press(harness: &mut Harness<'static, Stage>, label: &str) {
    harness.get_by_label(label).click();
    harness.run();
}

fn remembered(harness: &Harness<'static, Stage>) -> DebriefMemory {
    harness.state().memory.debrief.clone()
}

/// Everything to press lies beside nothing but the screen: what scrolls may lie under its edge, but never beside it.
fn nothing_overflows(harness: &Harness<'static, Stage>, size: Vec2) {
    let mut buttons = 0;
    for role in [Role::Button, Role::Link, Role::RadioButton] {
        for node in harness.query_all_by_role(role) {
            let rect = node.rect();
            let label = node.accesskit_node().label().unwrap_or_default();
            assert!(!label.is_empty(), "{rect:?} has no label");
            assert!(rect.left() >= 0.0 && rect.right() <= size.x, "{label}: {rect:?}");
            assert!(rect.top() >= 0.0, "{label}: {rect:?}");
            if role != Role::Link {
                assert!(rect.height() >= 34.0, "{label}: {rect:?}");
            }
            buttons += 1;
        }
    }
    assert!(buttons >= 2);
    for node in harness.query_all_by_role(Role::Label) {
        let rect = node.rect();
        assert!(rect.left() >= 0.0 && rect.right() <= size.x, "{:?}: {rect:?}", node.accesskit_node().value());
    }
    for label in ["Done", "Sit it again"] {
        assert!(harness.get_by_label(label).rect().bottom() < 100.0);
    }
}

#[test]
fn everything_fits_at_both_sizes() {
    let many = || debrief((1..=60).map(own).collect());
    for size in [LARGE, SMALL, Vec2::new(1_240.0, 720.0), Vec2::new(2_560.0, 1_440.0)] {
        for view in [debrief(Vec::new()), debrief(vec![own(1)]), several(), many()] {
            for tab in 0..3 {
                nothing_overflows(&on_tab(view.clone(), tab, size), size);
            }
        }
    }
}

#[test]
fn long_texts_stay_in_their_panels() {
    for letters in ["x", "ab cd\nef ", "🍞"] {
        let text: String = letters.chars().cycle().take(3_000).collect();
        let ends: Vec<usize> = text.char_indices().map(|(byte, _)| byte).collect();
        let mut long = own(1);
        long.did = Did::OwnWords(text.clone(), Visibility::Public);
        long.said.clone_from(&text);
        long.subject.clone_from(&text);
        long.before.name.clone_from(&text);
        long.after.name.clone_from(&text);
        long.place.name.clone_from(&text);
        let mut found = finding(1, FindingKind::Against, "", &text);
        found.quote.clone_from(&text);
        found.spans = vec![ends[10]..ends[2_500], ends[2_600]..ends[2_700]];
        found.more = vec![text.clone()];
        long.findings = (1..=40).map(|number| Finding { number, ..found.clone() }).collect();
        long.anchors = vec![(100, text.clone())];
        let mut view = debrief(vec![long]);
        view.title.clone_from(&text);
        view.brand.clone_from(&text);
        view.ending = Some((text.clone(), text.clone()));
        view.axes[1].rests_on = vec![text.clone()];
        for size in [LARGE, SMALL] {
            for tab in 0..3 {
                let mut shown = on_tab(view.clone(), tab, size);
                shown.state_mut().memory.debrief.finding = Some(1);
                shown.run();
                nothing_overflows(&shown, size);
            }
        }
    }
}

#[test]
fn an_empty_shift_says_so() {
    let mut view = debrief(Vec::new());
    view.ending = None;
    let shown = at(view, LARGE);
    assert!(shown.get_all_by_label("Nothing asked for an answer long enough to be judged.").count() >= 1);
    assert!(shown.query_by_label("The shift was not brought to its end.").is_some());
    assert!(shown.query_by_label_contains("Step 1").is_none());
}

#[test]
fn the_strip_leads_away() {
    let mut shown = at(several(), LARGE);
    press(&mut shown, "Sit it again");
    press(&mut shown, "Done");
    assert_eq!(shown.state().actions, [Action::Brief(ScenarioId::new("third-saturday")), Action::Title]);
}

#[test]
fn steps_are_chosen_on_the_line_by_buttons_and_by_arrows() {
    let mut shown = at(several(), LARGE);
    press(&mut shown, "The next step");
    assert_eq!(remembered(&shown).step, 1);
    shown.get_by_label_contains("Step 5, 09:07").click();
    shown.run();
    assert_eq!(remembered(&shown).step, 4);
    assert!(shown.query_by_label("Nobody answered in time.").is_some());
    shown.get_by_label_contains("wrote at 09:03").click();
    shown.run();
    assert_eq!(remembered(&shown).step, 2);
    assert!(shown.query_by_label("Osier Row, cold again.").is_some());
    shown.key_press(Key::ArrowRight);
    shown.run();
    assert_eq!(remembered(&shown).step, 3);
    for _ in 0..9 {
        shown.key_press(Key::ArrowLeft);
        shown.run();
    }
    assert_eq!(remembered(&shown).step, 0);
    press(&mut shown, "The step before");
    assert_eq!(remembered(&shown).step, 0, "there is none before the first");
    assert!(shown.state().actions.is_empty());
}

#[test]
fn the_focus_goes_along_with_the_arrows() {
    let mut shown = at(several(), LARGE);
    shown.ctx.memory_mut(|memory| memory.request_focus(id("step/2")));
    shown.state_mut().memory.debrief.step = 1;
    shown.run();
    shown.key_press(Key::ArrowRight);
    shown.run();
    assert_eq!(remembered(&shown).step, 2);
    assert!(shown.ctx.memory(|memory| memory.has_focus(id("step/3"))));
}

#[test]
fn a_finding_is_explained_when_pressed_and_while_it_has_the_focus() {
    let mut shown = at(several(), LARGE);
    assert!(shown.query_by_label("Finding 3: Puts the blame on others.").is_none());
    shown.get_by_label_contains("Finding 3, Cost").click();
    shown.run();
    assert_eq!(remembered(&shown).finding, Some(3));
    assert!(shown.query_by_label("Finding 3: Puts the blame on others.").is_some());
    assert!(shown.query_by_label("The book says never to blame the courier.").is_some());
    // By key: the words of the first finding, and Enter.
    shown.ctx.memory_mut(|memory| memory.request_focus(id("span/1")));
    shown.run();
    assert!(shown.query_by_label("Finding 1: Says what the matter is.").is_some(), "the focus is enough to see it");
    assert_eq!(remembered(&shown).finding, Some(3));
    shown.key_press(Key::Enter);
    shown.run();
    assert_eq!(remembered(&shown).finding, Some(1));
    // A step further nothing is selected.
    press(&mut shown, "The next step");
    assert_eq!(remembered(&shown).finding, None);
}

#[test]
fn a_long_list_follows_the_focus() {
    let mut long = own(1);
    long.findings = (1..=30).map(|number| finding(number, FindingKind::Credit, "", "It says so.")).collect();
    for size in [LARGE, SMALL] {
        let mut shown = at(debrief(vec![long.clone()]), size);
        for number in [20, 30, 2] {
            let name = id(&format!("finding/{number}"));
            shown.ctx.memory_mut(|memory| memory.request_focus(name));
            shown.run_steps(12);
            let seen = shown.ctx.read_response(name).unwrap().interact_rect;
            assert!(seen.height() > 20.0, "{number}: {seen:?}");
        }
    }
}

#[test]
fn words_answer_to_the_pointer() {
    let mut shown = at(several(), LARGE);
    let place = shown.get_by_label_contains("Words of finding 3").rect().center();
    shown.hover_at(place);
    shown.run();
    shown.drag_at(place);
    shown.drop_at(place);
    shown.run();
    assert_eq!(remembered(&shown).finding, Some(3));
    assert!(shown.query_by_label_contains("Words of finding 5").is_none(), "what is missing has no words");
}

#[test]
fn tab_reaches_every_part_and_enter_presses_it() {
    let mut shown = at(several(), LARGE);
    let mut met = Vec::new();
    let wanted = [
        "after/done",
        "after/again",
        "step/1",
        "step/6",
        "arrival/1",
        "step/next",
        "span/1",
        "finding/5",
        "after/level/0",
    ];
    for _ in 0..80 {
        shown.key_press(Key::Tab);
        shown.run();
        let focused = shown.ctx.memory(|memory| memory.focused());
        met.extend(wanted.iter().filter(|name| focused == Some(id(name))));
        if focused == Some(id("after/again")) && shown.state().actions.is_empty() {
            shown.key_press(Key::Enter);
            shown.run();
        }
    }
    for name in wanted {
        assert!(met.contains(&&name), "{name} is not reached: {met:?}");
    }
    assert_eq!(shown.state().actions.len(), 1);
}

#[test]
fn what_they_wrote_opens() {
    let mut long = own(1);
    long.said = "A very long story about a box that came too late. ".repeat(20);
    let mut shown = at(debrief(vec![long]), LARGE);
    press(&mut shown, "More");
    assert!(shown.query_by_label("Less").is_some());
    press(&mut shown, "Less");
    assert!(shown.query_by_label("More").is_some());
    assert!(at(several(), LARGE).query_by_label("More").is_none(), "what is short is shown as it is");
}

#[test]
fn a_choice_has_its_reason_and_its_figures() {
    let mut shown = at(several(), LARGE);
    press(&mut shown, "The next step");
    for label in ["Own it.", "Why", "It shuts the door on her.", "Patience: 80 of 100", "Response quality: 53 of 100"] {
        assert!(shown.query_by_label(label).is_some(), "{label}");
    }
    assert!(shown.query_by_label("Draft sent to Marta Kovel in private, after 2:00").is_some());
}

#[test]
fn what_came_of_it_is_told() {
    let mut first = own(1);
    first.late = true;
    first.held = Some(Held { at: first.arrived, broken: true, text: "An answer was coming.".to_owned() });
    let shown = at(debrief(vec![first]), LARGE);
    for label in [
        "Now steady, was upset",
        "Anger 38, was 68",
        "Trust 30, as before",
        "The answer came after the deadline.",
        "An answer was coming.",
        "1: An answer was coming.",
        "Regained",
        "The Row eats breakfast.",
        "It was shared to 310 people.",
    ] {
        assert!(shown.query_by_label(label).is_some(), "{label}");
    }
}

#[test]
fn texts_of_a_column_stay_in_it() {
    for width in [1_120.0, 1_240.0, 1_280.0, 1_440.0] {
        let shown = at(several(), Vec2::new(width, 800.0));
        let edge = shown.get_by_label("This shift").rect().left() - 40.0;
        let first = shown.get_by_label("What came of it").rect().left() - 40.0;
        for label in ["Now steady, was upset", "Anger 38, was 68", "The Row eats breakfast.", "Another way"] {
            let rect = shown.get_by_label(label).rect();
            assert!(rect.right() <= edge, "{width}, {label}: {rect:?}");
        }
        for label in ["Public reply to Marta Kovel, after 2:00", "Third Saturday. Third.", REPLY] {
            let rect = shown.get_by_label(label).rect();
            assert!(rect.right() <= first, "{width}, {label}: {rect:?}");
        }
    }
}

#[test]
fn samples_are_chosen_by_level() {
    let mut shown = at(several(), LARGE);
    assert!(shown.query_by_label("“Three is three.”").is_some(), "the best is shown first");
    press(&mut shown, "0");
    assert!(shown.query_by_label("“Noted.”").is_some());
    // Left and right belong to the choice while it has the focus.
    shown.ctx.memory_mut(|memory| memory.request_focus(id("after/level/0")));
    shown.run();
    shown.key_press(Key::ArrowRight);
    shown.run();
    assert_eq!((remembered(&shown).level, remembered(&shown).step), (Some(50), 0));
}

#[test]
fn columns_are_tabs_in_a_small_window() {
    let mut shown = at(several(), SMALL);
    assert!(shown.query_by_label("This shift").is_none());
    press(&mut shown, "Scores");
    assert!(shown.query_by_label("This shift").is_some());
    assert!(shown.query_by_label("The next step").is_none());
    press(&mut shown, "What came of it");
    assert!(shown.query_by_label("Sample answers").is_some());
    assert_eq!(remembered(&shown).tab, 1);
}

#[test]
fn work_is_told_part_by_part_with_why_and_what_would_have_been_better() {
    let marked = |part: &str, earned: u8, why: Vec<(Option<bool>, String)>, better: Option<&str>| view::Marked {
        part: part.to_owned(),
        given: "The forum".to_owned(),
        earned,
        share: 50,
        why,
        better: better.map(str::to_owned),
    };
    let read = vec![(Some(true), "what is claimed".to_owned()), (Some(false), "by when".to_owned())];
    let long = "a reason that goes on and on ".repeat(30);
    let mut step = given::step(1, Did::Worked(vec![("It rests on".to_owned(), "The forum".to_owned())]));
    step.marks = vec![
        marked("It rests on", 0, vec![(None, long)], Some("The workshop")),
        marked(&"The note ".repeat(40), 50, read, None),
    ];
    step.worth = crate::scenario::raw::Worth { quality: Some(25), ..Default::default() };
    step.anchors = Vec::new();
    step.because = None;
    for size in [LARGE, SMALL] {
        let harness = at(debrief(vec![step.clone()]), size);
        nothing_overflows(&harness, size);
        let says = |words: &str| harness.query_all_by_label_contains(words).next().is_some();
        assert!(says("It rests on: The forum") && says("It rests on: 0 of 100") && says("Better: The workshop"));
        assert!(says("Said: what is claimed") && says("Not as it should be: by when"));
        assert!(says("Work for Marta Kovel done"));
        assert!(!says("Patience: "), "only what it shows anything of");
    }
}

#[test]
fn large_type_makes_it_scroll_in_one_direction() {
    for tab in 0..3 {
        let memory = Memory { debrief: DebriefMemory { tab, ..DebriefMemory::default() }, ..Memory::default() };
        let screen = Screen::Debrief(Box::new(several()));
        crate::ui::tests_support::keeps_its_width(&format!("debrief-{tab}"), &screen, &memory, |_| {}, |_| false);
    }
}

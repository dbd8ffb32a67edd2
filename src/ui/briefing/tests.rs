use egui::Key;
use egui::accesskit::Role as Kind;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use crate::base::id::{RoleId, ScenarioId};
use crate::scenario::Difficulty;
use crate::ui::knowledge::tests::card;
use crate::ui::tests_support::{LARGE, SMALL, Stage, harness};
use crate::ui::{Action, Screen};
use crate::view::{Book, BookEntry, BookSection, Briefing, Public, Role};

fn entries(key: &'static str, count: usize) -> BookSection {
    let entry = |at| BookEntry {
        name: None,
        text: format!("{key} {at}: something that is true and has to be read"),
        of: None,
        id: None,
    };
    BookSection { key, title: key.to_owned(), of: None, entries: (1..=count).map(entry).collect() }
}

/// A briefing with so many of everything.
pub(in crate::ui) fn view(count: usize) -> Briefing {
    let many = |what: &str| (1..=count).map(|at| format!("{what} {at}")).collect::<Vec<_>>();
    let keys =
        ["book-about", "book-voice", "book-facts", "book-powers", "book-beyond", "book-secrets", "book-channels"];
    let sections = if count == 0 { Vec::new() } else { keys.map(|key| entries(key, count)).to_vec() };
    let role = |name: String| Role {
        id: RoleId::new(&name),
        name,
        owns: vec!["orders".to_owned(), "times".to_owned()],
        face: 7,
    };
    Briefing {
        scenario: ScenarioId::new("third-saturday"),
        title: "The third Saturday".to_owned(),
        brand: "Ovenlark".to_owned(),
        sector: "bakery".to_owned(),
        family: "angry customer".to_owned(),
        level: 2,
        day: "Saturday".to_owned(),
        opens: "09:10".to_owned(),
        closes: "09:33".to_owned(),
        minutes: 23,
        writable: true,
        purpose: "practice, with hints while you write".to_owned(),
        levels: Difficulty::ALL.iter().map(|level| (*level, format!("{}: means much", level.typed()))).collect(),
        warnings: many("warning"),
        text: "It is ten past nine.".to_owned(),
        cards: (1..=count.min(3)).map(card).collect(),
        objectives: many("objective"),
        traits: many("trait"),
        avoid: many("never"),
        book: Book { brand: "Ovenlark".to_owned(), sections },
        team: many("colleague").into_iter().map(role).collect(),
        house_rules: many("rule"),
        targets: many("target").into_iter().map(|what| (what, "98 of 100".to_owned())).collect(),
        public: Public::default(),
    }
}

fn stage(view: Briefing, size: egui::Vec2) -> Harness<'static, Stage> {
    harness(Screen::Briefing(Box::new(view)), size)
}

fn start(untimed: bool) -> Action {
    Action::Start { scenario: ScenarioId::new("third-saturday"), untimed, difficulty: Difficulty::Standard }
}

fn all_inside(harness: &Harness<'_, Stage>, size: egui::Vec2) {
    let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, size);
    for role in [Kind::Button, Kind::RadioButton] {
        for node in harness.query_all_by_role(role) {
            let rect = node.rect();
            assert!(screen.contains_rect(rect) && rect.height() >= 34.0, "{rect:?}");
        }
    }
}

#[test]
fn it_starts_with_the_time_that_was_chosen() {
    for size in [LARGE, SMALL] {
        for count in [0, 1, 12] {
            let mut harness = stage(view(count), size);
            all_inside(&harness, size);
            harness.get_by_label("Start the shift").click();
            harness.run();
            harness.get_by_label_contains("Time passes").click();
            harness.run();
            harness.get_by_label_contains("Reading costs no time");
            harness.get_by_label("Start the shift").click();
            harness.run();
            assert_eq!(harness.state().actions, [start(false), start(true)]);
        }
    }
}

#[test]
fn it_says_what_the_attempt_is_for() {
    for size in [LARGE, SMALL] {
        let harness = stage(view(1), size);
        harness.get_by_label("Practice, with hints while you write");
    }
}

#[test]
fn enter_starts_while_nothing_has_the_focus_and_escape_goes_back() {
    let mut harness = stage(view(1), LARGE);
    harness.key_press(Key::Tab);
    harness.run();
    assert!(harness.get_by_label("All shifts").is_focused());
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().actions, [Action::Title], "Enter belongs to what has the focus");
    harness.key_press(Key::Escape);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().actions, [Action::Title, Action::Title, start(false)]);
}

#[test]
fn it_starts_as_hard_as_was_chosen() {
    for size in [LARGE, SMALL] {
        let mut harness = stage(view(1), size);
        all_inside(&harness, size);
        harness.get_by_label("Hard").click();
        harness.run();
        harness.get_by_label("Hard: means much");
        harness.get_by_label("Start the shift").click();
        harness.run();
        let Some(Action::Start { difficulty, .. }) = harness.state().actions.last() else { panic!() };
        assert_eq!(*difficulty, Difficulty::Hard);
    }
    let mut harness = stage(view(0), LARGE);
    for _ in ["back", "the file", "gentle"] {
        harness.key_press(Key::Tab);
        harness.run();
    }
    assert!(harness.get_by_label("Gentle").is_focused());
    for at in [Difficulty::Standard, Difficulty::Hard] {
        harness.key_press(Key::ArrowRight);
        harness.run();
        assert_eq!(harness.state().memory.difficulty, at);
    }
    let mut settled = view(1);
    settled.levels.truncate(1);
    assert!(stage(settled, SMALL).query_by_label("Gentle").is_none(), "there is nothing to choose");
}

#[test]
fn the_keyboard_chooses_the_time() {
    let mut harness = stage(view(0), LARGE);
    for _ in ["back", "the file", "gentle", "standard", "hard", "the time"] {
        harness.key_press(Key::Tab);
        harness.run();
    }
    assert!(harness.get_by_label("The clock runs").is_focused());
    harness.key_press(Key::ArrowRight);
    harness.run();
    assert!(harness.state().memory.untimed);
    assert!(harness.get_by_label_contains("Time passes").is_focused());
    harness.key_press(Key::Tab);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().actions, [start(true)]);
}

#[test]
fn columns_stand_side_by_side_or_become_tabs() {
    let wide = stage(view(2), LARGE);
    let lefts = ["What is going on", "Brand book", "Your team"].map(|title| wide.get_by_label(title).rect().left());
    assert!(lefts[0] < lefts[1] && lefts[1] < lefts[2], "{lefts:?}");
    let mut small = stage(view(2), SMALL);
    assert!(small.query_by_label("Your team").is_none());
    small.get_by_label("Team and rules").click();
    small.run();
    small.get_by_label("Your team");
    small.get_by_label("rule 2");
    assert!(small.query_by_label("What is going on").is_none());
}

#[test]
fn a_long_column_scrolls_by_keys() {
    let mut harness = stage(view(40), LARGE);
    let title = |harness: &Harness<'_, Stage>| harness.get_by_label("Your team").rect().top();
    let before = title(&harness);
    let page = harness.get_by_label("Team and rules, scrolls");
    page.focus();
    harness.run();
    harness.key_press(Key::PageDown);
    harness.run();
    let paged = title(&harness);
    assert!(paged < before - 100.0, "{before} {paged}");
    harness.key_press(Key::ArrowDown);
    harness.run();
    assert!(title(&harness) < paged - 30.0);
    harness.key_press(Key::Home);
    harness.run();
    assert!((title(&harness) - before).abs() < 1.0);
}

#[test]
fn warnings_are_read_before_the_start() {
    let harness = stage(view(2), SMALL);
    harness.get_by_label("Content note: warning 1; warning 2.");
    assert!(stage(view(0), SMALL).query_by_label_contains("Content note").is_none());
}

#[test]
fn long_words_stay_in_their_columns() {
    let long = "m".repeat(3_000);
    let mut view = view(2);
    view.title.clone_from(&long);
    view.sector.clone_from(&long);
    view.day = "m".repeat(300);
    view.warnings = vec![long.clone()];
    view.text.clone_from(&long);
    view.objectives = vec![long.clone()];
    view.traits = vec![long.clone(), "a\nb".to_owned()];
    view.avoid = vec![long.clone()];
    view.team[0].name.clone_from(&long);
    view.team[0].owns = vec![long.clone()];
    view.house_rules = vec![long.clone()];
    view.targets = vec![(long.clone(), long)];
    for size in [LARGE, SMALL] {
        let mut harness = stage(view.clone(), size);
        for tab in 0..3 {
            all_inside(&harness, size);
            let labels: Vec<_> = harness.query_all_by_label_contains("mmmm").map(|node| node.rect()).collect();
            assert!(labels.len() > 2);
            for rect in labels {
                assert!(rect.left() >= 0.0 && rect.right() <= size.x - 40.0, "{rect:?} at {size:?}");
            }
            let start = harness.get_by_label("Start the shift").rect();
            assert!(start.bottom() <= size.y, "{start:?}");
            if size == SMALL {
                let tabs = ["Brand book", "Team and rules", "The situation"];
                harness.get_by_role_and_label(Kind::RadioButton, tabs[tab]).click();
                harness.run();
            }
        }
    }
}

#[test]
fn practice_leads_to_the_file_and_nothing_else_does() {
    for size in [LARGE, SMALL] {
        let mut harness = harness(Screen::Briefing(Box::new(view(2))), size);
        harness.get_by_label("Author view: spoilers").click();
        harness.run();
        assert_eq!(harness.state().actions, [Action::Author(view(2).scenario)]);
    }
    let graded = Briefing { writable: false, ..view(2) };
    let harness = harness(Screen::Briefing(Box::new(graded)), LARGE);
    assert!(harness.query_by_label("Author view: spoilers").is_none());
}

#[test]
fn large_type_makes_it_scroll_in_one_direction() {
    for tab in 0..3_usize {
        let open = |harness: &mut egui_kittest::Harness<'static, crate::ui::tests_support::Stage>| {
            harness.ctx.data_mut(|data| data.insert_temp(crate::ui::widgets::id("briefing/tab").with(0_u32), tab));
        };
        let name = format!("briefing-{tab}");
        crate::ui::tests_support::keeps_its_width(
            &name,
            &Screen::Briefing(Box::new(view(6))),
            &crate::ui::Memory::default(),
            open,
            |_| false,
        );
    }
}

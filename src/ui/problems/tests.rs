use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use crate::ui::tests_support::{LARGE, SMALL, Stage, harness};
use crate::ui::{Action, Screen};
use crate::view::Problem;

fn problem(at: usize, error: bool) -> Problem {
    Problem {
        error,
        code: format!("code-{at}"),
        text: format!("Trouble {at}"),
        place: format!("scenarios/file.ron:{at}:9"),
        excerpt: Some((u32::try_from(at).unwrap(), format!("    what: \"word {at}\","), 10)),
        help: Some(format!("Mend {at}")),
    }
}

fn many(count: usize) -> Vec<Problem> {
    (1..=count).map(|at| problem(at, at <= count.div_ceil(2))).collect()
}

fn stage(problems: Vec<Problem>, size: egui::Vec2) -> Harness<'static, Stage> {
    harness(Screen::Problems(problems), size)
}

fn press(harness: &mut Harness<'_, Stage>, key: Key) {
    harness.key_press(key);
    harness.run();
}

#[test]
fn nothing_wrong_is_calm() {
    let harness = stage(Vec::new(), SMALL);
    harness.get_by_label("Nothing is wrong");
    harness.get_by_label("Back");
}

#[test]
fn one_is_shown_with_its_place() {
    for size in [LARGE, SMALL] {
        let mut harness = stage(vec![problem(7, true)], size);
        harness.get_by_label("1 error");
        harness.get_by_label("Mend 7");
        harness.get_by_label("what: \"word 7\",");
        harness.get_by_label("scenarios/file.ron:7:9");
        harness.get_by_label("Back").click();
        harness.run();
        press(&mut harness, Key::Escape);
        assert_eq!(harness.state().actions, [Action::Title, Action::Title]);
    }
}

#[test]
fn keys_go_through_them() {
    let mut harness = stage(many(300), SMALL);
    harness.get_by_label("150 errors, 150 warnings");
    harness.get_by_label("Mend 1");
    for (key, shown) in [
        (Key::F8, "Mend 2"),
        (Key::ArrowDown, "Mend 3"),
        (Key::ArrowUp, "Mend 2"),
        (Key::End, "Mend 300"),
        (Key::F8, "Mend 1"),
    ] {
        press(&mut harness, key);
        harness.get_by_label(shown);
    }
    harness.key_press_modifiers(egui::Modifiers::SHIFT, Key::F8);
    harness.run();
    harness.get_by_label("Mend 300");
    let row = harness.get_by_label("Warning: Trouble 300");
    assert!(row.is_focused() && row.rect().bottom() < SMALL.y, "{:?}", row.rect());
}

#[test]
fn a_row_is_chosen_by_pointer_and_by_tab() {
    let mut harness = stage(many(4), LARGE);
    harness.get_by_label("Warning: Trouble 3").click();
    harness.run();
    harness.get_by_label("Mend 3");
    press(&mut harness, Key::Tab);
    harness.get_by_label("Mend 4");
}

#[test]
fn without_a_place_it_says_so() {
    let bare = Problem { place: String::new(), excerpt: None, help: None, ..problem(1, false) };
    let harness = stage(vec![bare], SMALL);
    harness.get_by_label("In no one place");
    assert!(harness.query_by_label("What to do").is_none());
}

#[test]
fn long_words_stay_in_the_panel() {
    let long = "m".repeat(3_000);
    let wide = Problem {
        text: long.clone(),
        place: format!("{long}.ron:1:1"),
        excerpt: Some((1, "m".repeat(400), 390)),
        help: Some(long),
        ..problem(1, true)
    };
    for size in [LARGE, SMALL] {
        let mut harness = stage(vec![wide.clone(), problem(2, false)], size);
        for node in harness.query_all_by_label_contains("mmmm") {
            let rect = node.rect();
            assert!(rect.left() >= 40.0 && rect.right() <= size.x - 40.0, "{rect:?}");
        }
        harness.get_by_label("The problem").focus();
        harness.run();
        let before = harness.get_by_label("What to do").rect().top();
        press(&mut harness, Key::PageDown);
        assert!(harness.get_by_label("What to do").rect().top() < before - 100.0);
    }
}

#[test]
fn what_is_pointed_at_ends_with_its_word() {
    let stretch = super::detail::stretch;
    assert_eq!(stretch("facts: [\"refund-rul\"],", 8), (8, 20));
    assert_eq!(stretch("role: Custmer,", 6), (6, 13));
    assert_eq!(stretch("(", 0), (0, 1));
    assert_eq!(stretch("", 5), (5, 5));
    assert_eq!(stretch("\"open", 0), (0, 5));
}

#[test]
fn large_type_makes_it_scroll_in_one_direction() {
    let screen = Screen::Problems(many(6));
    let memory = crate::ui::Memory::default();
    crate::ui::tests_support::keeps_its_width("problems", &screen, &memory, |_| {}, |_| false);
}

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use crate::scenario::Axis;
use crate::ui::tests_support::{LARGE, SMALL, Stage, harness};
use crate::ui::{Action, Screen};
use crate::view::attempts::{Attempts, Sat};

fn sat(number: u32, finished: bool) -> Sat {
    let axes = Axis::ALL.iter().zip([55, 10, 80, 18]).map(|(axis, score)| (*axis, finished.then_some(score)));
    Sat {
        attempt: format!("a{number}"),
        title: format!("Shift {number}"),
        about: "2026-11-06 21:20 UTC, standard".to_owned(),
        open: (!finished).then(|| "Not finished: 09:20 of the shift".to_owned()),
        axes: axes.collect(),
    }
}

fn stage(sat: Vec<Sat>, said: Option<&str>, size: egui::Vec2) -> Harness<'static, Stage> {
    harness(Screen::Attempts(Attempts { sat, said: said.map(str::to_owned) }), size)
}

#[test]
fn nothing_sat_is_calm_and_leads_back() {
    let mut harness = stage(Vec::new(), None, SMALL);
    harness.get_by_label("Nothing yet");
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().actions, [Action::Title]);
}

#[test]
fn each_says_what_it_came_to_and_offers_what_fits() {
    for size in [LARGE, SMALL] {
        let mut harness = stage(vec![sat(1, true), sat(2, false)], None, size);
        harness.get_by_label(
            "Shift 1, 2026-11-06 21:20 UTC, standard. Patience 55, Empathy 10, Assertiveness 80, Response quality 18",
        );
        harness.get_by_label("Shift 2, 2026-11-06 21:20 UTC, standard. Not finished: 09:20 of the shift");
        for label in ["Debrief of Shift 1", "Save Shift 1", "Go on with Shift 2"] {
            harness.get_by_label_contains(label).click();
            harness.run();
        }
        let asked = [Action::LookBack("a1".into()), Action::Export("a1".into()), Action::Resume("a2".into())];
        assert_eq!(harness.state().actions, asked);
        assert!(harness.query_by_label_contains("Debrief of Shift 2").is_none());
    }
}

#[test]
fn what_cannot_be_read_says_so() {
    let unread = Sat { axes: Axis::ALL.iter().map(|axis| (*axis, None)).collect(), ..sat(1, true) };
    stage(vec![unread], None, SMALL).get_by_label_contains("Cannot be read with its content");
}

#[test]
fn many_are_reached_by_keys_alone_and_what_was_done_is_told() {
    let long = Sat { title: "Word ".repeat(90), ..sat(0, true) };
    let many = std::iter::once(long).chain((1..120).map(|number| sat(number, true))).collect();
    let mut harness = stage(many, Some("Saved as /home/ada/exports/one.attempt"), SMALL);
    harness.get_by_label("Saved as /home/ada/exports/one.attempt");
    harness.get_by_label_contains("Debrief of Shift 119").focus();
    harness.run();
    let screen = harness.ctx.content_rect();
    let found = harness.get_by_label_contains("Debrief of Shift 119").rect();
    assert!(screen.contains_rect(found), "{found} is out of sight");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().actions, [Action::LookBack("a119".into())]);
}

#[test]
fn large_type_makes_it_scroll_in_one_direction() {
    let screen = Screen::Attempts(Attempts { sat: vec![sat(1, true), sat(2, false)], said: None });
    let memory = crate::ui::Memory::default();
    crate::ui::tests_support::keeps_its_width("attempts", &screen, &memory, |_| {}, |_| false);
}

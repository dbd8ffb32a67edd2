use egui::Key;
use egui_kittest::kittest::Queryable;

use crate::ui::tests_support::{LARGE, SMALL, harness};
use crate::ui::{Action, Screen};
use crate::view;

fn asked() -> Screen {
    let axes = ["Patience", "Empathy", "Assertiveness", "Response quality"];
    let axes = axes.map(|name| (name.to_owned(), format!("Was there {name}?")));
    let names = ["Novice", "Beginner", "Capable", "Proficient", "Professional"];
    let levels = [0, 25, 50, 75, 100].into_iter().zip(names.map(str::to_owned));
    let view = view::Estimate { title: "Lamp".to_owned(), axes: axes.to_vec(), levels: levels.collect() };
    Screen::Estimate(Box::new(view))
}

#[test]
fn four_answers_are_given_or_none() {
    for size in [LARGE, SMALL] {
        let mut shown = harness(asked(), size);
        shown.get_by_label("Show me").click();
        shown.run();
        assert!(shown.state().actions.is_empty(), "not before all four are there");
        for (axis, level) in ["Novice", "Professional", "Capable", "Proficient"].into_iter().enumerate() {
            shown.get_all_by_label(level).nth(axis).unwrap().click();
            shown.run();
        }
        assert!(shown.state().actions.is_empty());
        shown.get_by_label("Show me").click();
        shown.run();
        assert_eq!(shown.state().actions, [Action::Estimate(Some([0, 100, 50, 75]))]);
        let (go, skip) = (shown.get_by_label("Show me").rect(), shown.get_by_label("Skip").rect());
        assert_eq!(go.height(), skip.height(), "as easy as");
        assert!(skip.bottom() <= size.y && shown.get_by_label("How do you think it went?").rect().top() >= 0.0);
    }
}

#[test]
fn not_to_say_takes_one_press_or_one_key() {
    let mut shown = harness(asked(), LARGE);
    shown.get_by_label("Skip").click();
    shown.run();
    shown.key_press(Key::Escape);
    shown.run();
    assert_eq!(shown.state().actions, [Action::Estimate(None), Action::Estimate(None)]);
}

#[test]
fn large_type_makes_it_scroll_in_one_direction() {
    let screen = asked();
    let memory = crate::ui::Memory::default();
    crate::ui::tests_support::keeps_its_width("estimate", &screen, &memory, |_| {}, |_| false);
}

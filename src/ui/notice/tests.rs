use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use crate::ui::tests_support::{LARGE, SMALL, Stage, harness};
use crate::ui::{Action, Screen};
use crate::view::people::Notice;

fn stage(may_forget: bool, size: egui::Vec2) -> Harness<'static, Stage> {
    let notice =
        Notice { folder: Some("/home/ada/composure".to_owned()), may_forget, warnings: vec!["insults".to_owned()] };
    harness(Screen::Notice(notice), size)
}

#[test]
fn it_says_where_and_begins_with_a_key() {
    for size in [LARGE, SMALL] {
        let mut harness = stage(true, size);
        harness.get_by_label_contains("/home/ada/composure");
        harness.get_by_label_contains("insults");
        let sight = harness.ctx.content_rect();
        assert!(sight.contains_rect(harness.get_by_label("Keep it and begin").rect()), "{size:?}");
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.state().actions, [Action::Begin { keep: true }]);
    }
}

#[test]
fn nobody_has_to_keep_practice_but_what_is_handed_in_is_kept() {
    let mut harness = stage(true, SMALL);
    harness.get_by_label("Begin without keeping").click();
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().actions, [Action::Begin { keep: false }, Action::Title]);
    assert!(stage(false, SMALL).query_by_label("Begin without keeping").is_none());
}

#[test]
fn large_type_makes_it_scroll_in_one_direction() {
    let screen = Screen::Notice(Notice {
        folder: Some("/home/ada/composure".to_owned()),
        may_forget: true,
        warnings: vec!["insults".to_owned()],
    });
    let memory = crate::ui::Memory::default();
    crate::ui::tests_support::keeps_its_width("notice", &screen, &memory, |_| {}, |_| false);
}

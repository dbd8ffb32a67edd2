use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use crate::base::locale::Locale;
use crate::base::words::Words;
use crate::host::settings::Settings;
use crate::ui::action::Setting;
use crate::ui::tests_support::{LARGE, SMALL, Stage, harness};
use crate::ui::{Action, Screen};
use crate::view::settings::Choices;

fn stage(set: Settings, size: egui::Vec2) -> Harness<'static, Stage> {
    let palettes = ["dark", "high-contrast", "light"].map(str::to_owned).to_vec();
    let languages =
        Locale::all().into_iter().map(|locale| (locale, Words::of(locale).plain("language-name"))).collect();
    let folder = Some("/home/ada/composure".to_owned());
    harness(Screen::Settings(Choices { palettes, languages, set, folder }), size)
}

#[test]
fn each_choice_is_asked_for_by_its_name() {
    for size in [LARGE, SMALL] {
        let mut harness = stage(Settings::default(), size);
        for label in ["High contrast", "Larger", "Smaller", "Still", "Untimed"] {
            harness.get_by_label(label).click();
            harness.run();
        }
        // In a low window they are below the others.
        harness.get_by_label("Español").focus();
        harness.run();
        harness.get_by_label("Español").click();
        harness.run();
        harness.get_by_label("Who sits here").focus();
        harness.run();
        harness.get_by_label("Who sits here").click();
        harness.run();
        let asked = [
            Action::Set(Setting::Palette("high-contrast".to_owned())),
            Action::Set(Setting::Scale(110)),
            Action::Set(Setting::Scale(90)),
            Action::Set(Setting::Still(true)),
            Action::Set(Setting::Time { untimed: true, more: 0 }),
            Action::Set(Setting::Language(Locale::find("es"))),
            Action::People,
        ];
        assert_eq!(harness.state().actions, asked);
        harness.get_by_label_contains("/home/ada/composure");
    }
}

#[test]
fn a_language_that_was_chosen_can_be_the_machines_again() {
    let mut harness = stage(Settings { language: "es".to_owned(), ..Settings::default() }, LARGE);
    harness.get_by_label("As the computer").click();
    harness.run();
    assert_eq!(harness.state().actions, [Action::Set(Setting::Language(None))]);
}

#[test]
fn the_scale_ends_where_it_ends() {
    let mut harness = stage(Settings { scale: 200, ..Settings::default() }, LARGE);
    harness.get_by_label("200 %");
    harness.get_by_label("Larger").click();
    harness.run();
    assert_eq!(harness.state().actions, []);
    harness.get_by_label("Smaller").click();
    harness.run();
    assert_eq!(harness.state().actions, [Action::Set(Setting::Scale(190))]);
}

#[test]
fn everything_is_reached_by_keys_and_nothing_overlaps() {
    let mut harness = stage(Settings::default(), SMALL);
    let words = harness.get_by_label_contains("Colours. ").rect();
    let choice = harness.get_by_label("Dark").rect();
    assert!(words.right() < choice.left(), "{words} {choice}");
    let right = harness.get_by_label("Light").rect().right();
    assert!((harness.get_by_label("Untimed").rect().right() - right).abs() < 1.0, "controls end on one line");
    harness.get_by_label("Moving").focus();
    harness.run();
    harness.key_press(Key::ArrowRight);
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().actions, [Action::Set(Setting::Still(true)), Action::Title]);
}

#[test]
fn large_type_makes_it_scroll_in_one_direction() {
    let screen = Screen::Settings(Choices {
        palettes: ["dark", "high-contrast", "light"].map(str::to_owned).to_vec(),
        ..Choices::default()
    });
    let memory = crate::ui::Memory::default();
    crate::ui::tests_support::keeps_its_width("settings", &screen, &memory, |_| {}, |_| false);
}

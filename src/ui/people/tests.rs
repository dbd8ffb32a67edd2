use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use crate::ui::action::Person;
use crate::ui::tests_support::{LARGE, SMALL, Stage, harness};
use crate::ui::{Action, Screen};
use crate::view::people::{People, Row};

const NEW: &str = "Somebody new: a name, or whatever you want to be called here";

fn row(id: &str, name: &str, here: bool) -> Row {
    Row {
        id: id.to_owned(),
        name: Some(name.to_owned()),
        called: name.to_owned(),
        kept: "3 attempts, the last begun 2026-11-06 21:20 UTC".to_owned(),
        folder: Some(format!("/home/ada/{id}")),
        here,
    }
}

fn stage(rows: Vec<Row>, size: egui::Vec2) -> Harness<'static, Stage> {
    harness(Screen::People(People { rows, said: None }), size)
}

fn three(size: egui::Vec2) -> Harness<'static, Stage> {
    stage(vec![row("a", "Ines", true), row("b", "Dov", false), row("c", &"Wilhelmina ".repeat(5), false)], size)
}

#[test]
fn one_sits_down_and_somebody_new_is_added_by_keys() {
    for size in [LARGE, SMALL] {
        let mut harness = three(size);
        harness.get_by_label_contains("Ines, here now");
        assert!(harness.query_by_label("Ines sits down").is_none());
        harness.get_by_label("Dov sits down").click();
        harness.run();
        let field = |harness: &Harness<'static, Stage>, act: fn(&egui_kittest::Node<'_>)| {
            act(&harness.get_by_role_and_label(Role::TextInput, NEW));
        };
        field(&harness, |field| field.focus());
        harness.run();
        field(&harness, |field| field.type_text("Mara"));
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        let asked = [Person::Choose("b".to_owned()), Person::Add("Mara".to_owned())].map(Action::Person);
        assert_eq!(harness.state().actions, asked);
    }
}

#[test]
fn deleting_is_asked_about_first() {
    let mut harness = three(SMALL);
    harness.get_by_label("Delete what is kept of Dov").click();
    harness.run();
    harness.get_by_label_contains("Delete everything that is kept of Dov? 3 attempts");
    // What has the focus then deletes nothing.
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().actions, []);
    harness.get_by_label("Delete what is kept of Dov").click();
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().actions, [], "Escape leaves the question, not the screen");
    harness.get_by_label("Delete what is kept of Dov").click();
    harness.run();
    harness.get_by_label("Delete everything that is kept of Dov").click();
    harness.run();
    assert_eq!(harness.state().actions, [Action::Person(Person::Delete("b".to_owned()))]);
}

#[test]
fn a_name_is_changed_where_it_stands() {
    let mut harness = three(LARGE);
    harness.get_by_label("Rename Ines").click();
    harness.run();
    harness.get_by_label("Name of Ines").type_text(" Marlow");
    harness.run();
    harness.get_by_label("Save the name of Ines").click();
    harness.run();
    assert_eq!(harness.state().actions, [Action::Person(Person::Rename("a".to_owned(), "Ines Marlow".to_owned()))]);
}

#[test]
fn names_and_buttons_keep_apart_and_many_scroll() {
    let harness = three(SMALL);
    let long = harness.get_by_label_contains("Wilhelmina Wilhelmina Wilhelmina Wilhelmina Wilhelmina . 3").rect();
    let button = harness.get_by_label("Dov sits down").rect();
    assert!(long.right() <= button.left(), "{long} {button}");
    let many = (0..80).map(|at| row(&format!("p{at}"), &format!("Person {at}"), at == 0)).collect();
    let mut harness = stage(many, SMALL);
    harness.get_by_label("Person 79 sits down").focus();
    harness.run();
    let sight = harness.ctx.content_rect();
    assert!(sight.contains_rect(harness.get_by_label("Person 79 sits down").rect()));
}

#[test]
fn large_type_makes_it_scroll_in_one_direction() {
    let screen = Screen::People(People { rows: vec![row("a", "Ines", true), row("b", "Dov", false)], said: None });
    let memory = crate::ui::Memory::default();
    crate::ui::tests_support::keeps_its_width("people", &screen, &memory, |_| {}, |_| false);
}

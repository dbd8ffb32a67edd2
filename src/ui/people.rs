//! Who sits at this machine: everybody with what is kept of them, and somebody new.

mod row;
#[cfg(test)]
mod tests;

use egui::{Align, Key, Layout, Ui, vec2};

use crate::ui::action::Person;
use crate::ui::draw::Icon;
use crate::ui::headed::headed;
use crate::ui::pieces::{self, place};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{self, Button, line_field};
use crate::ui::{Action, Kit, Memory};
use crate::view::people::People;

/// The widest the list gets, and the field of a new name.
const WIDEST: f32 = 880.0;
const FIELD: f32 = 280.0;

/// Draws it.
pub fn show(ui: &mut Ui, kit: Kit<'_>, view: &People, memory: &mut Memory, actions: &mut Vec<Action>) {
    let asked = memory.people.renaming.is_some() || memory.people.deleting.is_some();
    if asked && pieces::escape(ui) {
        (memory.people.renaming, memory.people.deleting) = (None, None);
    }
    let under = headed(ui, kit, ("people", "sub", WIDEST), (memory, view.said.as_ref()), actions);
    let mut column = place(ui, under);
    column.spacing_mut().item_spacing.y = kit.look.theme.space.l;
    widgets::scroll(&mut column, "people/list", |ui| {
        widgets::panel(ui, kit.look, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 0.0;
            for (nth, person) in view.rows.iter().enumerate() {
                row::show(ui, kit, person, nth > 0, memory, actions);
            }
            ui.add_space(kit.look.theme.space.m);
            new(ui, kit, memory, actions);
        });
        let folder = view.rows.iter().find(|row| row.here).and_then(|row| row.folder.as_deref());
        widgets::panel(ui, kit.look, |ui| {
            ui.set_width(ui.available_width());
            kept(ui, kit, folder);
        });
    });
}

/// A field for the name of somebody new.
fn new(ui: &mut Ui, kit: Kit<'_>, memory: &mut Memory, actions: &mut Vec<Action>) {
    let (look, theme) = (kit.look, &kit.look.theme);
    let label = kit.words.plain("people-new");
    widgets::label(ui, look.supporting(label.clone()));
    ui.add_space(theme.space.xs);
    let size = vec2(ui.available_width(), theme.height.button);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = theme.space.s;
        let field = vec2(FIELD.min(ui.available_width() * 0.6), theme.height.button);
        let typed = line_field(ui, look, "people/new", &label, &mut memory.people.new, field);
        let entered = typed.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        // A field ends within its frame.
        ui.add_space(theme.space.m);
        let add = kit.words.plain("people-add");
        if Button::plain("people/add", &add).icon(Icon::Plus).show(ui, look) || entered {
            actions.push(Action::Person(Person::Add(memory.people.new.clone())));
        }
    });
}

/// What is kept, where, who can read it, and how it is deleted.
pub(super) fn kept(ui: &mut Ui, kit: Kit<'_>, folder: Option<&str>) {
    let (look, palette) = (kit.look, &kit.look.palette);
    ui.spacing_mut().item_spacing.y = look.theme.space.s;
    let title = kit.words.plain("kept-title");
    widgets::label(ui, look.text(title, Size::Section, Weight::Semibold, palette.text.0));
    let place = match folder {
        Some(folder) => crate::say!(kit.words, "kept-where", folder = folder),
        None => kit.words.plain("kept-nowhere"),
    };
    for text in [kit.words.plain("kept-what"), place, kit.words.plain("kept-delete")] {
        widgets::label(ui, look.reading(text).color(palette.text_2.0));
    }
}

//! What is said once, before the first attempt is kept: what that is, where, who can read it, how it is deleted, and that
//! nobody has to bear everything that is written here.

#[cfg(test)]
mod tests;

use egui::{Align, Layout, Ui, vec2};

use crate::ui::draw::{Icon, Mark};
use crate::ui::headed::headed;
use crate::ui::pieces::{self, marked, place};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{self, Button};
use crate::ui::{Action, Kit, Memory, people};
use crate::view::people::Notice;

/// The widest it gets.
const WIDEST: f32 = 720.0;

/// Draws it.
pub fn show(ui: &mut Ui, kit: Kit<'_>, view: &Notice, memory: &mut Memory, actions: &mut Vec<Action>) {
    let under = headed(ui, kit, ("notice", "sub", WIDEST), (memory, None), actions);
    let theme = &kit.look.theme;
    let mut column = place(ui, under);
    column.spacing_mut().item_spacing.y = theme.space.l;
    widgets::scroll(&mut column, "notice/text", |ui| {
        widgets::panel(ui, kit.look, |ui| {
            ui.set_width(ui.available_width());
            people::kept(ui, kit, view.folder.as_deref());
        });
        widgets::panel(ui, kit.look, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = theme.space.s;
            bear(ui, kit, view);
        });
        let size = vec2(ui.available_width(), theme.height.primary);
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = theme.space.m;
            let keep = kit.words.plain("notice-keep");
            let button = Button::primary("notice/keep", &keep).trailing(Icon::ArrowRight);
            if button.height(theme.height.primary).show(ui, kit.look) || pieces::enter(ui) {
                actions.push(Action::Begin { keep: true });
            }
            let forget = kit.words.plain("notice-forget");
            let button = Button::plain("notice/forget", &forget).height(theme.height.primary);
            if view.may_forget && button.show(ui, kit.look) {
                actions.push(Action::Begin { keep: false });
            }
        });
    });
}

/// What one may do about what one would rather not read.
fn bear(ui: &mut Ui, kit: Kit<'_>, view: &Notice) {
    let (look, palette) = (kit.look, &kit.look.palette);
    let title = kit.words.plain("notice-bear-title");
    widgets::label(ui, look.text(title, Size::Section, Weight::Semibold, palette.text.0));
    let text = kit.words.plain("notice-bear");
    widgets::label(ui, look.reading(text).color(palette.text_2.0));
    if let Some(warnings) = pieces::warnings(kit, &view.warnings) {
        marked(ui, look, Mark::Warning, look.reading(warnings));
    }
}

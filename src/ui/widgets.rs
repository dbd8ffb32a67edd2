//! What one can operate and what it stands on: buttons, choices, panels, chips, meters, figures.

mod button;
mod field;
mod panel;
mod show;

pub use button::{Button, seconds, segmented};
pub use field::{Field, field, line_field, search_field};
pub use panel::{panel, raised, rule, scroll};
pub use show::{bars, digits, key_cap, label, meter, public_bar};

use egui::{Color32, CornerRadius, Id, Rect, Response, Stroke, StrokeKind, Ui};

use super::theme::Look;

/// The id of something one can operate, by its name: the same in every frame and on every screen size.
pub fn id(name: &str) -> Id {
    Id::new(("composure", name))
}

/// Where the ring of the focus is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// Around it: buttons.
    Outside,
    /// Within it: rows.
    Inside,
}

/// Draws the ring of the focus if this has it; what has just got it is scrolled into sight.
pub fn focus_ring(ui: &Ui, look: &Look, response: &Response, radius: u8, place: Focus) {
    if response.has_focus() {
        // What was given the focus by what is drawn after it has had it before it is drawn again.
        let last = id("focus/last");
        if ui.data(|data| data.get_temp::<Id>(last)) != Some(response.id) || response.gained_focus() {
            ui.data_mut(|data| data.insert_temp(last, response.id));
            response.scroll_to_me(None);
        }
    }
    focus_mark(ui, look, response, radius, place);
}

/// Draws the ring alone: what is scrolled by something else.
pub(in crate::ui) fn focus_mark(ui: &Ui, look: &Look, response: &Response, radius: u8, place: Focus) {
    if response.has_focus() {
        let grown = match place {
            Focus::Outside => 3.0,
            Focus::Inside => -1.0,
        };
        ring(ui, look, response.rect.expand(grown), radius, look.palette.accent.0);
    }
}

fn ring(ui: &Ui, look: &Look, rect: Rect, radius: u8, colour: Color32) {
    let stroke = Stroke::new(look.theme.stroke.focus, colour);
    ui.painter().rect_stroke(rect, CornerRadius::same(radius.saturating_add(2)), stroke, StrokeKind::Middle);
}

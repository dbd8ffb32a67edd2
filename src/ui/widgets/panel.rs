//! What things lie on.

use egui::{Frame, Margin, Stroke, Ui};

use crate::ui::theme::Look;

/// A panel around what `content` draws: opaque, as tall as what it holds.
pub fn panel<R>(ui: &mut Ui, look: &Look, content: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = &look.theme;
    Frame::NONE
        .fill(look.palette.panel.0)
        .stroke(Stroke::new(theme.stroke.outline, look.palette.line.0))
        .corner_radius(theme.radius.panel)
        .inner_margin(Margin::same(20))
        .show(ui, content)
        .inner
}

/// A card that lies on a panel.
pub fn raised<R>(ui: &mut Ui, look: &Look, content: impl FnOnce(&mut Ui) -> R) -> R {
    Frame::NONE
        .fill(look.palette.raised.0)
        .corner_radius(look.theme.radius.control)
        .inner_margin(Margin::same(14))
        .show(ui, content)
        .inner
}

/// A divider over the whole width.
pub fn rule(ui: &mut Ui, look: &Look) {
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(egui::vec2(width, look.theme.stroke.outline), egui::Sense::hover());
    ui.painter().rect_filled(rect, 0.0, look.palette.line.0);
}

/// What scrolls when it is longer than its place. Page keys and arrows scroll it while the pointer is over it.
pub fn scroll<R>(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    egui::ScrollArea::vertical().id_salt(name).auto_shrink([false, true]).show(ui, content).inner
}

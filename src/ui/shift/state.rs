//! What the desk keeps between two frames and nobody else needs: how tall something was, what is folded out.

use egui::{Id, Ui};

use crate::ui::widgets;

/// Differences below this are none.
const SAME: f32 = 0.5;

/// How tall or wide something was when it was last drawn.
pub(super) fn measured(ui: &Ui, name: &str, at_first: f32) -> f32 {
    let id = measure(name);
    ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(at_first)
}

/// Notes how tall or wide it is; drawn once more at once if that has changed.
pub(super) fn measure_is(ui: &Ui, name: &str, value: f32) {
    let id = measure(name);
    let before = ui.data(|data| data.get_temp::<f32>(id));
    if before.is_none_or(|before| (before - value).abs() > SAME) {
        ui.data_mut(|data| data.insert_temp(id, value));
        ui.ctx().request_discard("something on the desk has another size");
    }
}

fn measure(name: &str) -> Id {
    widgets::id(name).with("measure")
}

/// Whether something is so.
pub(super) fn flag(ui: &Ui, name: &str) -> bool {
    let id = widgets::id(name).with("flag");
    ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(false)
}

/// Notes whether something is so.
pub(super) fn set_flag(ui: &Ui, name: &str, value: bool) {
    let id = widgets::id(name).with("flag");
    ui.data_mut(|data| data.insert_temp(id, value));
}

pub(super) use crate::ui::focus::ask as focus;

/// Whether it has the focus.
pub(super) fn has_focus(ui: &Ui, name: &str) -> bool {
    ui.memory(|memory| memory.has_focus(widgets::id(name)))
}

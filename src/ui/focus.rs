//! The focus of what is not there yet. A screen may give the focus to something that it draws with the next frame (a drawer
//! that opens, a question that is asked); a screen reader that was told of a focus on nothing would be lost. So it is taken
//! back at the end of the frame and given again with the next.

use egui::{Id, Ui};

fn waiting() -> Id {
    Id::new("composure-late-focus")
}

/// Gives something the focus, by its name.
pub(super) fn ask(ui: &Ui, name: &str) {
    ui.memory_mut(|memory| memory.request_focus(super::widgets::id(name)));
}

/// Gives the focus to what could not have it with the last frame, and returns it.
pub(super) fn give(ui: &Ui) -> Option<Id> {
    let late = ui.data(|data| data.get_temp::<Id>(waiting()))?;
    ui.data_mut(|data| data.remove::<Id>(waiting()));
    ui.memory_mut(|memory| memory.request_focus(late));
    Some(late)
}

/// Takes the focus back from what was not drawn; what was late already is not waited for again.
pub(super) fn take_back(ui: &Ui, late: Option<Id>) {
    let Some(focused) = ui.memory(|memory| memory.focused()) else { return };
    let drawn = ui.ctx().read_response(focused).is_some();
    if drawn && ui.memory(|memory| memory.focused().is_none()) {
        // What got it from a press elsewhere in this very frame loses it by being looked at.
        ui.memory_mut(|memory| memory.request_focus(focused));
    }
    if !drawn {
        ui.memory_mut(|memory| memory.surrender_focus(focused));
        if late != Some(focused) {
            ui.data_mut(|data| data.insert_temp(waiting(), focused));
            ui.ctx().request_repaint();
        }
    }
}

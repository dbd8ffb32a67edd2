//! What whoever sits here has shown: the level and what holds it back, every competency, and how it went from shift to shift.

mod chart;
mod level;
mod rows;

#[cfg(test)]
mod tests;

use egui::Ui;

use crate::ui::columns::{Column, Columns, TABS};
use crate::ui::headed::headed;
use crate::ui::pieces::{self, place};
use crate::ui::{Action, Kit, Memory};
use crate::view::profile::Profile;

/// The widest the columns get together.
const WIDEST: f32 = 1_720.0;
/// The columns from left to right.
const COLUMNS: [Column; 3] = [
    Column { name: "mine/tab/0", title: "mine-tab-level", part: 420.0 },
    Column { name: "mine/tab/1", title: "mine-tab-all", part: 448.0 },
    Column { name: "mine/tab/2", title: "mine-tab-time", part: 420.0 },
];

/// Draws it.
pub fn show(ui: &mut Ui, kit: Kit<'_>, view: Option<&Profile>, memory: &mut Memory, actions: &mut Vec<Action>) {
    let screen = ui.max_rect();
    let sub = if view.is_none() { "reading" } else { "sub" };
    let room = headed(ui, kit, ("mine", sub, WIDEST), (memory, None), actions);
    let Some(view) = view else { return };
    if view.shifts.is_empty() {
        return pieces::calm(&mut place(ui, room), kit, "mine-none", "mine-none-text", |_| {});
    }
    let columns = Columns { name: "mine", columns: &COLUMNS };
    columns.show(ui, kit, room, screen.width() < TABS, |ui, at| match at {
        0 => level::show(ui, kit, view, memory),
        1 => rows::show(ui, kit, &view.standing),
        _ => chart::show(ui, kit, view, memory),
    });
}

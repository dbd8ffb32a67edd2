//! What whoever sits here has shown: the level and what holds it back, every competency, and how it went from shift to shift.

mod chart;
mod level;
mod rows;

#[cfg(test)]
mod tests;

use egui::{Rect, Ui, pos2, vec2};

use crate::ui::columns::{Column, Columns, TABS};
use crate::ui::pieces::{self, place};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets;
use crate::ui::{Action, Kit, Memory};
use crate::view::profile::Profile;

/// The widest the columns get together.
const WIDEST: f32 = 1_720.0;
/// How far the ground behind the head fades out.
const FADE: f32 = 120.0;
/// The columns from left to right.
const COLUMNS: [Column; 3] = [
    Column { name: "mine/tab/0", title: "mine-tab-level", part: 420.0 },
    Column { name: "mine/tab/1", title: "mine-tab-all", part: 448.0 },
    Column { name: "mine/tab/2", title: "mine-tab-time", part: 420.0 },
];

/// Draws it.
pub fn show(ui: &mut Ui, kit: Kit<'_>, view: Option<&Profile>, memory: &mut Memory, actions: &mut Vec<Action>) {
    let theme = &kit.look.theme;
    let screen = ui.max_rect();
    let width = WIDEST.min(screen.width() - 2.0 * theme.space.giant);
    let column = Rect::from_center_size(screen.center(), vec2(width, screen.height()));
    let behind = ui.painter().add(egui::Shape::Noop);
    let mut head = place(ui, Rect::from_min_max(column.min + vec2(0.0, theme.space.l), column.max));
    if heading(&mut head, kit, view.is_none()) || pieces::escape(ui) {
        actions.push(Action::Title);
    }
    let room = Rect::from_min_max(
        pos2(column.left(), head.min_rect().bottom() + theme.space.l),
        column.max - vec2(0.0, theme.space.xxl),
    );
    let corner = Rect::from_min_max(screen.min, pos2(column.right(), room.top()));
    ui.painter().set(behind, pieces::veil(kit.look, corner, vec2(FADE, FADE)));
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

/// The name of the screen and the way back; tells whether it was taken.
fn heading(ui: &mut Ui, kit: Kit<'_>, reading: bool) -> bool {
    let (look, palette) = (kit.look, &kit.look.palette);
    let back = pieces::back(ui, look, "mine/back", &kit.words.plain("mine-back"));
    widgets::label(ui, look.text(kit.words.plain("mine-title"), Size::Screen, Weight::Semibold, palette.text.0));
    let sub = if reading { "mine-reading" } else { "mine-sub" };
    widgets::label(ui, look.supporting(kit.words.plain(sub)));
    back
}

//! What a trainee reads before a shift: what is going on, the brand book, the team; then the choice of time and the start.

mod book;
mod foot;
mod head;
mod situation;
mod team;
#[cfg(test)]
pub(super) mod tests;

use egui::{Rect, Ui, pos2, vec2};

use crate::ui::columns::{Column, Columns, TABS};
use crate::ui::pieces;
use crate::ui::{Action, Kit, Memory};
use crate::view::Briefing;

/// The widest the columns get together.
const WIDEST: f32 = 1_720.0;
/// How far the ground over the canvas fades out above and below the columns.
const FADE: f32 = 40.0;
/// The same beside the head.
const FADE_BESIDE: f32 = 200.0;
/// The part of the height that stays free above the columns, for the canvas and the title.
const WINDOW: f32 = 0.25;

/// The columns from left to right.
const COLUMNS: [Column; 3] = [
    Column { name: "briefing/tab/0", title: "briefing-tab-situation", part: 440.0 },
    Column { name: "briefing/tab/1", title: "briefing-tab-book", part: 468.0 },
    Column { name: "briefing/tab/2", title: "briefing-tab-team", part: 420.0 },
];
/// What each of them shows.
const CONTENTS: [fn(&mut Ui, Kit<'_>, &Briefing); 3] = [situation::show, book::show, team::show];

/// Draws it.
pub fn show(ui: &mut Ui, kit: Kit<'_>, view: &Briefing, memory: &mut Memory, actions: &mut Vec<Action>) {
    let theme = &kit.look.theme;
    let screen = ui.max_rect();
    let width = WIDEST.min(screen.width() - 2.0 * theme.space.giant);
    let column = Rect::from_center_size(screen.center(), vec2(width, screen.height()));
    let foot = foot::height(kit, view, column.width());
    // The ground behind the head goes under it, once it is known how high the head is.
    let behind = ui.painter().add(egui::Shape::Noop);
    let (back, head) = head::show(ui, kit, view, column, &mut memory.card, actions);
    let bottom = head.bottom();
    if back || pieces::escape(ui) {
        actions.push(Action::Title);
    }
    let tabbed = screen.width() < TABS;
    let top = if tabbed { bottom } else { bottom.max(screen.top() + screen.height() * WINDOW) };
    let corner = Rect::from_min_max(screen.min, pos2(head.right() + FADE, bottom));
    ui.painter().set(behind, pieces::veil(kit.look, corner, vec2(FADE_BESIDE, FADE)));
    let below = Rect::from_min_max(pos2(screen.left(), screen.bottom() - foot - FADE), screen.max);
    ui.painter().add(pieces::veil_foot(kit.look, below, FADE));
    let room = Rect::from_min_max(pos2(column.left(), top), pos2(column.right(), screen.bottom() - foot));
    let columns = Columns { name: "briefing", columns: &COLUMNS };
    columns.show(ui, kit, room, tabbed, |ui, at| CONTENTS[at](ui, kit, view));
    foot::show(ui, kit, view, memory, column, actions);
}

/// The title of a part, with air above it unless it is the first.
fn section(ui: &mut Ui, kit: Kit<'_>, key: &str, first: bool) {
    if !first {
        ui.add_space(kit.look.theme.space.l);
    }
    crate::ui::widgets::label(ui, kit.look.section(kit.words.plain(key)));
}

//! What a trainee reads before a shift: what is going on, the brand book, the team; then the choice of time and the start.

mod book;
mod foot;
mod head;
mod situation;
mod team;
#[cfg(test)]
mod tests;

use egui::{CornerRadius, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::say;
use crate::ui::pieces::{self, place, reader};
use crate::ui::widgets::{id, segmented};
use crate::ui::{Action, Kit, Memory};
use crate::view::Briefing;

/// The widest the columns get together.
const WIDEST: f32 = 1_720.0;
/// Below this width the columns become tabs.
const TABS: f32 = 1_100.0;
/// What the columns take of the width.
const PARTS: [f32; 3] = [440.0, 468.0, 420.0];
/// How far the ground over the canvas fades out above and below the columns.
const FADE: f32 = 40.0;
/// The same beside the head.
const FADE_BESIDE: f32 = 200.0;
/// The part of the height that stays free above the columns, for the canvas and the title.
const WINDOW: f32 = 0.25;

/// A column: its name, the key of its title, what it shows.
type Column = (&'static str, &'static str, fn(&mut Ui, Kit<'_>, &Briefing));

/// The columns from left to right.
const COLUMNS: [Column; 3] = [
    ("briefing/tab/0", "briefing-tab-situation", situation::show),
    ("briefing/tab/1", "briefing-tab-book", book::show),
    ("briefing/tab/2", "briefing-tab-team", team::show),
];

/// Draws it.
pub fn show(ui: &mut Ui, kit: Kit<'_>, view: &Briefing, memory: &mut Memory, actions: &mut Vec<Action>) {
    let theme = &kit.look.theme;
    let screen = ui.max_rect();
    let width = WIDEST.min(screen.width() - 2.0 * theme.space.giant);
    let column = Rect::from_center_size(screen.center(), vec2(width, screen.height()));
    let foot = foot::height(kit, view);
    // The ground behind the head goes under it, once it is known how high the head is.
    let behind = ui.painter().add(egui::Shape::Noop);
    let (back, head) = head::show(ui, kit, view, column, actions);
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
    if tabbed {
        tabs(ui, kit, view, room);
    } else {
        columns(ui, kit, view, room);
    }
    foot::show(ui, kit, view, memory, column, actions);
}

fn columns(ui: &mut Ui, kit: Kit<'_>, view: &Briefing, room: Rect) {
    let gap = kit.look.theme.space.l;
    let share = (room.width() - 2.0 * gap) / PARTS.iter().sum::<f32>();
    // As tall as what the longest of them holds.
    let height = pieces::known_height(ui, "briefing/height").map_or(room.height(), |height| height.min(room.height()));
    let (mut x, mut wanted) = (room.left(), 0.0_f32);
    for (part, (name, title, content)) in PARTS.iter().zip(COLUMNS) {
        let rect = Rect::from_min_size(pos2(x, room.top()), vec2(part * share, height));
        wanted = wanted.max(page(ui, kit, view, rect, (name, title, content)));
        x = rect.right() + gap;
    }
    pieces::keep_height(ui, "briefing/height", wanted);
}

/// One column at a time, chosen above it.
fn tabs(ui: &mut Ui, kit: Kit<'_>, view: &Briefing, room: Rect) {
    let theme = &kit.look.theme;
    let labels = COLUMNS.map(|(_, title, _)| kit.words.plain(title));
    let options: Vec<_> =
        COLUMNS.iter().zip(&labels).map(|((name, ..), label)| (*name, label.as_str(), None)).collect();
    let chosen = ui.data(|data| data.get_temp::<usize>(id("briefing/tab"))).unwrap_or_default();
    let mut strip = place(ui, Rect::from_min_size(room.min, vec2(room.width(), theme.height.button)));
    let chosen = segmented(&mut strip, kit.look, &options, chosen, |_| true).unwrap_or(chosen);
    ui.data_mut(|data| data.insert_temp(id("briefing/tab"), chosen));
    let rest = Rect::from_min_max(room.min + vec2(0.0, theme.height.button + theme.space.m), room.max);
    if let Some(column) = COLUMNS.get(chosen) {
        page(ui, kit, view, rest, *column);
    }
}

/// A panel with one column in it; returns how high it would like to be.
fn page(ui: &mut Ui, kit: Kit<'_>, view: &Briefing, rect: Rect, (name, title, content): Column) -> f32 {
    let (theme, palette) = (&kit.look.theme, &kit.look.palette);
    let stroke = Stroke::new(theme.stroke.outline, palette.line.0);
    ui.painter().rect(rect, CornerRadius::same(theme.radius.panel), palette.panel.0, stroke, StrokeKind::Inside);
    let says = say!(kit.words, "briefing-scroll", title = kit.words.plain(title));
    let name = format!("{name}/page");
    let inner = rect.shrink2(vec2(theme.space.xxl, theme.space.xl));
    // The bar stands in the padding.
    let inner = Rect::from_min_max(inner.min, inner.max + vec2(theme.space.m, 0.0));
    let wanted = reader(ui, kit.look, (&name, &says), inner, (rect, theme.radius.panel), |ui| {
        ui.set_max_width(rect.width() - 2.0 * theme.space.xxl);
        ui.spacing_mut().item_spacing.y = theme.space.s;
        content(ui, kit, view);
    });
    wanted + 2.0 * theme.space.xl
}

/// The title of a part, with air above it unless it is the first.
fn section(ui: &mut Ui, kit: Kit<'_>, key: &str, first: bool) {
    if !first {
        ui.add_space(kit.look.theme.space.l);
    }
    crate::ui::widgets::label(ui, kit.look.section(kit.words.plain(key)));
}

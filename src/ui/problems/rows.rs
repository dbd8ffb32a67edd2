//! The list of problems.

use egui::{CornerRadius, EventFilter, Id, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::counts::paint_mark;
use crate::say;
use crate::ui::Kit;
use crate::ui::draw::Mark;
use crate::ui::lettering::block;
use crate::ui::pieces::place;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{self, Focus, focus_ring, id};
use crate::view::Problem;

/// A place takes at most this part of a row.
const PLACE: f32 = 0.38;

/// The id of a row.
pub(super) fn row_id(at: usize) -> Id {
    id(&format!("problems/row/{at}"))
}

/// Draws the list and returns the one that is selected.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, view: &[Problem], rect: Rect, selected: usize) -> usize {
    let mut inside = place(ui, rect);
    inside.spacing_mut().item_spacing.y = 0.0;
    let mut now = selected;
    widgets::scroll(&mut inside, "problems/list", |ui| {
        for (at, problem) in view.iter().enumerate() {
            if row(ui, kit, problem, at, at == selected) {
                now = at;
            }
        }
    });
    now
}

/// One problem; tells whether it was chosen.
fn row(ui: &mut Ui, kit: Kit<'_>, problem: &Problem, at: usize, selected: bool) -> bool {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), theme.height.row));
    let response = ui.interact(rect, row_id(at), Sense::click());
    let kind = if problem.error { "error" } else { "warning" };
    response.widget_info(|| {
        let says = say!(kit.words, "problems-row", kind = kind, text = problem.text);
        WidgetInfo::selected(WidgetType::Button, true, selected, says)
    });
    if ui.is_rect_visible(rect) {
        let radius = CornerRadius::same(theme.radius.row);
        if selected {
            ui.painter().rect_filled(rect, radius, palette.accent_fill.0);
        } else if response.hovered() {
            ui.painter().rect_filled(rect, radius, palette.raised.0);
        }
        let shape = if problem.error { Mark::Error } else { Mark::Warning };
        let left = rect.left() + theme.space.m + theme.space.s;
        paint_mark(ui, kit, pos2(left, rect.center().y), shape);
        let right = rect.right() - theme.space.m;
        let font = (Size::Control, Weight::Regular);
        let galley = tail(ui, kit, &problem.place, font, rect.width() * PLACE);
        let ends = right - galley.size().x;
        ui.painter().galley(pos2(ends, rect.center().y - galley.size().y / 2.0), galley, palette.text_2.0);
        let from = left + theme.space.xxl;
        let weight = if selected { Weight::Semibold } else { Weight::Regular };
        let galley =
            block(ui, look, &problem.text, (Size::Reading, weight, palette.text.0), ends - from - theme.space.l, 1);
        ui.painter().galley(pos2(from, rect.center().y - galley.size().y / 2.0), galley, palette.text.0);
    }
    focus_ring(ui, look, &response, theme.radius.row, Focus::Inside);
    if response.clicked() {
        // Arrows go on from here.
        response.request_focus();
    }
    if response.has_focus() {
        // Arrows go through the list, and from one problem to the next also beyond what is in sight.
        let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    }
    response.clicked() || response.gained_focus()
}

/// The end of a text that is too long for a width: of a path the end says most.
fn tail(ui: &Ui, kit: Kit<'_>, text: &str, font: (Size, Weight), width: f32) -> std::sync::Arc<egui::Galley> {
    let colour = kit.look.palette.text_2.0;
    let whole = block(ui, kit.look, text, (font.0, font.1, colour), f32::INFINITY, 1);
    if whole.size().x <= width {
        return whole;
    }
    let glyphs = whole.rows.first().map(|row| row.glyphs.as_slice()).unwrap_or_default();
    let left = whole.size().x - width + kit.look.theme.space.l;
    let kept = glyphs.iter().filter(|glyph| glyph.pos.x >= left).map(|glyph| glyph.chr);
    let short: String = std::iter::once('…').chain(kept).collect();
    block(ui, kit.look, &short, (font.0, font.1, colour), width, 1)
}

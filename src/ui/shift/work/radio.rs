//! One of several, one below the other: each as long as it is.

use egui::{CornerRadius, Painter, Pos2, Rect, Stroke, Ui, pos2, vec2};

use super::{given, heading, keys};
use crate::base::id::InjectId;
use crate::ui::Memory;
use crate::ui::draw::{Mark, mark};
use crate::ui::lettering::{block, line};
use crate::ui::shift::Scene;
use crate::ui::theme::{Look, Size, Weight};
use crate::ui::widgets::{Focus, focus_ring};
use crate::view::work::{Choice, Part};

/// The radius of the ring of a choice.
const RING: f32 = 9.0;
/// The tile with the letter.
const TILE: f32 = 24.0;

/// Draws it.
pub(super) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    inject: &InjectId,
    (part, follows): (&Part, bool),
    memory: &mut Memory,
) {
    heading(ui, scene, part, follows);
    pick(ui, scene, inject, part, memory);
}

/// The choices; whether one was pressed.
pub(super) fn pick(ui: &mut Ui, scene: &Scene<'_>, inject: &InjectId, part: &Part, memory: &mut Memory) -> bool {
    let alone = std::slice::from_ref(part);
    keys::steer(ui, inject, alone, part, memory);
    let chosen = given::chosen(memory, inject, part);
    let stop = keys::stop(memory, inject, part);
    ui.spacing_mut().item_spacing.y = scene.theme().space.xs;
    let mut pressed = false;
    for (at, choice) in part.choices().iter().enumerate() {
        if row(ui, scene, (part, choice), chosen == Some(at), stop == at) {
            given::press(memory, inject, alone, part, choice);
            pressed = true;
        }
    }
    pressed
}

/// A row; whether it was pressed.
fn row(ui: &mut Ui, scene: &Scene<'_>, (part, choice): (&Part, &Choice), on: bool, stop: bool) -> bool {
    let (look, theme) = (scene.look(), scene.theme());
    let palette = &look.palette;
    let weight = if on { Weight::Medium } else { Weight::Regular };
    let left = theme.space.m + 2.0 * RING + theme.space.m + TILE + theme.space.m;
    let wide = ui.available_width() - left - theme.space.m;
    let text = block(ui, look, &choice.label, (Size::Reading, weight, palette.text.0), wide, usize::MAX);
    let height = (text.size().y + 2.0 * theme.space.s).max(theme.height.row);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    let response = keys::pressable(ui, rect, &keys::name(part, choice), &choice.label, on, stop);
    if !ui.is_rect_visible(rect) {
        focus_ring(ui, look, &response, theme.radius.control, Focus::Inside);
        return response.clicked();
    }
    let radius = CornerRadius::same(theme.radius.control);
    let edge = if on { palette.edge.0 } else { palette.line.0 };
    let fill = match (on, response.hovered()) {
        (true, _) => palette.accent_fill.0,
        (false, true) => palette.raised.0,
        (false, false) => palette.panel.0,
    };
    let stroke = Stroke::new(theme.stroke.outline, edge);
    ui.painter().rect(rect, radius, fill, stroke, egui::StrokeKind::Inside);
    // What is as long as several lines is chosen at its first.
    let first = rect.top() + theme.height.row.min(height) / 2.0;
    let middle = if text.rows.len() > 1 { first } else { rect.center().y };
    dot(ui.painter(), look, pos2(rect.left() + theme.space.m + RING, middle), on);
    let tile = pos2(rect.left() + left - theme.space.m - TILE / 2.0, middle);
    letter(ui, look, choice, tile);
    let top = if text.rows.len() > 1 { rect.top() + theme.space.s } else { rect.center().y - text.size().y / 2.0 };
    ui.painter().galley(pos2(rect.left() + left, top), text, palette.text.0);
    focus_ring(ui, look, &response, theme.radius.control, Focus::Inside);
    response.clicked()
}

/// The ring of a choice; with a disc in it where it was made.
pub(super) fn dot(painter: &Painter, look: &Look, centre: Pos2, on: bool) {
    let palette = &look.palette;
    let (shape, ink) = if on { (Mark::Chosen, palette.accent.0) } else { (Mark::Ring, palette.edge.0) };
    mark(painter, centre, 2.0 * RING, shape, ink, palette.panel.0);
}

/// The letter that chooses it.
pub(super) fn letter(ui: &Ui, look: &Look, choice: &Choice, centre: Pos2) {
    let palette = &look.palette;
    let tile = Rect::from_center_size(centre, vec2(TILE, TILE));
    ui.painter().rect_filled(tile, look.theme.radius.row, palette.raised.0);
    let text = choice.letter.to_uppercase().to_string();
    let galley = line(ui, look, &text, (Size::Small, Weight::Semibold, palette.text_2.0), TILE);
    ui.painter().galley(centre - galley.size() / 2.0, galley, palette.text_2.0);
}

//! Chips that wrap: from one to the next row, and within themselves where they are long.

use egui::{CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, vec2};

use super::lettering::{block, spoken};
use super::theme::{Look, Size, Weight};

/// Above and below the words.
const PAD: f32 = 3.0;
/// Between chips.
const GAP: f32 = 6.0;
/// Rows of a chip.
const ROWS: usize = 3;

/// Draws chips; those that forbid are outlined. `name` is that of the group.
pub(super) fn show<'t>(ui: &mut Ui, look: &Look, name: &str, chips: impl Iterator<Item = (&'t str, bool)>) {
    let (theme, palette) = (&look.theme, &look.palette);
    let style = (Size::Control, Weight::Regular, palette.text_2.0);
    let widest = ui.available_width();
    let origin = ui.cursor().min;
    let (mut at, mut row) = (vec2(0.0, 0.0), 0.0_f32);
    for (number, (text, forbids)) in chips.enumerate() {
        let galley = block(ui, look, text, style, widest - 2.0 * theme.space.m, ROWS);
        let size = galley.size() + vec2(2.0 * theme.space.m, 2.0 * PAD);
        if at.x > 0.0 && at.x + size.x > widest {
            at = vec2(0.0, at.y + row + GAP);
            row = 0.0;
        }
        let rect = Rect::from_min_size(origin + at, size);
        at.x += size.x + GAP;
        row = row.max(size.y);
        let radius = CornerRadius::same(13);
        if forbids {
            let stroke = Stroke::new(theme.stroke.outline, palette.edge.0);
            ui.painter().rect_stroke(rect, radius, stroke, StrokeKind::Inside);
        } else {
            ui.painter().rect_filled(rect, radius, palette.raised.0);
        }
        ui.painter().galley(rect.min + vec2(theme.space.m, PAD), galley, style.2);
        spoken(ui, &format!("{name}/{number}"), rect, text);
    }
    ui.allocate_exact_size(vec2(widest, at.y + row), Sense::hover());
}

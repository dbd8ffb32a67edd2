//! The figures of a step, side by side: of each axis of which it shows anything.

use egui::{Layout, Rect, Ui, UiBuilder, pos2, vec2};

use crate::say;
use crate::scenario::Axis;
use crate::scenario::raw::Worth;
use crate::ui::Kit;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{digits, meter};

/// The height of the meter with its air.
const METER: f32 = 12.0;
/// The least width of each; with less room they stand in two rows.
const LEAST: f32 = 110.0;

/// Draws them over the whole width.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, worth: Worth) {
    let (look, theme) = (kit.look, &kit.look.theme);
    let (_, small) = look.measure(Size::Small);
    let (_, figure) = look.measure(Size::Section);
    let gap = theme.space.l;
    let width_of = |many: f32| (ui.available_width() - gap * (many - 1.0)) / many;
    let (many, width) = if width_of(4.0) < LEAST { (2, width_of(2.0)) } else { (4, width_of(4.0)) };
    let height = small + figure + METER;
    let shown: Vec<(Axis, u8)> =
        Axis::ALL.iter().filter_map(|axis| worth.of(*axis).map(|value| (*axis, value))).collect();
    for row in shown.chunks(many) {
        let (_, whole) = ui.allocate_space(vec2(ui.available_width(), height));
        for (nth, (axis, value)) in row.iter().enumerate() {
            let left = whole.left() + (width + gap) * nth as f32;
            let rect = Rect::from_min_size(pos2(left, whole.top()), vec2(width, height));
            figure_of(ui, kit, *axis, *value, rect);
        }
    }
}

/// One of them: name, figure, meter.
fn figure_of(ui: &mut Ui, kit: Kit<'_>, axis: Axis, value: u8, rect: Rect) {
    let (look, palette) = (kit.look, &kit.look.palette);
    let (_, figure) = look.measure(Size::Section);
    let width = rect.width();
    let name = kit.words.plain(&axis.key());
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(egui::Align::LEFT)));
    child.spacing_mut().item_spacing.y = 0.0;
    let words = look.text(&name, Size::Small, Weight::Regular, palette.text_2.0);
    child.add(egui::Label::new(words).truncate());
    let (_, line) = child.allocate_space(vec2(width, figure));
    let place = pos2(line.left(), line.center().y);
    digits(&child, look, place, false, &value.to_string(), (Size::Section, Weight::Semibold, palette.text.0));
    let says = say!(kit.words, "debrief-axis", axis = name, score = value);
    meter(&mut child, look, width, f32::from(value) / 100.0, palette.text_2.0, &says);
}

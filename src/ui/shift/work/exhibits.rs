//! Figures to read: a bar for each, with its value, and a line where they should reach.

use egui::{CornerRadius, Rect, Stroke, Ui, pos2, vec2};

use crate::say;
use crate::ui::lettering::{block, from_left, line, spoken};
use crate::ui::shift::Scene;
use crate::ui::theme::{Look, Size, Weight};
use crate::view::work::Exhibit;

/// Within a card.
const PAD: f32 = 14.0;
/// The least width of a card; with more room several stand side by side.
const LEAST: f32 = 280.0;
/// The height of a row and of its bar.
const ROW: f32 = 24.0;
const BAR: f32 = 12.0;
/// The widest that labels get, as a share of the card.
const LABEL: f32 = 0.36;
/// The dashes of the line that should be reached.
const DASH: f32 = 4.0;

/// Draws them.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, exhibits: &[Exhibit]) {
    let gap = scene.theme().space.m;
    let width = ui.available_width();
    let fit = if width >= 2.0 * LEAST + gap { 2 } else { 1 };
    let many = fit.min(exhibits.len()).max(1);
    let wide = (width - gap * (many as f32 - 1.0)) / many as f32;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = gap;
        for (number, row) in exhibits.chunks(many).enumerate() {
            let heads: Vec<f32> = row.iter().map(|exhibit| head_height(ui, scene, exhibit, wide)).collect();
            let head = heads.iter().copied().fold(0.0, f32::max);
            let rows = row.iter().map(|exhibit| exhibit.values.len()).max().unwrap_or_default();
            let height = head + ROW * rows as f32 + 2.0 * PAD;
            let (_, whole) = ui.allocate_space(vec2(width, height));
            for (nth, exhibit) in row.iter().enumerate() {
                let left = whole.left() + (wide + gap) * nth as f32;
                let rect = Rect::from_min_size(pos2(left, whole.top()), vec2(wide, height));
                card(ui, scene, exhibit, rect, head, &format!("exhibit/{}", number * many + nth));
            }
        }
    });
}

/// What the figures are of, and in what; what they should reach.
fn head(scene: &Scene<'_>, exhibit: &Exhibit) -> (String, String) {
    let unit = if exhibit.unit.is_empty() { "none" } else { "some" };
    let has = if exhibit.target.is_some() { "some" } else { "none" };
    let target = exhibit.target.as_ref().map_or("", |(text, _)| text.as_str());
    let below = say!(scene.words(), "work-figures", unit = exhibit.unit, of = unit, target = target, has = has);
    (exhibit.title.clone(), below)
}

fn head_height(ui: &Ui, scene: &Scene<'_>, exhibit: &Exhibit, wide: f32) -> f32 {
    let (title, below) = head(scene, exhibit);
    let look = scene.look();
    let ink = look.palette.text.0;
    let lay =
        |text: &str, size, weight| block(ui, look, text, (size, weight, ink), wide - 2.0 * PAD, usize::MAX).size().y;
    let second = if below.is_empty() { 0.0 } else { lay(&below, Size::Control, Weight::Regular) };
    lay(&title, Size::Reading, Weight::Semibold) + second + look.theme.space.s
}

fn card(ui: &Ui, scene: &Scene<'_>, exhibit: &Exhibit, rect: Rect, head_height: f32, name: &str) {
    let (look, theme) = (scene.look(), scene.theme());
    let palette = &look.palette;
    ui.painter().rect_filled(rect, CornerRadius::same(theme.radius.control), palette.raised.0);
    let inside = rect.shrink(PAD);
    let (title, below) = head(scene, exhibit);
    let ink = (palette.text.0, palette.text_2.0);
    let first = block(ui, look, &title, (Size::Reading, Weight::Semibold, ink.0), inside.width(), usize::MAX);
    let under = inside.min + vec2(0.0, first.size().y);
    ui.painter().galley(inside.min, first, ink.0);
    let second = block(ui, look, &below, (Size::Control, Weight::Regular, ink.1), inside.width(), usize::MAX);
    ui.painter().galley(under, second, ink.1);
    let top = inside.top() + head_height;
    spoken(ui, name, inside.with_max_y(top), format!("{title}. {below}").trim());
    bars(ui, scene, exhibit, inside.with_min_y(top), name);
}

/// From where to where the figures of an exhibit go, nought included; in thousandths.
fn span(exhibit: &Exhibit) -> (i64, i64) {
    let all = exhibit.values.iter().map(|(_, _, value)| *value).chain(exhibit.target.iter().map(|(_, value)| *value));
    all.fold((0, 0), |(low, high), value| (low.min(value), high.max(value)))
}

fn bars(ui: &Ui, scene: &Scene<'_>, exhibit: &Exhibit, rect: Rect, name: &str) {
    let (look, theme) = (scene.look(), scene.theme());
    let palette = &look.palette;
    let style = |weight, ink| (Size::Control, weight, ink);
    let labels: Vec<_> = exhibit
        .values
        .iter()
        .map(|(label, _, _)| line(ui, look, label, style(Weight::Regular, palette.text_2.0), rect.width() * LABEL))
        .collect();
    let values: Vec<_> = exhibit
        .values
        .iter()
        .map(|(_, text, _)| line(ui, look, text, style(Weight::Semibold, palette.text.0), rect.width() / 3.0))
        .collect();
    let widest = |galleys: &[std::sync::Arc<egui::Galley>]| galleys.iter().map(|g| g.size().x).fold(0.0, f32::max);
    let plot = Rect::from_x_y_ranges(
        rect.left() + widest(&labels) + theme.space.m..=rect.right() - widest(&values) - theme.space.s,
        rect.y_range(),
    );
    let (low, high) = span(exhibit);
    let x = |value: i64| plot.left() + plot.width() * share(value - low, high - low);
    let zero = x(0);
    for (nth, ((label, text, value), (called, shown))) in
        exhibit.values.iter().zip(labels.iter().zip(&values)).enumerate()
    {
        let row = Rect::from_min_size(pos2(rect.left(), rect.top() + ROW * nth as f32), vec2(rect.width(), ROW));
        let y = row.center().y;
        from_left(ui, called, pos2(row.left(), y));
        let end = x(*value);
        let bar = Rect::from_x_y_ranges(
            zero.min(end)..=zero.max(end).max(zero.min(end) + 1.0),
            y - BAR / 2.0..=y + BAR / 2.0,
        );
        ui.painter().rect_filled(bar, CornerRadius::same(theme.radius.bar / 2), palette.text_2.0);
        from_left(ui, shown, pos2(plot.right() + theme.space.s, y));
        let says = say!(scene.words(), "work-bar", label = label, value = text, unit = exhibit.unit);
        spoken(ui, &format!("{name}/{nth}"), row, says.trim());
    }
    if low < 0 {
        let stroke = Stroke::new(theme.stroke.outline, palette.edge.0);
        ui.painter().vline(zero, plot.top()..=plot.top() + ROW * exhibit.values.len() as f32, stroke);
    }
    if let Some((_, target)) = &exhibit.target {
        dashed(ui, look, x(*target), plot.top(), ROW * exhibit.values.len() as f32);
    }
}

/// The line that should be reached: dashed, so that it is no bar; with an edge, so that it shows upon one.
fn dashed(ui: &Ui, look: &Look, x: f32, top: f32, height: f32) {
    let points = [pos2(x, top), pos2(x, top + height)];
    let palette = &look.palette;
    let wide = look.theme.stroke.focus;
    ui.painter().line_segment(points, Stroke::new(wide * 2.0, palette.raised.0));
    let dashes = egui::Shape::dashed_line(&points, Stroke::new(wide, palette.text.0), DASH, DASH);
    ui.painter().extend(dashes);
}

/// How much of a whole something is, from 0 to 1.
fn share(part: i64, whole: i64) -> f32 {
    let thousandths = i128::from(part) * 1_000 / i128::from(whole.max(1));
    f32::from(i16::try_from(thousandths.clamp(0, 1_000)).unwrap_or(1_000)) / 1_000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_span_nought_and_what_they_should_reach() {
        let exhibit = |values: &[i64], target: Option<i64>| Exhibit {
            title: String::new(),
            unit: String::new(),
            values: values.iter().map(|value| (String::new(), value.to_string(), *value)).collect(),
            target: target.map(|target| (target.to_string(), target)),
        };
        assert_eq!(span(&exhibit(&[3_000, 5_000], Some(9_000))), (0, 9_000));
        assert_eq!(span(&exhibit(&[-3_000, 5_000], None)), (-3_000, 5_000));
        assert_eq!(span(&exhibit(&[], None)), (0, 0));
        assert!((share(5_000, 10_000) - 0.5).abs() < 0.001 && share(0, 0) == 0.0);
        assert!((share(i64::MAX, i64::MAX) - 1.0).abs() < 0.001);
    }
}

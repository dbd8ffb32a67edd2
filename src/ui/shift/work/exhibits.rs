//! Figures to read: a card for each exhibit, with what it is of and its chart.

mod chart;
mod ticks;

use egui::{CornerRadius, Rect, Ui, pos2, vec2};

use crate::say;
use crate::ui::lettering::{block, spoken};
use crate::ui::shift::Scene;
use crate::ui::theme::{Size, Weight};
use crate::view::work::Exhibit;
use chart::Chart;

/// Within a card.
const PAD: f32 = 14.0;
/// The least width of a card; with more room several stand side by side.
const LEAST: f32 = 280.0;

/// Draws them.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, exhibits: &[Exhibit]) {
    let gap = scene.theme().space.m;
    let width = ui.available_width();
    let fits = |many: &usize| (LEAST + gap) * *many as f32 - gap <= width;
    let many = (1..=exhibits.len()).rev().find(fits).unwrap_or(1);
    let wide = (width - gap * (many as f32 - 1.0)) / many as f32;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = gap;
        for (number, row) in exhibits.chunks(many).enumerate() {
            let heads: Vec<f32> = row.iter().map(|exhibit| head_height(ui, scene, exhibit, wide)).collect();
            let head = heads.iter().copied().fold(0.0, f32::max);
            let charts: Vec<Chart> =
                row.iter().map(|exhibit| Chart::of(ui, scene, exhibit, wide - 2.0 * PAD)).collect();
            let high = charts.iter().map(|chart| chart.height).fold(0.0, f32::max);
            let height = head + high + 2.0 * PAD;
            let (_, whole) = ui.allocate_space(vec2(width, height));
            for (nth, (exhibit, chart)) in row.iter().zip(charts).enumerate() {
                let left = whole.left() + (wide + gap) * nth as f32;
                let rect = Rect::from_min_size(pos2(left, whole.top()), vec2(wide, height));
                let name = format!("exhibit/{}", number * many + nth);
                let below = card(ui, scene, exhibit, rect, head, &name);
                chart.show(ui, scene, exhibit, below, &name);
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

/// A card with what its figures are of; returns where their chart goes.
fn card(ui: &Ui, scene: &Scene<'_>, exhibit: &Exhibit, rect: Rect, head_height: f32, name: &str) -> Rect {
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
    inside.with_min_y(top)
}

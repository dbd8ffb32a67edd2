//! A few parts that take different ones of the same choices: one list, and at its right a mark for each part.

use egui::{CornerRadius, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::radio::{dot, letter};
use super::{given, keys, title};
use crate::base::id::InjectId;
use crate::ui::Memory;
use crate::ui::lettering::{block, spoken};
use crate::ui::shift::Scene;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{Focus, focus_ring};
use crate::view::work::{Choice, Part};

/// The width of a column of marks.
const COLUMN: f32 = 116.0;
/// The tile with the letter and the blank after it.
const LETTER: f32 = 36.0;
/// The most rows of what stands above a column.
const ROWS: usize = 4;

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, inject: &InjectId, parts: &[Part], memory: &mut Memory) {
    for about in parts.iter().map(|part| part.about.as_str()).filter(|about| !about.is_empty()) {
        title(ui, scene, about);
    }
    ui.spacing_mut().item_spacing.y = scene.theme().space.xs;
    head(ui, scene, parts);
    for part in parts {
        keys::steer(ui, inject, parts, part, memory);
    }
    let chosen: Vec<Option<usize>> = parts.iter().map(|part| given::chosen(memory, inject, part)).collect();
    let count = parts.first().map_or(0, |part| part.choices().len());
    let rows: Vec<Rect> = (0..count).map(|nth| row(ui, scene, parts, nth, chosen.contains(&Some(nth)))).collect();
    // Part by part, so that Tab goes from one to the other whatever was chosen.
    for (column, part) in parts.iter().enumerate() {
        for (nth, (choice, rect)) in part.choices().iter().zip(&rows).enumerate() {
            let Some(cell) = columns(*rect, parts.len()).nth(column) else { continue };
            let stop = keys::stop(memory, inject, part) == nth;
            if mark(ui, scene, (part, choice), cell, chosen.get(column) == Some(&Some(nth)), stop) {
                given::press(memory, inject, parts, part, choice);
            }
        }
    }
}

/// Where the marks of a row are, in a place this wide.
fn columns(rect: Rect, count: usize) -> impl Iterator<Item = Rect> {
    (0..count).rev().map(move |back| {
        let right = rect.right() - COLUMN * back as f32;
        Rect::from_min_max(pos2(right - COLUMN, rect.top()), pos2(right, rect.bottom()))
    })
}

/// What each column is for.
fn head(ui: &mut Ui, scene: &Scene<'_>, parts: &[Part]) {
    let look = scene.look();
    let style = (Size::Small, Weight::Medium, look.palette.text_2.0);
    let wide = COLUMN - scene.theme().space.s;
    let galleys: Vec<_> = parts.iter().map(|part| block(ui, look, &part.label, style, wide, ROWS)).collect();
    let height = galleys.iter().map(|galley| galley.size().y).fold(0.0, f32::max);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    for (place, (part, galley)) in columns(rect, parts.len()).zip(parts.iter().zip(galleys)) {
        let says = super::called(scene, part);
        spoken(ui, &format!("work/head/{}", part.id), place, &says);
        // Centred line by line, as what stands below it is.
        let mut job = (*galley.job).clone();
        job.halign = egui::Align::Center;
        let centred = ui.painter().layout_job(job);
        ui.painter().galley(pos2(place.center().x, place.bottom() - galley.size().y), centred, style.2);
    }
}

/// One of the choices, without its marks; `any` is whether it has one.
fn row(ui: &mut Ui, scene: &Scene<'_>, parts: &[Part], nth: usize, any: bool) -> Rect {
    let (look, theme) = (scene.look(), scene.theme());
    let palette = &look.palette;
    let choice = parts.first().and_then(|part| part.choices().get(nth));
    let left = theme.space.s + LETTER;
    let room = ui.available_width() - left - COLUMN * parts.len() as f32 - theme.space.s;
    let weight = if any { Weight::Medium } else { Weight::Regular };
    let label = choice.map_or("", |choice| choice.label.as_str());
    let text = block(ui, look, label, (Size::Reading, weight, palette.text.0), room, usize::MAX);
    let height = (text.size().y + 2.0 * theme.space.s).max(theme.height.row);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    let fill = if any { palette.accent_fill.0 } else { palette.panel.0 };
    let stroke = Stroke::new(theme.stroke.outline, if any { palette.edge.0 } else { palette.line.0 });
    ui.painter().rect(rect, CornerRadius::same(theme.radius.control), fill, stroke, StrokeKind::Inside);
    if let Some(choice) = choice {
        letter(ui, look, choice, pos2(rect.left() + theme.space.s + LETTER / 3.0, rect.center().y));
    }
    ui.painter().galley(pos2(rect.left() + left, rect.center().y - text.size().y / 2.0), text, palette.text.0);
    rect
}

/// The mark of a part at a choice; whether it was pressed.
fn mark(ui: &Ui, scene: &Scene<'_>, (part, choice): (&Part, &Choice), cell: Rect, on: bool, stop: bool) -> bool {
    let (look, theme) = (scene.look(), scene.theme());
    let says = format!("{}: {}", part.label, choice.label);
    let response = keys::pressable(ui, cell, &keys::name(part, choice), &says, on, stop);
    let radius = CornerRadius::same(theme.radius.control);
    if response.hovered() && !on {
        ui.painter().rect_filled(cell.shrink(theme.stroke.focus), radius, look.palette.raised.0);
    }
    dot(ui.painter(), look, cell.center(), on);
    focus_ring(ui, look, &response, theme.radius.control, Focus::Inside);
    response.clicked()
}

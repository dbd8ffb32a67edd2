//! Parts with the same few short choices: a row for each part, its choices side by side.

use std::sync::Arc;

use egui::{CornerRadius, Galley, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::radio::dot;
use super::{called, given, heading, keys, title, uncover};
use crate::base::id::InjectId;
use crate::ui::lettering::{block, line, paragraph};
use crate::ui::shift::Scene;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{Focus, focus_ring, rule};
use crate::ui::{Action, Memory};
use crate::view::work::Part;

/// The least share of the width for what is asked, to stand beside its choices.
const LABEL: f32 = 0.32;
/// The room for the ring of a choice.
const RING: f32 = 24.0;

/// Draws them.
pub(super) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    inject: &InjectId,
    (parts, follows): (&[Part], bool),
    memory: &mut Memory,
    actions: &mut Vec<Action>,
) {
    let Some(first) = parts.first() else { return };
    // What is called the same of each is said once.
    let same = parts.len() > 1 && parts.iter().all(|part| part.label == first.label && !part.about.is_empty());
    if same {
        title(ui, scene, &called(scene, first));
    }
    let text = |part: &Part| if same { part.about.clone() } else { called(scene, part) };
    let width = ui.available_width();
    let label = width - whole(ui, scene, first) - scene.theme().space.l;
    let alone = same || parts.iter().all(|part| part.about.is_empty());
    let beside = parts.len() > 1 && alone && label >= width * LABEL;
    for (nth, part) in parts.iter().enumerate() {
        if nth > 0 {
            rule(ui, scene.look());
        }
        if beside {
            row(ui, scene, inject, (parts, part), (&text(part), label), memory);
            uncover(ui, scene, inject, part, actions);
            continue;
        }
        if same {
            paragraph(
                ui,
                scene.look(),
                &part.about,
                (Size::Reading, Weight::Regular, scene.palette().text.0),
                usize::MAX,
            );
        } else {
            heading(ui, scene, part, follows);
        }
        uncover(ui, scene, inject, part, actions);
        chips(ui, scene, inject, (parts, part), memory);
    }
}

/// What is asked at the left, its choices at the right.
fn row(
    ui: &mut Ui,
    scene: &Scene<'_>,
    inject: &InjectId,
    (parts, part): (&[Part], &Part),
    (says, wide): (&str, f32),
    memory: &mut Memory,
) {
    let look = scene.look();
    let style = (Size::Reading, Weight::Regular, look.palette.text.0);
    let text = block(ui, look, says, style, wide, usize::MAX);
    let height = text.size().y.max(scene.theme().height.hit);
    let (rect, label) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    label.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, says));
    ui.painter().galley(pos2(rect.left(), rect.center().y - text.size().y / 2.0), text, style.2);
    let from = pos2(rect.right() - whole(ui, scene, part), rect.center().y - scene.theme().height.hit / 2.0);
    let place = Rect::from_min_max(from, rect.max);
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(place));
    chips(&mut child, scene, inject, (parts, part), memory);
}

fn galleys(ui: &Ui, scene: &Scene<'_>, part: &Part, most: f32) -> Vec<Arc<Galley>> {
    let style = (Size::Control, Weight::Medium, scene.palette().text.0);
    part.choices().iter().map(|choice| line(ui, scene.look(), &choice.label, style, most)).collect()
}

/// How wide a chip with these words is.
fn wide(scene: &Scene<'_>, galley: &Galley) -> f32 {
    RING + galley.size().x + 2.0 * scene.theme().space.m
}

/// How wide all of them are side by side.
fn whole(ui: &Ui, scene: &Scene<'_>, part: &Part) -> f32 {
    let gap = scene.theme().space.s;
    galleys(ui, scene, part, f32::INFINITY).iter().map(|galley| wide(scene, galley) + gap).sum::<f32>() - gap
}

/// The choices, in as many rows as they need.
fn chips(ui: &mut Ui, scene: &Scene<'_>, inject: &InjectId, (parts, part): (&[Part], &Part), memory: &mut Memory) {
    let (look, theme) = (scene.look(), scene.theme());
    let palette = &look.palette;
    keys::steer(ui, inject, parts, part, memory);
    let chosen = given::chosen(memory, inject, part);
    let stop = keys::stop(memory, inject, part);
    let (room, height, gap) = (ui.available_width(), theme.height.hit, theme.space.s);
    let origin = ui.cursor().min;
    let mut at = vec2(0.0, 0.0);
    let galleys = galleys(ui, scene, part, room - RING - 2.0 * theme.space.m);
    for (nth, (choice, galley)) in part.choices().iter().zip(galleys).enumerate() {
        let wide = wide(scene, &galley);
        if at.x > 0.0 && at.x + wide > room + 0.5 {
            at = vec2(0.0, at.y + height + gap);
        }
        let rect = Rect::from_min_size(origin + at, vec2(wide, height));
        at.x += wide + gap;
        let on = chosen == Some(nth);
        let about = if part.about.is_empty() { &part.label } else { &part.about };
        let says = format!("{about}: {}", choice.label);
        let response = keys::pressable(ui, rect, &keys::name(part, choice), &says, on, stop == nth);
        let fill = match (on, response.hovered()) {
            (true, _) => palette.accent_fill.0,
            (false, true) => palette.raised.0,
            (false, false) => palette.panel.0,
        };
        let radius = CornerRadius::same(theme.radius.control);
        let stroke = Stroke::new(theme.stroke.outline, if on { palette.accent.0 } else { palette.edge.0 });
        ui.painter().rect(rect, radius, fill, stroke, StrokeKind::Inside);
        let y = rect.center().y;
        dot(ui.painter(), look, pos2(rect.left() + theme.space.m + RING / 3.0, y), on);
        let left = rect.left() + theme.space.m + RING;
        ui.painter().galley(pos2(left, y - galley.size().y / 2.0), galley, palette.text.0);
        focus_ring(ui, look, &response, theme.radius.control, Focus::Outside);
        if response.clicked() {
            given::press(memory, inject, parts, part, choice);
        }
    }
    ui.allocate_exact_size(vec2(room, at.y + height), Sense::hover());
}

//! What is going on, what one practises, what the brand wants.

use egui::{Align, Layout, Ui, vec2};

use super::section;
use crate::ui::Kit;
use crate::ui::draw::solid;
use crate::ui::pieces::hanging;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets;
use crate::view::Briefing;

/// The dash before what one practises.
const DASH: f32 = 18.0;
/// What a target takes of the width; the rest is what it is about.
const TARGET: f32 = 0.42;

/// Draws the column.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, view: &Briefing) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    section(ui, kit, "briefing-situation", true);
    widgets::label(ui, look.reading(&view.text).color(palette.text_2.0));
    if !view.objectives.is_empty() {
        section(ui, kit, "briefing-objectives", false);
    }
    for objective in &view.objectives {
        hanging(ui, look, DASH, look.reading(objective).color(palette.text_2.0), |painter, rect| {
            solid(painter, rect.left(), rect.right(), rect.center().y, theme.stroke.focus, palette.accent.0);
        });
    }
    if !view.targets.is_empty() {
        section(ui, kit, "briefing-targets", false);
    }
    for (at, (what, target)) in view.targets.iter().enumerate() {
        if at > 0 {
            widgets::rule(ui, look);
        }
        let whole = ui.available_width();
        let right = whole * TARGET;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = theme.space.l;
            part(ui, whole - right - theme.space.l, |ui| {
                widgets::label(ui, look.reading(what).color(palette.text_2.0))
            });
            let bold = look.text(target, Size::Reading, Weight::Medium, palette.text.0);
            part(ui, right, |ui| widgets::label(ui, bold));
        });
    }
}

/// A part of a row, so wide.
fn part<R>(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui) -> R) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        content(ui);
    });
}

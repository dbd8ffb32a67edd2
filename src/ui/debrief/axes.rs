//! The four axes of the shift, each with what it rests on.

use egui::{Label, Rect, Sense, Ui, pos2, vec2};

use super::column::Panel;
use super::notes;
use crate::say;
use crate::ui::Kit;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{digits, label, meter, rule};
use crate::view::{Axis, Debrief};

/// Draws the panel.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, view: &Debrief, rect: Rect) {
    let look = kit.look;
    Panel { name: "after/axes", rect, place: 0 }.show(
        ui,
        kit,
        |ui| {
            label(ui, look.section(kit.words.plain("after-axes")));
        },
        |ui| {
            ui.spacing_mut().item_spacing.y = look.theme.space.xs;
            for each in &view.axes {
                axis(ui, kit, each);
                ui.add_space(look.theme.space.m);
            }
            if let Some(off) = &view.off {
                label(ui, look.reading(off));
                ui.add_space(look.theme.space.m);
            }
            rule(ui, look);
            view.notes.iter().for_each(|note| notes::told(ui, kit, note));
            ui.add_space(look.theme.space.s);
            label(ui, look.quiet(kit.words.plain("debrief-provisional")));
        },
        None::<fn(&mut Ui)>,
    );
}

fn axis(ui: &mut Ui, kit: Kit<'_>, axis: &Axis) {
    let (look, palette) = (kit.look, &kit.look.palette);
    let (_, line) = look.measure(Size::Screen);
    let width = ui.available_width();
    let (row, _) = ui.allocate_exact_size(vec2(width, line), Sense::hover());
    let name = look.text(&axis.name, Size::Reading, Weight::Semibold, palette.text.0);
    let mut left =
        ui.new_child(egui::UiBuilder::new().max_rect(row).layout(egui::Layout::left_to_right(egui::Align::Center)));
    left.add(Label::new(name).truncate());
    let says = match axis.score {
        Some(score) => {
            let place = pos2(row.right(), row.center().y);
            digits(ui, look, place, true, &score.to_string(), (Size::Screen, Weight::Semibold, palette.text.0));
            say!(kit.words, "debrief-axis", axis = axis.name, score = score)
        }
        None => {
            let words = kit.words.plain("after-too-little");
            let words = look.text(words, Size::Control, Weight::Semibold, palette.text_2.0);
            let side = egui::Layout::right_to_left(egui::Align::Center);
            ui.new_child(egui::UiBuilder::new().max_rect(row).layout(side)).label(words);
            say!(kit.words, "debrief-axis-none", axis = axis.name)
        }
    };
    let share = axis.score.map_or(0.0, |score| f32::from(score) / 100.0);
    meter(ui, look, width, share, palette.text_2.0, &says);
    ui.add_space(look.theme.space.xs);
    if let Some(thought) = &axis.thought {
        label(ui, look.reading(thought));
    }
    for line in &axis.rests_on {
        label(ui, look.quiet(line));
    }
}

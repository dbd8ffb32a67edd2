//! The four axes of the shift: a picture with their errors, or a table with what each rests on. T changes over.

use egui::{Align, Label, Layout, Rect, Sense, Ui, UiBuilder, pos2, vec2};

use super::column::Panel;
use super::notes;
use crate::say;
use crate::ui::memory::{DebriefMemory, OpenCard};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{digits, label, meter, rule};
use crate::ui::{Kit, knowledge, radar};
use crate::view::{Axis, Debrief};

/// Draws the panel.
pub(super) fn show(
    ui: &mut Ui,
    kit: Kit<'_>,
    view: &Debrief,
    (memory, open): (&mut DebriefMemory, &mut Option<OpenCard>),
    rect: Rect,
) {
    let look = kit.look;
    let table = memory.table;
    Panel { name: "after/axes", title: "after-axes", rect, place: usize::from(table) }.show(
        ui,
        kit,
        |ui| head(ui, kit, memory),
        |ui| {
            ui.spacing_mut().item_spacing.y = look.theme.space.xs;
            if table {
                for each in &view.axes {
                    axis(ui, kit, each);
                    for card in view.cards.iter().filter(|card| card.axes.contains(&each.axis)) {
                        knowledge::beside(ui, kit, (card, each), open);
                    }
                    ui.add_space(look.theme.space.m);
                }
            } else {
                radar::drawn(ui, kit, "after/corner", &view.radar());
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

/// What it is, and the choice of its form.
fn head(ui: &mut Ui, kit: Kit<'_>, memory: &mut DebriefMemory) {
    let (look, theme) = (kit.look, &kit.look.theme);
    ui.spacing_mut().item_spacing.y = theme.space.xs;
    let row = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), theme.height.button));
    ui.allocate_rect(row, Sense::hover());
    let mut right = ui.new_child(UiBuilder::new().max_rect(row).layout(Layout::right_to_left(Align::Center)));
    radar::choice(&mut right, kit, "after", &mut memory.table);
    let room = Rect::from_min_max(row.min, pos2(right.min_rect().left() - theme.space.m, row.bottom()));
    let mut left = ui.new_child(UiBuilder::new().max_rect(room).layout(Layout::left_to_right(Align::Center)));
    left.add(Label::new(look.section(kit.words.plain("after-axes"))).truncate());
    label(ui, look.quiet(kit.words.plain("after-bars")));
}

fn axis(ui: &mut Ui, kit: Kit<'_>, axis: &Axis) {
    let (look, palette) = (kit.look, &kit.look.palette);
    let (_, line) = look.measure(Size::Screen);
    let width = ui.available_width();
    let (row, _) = ui.allocate_exact_size(vec2(width, line), Sense::hover());
    let name = look.text(&axis.name, Size::Reading, Weight::Semibold, palette.text.0);
    let mut left = ui.new_child(UiBuilder::new().max_rect(row).layout(Layout::left_to_right(Align::Center)));
    left.add(Label::new(name).truncate());
    let says = match axis.score {
        Some(score) => {
            let mut place = pos2(row.right(), row.center().y);
            if let Some(margin) = axis.margin() {
                let margin = say!(kit.words, "after-margin", margin = margin);
                place.x -= digits(ui, look, place, true, &margin, (Size::Control, Weight::Regular, palette.text_2.0));
                place.x -= look.theme.space.s;
            }
            digits(ui, look, place, true, &score.to_string(), (Size::Screen, Weight::Semibold, palette.text.0));
            say!(kit.words, "debrief-axis", axis = axis.name, score = score)
        }
        None => {
            let words = kit.words.plain("after-too-little");
            let words = look.text(words, Size::Control, Weight::Semibold, palette.text_2.0);
            let side = Layout::right_to_left(Align::Center);
            ui.new_child(UiBuilder::new().max_rect(row).layout(side)).label(words);
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

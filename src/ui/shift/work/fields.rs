//! What is typed: a number with its unit, a text with its length.

use egui::{Rect, Ui, pos2, vec2};

use super::{called, given, heading, title};
use crate::base::Number;
use crate::base::id::InjectId;
use crate::say;
use crate::ui::Memory;
use crate::ui::draw::{Mark, mark};
use crate::ui::lettering::{from_left, line, spoken};
use crate::ui::shift::{Scene, composer};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets;
use crate::view::work::Part;

/// How wide the field of a number is.
const NUMBER: f32 = 132.0;
/// The size of a mark, and the room for it.
const MARK: (f32, f32) = (16.0, 24.0);

/// The name of the field of a part.
pub(super) fn name(inject: &InjectId, part: &Part) -> String {
    format!("field/{inject}/{}", part.id)
}

/// A number in a unit; says at once if it is none.
pub(super) fn number(
    ui: &mut Ui,
    scene: &Scene<'_>,
    inject: &InjectId,
    (part, unit, follows): (&Part, &str, bool),
    memory: &mut Memory,
) {
    heading(ui, scene, part, follows);
    let (look, theme) = (scene.look(), scene.theme());
    let palette = &look.palette;
    let mut text = given::value(memory, inject, &part.id).to_owned();
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), theme.height.button_tall));
    let place = Rect::from_min_size(rect.min, vec2(NUMBER.min(rect.width()), rect.height()));
    let label = called(scene, part);
    let says = if unit.is_empty() { label } else { say!(scene.words(), "work-in-unit", label = label, unit = unit) };
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(place));
    if widgets::line_field(&mut child, look, &name(inject, part), &says, &mut text, place.size()).changed() {
        given::give(memory, inject, &part.id, &text);
    }
    let y = rect.center().y;
    let from = place.right() + theme.space.s;
    let style = (Size::Reading, Weight::Regular, palette.text_2.0);
    let mut end = from_left(ui, &line(ui, look, unit, style, (rect.right() - from) / 2.0), pos2(from, y));
    if text.trim().is_empty() || Number::parse(&text).is_some() {
        return;
    }
    end += theme.space.l;
    let wrong = scene.word("work-no-number");
    mark(ui.painter(), pos2(end + MARK.0 / 2.0, y), MARK.0, Mark::Warning, palette.text.0, palette.panel.0);
    let left = end + MARK.1;
    let style = (Size::Control, Weight::Medium, palette.text.0);
    let galley = line(ui, look, &wrong, style, rect.right() - left);
    from_left(ui, &galley, pos2(left, y));
    let about = Rect::from_min_max(pos2(end, rect.top()), rect.max);
    spoken(ui, &format!("{}/wrong", name(inject, part)), about, &wrong);
}

/// A text with its length.
pub(super) fn text(
    ui: &mut Ui,
    scene: &Scene<'_>,
    inject: &InjectId,
    (part, limit): (&Part, usize),
    memory: &mut Memory,
) {
    let look = scene.look();
    if !part.about.is_empty() {
        title(ui, scene, &part.about);
    }
    let mut text = given::value(memory, inject, &part.id).to_owned();
    let (label, name) = (called(scene, part), name(inject, part));
    // What it is called at the left, how long it is at the right.
    let (_, row) = ui.allocate_space(vec2(ui.available_width(), look.measure(Size::Control).1));
    let count = text.trim().chars().count();
    let right = composer::counted(ui, scene, &format!("{name}/count"), (count, limit), row.right_center());
    let place = row.with_max_x(right - look.theme.space.m);
    let style = (Size::Control, Weight::Regular, look.palette.text_2.0);
    from_left(ui, &line(ui, look, &label, style, place.width()), place.left_center());
    spoken(ui, &format!("{name}/called"), place, &label);
    let size = vec2(ui.available_width(), scene.plan.field);
    let hint = scene.word("work-hint");
    if widgets::field(ui, look, &name, &label, &hint, &mut text, size).response.changed() {
        given::give(memory, inject, &part.id, &text);
    }
}

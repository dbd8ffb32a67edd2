//! A list to put in order: by its buttons, by Alt with the arrows, by dragging.

use egui::{
    CornerRadius, Key, Modifiers, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use super::{given, keys, title};
use crate::base::id::{ChoiceId, InjectId};
use crate::say;
use crate::ui::Memory;
use crate::ui::draw::{Icon, icon};
use crate::ui::lettering::{block, line, paragraph};
use crate::ui::shift::{Scene, state};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{Focus, focus_ring, id};
use crate::view::work::{Choice, Part};

/// The room for the number of a place.
const NUMBER: f32 = 36.0;

/// The name of the row of a choice.
pub(super) fn name(choice: &Choice) -> String {
    format!("order/{}", choice.id)
}

/// What was done to a row.
#[derive(Clone, Copy)]
enum Moved {
    /// It goes to this place.
    To(usize),
    /// The focus goes to the row of this place.
    Focus(usize),
}

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, inject: &InjectId, places: &[Part], memory: &mut Memory) {
    for about in places.iter().map(|part| part.about.as_str()).filter(|about| !about.is_empty()) {
        title(ui, scene, about);
    }
    let look = scene.look();
    let how = (Size::Control, Weight::Regular, look.palette.text_3.0);
    paragraph(ui, look, &scene.word("work-order-how"), how, 2);
    ui.spacing_mut().item_spacing.y = scene.theme().space.xs;
    let order: Vec<&Choice> = given::order(memory, inject, places);
    let focused = order.iter().position(|choice| state::has_focus(ui, &name(choice)));
    let mut rects = Vec::new();
    let mut responses = Vec::new();
    let mut moved = None;
    for (at, choice) in order.iter().enumerate() {
        let (response, step) = row(ui, scene, places.get(at), choice, (at, order.len()), focused.unwrap_or(0) == at);
        rects.push(response.rect);
        responses.push(response);
        moved = moved.or(step.map(|step| (at, step)));
    }
    let dragged = responses.iter().position(Response::dragged);
    let over = dragged.and_then(|from| passed(ui, &rects, from).map(|to| (from, Moved::To(to))));
    match moved.or(over) {
        Some((from, Moved::To(to))) if to < order.len() && to != from => {
            let mut ids: Vec<ChoiceId> = order.iter().map(|choice| choice.id.clone()).collect();
            let taken = ids.remove(from);
            ids.insert(to, taken);
            given::put_in_order(memory, inject, places, &ids);
        }
        Some((_, Moved::Focus(to))) => {
            if let Some(choice) = order.get(to) {
                state::focus(ui, &name(choice));
            }
        }
        _ => {}
    }
}

/// To which place a row is dragged: beyond the middle of another one.
fn passed(ui: &Ui, rects: &[Rect], from: usize) -> Option<usize> {
    let y = ui.input(|input| input.pointer.interact_pos())?.y;
    let below = rects.iter().enumerate().skip(from + 1).rev().find(|(_, rect)| y > rect.center().y);
    let above = rects.iter().enumerate().take(from).find(|(_, rect)| y < rect.center().y);
    below.or(above).map(|(to, _)| to)
}

/// What stands at a place.
fn row(
    ui: &mut Ui,
    scene: &Scene<'_>,
    place: Option<&Part>,
    choice: &Choice,
    (at, all): (usize, usize),
    stop: bool,
) -> (Response, Option<Moved>) {
    let (look, theme) = (scene.look(), scene.theme());
    let palette = &look.palette;
    let button = theme.height.hit;
    let room = ui.available_width() - NUMBER - 2.0 * button - 3.0 * theme.space.s;
    let text = block(ui, look, &choice.label, (Size::Reading, Weight::Regular, palette.text.0), room, usize::MAX);
    let height = (text.size().y + 2.0 * theme.space.s).max(theme.height.row);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    let sense = if stop { Sense::click_and_drag() } else { Sense::CLICK | Sense::DRAG };
    let response = ui.interact(rect, id(&name(choice)), sense);
    let called = place.map_or("", |place| place.label.as_str());
    let says = say!(scene.words(), "work-order-row", place = called, text = choice.label);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, &says));
    keys::arrows_are_its_own(ui, &response);
    if response.clicked() {
        response.request_focus();
    }
    let fill = if response.dragged() || response.hovered() { palette.accent_fill.0 } else { palette.raised.0 };
    let edge = if response.dragged() { palette.accent.0 } else { palette.line.0 };
    let radius = CornerRadius::same(theme.radius.control);
    let stroke = Stroke::new(theme.stroke.outline, edge);
    ui.painter().rect(rect, radius, fill, stroke, StrokeKind::Inside);
    let number = (at + 1).to_string();
    let galley = line(ui, look, &number, (Size::Section, Weight::Semibold, palette.text_2.0), NUMBER);
    let middle = rect.center().y;
    ui.painter().galley(pos2(rect.left() + NUMBER / 2.0, middle) - galley.size() / 2.0, galley, palette.text_2.0);
    ui.painter().galley(pos2(rect.left() + NUMBER, middle - text.size().y / 2.0), text, palette.text.0);
    let mut moved = None;
    for (back, way, shape, key) in [(1.0, -1, Icon::ChevronUp, "work-up"), (0.0, 1, Icon::ChevronDown, "work-down")] {
        let right = rect.right() - theme.space.xs - (button + theme.space.xs) * back;
        let place = Rect::from_center_size(pos2(right - button / 2.0, middle), vec2(button, button));
        let to = at.checked_add_signed(way).filter(|to| *to < all);
        let says = say!(scene.words(), key, text = choice.label);
        if nudge(ui, scene, place, (&format!("{}/{}", name(choice), key), &says), shape, to.is_some()) {
            moved = to.map(Moved::To);
        }
    }
    if response.has_focus() {
        moved = moved.or(stepped(ui, at));
    }
    focus_ring(ui, look, &response, theme.radius.control, Focus::Inside);
    (response, moved)
}

/// What the arrows ask for: with Alt the row goes, without it the focus does.
fn stepped(ui: &Ui, at: usize) -> Option<Moved> {
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if pressed(Modifiers::ALT, Key::ArrowUp) {
        return at.checked_sub(1).map(Moved::To);
    }
    if pressed(Modifiers::ALT, Key::ArrowDown) {
        return Some(Moved::To(at + 1));
    }
    if pressed(Modifiers::NONE, Key::ArrowUp) {
        return at.checked_sub(1).map(Moved::Focus);
    }
    pressed(Modifiers::NONE, Key::ArrowDown).then_some(Moved::Focus(at + 1))
}

/// A button that moves a row by one; for the pointer, as the row itself has keys for it.
fn nudge(ui: &Ui, scene: &Scene<'_>, rect: Rect, (name, says): (&str, &str), shape: Icon, enabled: bool) -> bool {
    let (theme, palette) = (scene.theme(), scene.palette());
    let response = ui.interact(rect, id(name), if enabled { Sense::CLICK } else { Sense::hover() });
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, says));
    if enabled && response.hovered() {
        ui.painter().rect_filled(rect, theme.radius.row, palette.panel.0);
    }
    let ink = if enabled { palette.text.0 } else { palette.line_2.0 };
    icon(ui.painter(), rect.center(), theme.space.xl, shape, ink);
    enabled && response.clicked()
}

/// Whether it is in another order than it came in.
pub(super) fn is_moved(memory: &Memory, inject: &InjectId, places: &[Part]) -> bool {
    let came = places.first().map_or(&[][..], Part::choices);
    given::order(memory, inject, places).into_iter().ne(came)
}

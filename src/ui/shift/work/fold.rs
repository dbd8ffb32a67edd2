//! A list that is folded: a row says what is asked and what was chosen; pressed, it opens below. A choice closes it, and so
//! do Enter, Escape and going on with Tab.

use egui::{CornerRadius, Key, Modifiers, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::{called, given, keys, radio};
use crate::base::id::InjectId;
use crate::say;
use crate::ui::Memory;
use crate::ui::draw::{Icon, icon};
use crate::ui::lettering::{from_left, line};
use crate::ui::shift::{Scene, state};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{Focus, focus_ring, id};
use crate::view::work::Part;

/// The size of the arrow.
const ARROW: f32 = 16.0;

/// The name of its row.
pub(super) fn name(part: &Part) -> String {
    format!("fold/{}", part.id)
}

/// Whether it is open.
pub(super) fn is_open(ui: &Ui, part: &Part) -> bool {
    state::flag(ui, &name(part))
}

/// Draws it; it is asked about something.
pub(super) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    inject: &InjectId,
    (part, about): (&Part, &str),
    memory: &mut Memory,
) {
    close_left(ui, part);
    let open = is_open(ui, part);
    if row(ui, scene, inject, (part, about), memory) {
        // What opens is drawn with the next frame: the key that opened it chooses nothing.
        turn(ui, memory, inject, part, !open);
    } else if open {
        let drawn = ui.scope(|ui| radio::pick(ui, scene, inject, part, memory));
        if state::flag(ui, &opened(part)) {
            // All of it comes into sight.
            state::set_flag(ui, &opened(part), false);
            ui.scroll_to_rect(drawn.response.rect, None);
        }
        if drawn.inner {
            turn(ui, memory, inject, part, false);
        }
    }
}

/// Opens it, with the focus on what was chosen or the first, or closes it, with the focus on its row.
fn turn(ui: &Ui, memory: &Memory, inject: &InjectId, part: &Part, open: bool) {
    state::set_flag(ui, &name(part), open);
    state::set_flag(ui, &held(part), false);
    state::set_flag(ui, &opened(part), open);
    let first = part.choices().get(keys::stop(memory, inject, part)).filter(|_| open);
    state::focus(ui, &first.map_or_else(|| name(part), |choice| keys::name(part, choice)));
}

/// Closes it if what has the focus has left it, or a key says so.
fn close_left(ui: &Ui, part: &Part) {
    if !is_open(ui, part) {
        return;
    }
    let within = part.choices().iter().any(|choice| state::has_focus(ui, &keys::name(part, choice)));
    // Escape has taken the focus away before anything is drawn.
    let left = state::flag(ui, &held(part));
    let closes = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if within && closes(Key::Enter) || (within || left) && closes(Key::Escape) {
        state::set_flag(ui, &name(part), false);
        return state::focus(ui, &name(part));
    }
    let elsewhere = ui.memory(|memory| memory.focused().is_some_and(|focused| focused != id(&name(part))));
    if !within && elsewhere && left {
        state::set_flag(ui, &name(part), false);
    }
    state::set_flag(ui, &held(part), within);
}

/// Where it is kept whether its choices had the focus with the last frame.
fn held(part: &Part) -> String {
    format!("{}/held", name(part))
}

/// Where it is kept whether it was opened with the last frame.
fn opened(part: &Part) -> String {
    format!("{}/opened", name(part))
}

/// The row; whether it was pressed.
fn row(ui: &mut Ui, scene: &Scene<'_>, inject: &InjectId, (part, about): (&Part, &str), memory: &Memory) -> bool {
    let (look, theme, palette) = (scene.look(), scene.theme(), scene.palette());
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), theme.height.hit));
    let response = ui.interact(rect, id(&name(part)), egui::Sense::click());
    let chosen = given::chosen(memory, inject, part).and_then(|at| part.choices().get(at));
    let asks = called(scene, part);
    response.widget_info(|| WidgetInfo {
        label: Some(say!(scene.words(), "work-named", label = asks, about = about)),
        current_text_value: chosen.map(|choice| choice.label.clone()),
        ..WidgetInfo::new(WidgetType::ComboBox)
    });
    let open = is_open(ui, part);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(open));
    keys::arrows_are_its_own(ui, &response);
    let says = chosen.map(|choice| say!(scene.words(), "work-given", part = part.label, given = choice.label));
    let fill = match (chosen.is_some(), response.hovered()) {
        (true, _) => palette.accent_fill.0,
        (false, true) => palette.raised.0,
        (false, false) => palette.panel.0,
    };
    let stroke = Stroke::new(theme.stroke.outline, palette.edge.0);
    ui.painter().rect(rect, CornerRadius::same(theme.radius.control), fill, stroke, StrokeKind::Inside);
    let (text, ink) = says.as_ref().map_or((&asks, palette.text_2.0), |says| (says, palette.text.0));
    let room = rect.width() - 3.0 * theme.space.m - ARROW;
    let text = line(ui, look, text, (Size::Control, Weight::Medium, ink), room);
    from_left(ui, &text, pos2(rect.left() + theme.space.m, rect.center().y));
    let arrow = if open { Icon::ChevronUp } else { Icon::ChevronDown };
    icon(
        ui.painter(),
        pos2(rect.right() - theme.space.m - ARROW / 2.0, rect.center().y),
        ARROW,
        arrow,
        palette.text_2.0,
    );
    focus_ring(ui, look, &response, theme.radius.control, Focus::Inside);
    let down = response.has_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::ArrowDown));
    let pressed = response.clicked() || down && !open;
    match says.filter(|_| text.elided) {
        Some(says) => crate::ui::pieces::told(response, &says, true),
        None => response,
    };
    pressed
}

//! What was sat before: a list; a debrief, a file or the rest of the shift is a press away.

#[cfg(test)]
mod tests;

use egui::{
    Align, CornerRadius, Layout, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2,
};

use crate::say;
use crate::ui::draw::Icon;
use crate::ui::headed::headed;
use crate::ui::lettering::block;
use crate::ui::pieces::{self, place};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{self, Button, id};
use crate::ui::{Action, Kit, Memory};
use crate::view::attempts::{Attempts, Sat};

/// The widest the list gets.
const WIDEST: f32 = 1040.0;
/// How high an attempt is, how wide a figure of it, and its buttons.
const ROW: f32 = 68.0;
const FIGURE: f32 = 114.0;
const BUTTONS: f32 = 176.0;
/// Below this width figures stand below words.
const FOLDS: f32 = 800.0;

/// Draws it.
pub fn show(ui: &mut Ui, kit: Kit<'_>, view: &Attempts, memory: &mut Memory, actions: &mut Vec<Action>) {
    let (look, theme) = (kit.look, &kit.look.theme);
    let panel = headed(ui, kit, ("sat", "sub", WIDEST), (memory, view.said.as_ref()), actions);
    if view.sat.is_empty() {
        return pieces::calm(&mut place(ui, panel), kit, "sat-none", "sat-none-text", |_| {});
    }
    let count = u16::try_from(view.sat.len()).unwrap_or(u16::MAX);
    let inner = panel.shrink2(vec2(theme.space.m, theme.space.m));
    let tall = (f32::from(count) * height(inner.width())).min(inner.height());
    let around = Rect::from_min_size(panel.min, vec2(panel.width(), tall + 2.0 * theme.space.m));
    let stroke = Stroke::new(theme.stroke.outline, look.palette.line.0);
    let radius = CornerRadius::same(theme.radius.panel);
    ui.painter().rect(around, radius, look.palette.panel.0, stroke, StrokeKind::Inside);
    let mut inside = place(ui, Rect::from_min_size(inner.min, vec2(inner.width(), tall)));
    inside.spacing_mut().item_spacing.y = 0.0;
    widgets::scroll(&mut inside, "sat/list", |ui| {
        for (at, sat) in view.sat.iter().enumerate() {
            row(ui, kit, sat, at > 0, actions);
        }
    });
}

/// Whether the figures of an attempt stand below its words.
fn folds(width: f32) -> bool {
    width < FOLDS
}

/// How high an attempt is in so much width.
fn height(width: f32) -> f32 {
    if folds(width) { 2.0 * ROW } else { ROW }
}

/// One attempt.
fn row(ui: &mut Ui, kit: Kit<'_>, sat: &Sat, ruled: bool, actions: &mut Vec<Action>) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let wide = ui.available_width();
    let (_, rect) = ui.allocate_space(vec2(wide, height(wide)));
    if ruled {
        let stroke = Stroke::new(theme.stroke.outline, palette.line.0);
        ui.painter().hline(rect.x_range().shrink(theme.space.m), rect.top(), stroke);
    }
    let inner = rect.shrink2(vec2(theme.space.m, 0.0));
    let (above, below) = inner.split_top_bottom_at_y(inner.top() + ROW);
    let (words, side) = if folds(wide) {
        (above.with_max_x(above.right() - BUTTONS - theme.space.m), below.with_max_y(below.bottom() - theme.space.m))
    } else {
        let (words, side) = inner.split_left_right_at_x(inner.right() - BUTTONS - FIGURE * 4.0);
        (words.with_max_x(words.right() - theme.space.m), side.with_max_x(inner.right() - BUTTONS))
    };
    let inner = above;
    let response = ui.interact(words, id(&format!("sat/{}", sat.attempt)), Sense::hover());
    let state = sat.open.clone().unwrap_or_else(|| told(kit, sat));
    response.widget_info(|| {
        let says = say!(kit.words, "sat-says", title = sat.title, about = sat.about, state = state);
        WidgetInfo::labeled(WidgetType::Label, true, says)
    });
    let rows = if folds(wide) { 2 } else { 1 };
    let title = block(ui, look, &sat.title, (Size::Reading, Weight::Semibold, palette.text.0), words.width(), 1);
    let about = block(ui, look, &sat.about, (Size::Control, Weight::Regular, palette.text_2.0), words.width(), rows);
    let top = words.center().y - (title.size().y + about.size().y + theme.space.xs) / 2.0;
    let below = top + title.size().y + theme.space.xs;
    ui.painter().galley(pos2(words.left(), top), title, palette.text.0);
    ui.painter().galley(pos2(words.left(), below), about, palette.text_2.0);
    match &sat.open {
        Some(open) => line(ui, kit, open, side),
        None if sat.axes.iter().all(|(_, score)| score.is_none()) => {
            line(ui, kit, &kit.words.plain("sat-unread"), side);
        }
        None => axes(ui, kit, sat, side),
    }
    buttons(ui, kit, sat, inner, actions);
}

/// A line in the place of the figures.
fn line(ui: &Ui, kit: Kit<'_>, text: &str, rect: Rect) {
    let colour = kit.look.palette.text_2.0;
    let galley = block(ui, kit.look, text, (Size::Control, Weight::Regular, colour), rect.width(), 2);
    ui.painter().galley(pos2(rect.left(), rect.center().y - galley.size().y / 2.0), galley, colour);
}

/// The figures of a finished one.
fn axes(ui: &Ui, kit: Kit<'_>, sat: &Sat, rect: Rect) {
    let (look, palette) = (kit.look, &kit.look.palette);
    for ((axis, score), nth) in sat.axes.iter().zip(0_u8..) {
        let name = kit.words.plain(&axis.key());
        let none = || kit.words.plain("sat-axis-none");
        let score = score.map_or_else(none, |score| score.to_string());
        let wide = FIGURE.min(rect.width() / 4.0);
        let score = block(ui, look, &score, (Size::Reading, Weight::Semibold, palette.text.0), wide, 1);
        let name = block(ui, look, &name, (Size::Small, Weight::Regular, palette.text_2.0), wide, 1);
        let left = rect.left() + wide * f32::from(nth);
        let top = rect.center().y - (score.size().y + name.size().y) / 2.0;
        let below = top + score.size().y;
        ui.painter().galley(pos2(left, top), score, palette.text.0);
        ui.painter().galley(pos2(left, below), name, palette.text_2.0);
    }
}

/// The figures as they are read out.
fn told(kit: Kit<'_>, sat: &Sat) -> String {
    let said = pieces::axes_said(kit.words, &sat.axes);
    if said.is_empty() { kit.words.plain("sat-unread") } else { said }
}

fn buttons(ui: &mut Ui, kit: Kit<'_>, sat: &Sat, inner: Rect, actions: &mut Vec<Action>) {
    let at_right = Rect::from_min_max(pos2(inner.right() - BUTTONS, inner.top()), inner.max);
    let mut row = ui.new_child(UiBuilder::new().max_rect(at_right).layout(Layout::right_to_left(Align::Center)));
    row.spacing_mut().item_spacing.x = kit.look.theme.space.s;
    let mut press = |kind: &str, icon: Icon, bare: bool| {
        let name = format!("sat/{kind}/{}", sat.attempt);
        let label = kit.words.plain(&format!("sat-{kind}"));
        let says = say!(kit.words, &format!("sat-{kind}-says"), title = sat.title, about = sat.about);
        Button::plain(&name, &label).says(&says).icon(icon).bare(bare).show(&mut row, kit.look)
    };
    if sat.open.is_some() {
        if press("resume", Icon::Play, false) {
            actions.push(Action::Resume(sat.attempt.clone()));
        }
        return;
    }
    if press("export", Icon::Download, true) {
        actions.push(Action::Export(sat.attempt.clone()));
    }
    if press("debrief", Icon::Chart, false) {
        actions.push(Action::LookBack(sat.attempt.clone()));
    }
}

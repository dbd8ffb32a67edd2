//! What is wrong with content: a list over the place of the one that is selected.

mod counts;
mod detail;
mod rows;
#[cfg(test)]
mod tests;

pub(in crate::ui) use counts::Counts;

use egui::{Align, CornerRadius, Key, Layout, Modifiers, Rect, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use crate::ui::headed::headed;
use crate::ui::pieces::{self, place};
use crate::ui::widgets::{self, id};
use crate::ui::{Action, Kit, Memory};
use crate::view::Problem;

/// The widest the list gets, and the margin beside it.
const WIDEST: f32 = 1040.0;
/// The list takes at most this part of the height.
const LIST: f32 = 0.5;

/// Draws it.
pub fn show(ui: &mut Ui, kit: Kit<'_>, view: &[Problem], memory: &mut Memory, actions: &mut Vec<Action>) {
    let panel = headed(ui, kit, ("problems", "sub", WIDEST), (memory, None), actions);
    panel_of(ui, kit, view, panel);
}

/// Problems in a panel no larger than this: the list, and under it the one that is selected.
pub(in crate::ui) fn panel_of(ui: &mut Ui, kit: Kit<'_>, view: &[Problem], panel: Rect) {
    let theme = &kit.look.theme;
    if view.is_empty() {
        return pieces::calm(&mut place(ui, panel), kit, "problems-none", "problems-none-text", |_| {});
    }
    let selected = selected(ui, view.len());
    let inner = panel.shrink2(vec2(theme.space.xxl, theme.space.l));
    let (row, most) = (theme.height.row, inner.height() * LIST);
    let count = u16::try_from(view.len()).unwrap_or(u16::MAX);
    let top = Rect::from_min_size(inner.min, vec2(inner.width(), theme.height.hit));
    let list = Rect::from_min_size(
        pos2(panel.left() + theme.space.m, top.bottom() + theme.space.s),
        vec2(
            panel.width() - 2.0 * theme.space.m,
            (f32::from(count) * row).min(((most / row).floor().max(2.0) + 0.5) * row),
        ),
    );
    let rest = Rect::from_min_max(pos2(inner.left(), list.bottom() + theme.space.xxl + 1.0), inner.max);
    // As tall as what it holds: the detail was measured in the frame before.
    let known = pieces::known_height(ui, "problems/detail-height");
    let bottom = known.map_or(panel.bottom(), |height| (rest.top() + height + theme.space.xl).min(panel.bottom()));
    let around = Rect::from_min_max(panel.min, pos2(panel.right(), bottom));
    let stroke = Stroke::new(theme.stroke.outline, kit.look.palette.line.0);
    let radius = CornerRadius::same(theme.radius.panel);
    ui.painter().rect(around, radius, kit.look.palette.panel.0, stroke, StrokeKind::Inside);
    counts(ui, kit, view, top);
    let selected = rows::show(ui, kit, view, list, selected);
    let line = list.bottom() + theme.space.m;
    ui.painter().hline(panel.x_range().shrink(1.0), line, stroke);
    if let Some(problem) = view.get(selected) {
        let shown = Rect::from_min_max(rest.min, pos2(rest.right(), panel.bottom() - theme.space.l));
        let height = detail::show(ui, kit, problem, shown);
        pieces::keep_height(ui, "problems/detail-height", height);
    }
    ui.data_mut(|data| data.insert_temp(id("problems/selected"), selected));
}

/// How many there are, and the key that goes through them.
fn counts(ui: &mut Ui, kit: Kit<'_>, view: &[Problem], rect: Rect) {
    let counts = Counts::of(ui, kit, view, kit.look.palette.text.0);
    counts.paint(ui, kit, rect.left_center());
    let response = ui.interact(rect, id("problems/counts"), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, counts.says()));
    if view.len() > 1 {
        let mut right = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::right_to_left(Align::Center)));
        right.label(kit.look.quiet(kit.words.plain("problems-next")));
        widgets::key_cap(&mut right, kit.look, Key::F8.name());
    }
}

/// The one that is selected after the keys of this frame: F8 goes on and begins again, Shift+F8 goes back.
fn selected(ui: &Ui, count: usize) -> usize {
    let now = ui.data(|data| data.get_temp::<usize>(id("problems/selected"))).unwrap_or_default().min(count - 1);
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    let on_list = ui.memory(|memory| memory.focused()).is_none_or(|focused| focused == rows::row_id(now));
    let next = if pressed(Modifiers::SHIFT, Key::F8) {
        (now + count - 1) % count
    } else if pressed(Modifiers::NONE, Key::F8) {
        (now + 1) % count
    } else if on_list && pressed(Modifiers::NONE, Key::ArrowDown) {
        (now + 1).min(count - 1)
    } else if on_list && pressed(Modifiers::NONE, Key::ArrowUp) {
        now.saturating_sub(1)
    } else if on_list && pressed(Modifiers::NONE, Key::End) {
        count - 1
    } else if on_list && pressed(Modifiers::NONE, Key::Home) {
        0
    } else {
        now
    };
    if next != now {
        ui.memory_mut(|memory| memory.request_focus(rows::row_id(next)));
    }
    next
}

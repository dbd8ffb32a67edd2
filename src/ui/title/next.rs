//! What to practise next: one line that can be pressed.

use egui::{CornerRadius, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use crate::ui::draw::{Icon, icon};
use crate::ui::lettering::line_at;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{Focus, focus_ring, id};
use crate::ui::{Action, Kit};
use crate::view::NextUp;

/// The size of the mark before it.
const MARK: f32 = 18.0;

/// How high it is.
pub(super) fn height(kit: Kit<'_>) -> f32 {
    kit.look.theme.height.button
}

/// Draws it.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, next: &NextUp, actions: &mut Vec<Action>) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height(kit)));
    let response = ui.interact(rect, id("title/next"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &next.line));
    if response.hovered() {
        ui.painter().rect_filled(rect, CornerRadius::same(theme.radius.control), palette.raised.0);
    }
    // It stands where the words of the cards do.
    let inner: Rect = rect.shrink2(vec2(theme.space.l + 2.0, 0.0));
    icon(ui.painter(), pos2(inner.left() + MARK / 2.0, inner.center().y), MARK, Icon::Clock, palette.text_2.0);
    let left = inner.left() + MARK + theme.space.s;
    let at = pos2(left, inner.center().y - look.measure(Size::Control).1 / 2.0);
    line_at(ui, look, at, &next.line, (Size::Control, Weight::Semibold, palette.text.0), inner.right() - left);
    focus_ring(ui, look, &response, theme.radius.control, Focus::Inside);
    if response.on_hover_text(&next.line).clicked() {
        actions.push(Action::Brief(next.id.clone()));
    }
}

//! The foot of a briefing: how time passes, what that means, and the start.

use egui::{Align, Layout, Rect, Ui, UiBuilder, pos2};

use crate::ui::draw::Icon;
use crate::ui::pieces::{self, place};
use crate::ui::theme::Size;
use crate::ui::widgets::{self, Button, segmented};
use crate::ui::{Action, Kit, Memory};
use crate::view::Briefing;

/// The least width of the primary button.
const START: f32 = 200.0;
/// The sentence about time gets no wider than this.
const SENTENCE: f32 = 520.0;

/// How much of the screen's height is the foot's.
pub(super) fn height(kit: Kit<'_>) -> f32 {
    kit.look.theme.height.primary + kit.look.theme.space.xxl + kit.look.theme.space.xl
}

/// Draws it.
pub(super) fn show(
    ui: &mut Ui,
    kit: Kit<'_>,
    view: &Briefing,
    memory: &mut Memory,
    column: Rect,
    actions: &mut Vec<Action>,
) {
    let (look, theme) = (kit.look, &kit.look.theme);
    let bottom = column.bottom() - theme.space.xxl;
    let whole = Rect::from_min_max(pos2(column.left(), bottom - theme.height.primary), pos2(column.right(), bottom));
    let row = |layout| UiBuilder::new().max_rect(whole).layout(layout);
    let mut left = ui.new_child(row(Layout::left_to_right(Align::Center)));
    let labels = ["briefing-live", "briefing-untimed"].map(|key| kit.words.plain(key));
    let options = [
        ("briefing/live", labels[0].as_str(), Some(Icon::Clock)),
        ("briefing/untimed", labels[1].as_str(), Some(Icon::Hold)),
    ];
    if let Some(chosen) = segmented(&mut left, look, &options, usize::from(memory.untimed), |_| true) {
        memory.untimed = chosen == 1;
    }
    let from = left.min_rect().right() + theme.space.l;
    let mut right = ui.new_child(row(Layout::right_to_left(Align::Center)));
    let label = kit.words.plain("briefing-start");
    let start =
        Button::primary("briefing/start", &label).trailing(Icon::ArrowRight).width(START).height(theme.height.primary);
    if start.show(&mut right, look) || pieces::enter(&right) {
        actions.push(Action::Start { scenario: view.scenario.clone(), untimed: memory.untimed });
    }
    let to = (right.min_rect().left() - theme.space.l).min(from + SENTENCE);
    let key = if memory.untimed { "briefing-untimed-means" } else { "briefing-live-means" };
    let two = 2.0 * look.measure(Size::Control).1;
    let sentence = Rect::from_min_max(pos2(from, whole.center().y - two / 2.0), pos2(to.max(from), whole.bottom()));
    let mut middle = place(ui, sentence);
    widgets::label(&mut middle, look.supporting(kit.words.plain(key)));
}

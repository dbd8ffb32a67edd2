//! The foot of a briefing: how time passes, what that means, and the start.

use egui::{Align, Layout, Rect, Ui, UiBuilder, pos2, vec2};

use crate::say;
use crate::scenario::Difficulty;
use crate::ui::draw::Icon;
use crate::ui::lettering::{block, capital, paragraph};
use crate::ui::pieces::{self, place};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::Button;
use crate::ui::{Action, Kit, Memory};
use crate::view::Briefing;

/// The least width of the primary button.
const START: f32 = 200.0;
/// The sentence about time gets no wider than this.
const SENTENCE: f32 = 520.0;

/// How much of the screen's height is the foot's: a row for the start, and one above it where there is a level to choose.
pub(super) fn height(kit: Kit<'_>, view: &Briefing) -> f32 {
    let theme = &kit.look.theme;
    let choice = if is_open(view) { theme.height.button + theme.space.m } else { 0.0 };
    theme.height.primary + theme.space.xxl + theme.space.xl + choice
}

/// Whether one chooses how hard it is made.
fn is_open(view: &Briefing) -> bool {
    view.levels.len() > 1
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
    if is_open(view) {
        let bottom = whole.top() - theme.space.m;
        let above = Rect::from_min_max(pos2(whole.left(), bottom - theme.height.button), pos2(whole.right(), bottom));
        level(ui, kit, view, memory, above);
    }
    let row = |layout| UiBuilder::new().max_rect(whole).layout(layout);
    let mut left = ui.new_child(row(Layout::left_to_right(Align::Center)));
    pieces::pacing(&mut left, kit, "briefing", memory);
    let from = left.min_rect().right() + theme.space.l;
    let mut right = ui.new_child(row(Layout::right_to_left(Align::Center)));
    let label = kit.words.plain("briefing-start");
    let start =
        Button::primary("briefing/start", &label).trailing(Icon::ArrowRight).width(START).height(theme.height.primary);
    if start.show(&mut right, look) || pieces::enter(&right) {
        let (scenario, untimed, difficulty) = (view.scenario.clone(), memory.untimed, memory.difficulty);
        actions.push(Action::Start { scenario, untimed, difficulty });
    }
    let to = (right.min_rect().left() - theme.space.l).min(from + SENTENCE);
    let means = if memory.untimed {
        kit.words.plain("briefing-untimed-means")
    } else {
        say!(kit.words, "briefing-live-means", more = memory.more_time)
    };
    beside(ui, kit, &means, whole, (from, to));
}

/// The choice of how hard it is made, and what that means.
fn level(ui: &mut Ui, kit: Kit<'_>, view: &Briefing, memory: &mut Memory, rect: Rect) {
    let levels: Vec<Difficulty> = view.levels.iter().map(|(level, _)| *level).collect();
    let mut left = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center)));
    pieces::difficulty(&mut left, kit, "briefing", &levels, memory);
    let from = left.min_rect().right() + kit.look.theme.space.l;
    if let Some((_, means)) = view.levels.iter().find(|(level, _)| *level == memory.difficulty) {
        beside(ui, kit, &capital(means), rect, (from, rect.right()));
    }
}

/// A sentence beside a choice, in two lines at the most.
fn beside(ui: &mut Ui, kit: Kit<'_>, text: &str, row: Rect, (from, to): (f32, f32)) {
    let style = (Size::Control, Weight::Regular, kit.look.palette.text_2.0);
    let wide = (to - from).max(0.0);
    let high = block(ui, kit.look, text, style, wide, 2).size().y;
    let rect = Rect::from_min_size(pos2(from, row.center().y - high / 2.0), vec2(wide, high));
    paragraph(&mut place(ui, rect), kit.look, text, style, 2);
}

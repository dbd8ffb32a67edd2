//! The foot of a briefing: how time passes, what that means, and the start.

use egui::{Align, Layout, Rect, Ui, UiBuilder, pos2, vec2};

use crate::say;
use crate::scenario::Difficulty;
use crate::ui::draw::Icon;
use crate::ui::lettering::{block, capital, paragraph};
use crate::ui::page;
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
pub(super) fn height(kit: Kit<'_>, view: &Briefing, width: f32) -> f32 {
    let theme = &kit.look.theme;
    if page::folds(width) {
        let choices = if is_open(view) { 2.0 } else { 1.0 };
        return theme.height.primary + theme.space.xxl + theme.space.xl + choices * folded(kit);
    }
    let choice = if is_open(view) { theme.height.button + theme.space.m } else { 0.0 };
    theme.height.primary + theme.space.xxl + theme.space.xl + choice
}

/// How high a choice is with what it means below it.
fn folded(kit: Kit<'_>) -> f32 {
    let theme = &kit.look.theme;
    theme.height.button + 2.0 * kit.look.measure(Size::Control).1 + theme.space.xs + theme.space.m
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
    let theme = &kit.look.theme;
    let bottom = column.bottom() - theme.space.xxl;
    let whole = Rect::from_min_max(pos2(column.left(), bottom - theme.height.primary), pos2(column.right(), bottom));
    if page::folds(column.width()) {
        return fold(ui, kit, view, memory, whole, actions);
    }
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
    start(&mut right, kit, view, memory, START, actions);
    let to = (right.min_rect().left() - theme.space.l).min(from + SENTENCE);
    beside(ui, kit, &time_means(kit, memory), whole, (from, to));
}

/// The start, at least so wide.
fn start(ui: &mut Ui, kit: Kit<'_>, view: &Briefing, memory: &Memory, wide: f32, actions: &mut Vec<Action>) {
    let label = kit.words.plain("briefing-start");
    let height = kit.look.theme.height.primary;
    let start = Button::primary("briefing/start", &label).trailing(Icon::ArrowRight).width(wide).height(height);
    if start.show(ui, kit.look) || pieces::enter(ui) {
        let (scenario, untimed, difficulty) = (view.scenario.clone(), memory.untimed, memory.difficulty);
        actions.push(Action::Start { scenario, untimed, difficulty });
    }
}

/// What the chosen way of time means.
fn time_means(kit: Kit<'_>, memory: &Memory) -> String {
    if memory.untimed {
        kit.words.plain("briefing-untimed-means")
    } else {
        say!(kit.words, "briefing-live-means", more = memory.more_time)
    }
}

/// Where there is little width: each choice over what it means, and the start below them.
fn fold(ui: &mut Ui, kit: Kit<'_>, view: &Briefing, memory: &mut Memory, whole: Rect, actions: &mut Vec<Action>) {
    let (look, theme) = (kit.look, &kit.look.theme);
    let style = (Size::Control, Weight::Regular, look.palette.text_2.0);
    let mut bottom = whole.top();
    let mut above = || {
        let rect = Rect::from_min_max(pos2(whole.left(), bottom - folded(kit)), pos2(whole.right(), bottom));
        bottom = rect.top();
        rect
    };
    let (time, level) = (above(), is_open(view).then(above));
    if let Some(rect) = level {
        let mut part = place(ui, rect);
        part.spacing_mut().item_spacing.y = theme.space.xs;
        let levels: Vec<Difficulty> = view.levels.iter().map(|(level, _)| *level).collect();
        pieces::difficulty(&mut part, kit, "briefing", &levels, memory);
        if let Some((_, means)) = view.levels.iter().find(|(level, _)| *level == memory.difficulty) {
            paragraph(&mut part, look, &capital(means), style, 2);
        }
    }
    let mut part = place(ui, time);
    part.spacing_mut().item_spacing.y = theme.space.xs;
    pieces::pacing(&mut part, kit, "briefing", memory);
    paragraph(&mut part, look, &time_means(kit, memory), style, 2);
    start(&mut place(ui, whole), kit, view, memory, whole.width(), actions);
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

//! One row of the queue.

use egui::{CornerRadius, EventFilter, Rect, Response, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::{Scene, named, work};
use crate::base::SimTime;
use crate::say;
use crate::ui::draw::{Icon, icon};
use crate::ui::lettering::{capital, from_left, from_right, line, share};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::seconds;
use crate::ui::widgets::{self, Focus, focus_ring, id};
use crate::view::{By, QueueRow, Thread, Work};

/// Heights: with a line of the message, without, and of what was dealt with.
pub(super) const TALL: f32 = 84.0;
const SHORT: f32 = 62.0;
pub(super) const PAST: f32 = 40.0;
/// The same of what was put aside.
pub(super) const ASIDE: f32 = 46.0;
/// How far a row lies from the edge of the panel.
const INSET: f32 = 7.0;
/// The height of the deadline's bar.
const BAR: f32 = 3.0;
/// The width of the five bars of a mood.
const BARS: f32 = 28.0;
/// Below this share of the time, in thousandths, what is left is said.
const SOON: u16 = 200;

/// How much a row shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A line of the message and the channel's name too.
    Roomy,
    /// Neither.
    Compact,
}

impl Kind {
    pub(super) fn of(roomy: bool) -> Self {
        if roomy { Self::Roomy } else { Self::Compact }
    }

    pub(super) fn height(self) -> f32 {
        match self {
            Self::Roomy => TALL,
            Self::Compact => SHORT,
        }
    }
}

/// A row that can be pressed: its place and its response.
fn pressable(ui: &mut Ui, scene: &Scene<'_>, name: &str, height: f32, selected: bool) -> (Rect, Response) {
    let (look, theme) = (scene.look(), scene.theme());
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    let response = ui.interact(rect.shrink2(vec2(INSET, 0.0)), id(name), Sense::click());
    if response.has_focus() {
        // Up and down go through the queue.
        let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    }
    let row = rect.shrink2(vec2(INSET, 0.0));
    let radius = CornerRadius::same(theme.radius.item);
    let shown =
        ui.ctx().animate_bool_with_time(response.id.with("on"), selected, seconds(look, theme.motion.selection));
    let over = response.hovered() && !selected;
    let warm = ui.ctx().animate_bool_with_time(response.id.with("over"), over, seconds(look, theme.motion.hover));
    if warm > 0.0 {
        ui.painter().rect_filled(row, radius, look.palette.raised.0.gamma_multiply(warm));
    }
    if shown > 0.0 {
        ui.painter().rect_filled(row, radius, look.palette.accent_fill.0.gamma_multiply(shown));
        let bar = Rect::from_min_max(pos2(row.left(), row.top() + 6.0), pos2(row.left() + 3.0, row.bottom() - 6.0));
        ui.painter().rect_filled(bar, CornerRadius::same(2), look.palette.accent.0.gamma_multiply(shown));
    }
    (rect, response)
}

/// Somebody who waits.
pub(super) fn waiting(ui: &mut Ui, scene: &Scene<'_>, row: &QueueRow, kind: Kind, selected: bool) -> Response {
    let (look, theme) = (scene.look(), scene.theme());
    let palette = &look.palette;
    let (rect, response) = pressable(ui, scene, &named("queue", &row.inject), kind.height(), selected);
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, selected, says(scene, row)));
    if !ui.is_rect_visible(rect) {
        focus_ring(ui, look, &response, theme.radius.item, Focus::Inside);
        return response;
    }
    let size = if scene.plan.roomy { 44.0 } else { 38.0 };
    let left = rect.left() + theme.space.xl;
    let right = rect.right() - theme.space.xl;
    let text = left + size + theme.space.m - 1.0;
    let lines = match kind {
        Kind::Roomy => [19.0, 40.0, 62.0],
        Kind::Compact => [19.0, 19.0, 41.0],
    };
    let middle = match kind {
        Kind::Roomy => rect.top() + 42.0,
        Kind::Compact => rect.top() + 29.0,
    };
    let work = work_of(scene, row);
    match work {
        Some(work) => work::tile(ui, scene, work::icon_of(work), pos2(left + size / 2.0, middle), size),
        None => scene.face(ui, &row.who, pos2(left + size / 2.0, middle), size),
    }
    let y = rect.top() + lines[0];
    let at = time(ui, scene, row, pos2(right, y), selected);
    let name =
        line(ui, look, &row.who.name, (Size::Reading, Weight::Semibold, palette.text.0), at - text - theme.space.s);
    from_left(ui, &name, pos2(text, y));
    if kind == Kind::Roomy {
        let (said, weight) = match state_sentence(scene, row) {
            Some(said) => (said, Weight::Medium),
            None => (row.text.clone(), Weight::Regular),
        };
        let galley = line(ui, look, &said, (Size::Control, weight, palette.text_2.0), right - text);
        from_left(ui, &galley, pos2(text, rect.top() + lines[1]));
    }
    foot(ui, scene, row, kind, pos2(text, rect.top() + lines[2]), right);
    deadline(
        ui,
        scene,
        row,
        Rect::from_min_max(pos2(text, rect.bottom() - 7.0), pos2(right, rect.bottom() - 7.0 + BAR)),
        selected,
    );
    focus_ring(ui, look, &response, theme.radius.item, Focus::Inside);
    response
}

/// What is to be done, where it is no message.
fn work_of<'a>(scene: &Scene<'a>, row: &QueueRow) -> Option<&'a Work> {
    scene.view.composer(&row.inject).and_then(|composer| composer.work.as_ref())
}

/// The time at the right of a row; returns where it begins.
fn time(ui: &Ui, scene: &Scene<'_>, row: &QueueRow, at: egui::Pos2, selected: bool) -> f32 {
    let look = scene.look();
    let palette = &look.palette;
    let soon = row.left_share.is_some_and(|share| share < SOON);
    let (text, weight, ink) = match row.left {
        Some(left) if soon => (say!(scene.words(), "desk-left", left = left), Weight::Semibold, palette.text.0),
        _ if selected => (row.waited.to_string(), Weight::Semibold, palette.text.0),
        _ => (row.waited.to_string(), Weight::Regular, palette.text_2.0),
    };
    at.x - widgets::digits(ui, look, at, true, &text, (Size::Control, weight, ink))
}

/// The channel at the left, the mood at the right.
fn foot(ui: &Ui, scene: &Scene<'_>, row: &QueueRow, kind: Kind, at: egui::Pos2, right: f32) {
    let look = scene.look();
    let palette = &look.palette;
    let style = |ink| (Size::Control, Weight::Regular, ink);
    let state = (kind == Kind::Compact).then(|| state_word(scene, row)).flatten();
    // Of a colleague who brings work the kind of it counts, not the mood.
    let work = work_of(scene, row).filter(|_| row.who.colleague);
    let mut edge = right;
    if state.is_none() && work.is_none() {
        widgets::bars(ui, look, pos2(right - BARS, at.y + 8.0), row.who.anger, 1.0);
        edge -= BARS + 6.0;
    }
    if work.is_none() {
        let mood = line(ui, look, &capital(&row.who.mood), style(palette.text_2.0), edge - at.x);
        edge = from_right(ui, &mood, pos2(edge, at.y)) - look.theme.space.s;
    }
    let shape = match (row.held, row.lapsed) {
        (true, _) if kind == Kind::Compact => Icon::Hold,
        (_, true) if kind == Kind::Compact => Icon::Clock,
        _ if row.place.public => Icon::Comment,
        _ => Icon::Message,
    };
    icon(ui.painter(), pos2(at.x + 8.0, at.y), 17.0, shape, palette.text_3.0);
    let word = match state {
        Some(word) => word,
        None if !scene.plan.roomy && work.is_none() => return,
        None => work_of(scene, row).map_or_else(|| row.place.name.clone(), |work| work.name.clone()),
    };
    let word = line(ui, look, &word, style(palette.text_3.0), edge - at.x - 23.0);
    from_left(ui, &word, pos2(at.x + 23.0, at.y));
}

/// What is left of the time.
fn deadline(ui: &Ui, scene: &Scene<'_>, row: &QueueRow, bar: Rect, selected: bool) {
    let palette = scene.palette();
    let Some(left) = row.left_share else { return };
    let radius = CornerRadius::same(2);
    let ink = if selected { palette.accent.0 } else { palette.edge.0 };
    ui.painter().rect_filled(bar, radius, palette.line.0);
    let filled = vec2(bar.width() * share(u64::from(left), 1_000), bar.height());
    ui.painter().rect_filled(Rect::from_min_size(bar.min, filled), radius, ink);
}

/// What became of the waiting, in a sentence.
fn state_sentence(scene: &Scene<'_>, row: &QueueRow) -> Option<String> {
    match (row.held, row.lapsed) {
        (_, true) => Some(scene.word("desk-row-lapsed")),
        (true, _) => Some(scene.word("desk-row-held")),
        _ => None,
    }
}

/// The same in a word.
fn state_word(scene: &Scene<'_>, row: &QueueRow) -> Option<String> {
    match (row.held, row.lapsed) {
        (_, true) => Some(scene.word("desk-word-lapsed")),
        (true, _) => Some(scene.word("desk-word-held")),
        _ => None,
    }
}

/// What a screen reader says of a row.
fn says(scene: &Scene<'_>, row: &QueueRow) -> String {
    let words = scene.words();
    let work = work_of(scene, row).map(|work| format!("{}.", work.name));
    let row_says = say!(
        words,
        "desk-row",
        name = row.who.name,
        channel = row.place.name,
        mood = row.who.mood,
        waited = row.waited,
        text = row.text
    );
    let left = row.left.map(|left| say!(words, "desk-row-left", left = left));
    [Some(row_says), work, state_sentence(scene, row), left].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Somebody who was put aside, and comes back in so long.
pub(super) fn aside(ui: &mut Ui, scene: &Scene<'_>, row: &QueueRow, back: SimTime, selected: bool) -> Response {
    let (look, theme, palette) = (scene.look(), scene.theme(), scene.palette());
    let (rect, response) = pressable(ui, scene, &named("queue", &row.inject), ASIDE, selected);
    let back = say!(scene.words(), "desk-aside-back", back = back);
    let said = format!("{} {back}", says(scene, row));
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, selected, &said));
    if !ui.is_rect_visible(rect) {
        focus_ring(ui, look, &response, theme.radius.item, Focus::Inside);
        return response;
    }
    let y = rect.center().y - BAR;
    let (left, right) = (rect.left() + theme.space.xl, rect.right() - theme.space.xl);
    match work_of(scene, row) {
        Some(work) => work::tile(ui, scene, work::icon_of(work), pos2(left + 14.0, y), 28.0),
        None => scene.face(ui, &row.who, pos2(left + 14.0, y), 28.0),
    }
    let text = left + 28.0 + theme.space.m;
    // What is about to run out counts more than when it would come back.
    let soon = row.left.filter(|_| row.left_share.is_some_and(|share| share < SOON));
    let (when, weight, ink) = match soon {
        Some(left) => (say!(scene.words(), "desk-left", left = left), Weight::Semibold, palette.text.0),
        None => (back, Weight::Regular, palette.text_3.0),
    };
    let galley = line(ui, look, &when, (Size::Control, weight, ink), 130.0);
    let edge = from_right(ui, &galley, pos2(right, y)) - theme.space.s;
    let name = line(ui, look, &row.who.name, (Size::Control, Weight::Medium, palette.text_2.0), edge - text);
    from_left(ui, &name, pos2(text, y));
    let bar = Rect::from_min_max(pos2(text, rect.bottom() - 7.0), pos2(right, rect.bottom() - 7.0 + BAR));
    deadline(ui, scene, row, bar, selected);
    focus_ring(ui, look, &response, theme.radius.item, Focus::Inside);
    response
}

/// Somebody who was dealt with.
pub(super) fn past(ui: &mut Ui, scene: &Scene<'_>, thread: &Thread, selected: bool) -> Response {
    let (look, theme) = (scene.look(), scene.theme());
    let palette = &look.palette;
    let (rect, response) = pressable(ui, scene, &named("queue/earlier", &thread.inject), PAST, selected);
    let outcome = scene.word(outcome(thread));
    let says = say!(scene.words(), "desk-earlier-row", name = thread.who.name, outcome = outcome);
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, selected, &says));
    if !ui.is_rect_visible(rect) {
        focus_ring(ui, look, &response, theme.radius.item, Focus::Inside);
        return response;
    }
    let y = rect.center().y;
    let left = rect.left() + theme.space.xl;
    scene.face(ui, &thread.who, pos2(left + 14.0, y), 28.0);
    let right = rect.right() - theme.space.xl;
    let galley = line(ui, look, &outcome, (Size::Control, Weight::Regular, palette.text_3.0), 110.0);
    let edge = from_right(ui, &galley, pos2(right, y)) - theme.space.s;
    let text = left + 28.0 + theme.space.m;
    let name = line(ui, look, &thread.who.name, (Size::Control, Weight::Medium, palette.text_2.0), edge - text);
    from_left(ui, &name, pos2(text, y));
    focus_ring(ui, look, &response, theme.radius.item, Focus::Inside);
    response
}

/// The key of the word for what became of a thread.
pub(super) fn outcome(thread: &Thread) -> &'static str {
    let mut last = thread.messages.iter().rev().map(|message| &message.by);
    let last = last.find(|by| !matches!(by, By::Them | By::Held | By::Asked(_) | By::Told(_)));
    match last {
        Some(By::You(_)) => "desk-outcome-answered",
        Some(By::Worked) => "desk-outcome-done",
        Some(By::HandedTo(_)) => "desk-outcome-handed",
        Some(By::Left) => "desk-outcome-left",
        Some(By::Lapsed) => "desk-outcome-lapsed",
        _ => "desk-outcome-none",
    }
}

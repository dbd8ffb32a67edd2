//! The debrief screen: the shift on a line of time, one step of it with what was found in the words, what came of it, and
//! the four axes.

mod after;
mod axes;
mod column;
mod figures;
mod findings;
mod marks;
mod notes;
mod public;
mod samples;
mod spread;
mod step;
mod strip;
#[cfg(test)]
pub(super) mod tests;
mod text;
mod timeline;
mod ways;

use egui::{EventFilter, Key, Modifiers, Rect, Ui, pos2, vec2};

use crate::base::SimTime;
use crate::ui::memory::{DebriefMemory, OpenCard};
use crate::ui::theme::Theme;
use crate::ui::widgets::{id, segmented};
use crate::ui::{Action, Kit, Memory, page, pieces, radar};
use crate::view;

/// Below this width columns are tabs.
const NARROW: f32 = 1100.0;
/// Below this height everything that can be is lower.
const LOW: f32 = 760.0;
/// From this width on a panel has room for two things side by side.
const BESIDE: f32 = 760.0;
/// The widest that all columns get together.
const WIDEST: f32 = 1800.0;
/// From where to where the public shows in the strip, of the width of the screen.
pub const WINDOW: [f32; 2] = [0.37, 0.69];
/// How far the ground under the title fades out beyond it.
const FADE: (f32, f32) = (40.0, 12.0);
/// The widths of the three columns, of each other.
const COLUMNS: [f32; 3] = [560.0, 400.0, 400.0];
/// Heights of the strip and of the line of time, the latter where there is room and where there is little.
const STRIP: f32 = 64.0;
const TIMELINE: (f32, f32) = (216.0, 176.0);
/// The names of the tabs, and the keys of their words.
const TABS: [(&str, &str); 3] =
    [("after/tab/0", "after-tab-step"), ("after/tab/1", "after-tab-after"), ("after/tab/2", "after-tab-axes")];

/// Draws it.
pub fn show(ui: &mut Ui, kit: Kit<'_>, view: &view::Debrief, memory: &mut Memory, actions: &mut Vec<Action>) {
    let Memory { debrief: memory, signs, refusal, card, .. } = memory;
    let mut asks = Asks { signs, refusal: refusal.as_deref(), actions };
    memory.step = memory.step.min(view.steps.len().saturating_sub(1));
    step_by_key(ui, view, memory);
    let screen = ui.max_rect();
    let places = Places::of(screen, &kit.look.theme);
    let title = pos2(screen.left() + WINDOW[0] * screen.width() - FADE.0, places.strip.bottom() - FADE.1);
    ui.painter().add(pieces::veil(kit.look, Rect::from_min_max(screen.min, title), vec2(FADE.0, FADE.1)));
    strip::show(ui, kit, view, places.strip, card, asks.actions);
    if let Some(public) = view.past.at(moment(view, memory.step)) {
        strip::public(ui, kit, public, places.strip);
    }
    timeline::show(ui, kit, view, memory, places.timeline);
    let gap = places.gap;
    match places.columns {
        Columns::Beside([first, second, third]) => {
            step_column(ui, kit, view, memory, first, &mut asks);
            stack(ui, kit, (view, memory, card), [Part::After, Part::Ways], (second, gap), asks.actions);
            stack(ui, kit, (view, memory, card), [Part::Axes, Part::Samples], (third, gap), asks.actions);
        }
        Columns::Tabs(bar, below) => {
            tabs(ui, kit, memory, bar);
            match memory.tab {
                0 => step_column(ui, kit, view, memory, below, &mut asks),
                1 if page::folds(below.width()) => {
                    let parts = [Part::After, Part::Ways, Part::Samples];
                    stack(ui, kit, (view, memory, card), parts, (below, gap), asks.actions);
                }
                1 => {
                    let half = vec2((below.width() - gap) / 2.0, below.height());
                    let (left, right) =
                        (Rect::from_min_size(below.min, half), Rect::from_min_size(below.max - half, half));
                    stack(ui, kit, (view, memory, card), [Part::After], (left, gap), asks.actions);
                    stack(ui, kit, (view, memory, card), [Part::Ways, Part::Samples], (right, gap), asks.actions);
                }
                _ => stack(ui, kit, (view, memory, card), [Part::Axes], (below, gap), asks.actions),
            }
        }
    }
}

/// What a column needs to ask for something: the name it is signed with, why the last was refused, and where to ask.
struct Asks<'a> {
    signs: &'a mut String,
    refusal: Option<&'a str>,
    actions: &'a mut Vec<Action>,
}

/// The step that is shown.
fn shown<'a>(view: &'a view::Debrief, memory: &DebriefMemory) -> Option<&'a view::Step> {
    view.steps.get(memory.step)
}

/// The moment that is shown with the step of this number: when it was settled, or the end.
pub fn moment(view: &view::Debrief, step: usize) -> SimTime {
    view.steps.get(step).map_or(view.end, |step| step.settled)
}

/// Shows another step: what was selected in the one before is forgotten.
fn go(memory: &mut DebriefMemory, step: usize) {
    if memory.step != step {
        let notes = std::mem::take(&mut memory.notes);
        *memory = DebriefMemory { step, tab: memory.tab, table: memory.table, notes, ..DebriefMemory::default() };
    }
}

/// Left and right go through the steps, unless what has the focus needs them.
fn step_by_key(ui: &Ui, view: &view::Debrief, memory: &mut DebriefMemory) {
    let focused = ui.memory(egui::Memory::focused);
    if let Some(focused) = focused {
        let forms = radar::FORMS.iter().any(|form| focused == id(&format!("after/{form}")));
        let tabs = forms || TABS.iter().any(|(name, _)| focused == id(name));
        let anchors = shown(view, memory).map_or(&[][..], |step| &step.anchors);
        if tabs || anchors.iter().any(|(level, _)| focused == id(&samples::name(*level))) || ui.text_edit_focused() {
            return;
        }
        // Otherwise they would move the focus as well.
        let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, filter));
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let (back, on) = (pressed(Key::ArrowLeft), pressed(Key::ArrowRight));
    let target = match (back, on) {
        (true, false) => memory.step.checked_sub(1),
        (false, true) => Some(memory.step + 1).filter(|next| *next < view.steps.len()),
        _ => None,
    };
    let Some(target) = target else { return };
    // The focus goes along from pill to pill and from face to face.
    let here = |name: fn(usize) -> String| focused == Some(id(&name(memory.step + 1)));
    for name in [timeline::pill_name, timeline::face_name] {
        if here(name) {
            ui.memory_mut(|memory| memory.request_focus(id(&name(target + 1))));
        }
    }
    go(memory, target);
}

fn step_column(
    ui: &mut Ui,
    kit: Kit<'_>,
    view: &view::Debrief,
    memory: &mut DebriefMemory,
    place: Rect,
    asks: &mut Asks<'_>,
) {
    for rect in column::share(ui, &[("after/step", 1.0)], place, 0.0) {
        step::show(ui, kit, view, memory, rect, asks);
    }
}

/// A panel of a column.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    After,
    Ways,
    Axes,
    Samples,
}

impl Part {
    fn name(self) -> &'static str {
        match self {
            Self::After => "after/after",
            Self::Ways => "after/ways",
            Self::Axes => "after/axes",
            Self::Samples => "after/samples",
        }
    }

    /// What it weighs where not all have room: half a radar says nothing.
    fn weight(self) -> f32 {
        if self == Self::Axes { 2.8 } else { 1.0 }
    }
}

/// Panels one under the other, those that have something to show.
fn stack<const N: usize>(
    ui: &mut Ui,
    kit: Kit<'_>,
    (view, memory, card): (&view::Debrief, &mut DebriefMemory, &mut Option<OpenCard>),
    parts: [Part; N],
    (place, gap): (Rect, f32),
    actions: &mut Vec<Action>,
) {
    let step = shown(view, memory);
    let shows = |part: &Part| match part {
        Part::After | Part::Axes => true,
        Part::Ways => step.is_some(),
        Part::Samples => step.is_some_and(|step| !step.anchors.is_empty()),
    };
    let parts: Vec<Part> = parts.into_iter().filter(shows).collect();
    let panels: Vec<(&str, f32)> = parts.iter().map(|part| (part.name(), part.weight())).collect();
    for (part, rect) in parts.into_iter().zip(column::share(ui, &panels, place, gap)) {
        match (part, step) {
            (Part::After, _) => after::show(ui, kit, view, memory, rect),
            (Part::Axes, _) => axes::show(ui, kit, view, (memory, card), rect),
            (Part::Ways, Some(step)) => ways::show(ui, kit, (step, view.again), memory, rect, actions),
            (Part::Samples, Some(step)) => samples::show(ui, kit, step, memory, rect),
            (Part::Ways | Part::Samples, None) => {}
        }
    }
}

fn tabs(ui: &mut Ui, kit: Kit<'_>, memory: &mut DebriefMemory, bar: Rect) {
    let labels = TABS.map(|(_, key)| kit.words.plain(key));
    let options: Vec<_> = TABS.iter().zip(&labels).map(|((name, _), label)| (*name, label.as_str(), None)).collect();
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(bar));
    if let Some(tab) = segmented(&mut child, kit.look, &options, memory.tab.min(TABS.len() - 1), |_| true) {
        memory.tab = tab;
    }
}

/// Where everything lies.
struct Places {
    strip: Rect,
    timeline: Rect,
    columns: Columns,
    gap: f32,
}

enum Columns {
    Beside([Rect; 3]),
    Tabs(Rect, Rect),
}

impl Places {
    fn of(screen: Rect, theme: &Theme) -> Self {
        let narrow = screen.width() < NARROW;
        let low = screen.height() < LOW;
        let gap = if narrow || low { theme.desk.gap_small } else { theme.desk.gap };
        let margin = if narrow { theme.space.l } else { theme.desk.margin };
        let width = (screen.width() - 2.0 * margin).min(WIDEST);
        let left = screen.center().x - width / 2.0;
        // Where it folds, what this was stands below where to go from here.
        let high = if page::folds(screen.width()) { 2.0 * STRIP } else { STRIP };
        let strip = Rect::from_min_size(pos2(left, screen.top() + theme.space.s), vec2(width, high));
        let tall = if low { TIMELINE.1 } else { TIMELINE.0 };
        let timeline = Rect::from_min_size(pos2(left, strip.bottom() + theme.space.s), vec2(width, tall));
        let rest = Rect::from_min_max(
            pos2(left, timeline.bottom() + gap),
            pos2(left + width, screen.bottom() - if low { theme.space.l } else { margin }),
        );
        let columns = if narrow {
            let bar = Rect::from_min_size(rest.min, vec2(width, theme.height.button));
            Columns::Tabs(bar, Rect::from_min_max(pos2(left, bar.bottom() + gap), rest.max))
        } else {
            let [a, b, c] = COLUMNS;
            let unit = (width - 2.0 * gap) / (a + b + c);
            let mut from = left;
            Columns::Beside(COLUMNS.map(|part| {
                let rect = Rect::from_min_size(pos2(from, rest.top()), vec2(part * unit, rest.height()));
                from = rect.right() + gap;
                rect
            }))
        };
        Self { strip, timeline, columns, gap }
    }
}

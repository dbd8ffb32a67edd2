//! The first screen: the name, what one can play or go on with, and the public in the space beside it.
//!
//! The left column is this screen's; the rest stays free for the canvas behind.

mod corner;
mod foot;
mod next;

#[cfg(test)]
mod tests;

use egui::{Key, Rect, Ui, pos2, vec2};

use crate::say;
use crate::ui::card::Card;
use crate::ui::draw::{Mark, composure_line};
use crate::ui::page;
use crate::ui::pieces::{self, marked, place};
use crate::ui::theme::{Size, Theme, Weight};
use crate::ui::widgets::{self, Button};
use crate::ui::{Action, Kit, Memory};
use crate::view::{self, Choice, Journey, Unfinished};

/// The column: its part of the width, the least and the most of it.
const COLUMN: (f32, f32, f32) = (0.34, 480.0, 560.0);
/// Where it begins, as a part of the width, the least and the most of it.
const LEFT: (f32, f32, f32) = (0.06, 40.0, 160.0);
/// The composure line reaches so far beyond the column.
const LINE_BEYOND: f32 = 112.0;
/// Its height, and that in a low window.
const LINE: (f32, f32) = (56.0, 40.0);
/// Below this height a window is low.
const LOW: f32 = 760.0;
/// How far the ground behind the column fades out beyond it.
const FADE: f32 = 200.0;
/// The keys that open the first scenarios.
const NUMBERS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// Draws it.
pub fn show(ui: &mut Ui, kit: Kit<'_>, view: &view::Title, memory: &mut Memory, actions: &mut Vec<Action>) {
    let screen = ui.max_rect();
    let column = column(ui, screen, kit, (view, memory));
    let behind = Rect::from_min_max(screen.min, pos2(column.right() + kit.look.theme.space.l, screen.bottom()));
    ui.painter().add(pieces::veil(kit.look, behind, vec2(FADE, 0.0)));
    let mut left = place(ui, column);
    heading(&mut left, kit, low(screen));
    if let Some(refusal) = &memory.refusal {
        marked(&mut left, kit.look, Mark::Warning, kit.look.supporting(pieces::short(refusal)));
        left.add_space(kit.look.theme.space.s);
    }
    if view.choices.is_empty() && view.unfinished.is_empty() {
        notices(&mut left, kit, view);
        empty(&mut left, kit, view, actions);
    } else {
        primary(&mut left, kit, view, actions);
        if let Some(next) = next_up(view) {
            next::show(&mut left, kit, next, actions);
        }
        list(&mut left, kit, view, actions);
    }
    foot::show(ui, kit, view, column, actions);
    corner::show(ui, kit, view, actions);
    keys(ui, view, actions);
}

/// What to practise next, unless that is what stands first anyway.
fn next_up(view: &view::Title) -> Option<&view::title::NextUp> {
    let proposed = first(view)?;
    let stands_first = view.unfinished.first().is_none_or(|latest| latest.title == proposed.title);
    view.journey.next.as_ref().filter(|next| !stands_first || proposed.id != next.id)
}

/// What stands first: what the course proposes, or the easiest.
fn first(view: &view::Title) -> Option<&Choice> {
    let next = view.journey.next.as_ref();
    view.choices.iter().find(|found| next.is_some_and(|next| next.id == found.id)).or(view.choices.first())
}

fn low(screen: Rect) -> bool {
    screen.height() < LOW
}

/// Where the column stands: in the upper part of the free height, above the foot.
fn column(ui: &Ui, screen: Rect, kit: Kit<'_>, (view, memory): (&view::Title, &Memory)) -> Rect {
    let theme = &kit.look.theme;
    let width = (screen.width() * COLUMN.0).clamp(COLUMN.1, COLUMN.2);
    let folds = page::folds(screen.width());
    let left = if folds { theme.space.xl } else { (screen.width() * LEFT.0).clamp(LEFT.1, LEFT.2) };
    let width = width.min(screen.width() - 2.0 * left);
    let bottom = screen.bottom() - foot::height(kit) - theme.space.l;
    let rows = u16::try_from(view.choices.len() + view.unfinished.len() + view.notices.len()).unwrap_or(u16::MAX);
    let refusal = if memory.refusal.is_some() { theme.height.row } else { 0.0 };
    let locks = view.choices.iter().filter_map(|found| view.journey.locks.get(&found.id));
    let locks: f32 = locks.map(|lock| Card::lock_height(ui, kit, lock, width)).sum();
    let next = next_up(view).map_or(0.0, |_| next::height(kit) + theme.space.s);
    let wanted = heading_height(kit, low(screen))
        + refusal
        + next
        + locks
        + f32::from(rows.max(3)) * (Card::height(kit, false) + theme.space.s);
    let free = (bottom - screen.top() - wanted).max(0.0);
    let top = screen.top() + (free * 0.4).clamp(if low(screen) { theme.space.l } else { theme.space.giant }, 320.0);
    // Where there is no room beside it, it begins below the corner.
    let top = if folds { top.max(screen.top() + theme.space.xxl + theme.height.button) } else { top };
    Rect::from_min_max(pos2(screen.left() + left, top), pos2(screen.left() + left + width, bottom))
}

fn heading_height(kit: Kit<'_>, low: bool) -> f32 {
    let theme = &kit.look.theme;
    let words = kit.look.measure(Size::Wordmark).1 + 2.0 * kit.look.measure(Size::Panel).1;
    words + under_name(theme, low) + line_height(low) + gap(theme, low) + theme.space.xl
}

fn line_height(low: bool) -> f32 {
    if low { LINE.1 } else { LINE.0 }
}

/// Between the name and the line.
fn under_name(theme: &Theme, low: bool) -> f32 {
    if low { theme.space.xs } else { theme.space.l }
}

/// Between the claim and what one can do.
fn gap(theme: &Theme, low: bool) -> f32 {
    if low { theme.space.l } else { theme.space.giant }
}

/// The name, the line and the claim.
fn heading(ui: &mut Ui, kit: Kit<'_>, low: bool) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    ui.spacing_mut().item_spacing.y = 0.0;
    let name = kit.words.plain("title-name");
    ui.label(look.text(name, Size::Wordmark, Weight::Semibold, palette.text.0));
    ui.add_space(under_name(theme, low));
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, line_height(low)), egui::Sense::hover());
    let long = Rect::from_min_size(rect.min, vec2(rect.width() + LINE_BEYOND, rect.height()));
    composure_line(ui.painter(), long, &palette.moods(), theme.stroke.focus + 0.5);
    ui.add_space(if low { theme.space.s } else { theme.space.xl });
    let claim = kit.words.plain("title-claim");
    widgets::label(ui, look.text(claim, Size::Panel, Weight::Regular, palette.text_2.0));
    ui.add_space(gap(theme, low));
    ui.spacing_mut().item_spacing.y = theme.space.s;
}

/// The one thing to do first: going on with the latest shift, or the first scenario.
fn primary(ui: &mut Ui, kit: Kit<'_>, view: &view::Title, actions: &mut Vec<Action>) {
    if let Some(latest) = view.unfinished.first() {
        let title = kit.words.plain("title-resume");
        let line = say!(kit.words, "title-resume-line", title = latest.title, time = latest.at);
        let says = format!("{title}: {line}");
        let card = Card { name: "title/resume", says: &says, title: &title, line: &line, ..Card::primary() };
        if card.show(ui, kit) {
            actions.push(Action::Resume(latest.attempt.clone()));
        }
    } else if let Some(first) = first(view) {
        choice(ui, kit, (first, &view.journey), None, actions);
    }
}

/// What else there is: the scenarios, then what was begun and not finished.
fn list(ui: &mut Ui, kit: Kit<'_>, view: &view::Title, actions: &mut Vec<Action>) {
    let theme = &kit.look.theme;
    let resumes = !view.unfinished.is_empty();
    let width = ui.available_width();
    let room = Rect::from_min_max(ui.cursor().min, ui.max_rect().max + vec2(theme.space.xl, 0.0));
    let mut place = place(ui, room);
    widgets::scroll(&mut place, "title/list", |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = theme.space.s;
        notices(ui, kit, view);
        let above = first(view).filter(|_| !resumes).map(|first| &first.id);
        if view.choices.len() > usize::from(above.is_some()) {
            let key = if resumes { "title-choices" } else { "title-choices-more" };
            quiet_heading(ui, kit, key);
        }
        let others = view.choices.iter().enumerate().filter(|(_, found)| Some(&found.id) != above);
        for (at, found) in others {
            choice(ui, kit, (found, &view.journey), Some(at + 1), actions);
        }
        if view.unfinished.len() > 1 {
            quiet_heading(ui, kit, "title-unfinished");
        }
        for found in view.unfinished.iter().skip(1) {
            unfinished(ui, kit, found, actions);
        }
    });
}

fn quiet_heading(ui: &mut Ui, kit: Kit<'_>, key: &str) {
    ui.add_space(kit.look.theme.space.s);
    widgets::label(ui, kit.look.quiet(kit.words.plain(key)));
}

fn choice(
    ui: &mut Ui,
    kit: Kit<'_>,
    (found, journey): (&Choice, &Journey),
    number: Option<usize>,
    actions: &mut Vec<Action>,
) {
    let words = kit.words;
    let stars = journey.stars.get(&found.id).copied();
    let lock = journey.locks.get(&found.id);
    let name = format!("title/choice/{}", found.id);
    let line = say!(words, "title-choice-line", brand = found.brand, family = found.family);
    let length = say!(words, "title-choice-length", minutes = found.minutes);
    let level = say!(words, "title-choice-level", level = found.level);
    let warnings = pieces::warnings(kit, &found.warnings);
    let contains = warnings.as_deref().unwrap_or_default();
    let mut says = format!("{}. {line}, {level}, {length}.", found.title);
    if let Some(stars) = stars {
        let earned = say!(words, "progress-stars", stars = stars.stars, of = stars.of);
        says = format!("{says} {earned}.");
    }
    for more in [contains, lock.map_or("", |lock| &lock.whole)] {
        says = format!("{says} {more}");
    }
    let card = Card {
        name: &name,
        says: says.trim_end(),
        title: &found.title,
        line: &line,
        aside: Some([&length, &level]),
        stars,
        lock,
        warning: warnings.as_deref(),
        key: number.filter(|number| *number <= NUMBERS.len()),
        primary: number.is_none(),
    };
    if card.show(ui, kit) {
        actions.push(Action::Brief(found.id.clone()));
    }
}

fn unfinished(ui: &mut Ui, kit: Kit<'_>, found: &Unfinished, actions: &mut Vec<Action>) {
    let name = format!("title/resume/{}", found.attempt);
    let line = say!(kit.words, "title-unfinished-line", time = found.at);
    let says = say!(kit.words, "title-unfinished-says", title = found.title, time = found.at);
    let card = Card { name: &name, says: &says, title: &found.title, line: &line, ..Card::default() };
    if card.show(ui, kit) {
        actions.push(Action::Resume(found.attempt.clone()));
    }
}

fn notices(ui: &mut Ui, kit: Kit<'_>, view: &view::Title) {
    for notice in &view.notices {
        marked(ui, kit.look, Mark::Note, kit.look.supporting(pieces::short(notice)));
    }
}

/// Nothing to play: where scenarios are looked for, and what is wrong with those that were found.
fn empty(ui: &mut Ui, kit: Kit<'_>, view: &view::Title, actions: &mut Vec<Action>) {
    let (look, theme) = (kit.look, &kit.look.theme);
    ui.add_space(theme.space.s);
    pieces::calm(ui, kit, "title-empty", "title-empty-text", |ui| {
        if !view.problems.is_empty() {
            widgets::label(ui, look.supporting(kit.words.plain("title-empty-problems")));
            ui.add_space(theme.space.s);
            let label = kit.words.plain("title-problems-see");
            if Button::primary("title/problems", &label).show(ui, look) {
                actions.push(Action::Problems);
            }
        }
    });
}

/// Numbers open scenarios; Enter does the first thing while nothing has the focus.
fn keys(ui: &Ui, view: &view::Title, actions: &mut Vec<Action>) {
    for (key, found) in NUMBERS.iter().zip(&view.choices) {
        if ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, *key)) {
            actions.push(Action::Brief(found.id.clone()));
        }
    }
    if pieces::enter(ui) {
        let latest = view.unfinished.first().map(|latest| Action::Resume(latest.attempt.clone()));
        actions.extend(latest.or_else(|| first(view).map(|first| Action::Brief(first.id.clone()))));
    }
}

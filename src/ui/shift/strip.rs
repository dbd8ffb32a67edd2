//! The strip at the top: brand and shift, the clock, what stops it or lets it run.

use egui::{CornerRadius, Rect, Ui, pos2, vec2};

use super::tools::{self, Tool};
use super::{Scene, state};
use crate::say;
use crate::ui::Action;
use crate::ui::action::Desk;
use crate::ui::draw::{self, Icon};
use crate::ui::lettering::{figure_width, from_left, line, share, spoken};
use crate::ui::pieces;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets;
use crate::view::Standing;

/// The composure line as a mark.
const MARK: (f32, f32) = (46.0, 22.0);
/// The widest the titles get.
const TITLES: f32 = 380.0;
/// How far below the top the digits of the clock and its bar lie.
const CLOCK_AT: (f32, f32) = (27.0, 50.0);
/// The height of the clock's bar.
const BAR: f32 = 3.0;
/// How much wider than its bar the clock with its day may be.
const DAY: f32 = 70.0;
/// A minute, in seconds.
const MINUTE: u64 = 60;

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, actions: &mut Vec<Action>) {
    ui.painter().add(pieces::scrim(scene.look(), scene.plan.screen));
    let clock = clock(ui, scene);
    let strip = scene.plan.strip;
    // Below the clock each has half of the width.
    let folds = strip.top() > scene.plan.screen.top();
    titles(ui, scene, if folds { strip.center().x } else { clock.left() } - scene.plan.pad);
    let left = if folds { strip.center().x } else { clock.right() + scene.plan.pad };
    let free = Rect::from_min_max(pos2(left, strip.top()), strip.max);
    controls(ui, scene, free, actions);
}

/// The clock over the thread; returns its place.
fn clock(ui: &Ui, scene: &Scene<'_>) -> Rect {
    let (look, view, plan) = (scene.look(), scene.view, &scene.plan);
    let centre = plan.thread.center().x;
    let bar = Rect::from_center_size(pos2(centre, plan.screen.top() + CLOCK_AT.1), vec2(plan.clock, BAR));
    let day = if view.standing == Standing::Paused {
        say!(scene.words(), "desk-day-paused", day = view.day)
    } else {
        view.day.clone()
    };
    let gap = look.theme.space.m;
    let wide = figure_width(ui, look, &view.clock, Size::Screen, Weight::Semibold);
    let style = (Size::Control, Weight::Regular, look.palette.text_2.0);
    let day_line = line(ui, look, &day, style, plan.clock + DAY - wide - gap);
    let y = plan.screen.top() + CLOCK_AT.0;
    let left = centre - (wide + gap + day_line.size().x) / 2.0;
    let ink = look.palette.text.0;
    widgets::digits(ui, look, pos2(left, y), false, &view.clock, (Size::Screen, Weight::Semibold, ink));
    from_left(ui, &day_line, pos2(left + wide + gap, y + 3.0));
    let radius = CornerRadius::same(2);
    let passed = share(view.now.millis(), view.length.millis());
    ui.painter().rect_filled(bar, radius, look.palette.line_2.0);
    ui.painter().rect_filled(Rect::from_min_size(bar.min, vec2(bar.width() * passed, BAR)), radius, ink);
    let half = (bar.width() / 2.0).max(centre - left);
    let rect = Rect::from_min_max(pos2(centre - half, plan.screen.top()), pos2(centre + half, bar.bottom()));
    let says =
        say!(scene.words(), "desk-clock", day = day, clock = view.clock, passed = view.now, length = view.length);
    spoken(ui, "desk/clock", rect, &says);
    rect
}

/// Whose desk it is, and which shift.
fn titles(ui: &Ui, scene: &Scene<'_>, right: f32) {
    let (look, strip) = (scene.look(), scene.plan.strip);
    let mut left = strip.left();
    if scene.plan.words {
        let mark = Rect::from_min_size(pos2(left, strip.top() + 23.0), vec2(MARK.0, MARK.1));
        draw::composure_line(ui.painter(), mark, &look.palette.moods(), 2.0);
        left += MARK.0 + look.theme.space.m;
    }
    let room = (right - left).min(TITLES);
    let brand = line(ui, look, &scene.view.brand, (Size::Reading, Weight::Semibold, look.palette.text.0), room);
    let title = say!(scene.words(), "desk-title", title = scene.view.title, purpose = scene.view.purpose);
    let title = line(ui, look, &title, (Size::Control, Weight::Regular, look.palette.text_2.0), room);
    let end = from_left(ui, &brand, pos2(left, strip.top() + 24.0)).max(from_left(
        ui,
        &title,
        pos2(left, strip.top() + 44.0),
    ));
    let rect = Rect::from_min_max(pos2(left, strip.top()), pos2(end, strip.bottom()));
    let says = say!(
        scene.words(),
        "desk-of",
        brand = scene.view.brand,
        title = scene.view.title,
        purpose = scene.view.purpose
    );
    spoken(ui, "desk/title", rect, &says);
}

/// What stops the clock or lets time pass, the colours, the way out.
fn controls(ui: &mut Ui, scene: &Scene<'_>, free: Rect, actions: &mut Vec<Action>) {
    if state::flag(ui, "desk/finish") {
        return confirm(ui, scene, free, actions);
    }
    let (look, view) = (scene.look(), scene.view);
    let height = look.theme.height.button_tall;
    let tool = |name, key, icon| Tool::new(name, scene.word(key), icon, height);
    let mut row = Vec::new();
    if view.standing == Standing::Over {
        row.push(tool("desk/after", "desk-after", Icon::ArrowRight).primary(scene.word("desk-after-keys")));
    } else if view.standing == Standing::Paused {
        row.push(tool("desk/pause", "desk-resume", Icon::Play));
    } else if view.untimed {
        row.push(tool("desk/wait", "desk-wait", Icon::Play).enabled(scene.runs()));
        row.push(tool("desk/wait-minute", "desk-wait-minute", Icon::Clock).enabled(scene.runs()));
        row.push(tool("desk/finish", "desk-finish", Icon::ArrowRight).enabled(scene.runs()));
    } else {
        if view.may_close {
            row.push(tool("desk/close", "desk-close", Icon::ArrowRight).enabled(scene.runs()));
        }
        row.push(tool("desk/pause", "desk-pause", Icon::Pause).enabled(scene.runs()));
    }
    row.push(tool("desk/palette", "desk-palette", Icon::Settings).bare());
    row.push(tool("desk/leave-shift", "desk-leave-shift", Icon::Close).bare());
    // What one has to find keeps its words the longest.
    let order = ["desk/finish", "desk/wait-minute", "desk/close", "desk/pause", "desk/wait", "desk/after"];
    tools::fit(ui, look, &mut row, &order, free.width());
    match tools::row(ui, look, right_of(free, tools::width(ui, look, &row), height), &row) {
        Some("desk/pause") if view.standing == Standing::Paused => actions.push(Action::Desk(Desk::Resume)),
        Some("desk/pause") => actions.push(Action::Desk(Desk::Pause)),
        Some("desk/after") => actions.push(Action::After),
        Some("desk/wait") => actions.push(Action::Desk(Desk::WaitForNext)),
        Some("desk/close") => actions.push(Action::Desk(Desk::CloseForToday)),
        Some("desk/wait-minute") => actions.push(Action::Desk(Desk::Wait(MINUTE))),
        Some("desk/finish") => {
            state::set_flag(ui, "desk/finish", true);
            state::focus(ui, "desk/finish-no");
        }
        Some("desk/palette") => actions.push(Action::NextPalette),
        Some("desk/leave-shift") => actions.push(Action::Title),
        _ => {}
    }
}

/// Asks once before the shift runs to its end.
fn confirm(ui: &mut Ui, scene: &Scene<'_>, free: Rect, actions: &mut Vec<Action>) {
    let look = scene.look();
    let height = look.theme.height.button_tall;
    // The pointer is where it asked from, at the right: there stands what changes nothing.
    let mut row = [
        Tool::new("desk/finish-yes", scene.word("desk-finish-yes"), Icon::ArrowRight, height).enabled(scene.runs()),
        Tool::new("desk/finish-no", scene.word("desk-finish-no"), Icon::Close, height),
    ];
    tools::fit(ui, look, &mut row, &["desk/finish-no", "desk/finish-yes"], free.width());
    let place = right_of(free, tools::width(ui, look, &row), height);
    let style = (Size::Control, Weight::Regular, look.palette.text_2.0);
    let room = place.left() - free.left() - look.theme.space.m;
    let asked = line(ui, look, &scene.word("desk-finish-asks"), style, room);
    if !asked.elided {
        crate::ui::lettering::from_right(ui, &asked, pos2(place.left() - look.theme.space.m, place.center().y));
    }
    // The second half of a double click on the question is no answer to it.
    let meant = !ui.input(|input| input.pointer.button_double_clicked(egui::PointerButton::Primary));
    match tools::row(ui, look, place, &row) {
        Some("desk/finish-yes") if !meant => {}
        Some("desk/finish-yes") => {
            state::set_flag(ui, "desk/finish", false);
            actions.push(Action::Desk(Desk::Finish));
        }
        Some(_) => {
            state::set_flag(ui, "desk/finish", false);
            state::focus(ui, "desk/finish");
        }
        None => {}
    }
}

/// A place at the right of the strip.
fn right_of(free: Rect, width: f32, height: f32) -> Rect {
    Rect::from_min_size(pos2(free.right() - width, free.center().y - height / 2.0 + 3.0), vec2(width, height))
}

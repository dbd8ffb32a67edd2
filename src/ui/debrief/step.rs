//! One step: what they wrote, what the trainee did, what was found in it, and what it was worth.

use egui::text::LayoutJob;
use egui::{Align, CornerRadius, Frame, Label, Layout, Margin, Rect, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

use super::column::Panel;
use super::{Asks, BESIDE, figures, findings, go, marks, notes, public, shown, text};
use crate::base::SimTime;
use crate::say;
use crate::scenario::Visibility;
use crate::ui::Kit;
use crate::ui::draw::Icon;
use crate::ui::memory::DebriefMemory;
use crate::ui::theme::{Look, Size, Weight};
use crate::ui::widgets::{self, Button, id, label};
use crate::view::{Debrief, Did, Step};

/// How many rows of a message are shown before one asks for more.
const ROWS: usize = 3;

/// What was done, in words: for the head of the panel and for the pill on the line of time.
pub(super) fn what(kit: Kit<'_>, step: &Step) -> String {
    let (how, role) = match &step.did {
        Did::OwnWords(_, Visibility::Public) => ("own-public", ""),
        Did::OwnWords(_, Visibility::Private) => ("own-private", ""),
        Did::Draft(_, Visibility::Public) => ("draft-public", ""),
        Did::Draft(_, Visibility::Private) => ("draft-private", ""),
        Did::Worked(_) => ("worked", ""),
        Did::HandedTo(role, _) => ("handed", role.as_str()),
        Did::Left => ("left", ""),
        Did::Silence => ("silence", ""),
    };
    let waited = SimTime::from_secs(step.settled.since(step.arrived).secs());
    say!(kit.words, "after-did", how = how, name = step.before.name, role = role, waited = waited)
}

/// Draws the panel.
pub(super) fn show(
    ui: &mut Ui,
    kit: Kit<'_>,
    view: &Debrief,
    memory: &mut DebriefMemory,
    rect: Rect,
    asks: &mut Asks<'_>,
) {
    let Some(step) = shown(view, memory) else { return nothing(ui, kit, rect) };
    let mut target = None;
    let (at, all) = (memory.step, view.steps.len());
    // What has the focus is explained as well as what was pressed; it is known from the frame before.
    let focused = ui.memory(egui::Memory::focused);
    let named = |number: usize| [format!("finding/{number}"), format!("span/{number}")];
    let has_focus = |number: usize| named(number).iter().any(|name| focused == Some(id(name)));
    let by_focus = step.findings.iter().find(|finding| has_focus(finding.number));
    let by_press = step.findings.iter().find(|finding| memory.finding == Some(finding.number));
    let explained = by_focus.or(by_press);
    let number = explained.map(|finding| finding.number);
    let panel = Panel { name: "after/step", title: "after-tab-step", rect, place: step.number };
    let pressed = panel.show(
        ui,
        kit,
        |ui| head(ui, kit, step, (at, all), &mut target),
        |ui| {
            let pressed = body(ui, kit, step, number);
            notes::show(ui, kit, (step, view.attempt.is_some()), &mut memory.notes, asks);
            pressed
        },
        explained.map(|finding| move |ui: &mut Ui| findings::card(ui, kit, finding)),
    );
    if let Some(pressed) = pressed {
        memory.finding = (memory.finding != Some(pressed)).then_some(pressed);
    }
    if let Some(target) = target {
        go(memory, target);
    }
}

fn nothing(ui: &mut Ui, kit: Kit<'_>, rect: Rect) {
    Panel { name: "after/step", title: "after-no-steps", rect, place: 0 }.show(
        ui,
        kit,
        |ui| {
            label(ui, kit.look.section(kit.words.plain("after-no-steps")));
        },
        |ui| {
            label(ui, kit.look.reading(kit.words.plain("debrief-nothing")));
        },
        None::<fn(&mut Ui)>,
    );
}

fn head(ui: &mut Ui, kit: Kit<'_>, step: &Step, (at, all): (usize, usize), target: &mut Option<usize>) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    ui.spacing_mut().item_spacing.y = theme.space.xs;
    let row = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), theme.height.button));
    ui.allocate_rect(row, Sense::hover());
    let mut buttons = ui.new_child(UiBuilder::new().max_rect(row).layout(Layout::right_to_left(Align::Center)));
    let (before, after) = (kit.words.plain("after-prev"), kit.words.plain("after-next"));
    if Button::plain("step/next", &after)
        .icon(Icon::ChevronRight)
        .bare(true)
        .enabled(at + 1 < all)
        .show(&mut buttons, look)
    {
        *target = Some(at + 1);
    }
    if Button::plain("step/prev", &before).icon(Icon::ChevronLeft).bare(true).enabled(at > 0).show(&mut buttons, look) {
        *target = at.checked_sub(1);
    }
    let room = Rect::from_min_max(row.min, pos2(buttons.min_rect().left() - theme.space.m, row.bottom()));
    let mut texts = ui.new_child(UiBuilder::new().max_rect(room).layout(Layout::left_to_right(Align::Center)));
    let title = say!(kit.words, "after-step", n = step.number, all = all);
    texts.label(look.text(title, Size::Panel, Weight::Semibold, palette.text.0));
    texts.add(Label::new(look.supporting(&step.subject)).truncate());
    ui.add(Label::new(look.supporting(what(kit, step))).truncate());
}

/// Everything about the step; returns the number of the finding that was pressed.
fn body(ui: &mut Ui, kit: Kit<'_>, step: &Step, explained: Option<usize>) -> Option<usize> {
    let theme = &kit.look.theme;
    ui.spacing_mut().item_spacing.y = theme.space.m;
    if ui.available_width() < BESIDE {
        let in_text = words(ui, kit, step, explained);
        figures::show(ui, kit, step.worth);
        return found(ui, kit, step, explained).or(in_text);
    }
    let (whole, gap) = (ui.available_rect_before_wrap(), theme.space.l);
    let width = (whole.width() - gap) / 2.0;
    let half = |left: f32| {
        let area = Rect::from_min_size(pos2(left, whole.top()), vec2(width, f32::INFINITY));
        UiBuilder::new().max_rect(area).layout(Layout::top_down(Align::LEFT))
    };
    let mut left = ui.new_child(half(whole.left()));
    let in_text = words(&mut left, kit, step, explained);
    figures::show(&mut left, kit, step.worth);
    let mut right = ui.new_child(half(whole.right() - width));
    let pressed = found(&mut right, kit, step, explained).or(in_text);
    ui.advance_cursor_after_rect(left.min_rect().union(right.min_rect()));
    pressed
}

/// What they wrote and what the trainee did about it.
fn words(ui: &mut Ui, kit: Kit<'_>, step: &Step, explained: Option<usize>) -> Option<usize> {
    let look = kit.look;
    said(ui, kit, step);
    let mut pressed = None;
    match &step.did {
        Did::OwnWords(text, _) => {
            boxed(ui, look, |ui| pressed = text::show(ui, kit, text, &step.findings, explained));
        }
        Did::Draft(text, _) => boxed(ui, look, |ui| {
            label(ui, look.reading(text));
        }),
        Did::Worked(given) => boxed(ui, look, |ui| {
            for (part, given) in given {
                label(ui, look.reading(say!(kit.words, "work-given", part = part, given = given)));
            }
        }),
        Did::HandedTo(_, note) if !note.is_empty() => boxed(ui, look, |ui| {
            label(ui, look.reading(note));
        }),
        Did::HandedTo(..) => quiet(ui, kit, "after-no-note"),
        Did::Left => quiet(ui, kit, "after-left"),
        Did::Silence => quiet(ui, kit, "after-silent"),
    }
    pressed
}

fn quiet(ui: &mut Ui, kit: Kit<'_>, key: &str) {
    label(ui, kit.look.quiet(kit.words.plain(key)));
}

/// What was found, or why the choice is worth what it is.
fn found(ui: &mut Ui, kit: Kit<'_>, step: &Step, explained: Option<usize>) -> Option<usize> {
    let look = kit.look;
    if let Some(because) = &step.because {
        widgets::raised(ui, look, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = look.theme.space.xs;
            label(
                ui,
                look.text(kit.words.plain("after-because"), Size::Reading, Weight::Semibold, look.palette.text.0),
            );
            label(ui, look.reading(because));
        });
    }
    if !step.marks.is_empty() {
        marks::show(ui, kit, &step.marks);
    }
    let pressed = match (&step.did, step.findings.is_empty()) {
        (Did::OwnWords(..), true) => {
            quiet(ui, kit, "after-no-findings");
            None
        }
        _ => findings::list(ui, kit, &step.findings, explained),
    };
    public::show(ui, kit, &step.public);
    pressed
}

/// What they wrote: a few rows of it until one asks for more.
fn said(ui: &mut Ui, kit: Kit<'_>, step: &Step) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let button = id("step/said");
    let open_id = button.with(step.number);
    let open = ui.data(|data| data.get_temp::<bool>(open_id)).unwrap_or(false);
    let corner = CornerRadius { nw: theme.radius.bar, ..CornerRadius::same(theme.radius.panel) };
    let frame = Frame::NONE.fill(palette.raised.0).corner_radius(corner).inner_margin(Margin {
        left: 14,
        right: 8,
        top: 6,
        bottom: 10,
    });
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        let format = look.format(Size::Reading, Weight::Regular, palette.text.0);
        let mut job = LayoutJob::single_section(step.said.clone(), format);
        job.wrap.max_width = ui.available_width();
        let whole = ui.painter().layout_job(job.clone());
        let long = whole.rows.len() > ROWS;
        let line = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), theme.height.button));
        let line = if long { line } else { line.with_max_y(line.top() + look.measure(Size::Control).1) };
        ui.allocate_rect(line, Sense::hover());
        let mut room = ui.new_child(UiBuilder::new().max_rect(line).layout(Layout::right_to_left(Align::Center)));
        let words = kit.words.plain(if open { "after-less" } else { "after-more" });
        if long && Button::quiet("step/said", &words).show(&mut room, look) {
            ui.data_mut(|data| data.insert_temp(open_id, !open));
        }
        let room = line.with_max_x(room.min_rect().left());
        let mut about = ui.new_child(UiBuilder::new().max_rect(room).layout(Layout::left_to_right(Align::Center)));
        let time = say!(kit.words, "after-said", name = step.before.name, time = step.clock.0, place = step.place.name);
        about.add(Label::new(look.quiet(time)).truncate());
        if long && !open {
            job.wrap.max_rows = ROWS;
        }
        ui.add(Label::new(ui.painter().layout_job(job)));
    });
}

/// A box that looks like what one writes in.
fn boxed(ui: &mut Ui, look: &Look, content: impl FnOnce(&mut Ui)) {
    let (theme, palette) = (&look.theme, &look.palette);
    let frame = Frame::NONE
        .fill(palette.field.0)
        .stroke(Stroke::new(theme.stroke.outline, palette.line_2.0))
        .corner_radius(theme.radius.control)
        .inner_margin(Margin { left: 16, right: 16, top: 12, bottom: 8 });
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        content(ui);
    });
}

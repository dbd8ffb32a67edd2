//! The queue: who waits, how long, how heated; what was dealt with before.

use egui::{Rect, ScrollArea, Shape, Ui, UiBuilder, pos2, vec2};

use super::{Scene, row, state};
use crate::base::id::InjectId;
use crate::say;
use crate::ui::Memory;
use crate::ui::draw::{self, Icon};
use crate::ui::lettering::{self, from_left, from_right, line};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{self, Button};
use crate::view::{self, QueueRow, Thread};

/// The heights of the head, the foot and of the heading over what was dealt with.
const HEAD: f32 = 48.0;
const FOOT: f32 = 40.0;
const HEADING: f32 = 34.0;
/// The calm wave.
const WAVE: (f32, f32) = (150.0, 26.0);
/// From this step on somebody is angry.
const ANGRY: usize = 4;

/// Whether the most heated stand first.
fn by_heat(ui: &Ui) -> bool {
    state::flag(ui, "queue/sort")
}

/// What waits, in the order in which it is shown.
pub(super) fn sorted<'v>(ui: &Ui, view: &'v view::Shift) -> Vec<&'v QueueRow> {
    let mut rows: Vec<&QueueRow> = view.queue.iter().collect();
    if by_heat(ui) {
        rows.sort_by_key(|row| -row.who.anger);
    }
    rows
}

/// What was dealt with, one thread a person, the latest first.
pub(super) fn earlier(view: &view::Shift) -> Vec<&Thread> {
    let mut found: Vec<&Thread> = Vec::new();
    for thread in view.threads.iter().rev() {
        let waits = view.queue.iter().any(|row| row.who.id == thread.who.id);
        if !thread.waiting && !waits && found.iter().all(|other| other.who.id != thread.who.id) {
            found.push(thread);
        }
    }
    found
}

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, memory: &mut Memory) {
    let place = scene.plan.queue;
    let ground = ui.painter().add(Shape::Noop);
    let mut child = ui.new_child(UiBuilder::new().max_rect(place));
    child.spacing_mut().item_spacing = vec2(0.0, 0.0);
    let rows = sorted(&child, scene.view);
    let earlier = earlier(scene.view);
    head(&mut child, scene, rows.len());
    if rows.is_empty() {
        nobody(&mut child, scene, !earlier.is_empty());
    }
    let room = place.bottom() - child.cursor().top() - scene.theme().space.s;
    let count = f32::from(u16::try_from(rows.len()).unwrap_or(u16::MAX));
    let past = f32::from(u16::try_from(earlier.len()).unwrap_or(u16::MAX));
    let kind = row::Kind::of(scene.plan.roomy && count * row::TALL <= room);
    let wanted = count * kind.height() + if past > 0.0 { HEADING + past * row::PAST } else { 0.0 };
    let foot = if wanted > room && !rows.is_empty() { FOOT } else { 0.0 };
    let mut pressed: Option<InjectId> = None;
    let mut hidden = 0;
    ScrollArea::vertical().id_salt("queue/rows").max_height(room - foot).auto_shrink([false, true]).show(
        &mut child,
        |ui| {
            for waiting in &rows {
                let selected = memory.desk.open.as_ref() == Some(&waiting.inject);
                let response = row::waiting(ui, scene, waiting, kind, selected);
                if response.clicked() {
                    pressed = Some(waiting.inject.clone());
                }
                if response.rect.center().y > ui.clip_rect().bottom() {
                    hidden += 1;
                }
            }
            if !earlier.is_empty() {
                heading(ui, scene, rows.is_empty());
            }
            for thread in &earlier {
                let selected = memory.desk.open.as_ref() == Some(&thread.inject);
                if row::past(ui, scene, thread, selected).clicked() {
                    pressed = Some(thread.inject.clone());
                }
            }
        },
    );
    let end = child.cursor().top();
    let bottom = if foot > 0.0 {
        below(&child, scene, end, hidden);
        place.bottom()
    } else {
        (end + scene.theme().space.s).min(place.bottom())
    };
    ui.painter().set(ground, scene.panel(Rect::from_min_max(place.min, pos2(place.right(), bottom))));
    if let Some(inject) = pressed {
        super::open(memory, &inject);
    }
}

/// How many wait, and in which order they stand.
fn head(ui: &mut Ui, scene: &Scene<'_>, count: usize) {
    let look = scene.look();
    let (rect, _) = ui.allocate_exact_size(vec2(scene.plan.queue.width(), HEAD), egui::Sense::hover());
    let y = rect.center().y + 2.0;
    let left = rect.left() + scene.theme().space.xl;
    let title = scene.word("desk-waiting");
    let name = line(ui, look, &title, (Size::Section, Weight::Semibold, look.palette.text.0), rect.width());
    let end = from_left(ui, &name, pos2(left, y)) + 7.0;
    let ink = look.palette.text_2.0;
    let figure = count.to_string();
    let wide = widgets::digits(ui, look, pos2(end, y), false, &figure, (Size::Section, Weight::Regular, ink));
    let spoken = Rect::from_min_max(pos2(left, rect.top()), pos2(end + wide, rect.bottom()));
    lettering::spoken(ui, "queue/count", spoken, &say!(scene.words(), "desk-waiting-count", count = count));
    if count > 1 {
        let heat = by_heat(ui);
        let label = scene.word(if heat { "desk-sort-heat" } else { "desk-sort-press" });
        let place = Rect::from_min_max(pos2(end + wide, rect.top()), pos2(rect.right() - 7.0, rect.bottom() + 4.0));
        let mut child =
            ui.new_child(UiBuilder::new().max_rect(place).layout(egui::Layout::right_to_left(egui::Align::Center)));
        let mut button = Button::quiet("queue/sort", &label);
        if scene.plan.roomy {
            button = button.icon(Icon::List);
        }
        if button.show(&mut child, look) {
            state::set_flag(ui, "queue/sort", !heat);
        }
    }
}

/// Nobody waits: what one can do.
fn nobody(ui: &mut Ui, scene: &Scene<'_>, earlier: bool) {
    let look = scene.look();
    let pad = scene.theme().space.xl;
    let inside = ui.available_rect_before_wrap().shrink2(vec2(pad, 0.0));
    let mut child = ui.new_child(UiBuilder::new().max_rect(inside));
    child.spacing_mut().item_spacing.y = scene.theme().space.s;
    child.add_space(scene.theme().space.xs);
    let (wave, _) = child.allocate_exact_size(vec2(WAVE.0, WAVE.1), egui::Sense::hover());
    draw::calm_wave(child.painter(), wave, look.palette.moods()[0], scene.theme().stroke.focus);
    child.add_space(scene.theme().space.xs);
    let style = (Size::Panel, Weight::Semibold, look.palette.text.0);
    lettering::paragraph(&mut child, look, &scene.word("desk-nobody"), style, 2);
    let reading = (Size::Reading, Weight::Regular, look.palette.text_2.0);
    let key = if scene.view.threads.is_empty() { "desk-nobody-yet" } else { "desk-nobody-all" };
    lettering::paragraph(&mut child, look, &scene.word(key), reading, 6);
    let quiet = (Size::Control, Weight::Regular, look.palette.text_2.0);
    let key = match (scene.view.untimed, scene.view.may_close) {
        (true, _) => "desk-nobody-wait",
        (false, true) => "desk-nobody-today",
        (false, false) => "desk-nobody-clock",
    };
    lettering::paragraph(&mut child, look, &scene.word(key), quiet, 6);
    if earlier {
        lettering::paragraph(&mut child, look, &scene.word("desk-nobody-earlier"), quiet, 6);
    }
    let used = child.min_rect();
    ui.allocate_rect(Rect::from_min_max(ui.cursor().min, used.max + vec2(0.0, pad)), egui::Sense::hover());
}

/// The heading over what was dealt with.
fn heading(ui: &mut Ui, scene: &Scene<'_>, first: bool) {
    let (look, theme) = (scene.look(), scene.theme());
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEADING), egui::Sense::hover());
    if !first {
        let y = rect.top() + 4.0;
        let inside = rect.x_range().shrink(theme.space.xl);
        ui.painter().hline(inside, y, egui::Stroke::new(theme.stroke.outline, look.palette.line.0));
    }
    let style = (Size::Small, Weight::Medium, look.palette.text_3.0);
    let galley = line(ui, look, &scene.word("desk-earlier"), style, rect.width());
    from_left(ui, &galley, pos2(rect.left() + theme.space.xl, rect.center().y + 4.0));
}

/// How many more there are below, and how many are angry.
fn below(ui: &Ui, scene: &Scene<'_>, top: f32, hidden: usize) {
    let look = scene.look();
    let place = scene.plan.queue;
    let theme = scene.theme();
    let stroke = egui::Stroke::new(theme.stroke.outline, look.palette.line.0);
    ui.painter().hline(place.x_range(), top, stroke);
    let y = f32::midpoint(top, place.bottom());
    let style = (Size::Control, Weight::Regular, look.palette.text_2.0);
    let angry = scene.view.queue.iter().filter(|row| view::mood::step(row.who.anger) == ANGRY).count();
    let mut right = place.right() - theme.space.xl;
    if angry > 0 {
        let text = line(ui, look, &say!(scene.words(), "desk-angry", count = angry), style, 120.0);
        right = from_right(ui, &text, pos2(right, y)) - 12.0;
        draw::blob(ui.painter(), pos2(right, y), 6.0, 90.0, look.palette.moods()[ANGRY]);
        right -= 14.0;
    }
    let left = place.left() + theme.space.xl;
    let text = say!(scene.words(), "desk-below", count = hidden);
    let galley = line(ui, look, &text, style, right - left);
    from_left(ui, &galley, pos2(left, y));
}

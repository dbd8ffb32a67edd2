//! How the axes went from shift to shift: a line each, and the figures of one shift. What there was so far stands below.

use egui::{EventFilter, Key, Modifiers, Pos2, Rect, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

use crate::say;
use crate::ui::lettering::{from_left, from_right, line};
use crate::ui::pieces::{axes_said, short};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{Focus, focus_ring, id, label};
use crate::ui::{Kit, Memory};
use crate::view::profile::{Profile, Shift};

/// How high the line of an axis is, and its place between top and bottom.
const LANE: f32 = 60.0;
const INSET: f32 = 10.0;
/// The places of names and figures beside the lines.
const NAMES: f32 = 112.0;
const FIGURES: f32 = 36.0;
/// A point, a chosen one, and how far apart points are at least.
const POINT: f32 = 2.4;
const CHOSEN: f32 = 4.2;
const APART: f32 = 7.0;

/// Draws it.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, view: &Profile, memory: &mut Memory) {
    let look = kit.look;
    label(ui, look.section(kit.words.plain("mine-tab-time")));
    if let Some(last) = view.shifts.len().checked_sub(1) {
        let at = memory.shift.unwrap_or(last).min(last);
        let chosen = &view.shifts[at];
        let title = say!(kit.words, "mine-shift", number = at + 1, count = last + 1, title = chosen.title);
        label(ui, look.name(short(&title)));
        label(ui, look.supporting(&chosen.began));
        memory.shift = lines(ui, kit, &view.shifts, at).or(memory.shift);
        label(ui, look.quiet(kit.words.plain("mine-time-keys")));
    }
    ui.add_space(look.theme.space.l);
    label(ui, look.section(kit.words.plain("mine-history")));
    for count in &view.counts {
        label(ui, look.reading(count));
    }
    ui.add_space(look.theme.space.l);
    label(ui, look.quiet(kit.words.plain("progress-practice")));
}

/// The lines; returns the shift that was asked for.
fn lines(ui: &mut Ui, kit: Kit<'_>, shifts: &[Shift], at: usize) -> Option<usize> {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let lanes = shifts[at].axes.len() as f32;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), LANE * lanes));
    let response = ui.interact(rect, id("mine/time"), Sense::CLICK | Sense::DRAG | Sense::FOCUSABLE);
    let says = says(kit, shifts, at);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, &says));
    let plot = Rect::from_min_max(pos2(rect.left() + NAMES, rect.top()), pos2(rect.right() - FIGURES, rect.bottom()));
    let plot = plot.shrink2(vec2(theme.space.s, 0.0));
    let gaps = shifts.len().saturating_sub(1).max(1) as f32;
    let x = |nth: usize| {
        let share = if shifts.len() > 1 { nth as f32 / gaps } else { 0.5 };
        plot.left() + plot.width() * share
    };
    let cursor = Stroke::new(theme.stroke.focus, palette.accent.0);
    ui.painter().vline(x(at), plot.y_range().shrink(theme.space.xs), cursor);
    for (lane, (axis, score)) in shifts[at].axes.iter().enumerate() {
        let top = rect.top() + LANE * lane as f32;
        let (high, low) = (top + INSET, top + LANE - INSET);
        for edge in [high, low] {
            ui.painter().hline(plot.x_range(), edge, Stroke::new(theme.stroke.outline, palette.line.0));
        }
        let place = |nth: usize, score: u8| pos2(x(nth), low - (low - high) * f32::from(score) / 100.0);
        let scores = shifts.iter().enumerate().map(|(nth, shift)| {
            let (_, score) = shift.axes.get(lane)?;
            score.map(|score| place(nth, score))
        });
        curve(ui, kit, &scores.collect::<Vec<_>>(), plot.width() / gaps >= APART);
        let middle = top + LANE / 2.0;
        let name = kit.words.plain(&axis.key());
        let name = line(ui, look, &name, (Size::Small, Weight::Regular, palette.text_2.0), NAMES);
        from_left(ui, &name, pos2(rect.left(), middle));
        let figure = score.map_or_else(|| kit.words.plain("sat-axis-none"), |score| score.to_string());
        let figure = line(ui, look, &figure, (Size::Control, Weight::Semibold, palette.text.0), FIGURES);
        from_right(ui, &figure, pos2(rect.right(), middle));
        if let Some(score) = score {
            ui.painter().circle_filled(place(at, *score), CHOSEN, palette.accent.0);
        }
    }
    focus_ring(ui, look, &response, theme.radius.row, Focus::Inside);
    let held = response.clicked() || response.dragged();
    let nearest = response.interact_pointer_pos().filter(|_| held).map(|pointer| {
        let away = |nth: &usize| (x(*nth) - pointer.x).abs();
        (0..shifts.len()).min_by(|a, b| away(a).total_cmp(&away(b))).unwrap_or(at)
    });
    if response.has_focus() { by_key(ui, response.id, at, shifts.len() - 1).or(nearest) } else { nearest }
}

/// A line through what is known, broken where something is not.
fn curve(ui: &Ui, kit: Kit<'_>, places: &[Option<Pos2>], points: bool) {
    let palette = &kit.look.palette;
    let stroke = Stroke::new(kit.look.theme.stroke.icon, palette.text_2.0);
    for piece in places.split(|place| place.is_none()) {
        let piece: Vec<Pos2> = piece.iter().flatten().copied().collect();
        if points || piece.len() == 1 {
            piece.iter().for_each(|place| {
                ui.painter().circle_filled(*place, POINT, palette.text_2.0);
            });
        }
        if piece.len() > 1 {
            ui.painter().add(Shape::line(piece, stroke));
        }
    }
}

/// What a shift came to, as it is read out.
fn says(kit: Kit<'_>, shifts: &[Shift], at: usize) -> String {
    let shift = &shifts[at];
    let axes = axes_said(kit.words, &shift.axes);
    let (number, count) = (at + 1, shifts.len());
    let (title, began) = (&shift.title, &shift.began);
    say!(kit.words, "mine-shift-says", number = number, count = count, title = title, began = began, axes = axes)
}

/// Left and right, Home and End go from shift to shift.
fn by_key(ui: &Ui, own: egui::Id, at: usize, last: usize) -> Option<usize> {
    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(own, filter));
    let keys = [
        (Key::ArrowLeft, at.saturating_sub(1)),
        (Key::ArrowRight, (at + 1).min(last)),
        (Key::Home, 0),
        (Key::End, last),
    ];
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    keys.into_iter().find(|(key, _)| pressed(*key)).map(|(_, to)| to)
}

//! What the reply that is being written holds already: beside the field, or below it in a small window; and below the
//! words themselves. Of what is still open only the number.

use std::ops::Range;
use std::sync::Arc;

use egui::{Galley, Rect, Response, Ui, UiBuilder, accesskit, pos2, vec2};

use super::{Scene, state};
use crate::say;
use crate::ui::draw::{self, Mark, mark};
use crate::ui::lettering::{Style, block, capital, from_left, line, paragraph, spoken};
use crate::ui::pieces::reader;
use crate::ui::theme::{Look, Size, Weight};
use crate::ui::underline::{colour, levels, lines, underline as draw_underline};
use crate::ui::widgets::{Button, Field};
use crate::view::{Composer, FindingKind, Hint, Hints, mood};

/// What the column beside the field takes of the width, and how narrow and wide it gets.
const COLUMN: f32 = 0.37;
const COLUMN_WIDTH: (f32, f32) = (224.0, 320.0);
/// How much higher the field is where there is a column beside it.
const HIGHER: f32 = 36.0;
/// Between things in a list.
const GAP: f32 = 2.0;
/// The size of a mark and the room for it.
const MARK: f32 = 16.0;
const MARK_CELL: f32 = 24.0;
/// Between rings that stand together.
const RING: f32 = 20.0;
/// No more rings than this are drawn.
const RINGS: usize = 6;
/// The most rows that one thing takes.
const ROWS: usize = 2;
/// The most rows of how a segment would read it, and the moods that stand for what moves it either way.
const PREVIEW_ROWS: usize = 3;
const HOT: i16 = 85;
const COOL: i16 = 10;
/// The widest and the narrowest that one thing gets where all stand in a line, and the room for what shows the rest.
const WIDEST: f32 = 216.0;
const LEAST: f32 = 96.0;
const MORE: f32 = 72.0;
/// The tallest that all of them get below the field.
const TALLEST: f32 = 88.0;
/// In the field underlines lie no further one under the other than this.
const LEVELS: usize = 1;

/// How high the field is. It does not grow while one writes.
pub(super) fn height(scene: &Scene<'_>, composer: &Composer) -> f32 {
    let roomy = composer.help.is_some() && scene.plan.roomy && !scene.plan.low;
    scene.plan.field + if roomy { HIGHER } else { 0.0 }
}

/// The place of the field in its row, and that of a column beside it where there is help and room for it.
pub(super) fn places(scene: &Scene<'_>, composer: &Composer, row: Rect) -> (Rect, Option<Rect>) {
    if composer.help.is_none() || !scene.plan.roomy {
        return (row, None);
    }
    let wide = (row.width() * COLUMN).clamp(COLUMN_WIDTH.0, COLUMN_WIDTH.1);
    let (field, rest) = row.split_left_right_at_x(row.right() - wide - scene.theme().space.l);
    (field, Some(rest.with_min_x(rest.left() + scene.theme().space.l)))
}

/// Draws it in its column, or below the field where there is none.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, hints: &Hints, column: Option<Rect>) {
    match column {
        Some(place) => beside(ui, scene, hints, place),
        None => below(ui, scene, hints),
    }
}

/// Draws it beside the field.
fn beside(ui: &mut Ui, scene: &Scene<'_>, hints: &Hints, place: Rect) {
    let look = scene.look();
    let height = look.measure(Size::Control).1;
    announce(ui, scene, hints, place);
    let title = (Size::Control, Weight::Semibold, look.palette.text.0);
    let head = Rect::from_min_size(place.min, vec2(place.width(), height));
    let galley = line(ui, look, &scene.word("desk-covered"), title, place.width());
    from_left(ui, &galley, head.left_center());
    let below = Rect::from_min_max(pos2(place.left(), head.bottom() + look.theme.space.xs), place.max);
    let Some(open) = hints.open else {
        let style = (Size::Control, Weight::Regular, look.palette.text_3.0);
        let galley = block(ui, look, &scene.word("desk-covered-nothing"), style, place.width(), ROWS);
        ui.painter().galley(below.min, galley, style.2);
        return;
    };
    // How much is open stays in sight.
    let (below, foot) = below.split_top_bottom_at_y(below.bottom() - if open > 0 { height } else { 0.0 });
    still_open(ui, scene, open, foot);
    list(ui, scene, hints, below);
}

/// Draws it below the field: in a line, or all of it if one wants that.
fn below(ui: &mut Ui, scene: &Scene<'_>, hints: &Hints) {
    let look = scene.look();
    let height = look.theme.height.hit;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    announce(ui, scene, hints, rect);
    let Some(open) = hints.open else {
        let style = (Size::Control, Weight::Regular, look.palette.text_3.0);
        let galley = line(ui, look, &scene.word("desk-covered-nothing"), style, rect.width());
        from_left(ui, &galley, rect.left_center());
        return;
    };
    let all = state::flag(ui, "composer/covered-all");
    let room = rect.with_max_x(rect.right() - MORE);
    let hidden = if all {
        let title = (Size::Control, Weight::Semibold, look.palette.text.0);
        let galley = line(ui, look, &scene.word("desk-covered"), title, room.width());
        let end = from_left(ui, &galley, room.left_center());
        still_open(ui, scene, open, room.with_min_x(end + look.theme.space.m));
        0
    } else {
        in_a_line(ui, scene, hints, open, room)
    };
    let label = say!(scene.words(), if all { "desk-covered-less" } else { "desk-covered-all" }, count = hidden);
    // The words of the button end where everything else does.
    let layout = egui::Layout::right_to_left(egui::Align::Center);
    let place = rect.translate(vec2(look.theme.space.m, 0.0));
    let mut child = ui.new_child(UiBuilder::new().max_rect(place).layout(layout));
    if Button::quiet("composer/covered-all", &label).show(&mut child, look) {
        state::set_flag(ui, "composer/covered-all", !all);
    }
    if all {
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), TALLEST));
        list(ui, scene, hints, rect);
    }
}

/// In one line: the first limit, what is there, then the rest as far as there is room, and always how much is open.
/// Returns how many had none.
fn in_a_line(ui: &Ui, scene: &Scene<'_>, hints: &Hints, open: usize, room: Rect) -> usize {
    let look = scene.look();
    let gap = look.theme.space.m;
    let words = still_open_words(ui, scene, open, WIDEST);
    let rings = if open > 0 { rings_width(open) + words.size().x + gap } else { 0.0 };
    let mut x = room.left();
    let y = room.center().y;
    let mut order: Vec<(usize, &Hint)> = hints.found.iter().enumerate().collect();
    order.sort_by_key(|(at, hint)| *at > 0 && hint.kind != FindingKind::Credit);
    let mut shown = 0;
    for (at, hint) in order {
        let left = room.right() - rings - x - MARK_CELL;
        let galley = line(ui, look, &capital(&hint.label), ink(look, hint), WIDEST.min(left));
        if left < LEAST {
            break;
        }
        let from = x;
        paint_mark(ui, look, hint.kind, pos2(x + MARK / 2.0, y));
        x = from_left(ui, &galley, pos2(x + MARK_CELL, y));
        told(ui, scene, hint, at, Rect::from_x_y_ranges(from..=x, room.y_range()));
        x += gap;
        shown += 1;
    }
    still_open(ui, scene, open, room.with_min_x(x));
    hints.found.len() - shown + hints.public.len()
}

/// Everything, one under the other; scrolls where it is longer than its place.
fn list(ui: &mut Ui, scene: &Scene<'_>, hints: &Hints, place: Rect) {
    let look = scene.look();
    let says = scene.word("desk-covered-list");
    reader(ui, look, ("composer/covered", &says), place, (place.expand(2.0), look.theme.radius.row), |ui| {
        ui.spacing_mut().item_spacing.y = GAP;
        for (at, hint) in hints.found.iter().enumerate() {
            let galley =
                block(ui, look, &capital(&hint.label), ink(look, hint), ui.available_width() - MARK_CELL, ROWS);
            let (_, rect) = ui.allocate_space(vec2(ui.available_width(), galley.size().y));
            let middle = rect.top() + look.measure(Size::Control).1 / 2.0;
            paint_mark(ui, look, hint.kind, pos2(rect.left() + MARK / 2.0, middle));
            ui.painter().galley(pos2(rect.left() + MARK_CELL, rect.top()), galley, look.palette.text.0);
            told(ui, scene, hint, at, rect);
        }
        previews(ui, scene, hints);
    });
}

/// How each segment of the public would read it.
fn previews(ui: &mut Ui, scene: &Scene<'_>, hints: &Hints) {
    let look = scene.look();
    if hints.public.is_empty() {
        return;
    }
    let title = (Size::Control, Weight::Semibold, look.palette.text.0);
    paragraph(ui, look, &scene.word("desk-previews"), title, ROWS);
    for take in &hints.public {
        let style = (Size::Control, Weight::Regular, look.palette.text_2.0);
        let says = take.line(scene.words());
        let galley = block(ui, look, &says, style, ui.available_width() - MARK_CELL, PREVIEW_ROWS);
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), galley.size().y));
        let middle = rect.top() + look.measure(Size::Control).1 / 2.0;
        // As hot as whoever is rubbed, as calm as whoever is not.
        let anger = if take.arousal > 0 { HOT } else { COOL };
        let colour = look.palette.moods()[mood::step(anger)];
        draw::blob(ui.painter(), pos2(rect.left() + MARK / 2.0, middle), MARK / 2.0 - 1.0, anger.into(), colour);
        ui.painter().galley(pos2(rect.left() + MARK_CELL, rect.top()), galley, style.2);
        spoken(ui, &format!("composer/preview/{}", take.id), rect, &says).on_hover_text(says);
    }
}

/// Draws the underlines of the words in the field. `text` may have changed since it was read: words that are not there
/// any more have none.
pub(super) fn underline(look: &Look, field: &Field, text: &str, hints: &Hints) {
    let (galley, at) = &field.galley;
    let spans = stretches(text, hints);
    for ((kind, span), level) in spans.iter().zip(levels(spans.iter().map(|(_, span)| span))) {
        let before = text.get(..span.start).map_or(0, |before| before.chars().count());
        let within = text.get(span.clone()).map_or(0, |within| within.chars().count());
        for row in lines(galley, &(before..before + within)) {
            draw_underline(&field.painter, look, (*kind, level.min(LEVELS)), &row, at.to_vec2());
        }
    }
}

/// The words to underline: those of one kind that overlap have one line.
fn stretches(text: &str, hints: &Hints) -> Vec<(FindingKind, Range<usize>)> {
    let sound = |span: &&Range<usize>| text.get((*span).clone()).is_some();
    let all = hints.found.iter().flat_map(|hint| hint.spans.iter().filter(sound).map(|span| (hint.kind, span.clone())));
    let mut all: Vec<(FindingKind, Range<usize>)> = all.collect();
    all.sort_by_key(|(kind, span)| (*kind, span.start));
    let mut joined: Vec<(FindingKind, Range<usize>)> = Vec::with_capacity(all.len());
    for (kind, span) in all {
        match joined.last_mut() {
            Some((last, reached)) if *last == kind && span.start < reached.end => {
                reached.end = reached.end.max(span.end)
            }
            _ => joined.push((kind, span)),
        }
    }
    joined
}

/// Tells screen readers how much there is, and again when that changes.
fn announce(ui: &Ui, scene: &Scene<'_>, hints: &Hints, place: Rect) {
    let says = hints.summary(scene.words()).unwrap_or_else(|| scene.word("desk-covered-nothing"));
    let response = spoken(ui, "composer/coverage", place, &says);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(accesskit::Live::Polite));
}

/// What is told of one thing: to screen readers, and under the pointer.
fn told(ui: &Ui, scene: &Scene<'_>, hint: &Hint, at: usize, rect: Rect) -> Response {
    let says = hint.says(scene.words());
    spoken(ui, &format!("composer/covered/{at}"), rect, &says).on_hover_text(says)
}

/// The letters of one thing: what forbids is read first.
fn ink(look: &Look, hint: &Hint) -> Style {
    match hint.kind {
        FindingKind::Against => (Size::Control, Weight::Medium, look.palette.text.0),
        _ => (Size::Control, Weight::Regular, look.palette.text_2.0),
    }
}

fn paint_mark(ui: &Ui, look: &Look, kind: FindingKind, centre: egui::Pos2) {
    let shape = match kind {
        FindingKind::Against => Mark::Error,
        FindingKind::Advice => Mark::Note,
        FindingKind::Credit => Mark::Tick,
        FindingKind::Open => Mark::Half,
    };
    mark(ui.painter(), centre, MARK, shape, colour(look, kind), look.palette.panel.0);
}

/// How much is open, from the left of a place: a ring for each, and in words.
fn still_open(ui: &Ui, scene: &Scene<'_>, open: usize, place: Rect) {
    if open > 0 {
        paint_rings(ui, scene.look(), open, place.left_center());
        let from = place.left() + rings_width(open);
        let words = still_open_words(ui, scene, open, place.right() - from);
        from_left(ui, &words, pos2(from, place.center().y));
    }
}

fn still_open_words(ui: &Ui, scene: &Scene<'_>, open: usize, width: f32) -> Arc<Galley> {
    let style = (Size::Control, Weight::Regular, scene.palette().text_2.0);
    line(ui, scene.look(), &say!(scene.words(), "hints-open", count = open), style, width)
}

/// An empty ring for each point that is open.
fn paint_rings(ui: &Ui, look: &Look, open: usize, from: egui::Pos2) {
    let mut x = from.x + MARK / 2.0;
    for _ in 0..open.min(RINGS) {
        mark(ui.painter(), pos2(x, from.y), MARK, Mark::Ring, look.palette.text_3.0, look.palette.panel.0);
        x += RING;
    }
}

fn rings_width(open: usize) -> f32 {
    let count = f32::from(u8::try_from(open.min(RINGS)).unwrap_or(0));
    (count - 1.0) * RING + MARK_CELL
}

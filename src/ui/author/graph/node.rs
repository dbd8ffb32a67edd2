//! One box of a graph: an inject with the ways that leave it, or an ending.

use egui::{CornerRadius, Pos2, Rect, Response, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::Net;
use super::canvas::Canvas;
use crate::say;
use crate::ui::Kit;
use crate::ui::draw::{Icon, Mark, icon, mark};
use crate::ui::lettering::block;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{Focus, focus_mark};
use crate::view::graph::{Edge, Graph, Link};

/// Below this size only what a box is about is written, in letters that can be read.
const READ: f32 = 0.7;
/// In a narrower box nothing can be.
const NARROW: f32 = 52.0;
/// The size of a mark.
const MARK: f32 = 16.0;

/// Whether what is written can be read at this size.
pub(super) fn is_read(zoom: f32) -> bool {
    zoom >= READ
}

/// The name of a node: that of its inject, or of its ending behind those.
pub(super) fn name(graph: &Graph, nth: usize) -> String {
    let ending = || graph.endings.get(nth.saturating_sub(graph.nodes.len())).map(|ending| &ending.id);
    match graph.nodes.get(nth) {
        Some(node) => format!("author/node/{}", node.id),
        None => format!("author/ending/{}", ending().map_or("", String::as_str)),
    }
}

/// What a screen reader is told of it.
pub(super) fn info(inject: bool, chosen: bool, says: &str) -> WidgetInfo {
    if inject {
        WidgetInfo::selected(WidgetType::Button, true, chosen, says)
    } else {
        WidgetInfo::labeled(WidgetType::Label, true, says)
    }
}

/// What it is about, whose it is, when it comes and what brings it; of an ending, when it is this one.
pub(super) fn says(kit: Kit<'_>, net: Net<'_>, nth: usize) -> String {
    let graph = net.graph;
    let Some(node) = graph.nodes.get(nth) else {
        let place = nth.saturating_sub(graph.nodes.len());
        let ending = graph.endings.get(place);
        let (title, when) = ending.map_or(("", ""), |ending| (&ending.title, &ending.when));
        return say!(kit.words, "author-ending", place = place + 1, title = title, when = when);
    };
    let row = net.rows.get(nth);
    let row = say!(
        kit.words,
        "author-row",
        subject = node.subject,
        kind = node.kind,
        from = graph.threads.get(node.thread).map_or("", String::as_str),
        arrives = node.arrives,
        changed = if row.is_some_and(|row| row.changed) { "yes" } else { "no" },
        problems = row.map_or(0, |row| row.problems)
    );
    let ends = |from: bool| {
        let there = graph.edges.iter().filter(|edge| (if from { edge.to } else { edge.from }) == nth);
        let said: Vec<String> = there.map(|edge| end(kit, graph, edge, from)).collect();
        said.join("; ")
    };
    let (before, after) = (ends(true), ends(false));
    let none = |list: &str| if list.is_empty() { "none" } else { "some" };
    let (by_itself, leads) = (none(&before), none(&after));
    say!(kit.words, "author-node", row = row, led = by_itself, before = before, leads = leads, after = after)
}

/// The other end of a way, in words.
fn end(kit: Kit<'_>, graph: &Graph, edge: &Edge, from: bool) -> String {
    let (key, other) = if from { ("author-way-from", edge.from) } else { ("author-way", edge.to) };
    let link = super::super::link_word(edge.link);
    say!(kit.words, key, link = link, subject = graph.nodes.get(other).map_or("", |node| &node.subject))
}

/// Draws it.
pub(super) fn show(ui: &Ui, canvas: &Canvas<'_>, nth: usize, (rect, from): (Rect, Pos2), response: &Response) {
    let (look, theme, palette) = (canvas.kit.look, &canvas.kit.look.theme, &canvas.kit.look.palette);
    let Some(card) = canvas.picture.cards.get(nth) else { return };
    let chosen = canvas.selected == Some(nth);
    // An ending is no card that one moves on from: its corners are sharp, and it lies on the ground.
    let radius = if card.inject { theme.radius.control } else { 0 };
    if ui.is_rect_visible(rect) {
        let fill = match (chosen, response.hovered() && card.inject) {
            (true, _) => palette.accent_fill.0,
            (_, true) => palette.line.0,
            _ if card.inject => palette.raised.0,
            _ => palette.field.0,
        };
        let (width, edge) =
            if chosen { (theme.stroke.focus, palette.accent.0) } else { (theme.stroke.outline, palette.edge.0) };
        let stroke = Stroke::new(width, edge);
        ui.painter().rect(rect, CornerRadius::same(radius), fill, stroke, StrokeKind::Inside);
        if is_read(canvas.zoom) {
            let line = Stroke::new(theme.stroke.outline, palette.line_2.0);
            for y in &card.dividers {
                ui.painter().hline(rect.x_range().shrink(width), from.y + *y as f32 * canvas.zoom, line);
            }
            card.texts.iter().for_each(|text| canvas.write(ui, text, from));
        } else {
            brief(ui, canvas, nth, rect);
        }
        marks(ui, canvas, nth, rect);
    }
    focus_mark(ui, look, response, radius, Focus::Outside);
}

/// What it is about, as far as there is room.
fn brief(ui: &Ui, canvas: &Canvas<'_>, nth: usize, rect: Rect) {
    let (look, graph) = (canvas.kit.look, canvas.net.graph);
    let inner = rect.shrink2(vec2(look.theme.space.xs, 2.0));
    let ending = || graph.endings.get(nth.saturating_sub(graph.nodes.len())).map(|ending| ending.title.as_str());
    let about = graph.nodes.get(nth).map(|node| node.subject.as_str()).or_else(ending);
    let (letters, high) = look.measure(Size::Small);
    if inner.height() < letters || inner.width() < NARROW {
        return;
    }
    let rows = (1..=12_u8).take_while(|rows| f32::from(*rows) * high <= inner.height()).count().max(1);
    let style = (Size::Small, Weight::Medium, look.palette.text.0);
    let galley = block(ui, look, about.unwrap_or_default(), style, inner.width(), rows);
    // One row stands in the middle.
    let top = inner.top() + if rows == 1 { (inner.height() - galley.size().y) / 2.0 } else { 0.0 };
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    painter.galley(pos2(inner.left(), top), galley, style.2);
}

/// What is wrong in it, and whether it is new, on its corner: both told by their shapes.
fn marks(ui: &Ui, canvas: &Canvas<'_>, nth: usize, rect: Rect) {
    let (palette, Some(row)) = (&canvas.kit.look.palette, canvas.net.rows.get(nth)) else { return };
    let mut at = pos2(rect.right() - MARK * 0.75, rect.bottom() - MARK * 0.75);
    if row.problems > 0 {
        mark(ui.painter(), at, MARK, Mark::Warning, palette.text.0, palette.panel.0);
        at -= vec2(MARK * 1.25, 0.0);
    }
    if row.changed {
        icon(ui.painter(), at, MARK, Icon::Pencil, palette.accent.0);
    }
}

/// The colour of what a way does.
pub(super) fn ink(canvas: Kit<'_>, link: Link) -> egui::Color32 {
    let palette = &canvas.look.palette;
    match link {
        Link::Go | Link::Silence => palette.text_2.0,
        Link::Cancel => palette.moods()[4],
        Link::Awaits => palette.accent.0,
    }
}

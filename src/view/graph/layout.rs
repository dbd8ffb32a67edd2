//! Where everything of a graph stands. People are columns, time runs downwards: a row holds injects that can come about
//! the same time. Under each inject stand the ways that leave it, with their conditions; lines run from there through
//! the gaps between columns and rows, so that no line crosses a box and no text lies on another.
//!
//! Layout crates arrange free nodes and hang short labels on the middle of edges. Here columns and rows mean something,
//! and labels are sentences: hence these few rules.

#[cfg(test)]
mod tests;

use super::measure::{width, wrap};
use super::picture::{Card, Ink, Line, Picture, Rect, Stack, Style, Text};
use super::route::{Lanes, Route, offset};
use super::{Edge, Graph, Link};
use crate::base::SimTime;
use crate::base::words::Words;
use crate::say;

const PAD: i32 = 10;
const MARGIN: i32 = 28;
/// More people than this share the last column.
const COLUMNS: usize = 6;

/// The most lines of a subject, of an arrival or condition, of an ending's condition.
const SUBJECT_LINES: usize = 3;
const WHEN_LINES: usize = 5;
const ENDING_LINES: usize = 14;

/// How a graph is set: its type, and how wide its boxes are, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The width of a box.
    pub card: i32,
    /// Whose it is, its id, conditions.
    pub small: Style,
    /// When something comes or holds.
    pub reading: Style,
    /// Where a way leads.
    pub strong: Style,
    /// What it is about, and names.
    pub subject: Style,
    /// The title; where there is none, neither title nor legend are set.
    pub title: Option<Style>,
}

impl Setting {
    /// That of a picture in a file, which stands for itself.
    pub const FILE: Self = Self {
        card: 260,
        small: Style { size: 11, height: 15, strong: false, ink: Ink::Quiet },
        reading: Style { size: 12, height: 16, strong: false, ink: Ink::Loud },
        strong: Style { size: 12, height: 17, strong: true, ink: Ink::Loud },
        subject: Style { size: 14, height: 20, strong: true, ink: Ink::Loud },
        title: Some(Style { size: 22, height: 32, strong: true, ink: Ink::Loud }),
    };
}

/// Sets a graph. Boxes come in the order of its nodes, then of its endings; lines in the order of its edges, behind those
/// of the legend where there is one.
pub fn picture(graph: &Graph, words: &Words, set: &Setting) -> Picture {
    let columns = columns(graph);
    let rows = rows(graph, &columns);
    let lanes = Lanes::of(graph, &columns, &rows);
    let count = columns.iter().max().map_or(1, |last| last + 1);
    let mut picture = Picture { title: graph.title.clone(), about: graph.about.clone(), ..Picture::default() };

    let (mut gaps, mut lefts) = (Vec::new(), Vec::new());
    let mut x = MARGIN;
    for column in 0..=count {
        gaps.push(x);
        x += lanes.gap(column);
        if column < count {
            lefts.push(x);
            x += set.card;
        }
    }
    // A title and a legend need some room.
    let least = if set.title.is_some() { 2 * MARGIN + 3 * set.card } else { 0 };
    picture.width = (x + MARGIN).max(least);
    let top = match set.title {
        Some(title) => heading(&mut picture, graph, words, (set, title)),
        None => MARGIN,
    };
    let names = lefts
        .iter()
        .enumerate()
        .map(|(column, left)| people(&mut picture, graph, set, (&columns, column), (*left, top)));
    let mut y = names.max().unwrap_or(top);

    let at = |list: &[i32], nth: usize| list.get(nth).copied().unwrap_or_default();
    let of = |list: &[usize], node: usize| list.get(node).copied().unwrap_or_default();
    let cards: Vec<(Card, Vec<i32>)> =
        (0..graph.nodes.len()).map(|node| card(graph, node, at(&lefts, of(&columns, node)), words, set)).collect();
    let (mut bands, mut tops) = (Vec::new(), Vec::new());
    for row in 0..rows.iter().max().map_or(0, |last| last + 1) {
        bands.push(y);
        y += lanes.band(row);
        tops.push(y);
        let heights = cards.iter().zip(&rows).filter(|(_, of)| **of == row).map(|((card, _), _)| card.rect.height);
        y += heights.max().unwrap_or_default();
    }
    for (edge, route) in graph.edges.iter().zip(&lanes.routes) {
        let port = cards.get(edge.from).map_or(0, |(_, ports)| at(ports, route.port));
        let (from, to) = (at(&lefts, of(&columns, edge.from)), at(&lefts, of(&columns, edge.to)));
        let start = (if route.right { from + set.card } else { from }, at(&tops, of(&rows, edge.from)) + port);
        let lane = at(&gaps, route.gap) + offset(route.lane);
        let track = at(&bands, of(&rows, edge.to)) + offset(route.track);
        let entry = to + entry(route, set.card);
        let end = (entry, at(&tops, of(&rows, edge.to)));
        let points = vec![start, (lane, start.1), (lane, track), (entry, track), end];
        picture.lines.push(Line { points, link: edge.link, about: about(graph, edge, words) });
    }
    for (node, (mut card, _)) in cards.into_iter().enumerate() {
        move_down(&mut card, at(&tops, of(&rows, node)));
        picture.cards.push(card);
    }
    picture.height = endings(&mut picture, graph, words, set, y + 2 * MARGIN) + MARGIN;
    picture
}

/// Whose column is which: people in the order of the cast, those with the fewest injects together behind the others.
fn columns(graph: &Graph) -> Vec<usize> {
    let people = graph.threads.len();
    let count = |person: usize| graph.nodes.iter().filter(|node| node.thread == person).count();
    let mut busiest: Vec<usize> = (0..people).collect();
    busiest.sort_by_key(|person| (std::cmp::Reverse(count(*person)), *person));
    busiest.truncate(if people > COLUMNS { COLUMNS - 1 } else { COLUMNS });
    busiest.sort_unstable();
    let column = |person: usize| busiest.iter().position(|own| *own == person).unwrap_or(busiest.len());
    graph.nodes.iter().map(|node| column(node.thread)).collect()
}

/// The row of each inject: below those of its column that can come sooner, below those that send for it, and not above
/// those that can come in an earlier part of the shift.
fn rows(graph: &Graph, columns: &[usize]) -> Vec<usize> {
    let earliest = |node: usize| graph.nodes.get(node).and_then(|node| node.earliest).unwrap_or(SimTime::MAX);
    let mut order: Vec<usize> = (0..graph.nodes.len()).collect();
    order.sort_by_key(|node| (earliest(*node), *node));
    let latest = graph.nodes.iter().filter_map(|node| node.earliest).max().unwrap_or_default();
    let part = |node: usize| earliest(node).millis() * PARTS / (latest.millis() + 1);
    let mut rows: Vec<Option<usize>> = vec![None; graph.nodes.len()];
    let (mut begun, mut first, mut last) = (0, 0, 0);
    for node in order {
        if part(node) > begun {
            (begun, first) = (part(node), last);
        }
        let column = columns.get(node);
        let beside = (0..rows.len()).filter(|other| columns.get(*other) == column);
        let senders =
            graph.edges.iter().filter(|edge| edge.to == node && edge.link != Link::Cancel).map(|edge| edge.from);
        let above = beside.chain(senders).filter_map(|other| rows.get(other).copied().flatten());
        last = above.map(|row| row + 1).max().unwrap_or_default().max(first);
        if let Some(row) = rows.get_mut(node) {
            *row = Some(last);
        }
    }
    rows.into_iter().map(Option::unwrap_or_default).collect()
}

/// Parts of a shift; what comes in the same may stand beside each other.
const PARTS: u64 = 12;

/// Where a line enters the top of a box, from its left.
fn entry(route: &Route, card: i32) -> i32 {
    let (nth, count) = route.entry;
    let part = |number: usize| i32::try_from(number.min(1_000)).unwrap_or_default();
    card * (part(nth) + 1) / (part(count) + 1)
}

/// The title, and what the lines mean; the height below.
fn heading(picture: &mut Picture, graph: &Graph, words: &Words, (set, title): (&Setting, Style)) -> i32 {
    let room = picture.width - 2 * MARGIN;
    let mut stack = Stack::at(MARGIN, MARGIN);
    stack.add(wrap(&graph.title, title.size, room, 2), title);
    stack.add(wrap(&graph.about, set.reading.size, room, 3), Style { ink: Ink::Quiet, ..set.reading });
    picture.texts.append(&mut stack.texts);
    let (mut x, mut y) = (MARGIN, stack.y + PAD);
    for (link, key) in [
        (Link::Go, "graph-legend-go"),
        (Link::Silence, "graph-legend-silence"),
        (Link::Cancel, "graph-legend-cancel"),
        (Link::Awaits, "graph-legend-awaits"),
    ] {
        let text = words.plain(key);
        let wide = SAMPLE + PAD + width(&text, set.small.size) + 2 * PAD;
        if x + wide > picture.width - MARGIN && x > MARGIN {
            (x, y) = (MARGIN, y + set.small.height + PAD);
        }
        let middle = y + set.small.height / 2;
        picture.lines.push(Line { points: vec![(x, middle), (x + SAMPLE, middle)], link, about: text.clone() });
        picture.texts.push(Text { x: x + SAMPLE + PAD, y, style: set.small, text });
        x += wide;
    }
    y + set.small.height + 2 * PAD
}

/// The length of a line that shows what it means.
const SAMPLE: i32 = 44;

/// Whose column it is, above it; the height below.
fn people(
    picture: &mut Picture,
    graph: &Graph,
    set: &Setting,
    (columns, column): (&[usize], usize),
    (x, y): (i32, i32),
) -> i32 {
    let here = |person: usize| graph.nodes.iter().zip(columns).any(|(node, of)| *of == column && node.thread == person);
    let names: Vec<&str> =
        graph.threads.iter().enumerate().filter(|(person, _)| here(*person)).map(|(_, name)| &**name).collect();
    let mut stack = Stack::at(x, y);
    stack.add(wrap(&names.join(" · "), set.subject.size, set.card, SUBJECT_LINES), set.subject);
    picture.texts.append(&mut stack.texts);
    stack.y
}

/// An inject as if it stood at the top, and the heights at which its ways leave.
fn card(graph: &Graph, node: usize, x: i32, words: &Words, set: &Setting) -> (Card, Vec<i32>) {
    let room = set.card - 2 * PAD;
    let mut card = Card { inject: true, ..Card::default() };
    let mut stack = Stack::at(x + PAD, PAD);
    let mut ports = Vec::new();
    let mut told = Vec::new();
    if let Some(node) = graph.nodes.get(node) {
        let who = graph.threads.get(node.thread).map_or("", String::as_str);
        stack.add(wrap(&format!("{who} · {}", node.kind), set.small.size, room, 2), set.small);
        stack.add(wrap(&node.subject, set.subject.size, room, SUBJECT_LINES), set.subject);
        stack.add(wrap(&node.id, set.small.size, room, 2), set.small);
        stack.add(wrap(&node.arrives, set.reading.size, room, WHEN_LINES), set.reading);
        told.push(format!("{}: {} ({who}, {}, {})", node.id, node.subject, node.kind, node.arrives));
    }
    for edge in graph.edges.iter().filter(|edge| edge.from == node) {
        card.dividers.push(stack.y + PAD / 2);
        stack.y += PAD;
        ports.push(stack.y + set.strong.height / 2);
        let (way, when) = way(graph, edge, words);
        stack.add(wrap(&way, set.strong.size, room, 2), set.strong);
        stack.add(wrap(&when, set.small.size, room, WHEN_LINES), set.small);
        told.push(about(graph, edge, words));
    }
    card.rect = Rect { x, y: 0, width: set.card, height: stack.y + PAD };
    card.texts = stack.texts;
    card.about = told.join("\n");
    (card, ports)
}

fn move_down(card: &mut Card, by: i32) {
    card.rect.y += by;
    card.texts.iter_mut().for_each(|text| text.y += by);
    card.dividers.iter_mut().for_each(|divider| *divider += by);
}

/// Where a way leads and how, and when it is taken.
fn way(graph: &Graph, edge: &Edge, words: &Words) -> (String, String) {
    let to = graph.nodes.get(edge.to).map_or("", |node| &node.id);
    let key = match edge.link {
        Link::Go => "graph-way-go",
        Link::Silence => "graph-way-silence",
        Link::Cancel => "graph-way-cancel",
        Link::Awaits => "graph-way-awaits",
    };
    let way = say!(words, key, to = to);
    let way = if edge.after.is_empty() { way } else { format!("{way} · {}", edge.after) };
    let either = |said: String, one: &String| say!(words, "graph-or", first = said, second = one);
    let when = edge.when.iter().skip(1).fold(edge.when.first().cloned().unwrap_or_default(), either);
    // What it waits for stands in its own box.
    (way, if edge.link == Link::Awaits { String::new() } else { when })
}

/// A way in full.
fn about(graph: &Graph, edge: &Edge, words: &Words) -> String {
    let (way, when) = way(graph, edge, words);
    let from = graph.nodes.get(edge.from).map_or("", |node| &node.id);
    if when.is_empty() { format!("{from} {way}") } else { format!("{from} {way}: {when}") }
}

/// The endings below everything, beside each other as far as there is room; the height below.
fn endings(picture: &mut Picture, graph: &Graph, words: &Words, set: &Setting, mut y: i32) -> i32 {
    let room = set.card - 2 * PAD;
    let mut stack = Stack::at(MARGIN, y);
    stack.add(wrap(&words.plain("graph-endings"), set.subject.size, picture.width - 2 * MARGIN, 2), set.subject);
    picture.texts.append(&mut stack.texts);
    y = stack.y + PAD;
    let (mut x, mut lowest) = (MARGIN, y);
    for (nth, ending) in graph.endings.iter().enumerate() {
        if x + set.card > picture.width - MARGIN && x > MARGIN {
            (x, y) = (MARGIN, lowest + MARGIN / 2);
        }
        let mut stack = Stack::at(x + PAD, y + PAD);
        stack.add(wrap(&format!("{}. {}", nth + 1, ending.title), set.subject.size, room, SUBJECT_LINES), set.subject);
        stack.add(wrap(&ending.id, set.small.size, room, 2), set.small);
        stack.add(wrap(&ending.when, set.reading.size, room, ENDING_LINES), set.reading);
        let rect = Rect { x, y, width: set.card, height: stack.y + PAD - y };
        lowest = lowest.max(stack.y + PAD);
        let about = format!("{}. {}: {}", nth + 1, ending.title, ending.when);
        picture.cards.push(Card { rect, about, texts: stack.texts, ..Card::default() });
        x += set.card + MARGIN / 2;
    }
    lowest
}

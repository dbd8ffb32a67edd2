//! What comes as a graph: people are columns, time runs downwards, and under each inject stand the ways that leave it. It
//! is dragged and scrolled, made larger and smaller, and gone through with the arrows.

mod canvas;
mod lines;
mod node;
mod tools;

use std::sync::Arc;

use egui::{Key, Modifiers, Rect, Ui, Vec2, pos2, vec2};

use crate::base::id::InjectId;
use crate::ui::Kit;
use crate::ui::memory::AuthorMemory;
use crate::ui::theme::Size;
use crate::ui::widgets::id;
use crate::view::author::Row;
use crate::view::graph::{Graph, Picture, Setting, picture};

/// How large it can be, in percent.
const SIZES: [u16; 15] = [10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 85, 100, 125, 150];
/// Between these it begins: as wide as its place, but to be read.
const BEGINS: (u16, u16) = (85, 100);
/// The width of a box where it is not made larger or smaller, in points.
const CARD: i32 = 300;
/// The width of what makes it larger and smaller.
pub(super) const TOOLS: f32 = 236.0;
/// So far two fingers or the wheel go for the next size.
const PINCH: f32 = 1.15;

/// A graph, and the rows of its injects as far as there are any.
#[derive(Clone, Copy)]
pub(super) struct Net<'v> {
    pub(super) graph: &'v Arc<Graph>,
    pub(super) rows: &'v [Row],
}

impl Net<'_> {
    /// The node that is selected, or else the first.
    fn selected(&self, memory: &AuthorMemory) -> Option<usize> {
        let nodes = &self.graph.nodes;
        let chosen = memory.selected.as_ref().map(InjectId::as_str);
        let named = nodes.iter().position(|node| Some(node.id.as_str()) == chosen);
        named.or((!nodes.is_empty()).then_some(0))
    }
}

/// What is asked for of its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Zoom {
    Larger,
    Smaller,
    /// All of it in sight.
    Whole,
}

/// Draws it, and what makes it larger and smaller in `top`; tells which node was chosen.
pub(super) fn show(
    ui: &mut Ui,
    kit: Kit<'_>,
    net: Net<'_>,
    memory: &mut AuthorMemory,
    (top, rect): (Rect, Rect),
) -> Option<usize> {
    let theme = &kit.look.theme;
    let drawn = set(ui, kit, net.graph);
    let low = tools::legend_height(ui, kit, rect.width() - 2.0 * theme.space.m);
    let room = Rect::from_min_max(rect.min, pos2(rect.right(), rect.bottom() - low - theme.space.m));
    let whole = vec2(drawn.width as f32, drawn.height as f32) + vec2(0.0, theme.space.s);
    let now = memory.zoom.unwrap_or_else(|| usual(room.size(), whole));
    let selected = net.selected(memory);
    let mut canvas = canvas::Canvas { kit, net, picture: &drawn, zoom: f32::from(now) / 100.0, selected, chosen: None };
    let shown = canvas.show(ui, room);
    let chosen = canvas.chosen;
    tools::legend(ui, kit, rect.with_min_y(rect.bottom() - low).shrink2(vec2(theme.space.m, 0.0)));
    let asked = tools::zoom(ui, kit, now, top).or_else(|| asked(ui, room));
    if let Some(zoom) = asked {
        let next = match zoom {
            Zoom::Larger => SIZES.into_iter().find(|size| *size > now),
            Zoom::Smaller => SIZES.into_iter().rev().find(|size| *size < now),
            Zoom::Whole => Some(fitting(room.size(), whole)),
        };
        if let Some(next) = next.filter(|next| *next != now) {
            memory.zoom = Some(next);
            canvas::keep_centre(ui, &shown, f32::from(next) / f32::from(now), whole * (f32::from(next) / 100.0));
        }
    }
    chosen
}

/// The graph as it is set with this type; it is set anew where either is another.
fn set(ui: &Ui, kit: Kit<'_>, graph: &Arc<Graph>) -> Arc<Picture> {
    let style = |mut style: crate::view::graph::Style, size: Size| {
        let (points, line) = kit.look.measure(size);
        (style.size, style.height) = (whole(points), whole(line));
        style
    };
    let file = Setting::FILE;
    let setting = Setting {
        card: CARD,
        small: style(file.small, Size::Small),
        reading: style(file.reading, Size::Control),
        strong: style(file.strong, Size::Control),
        subject: style(file.subject, Size::Reading),
        title: None,
    };
    let place = id("author/graph/set");
    let known = ui.data(|data| data.get_temp::<(Arc<Graph>, Setting, Arc<Picture>)>(place));
    if let Some((of, how, drawn)) = known
        && of == *graph
        && how == setting
    {
        return drawn;
    }
    let drawn = Arc::new(picture(graph, kit.words, &setting));
    ui.data_mut(|data| data.insert_temp(place, (Arc::clone(graph), setting, Arc::clone(&drawn))));
    drawn
}

#[expect(clippy::cast_possible_truncation, reason = "sizes of a theme are small")]
fn whole(points: f32) -> i32 {
    points.round() as i32
}

/// The size it begins with.
fn usual(room: Vec2, whole: Vec2) -> u16 {
    let wide = SIZES.into_iter().rev().find(|size| whole.x * f32::from(*size) / 100.0 <= room.x);
    wide.unwrap_or(BEGINS.0).clamp(BEGINS.0, BEGINS.1)
}

/// The largest size in which all of it is in sight.
fn fitting(room: Vec2, whole: Vec2) -> u16 {
    let fits = |size: &u16| (whole * (f32::from(*size) / 100.0)).min(room) == whole * (f32::from(*size) / 100.0);
    SIZES.into_iter().rev().find(fits).unwrap_or(SIZES[0]).min(BEGINS.1)
}

/// What keys, two fingers or the wheel ask for.
fn asked(ui: &Ui, room: Rect) -> Option<Zoom> {
    if !ui.text_edit_focused() {
        let keys = [
            (Key::Plus, Zoom::Larger),
            (Key::Equals, Zoom::Larger),
            (Key::Minus, Zoom::Smaller),
            (Key::Num0, Zoom::Whole),
        ];
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if let Some((_, zoom)) = keys.into_iter().find(|(key, _)| pressed(*key)) {
            return Some(zoom);
        }
    }
    let by = ui.input(egui::InputState::zoom_delta);
    if (by - 1.0).abs() < f32::EPSILON || !ui.rect_contains_pointer(room) {
        return None;
    }
    let place = id("author/graph/pinch");
    let gone = ui.data(|data| data.get_temp::<f32>(place)).unwrap_or(1.0) * by;
    let zoom = match gone {
        gone if gone > PINCH => Some(Zoom::Larger),
        gone if gone < 1.0 / PINCH => Some(Zoom::Smaller),
        _ => None,
    };
    ui.data_mut(|data| data.insert_temp(place, if zoom.is_some() { 1.0 } else { gone }));
    zoom
}

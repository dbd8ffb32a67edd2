//! The place of a graph: lines below, boxes above, each box something one can go to.

use egui::scroll_area::{ScrollAreaOutput, ScrollSource};
use egui::{Align2, EventFilter, Key, Modifiers, Pos2, Rect, ScrollArea, Sense, Ui, Vec2, pos2, vec2};

use super::{Net, lines, node};
use crate::ui::Kit;
use crate::ui::lettering::line;
use crate::ui::pieces::place;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::id;
use crate::view::graph::{Ink, Picture, Text};

/// Things aside cost so many times what things straight on do.
const ASIDE: f32 = 3.0;
/// Of a box at most so much of its place is brought into sight.
const HEAD: f32 = 0.8;

/// What is being drawn.
pub(super) struct Canvas<'a> {
    pub(super) kit: Kit<'a>,
    pub(super) net: Net<'a>,
    pub(super) picture: &'a Picture,
    /// How many points are one pixel of the picture.
    pub(super) zoom: f32,
    /// The node that is selected.
    pub(super) selected: Option<usize>,
    /// The one that was pressed.
    pub(super) chosen: Option<usize>,
}

impl Canvas<'_> {
    /// Draws it; returns how it scrolls.
    pub(super) fn show(&mut self, ui: &mut Ui, room: Rect) -> ScrollAreaOutput<Option<Vec2>> {
        let area = ScrollArea::both().id_salt("author/graph").auto_shrink([false, false]);
        let size = vec2(self.picture.width as f32, self.picture.height as f32) * self.zoom;
        let top = self.kit.look.theme.space.s;
        let size = size + vec2(0.0, top);
        let shown = area.scroll_source(ScrollSource::ALL).show(&mut place(ui, room), |ui| {
            let (rect, _) = ui.allocate_exact_size(size.max(ui.available_size()), Sense::hover());
            // What is narrower than its place stands in the middle.
            let from = pos2((rect.center().x - size.x / 2.0).round(), rect.top() + top);
            self.draw(ui, from)
        });
        if let Some(by) = shown.inner {
            go_to(ui, &shown, shown.state.offset + by, size);
        }
        shown
    }

    fn draw(&mut self, ui: &mut Ui, from: Pos2) -> Option<Vec2> {
        let places: Vec<Rect> = self.picture.cards.iter().map(|card| self.at(from, card.rect)).collect();
        let under = ui.painter().add(egui::Shape::Noop);
        let (mut lit, mut focused) = (self.selected, None);
        for (nth, rect) in places.iter().enumerate() {
            let response = self.node(ui, nth, *rect, from);
            if response.has_focus() || (response.hovered() && lit == self.selected) {
                lit = Some(nth);
            }
            if response.clicked() {
                self.chosen = Some(nth);
            }
            if response.has_focus() {
                focused = Some(nth);
                self.go(ui, nth, &places, response.id);
            }
        }
        let lines = lines::shapes(ui, self, lit, from);
        ui.painter().set(under, egui::Shape::Vec(lines));
        // Letters that could not be read are set larger, as far as they have room.
        let mut end = from;
        for text in &self.picture.texts {
            let at = from + vec2(text.x as f32, text.y as f32) * self.zoom;
            if node::is_read(self.zoom) {
                self.write(ui, text, from);
            } else if at.x > end.x + 1.0 || at.y >= end.y {
                let look = self.kit.look;
                let style = (Size::Small, Weight::Medium, look.palette.text_2.0);
                let galley = line(ui, look, &text.text, style, super::CARD as f32 * self.zoom);
                end = at + vec2(galley.size().x, galley.size().y);
                let bottom = at.y + text.style.height as f32 * self.zoom;
                ui.painter().galley(pos2(at.x, bottom - galley.size().y), galley, style.2);
            }
        }
        self.follow(ui, focused, &places)
    }

    /// Where something of the picture stands.
    pub(super) fn at(&self, from: Pos2, rect: crate::view::graph::Rect) -> Rect {
        let min = from + vec2(rect.x as f32, rect.y as f32) * self.zoom;
        Rect::from_min_size(min, vec2(rect.width as f32, rect.height as f32) * self.zoom)
    }

    /// A line of text as large as everything.
    pub(super) fn write(&self, ui: &Ui, text: &Text, from: Pos2) {
        let (look, palette) = (self.kit.look, &self.kit.look.palette);
        let top = from + vec2(text.x as f32, text.y as f32) * self.zoom;
        let high = text.style.height as f32 * self.zoom;
        if !ui.is_rect_visible(Rect::from_min_size(top, vec2(1.0, high)).with_max_x(f32::INFINITY)) {
            return;
        }
        let weight = if text.style.strong { Weight::Semibold } else { Weight::Regular };
        let font = look.font(Size::Reading, weight);
        let font = egui::FontId { size: text.style.size as f32 * self.zoom, ..font };
        let ink = match text.style.ink {
            Ink::Loud => palette.text.0,
            Ink::Quiet => palette.text_2.0,
        };
        ui.painter().text(top + vec2(0.0, high / 2.0), Align2::LEFT_CENTER, &text.text, font, ink);
    }

    fn node(&self, ui: &mut Ui, nth: usize, rect: Rect, from: Pos2) -> egui::Response {
        let name = node::name(self.net.graph, nth);
        let says = node::says(self.kit, self.net, nth);
        let inject = nth < self.net.graph.nodes.len();
        let sense = if inject { Sense::click() } else { Sense::focusable_noninteractive() };
        let response = ui.interact(rect, id(&name), sense);
        let chosen = self.selected == Some(nth);
        response.widget_info(|| node::info(inject, chosen, &says));
        node::show(ui, self, nth, (rect, from), &response);
        response
    }

    /// The arrows go from box to box.
    fn go(&self, ui: &Ui, nth: usize, places: &[Rect], focused: egui::Id) {
        let filter = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, filter));
        let ways = [
            (Key::ArrowDown, vec2(0.0, 1.0)),
            (Key::ArrowUp, vec2(0.0, -1.0)),
            (Key::ArrowRight, vec2(1.0, 0.0)),
            (Key::ArrowLeft, vec2(-1.0, 0.0)),
        ];
        for (key, way) in ways {
            if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key))
                && let Some(to) = beside(places, nth, way)
            {
                ui.memory_mut(|memory| memory.request_focus(id(&node::name(self.net.graph, to))));
            }
        }
    }

    /// By how much everything is to be moved so that what has just got the focus, or was selected elsewhere, is in sight.
    fn follow(&self, ui: &Ui, focused: Option<usize>, places: &[Rect]) -> Option<Vec2> {
        let place = id("author/graph/follows");
        let known = ui.data(|data| data.get_temp::<(Option<usize>, Option<usize>)>(place)).unwrap_or_default();
        let now = (self.selected, focused);
        ui.data_mut(|data| data.insert_temp(place, now));
        let to = if known.1 == now.1 { self.selected } else { focused };
        let rect = to.and_then(|nth| places.get(nth)).filter(|_| known != now)?;
        // Of a large one its head.
        let sight = ui.clip_rect().shrink(self.kit.look.theme.space.s);
        let size = rect.size().min(sight.size() * HEAD);
        let head = Rect::from_min_size(rect.min, size);
        let way = |head: egui::Rangef, sight: egui::Rangef| {
            if head.min < sight.min { head.min - sight.min } else { (head.max - sight.max).max(0.0) }
        };
        let by = vec2(way(head.x_range(), sight.x_range()), way(head.y_range(), sight.y_range()));
        (by != Vec2::ZERO).then_some(by)
    }
}

/// The box one comes to from this one in a direction: the nearest, and rather straight on than aside.
fn beside(places: &[Rect], nth: usize, way: Vec2) -> Option<usize> {
    let here = places.get(nth)?;
    let gap = |a: egui::Rangef, b: egui::Rangef| (b.min - a.max).max(a.min - b.max).max(0.0);
    let cost = |there: &Rect| {
        let ahead = (there.center() - here.center()).dot(way);
        let aside =
            if way.x == 0.0 { gap(here.x_range(), there.x_range()) } else { gap(here.y_range(), there.y_range()) };
        // Of what lies across, only what is beyond this box lies ahead of it.
        let beyond =
            if way.x == 0.0 { gap(here.y_range(), there.y_range()) } else { gap(here.x_range(), there.x_range()) };
        (ahead > 0.0 && beyond > 0.0).then_some(ahead + ASIDE * aside)
    };
    let all = places.iter().enumerate().filter_map(|(at, there)| Some((at, cost(there)?)));
    all.min_by(|(_, one), (_, other)| one.total_cmp(other)).map(|(at, _)| at)
}

/// What was in the middle stays there when everything becomes so many times as large, and `whole` then.
pub(super) fn keep_centre(ui: &Ui, shown: &ScrollAreaOutput<Option<Vec2>>, times: f32, whole: Vec2) {
    let half = shown.inner_rect.size() / 2.0;
    go_to(ui, shown, (shown.state.offset + half) * times - half, whole);
}

/// Scrolls as far as there is something.
fn go_to(ui: &Ui, shown: &ScrollAreaOutput<Option<Vec2>>, offset: Vec2, whole: Vec2) {
    let mut state = shown.state;
    state.offset = offset.clamp(Vec2::ZERO, (whole - shown.inner_rect.size()).max(Vec2::ZERO));
    state.store(ui.ctx(), shown.id);
    ui.request_repaint();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_go_to_the_nearest_that_lies_ahead() {
        let at = |x: f32, y: f32| Rect::from_min_size(pos2(x, y), vec2(100.0, 50.0));
        let places = [at(0.0, 0.0), at(200.0, 10.0), at(0.0, 100.0), at(200.0, 300.0)];
        assert_eq!(beside(&places, 0, vec2(0.0, 1.0)), Some(2));
        assert_eq!(beside(&places, 0, vec2(1.0, 0.0)), Some(1));
        assert_eq!(beside(&places, 3, vec2(0.0, -1.0)), Some(1));
        assert_eq!(beside(&places, 3, vec2(-1.0, 0.0)), Some(2));
        assert_eq!(beside(&places, 0, vec2(0.0, -1.0)), None);
    }
}

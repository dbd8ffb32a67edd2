//! Above a graph how large it is, below it what its lines mean.

use std::sync::Arc;

use egui::{Align, Galley, Layout, Rect, Sense, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType, pos2, vec2};

use super::{SIZES, Zoom, lines};
use crate::say;
use crate::ui::Kit;
use crate::ui::draw::Icon;
use crate::ui::lettering::{from_left, line, spoken};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::Button;
use crate::view::graph::Link;

/// What the lines mean, by what they do.
const LEGEND: [(Link, &str); 4] = [
    (Link::Go, "graph-legend-go"),
    (Link::Silence, "graph-legend-silence"),
    (Link::Cancel, "graph-legend-cancel"),
    (Link::Awaits, "graph-legend-awaits"),
];
/// The size of a sample.
const SAMPLE: Vec2 = Vec2::new(36.0, 14.0);

/// How high the legend is in so much width.
pub(super) fn legend_height(ui: &Ui, kit: Kit<'_>, width: f32) -> f32 {
    places(ui, kit, width).last().map_or(0.0, |(place, _)| place.bottom())
}

/// What the lines mean.
pub(super) fn legend(ui: &Ui, kit: Kit<'_>, rect: Rect) {
    for ((link, key), (place, words)) in LEGEND.iter().zip(places(ui, kit, rect.width())) {
        let place = place.translate(rect.min.to_vec2());
        let sample = Rect::from_min_size(place.min, vec2(SAMPLE.x, place.height()));
        lines::sample(ui, kit, sample, *link);
        from_left(ui, &words, pos2(sample.right() + kit.look.theme.space.s, place.center().y));
        spoken(ui, &format!("author/{key}"), place, &kit.words.plain(key));
    }
}

/// What makes it larger and smaller; tells what is asked for.
pub(super) fn zoom(ui: &mut Ui, kit: Kit<'_>, now: u16, rect: Rect) -> Option<Zoom> {
    let (look, theme) = (kit.look, &kit.look.theme);
    let mut row = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center)));
    row.spacing_mut().item_spacing.x = theme.space.xs;
    let words = ["author-zoom-out", "author-zoom-in", "author-zoom-fit"].map(|key| kit.words.plain(key));
    let smaller = Button::plain("author/zoom/out", &words[0]).icon(Icon::Minus).bare(true);
    let mut asked = smaller.enabled(SIZES.first() < Some(&now)).show(&mut row, look).then_some(Zoom::Smaller);
    let figure = say!(kit.words, "author-zoom", percent = now);
    let font = (Size::Control, Weight::Medium, look.palette.text.0);
    let wide = theme.height.button + theme.space.l;
    let (place, response) = row.allocate_exact_size(vec2(wide, theme.height.button), Sense::hover());
    let galley = line(&row, look, &figure, font, wide);
    from_left(&row, &galley, pos2(place.center().x - galley.size().x / 2.0, place.center().y));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &figure));
    let larger = Button::plain("author/zoom/in", &words[1]).icon(Icon::Plus).bare(true);
    if larger.enabled(SIZES.last() > Some(&now)).show(&mut row, look) {
        asked = Some(Zoom::Larger);
    }
    row.add_space(theme.space.xs);
    if Button::plain("author/zoom/fit", &words[2]).show(&mut row, look) {
        asked = Some(Zoom::Whole);
    }
    asked
}

/// Where the parts of the legend stand, row by row, and their words.
fn places(ui: &Ui, kit: Kit<'_>, width: f32) -> Vec<(Rect, Arc<Galley>)> {
    let (look, theme) = (kit.look, &kit.look.theme);
    let high = look.measure(Size::Small).1;
    let mut at = pos2(0.0, 0.0);
    let part = |(_, key): &(Link, &str)| {
        let style = (Size::Small, Weight::Regular, look.palette.text_2.0);
        let words = line(ui, look, &kit.words.plain(key), style, width - SAMPLE.x - theme.space.s);
        let wide = SAMPLE.x + theme.space.s + words.size().x;
        if at.x > 0.0 && at.x + wide > width {
            at = pos2(0.0, at.y + high + theme.space.xs);
        }
        let place = Rect::from_min_size(at, vec2(wide, high));
        at.x = place.right() + theme.space.xl;
        (place, words)
    };
    LEGEND.iter().map(part).collect()
}

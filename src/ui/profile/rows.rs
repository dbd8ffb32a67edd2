//! Every competency by heading: the figure with where it lies, or how much is known so far.

use egui::{CornerRadius, Rect, Ui, pos2, vec2};

use crate::say;
use crate::ui::Kit;
use crate::ui::lettering::{from_left, from_right, line, spoken};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::label;
use crate::view::radar::value;
use crate::view::standing::{self, Figure, Row, Standing};

/// How high the bar of a figure is.
const BAR: f32 = 6.0;
/// How wide the mark of the score on it is.
const SCORE: f32 = 3.0;

/// Draws them.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, view: &Standing) {
    let look = kit.look;
    for (at, group) in view.groups.iter().enumerate() {
        if at > 0 {
            ui.add_space(look.theme.space.l);
        }
        let title = group.name.clone().unwrap_or_else(|| kit.words.plain("standing-composites"));
        label(ui, look.section(title));
        group.rows.iter().for_each(|found| row(ui, kit, found));
    }
    ui.add_space(look.theme.space.l);
    label(ui, look.quiet(standing::least(kit.words)));
}

fn row(ui: &mut Ui, kit: Kit<'_>, found: &Row) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let (upper, lower) = (look.measure(Size::Reading).1, look.measure(Size::Small).1);
    let bar = found.figure.as_ref().map_or(0.0, |_| BAR + theme.space.xs);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), upper + lower + bar));
    spoken(ui, &format!("mine/{}", found.id), rect, &found.line(kit.words));
    let first = rect.top() + upper / 2.0;
    let (weight, ink) = match found.figure {
        Some(_) => (Weight::Semibold, palette.text.0),
        None => (Weight::Regular, palette.text_2.0),
    };
    let words = value(kit.words, found.figure.as_ref());
    let words = line(ui, look, &words, (Size::Control, weight, ink), rect.width() / 2.0);
    let left = from_right(ui, &words, pos2(rect.right(), first));
    let room = left - rect.left() - theme.space.m;
    let name = line(ui, look, &found.name, (Size::Control, Weight::Medium, palette.text.0), room);
    from_left(ui, &name, pos2(rect.left(), first));
    let small = (Size::Small, Weight::Regular, palette.text_2.0);
    let more = line(ui, look, &more(kit, found), small, rect.width());
    from_left(ui, &more, pos2(rect.left(), rect.top() + upper + lower / 2.0));
    if let Some(figure) = &found.figure {
        let top = rect.bottom() - BAR;
        range(ui, kit, Rect::from_min_max(pos2(rect.left(), top), rect.max), figure);
    }
}

/// Its level, or how much was seen so far.
fn more(kit: Kit<'_>, found: &Row) -> String {
    let kind = if found.indicative { "indicative" } else { "decides" };
    match &found.figure {
        Some(figure) => say!(kit.words, "mine-row", level = figure.level, kind = kind),
        None => say!(kit.words, "mine-row-none", decisions = found.decisions, scenarios = found.scenarios),
    }
}

/// Where a figure lies between 0 and 100, and where ninety-five in a hundred do.
fn range(ui: &Ui, kit: Kit<'_>, rect: Rect, figure: &Figure) {
    let palette = &kit.look.palette;
    let radius = CornerRadius::same(3);
    let x = |value: i64| rect.left() + rect.width() * value as f32 / 100.0;
    let band = Rect::from_x_y_ranges(x(figure.low)..=x(figure.high), rect.y_range());
    ui.painter().rect_filled(rect, radius, palette.line.0);
    ui.painter().rect_filled(band, radius, palette.text_3.0);
    let score = Rect::from_center_size(pos2(x(figure.score), rect.center().y), vec2(SCORE, rect.height() + 4.0));
    ui.painter().rect_filled(score, CornerRadius::same(1), palette.text.0);
}

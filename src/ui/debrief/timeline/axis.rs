//! Times of day under the line, and the time of the step that is shown.

use egui::{CornerRadius, Rect, Ui, pos2, vec2};

use super::Plot;
use crate::base::SimTime;
use crate::ui::Kit;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::digits;
use crate::view::Debrief;

/// Distances between times that read well, in minutes.
const STEPS: [u64; 14] = [1, 2, 5, 10, 15, 20, 30, 60, 120, 240, 480, 1_440, 2_880, 10_080];
/// How far apart two times are at least, and the room about the tag.
const APART: f32 = 92.0;
const ABOUT: f32 = 8.0;

/// Times that are round on the clock, with at least so much room for each of at most `most`.
fn ticks(opens: u16, length: SimTime, most: u64) -> Vec<SimTime> {
    let minutes = length.secs() / 60;
    let fits = |step: &&u64| minutes / **step <= most.max(1);
    let step = STEPS.iter().find(fits).or(STEPS.last()).copied().unwrap_or(1);
    let opens = u64::from(opens);
    let first = opens.div_ceil(step) * step - opens;
    (0..).map(|nth| first + nth * step).take_while(|at| *at <= minutes).map(|at| SimTime::from_secs(at * 60)).collect()
}

/// Draws them; `now` in a tag.
pub(super) fn show(ui: &Ui, kit: Kit<'_>, view: &Debrief, plot: &Plot, now: Option<SimTime>) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let y = plot.times.center().y;
    let most = (1..60u8).take_while(|count| f32::from(*count) * APART <= plot.times.width()).count();
    let font = look.font(Size::Control, Weight::Semibold);
    // As wide as digits that keep their places.
    let cells = |text: &str| text.replace(|c: char| c.is_ascii_digit(), "0");
    let wide = |text: &str| ui.painter().layout_no_wrap(cells(text), font.clone(), palette.text.0).size().x;
    let tag = now.map(|now| {
        let text = now.on_the_clock(view.opens);
        let size = vec2(wide(&text) + 2.0 * theme.space.s, plot.times.height());
        (Rect::from_center_size(pos2(plot.x(now), y), size), text)
    });
    for at in ticks(view.opens, plot.length, u64::try_from(most).unwrap_or(1)) {
        let text = at.on_the_clock(view.opens);
        let place = Rect::from_center_size(pos2(plot.x(at), y), vec2(wide(&text), 1.0));
        let hidden = tag.as_ref().is_some_and(|(tag, _)| tag.x_range().expand(ABOUT).intersects(place.x_range()));
        if !hidden {
            digits(ui, look, pos2(place.left(), y), false, &text, (Size::Control, Weight::Regular, palette.text_3.0));
        }
    }
    if let Some((tag, text)) = tag {
        ui.painter().rect_filled(tag, CornerRadius::same(theme.radius.row), palette.accent.0);
        let left = pos2(tag.left() + theme.space.s, y);
        digits(ui, look, left, false, &text, (Size::Control, Weight::Semibold, palette.on_accent.0));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_round_and_few() {
        let at = |opens: u16, minutes: u64, most: u64| -> Vec<String> {
            ticks(opens, SimTime::from_secs(minutes * 60), most).iter().map(|at| at.on_the_clock(opens)).collect()
        };
        assert_eq!(at(570, 24, 8), ["09:30", "09:35", "09:40", "09:45", "09:50"]);
        assert_eq!(at(573, 24, 3), ["09:40", "09:50"]);
        assert_eq!(at(1_430, 20, 4), ["23:50", "23:55", "00:00", "00:05", "00:10"]);
        assert_eq!(at(0, 0, 8), ["00:00"]);
        assert!(at(0, 60 * 24 * 60, 8).len() <= 9);
    }
}

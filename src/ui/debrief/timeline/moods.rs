//! How the public felt: uneasy, upset and angry on each other, from the bottom; calm and steady are the empty space.

use egui::epaint::{Mesh, PathShape};
use egui::{Align2, Color32, CornerRadius, Pos2, Shape, Stroke, Ui, pos2, vec2};

use super::{NAMED, Plot};
use crate::base::SimTime;
use crate::say;
use crate::ui::Kit;
use crate::ui::lettering::{self, spoken};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::digits;
use crate::view::ways::Other;
use crate::view::{Curve, Debrief};

/// The least height of the scale, and the air over its peak.
const LEAST: f32 = 0.4;
const AIR: f32 = 0.06;
/// In how many parts lines may part the whole, and how far apart they are at least.
const PARTS: [u8; 4] = [5, 4, 2, 1];
const APART: f32 = 19.0;
/// The dashes of another way and the blanks between them; how much of the lane its name may take, how much of the ground
/// lies behind it, and the air about it.
const DASHES: (f32, f32) = (5.0, 3.5);
const NAME: f32 = 0.46;
const VEIL: f32 = 0.88;
const ABOUT: (f32, f32) = (8.0, 3.0);
/// Over so much a step of the curve rises, before and after.
const RISE: f32 = 4.0;

/// Shares from the bottom: angry; angry and upset; all three.
type Heights = [f32; 3];

/// Draws the lane; another way, from a time on, as dashes over all who would not have been calm.
pub(super) fn show(ui: &Ui, kit: Kit<'_>, view: &Debrief, plot: &Plot, other: Option<(SimTime, &Other)>) {
    let (look, palette) = (kit.look, &kit.look.palette);
    let lane = plot.moods;
    let points = outline(&view.curve, plot);
    let other = other.and_then(|(from, way)| Some((way, since(way.curve.as_ref()?, from, plot))));
    let all = points.iter().chain(other.iter().flat_map(|(_, points)| points));
    let peak = all.map(|(_, heights)| heights[2]).fold(0.0, f32::max);
    let scale = (peak + AIR).max(LEAST);
    let y = |share: f32| lane.bottom() - share / scale * lane.height();
    let line = Stroke::new(look.theme.stroke.outline, palette.line.0);
    let fits = |parts: &&u8| lane.height() / scale / f32::from(**parts) >= APART;
    let lines = PARTS.iter().find(fits).copied().unwrap_or(1);
    for nth in 1..=lines {
        let share = f32::from(nth) / f32::from(lines);
        if share > scale + 0.001 {
            break;
        }
        ui.painter().hline(lane.x_range(), y(share), line);
        let percent = nth * (100 / lines);
        let words = say!(kit.words, "after-percent", n = percent);
        let place = pos2(lane.left() - look.theme.space.s, y(share));
        digits(ui, look, place, true, &words, (Size::Small, Weight::Regular, palette.text_3.0));
    }
    let moods = palette.moods();
    for (nth, (step, _)) in NAMED.iter().rev().enumerate() {
        let under = |heights: &Heights| nth.checked_sub(1).map_or(0.0, |below| heights[below]);
        let [tops, bottoms] = [
            points.iter().map(|(x, heights)| pos2(*x, y(heights[nth]))).collect::<Vec<Pos2>>(),
            points.iter().map(|(x, heights)| pos2(*x, y(under(heights)))).collect(),
        ];
        ui.painter().add(area(&tops, &bottoms, moods[*step]));
        if nth + 1 < NAMED.len() {
            ui.painter().add(PathShape::line(tops, Stroke::new(look.theme.stroke.outline, palette.panel.0)));
        }
    }
    ui.painter().hline(lane.x_range(), lane.bottom(), Stroke::new(look.theme.stroke.outline, palette.line_2.0));
    if let Some((way, points)) = other {
        let line: Vec<Pos2> = points.iter().map(|(x, heights)| pos2(*x, y(heights[2]))).collect();
        let stroke = Stroke::new(look.theme.stroke.focus, palette.text.0);
        ui.painter().extend(Shape::dashed_line(&line, stroke, DASHES.0, DASHES.1));
        named(ui, kit, plot, way);
    }
}

/// Says which way the dashes are.
fn named(ui: &Ui, kit: Kit<'_>, plot: &Plot, way: &Other) {
    let (look, palette) = (kit.look, &kit.look.palette);
    let says = say!(kit.words, "after-way-dashed", what = way.what);
    let style = (Size::Small, Weight::Regular, palette.text.0);
    let galley = lettering::line(ui, look, &says, style, plot.moods.width() * NAME);
    let size = galley.size() + 2.0 * vec2(ABOUT.0, ABOUT.1);
    let pill = Align2::RIGHT_TOP.anchor_size(plot.moods.right_top(), size);
    let round = CornerRadius::same(look.theme.radius.bar);
    ui.painter().rect_filled(pill, round, palette.panel.0.gamma_multiply(VEIL));
    ui.painter().galley(pill.min + vec2(ABOUT.0, ABOUT.1), galley, palette.text.0);
    spoken(ui, "after/dashed", pill, &says);
}

/// The outline of a curve from a time on.
fn since(curve: &Curve, from: SimTime, plot: &Plot) -> Vec<(f32, Heights)> {
    let mut points = vec![(from, curve.at(from))];
    points.extend(curve.points.iter().filter(|(at, _)| *at > from).copied());
    outline(&Curve { points }, plot)
}

/// The curve as a line whose steps rise over a few points, from one end of the plot to the other.
fn outline(curve: &Curve, plot: &Plot) -> Vec<(f32, Heights)> {
    let heights = |shares: &[u16; 5]| -> Heights {
        let [_, _, uneasy, upset, angry] = shares.map(|share| f32::from(share) / 1_000.0);
        [angry, angry + upset, angry + upset + uneasy]
    };
    let steps: Vec<(f32, Heights)> = curve.points.iter().map(|(at, shares)| (plot.x(*at), heights(shares))).collect();
    let end = plot.moods.right();
    let mut line = Vec::new();
    for (nth, (x, heights)) in steps.iter().enumerate() {
        match nth.checked_sub(1).map(|before| steps[before]) {
            None => line.push((*x, *heights)),
            Some((left, before)) => {
                let right = steps.get(nth + 1).map_or(end, |next| next.0);
                let rise = RISE.min((x - left) / 2.0).min((right - x) / 2.0).max(0.0);
                line.push((x - rise, before));
                line.push((x + rise, *heights));
            }
        }
    }
    if let Some((_, last)) = line.last().copied() {
        line.push((end, last));
    }
    line
}

/// What lies between two lines with the same places from left to right.
fn area(tops: &[Pos2], bottoms: &[Pos2], colour: Color32) -> Mesh {
    let mut mesh = Mesh::default();
    for (top, bottom) in tops.iter().zip(bottoms) {
        let here = u32::try_from(mesh.vertices.len()).unwrap_or(0);
        mesh.colored_vertex(*top, colour);
        mesh.colored_vertex(*bottom, colour);
        if here > 0 {
            mesh.add_triangle(here - 2, here - 1, here);
            mesh.add_triangle(here, here - 1, here + 1);
        }
    }
    mesh
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SimTime;
    use egui::{Rect, vec2};

    #[test]
    fn the_outline_runs_from_left_to_right_and_keeps_its_shares() {
        let plot = Plot::of(Rect::from_min_size(pos2(0.0, 0.0), vec2(1_214.0, 216.0)), SimTime::from_secs(1_000));
        let at = |secs: u64, shares| (SimTime::from_secs(secs), shares);
        let points = vec![
            at(0, [1_000, 0, 0, 0, 0]),
            at(500, [500, 0, 200, 200, 100]),
            at(501, [0, 0, 0, 0, 1_000]),
            at(1_000, [900, 0, 100, 0, 0]),
        ];
        let line = outline(&Curve { points }, &plot);
        assert!(line.windows(2).all(|pair| pair[1].0 >= pair[0].0), "{line:?}");
        assert!(line.iter().any(|(_, heights)| (heights[2] - 0.5).abs() < 1e-6 && (heights[0] - 0.1).abs() < 1e-6));
        assert_eq!(line.last().map(|(x, _)| *x), Some(plot.moods.right()));
        assert!(outline(&Curve::default(), &plot).is_empty());
    }
}

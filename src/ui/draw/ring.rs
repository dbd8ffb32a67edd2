//! The ring: a closed outline, a circle when calm, teeth when angry.

use egui::{Color32, Painter, Pos2};

use super::ink::Ink;
use super::mood;
use super::pen;

/// The teeth of one step of the mood.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Tooth {
    Soft,
    Round,
    Point,
    TallAndShort,
}

/// Kind and number of teeth from calm to angry; a small mark has fewer, so that they can be told apart.
const LARGE: [(Tooth, u16); 5] =
    [(Tooth::Soft, 16), (Tooth::Soft, 16), (Tooth::Round, 18), (Tooth::Point, 18), (Tooth::TallAndShort, 20)];
const SMALL: [(Tooth, u16); 5] =
    [(Tooth::Soft, 8), (Tooth::Soft, 8), (Tooth::Round, 10), (Tooth::Point, 12), (Tooth::Point, 12)];

/// Where the tips reach and how high the teeth are, of 50, from calm to angry.
const REACH: [f32; 5] = [45.0, 46.2, 47.2, 48.6, 50.0];
const HEIGHT: [f32; 5] = [0.0, 2.0, 3.0, 4.0, 5.4];
const SMALL_REACH: [f32; 5] = [42.0, 45.0, 47.0, 49.0, 50.0];
const SMALL_HEIGHT: [f32; 5] = [0.0, 5.0, 7.0, 11.0, 16.0];

/// Marks below this radius have few and deep teeth.
const SMALL_RADIUS: f32 = 12.0;
/// Over so much anger on either side of a step one kind of teeth becomes the next.
const TURN: f32 = 4.0;
/// Points of an outline on half a tooth.
const FINE: u16 = 6;

/// The outline of a mood as (turn, radius of 50), clockwise from the top.
fn outline(anger: f32, small: bool) -> Vec<(f32, f32)> {
    let anger = anger.clamp(0.0, 100.0);
    let (teeth, reach, height) = if small { (SMALL, SMALL_REACH, SMALL_HEIGHT) } else { (LARGE, REACH, HEIGHT) };
    let reach = mood::at(reach, anger);
    // Calm stays a circle to its end; its first teeth come quickly.
    let height = if anger < 30.0 { height[1] * smooth((anger - 16.0) / 10.0) } else { mood::at(height, anger) };
    let step = mood::step(anger);
    let (low, high, part) = match step {
        0 => (0, 0, 0.0),
        _ if anger - step as f32 * 20.0 <= TURN => (step - 1, step, turning(anger, step)),
        4 => (4, 4, 0.0),
        _ => (step, step + 1, turning(anger, step + 1)),
    };
    let (one, two) = (teeth[low], teeth[high]);
    let mut turns = corners(one.1);
    if part > 0.0 && two.1 != one.1 {
        turns.extend(corners(two.1));
        turns.sort_by(f32::total_cmp);
        turns.dedup_by(|a, b| (*a - *b).abs() < 1e-5);
    }
    turns
        .into_iter()
        .map(|turn| {
            let shape = tooth(one, turn) * (1.0 - part) + tooth(two, turn) * part;
            (turn, reach - height * (1.0 - shape))
        })
        .collect()
}

/// How far the teeth of the step before have become those of `step`.
fn turning(anger: f32, step: usize) -> f32 {
    smooth((anger - step as f32 * 20.0 + TURN) / (2.0 * TURN))
}

/// Where an outline with so many teeth needs points: tips, valleys and between.
fn corners(teeth: u16) -> Vec<f32> {
    let count = teeth * 2 * FINE;
    (0..count).map(|at| f32::from(at) / f32::from(count)).collect()
}

/// The height of the teeth at a turn, 0 in a valley to 1 at a tip; a tip stands at the top.
fn tooth((kind, teeth): (Tooth, u16), turn: f32) -> f32 {
    let place = turn * f32::from(teeth);
    let nearest = place.round();
    let off = ((place - nearest) * 2.0).abs().min(1.0);
    match kind {
        Tooth::Soft => 1.0 - off * off,
        Tooth::Round => (1.0 - off * off).max(0.0).sqrt(),
        Tooth::Point => 1.0 - off,
        Tooth::TallAndShort if nearest.rem_euclid(2.0) < 0.5 => 1.0 - off,
        Tooth::TallAndShort => (1.0 - off) * 0.6,
    }
}

fn smooth(part: f32) -> f32 {
    let part = part.clamp(0.0, 1.0);
    part * part * (3.0 - 2.0 * part)
}

/// A point at a turn from the top, clockwise.
fn place(turn: f32, radius: f32) -> Pos2 {
    (pen::way(turn - 0.25) * radius).to_pos2()
}

/// Draws the band between the outline and a circle `width` inside the calm outline, in units of 50.
pub(super) fn band(ink: &mut Ink, radius: f32, anger: f32, colour: Color32, width: f32) {
    let unit = radius / 50.0;
    let inner = (REACH[0] * unit - width).max(0.0);
    let (outer, inner): (Vec<Pos2>, Vec<Pos2>) =
        outline(anger, false).into_iter().map(|(turn, reach)| (place(turn, reach * unit), place(turn, inner))).unzip();
    ink.band(&outer, &inner, colour);
}

/// The ring of a mood around a face: the tips of an angry one reach `radius`, a calm one is a circle at 0.9 of it;
/// the band is `width` wide where it is calm.
pub fn ring(painter: &Painter, centre: Pos2, radius: f32, anger: f32, colour: Color32, width: f32) {
    let mut ink = Ink::on(painter, centre, 1.0);
    band(&mut ink, radius, anger, colour, width);
    painter.add(ink.into_shape());
}

/// The same outline filled: the mark beside a mood's name. Below a radius of 12 it has fewer and deeper teeth.
pub fn blob(painter: &Painter, centre: Pos2, radius: f32, anger: f32, colour: Color32) {
    let mut ink = Ink::on(painter, centre, 1.0);
    ink.fill(&ring_course(radius, anger), colour);
    painter.add(ink.into_shape());
}

/// The outline of a mark, around the origin.
pub fn ring_course(radius: f32, anger: f32) -> Vec<Pos2> {
    let small = radius < SMALL_RADIUS;
    outline(anger, small).into_iter().map(|(turn, reach)| place(turn, reach / 50.0 * radius)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn radius_at(points: &[(f32, f32)], turn: f32) -> f32 {
        let after = points.iter().position(|(at, _)| *at >= turn).unwrap_or(0);
        points[after].1
    }

    #[test]
    fn calm_is_a_circle() {
        assert!(outline(10.0, false).iter().all(|(_, radius)| (radius - 45.0).abs() < 0.01));
    }

    #[test]
    fn angry_teeth_are_tall_and_short() {
        let points = outline(90.0, false);
        assert!((radius_at(&points, 0.0) - 50.0).abs() < 0.01);
        assert!(radius_at(&points, 0.05) < 48.5);
        assert!(points.iter().all(|(_, radius)| *radius >= 44.5));
    }

    #[test]
    fn the_outline_never_jumps() {
        for anger in 0..1000u16 {
            let anger = f32::from(anger) / 10.0;
            for small in [false, true] {
                let (one, two) = (outline(anger, small), outline(anger + 0.1, small));
                for tip in [0.0, 0.125, 0.25, 0.5, 0.75] {
                    let jump = (radius_at(&one, tip) - radius_at(&two, tip)).abs();
                    assert!(jump < 0.8, "{jump} at {anger}");
                }
            }
        }
    }
}

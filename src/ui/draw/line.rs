//! Underlines of findings: solid for credit, dotted for begun, zigzag for against, dashed for advice.

use egui::{Color32, Painter, Pos2, pos2};

use super::ink::Ink;

/// The zigzag's period and height.
const PERIOD: f32 = 5.0;
const HEIGHT: f32 = 3.0;
/// Dashes: their length and the gap after each.
const DASH: f32 = 5.0;
const GAP: f32 = 3.5;

/// An even line, centred on `y`.
pub fn solid(painter: &Painter, from_x: f32, to_x: f32, y: f32, width: f32, colour: Color32) {
    if to_x > from_x {
        let half = width / 2.0;
        let ends = [pos2(from_x + half, y), pos2((to_x - half).max(from_x + half), y)];
        paint(painter, &[ends.to_vec()], width, colour);
    }
}

/// Dots as wide as the line, one and a half of their width apart.
pub fn dotted(painter: &Painter, from_x: f32, to_x: f32, y: f32, width: f32, colour: Color32) {
    let dots: Vec<Vec<Pos2>> =
        steps(from_x + width / 2.0, to_x - width / 2.0, width * 2.0).map(|x| vec![pos2(x, y)]).collect();
    paint(painter, &dots, width, colour);
}

/// Dashes of 5, 3.5 apart.
pub fn dashed(painter: &Painter, from_x: f32, to_x: f32, y: f32, width: f32, colour: Color32) {
    let half = width / 2.0;
    let dashes: Vec<Vec<Pos2>> = steps(from_x, to_x - half, DASH + GAP)
        .map(|x| vec![pos2(x + half, y), pos2((x + DASH - half).min(to_x - half), y)])
        .collect();
    paint(painter, &dashes, width, colour);
}

/// A zigzag of period 5 and height 3 about `y`.
pub fn zigzag(painter: &Painter, from_x: f32, to_x: f32, y: f32, width: f32, colour: Color32) {
    paint(painter, &[teeth(from_x, to_x, y)], width, colour);
}

fn teeth(from_x: f32, to_x: f32, y: f32) -> Vec<Pos2> {
    let mut points: Vec<Pos2> = steps(from_x, to_x, PERIOD / 2.0)
        .enumerate()
        .map(|(at, x)| pos2(x, if at % 2 == 0 { y + HEIGHT / 2.0 } else { y - HEIGHT / 2.0 }))
        .collect();
    // The last tooth ends where the words end.
    if let Some(last) = points.last().copied() {
        let rest = to_x - last.x;
        if rest > 0.2 {
            let up = if last.y > y { -1.0 } else { 1.0 };
            points.push(pos2(to_x, last.y + up * HEIGHT * rest / (PERIOD / 2.0)));
        }
    }
    points
}

/// From a start to an end in even steps.
fn steps(from: f32, to: f32, step: f32) -> impl Iterator<Item = f32> {
    (0u16..).map(move |at| from + f32::from(at) * step).take_while(move |x| *x <= to).take(usize::from(u16::MAX))
}

fn paint(painter: &Painter, lines: &[Vec<Pos2>], width: f32, colour: Color32) {
    let mut ink = Ink::on(painter, Pos2::ZERO, 1.0);
    for line in lines {
        ink.stroke(line, width, colour, false);
    }
    painter.add(ink.into_shape());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn teeth_stay_between_the_ends() {
        let points = teeth(10.0, 48.0, 100.0);
        assert!(points.iter().all(|point| (10.0..=48.0).contains(&point.x) && (point.y - 100.0).abs() <= 1.51));
        assert_eq!(points.last().map(|point| point.x), Some(48.0));
        assert!(teeth(10.0, 9.0, 0.0).is_empty());
    }
}

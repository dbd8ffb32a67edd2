//! The composure line: jagged and angry at its left end, flat and calm at its right.

use egui::{Color32, Painter, Pos2, Rect, pos2};

use super::ink::Ink;
use super::mood;
use super::pen::Pen;

/// The line of the title, as (part of the width, height: -1 top, 1 bottom).
const TITLE: [(f32, f32); 39] = [
    (0.0, -0.86),
    (0.017, 0.74),
    (0.040, -0.60),
    (0.061, 0.60),
    (0.078, -0.70),
    (0.100, 1.0),
    (0.115, -1.0),
    (0.130, 0.48),
    (0.155, -0.56),
    (0.168, 0.80),
    (0.193, -0.32),
    (0.207, 0.40),
    (0.233, -0.60),
    (0.251, 0.34),
    (0.266, -0.28),
    (0.288, 0.58),
    (0.310, -0.32),
    (0.324, 0.28),
    (0.346, -0.62),
    (0.365, -0.02),
    (0.384, -0.44),
    (0.404, 0.0),
    (0.426, -0.46),
    (0.438, 0.02),
    (0.463, -0.32),
    (0.479, 0.02),
    (0.502, -0.42),
    (0.519, 0.02),
    (0.541, -0.34),
    (0.558, -0.06),
    (0.578, -0.22),
    (0.599, -0.08),
    (0.616, -0.16),
    (0.636, -0.06),
    (0.652, -0.10),
    (0.668, -0.02),
    (0.72, 0.04),
    (0.80, 0.12),
    (0.88, 0.14),
];

/// The same as a mark of 46 × 22: fewer teeth, steeper.
const MARK: [(f32, f32); 9] = [
    (0.0, -0.5),
    (0.08, 0.95),
    (0.18, -0.85),
    (0.27, 0.80),
    (0.37, -0.60),
    (0.45, 0.42),
    (0.52, -0.26),
    (0.58, 0.10),
    (0.65, 0.0),
];

/// Below this width the line is the mark.
const MARK_WIDTH: f32 = 160.0;

/// The composure line in a rectangle: about 600 × 56 for a title, 46 × 22 as a mark.
pub fn composure_line(painter: &Painter, rect: Rect, scale: &[Color32; 5], width: f32) {
    let line = composure_course(rect, width).into_iter().map(|(place, anger)| (place, mood::mix(scale, anger)));
    let mut ink = Ink::on(painter, Pos2::ZERO, 1.0);
    ink.shaded(line, width, false);
    painter.add(ink.into_shape());
}

/// Its course in a rectangle, drawn so wide, with the anger at every place of it.
pub fn composure_course(rect: Rect, width: f32) -> Vec<(Pos2, f32)> {
    let table: &[(f32, f32)] = if rect.width() < MARK_WIDTH { &MARK } else { &TITLE };
    let end = if rect.width() < MARK_WIDTH { (1.0, 0.0) } else { (1.0, 0.04) };
    let inside = rect.shrink(width / 2.0);
    let place =
        |(x, y): (f32, f32)| pos2(inside.left() + x * inside.width(), inside.center().y + y * inside.height() / 2.0);
    let points: Vec<(f32, Pos2)> = table.iter().copied().chain([end]).map(|at| (at.0, place(at))).collect();
    let mut course = Vec::new();
    for pair in points.windows(2) {
        let ((from, start), (to, stop)) = (pair[0], pair[1]);
        for piece in 0..4u8 {
            let part = f32::from(piece) / 4.0;
            course.push((start.lerp(stop, part), anger_at(from + (to - from) * part)));
        }
    }
    course.extend(points.last().map(|(part, place)| (*place, anger_at(*part))));
    course
}

/// How angry the line is at a part of its width: angry to a tenth, calm from two thirds.
fn anger_at(part: f32) -> f32 {
    90.0 - ((part - 0.06) / 0.60).clamp(0.0, 1.0) * 80.0
}

/// A quiet wave for a place where nobody waits; about 150 × 26.
pub fn calm_wave(painter: &Painter, rect: Rect, colour: Color32, width: f32) {
    let inside = rect.shrink(width / 2.0);
    let at = |x: f32, y: f32| (inside.left() + x * inside.width(), inside.center().y + y * inside.height() / 2.0);
    let start = at(0.0, 0.0);
    let wave = Pen::at(start.0, start.1)
        .curve(at(0.18, 0.34), at(0.34, -1.0), at(0.49, -1.0))
        .curve(at(0.64, -1.0), at(0.70, 1.0), at(0.86, 1.0))
        .curve(at(0.92, 1.0), at(0.97, 0.72), at(1.0, 0.5))
        .points();
    let mut ink = Ink::on(painter, Pos2::ZERO, 1.0);
    ink.stroke(&wave, width, colour, false);
    painter.add(ink.into_shape());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_calms_down() {
        assert!(anger_at(0.0) >= 90.0 && anger_at(0.8) <= 10.0);
        for table in [&TITLE[..], &MARK[..]] {
            assert!(table.windows(2).all(|pair| pair[0].0 < pair[1].0));
            let early: f32 = table.iter().filter(|at| at.0 < 0.3).map(|at| at.1.abs()).fold(0.0, f32::max);
            let late: f32 = table.iter().filter(|at| at.0 > 0.7).map(|at| at.1.abs()).fold(0.0, f32::max);
            assert!(early > 0.85 && late < 0.2, "{early} {late}");
        }
    }
}

//! A star: filled where it was earned, an outline where it is still to be had. The two differ in shape, not by colour.

use egui::{Color32, Painter, Pos2, pos2, vec2};

use super::ink::Ink;
use super::pen::way;

/// The size of a star in a row, and the space between two.
const IN_ROW: f32 = 14.0;
const BETWEEN: f32 = 2.0;
/// Points of a star.
const POINTS: u8 = 5;
/// How far the inner corners lie from the centre, as a part of the outer ones.
const INNER: f32 = 0.45;
/// On a grid of 16: how far the outer corners lie from the centre, and the width of an outline.
const OUTER: f32 = 7.4;
const STROKE: f32 = 1.3;

/// Paints a star of `size` points about a centre.
pub fn star(painter: &Painter, centre: Pos2, size: f32, earned: bool, colour: Color32) {
    let mut ink = Ink::on(painter, centre - vec2(size, size) / 2.0, size / 16.0);
    draw(&mut ink, earned, colour);
    painter.add(ink.into_shape());
}

/// Paints stars in a row from the left, about the middle of a line.
pub fn stars(painter: &Painter, left: Pos2, earned: usize, of: usize, colour: Color32) {
    let mut x = left.x + IN_ROW / 2.0;
    for nth in 0..of {
        star(painter, pos2(x, left.y), IN_ROW, nth < earned, colour);
        x += IN_ROW + BETWEEN;
    }
}

/// How wide so many stars are.
pub fn stars_width(count: usize) -> f32 {
    let count = f32::from(u8::try_from(count).unwrap_or(u8::MAX));
    (count * (IN_ROW + BETWEEN) - BETWEEN).max(0.0)
}

fn draw(ink: &mut Ink, earned: bool, colour: Color32) {
    // A star stands a little low in its circle.
    let middle = pos2(8.0, 8.5);
    let corner = |at: u8| {
        let far = if at.is_multiple_of(2) { OUTER } else { OUTER * INNER };
        // Upwards first.
        middle + way(f32::from(at) / f32::from(2 * POINTS) - 0.25) * far
    };
    let outline: Vec<Pos2> = (0..2 * POINTS).map(corner).collect();
    if earned {
        ink.fill(&outline, colour);
    }
    ink.stroke(&outline, STROKE, colour, true);
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{Rect, Shape};

    #[test]
    fn an_earned_star_differs_by_its_shape_and_both_stay_in_their_box() {
        let area = |earned: bool| {
            let mut ink = Ink::new(Pos2::ZERO, 1.0, 0.5);
            draw(&mut ink, earned, Color32::WHITE);
            let shape = ink.into_shape();
            let bounds = shape.visual_bounding_rect();
            assert!(Rect::from_min_max(pos2(-0.5, -0.5), pos2(16.5, 16.5)).contains_rect(bounds), "{bounds:?}");
            assert!(bounds.width() > 12.0 && bounds.height() > 12.0, "{bounds:?}");
            let Shape::Mesh(mesh) = &shape else { panic!("no mesh") };
            let corners = |at: usize| mesh.vertices[mesh.indices[at] as usize].pos;
            let doubled = |at: usize| {
                let (a, b, c) = (corners(at), corners(at + 1), corners(at + 2));
                ((b - a).x * (c - a).y - (b - a).y * (c - a).x).abs()
            };
            (0..mesh.indices.len()).step_by(3).map(doubled).sum::<f32>()
        };
        assert!(area(true) > area(false) + 60.0, "{} {}", area(true), area(false));
    }
}

//! State marks: each has a shape of its own, so that none needs its colour to be read.

use egui::{Color32, Painter, Pos2, pos2, vec2};

use super::ink::{Ink, square};
use super::pen::{self, Pen, way};

/// The state of one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// There: a filled disc with a tick.
    Tick,
    /// Begun: a ring, its left half filled.
    Half,
    /// Open: an empty ring.
    Ring,
    /// Chosen: a ring with a disc in it.
    Chosen,
    /// Gained: a disc with a plus.
    Plus,
    /// Lost: a diamond with a minus.
    Minus,
    /// Wrong: an octagon with a cross.
    Error,
    /// Doubtful: a triangle with an exclamation mark.
    Warning,
    /// By the way: a circle with an i.
    Note,
}

impl Mark {
    /// Every mark.
    pub const ALL: [Self; 9] = [
        Self::Tick,
        Self::Half,
        Self::Ring,
        Self::Chosen,
        Self::Plus,
        Self::Minus,
        Self::Error,
        Self::Warning,
        Self::Note,
    ];
}

/// Paints a mark of `size` points about a centre; `on` is the colour of the sign within a filled one.
pub fn mark(painter: &Painter, centre: Pos2, size: f32, mark: Mark, colour: Color32, on: Color32) {
    let mut ink = Ink::on(painter, centre - vec2(size, size) / 2.0, size / 16.0);
    draw(&mut ink, mark, colour, on);
    painter.add(ink.into_shape());
}

/// On a grid of 16.
fn draw(ink: &mut Ink, mark: Mark, colour: Color32, on: Color32) {
    let middle = pos2(8.0, 8.0);
    let sign = 1.9;
    let line = 1.5;
    match mark {
        Mark::Tick => {
            ink.disc(middle, 7.8, colour);
            ink.stroke(&[pos2(4.5, 8.3), pos2(7.0, 10.8), pos2(11.6, 5.6)], sign, on, false);
        }
        Mark::Half => {
            ink.circle(middle, 7.05, line, colour);
            let disc = pen::ellipse(middle, vec2(7.0, 7.0));
            ink.fill(&pen::beside(&disc, pos2(8.0, 0.0), pos2(8.0, 16.0)), colour);
        }
        Mark::Ring => ink.circle(middle, 7.05, line, colour),
        Mark::Chosen => {
            ink.circle(middle, 7.05, line, colour);
            ink.disc(middle, 3.8, colour);
        }
        Mark::Plus => {
            ink.disc(middle, 7.8, colour);
            ink.stroke(&[pos2(4.7, 8.0), pos2(11.3, 8.0)], sign, on, false);
            ink.stroke(&[pos2(8.0, 4.7), pos2(8.0, 11.3)], sign, on, false);
        }
        Mark::Minus => {
            let diamond: Vec<Pos2> = (0..4u8).map(|at| middle + way(f32::from(at) / 4.0) * 7.2).collect();
            ink.fill(&diamond, colour);
            ink.stroke(&diamond, 1.4, colour, true);
            ink.stroke(&[pos2(5.2, 8.0), pos2(10.8, 8.0)], sign, on, false);
        }
        Mark::Error => {
            let octagon: Vec<Pos2> = (0..8u8).map(|at| middle + way((f32::from(at) + 0.5) / 8.0) * 7.9).collect();
            ink.fill(&octagon, colour);
            for side in [-1.0, 1.0] {
                ink.stroke(&[pos2(8.0 - 2.4 * side, 5.6), pos2(8.0 + 2.4 * side, 10.4)], sign, on, false);
            }
        }
        Mark::Warning => {
            let triangle = Pen::at(8.0, 1.6).to(15.0, 14.2).to(1.0, 14.2).points();
            ink.stroke(&triangle, 1.6, colour, true);
            ink.stroke(&[pos2(8.0, 6.4), pos2(8.0, 9.4)], 1.7, colour, false);
            ink.disc(pos2(8.0, 11.8), 0.95, colour);
        }
        Mark::Note => {
            ink.circle(middle, 7.05, line, colour);
            ink.stroke(&[pos2(8.0, 7.6), pos2(8.0, 11.4)], 1.6, colour, false);
            ink.fill(&square(pos2(8.0, 4.8), 0.85), colour);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{Rect, Shape};

    #[test]
    fn every_mark_paints_within_its_box_and_differs() {
        let mut seen = Vec::new();
        for mark in Mark::ALL {
            let mut ink = Ink::new(Pos2::ZERO, 1.0, 0.5);
            draw(&mut ink, mark, Color32::WHITE, Color32::BLACK);
            let shape = ink.into_shape();
            let bounds = shape.visual_bounding_rect();
            assert!(
                Rect::from_min_max(pos2(-0.5, -0.5), pos2(16.5, 16.5)).contains_rect(bounds),
                "{mark:?}: {bounds:?}"
            );
            let Shape::Mesh(mesh) = &shape else { panic!("no mesh") };
            assert!(!mesh.indices.is_empty());
            assert!(!seen.contains(&shape), "{mark:?}");
            seen.push(shape);
        }
    }
}

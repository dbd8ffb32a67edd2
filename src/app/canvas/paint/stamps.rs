//! What stands out among the points, by shape: whoever waits is a ring, round when calm, with teeth when angry; the brand
//! is a tile with the mark of the house.

use egui::{Pos2, Rect, Vec2, vec2};

use super::super::brush::{Brush, Ink};
use super::super::layout::{Brand, Layout};
use super::super::marks::Mark;
use super::Paint;
use crate::ui::draw;

/// How far the tips of a ring reach, how wide it is drawn, and the radius of the point in it.
const RING: (f32, f32, f32) = (10.5, 2.0, 2.6);
/// How far the ground around a ring reaches, and how much of it is there.
const GROUND: (f32, f32) = (13.0, 0.86);
/// Half the width of the tile, and the size of the mark on it.
const TILE: f32 = 19.0;
const MARK: Vec2 = vec2(27.0, 15.0);
/// How strongly the ties of the brand show, and the one to somebody who waits.
const TIE: f32 = 0.13;
const OWED: f32 = 0.38;

impl Paint<'_> {
    /// Paints them, over everything else.
    pub(super) fn stamps(&self, brush: &mut Brush<'_>, layout: &Layout, marks: &[Mark]) {
        let Some(brand) = &layout.brand else { return };
        let ink = |alpha: f32| Ink::over(self.palette.text_2.0, alpha);
        if self.decorated {
            for (_, course) in &brand.ties {
                brush.course(course, 0.8, ink(TIE));
            }
        }
        for mark in marks {
            brush.line(brand.at, mark.at, 1.2, ink(OWED));
        }
        for mark in marks {
            self.waiting(brush, mark);
        }
        self.brand(brush, brand);
    }

    /// Somebody who waits.
    fn waiting(&self, brush: &mut Brush<'_>, mark: &Mark) {
        let anger = f32::from(mark.anger);
        brush.disc(mark.at, GROUND.0, Ink::over(self.palette.ground.1.0, GROUND.1));
        let ring = closed(mark.at, draw::ring_course(RING.0, anger));
        brush.course(&ring, RING.1, Ink::over(self.colour(anger / 100.0), 1.0));
        brush.disc(mark.at, RING.2, Ink::over(self.palette.text.0, 1.0));
    }

    fn brand(&self, brush: &mut Brush<'_>, brand: &Brand) {
        brush.tile(brand.at, TILE + 1.2, Ink::over(self.palette.edge.0, 1.0));
        brush.tile(brand.at, TILE, Ink::over(self.palette.panel.0, 1.0));
        let width = 2.0;
        let course = draw::composure_course(Rect::from_center_size(brand.at, MARK), width);
        for pair in course.windows(2) {
            let colour = self.colour(pair[0].1 / 100.0);
            brush.line(pair[0].0, pair[1].0, width, Ink::over(colour, 1.0));
        }
    }
}

/// An outline around a place, back to where it began.
fn closed(at: Pos2, outline: Vec<Pos2>) -> Vec<Pos2> {
    let first = outline.first().copied();
    outline.into_iter().chain(first).map(|point| at + point.to_vec2()).collect()
}

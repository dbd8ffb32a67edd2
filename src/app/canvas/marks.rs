//! Who waits, as marks among the points: everybody has a place of their own in their segment, near where its anger begins,
//! and keeps it.

use std::collections::BTreeMap;

use egui::{Pos2, Vec2};

use super::layout::{Disc, GOLDEN, Layout};
use crate::view::Waiting;

/// How far apart marks stand, more or less, in points.
const APART: f32 = 23.0;
/// How far from the middle of its disc a mark may stand, of 1.
const WITHIN: f32 = 0.72;
/// So many have places of their own in a segment; more share them.
const PLACES: usize = 12;

/// Somebody who waits, where they stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// In which disc.
    pub disc: usize,
    /// Where.
    pub at: Pos2,
    /// Their anger, 0–100.
    pub anger: i16,
}

/// The places of those who have waited so far.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    /// The disc and the number of the place in it, by who it is.
    taken: BTreeMap<String, (usize, usize)>,
}

impl Marks {
    /// The marks of those who wait; whoever has not waited before takes the next free place.
    pub fn of(&mut self, layout: &Layout, waiting: &[Waiting]) -> Vec<Mark> {
        let mut marks = Vec::new();
        for one in waiting {
            let Some(disc) = layout.discs.get(one.segment) else { continue };
            let taken = self.taken.values().filter(|(disc, _)| *disc == one.segment).count();
            let (_, number) = *self.taken.entry(one.key.clone()).or_insert((one.segment, taken));
            marks.push(Mark { disc: one.segment, at: place(disc, number % PLACES), anger: one.anger });
        }
        marks
    }
}

/// The place of this number: the first is where anger begins, the others stand around it.
fn place(disc: &Disc, number: usize) -> Pos2 {
    let number = f32::from(u8::try_from(number).unwrap_or(u8::MAX));
    let out = Vec2::angled(GOLDEN * number) * APART * number.sqrt();
    let from = disc.place.centre;
    let mut offset = disc.spot + out - from;
    // The same on a round disc, so that it cannot leave a flat one.
    let reach = Vec2::new(offset.x, offset.y / disc.place.squeeze).length();
    if reach > disc.place.radius * WITHIN {
        offset *= disc.place.radius * WITHIN / reach;
    }
    from + offset
}

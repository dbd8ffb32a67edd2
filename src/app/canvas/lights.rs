//! Who shines how: the mood of every point, from how many people of its segment feel how.
//!
//! **Invariants.** Of the points of a segment that shine as many have a mood as people of it do, but for a point. The
//! angriest stand around one place, so that anger is seen to spread from somewhere and to cool back there.

use egui::{Pos2, Vec2};

use super::layout::{Disc, Dot, Layout};
use super::marks::Mark;
use crate::view::{Public, Segment};

/// How a point shines.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Light {
    /// Its anger, 0 to 100.
    pub anger: f32,
    /// Whether it is lit at all, 0 to 1: who has gone, or has not come yet, is dark.
    pub lit: f32,
}

impl Light {
    /// On the way to another one.
    pub fn toward(self, other: Self, part: f32) -> Self {
        let between = |from: f32, to: f32| from + (to - from) * part;
        Self { anger: between(self.anger, other.anger), lit: between(self.lit, other.lit) }
    }
}

/// From this anger on somebody who waits is where that of a segment comes from.
const STIRS: i16 = 40;
/// The anger of the calmest and of the angriest within a step of the scale, from its beginning.
const WITHIN: (f32, f32) = (3.0, 17.0);
/// How wide a step is.
const STEP: f32 = 20.0;

/// The lights of all points, in the order of the layout.
pub fn lights(layout: &Layout, public: &Public, marks: &[Mark]) -> Vec<Light> {
    let mut lights = vec![Light::default(); layout.dots.len()];
    let each = public.each_point();
    for (number, (disc, segment)) in layout.discs.iter().zip(&public.segments).enumerate() {
        let sources = sources(number, disc, marks);
        let shine = usize::try_from(segment.people.div_ceil(each)).unwrap_or(usize::MAX);
        let dots = &layout.dots[disc.points.clone()];
        let mut hottest: Vec<(f32, usize)> = dots
            .iter()
            .enumerate()
            .filter(|(_, dot)| dot.stays < shine)
            .map(|(at, dot)| (way(disc, dot, &sources), disc.points.start + at))
            .collect();
        hottest.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        let count = hottest.len();
        for (rank, (_, at)) in hottest.into_iter().enumerate() {
            lights[at] = Light { anger: quantile(segment, rank, count), lit: 1.0 };
        }
    }
    lights
}

/// Where the anger of a segment comes from, and how strongly.
fn sources(number: usize, disc: &Disc, marks: &[Mark]) -> Vec<(Pos2, f32)> {
    let stirs = marks.iter().filter(|mark| mark.disc == number && mark.anger >= STIRS);
    let sources: Vec<_> = stirs.map(|mark| (mark.at, 0.5 + f32::from(mark.anger) / 100.0)).collect();
    if sources.is_empty() { vec![(disc.spot, 1.0)] } else { sources }
}

/// How far a mood has to go to a point, in radii.
fn way(disc: &Disc, dot: &Dot, sources: &[(Pos2, f32)]) -> f32 {
    let way = |(from, strength): &(Pos2, f32)| {
        let offset = dot.at - *from;
        Vec2::new(offset.x, offset.y / disc.place.squeeze).length() / strength
    };
    sources.iter().map(way).fold(f32::MAX, f32::min) / disc.place.radius.max(1.0) + dot.own
}

/// The anger of the point of this rank, the angriest first, of so many.
fn quantile(segment: &Segment, rank: usize, count: usize) -> f32 {
    let people: u64 = segment.moods.iter().sum();
    let whole = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    // The person in the middle of those that the point stands for.
    let person = whole(rank).saturating_mul(2).saturating_add(1).saturating_mul(people) / whole(count.max(1) * 2);
    let mut before = 0;
    for (step, here) in segment.moods.iter().enumerate().rev() {
        if person < before + here {
            let part = (real(person - before) + 0.5) / real(*here);
            return STEP * real(whole(step)) + WITHIN.1 + (WITHIN.0 - WITHIN.1) * part;
        }
        before += here;
    }
    WITHIN.0
}

fn real(count: u64) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a picture, not a sum")]
    let real = count as f32;
    real
}

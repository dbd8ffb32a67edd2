//! Where the public stands on the canvas: discs of followers, the threads between them. Plain numbers, no toolkit.
//!
//! **Invariants.** A function of public, seed, scene and size alone; a change of mood moves nobody. Never more points
//! than [`MOST_POINTS`]; every point but a stray lies within its disc.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use super::places::{self, Place};
use crate::app::driver::Scene;
use crate::base::random::{Seed, Stream};
use crate::view::Public;

/// The most points; beyond that one stands for several followers.
pub const MOST_POINTS: u64 = 6_000;
/// One turn of a sunflower, in radians.
const GOLDEN: f32 = 2.399_963;
/// How far a neighbour may be for a thread, in points.
const NEAR: f32 = 30.0;
/// How many points have a thread, and how many stand apart, in percent.
const THREADED: u64 = 42;
const STRAY: u64 = 6;

/// A disc of followers.
#[derive(Clone, Debug, PartialEq)]
pub struct Disc {
    /// Where it is and how large.
    pub place: Place,
    /// Its points.
    pub points: std::ops::Range<usize>,
    /// Whom it follows: a place in [`Layout::followed`] each.
    pub follows: std::ops::Range<usize>,
}

/// A follower, or several.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dot {
    /// Where.
    pub at: Pos2,
    /// How large, before its mood.
    pub size: f32,
    /// How far from the middle of its disc, 0 to 1.
    pub apart: f32,
    /// Whom it follows.
    pub follows: usize,
    /// How its anger differs from theirs.
    pub spread: f32,
}

/// A curve between two discs.
#[derive(Clone, Debug, PartialEq)]
pub struct Strand {
    /// The discs.
    pub between: (usize, usize),
    /// Its course.
    pub course: Vec<Pos2>,
}

/// The picture without its colours.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// The discs, the largest first.
    pub discs: Vec<Disc>,
    /// The points, disc after disc.
    pub dots: Vec<Dot>,
    /// Pairs of neighbours.
    pub threads: Vec<(usize, usize)>,
    /// What runs from disc to disc.
    pub strands: Vec<Strand>,
    /// The followed: the circle and the place in it, as the public lists them.
    pub followed: Vec<(usize, usize)>,
}

/// One disc to be: how many follow whom.
struct Crowd {
    people: u64,
    follows: Vec<(usize, usize, u64)>,
}

impl Layout {
    /// Lays out a public over a canvas of this size, in points.
    pub fn of(public: &Public, seed: Seed, scene: Scene, size: Vec2) -> Self {
        let mut layout = Self::default();
        let crowds = crowds(public, scene);
        let people: u64 = crowds.iter().map(|crowd| crowd.people).sum();
        let each = people.div_ceil(MOST_POINTS).max(1);
        let shown: Vec<u64> = crowds.iter().map(|crowd| crowd.people / each).collect();
        let places = places::places(scene, size, &shown);
        let mut stream = seed.stream("canvas");
        for (crowd, place) in crowds.iter().zip(places) {
            layout.crowd(crowd, place, each, size, &mut stream);
        }
        layout.strands(&mut stream);
        layout
    }

    fn crowd(&mut self, crowd: &Crowd, place: Place, each: u64, size: Vec2, stream: &mut Stream) {
        let (first, followed) = (self.dots.len(), self.followed.len());
        let counts: Vec<u64> = crowd.follows.iter().map(|(_, _, people)| people / each).collect();
        let total: u64 = counts.iter().sum();
        let (a, b) = (turn(stream), turn(stream));
        let mut index = 0;
        for ((circle, at, people), count) in crowd.follows.iter().zip(&counts) {
            let follows = self.followed.len();
            self.followed.push((*circle, *at));
            let reach = if *people > 1_000 { 1.25 } else { 1.0 };
            for _ in 0..*count {
                let dot = dot(&place, index, total, (a, b), stream);
                let stray = stream.below(100) < STRAY;
                let at = if stray { stray_from(&place, size, stream) } else { dot.0 };
                // A few are much heard, most are not.
                let heard = unit(stream) * unit(stream) * unit(stream);
                let spread = 12.0 * bell(stream);
                let size = if stray { 0.5 } else { (0.75 + 2.2 * heard) * reach };
                self.dots.push(Dot { at, size, apart: if stray { 1.0 } else { dot.1 }, follows, spread });
                index += 1;
            }
        }
        let points = first..self.dots.len();
        self.threads(points.clone(), stream);
        self.discs.push(Disc { place, points, follows: followed..self.followed.len() });
    }

    /// Joins some points of a disc to a near one.
    fn threads(&mut self, points: std::ops::Range<usize>, stream: &mut Stream) {
        // Neighbours in a sunflower are a Fibonacci number of seeds apart.
        const STEPS: [usize; 4] = [8, 13, 21, 34];
        for at in points.clone() {
            if stream.below(100) >= THREADED {
                continue;
            }
            let step = STEPS[usize::try_from(stream.below(4)).unwrap_or_default()];
            let other = at + step;
            if other < points.end && self.dots[at].at.distance(self.dots[other].at) < NEAR {
                self.threads.push((at, other));
            }
        }
    }

    /// Curves from each disc to its nearest ones.
    fn strands(&mut self, stream: &mut Stream) {
        let centres: Vec<Pos2> = self.discs.iter().map(|disc| disc.place.centre).collect();
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        for (one, centre) in centres.iter().enumerate() {
            let mut others: Vec<(usize, f32)> = centres
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != one)
                .map(|(other, to)| (other, centre.distance(*to)))
                .collect();
            others.sort_by(|a, b| a.1.total_cmp(&b.1));
            for (other, _) in others.into_iter().take(2) {
                let pair = (one.min(other), one.max(other));
                if !pairs.contains(&pair) {
                    pairs.push(pair);
                }
            }
        }
        for (one, other) in pairs {
            let smaller = self.discs[one].points.len().min(self.discs[other].points.len());
            for _ in 0..(smaller / 40).clamp(4, 26) {
                let (from, to) = (self.within(one, stream), self.within(other, stream));
                let (Some(from), Some(to)) = (from, to) else { continue };
                let across = (to - from).rot90() * 0.16;
                let jitter = vec2(bell(stream), bell(stream)) * 9.0;
                let bend = from.lerp(to, 0.5) + across + jitter;
                let course = (0..=14u8).map(|step| f32::from(step) / 14.0).map(|t| {
                    let (first, second) = (from.lerp(bend, t), bend.lerp(to, t));
                    first.lerp(second, t)
                });
                self.strands.push(Strand { between: (one, other), course: course.collect() });
            }
        }
    }

    /// A point near the middle of a disc.
    fn within(&self, disc: usize, stream: &mut Stream) -> Option<Pos2> {
        let points = &self.discs[disc].points;
        let few = u64::try_from(points.len() / 2 + 1).ok()?;
        let at = points.start + usize::try_from(stream.below(few)).ok()?;
        self.dots.get(at).filter(|dot| dot.apart < 1.0).map(|dot| dot.at)
    }
}

/// Who stands in which disc: a circle each at the desk; elsewhere everybody who is followed by many has one of their own.
fn crowds(public: &Public, scene: Scene) -> Vec<Crowd> {
    let mut crowds = Vec::new();
    for (circle, segment) in public.segments.iter().enumerate() {
        // The most followed have the middle, the others stand around it.
        let mut follows: Vec<(usize, usize, u64)> =
            segment.around.iter().enumerate().map(|(at, (people, _))| (circle, at, *people)).collect();
        follows.sort_by_key(|(_, _, people)| std::cmp::Reverse(*people));
        if scene == Scene::Title {
            crowds.extend(follows.into_iter().map(|one| Crowd { people: one.2, follows: vec![one] }));
        } else {
            crowds.push(Crowd { people: segment.people, follows });
        }
    }
    crowds.sort_by_key(|crowd| std::cmp::Reverse(crowd.people));
    crowds
}

/// Where the point of this number stands in its disc, and how far from the middle.
fn dot(place: &Place, index: u64, total: u64, (a, b): (f32, f32), stream: &mut Stream) -> (Pos2, f32) {
    let part = (real(index) + 0.5) / real(total.max(1));
    // The root makes the disc even; a little more than the root makes it denser in the middle.
    let out = part.sqrt() * part.sqrt().sqrt().sqrt().sqrt();
    let angle = GOLDEN * real(index);
    let wave = 1.0 + 0.16 * Vec2::angled(3.0 * angle + a).y + 0.10 * Vec2::angled(5.0 * angle + b).y;
    let loose = 1.0 + 0.3 * bell(stream);
    // Where waves and chance coincide it would leave its place.
    let apart = (out * wave * loose / places::ROOM).min(1.0);
    let offset = Vec2::angled(angle) * apart * place.radius;
    (place.centre + vec2(offset.x, offset.y * place.squeeze), apart)
}

/// Most strays keep near their disc, some are anywhere.
fn stray_from(place: &Place, size: Vec2, stream: &mut Stream) -> Pos2 {
    let angle = turn(stream);
    let out = 0.8 + 0.9 * unit(stream) * unit(stream);
    if stream.below(3) == 0 {
        return anywhere(size, stream);
    }
    let offset = Vec2::angled(angle) * place.radius * out;
    place.centre + vec2(offset.x, offset.y * place.squeeze)
}

fn anywhere(size: Vec2, stream: &mut Stream) -> Pos2 {
    let sky = Rect::from_min_size(Pos2::ZERO, size);
    pos2(sky.left() + unit(stream) * sky.width(), sky.top() + unit(stream) * sky.height())
}

/// A count as a real number; large ones are not exact and need not be.
fn real(count: u64) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a picture, not a sum")]
    let real = count as f32;
    real
}

/// From 0 to 1.
fn unit(stream: &mut Stream) -> f32 {
    real(stream.below(1 << 16)) / 65_536.0
}

/// A full turn by chance.
fn turn(stream: &mut Stream) -> f32 {
    unit(stream) * std::f32::consts::TAU
}

/// From −1 to 1, mostly near 0.
fn bell(stream: &mut Stream) -> f32 {
    (unit(stream) + unit(stream) + unit(stream)) / 1.5 - 1.0
}

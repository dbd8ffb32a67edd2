//! Where the public stands on the canvas: discs of followers, the threads between them. Plain numbers, no toolkit.
//!
//! **Invariants.** A function of who was there at the opening, seed, scene and size alone: neither a mood nor anybody who
//! goes or comes moves a point. As many points at the opening as the public has for its picture; every point but a stray
//! lies within its disc.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use super::places::{self, AWAY, Place};
use crate::app::driver::Scene;
use crate::base::random::{Seed, Stream};
use crate::view::Public;

/// One turn of a sunflower, in radians.
pub(super) const GOLDEN: f32 = 2.399_963;
/// How far a neighbour may be for a thread, in points.
const NEAR: f32 = 30.0;
/// How many points have a thread, and how many stand apart, in percent.
const THREADED: u64 = 42;
const STRAY: u64 = 6;
/// For every so many at the opening there is room for one who comes.
const COMES: u64 = 16;
/// How far from the middle a strand may begin, and how often such a point is looked for.
const INSIDE: f32 = 0.7;
const TRIES: u8 = 8;
/// How many threads the brand has to each disc.
const TIES: u64 = 3;

/// A segment of the public: the disc of this number is the segment of this number.
#[derive(Clone, Debug, PartialEq)]
pub struct Disc {
    /// Where it is and how large.
    pub place: Place,
    /// Where some of its people stand besides.
    pub outpost: Option<Place>,
    /// How many of its points there are to a square point of the screen, at the opening.
    pub crowd: f32,
    /// Its points.
    pub points: std::ops::Range<usize>,
    /// How many of them shine at the opening; the others are room for those who come.
    pub opening: usize,
    /// Where anger begins in it.
    pub spot: Pos2,
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
    /// Its number in its disc by how long it stays: it shines while at least one more than so many do.
    pub stays: usize,
    /// How much earlier or later than its place says a mood comes to it, in radii of its disc.
    pub own: f32,
}

/// A curve between two discs.
#[derive(Clone, Debug, PartialEq)]
pub struct Strand {
    /// The discs.
    pub between: (usize, usize),
    /// Its course.
    pub course: Vec<Pos2>,
}

/// The brand among its public.
#[derive(Clone, Debug, PartialEq)]
pub struct Brand {
    /// Where it stands.
    pub at: Pos2,
    /// What runs from it to the discs.
    pub ties: Vec<(usize, Vec<Pos2>)>,
}

/// The picture without its colours.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// The discs, in the order of the segments.
    pub discs: Vec<Disc>,
    /// The points, disc after disc.
    pub dots: Vec<Dot>,
    /// Pairs of neighbours.
    pub threads: Vec<(usize, usize)>,
    /// What runs from disc to disc.
    pub strands: Vec<Strand>,
    /// The brand; none where nobody is.
    pub brand: Option<Brand>,
}

impl Layout {
    /// Lays out a public over a canvas of this size, in points.
    pub fn of(public: &Public, seed: Seed, scene: Scene, size: Vec2) -> Self {
        let mut layout = Self::default();
        let each = public.each_point();
        let shown: Vec<u64> = public.segments.iter().map(|segment| segment.size / each).collect();
        let plan = places::places(scene, size, &shown);
        let mut outposts = plan.outposts.into_iter();
        for ((segment, place), count) in public.segments.iter().zip(plan.discs).zip(shown) {
            let mut stream = seed.stream(&format!("canvas/{}", segment.key));
            let count = count.max(u64::from(segment.size > 0));
            layout.disc((place, outposts.next()), count, size, &mut stream);
        }
        let mut stream = seed.stream("canvas");
        layout.strands(&mut stream);
        layout.brand = plan.brand.map(|at| layout.brand(at, &mut stream));
        layout
    }

    fn disc(&mut self, (place, outpost): (Place, Option<Place>), count: u64, size: Vec2, stream: &mut Stream) {
        let room = count + count.div_ceil(COMES);
        // Those who come stand at the rim.
        let here = if outpost.is_some() { count - count * AWAY / 5 } else { room };
        let first = self.dots.len();
        let (a, b) = (turn(stream), turn(stream));
        let out = 0.15 + 0.3 * unit(stream);
        let spot = place.at(Vec2::angled(turn(stream)) * out);
        for index in 0..room {
            let (around, number, of) = match outpost {
                Some(outpost) if index >= here => (outpost, index - here, room - here),
                _ => (place, index, here),
            };
            let (at, apart) = dot(&around, number, of, (a, b), stream);
            let stray = stream.below(100) < STRAY;
            let at = if stray { stray_from(&around, size, stream) } else { at };
            // A few are much heard, most are not.
            let heard = unit(stream) * unit(stream) * unit(stream);
            let own = 0.22 * bell(stream);
            let size = if stray { 0.5 } else { 0.75 + 2.4 * heard };
            self.dots.push(Dot { at, size, apart: if stray { 1.0 } else { apart }, stays: 0, own });
        }
        let points = first..self.dots.len();
        let opening = points.len() - usize::try_from(room - count).unwrap_or_default();
        self.stay(first, opening, stream);
        self.threads(points.clone(), stream);
        let crowd = real(here) / (std::f32::consts::PI * place.radius * place.radius * place.squeeze).max(1.0);
        self.discs.push(Disc { place, outpost, crowd, points, opening, spot });
    }

    /// Who of those at the opening stays longer than whom; those who come stand at the rim, and later ones go first.
    fn stay(&mut self, first: usize, opening: usize, stream: &mut Stream) {
        let mut order: Vec<(u64, usize)> = (0..opening).map(|at| (stream.below(u64::MAX), at)).collect();
        order.sort_unstable();
        let dots = &mut self.dots[first..];
        for (stays, (_, at)) in order.into_iter().enumerate() {
            dots[at].stays = stays;
        }
        for (stays, dot) in dots.iter_mut().enumerate().skip(opening) {
            dot.stays = stays;
        }
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
            let smaller = self.discs[one].opening.min(self.discs[other].opening);
            for _ in 0..(smaller / 40).clamp(4, 26) {
                let (from, to) = (self.within(one, stream), self.within(other, stream));
                let (Some(from), Some(to)) = (from, to) else { continue };
                self.strands.push(Strand { between: (one, other), course: bowed(from, to, stream) });
            }
        }
    }

    fn brand(&self, at: Pos2, stream: &mut Stream) -> Brand {
        let mut ties = Vec::new();
        for disc in 0..self.discs.len() {
            for _ in 0..TIES {
                if let Some(to) = self.within(disc, stream) {
                    ties.push((disc, bowed(at, to, stream)));
                }
            }
        }
        Brand { at, ties }
    }

    /// A point not at the rim of a disc or its outpost.
    fn within(&self, disc: usize, stream: &mut Stream) -> Option<Pos2> {
        let points = &self.discs[disc].points;
        let count = u64::try_from(points.len()).ok()?;
        let tries = (0..TRIES).map(|_| points.start + usize::try_from(stream.below(count)).unwrap_or_default());
        let found: Vec<usize> = tries.collect();
        found.into_iter().filter_map(|at| self.dots.get(at)).find(|dot| dot.apart < INSIDE).map(|dot| dot.at)
    }
}

/// A bowed way, in so many steps.
fn bowed(from: Pos2, to: Pos2, stream: &mut Stream) -> Vec<Pos2> {
    let across = (to - from).rot90() * 0.16;
    let jitter = vec2(bell(stream), bell(stream)) * 9.0;
    let bend = from.lerp(to, 0.5) + across + jitter;
    let along = |t: f32| from.lerp(bend, t).lerp(bend.lerp(to, t), t);
    (0..=14u8).map(|step| along(f32::from(step) / 14.0)).collect()
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
    (place.at(Vec2::angled(angle) * apart), apart)
}

/// Most strays keep near their disc, some are anywhere.
fn stray_from(place: &Place, size: Vec2, stream: &mut Stream) -> Pos2 {
    let angle = turn(stream);
    let out = 0.8 + 0.9 * unit(stream) * unit(stream);
    if stream.below(3) == 0 {
        return anywhere(size, stream);
    }
    place.at(Vec2::angled(angle) * out)
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

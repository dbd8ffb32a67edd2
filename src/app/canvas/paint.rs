//! The picture: a layout with the colours of the moods.

mod stamps;

use egui::{Color32, Pos2, Vec2};

use super::brush::{Brush, Ink};
use super::layout::{Disc, Dot, Layout};
use super::lights::Light;
use super::motion::Motion;
use super::ripple::{Ripple, along};
use crate::ui::theme::Palette;

/// From this mood on a point is hot, and from this one on a star; of 1.
const HOT: f32 = 0.62;
const STAR: f32 = 0.8;
/// The largest radius of a point, in points.
const LARGEST: f32 = 3.4;
/// How much of a disc has to be hot before it glows, of 1.
const SMOULDERS: f32 = 0.04;
/// So many points to a square point of the screen have all the room they want.
const ROOMY: f32 = 0.03;
/// How far angry points tremble while something is shared in a storm, in points, and how fast, in turns a second.
const TREMBLE: f32 = 1.2;
const TREMBLES: (f32, f32) = (4.0, 2.0);
/// How many shades there are between calm and upset: more than an eye tells apart.
const SHADES: usize = 201;
/// How many sides a ring is drawn with.
const SIDES: u8 = 72;
/// How many sparks a ripple has at the most.
const SPARKS: usize = 12;

/// What to paint with.
#[derive(Clone, Copy)]
pub(super) struct Paint<'a> {
    palette: &'a Palette,
    /// Threads and halos are decoration: without them where contrast counts.
    decorated: bool,
    scale: [Color32; 5],
    /// The colours of all moods, worked out once for a picture.
    moods: [Color32; SHADES],
}

/// A point as it is painted.
#[derive(Clone, Copy)]
struct Point<'a> {
    dot: &'a Dot,
    at: Pos2,
    /// 0 to 1.
    mood: f32,
    lit: f32,
    /// How much of its light it keeps among so many.
    room: f32,
    /// Whether it was there at the opening.
    opening: bool,
}

impl<'a> Paint<'a> {
    /// The paint of a palette.
    pub(super) fn new(palette: &'a Palette) -> Self {
        // A flat ground is that of high contrast.
        let decorated = palette.ground.0 != palette.ground.1;
        let scale = palette.moods();
        let moods = std::array::from_fn(|shade| crate::ui::draw::mix(&scale, 100.0 * real(shade) / real(SHADES - 1)));
        Self { palette, decorated, scale, moods }
    }

    /// Paints the public.
    pub(super) fn picture(&self, brush: &mut Brush<'_>, motion: &Motion) {
        let layout = motion.layout();
        brush.ground(self.palette.ground.0.0, self.palette.ground.1.0);
        let lights = motion.lights();
        let points = points(layout, &lights, motion.ripples());
        let means: Vec<f32> = layout.discs.iter().map(|disc| mean(&points[disc.points.clone()])).collect();
        if self.palette.glow {
            for (disc, mean) in layout.discs.iter().zip(&means) {
                self.haze(brush, disc, &points[disc.points.clone()], *mean);
            }
        }
        if self.decorated {
            self.threads(brush, layout, &points, &means);
        }
        if self.palette.glow {
            for point in points.iter().filter(|point| point.mood > HOT) {
                let colour = mix(self.colour(point.mood), self.palette.halo.0, 0.6);
                brush.glow(point.at, self.radius(point) * 5.0, 1.0, Ink::light(colour, 0.17 * point.room * point.lit));
            }
        }
        for point in &points {
            self.point(brush, point);
        }
        for ripple in motion.ripples() {
            self.ripple(brush, layout, ripple);
        }
        self.stamps(brush, layout, motion.marks());
    }

    fn point(&self, brush: &mut Brush<'_>, point: &Point<'_>) {
        if point.opening && point.lit < 1.0 {
            // Somebody was here.
            brush.disc(point.at, 0.9, Ink::over(self.palette.line.0, 0.8 * (1.0 - point.lit)));
        }
        if point.lit > 0.0 {
            let ink = Ink::over(self.colour(point.mood), self.alpha(point) * point.lit);
            let radius = self.radius(point);
            if point.mood > STAR { brush.star(point.at, radius, ink) } else { brush.disc(point.at, radius, ink) }
        }
    }

    /// What hangs over a disc, and what glows in it.
    fn haze(&self, brush: &mut Brush<'_>, disc: &Disc, points: &[Point<'_>], mean: f32) {
        let place = disc.place;
        for place in [Some(place), disc.outpost].into_iter().flatten() {
            brush.glow(place.centre, place.radius * 1.7, place.squeeze, Ink::light(self.colour(mean), 0.07));
        }
        let around = place.bounds();
        let hot = points.iter().filter(|point| point.mood > HOT && around.contains(point.dot.at));
        let (sum, weight) = hot
            .fold((Vec2::ZERO, 0.0), |(sum, weight), point| (sum + point.at.to_vec2() * point.lit, weight + point.lit));
        let share = weight / lit(points).max(1.0);
        if share < SMOULDERS {
            return;
        }
        let middle = (sum / weight).to_pos2();
        let part = share.sqrt();
        let radius = place.radius * (0.45 + 0.75 * part);
        let strength = part.max(0.5);
        brush.glow(middle, radius * 1.5, place.squeeze, Ink::light(self.palette.halo.0, 0.22 * strength));
        brush.glow(middle, radius * 0.9, place.squeeze, Ink::light(self.scale[4], 0.20 * strength));
    }

    fn threads(&self, brush: &mut Brush<'_>, layout: &Layout, points: &[Point<'_>], means: &[f32]) {
        for (one, other) in &layout.threads {
            let (one, other) = (&points[*one], &points[*other]);
            let lit = one.lit.min(other.lit);
            if lit > 0.0 {
                let colour = self.colour((one.mood + other.mood) / 2.0);
                brush.line(one.at, other.at, 0.7, self.ink(colour, 0.22 * lit));
            }
        }
        for strand in &layout.strands {
            let mood = means[strand.between.0].max(means[strand.between.1]);
            let alpha = if mood > HOT { 0.21 } else { 0.11 };
            brush.course(&strand.course, 0.7, self.ink(self.colour(mood), alpha));
        }
    }

    fn ripple(&self, brush: &mut Brush<'_>, layout: &Layout, ripple: &Ripple) {
        let Some(disc) = layout.discs.get(ripple.disc) else { return };
        let colour = self.scale[4];
        for ring in ripple.rings() {
            // On a light ground it has to be stronger.
            let ink = self.ink(colour, if self.palette.glow { ring.alpha } else { ring.alpha * 1.3 });
            match ring.radius {
                Some(radius) => circle(brush, ripple.from, radius, ring.width, ink),
                None => circle(brush, disc.place.centre, disc.place.radius, ring.width, ink),
            }
        }
        if ripple.still {
            return;
        }
        let part = ripple.part();
        let ends = |between: (usize, usize)| between.0 == ripple.disc || between.1 == ripple.disc;
        for strand in layout.strands.iter().filter(|strand| ends(strand.between)).take(SPARKS) {
            let forth = strand.between.0 == ripple.disc;
            let at = along(&strand.course, if forth { part } else { 1.0 - part });
            if self.palette.glow {
                brush.glow(at, 9.0, 1.0, Ink::light(self.palette.halo.0, 0.5 * (1.0 - part)));
            }
            // The lightest of the light, or the strongest.
            let spark = if self.palette.glow { self.palette.text.0 } else { colour };
            brush.disc(at, 1.5, Ink::over(spark, 1.0 - part * part));
        }
    }

    /// Light where there is some, otherwise a cover.
    fn ink(&self, colour: Color32, alpha: f32) -> Ink {
        if self.palette.glow { Ink::light(colour, alpha) } else { Ink::over(colour, alpha) }
    }

    fn colour(&self, mood: f32) -> Color32 {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "casts of reals saturate")]
        let shade = (mood * real(SHADES - 1)).round() as usize;
        self.moods[shade.min(SHADES - 1)]
    }

    fn radius(&self, point: &Point<'_>) -> f32 {
        let above = (point.mood - 0.5).max(0.0);
        // Among many, who grows with anger leaves the others their place.
        let (wide, close) = (point.room.sqrt().sqrt(), point.room.sqrt());
        let room = wide + (close - wide) * (2.0 * above).min(1.0);
        let radius = (0.62 + 0.42 * point.dot.size) * 1.1 * (1.0 + 0.9 * above) * room;
        let contrast = if self.decorated { 1.0 } else { 1.4 };
        radius.min(LARGEST) * contrast
    }

    fn alpha(&self, point: &Point<'_>) -> f32 {
        let hot = if point.mood > HOT { 0.30 } else { 0.0 };
        let alpha = 0.74 * (1.0 - 0.35 * point.dot.apart) + 0.16 + hot;
        match (self.palette.glow, self.decorated) {
            (true, _) => alpha.min(1.0),
            (false, true) => alpha.clamp(0.62, 0.92),
            (false, false) => 1.0,
        }
    }
}

/// The points as they stand and shine now.
fn points<'a>(layout: &'a Layout, lights: &[Light], ripples: &[Ripple]) -> Vec<Point<'a>> {
    // Nothing trembles by itself: it would never come to rest.
    let storm = ripples.iter().rfind(|ripple| ripple.storm && !ripple.still);
    let mut points = Vec::with_capacity(layout.dots.len());
    for disc in &layout.discs {
        let room = (ROOMY / disc.crowd.max(ROOMY)).sqrt();
        for at in disc.points.clone() {
            let (dot, light) = (&layout.dots[at], lights.get(at).copied().unwrap_or_default());
            let mood = light.anger / 100.0;
            let away = storm.filter(|_| mood > STAR).map_or(Vec2::ZERO, |ripple| tremble(at, ripple));
            let (at, opening) = (dot.at + away, dot.stays < disc.opening);
            points.push(Point { dot, at, mood, lit: light.lit, room, opening });
        }
    }
    points
}

/// How far the point of this number is from its place while a share travels.
fn tremble(number: usize, ripple: &Ripple) -> Vec2 {
    let own = real(number % 97) / 97.0;
    let turns = (TREMBLES.0 + TREMBLES.1 * own) * ripple.age + own;
    // From rest to rest.
    let strength = (ripple.part() * 8.0).min(1.0) * (1.0 - ripple.part());
    Vec2::angled(turns * std::f32::consts::TAU) * TREMBLE * strength
}

fn lit(points: &[Point<'_>]) -> f32 {
    points.iter().map(|point| point.lit).sum()
}

fn mean(points: &[Point<'_>]) -> f32 {
    points.iter().map(|point| point.mood * point.lit).sum::<f32>() / lit(points).max(1.0)
}

fn circle(brush: &mut Brush<'_>, centre: Pos2, radius: f32, width: f32, ink: Ink) {
    let step = std::f32::consts::TAU / f32::from(SIDES);
    let points: Vec<Pos2> = (0..=SIDES).map(|side| centre + Vec2::angled(step * f32::from(side)) * radius).collect();
    brush.course(&points, width, ink);
}

/// Between two colours, channel by channel: for glows, which are light.
fn mix(one: Color32, other: Color32, part: f32) -> Color32 {
    one.lerp_to_gamma(other, part)
}

fn real(count: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a picture, not a sum")]
    let real = count as f32;
    real
}

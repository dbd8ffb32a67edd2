//! A share that travels: rings from where it was shared, and sparks along the strands.

use egui::{Color32, Pos2, Vec2};

use super::brush::{Brush, Ink};
use super::layout::Layout;
use crate::ui::theme::Palette;

/// How long it takes, in seconds; how long the one ring of a still canvas does.
const TIME: f32 = 1.4;
const STILL: f32 = 0.6;
/// How fast rings move, in points a second, and how far apart they are.
const SPEED: f32 = 220.0;
const APART: f32 = 30.0;
/// How many rings there are.
const RINGS: u8 = 4;
/// How many sides a ring is drawn with.
const SIDES: u8 = 72;
/// How many sparks there are at the most.
const SPARKS: usize = 12;

/// A share on its way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Ripple {
    /// From which disc.
    pub(super) disc: usize,
    /// For how long, in seconds.
    pub(super) age: f32,
    /// Whether nothing moves.
    pub(super) still: bool,
}

impl Ripple {
    /// Whether it has not yet come to rest.
    pub(super) fn is_alive(&self) -> bool {
        self.age < if self.still { STILL } else { TIME }
    }

    /// Paints it.
    pub(super) fn paint(&self, brush: &mut Brush, layout: &Layout, palette: &Palette) {
        let Some(disc) = layout.discs.get(self.disc) else { return };
        let colour = palette.moods()[4];
        let strength = if palette.glow { 0.34 } else { 0.45 };
        let ink = |alpha: f32| if palette.glow { Ink::light(colour, alpha) } else { Ink::over(colour, alpha) };
        let centre = disc.place.centre;
        if self.still {
            let rest = (1.0 - self.age / STILL).clamp(0.0, 1.0);
            ring(brush, centre, disc.place.radius, 2.2, ink(strength * rest));
            return;
        }
        let part = (self.age / TIME).clamp(0.0, 1.0);
        for number in 0..RINGS {
            let radius = SPEED * self.age - APART * f32::from(number);
            if radius > 2.0 {
                ring(brush, centre, radius, 2.2 - 1.4 * part, ink(strength * (1.0 - part)));
            }
        }
        let strands = layout.strands.iter().filter(|s| s.between.0 == self.disc || s.between.1 == self.disc);
        for strand in strands.take(SPARKS) {
            let forth = strand.between.0 == self.disc;
            let at = along(&strand.course, if forth { part } else { 1.0 - part });
            if palette.glow {
                brush.glow(at, 9.0, 1.0, Ink::light(palette.halo.0, 0.5 * (1.0 - part)));
            }
            brush.disc(at, 1.5, Ink::over(spark(palette), 1.0 - part * part));
        }
    }
}

/// The colour of a spark: the lightest of the light, or the strongest.
fn spark(palette: &Palette) -> Color32 {
    if palette.glow { palette.text.0 } else { palette.moods()[4] }
}

fn ring(brush: &mut Brush, centre: Pos2, radius: f32, width: f32, ink: Ink) {
    let step = std::f32::consts::TAU / f32::from(SIDES);
    let points: Vec<Pos2> = (0..=SIDES).map(|side| centre + Vec2::angled(step * f32::from(side)) * radius).collect();
    brush.course(&points, width, ink);
}

/// The place at a part of a course.
fn along(course: &[Pos2], part: f32) -> Pos2 {
    let mut left = part.clamp(0.0, 1.0) * length(course);
    for pair in course.windows(2) {
        let step = pair[0].distance(pair[1]);
        if left <= step && step > 0.0 {
            return pair[0].lerp(pair[1], left / step);
        }
        left -= step;
    }
    course.last().copied().unwrap_or_default()
}

fn length(course: &[Pos2]) -> f32 {
    course.windows(2).map(|pair| pair[0].distance(pair[1])).sum()
}

//! The picture: a layout with the colours of the moods.

use egui::Color32;

use super::brush::{Brush, Ink};
use super::layout::{Disc, Dot, Layout};
use crate::ui::theme::Palette;

/// From this mood on a point is hot, and from this one on a star; of 1.
const HOT: f32 = 0.62;
const STAR: f32 = 0.8;
/// The largest radius of a point, in points.
const LARGEST: f32 = 3.4;
/// How much of a disc has to be hot before it glows, of 1.
const SMOULDERS: f32 = 0.04;

/// What to paint with.
#[derive(Clone, Copy)]
pub(super) struct Paint<'a> {
    palette: &'a Palette,
    /// Threads and halos are decoration: without them where contrast counts.
    decorated: bool,
    scale: [Color32; 5],
}

impl<'a> Paint<'a> {
    /// The paint of a palette.
    pub(super) fn new(palette: &'a Palette) -> Self {
        // A flat ground is that of high contrast.
        let decorated = palette.ground.0 != palette.ground.1;
        Self { palette, decorated, scale: palette.moods() }
    }

    /// Paints the public; `angers` is that of everybody who is followed, 0 to 100.
    pub(super) fn picture(&self, brush: &mut Brush, layout: &Layout, angers: &[f32]) {
        brush.ground(self.palette.ground.0.0, self.palette.ground.1.0);
        let moods: Vec<f32> = layout.dots.iter().map(|dot| mood(dot, angers)).collect();
        if self.palette.glow {
            for disc in &layout.discs {
                self.haze(brush, layout, disc, &moods);
            }
        }
        if self.decorated {
            self.threads(brush, layout, &moods);
        }
        if self.palette.glow {
            for (dot, mood) in layout.dots.iter().zip(&moods).filter(|(_, mood)| **mood > HOT) {
                let colour = mix(self.colour(*mood), self.palette.halo.0, 0.6);
                brush.glow(dot.at, self.radius(dot, *mood) * 5.0, 1.0, Ink::light(colour, 0.17));
            }
        }
        for (dot, mood) in layout.dots.iter().zip(&moods) {
            let ink = Ink::over(self.colour(*mood), self.alpha(dot, *mood));
            let radius = self.radius(dot, *mood);
            if *mood > STAR { brush.star(dot.at, radius, ink) } else { brush.disc(dot.at, radius, ink) }
        }
    }

    /// What hangs over a disc, and what glows in it.
    fn haze(&self, brush: &mut Brush, layout: &Layout, disc: &Disc, moods: &[f32]) {
        let points = disc.points.clone();
        let count = points.len().max(1);
        let mean = moods[points.clone()].iter().sum::<f32>() / real(count);
        let place = disc.place;
        brush.glow(place.centre, place.radius * 1.7, place.squeeze, Ink::light(self.colour(mean), 0.07));
        let hot: Vec<&Dot> =
            points.filter(|at| moods[*at] > HOT && layout.dots[*at].apart < 1.0).map(|at| &layout.dots[at]).collect();
        let share = real(hot.len()) / real(count);
        if share < SMOULDERS {
            return;
        }
        let middle = hot.iter().fold(egui::Vec2::ZERO, |sum, dot| sum + dot.at.to_vec2()) / real(hot.len());
        let part = share.sqrt();
        let radius = place.radius * (0.45 + 0.75 * part);
        brush.glow(
            middle.to_pos2(),
            radius * 1.5,
            place.squeeze,
            Ink::light(self.palette.halo.0, 0.22 * part.max(0.5)),
        );
        brush.glow(middle.to_pos2(), radius * 0.9, place.squeeze, Ink::light(self.scale[4], 0.20 * part.max(0.5)));
    }

    fn threads(&self, brush: &mut Brush, layout: &Layout, moods: &[f32]) {
        let ink = |colour: Color32, alpha: f32| {
            if self.palette.glow { Ink::light(colour, alpha) } else { Ink::over(colour, alpha) }
        };
        for (one, other) in &layout.threads {
            let colour = self.colour((moods[*one] + moods[*other]) / 2.0);
            brush.line(layout.dots[*one].at, layout.dots[*other].at, 0.7, ink(colour, 0.22));
        }
        for strand in &layout.strands {
            let mean = |disc: usize| {
                let points = layout.discs[disc].points.clone();
                let count = points.len().max(1);
                moods[points].iter().sum::<f32>() / real(count)
            };
            let mood = mean(strand.between.0).max(mean(strand.between.1));
            let alpha = if mood > HOT { 0.21 } else { 0.11 };
            brush.course(&strand.course, 0.7, ink(self.colour(mood), alpha));
        }
    }

    fn colour(&self, mood: f32) -> Color32 {
        crate::ui::draw::mix(&self.scale, mood * 100.0)
    }

    fn radius(&self, dot: &Dot, mood: f32) -> f32 {
        let radius = (0.62 + 0.42 * dot.size) * 1.1 * (1.0 + 0.9 * (mood - 0.5).max(0.0));
        let contrast = if self.decorated { 1.0 } else { 1.4 };
        radius.min(LARGEST) * contrast
    }

    fn alpha(&self, dot: &Dot, mood: f32) -> f32 {
        let hot = if mood > HOT { 0.30 } else { 0.0 };
        let alpha = 0.74 * (1.0 - 0.35 * dot.apart) + 0.16 + hot;
        match (self.palette.glow, self.decorated) {
            (true, _) => alpha.min(1.0),
            (false, true) => alpha.clamp(0.62, 0.92),
            (false, false) => 1.0,
        }
    }
}

/// The mood of a point, 0 to 1: that of whom it follows, more or less.
fn mood(dot: &Dot, angers: &[f32]) -> f32 {
    let anger = angers.get(dot.follows).copied().unwrap_or_default();
    ((anger + dot.spread) / 100.0).clamp(0.0, 1.0)
}

/// Between two colours, channel by channel: for glows, which are light.
pub(super) fn mix(one: Color32, other: Color32, part: f32) -> Color32 {
    one.lerp_to_gamma(other, part)
}

fn real(count: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a picture, not a sum")]
    let real = count as f32;
    real
}

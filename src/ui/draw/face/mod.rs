//! Faces: a person from a seed, an expression from an anger.

mod covers;
mod expression;
mod features;
mod hair;
mod head;
mod looks;
mod styles;
mod wear;

use egui::{Color32, Painter, Pos2, Shape, Vec2, pos2, vec2};

use self::expression::Expression;
use self::looks::Looks;
use super::ink::Ink;
use super::kept::kept;
use super::palette::TINTS;
use super::{mood, pen, ring};

/// A face is drawn in 100 units; x runs from -50 to 50, y from 0 to 100.
const UNITS: f32 = 100.0;
/// Radius of the disc behind the person, with a ring about it and without.
const DISC: f32 = 42.0;
const DISC_ALONE: f32 = 46.0;
/// The head is drawn larger by so much, about a point below the mouth.
const HEAD: f32 = 1.1;
const HEAD_ABOUT: Pos2 = pos2(0.0, 60.0);
/// From this size in points eyes have whites.
const WHITES: f32 = 40.0;
/// A colleague's face: calm.
const CALM: f32 = 14.0;
/// How much of a person's own tint is in the disc behind them.
const TINT: f32 = 0.25;

/// A person's looks. The same seed is the same person everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Face {
    seed: u64,
}

impl Face {
    /// The person of a seed.
    #[must_use]
    pub fn of(seed: u64) -> Self {
        Self { seed }
    }

    /// Paints the person at a place. `size` is the diameter with the ring; an `anger` of 0 to 100 shows in the face
    /// and the ring; without one the person is a colleague, calm and without a ring. `ground` is what the disc behind
    /// the person is made of, mixed with the person's own tint.
    pub fn paint(
        &self,
        painter: &Painter,
        centre: Pos2,
        size: f32,
        anger: Option<f32>,
        ring_colour: Color32,
        ground: Color32,
    ) {
        let pixels = painter.pixels_per_point();
        let reals = [centre.x, centre.y, size, anger.unwrap_or(f32::NAN), pixels].map(f32::to_bits);
        painter.extend(kept(painter.ctx(), (self, reals, ring_colour, ground), || {
            let mut shapes = self.shapes(size, anger, ring_colour, ground, pixels);
            shapes.iter_mut().for_each(|shape| shape.translate(centre.to_vec2()));
            shapes
        }));
    }

    /// The same picture about the origin: it depends on nothing but the arguments.
    #[must_use]
    pub fn shapes(
        &self,
        size: f32,
        anger: Option<f32>,
        ring_colour: Color32,
        ground: Color32,
        pixels_per_point: f32,
    ) -> Vec<Shape> {
        let looks = Looks::of(self.seed);
        let unit = size / UNITS;
        let pixel = 1.0 / pixels_per_point.max(0.1);
        let mut ink = Ink::new(Pos2::ZERO + vec2(0.0, -50.0) * unit, unit, pixel);
        let disc = if anger.is_some() { DISC } else { DISC_ALONE };
        ink.disc(
            pos2(0.0, 50.0),
            disc + if anger.is_some() { 1.0 } else { 0.0 },
            mixed(ground, TINTS[looks.tint], TINT),
        );
        let mut shapes = Vec::with_capacity(3);
        if let Some(anger) = anger {
            shapes.push(ink.into_shape());
            let mut band = Ink::new(Pos2::ZERO, 1.0, pixel);
            ring::band(&mut band, size / 2.0, anger, ring_colour, (3.0 * unit).max(1.2));
            shapes.push(band.into_shape());
            ink = Ink::new(Pos2::ZERO + vec2(0.0, -50.0) * unit, unit, pixel);
        }
        // The disc cuts the shoulders; a hat may stand out at the top.
        let edge = disc + 0.3;
        let below = pen::Pen::at(-edge, -30.0).to(edge, -30.0).arc((0.0, 50.0), (edge, edge), 0.0, 0.5).points();
        ink.clip(Some(below));
        person(&mut ink, &looks, &Expression::of(anger.unwrap_or(CALM)), size >= WHITES);
        shapes.push(ink.into_shape());
        shapes
    }
}

fn person(ink: &mut Ink, looks: &Looks, expression: &Expression, fine: bool) {
    let tones = hair::Tones::of(looks);
    ink.enlarge(HEAD, HEAD_ABOUT);
    hair::behind(ink, looks.hair, &tones);
    ink.enlarge(1.0, Pos2::ZERO);
    head::body(ink, looks);
    wear::collar(ink, looks);
    ink.enlarge(HEAD, HEAD_ABOUT);
    hair::about(ink, looks.hair, &tones);
    head::head(ink, looks, expression, fine);
    head::beard(ink, looks, &tones);
    features::mouth(ink, looks, &expression.mouth, fine);
    hair::front(ink, looks.hair, &tones);
    features::eyes(ink, looks, expression, fine);
    features::brows(ink, &tones, expression);
    wear::ears(ink, looks);
    wear::glasses(ink, looks);
    ink.enlarge(1.0, Pos2::ZERO);
}

/// Two colours mixed as they are stored.
fn mixed(one: Color32, two: Color32, part: f32) -> Color32 {
    mood::blend(one, two, part)
}

/// Fills an outline and its mirror image.
fn both(ink: &mut Ink, outline: &[Pos2], colour: Color32) {
    ink.fill(outline, colour);
    ink.fill(&mirror(outline), colour);
}

fn mirror(outline: &[Pos2]) -> Vec<Pos2> {
    outline.iter().map(|point| pos2(-point.x, point.y)).collect()
}

/// A pair of radii.
fn radii(x: f32, y: f32) -> Vec2 {
    vec2(x, y)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RING: Color32 = Color32::from_rgb(0xC0, 0x8E, 0x54);
    const GROUND: Color32 = Color32::from_rgb(0x18, 0x26, 0x2D);

    fn meshes(seed: u64, anger: Option<f32>, size: f32) -> Vec<(usize, egui::Rect)> {
        Face::of(seed)
            .shapes(size, anger, RING, GROUND, 2.0)
            .iter()
            .map(|shape| {
                (if let Shape::Mesh(mesh) = shape { mesh.vertices.len() } else { 0 }, shape.visual_bounding_rect())
            })
            .collect()
    }

    #[test]
    fn the_same_seed_is_the_same_picture() {
        for seed in 0..40 {
            let one = Face::of(seed).shapes(76.0, Some(70.0), RING, GROUND, 1.0);
            let two = Face::of(seed).shapes(76.0, Some(70.0), RING, GROUND, 1.0);
            assert_eq!(one, two);
        }
        assert_ne!(Looks::of(1), Looks::of(2));
    }

    #[test]
    fn every_face_stays_near_its_circle() {
        for seed in 0..300 {
            for (anger, size) in [(None, 40.0), (Some(10.0), 24.0), (Some(95.0), 76.0)] {
                for (vertices, bounds) in meshes(seed, anger, size) {
                    assert!(vertices > 20);
                    assert!(bounds.width() < size * 1.04 && bounds.height() < size * 1.08, "{seed}: {bounds:?}");
                    assert!(bounds.is_finite());
                }
            }
        }
    }

    #[test]
    fn colleagues_have_no_ring() {
        let (alone, ringed) = (meshes(5, None, 44.0), meshes(5, Some(20.0), 44.0));
        assert_eq!((alone.len(), ringed.len()), (1, 3));
        assert!(alone[0].1.width() > 38.0 && alone[0].1.width() < 44.0);
    }

    #[test]
    fn a_face_never_jumps() {
        for seed in 0..20 {
            for anger in [16.0, 20.0, 40.0, 60.0, 80.0] {
                let [one, two] = [anger - 0.1, anger + 0.1].map(|anger| meshes(seed, Some(anger), 76.0));
                for ((_, before), (_, after)) in one.iter().zip(&two) {
                    assert!((before.min - after.min).length() < 0.7 && (before.max - after.max).length() < 0.7);
                }
            }
        }
    }

    #[test]
    fn all_hair_shapes_occur() {
        let seen: std::collections::BTreeSet<String> =
            (0..600).map(|seed| format!("{:?}", Looks::of(seed).hair)).collect();
        assert_eq!(seen.len(), 23);
    }
}

//! What of a picture has to be drawn again: the shapes of two frames, compared.
//!
//! **Invariants.** Outside the parts it names, both frames have the same shapes in the same order: what was drawn there
//! stays true to the pixel. Parts do not overlap.
//!
//! **Deliberately absent:** why a frame is drawn whole; whoever draws knows.

#[cfg(test)]
mod tests;

use std::sync::Arc;

use egui::epaint::{ClippedShape, Shape};
use egui::{Pos2, Rect};

/// How far beyond its bounds a shape may be seen, in points: softened edges, joints of lines, whole pixels.
const FRINGE: f32 = 3.0;
/// The most parts; of more, those that lie closest together become one.
const MOST_PARTS: usize = 4;
/// From this share of the screen on, in hundredths, everything is drawn again.
const EVERYTHING: u64 = 60;
/// How many shapes ahead the same one is looked for.
const AHEAD: usize = 32;

/// A part of the screen, in physical pixels from the upper left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Where it begins.
    pub left: u32,
    /// Where it begins.
    pub top: u32,
    /// The first column that is no longer in it.
    pub right: u32,
    /// The first row that is no longer in it.
    pub bottom: u32,
}

/// The screen.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Screen {
    /// In physical pixels.
    pub width: u32,
    /// In physical pixels.
    pub height: u32,
    /// Physical pixels in a point.
    pub pixels: f32,
}

/// What has to be drawn again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Damage {
    /// Where.
    pub parts: Vec<Part>,
    /// Whether that is everything.
    pub whole: bool,
}

/// What was drawn last.
#[derive(Default)]
pub struct Drawn {
    shapes: Vec<ClippedShape>,
    screen: Screen,
}

impl Drawn {
    /// Leaves of the shapes of the next frame those that have to be drawn, and says where. Everything is drawn if that is
    /// asked for, if the screen is another one, and if most of it has changed.
    pub fn next(&mut self, shapes: &mut Vec<ClippedShape>, screen: Screen, whole: bool) -> Damage {
        let new = std::mem::take(shapes);
        let damage = if whole || screen != self.screen { None } else { compare(&self.shapes, &new, screen) };
        let damage = damage.map_or_else(|| Damage::everything(screen), |parts| Damage { parts, whole: false });
        *shapes = if damage.whole { new.clone() } else { touched(&new, &damage.parts, screen) };
        (self.shapes, self.screen) = (new, screen);
        damage
    }
}

impl Drawn {
    /// Whether these shapes are those that were drawn last, on the same screen.
    pub fn holds(&self, shapes: &[ClippedShape], screen: Screen) -> bool {
        screen == self.screen && compare(&self.shapes, shapes, screen).is_some_and(|parts| parts.is_empty())
    }
}

impl Damage {
    fn everything(screen: Screen) -> Self {
        let all = Part { left: 0, top: 0, right: screen.width, bottom: screen.height };
        Self { parts: vec![all], whole: true }
    }
}

impl Part {
    /// Its width in pixels.
    pub fn width(self) -> u32 {
        self.right.saturating_sub(self.left)
    }

    /// Its height in pixels.
    pub fn height(self) -> u32 {
        self.bottom.saturating_sub(self.top)
    }

    /// Where a shape can be seen, if anywhere.
    fn of(shape: &ClippedShape, screen: Screen) -> Option<Self> {
        let seen = shape.shape.visual_bounding_rect().expand(FRINGE).intersect(shape.clip_rect) * screen.pixels;
        let part = Self {
            left: whole(seen.min.x.floor(), screen.width),
            top: whole(seen.min.y.floor(), screen.height),
            right: whole(seen.max.x.ceil(), screen.width),
            bottom: whole(seen.max.y.ceil(), screen.height),
        };
        (part.area() > 0).then_some(part)
    }

    /// The same in points.
    pub fn rect(self, screen: Screen) -> Rect {
        let point = |x: u32, y: u32| Pos2::new(real(x), real(y)) / screen.pixels;
        Rect { min: point(self.left, self.top), max: point(self.right, self.bottom) }
    }

    /// The whole pixels inside a rectangle in points, if any.
    pub fn inside(rect: Rect, screen: Screen) -> Option<Self> {
        let rect = rect * screen.pixels;
        let part = Self {
            left: whole(rect.min.x.ceil(), screen.width),
            top: whole(rect.min.y.ceil(), screen.height),
            right: whole(rect.max.x.floor(), screen.width),
            bottom: whole(rect.max.y.floor(), screen.height),
        };
        (part.area() > 0).then_some(part)
    }

    /// What is left of it without another.
    pub fn without(self, other: Self) -> Vec<Self> {
        if !self.overlaps(other) {
            return vec![self];
        }
        let (top, bottom) = (self.top.max(other.top), self.bottom.min(other.bottom));
        let around = [
            Self { bottom: top, ..self },
            Self { top: bottom, ..self },
            Self { right: other.left.max(self.left), top, bottom, ..self },
            Self { left: other.right.min(self.right), top, bottom, ..self },
        ];
        around.into_iter().filter(|part| part.area() > 0).collect()
    }

    /// How many pixels it has.
    pub fn area(self) -> u64 {
        u64::from(self.width()) * u64::from(self.height())
    }

    fn overlaps(self, other: Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    fn with(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }
}

/// A coordinate within the screen.
fn whole(at: f32, most: u32) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "casts of reals saturate")]
    let whole = at as u32;
    whole.min(most)
}

fn real(at: u32) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "no screen has so many pixels")]
    let real = at as f32;
    real
}

/// The parts in which two frames differ; none if that is most of the screen.
fn compare(old: &[ClippedShape], new: &[ClippedShape], screen: Screen) -> Option<Vec<Part>> {
    let all = u64::from(screen.width) * u64::from(screen.height);
    let mut parts = Vec::new();
    let mut add = |shape: &ClippedShape| {
        if let Some(part) = Part::of(shape, screen) {
            join(&mut parts, part);
        }
        parts.iter().map(|part| part.area()).sum::<u64>() * 100 < all * EVERYTHING
    };
    // Most changes are in one place.
    let end = old.iter().rev().zip(new.iter().rev()).take_while(|(a, b)| same(a, b)).count();
    let (mut old, _) = old.split_at(old.len() - end);
    let (mut new, _) = new.split_at(new.len() - end);
    loop {
        match (old, new) {
            ([], rest) | (rest, []) => {
                let few = rest.iter().all(add);
                return few.then_some(parts);
            }
            ([a, rest_old @ ..], [b, rest_new @ ..]) if same(a, b) => (old, new) = (rest_old, rest_new),
            _ => {
                let (gone, come) = until_same(old, new);
                let (before, after) = (old.split_at(gone), new.split_at(come));
                if !before.0.iter().chain(after.0).all(&mut add) {
                    return None;
                }
                (old, new) = (before.1, after.1);
            }
        }
    }
}

/// After how many shapes of each the two go on alike, as far as one looks.
fn until_same(old: &[ClippedShape], new: &[ClippedShape]) -> (usize, usize) {
    let alike = |gone: usize, come: usize| old.get(gone).zip(new.get(come)).is_some_and(|(a, b)| same(a, b));
    let steps = (1..=AHEAD).flat_map(|step| [(0, step), (step, 0), (step, step)]);
    steps.into_iter().find(|(gone, come)| alike(*gone, *come)).unwrap_or((1, 1))
}

/// Whether two shapes look the same. Text and meshes that are shared are not read.
fn same(a: &ClippedShape, b: &ClippedShape) -> bool {
    if a.clip_rect != b.clip_rect {
        return false;
    }
    match (&a.shape, &b.shape) {
        (Shape::Mesh(a), Shape::Mesh(b)) if Arc::ptr_eq(a, b) => true,
        (Shape::Text(a), Shape::Text(b)) if Arc::ptr_eq(&a.galley, &b.galley) => {
            a.pos == b.pos
                && a.underline == b.underline
                && a.fallback_color == b.fallback_color
                && a.override_text_color == b.override_text_color
                && a.opacity_factor == b.opacity_factor
                && a.angle == b.angle
        }
        (a, b) => a == b,
    }
}

/// Adds a part to those there are.
fn join(parts: &mut Vec<Part>, mut part: Part) {
    loop {
        while let Some(at) = parts.iter().position(|other| other.overlaps(part)) {
            part = part.with(parts.swap_remove(at));
        }
        if parts.len() < MOST_PARTS {
            break;
        }
        let grown = |other: &Part| other.with(part).area().saturating_sub(other.area());
        let Some((at, _)) = parts.iter().enumerate().min_by_key(|(_, other)| grown(other)) else { break };
        part = part.with(parts.swap_remove(at));
    }
    parts.push(part);
}

/// The shapes that are seen in the parts, each cut off where its part ends.
fn touched(shapes: &[ClippedShape], parts: &[Part], screen: Screen) -> Vec<ClippedShape> {
    if parts.is_empty() {
        return Vec::new();
    }
    let places: Vec<Option<Part>> = shapes
        .iter()
        // What lies outside of what it is clipped to is drawn in no frame, fringe or not.
        .map(|shape| shape.clip_rect.intersects(shape.shape.visual_bounding_rect()).then(|| Part::of(shape, screen))?)
        .collect();
    let in_part = |part: &Part| {
        let (part, rect) = (*part, part.rect(screen));
        let seen = shapes.iter().zip(&places).filter(move |(_, place)| place.is_some_and(|place| place.overlaps(part)));
        seen.map(move |(shape, _)| ClippedShape {
            clip_rect: shape.clip_rect.intersect(rect),
            shape: shape.shape.clone(),
        })
    };
    parts.iter().flat_map(in_part).collect()
}

//! Shapes as quads: what the shader of the canvas draws. What nobody sees is left out.

use egui::{Color32, Pos2, Rect, Vec2, vec2};

/// A corner of a quad, as the shader reads it: its place from −1 to 1 to the right and up, its premultiplied colour, and
/// what its shape is: offset from its middle, extent, kind.
pub(super) type Corner = [f32; 10];

/// Quads in the order in which they are put down.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Quads {
    /// Four for each.
    pub(super) corners: Vec<Corner>,
    /// Six for each: two triangles.
    pub(super) indices: Vec<u32>,
}

/// The kinds of shapes, as the shader numbers them.
const PLAIN: f32 = 0.0;
const DISC: f32 = 1.0;
const GLOW: f32 = 2.0;
const STAR: f32 = 3.0;
const LINE: f32 = 4.0;
const TILE: f32 = 5.0;

/// How a colour meets what is below it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Ink([f32; 4]);

impl Ink {
    /// Covers it.
    pub(super) fn over(colour: Color32, alpha: f32) -> Self {
        let [r, g, b] = channels(colour);
        Self([r * alpha, g * alpha, b * alpha, alpha])
    }

    /// Adds its light.
    pub(super) fn light(colour: Color32, alpha: f32) -> Self {
        let [r, g, b] = channels(colour);
        Self([r * alpha, g * alpha, b * alpha, 0.0])
    }
}

fn channels(colour: Color32) -> [f32; 3] {
    [colour.r(), colour.g(), colour.b()].map(|channel| f32::from(channel) / 255.0)
}

/// Collects quads. Places are in points from the left upper corner.
pub(super) struct Brush<'a> {
    pixels: f32,
    /// Half of the canvas, in pixels.
    middle: Vec2,
    /// What can be seen, in points.
    seen: &'a [Rect],
    quads: Quads,
}

impl<'a> Brush<'a> {
    /// A brush for a canvas of this size in points, with so many pixels a point, of which this can be seen.
    pub(super) fn new(size: Vec2, pixels: f32, seen: &'a [Rect]) -> Self {
        Self { pixels, middle: (size * pixels / 2.0).max(Vec2::splat(0.5)), seen, quads: Quads::default() }
    }

    /// A vertical gradient over everything.
    pub(super) fn ground(&mut self, top: Color32, bottom: Color32) {
        let height = self.middle.y * 2.0 / self.pixels;
        for part in self.seen {
            let ink = |y: f32| Ink::over(top.lerp_to_gamma(bottom, y / height), 1.0);
            let corner = |place: Pos2| (self.place(place), ink(place.y), [0.0, 0.0, 0.0, PLAIN]);
            let corners = [part.left_top(), part.right_top(), part.right_bottom(), part.left_bottom()];
            self.quad(corners.map(corner));
        }
    }

    /// Whether any of it can be seen.
    fn sees(&self, bounds: Rect) -> bool {
        self.seen.iter().any(|part| part.intersects(bounds))
    }

    /// A disc.
    pub(super) fn disc(&mut self, at: Pos2, radius: f32, ink: Ink) {
        self.round(at, radius, 1.0, ink, DISC, 1.0);
    }

    /// A seven-pointed star.
    pub(super) fn star(&mut self, at: Pos2, radius: f32, ink: Ink) {
        self.round(at, radius, 1.75, ink, STAR, 1.0);
    }

    /// A glow that is gone at this radius, flattened by `squeeze`.
    pub(super) fn glow(&mut self, at: Pos2, radius: f32, squeeze: f32, ink: Ink) {
        self.round(at, radius, 1.0, ink, GLOW, squeeze);
    }

    fn round(&mut self, at: Pos2, radius: f32, reach: f32, ink: Ink, kind: f32, squeeze: f32) {
        let extent = radius * self.pixels;
        let half = extent * reach + if kind == GLOW { 0.0 } else { 1.0 };
        let bounds = Rect::from_center_size(at, vec2(half, half * squeeze) * 2.0 / self.pixels);
        if kind != GLOW {
            if self.sees(bounds) {
                self.part_of_round(at, bounds, ink, [extent, kind], squeeze);
            }
            return;
        }
        // Glows are large: they are drawn where they are seen.
        for part in self.seen {
            let seen = part.intersect(bounds);
            if seen.is_positive() {
                self.part_of_round(at, seen, ink, [extent, kind], squeeze);
            }
        }
    }

    /// What of something round lies in these bounds.
    fn part_of_round(&mut self, at: Pos2, bounds: Rect, ink: Ink, [extent, kind]: [f32; 2], squeeze: f32) {
        let corner = |place: Pos2| {
            let offset = (place - at) * self.pixels;
            (self.place(place), ink, [offset.x, -offset.y / squeeze, extent, kind])
        };
        self.quad([bounds.left_top(), bounds.right_top(), bounds.right_bottom(), bounds.left_bottom()].map(corner));
    }

    /// A tile with round corners, so far to its sides and three quarters of that up and down.
    pub(super) fn tile(&mut self, at: Pos2, half: f32, ink: Ink) {
        self.round(at, half, 1.0, ink, TILE, 1.0);
    }

    /// A line.
    pub(super) fn line(&mut self, from: Pos2, to: Pos2, width: f32, ink: Ink) {
        if !self.sees(Rect::from_two_pos(from, to).expand(width)) {
            return;
        }
        let (from, to) = (self.place(from), self.place(to));
        let along = to - from;
        if along == Vec2::ZERO {
            return;
        }
        let extent = width * self.pixels / 2.0;
        let half = extent + 1.0;
        let across = along.normalized().rot90() * half;
        let corner = |place: Vec2, y: f32| (place, ink, [0.0, y, extent, LINE]);
        self.quad([
            corner(from + across, half),
            corner(to + across, half),
            corner(to - across, -half),
            corner(from - across, -half),
        ]);
    }

    /// A line through points.
    pub(super) fn course(&mut self, points: &[Pos2], width: f32, ink: Ink) {
        for pair in points.windows(2) {
            self.line(pair[0], pair[1], width, ink);
        }
    }

    fn place(&self, at: Pos2) -> Vec2 {
        let pixel = at.to_vec2() * self.pixels;
        vec2(pixel.x - self.middle.x, self.middle.y - pixel.y)
    }

    fn quad(&mut self, corners: [(Vec2, Ink, [f32; 4]); 4]) {
        let Ok(first) = u32::try_from(self.quads.corners.len()) else { return };
        for (place, Ink([red, green, blue, alpha]), [x, y, extent, kind]) in corners {
            let place = place / self.middle;
            self.quads.corners.push([place.x, place.y, red, green, blue, alpha, x, y, extent, kind]);
        }
        self.quads.indices.extend([0, 1, 2, 0, 2, 3].map(|corner| first + corner));
    }

    /// What was put down.
    pub(super) fn quads(self) -> Quads {
        self.quads
    }
}

#[cfg(test)]
mod tests {
    use egui::pos2;

    use super::*;

    const WHITE: Ink = Ink([1.0; 4]);

    /// What a brush leaves on a canvas of 200 by 200 of which the left upper quarter is seen.
    fn drawn(draw: impl FnOnce(&mut Brush<'_>)) -> Vec<Corner> {
        let seen = [Rect::from_min_max(Pos2::ZERO, pos2(100.0, 100.0))];
        let mut brush = Brush::new(vec2(200.0, 200.0), 1.0, &seen);
        draw(&mut brush);
        let quads = brush.quads();
        assert_eq!(quads.indices.len() * 4, quads.corners.len() * 6);
        quads.corners
    }

    #[test]
    fn what_nobody_sees_is_left_out() {
        let hidden = drawn(|brush| {
            brush.disc(pos2(150.0, 150.0), 3.0, WHITE);
            brush.line(pos2(120.0, 10.0), pos2(180.0, 90.0), 1.0, WHITE);
            brush.glow(pos2(160.0, 50.0), 40.0, 1.0, WHITE);
        });
        assert!(hidden.is_empty());
        assert_eq!(drawn(|brush| brush.disc(pos2(101.0, 50.0), 3.0, WHITE)).len(), 4, "half of it is seen");
    }

    #[test]
    fn a_glow_ends_where_it_is_seen_and_is_the_same_there() {
        let corners = drawn(|brush| brush.glow(pos2(90.0, 50.0), 40.0, 0.5, WHITE));
        // Left and right of the canvas are −1 and 1; offsets are from the middle of the glow, as if it were round.
        let told: Vec<[f32; 4]> = corners.iter().map(|corner| [corner[0], corner[1], corner[6], corner[7]]).collect();
        let (left, right) = (-0.5, 0.0);
        let (top, bottom) = (0.7, 0.3);
        let wanted = [
            [left, top, -40.0, 40.0],
            [right, top, 10.0, 40.0],
            [right, bottom, 10.0, -40.0],
            [left, bottom, -40.0, -40.0],
        ];
        for (told, wanted) in told.iter().zip(wanted) {
            assert!(told.iter().zip(wanted).all(|(a, b)| (a - b).abs() < 1e-4), "{told:?} {wanted:?}");
        }
    }

    #[test]
    fn the_ground_goes_from_colour_to_colour_over_the_whole_canvas() {
        let corners = drawn(|brush| brush.ground(Color32::BLACK, Color32::WHITE));
        let grey: Vec<f32> = corners.iter().map(|corner| corner[2]).collect();
        assert_eq!((grey[0], grey[1]), (0.0, 0.0));
        assert!((grey[2] - 0.5).abs() < 0.01 && (grey[3] - 0.5).abs() < 0.01, "the middle is half way");
    }
}

//! Outlines as lists of points: curves, ellipses, cutting one outline by another, and triangles.

use egui::{Pos2, Vec2, pos2};

/// Straight pieces a curve is made of.
const PIECES: u8 = 10;

/// Draws an outline point by point.
#[derive(Clone, Debug, Default)]
pub(super) struct Pen(Vec<Pos2>);

impl Pen {
    pub(super) fn at(x: f32, y: f32) -> Self {
        Self(vec![pos2(x, y)])
    }

    /// Goes straight.
    pub(super) fn to(mut self, x: f32, y: f32) -> Self {
        self.0.push(pos2(x, y));
        self
    }

    /// A curve with two handles.
    pub(super) fn curve(mut self, one: (f32, f32), two: (f32, f32), end: (f32, f32)) -> Self {
        let start = self.last();
        let (one, two, end) = (Vec2::from(one), Vec2::from(two), Vec2::from(end));
        for piece in 1..=PIECES {
            let t = f32::from(piece) / f32::from(PIECES);
            let u = 1.0 - t;
            let place = start * (u * u * u) + one * (3.0 * u * u * t) + two * (3.0 * u * t * t) + end * (t * t * t);
            self.0.push(place.to_pos2());
        }
        self
    }

    /// A curve with one handle.
    pub(super) fn bow(self, handle: (f32, f32), end: (f32, f32)) -> Self {
        let start = self.last();
        let near = |from: Vec2, to: (f32, f32)| {
            let place = from + (Vec2::from(to) - from) * (2.0 / 3.0);
            (place.x, place.y)
        };
        let one = near(start, handle);
        let two = near(Vec2::from(end), handle);
        self.curve(one, two, end)
    }

    /// Part of an ellipse; angles in turns, 0 to the right, growing clockwise.
    pub(super) fn arc(mut self, centre: (f32, f32), radii: (f32, f32), from: f32, to: f32) -> Self {
        for piece in 0..=2 * PIECES {
            let t = f32::from(piece) / f32::from(2 * PIECES);
            let way = way(from + (to - from) * t);
            self.0.push(pos2(centre.0 + way.x * radii.0, centre.1 + way.y * radii.1));
        }
        self
    }

    /// Adds the mirror image of what is there, about the upright through `x`, so that the outline closes.
    pub(super) fn mirrored(mut self, x: f32) -> Self {
        let other: Vec<Pos2> = self.0.iter().rev().map(|point| pos2(2.0 * x - point.x, point.y)).collect();
        self.0.extend(other);
        self
    }

    /// The points drawn.
    pub(super) fn points(self) -> Vec<Pos2> {
        self.0
    }

    fn last(&self) -> Vec2 {
        self.0.last().copied().unwrap_or(Pos2::ZERO).to_vec2()
    }
}

/// The direction at a part of a full turn: 0 to the right, 0.25 down.
pub(super) fn way(turn: f32) -> Vec2 {
    Vec2::angled(turn * std::f32::consts::TAU)
}

/// How many sides make a disc look round, by its radius in pixels.
pub(super) fn sides(radius: f32) -> usize {
    match radius {
        r if r < 1.5 => 8,
        r if r < 4.0 => 14,
        r if r < 12.0 => 24,
        r if r < 40.0 => 40,
        _ => 72,
    }
}

/// An ellipse.
pub(super) fn ellipse(centre: Pos2, radii: Vec2) -> Vec<Pos2> {
    let count = sides(radii.x.max(radii.y) * 2.0);
    (0..count).map(|at| centre + way(at as f32 / count as f32) * radii).collect()
}

/// Twice-signed half: the area of a polygon, positive when it runs clockwise on the screen.
pub(super) fn area(points: &[Pos2]) -> f32 {
    let count = points.len();
    (0..count).map(|at| cross(points[at].to_vec2(), points[(at + 1) % count].to_vec2())).sum::<f32>() / 2.0
}

/// What of an outline lies on the right-hand side of travel from `from` towards `to` (on the screen).
pub(super) fn beside(points: &[Pos2], from: Pos2, to: Pos2) -> Vec<Pos2> {
    let side = |point: Pos2| cross(to - from, point - from);
    let mut kept = Vec::with_capacity(points.len() + 2);
    for (at, here) in points.iter().enumerate() {
        let next = points[(at + 1) % points.len()];
        let (one, two) = (side(*here), side(next));
        if one >= 0.0 {
            kept.push(*here);
        }
        if (one >= 0.0) != (two >= 0.0) {
            kept.push(*here + (next - *here) * (one / (one - two)));
        }
    }
    kept
}

/// What of an outline lies within a convex clockwise one.
pub(super) fn within(points: &[Pos2], convex: &[Pos2]) -> Vec<Pos2> {
    let mut kept = points.to_vec();
    for (at, here) in convex.iter().enumerate() {
        kept = beside(&kept, *here, convex[(at + 1) % convex.len()]);
        if kept.is_empty() {
            break;
        }
    }
    kept
}

/// Cuts a clockwise polygon into triangles, ear by ear.
pub(super) fn triangles(points: &[Pos2]) -> Vec<[u32; 3]> {
    let mut left: Vec<u32> = (0u32..).take(points.len()).collect();
    let mut found = Vec::with_capacity(points.len().saturating_sub(2));
    let place = |at: u32| usize::try_from(at).ok().and_then(|at| points.get(at)).copied().unwrap_or(Pos2::ZERO);
    while left.len() > 3 {
        let count = left.len();
        let corner = |at: usize| [left[(at + count - 1) % count], left[at], left[(at + 1) % count]];
        let turn = |at: usize| {
            let [a, b, c] = corner(at).map(place);
            cross(b - a, c - b)
        };
        let ear = (0..count).find(|at| turn(*at) > 0.0 && is_empty(corner(*at), &left, place));
        // A crossing outline has no ear left; its flattest corner goes.
        let at = ear.unwrap_or_else(|| {
            (0..count).min_by(|one, two| turn(*one).abs().total_cmp(&turn(*two).abs())).unwrap_or_default()
        });
        if ear.is_some() {
            found.push(corner(at));
        }
        left.remove(at);
    }
    if let [a, b, c] = left[..] {
        found.push([a, b, c]);
    }
    found
}

/// No other corner of the polygon lies inside this one.
fn is_empty(corner: [u32; 3], left: &[u32], place: impl Fn(u32) -> Pos2) -> bool {
    let [a, b, c] = corner.map(&place);
    left.iter().filter(|at| !corner.contains(at)).all(|at| {
        let p = place(*at);
        p == a
            || p == b
            || p == c
            || cross(b - a, p - a) < 0.0
            || cross(c - b, p - b) < 0.0
            || cross(a - c, p - c) < 0.0
    })
}

fn cross(one: Vec2, two: Vec2) -> f32 {
    one.x * two.y - one.y * two.x
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn triangles_cover_a_hollow_shape() {
        let horseshoe = Pen::at(0.0, 0.0).to(9.0, 0.0).to(9.0, 9.0).to(6.0, 9.0).to(6.0, 3.0).to(3.0, 3.0).to(3.0, 9.0);
        let points = horseshoe.to(0.0, 9.0).points();
        let covered: f32 =
            triangles(&points).iter().map(|corner| area(&corner.map(|at| points[usize::try_from(at).unwrap()]))).sum();
        assert!((covered - area(&points)).abs() < 1e-3, "{covered}");
    }

    #[test]
    fn cutting_keeps_the_inside() {
        let square = Pen::at(0.0, 0.0).to(4.0, 0.0).to(4.0, 4.0).to(0.0, 4.0).points();
        let cut = within(&square, &ellipse(pos2(0.0, 0.0), Vec2::new(2.0, 2.0)));
        assert!((area(&cut) - std::f32::consts::PI).abs() < 0.1, "{}", area(&cut));
    }
}

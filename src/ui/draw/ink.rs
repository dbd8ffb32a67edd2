//! Flat colour on paper: fills and strokes of any simple shape, gathered in one mesh with soft edges.

use egui::epaint::Mesh;
use egui::{Color32, Painter, Pos2, Shape, Vec2, pos2, vec2};

use super::pen;

/// A stroke turns round sharper bends than this (cosine of the turn) with a disc instead of a mitre.
const SHARP: f32 = 0.8;

/// A growing drawing in units of its own, mapped to the screen by an origin and a scale.
pub(super) struct Ink {
    mesh: Mesh,
    origin: Pos2,
    scale: f32,
    pixel: f32,
    warp: (f32, Pos2),
    clip: Option<Vec<Pos2>>,
}

impl Ink {
    /// One unit is `scale` points, (0, 0) lies at `origin`, an edge fades over `pixel` points.
    pub(super) fn new(origin: Pos2, scale: f32, pixel: f32) -> Self {
        let pixel = if pixel > 0.0 { pixel } else { 1.0 };
        Self { mesh: Mesh::default(), origin, scale, pixel, warp: (1.0, Pos2::ZERO), clip: None }
    }

    /// An ink for a painter, soft over one of its pixels.
    pub(super) fn on(painter: &Painter, origin: Pos2, scale: f32) -> Self {
        Self::new(origin, scale, 1.0 / painter.pixels_per_point())
    }

    /// From now on everything is enlarged by `factor` about a point.
    pub(super) fn enlarge(&mut self, factor: f32, about: Pos2) {
        self.warp = (factor, about);
    }

    /// From now on fills end at a convex outline.
    pub(super) fn clip(&mut self, outline: Option<Vec<Pos2>>) {
        self.clip = outline;
    }

    /// How many units a number of points on the screen is.
    pub(super) fn units(&self, points: f32) -> f32 {
        points / (self.scale * self.warp.0).max(f32::EPSILON)
    }

    /// What was drawn, as one shape.
    pub(super) fn into_shape(self) -> Shape {
        Shape::mesh(self.mesh)
    }

    /// A disc.
    pub(super) fn disc(&mut self, centre: Pos2, radius: f32, colour: Color32) {
        self.fill(&pen::ellipse(centre, vec2(radius, radius)), colour);
    }

    /// An ellipse.
    pub(super) fn ellipse(&mut self, centre: Pos2, radii: Vec2, colour: Color32) {
        self.fill(&pen::ellipse(centre, radii), colour);
    }

    /// A circle line.
    pub(super) fn circle(&mut self, centre: Pos2, radius: f32, width: f32, colour: Color32) {
        self.stroke(&pen::ellipse(centre, vec2(radius, radius)), width, colour, true);
    }

    /// A simple polygon, convex or not.
    pub(super) fn fill(&mut self, outline: &[Pos2], colour: Color32) {
        let warped: Vec<Pos2> = outline.iter().map(|point| self.warped(*point)).collect();
        let kept = match &self.clip {
            Some(clip) => pen::within(&warped, clip),
            None => warped,
        };
        let near = self.near();
        let mut points: Vec<Pos2> = Vec::with_capacity(kept.len());
        for point in kept {
            let point = self.placed(point);
            if points.last().is_none_or(|last| last.distance_sq(point) > near) {
                points.push(point);
            }
        }
        while points.len() > 2 && points[0].distance_sq(points[points.len() - 1]) <= near {
            points.pop();
        }
        if points.len() < 3 || colour.a() == 0 {
            return;
        }
        let area = pen::area(&points);
        if area < 0.0 {
            points.reverse();
        }
        let length: f32 = (0..points.len()).map(|at| points[at].distance(points[(at + 1) % points.len()])).sum();
        let half = self.pixel / 2.0;
        let inset = half.min(area.abs() / length.max(f32::EPSILON));
        let normals = normals(&points);
        let first = self.count();
        for (point, normal) in points.iter().zip(&normals) {
            self.mesh.colored_vertex(*point - *normal * inset, colour);
            self.mesh.colored_vertex(*point + *normal * half, Color32::TRANSPARENT);
        }
        for [a, b, c] in pen::triangles(&points) {
            self.mesh.add_triangle(first + 2 * a, first + 2 * b, first + 2 * c);
        }
        let count = number(points.len());
        for at in 0..count {
            let (here, next) = (first + 2 * at, first + 2 * ((at + 1) % count));
            self.mesh.add_triangle(here, here + 1, next);
            self.mesh.add_triangle(next, here + 1, next + 1);
        }
    }

    /// What lies between two closed clockwise outlines of as many points each.
    pub(super) fn band(&mut self, outer: &[Pos2], inner: &[Pos2], colour: Color32) {
        let [outer, inner] =
            [outer, inner].map(|line| line.iter().map(|point| self.placed(self.warped(*point))).collect::<Vec<_>>());
        let half = self.pixel / 2.0;
        let first = self.count();
        let (out, inward) = (normals(&outer), normals(&inner));
        for at in 0..outer.len().min(inner.len()) {
            self.mesh.colored_vertex(inner[at] - inward[at] * half, Color32::TRANSPARENT);
            self.mesh.colored_vertex(inner[at] + inward[at] * half, colour);
            self.mesh.colored_vertex(outer[at] - out[at] * half, colour);
            self.mesh.colored_vertex(outer[at] + out[at] * half, Color32::TRANSPARENT);
        }
        self.lanes(first, outer.len().min(inner.len()), true);
    }

    /// A line through points with round ends and joins. Its colour should be opaque: joins overlap.
    pub(super) fn stroke(&mut self, line: &[Pos2], width: f32, colour: Color32, closed: bool) {
        self.shaded(line.iter().map(|point| (*point, colour)), width, closed);
    }

    /// A stroke whose colour runs from point to point.
    pub(super) fn shaded(&mut self, line: impl Iterator<Item = (Pos2, Color32)>, width: f32, closed: bool) {
        let width = width * self.scale * self.warp.0;
        let near = self.near();
        let faint = (width / self.pixel).min(1.0);
        let mut points: Vec<(Pos2, Color32)> = Vec::new();
        for (point, colour) in line {
            let point = self.placed(self.warped(point));
            if points.last().is_none_or(|last| last.0.distance_sq(point) > near) {
                points.push((point, if faint < 1.0 { colour.gamma_multiply(faint) } else { colour }));
            }
        }
        let half = width.max(self.pixel) / 2.0;
        let closed = closed && points.len() > 2;
        if closed && points[0].0.distance_sq(points[points.len() - 1].0) <= near {
            points.pop();
        }
        let [first, .., last] = points[..] else {
            if let [only] = points[..] {
                self.dot(only, half);
            }
            return;
        };
        if closed {
            match (0..points.len()).find(|at| bends(&points, *at)) {
                None => return self.ribbon(&points, half, true),
                // Begin at a bend, so that every piece lies between two.
                Some(at) => points.rotate_left(at),
            }
            points.push(points[0]);
            self.join(points[0], half);
        } else {
            self.cap(first, points[1].0 - first.0, half);
            self.cap(last, points[points.len() - 2].0 - last.0, half);
        }
        let mut from = 0;
        for at in 1..points.len() {
            if at + 1 == points.len() || bends(&points, at) {
                self.ribbon(&points[from..=at], half, false);
                if at + 1 < points.len() {
                    self.join(points[at], half);
                }
                from = at;
            }
        }
    }

    /// A strip of even width along points on the screen, flat at its ends.
    fn ribbon(&mut self, points: &[(Pos2, Color32)], half: f32, closed: bool) {
        let count = points.len();
        let (inner, outer) = self.edges(half);
        let first = self.count();
        for (at, (point, colour)) in points.iter().enumerate() {
            let before = if at > 0 { Some(at - 1) } else { closed.then(|| count - 1) };
            let after = if at + 1 < count { Some(at + 1) } else { closed.then_some(0) };
            let one = before.map_or(Vec2::ZERO, |before| (*point - points[before].0).normalized());
            let two = after.map_or(Vec2::ZERO, |after| (points[after].0 - *point).normalized());
            let normal = mitre(one, two);
            self.mesh.colored_vertex(*point - normal * outer, Color32::TRANSPARENT);
            self.mesh.colored_vertex(*point - normal * inner, *colour);
            self.mesh.colored_vertex(*point + normal * inner, *colour);
            self.mesh.colored_vertex(*point + normal * outer, Color32::TRANSPARENT);
        }
        self.lanes(first, count, closed);
    }

    /// A bend's round corner: a disc just inside the strips, so that their soft edges stay as they are.
    fn join(&mut self, place: (Pos2, Color32), half: f32) {
        self.dot(place, (half - 0.12 * self.pixel).max(half * 0.7));
    }

    /// The round end of a line that goes on in the direction `on`.
    fn cap(&mut self, (end, colour): (Pos2, Color32), on: Vec2, half: f32) {
        let from = on.angle() / std::f32::consts::TAU + 0.25;
        self.fan(end, colour, half, from, 0.5);
    }

    /// A disc on the screen.
    fn dot(&mut self, (centre, colour): (Pos2, Color32), half: f32) {
        self.fan(centre, colour, half, 0.0, 1.0);
    }

    /// A part of a disc on the screen, clockwise from a turn.
    fn fan(&mut self, centre: Pos2, colour: Color32, radius: f32, from: f32, part: f32) {
        let count = pen::sides(radius / self.pixel);
        let (inner, outer) = self.edges(radius);
        let first = self.count();
        self.mesh.colored_vertex(centre, colour);
        for at in 0..=count {
            let way = pen::way(from + part * at as f32 / count as f32);
            self.mesh.colored_vertex(centre + way * inner, colour);
            self.mesh.colored_vertex(centre + way * outer, Color32::TRANSPARENT);
        }
        for at in 0..number(count) {
            let (here, next) = (first + 1 + 2 * at, first + 3 + 2 * at);
            self.mesh.add_triangle(first, here, next);
            self.mesh.add_triangle(here, here + 1, next);
            self.mesh.add_triangle(next, here + 1, next + 1);
        }
    }

    /// Points nearer than this, squared, are one.
    fn near(&self) -> f32 {
        (0.2 * self.pixel) * (0.2 * self.pixel)
    }

    /// Where a soft edge begins and ends, at half a width.
    fn edges(&self, half: f32) -> (f32, f32) {
        ((half - self.pixel / 2.0).max(0.0), half + self.pixel / 2.0)
    }

    /// Triangles between rows of four vertices: faded, full, full, faded.
    fn lanes(&mut self, first: u32, rows: usize, closed: bool) {
        let count = number(rows);
        for at in 0..if closed { count } else { count.saturating_sub(1) } {
            let (here, next) = (first + 4 * at, first + 4 * ((at + 1) % count));
            for lane in 0..3 {
                self.mesh.add_triangle(here + lane, here + lane + 1, next + lane);
                self.mesh.add_triangle(next + lane, here + lane + 1, next + lane + 1);
            }
        }
    }

    fn warped(&self, point: Pos2) -> Pos2 {
        let (factor, about) = self.warp;
        about + (point - about) * factor
    }

    fn placed(&self, point: Pos2) -> Pos2 {
        self.origin + point.to_vec2() * self.scale
    }

    fn count(&self) -> u32 {
        number(self.mesh.vertices.len())
    }
}

/// Whether a line turns sharply at a point.
fn bends(points: &[(Pos2, Color32)], at: usize) -> bool {
    let count = points.len();
    let [before, here, after] = [(at + count - 1) % count, at, (at + 1) % count].map(|at| points[at].0);
    (here - before).normalized().dot((after - here).normalized()) < SHARP
}

/// Outward normals of a polygon of positive area, lengthened at corners so that the soft edge keeps its width.
fn normals(points: &[Pos2]) -> Vec<Vec2> {
    let count = points.len();
    (0..count)
        .map(|at| {
            let one = (points[at] - points[(at + count - 1) % count]).normalized();
            let two = (points[(at + 1) % count] - points[at]).normalized();
            mitre(one, two)
        })
        .collect()
}

/// The normal between two directions of travel, as long as the mitre there (2 at most).
fn mitre(one: Vec2, two: Vec2) -> Vec2 {
    let (one, two) = (vec2(one.y, -one.x), vec2(two.y, -two.x));
    let sum = (one + two).normalized();
    let along = if one == Vec2::ZERO { sum.dot(two) } else { sum.dot(one) };
    if sum == Vec2::ZERO { two } else { sum / along.max(0.5) }
}

/// A count as a mesh index.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A square's outline, by its middle and half its side.
pub(super) fn square(centre: Pos2, half: f32) -> [Pos2; 4] {
    let Pos2 { x, y } = centre;
    [pos2(x - half, y - half), pos2(x + half, y - half), pos2(x + half, y + half), pos2(x - half, y + half)]
}

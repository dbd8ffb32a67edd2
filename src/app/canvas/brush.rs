//! Shapes as quads: what the shader of the canvas draws, in the order in which it is put down.

use bevy::asset::RenderAssetUsages;
use bevy::mesh::{Indices, Mesh, MeshVertexAttribute, PrimitiveTopology, VertexFormat};
use egui::{Color32, Pos2, Vec2, vec2};

/// What the shader needs to know of a shape: offset from its middle, extent, kind.
pub(super) const SHAPE: MeshVertexAttribute =
    MeshVertexAttribute::new("Canvas_Shape", 0x0c0_3905_e5a9, VertexFormat::Float32x4);
/// The premultiplied colour.
pub(super) const INK: MeshVertexAttribute =
    MeshVertexAttribute::new("Canvas_Ink", 0x0c0_3905_e5aa, VertexFormat::Float32x4);

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

/// Collects quads. Places are in points from the left upper corner; the mesh is in pixels around the middle.
pub(super) struct Brush {
    pixels: f32,
    middle: Vec2,
    places: Vec<[f32; 3]>,
    inks: Vec<[f32; 4]>,
    shapes: Vec<[f32; 4]>,
    indices: Vec<u32>,
}

impl Brush {
    /// A brush for a canvas of this size in points, with so many pixels a point.
    pub(super) fn new(size: Vec2, pixels: f32) -> Self {
        let (places, inks, shapes, indices) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { pixels, middle: size * pixels / 2.0, places, inks, shapes, indices }
    }

    /// A vertical gradient over everything.
    pub(super) fn ground(&mut self, top: Color32, bottom: Color32) {
        let (x, y) = (self.middle.x, self.middle.y);
        let (top, bottom) = (Ink::over(top, 1.0), Ink::over(bottom, 1.0));
        let corners = [(vec2(-x, y), top), (vec2(x, y), top), (vec2(x, -y), bottom), (vec2(-x, -y), bottom)];
        self.quad(corners.map(|(place, ink)| (place, ink, [0.0, 0.0, 0.0, PLAIN])));
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
        let centre = self.place(at);
        let corner = |x: f32, y: f32| (centre + vec2(x, y * squeeze) * half, ink, [x * half, y * half, extent, kind]);
        self.quad([corner(-1.0, 1.0), corner(1.0, 1.0), corner(1.0, -1.0), corner(-1.0, -1.0)]);
    }

    /// A tile with round corners, so far to its sides and three quarters of that up and down.
    pub(super) fn tile(&mut self, at: Pos2, half: f32, ink: Ink) {
        self.round(at, half, 1.0, ink, TILE, 1.0);
    }

    /// A line.
    pub(super) fn line(&mut self, from: Pos2, to: Pos2, width: f32, ink: Ink) {
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
        let Ok(first) = u32::try_from(self.places.len()) else { return };
        for (place, ink, shape) in corners {
            self.places.push([place.x, place.y, 0.0]);
            self.inks.push(ink.0);
            self.shapes.push(shape);
        }
        self.indices.extend([0, 1, 2, 0, 2, 3].map(|corner| first + corner));
    }

    /// What was put down, as a mesh.
    pub(super) fn mesh(self) -> Mesh {
        Mesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::RENDER_WORLD)
            .with_inserted_attribute(Mesh::ATTRIBUTE_POSITION, self.places)
            .with_inserted_attribute(INK, self.inks)
            .with_inserted_attribute(SHAPE, self.shapes)
            .with_inserted_indices(Indices::U32(self.indices))
    }
}

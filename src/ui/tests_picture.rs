//! A screen under test as a picture, without a window or a graphics card: where `COMPOSURE_PICTURES` names a folder, what
//! a harness shows is written there to be looked at.

#![allow(clippy::cast_possible_truncation, reason = "a page has few dots, and a colour 256 steps")]

use std::io::Write;
use std::path::PathBuf;

use egui::epaint::{ClippedPrimitive, Mesh, Primitive, Vertex};
use egui::{Color32, ColorImage, Rect};
use egui_kittest::Harness;

/// Where pictures are wanted, if they are.
pub(crate) fn wanted() -> Option<PathBuf> {
    std::env::var_os("COMPOSURE_PICTURES").map(PathBuf::from)
}

/// Writes what a harness shows to `name.png`, if pictures are wanted.
pub(crate) fn take<S>(harness: &Harness<'_, S>, name: &str) {
    let Some(folder) = wanted() else { return };
    let context = &harness.ctx;
    let points = context.pixels_per_point();
    let shapes = harness.output().shapes.clone();
    let font = context.fonts(|fonts| fonts.image());
    let size = context.input(|input| input.viewport_rect().size() * points).round();
    let (wide, high) = (size.x as usize, size.y as usize);
    let mut page = Page { wide, high, dots: vec![Color32::BLACK; wide * high] };
    for ClippedPrimitive { clip_rect, primitive } in context.tessellate(shapes, points) {
        if let Primitive::Mesh(mesh) = primitive {
            page.mesh(&mesh, &font, clip_rect, points);
        }
    }
    std::fs::create_dir_all(&folder).unwrap();
    let mut file = std::fs::File::create(folder.join(format!("{name}.png"))).unwrap();
    file.write_all(&page.png()).unwrap();
}

struct Page {
    wide: usize,
    high: usize,
    dots: Vec<Color32>,
}

impl Page {
    fn mesh(&mut self, mesh: &Mesh, font: &ColorImage, clip: Rect, points: f32) {
        let clip = Rect::from_min_max((clip.min.to_vec2() * points).to_pos2(), (clip.max.to_vec2() * points).to_pos2());
        for corners in mesh.indices.chunks_exact(3) {
            let corners = [0, 1, 2].map(|nth| mesh.vertices[corners[nth] as usize]);
            self.triangle(corners, font, clip, points);
        }
    }

    fn triangle(&mut self, [a, mut b, mut c]: [Vertex; 3], font: &ColorImage, clip: Rect, points: f32) {
        let edge = |p: egui::Vec2, q: egui::Vec2, r: egui::Vec2| (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
        let at = |vertex: &Vertex| vertex.pos.to_vec2() * points;
        if edge(at(&a), at(&b), at(&c)) < 0.0 {
            std::mem::swap(&mut b, &mut c);
        }
        let (pa, pb, pc) = (at(&a), at(&b), at(&c));
        let area = edge(pa, pb, pc);
        if area <= 0.0 {
            return;
        }
        let (least, most) = (pa.min(pb).min(pc).max(clip.min.to_vec2()), pa.max(pb).max(pc).min(clip.max.to_vec2()));
        let rows = least.y.floor().max(0.0) as usize..(most.y.ceil().max(0.0) as usize).min(self.high);
        let columns = least.x.floor().max(0.0) as usize..(most.x.ceil().max(0.0) as usize).min(self.wide);
        // Of two triangles that share an edge, one has the dots on it.
        let own = |p: egui::Vec2, q: egui::Vec2| (p.y == q.y && q.x > p.x) || q.y < p.y;
        let inside = |w: f32, p, q| w > 0.0 || (w == 0.0 && own(p, q));
        for y in rows {
            for x in columns.clone() {
                let dot = egui::vec2(x as f32 + 0.5, y as f32 + 0.5);
                let (wa, wb, wc) = (edge(pb, pc, dot), edge(pc, pa, dot), edge(pa, pb, dot));
                if !clip.contains(dot.to_pos2()) {
                    continue;
                }
                if !(inside(wa, pb, pc) && inside(wb, pc, pa) && inside(wc, pa, pb)) {
                    continue;
                }
                let weights = [wa / area, wb / area, wc / area];
                let mixed =
                    |of: &dyn Fn(&Vertex) -> f32| of(&a) * weights[0] + of(&b) * weights[1] + of(&c) * weights[2];
                let (u, v) = (mixed(&|vertex| vertex.uv.x), mixed(&|vertex| vertex.uv.y));
                let texel = sample(font, u * font.size[0] as f32, v * font.size[1] as f32);
                let behind = self.dots[y * self.wide + x].to_array().map(f32::from);
                let mut out = [255_u8; 4];
                let alpha = mixed(&|vertex| f32::from(vertex.color.a())) / 255.0 * texel[3] / 255.0;
                for channel in 0..3 {
                    let front = mixed(&|vertex| f32::from(vertex.color.to_array()[channel])) * texel[channel] / 255.0;
                    out[channel] = (front + behind[channel] * (1.0 - alpha)).round().clamp(0.0, 255.0) as u8;
                }
                self.dots[y * self.wide + x] = Color32::from_rgb(out[0], out[1], out[2]);
            }
        }
    }

    /// As a file: nothing is packed, whoever keeps it packs it.
    fn png(&self) -> Vec<u8> {
        let mut rows = Vec::with_capacity(self.high * (self.wide * 3 + 1));
        for row in self.dots.chunks(self.wide) {
            rows.push(0);
            rows.extend(row.iter().flat_map(|dot| [dot.r(), dot.g(), dot.b()]));
        }
        let mut packed = vec![0x78, 0x01];
        let mut blocks = rows.chunks(65_535).peekable();
        while let Some(block) = blocks.next() {
            let length = u16::try_from(block.len()).unwrap();
            packed.push(u8::from(blocks.peek().is_none()));
            packed.extend(length.to_le_bytes());
            packed.extend((!length).to_le_bytes());
            packed.extend(block);
        }
        let (a, b) = rows.iter().fold((1_u32, 0_u32), |(a, b), byte| {
            let a = (a + u32::from(*byte)) % 65_521;
            (a, (b + a) % 65_521)
        });
        packed.extend((b << 16 | a).to_be_bytes());
        let mut head = Vec::new();
        head.extend(u32::try_from(self.wide).unwrap().to_be_bytes());
        head.extend(u32::try_from(self.high).unwrap().to_be_bytes());
        head.extend([8, 2, 0, 0, 0]);
        let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
        for (kind, data) in [(b"IHDR", &head), (b"IDAT", &packed), (b"IEND", &Vec::new())] {
            out.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
            let part: Vec<u8> = kind.iter().chain(data).copied().collect();
            out.extend(&part);
            out.extend(crc(&part).to_be_bytes());
        }
        out
    }
}

/// The dots of a texture about a place, mixed.
fn sample(font: &ColorImage, x: f32, y: f32) -> [f32; 4] {
    let (x, y) = (x - 0.5, y - 0.5);
    let (left, top) = (x.floor(), y.floor());
    let (right, low) = (x - left, y - top);
    let dot = |x: f32, y: f32| {
        let x = (x.max(0.0) as usize).min(font.size[0] - 1);
        let y = (y.max(0.0) as usize).min(font.size[1] - 1);
        font.pixels[y * font.size[0] + x].to_array().map(f32::from)
    };
    let four = [dot(left, top), dot(left + 1.0, top), dot(left, top + 1.0), dot(left + 1.0, top + 1.0)];
    let parts = [(1.0 - right) * (1.0 - low), right * (1.0 - low), (1.0 - right) * low, right * low];
    [0, 1, 2, 3].map(|channel| four.iter().zip(parts).map(|(dot, part)| dot[channel] * part).sum())
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 })
    })
}

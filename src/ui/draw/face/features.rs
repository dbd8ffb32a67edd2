//! Eyes, brows and mouth: what anger moves.

use egui::{Color32, Pos2, pos2, vec2};

use super::super::ink::Ink;
use super::super::palette::{EYE_WHITE, IRIS, IRISES, LASH, MOUTH, PUPIL, SKINS, TEETH};
use super::super::pen::{self, Pen};
use super::expression::{Expression, Mouth};
use super::hair::Tones;
use super::looks::{Beard, Looks};
use super::{mirror, mixed, radii};

/// Half the distance of the eyes, and their height.
const EYE: Pos2 = pos2(8.8, 51.0);
const EYE_WIDE: f32 = 4.3;
const EYE_HIGH: f32 = 3.75;
/// Iris and pupil; the disc that stands for the eye in a small face.
const IRIS_SIZE: f32 = 2.95;
const PUPIL_SIZE: f32 = 1.6;
const DISC: f32 = 3.1;

/// A face smaller than the fine size still shows these strokes: least widths in points.
const BROW_LEAST: f32 = 1.15;
const MOUTH_LEAST: f32 = 1.0;

/// How far from level something falls over a length, for an angle in degrees.
fn slope(degrees: f32) -> f32 {
    let way = egui::Vec2::angled(degrees.to_radians());
    way.y / way.x.max(0.1)
}

/// Both eyes under their lids.
pub(super) fn eyes(ink: &mut Ink, looks: &Looks, expression: &Expression, fine: bool) {
    let high = EYE_HIGH * expression.lid.max(0.96);
    // The lid comes down over the eye from above, its inner end lower when it cuts.
    let drop = 1.8 * high * (1.04 - expression.lid).max(0.0);
    let fall = slope(expression.lid_cut.max(0.0));
    let cut = |x: f32| -high + drop - x * fall + fall * 0.8;
    let iris = IRISES.get(looks.iris).copied().unwrap_or(IRIS);
    let iris = if looks.skin >= 3 { IRIS } else { iris };
    for side in [-1.0, 1.0] {
        // Drawn as the right eye, then turned over for the left: x grows outwards.
        let place = |points: Vec<Pos2>| -> Vec<Pos2> {
            points.into_iter().map(|point| pos2((EYE.x + point.x) * side, EYE.y + point.y)).collect()
        };
        let under = |points: &[Pos2]| pen::beside(points, pos2(-9.0, cut(-9.0)), pos2(9.0, cut(9.0)));
        let ball = under(&pen::ellipse(Pos2::ZERO, radii(EYE_WIDE, high)));
        if fine {
            ink.fill(&place(ball), EYE_WHITE);
            // Both eyes look the same way, so what is within them is not turned over.
            let middle = pos2(0.0, 0.3);
            ink.fill(&place(under(&pen::ellipse(middle, radii(IRIS_SIZE, IRIS_SIZE)))), iris);
            ink.fill(&place(under(&pen::ellipse(middle, radii(PUPIL_SIZE, PUPIL_SIZE)))), PUPIL);
            let glint = under(&pen::ellipse(pos2(-0.9 * side, -0.75), radii(0.75, 0.75)));
            ink.fill(&place(glint), EYE_WHITE);
        } else {
            ink.fill(&place(under(&pen::ellipse(pos2(0.0, 0.2), radii(DISC, high * 0.98)))), PUPIL);
        }
        let wide = if fine { EYE_WIDE } else { DISC };
        let lid: Vec<Pos2> = (-8i8..=8)
            .map(|at| {
                let x = f32::from(at) / 8.0 * wide;
                let round = -high * (1.0 - (x / wide) * (x / wide)).max(0.0).sqrt();
                pos2(x, round.max(cut(x).min(0.9 * high)))
            })
            .collect();
        let outer = lid.last().copied().unwrap_or_default();
        ink.stroke(&place(lid), if looks.lashes { 1.35 } else { 1.0 }, LASH, false);
        if looks.lashes {
            let flick = Pen::at(outer.x - 0.6, outer.y - 0.6)
                .bow((outer.x + 0.9, outer.y - 0.7), (outer.x + 2.0, outer.y - 2.0));
            ink.stroke(&place(flick.points()), 1.0, LASH, false);
        }
    }
}

/// Brows, and the furrow between them.
pub(super) fn brows(ink: &mut Ink, tones: &Tones, expression: &Expression) {
    let width = 2.1f32.max(ink.units(BROW_LEAST));
    let half = 4.9;
    for side in [-1.0, 1.0] {
        let lift = if side > 0.0 { expression.brow_lift } else { 0.0 };
        let y = expression.brow_y - lift;
        let fall = slope(expression.brow_angle) * half;
        let line = Pen::at(9.2 - half, y + fall)
            .bow((9.2 + 0.8, y - 2.0 * expression.brow_arch), (9.2 + half, y - fall + expression.brow_arch * 0.35))
            .points();
        let line = if side < 0.0 { mirror(&line) } else { line };
        ink.stroke(&line, width, tones.brow, false);
    }
    if expression.furrow > 0.05 {
        let furrow = tones.furrow.gamma_multiply(expression.furrow);
        for side in [-1.0, 1.0] {
            let line = [pos2(1.5 * side, 43.0), pos2(1.3 * side, 46.2)];
            ink.stroke(&line, 0.9, furrow, false);
        }
    }
}

/// The mouth: two lips that part; between them the dark of the mouth and the upper teeth.
pub(super) fn mouth(ink: &mut Ink, looks: &Looks, mouth: &Mouth, fine: bool) {
    let middle = 66.8;
    let skin = SKINS[looks.skin];
    let lip = match looks.beard {
        Beard::Full | Beard::Short => mixed(skin.lip, Color32::from_rgb(0xC0, 0x85, 0x78), 0.5),
        _ => skin.lip,
    };
    let (left, right) = (pos2(-mouth.half, middle + mouth.left), pos2(mouth.half, middle + mouth.right));
    let reach = mouth.half * 0.92;
    let upper = Pen::at(left.x, left.y)
        .curve((-reach, middle + mouth.top), (reach, middle + mouth.top), (right.x, right.y))
        .points();
    let gap = mouth.bottom - mouth.top;
    let open = (gap / 4.0).clamp(0.0, 1.0);
    let line = 1.55f32.max(ink.units(MOUTH_LEAST));
    if gap > 0.4 {
        let mut inside = upper.clone();
        let lower = Pen::at(right.x, right.y)
            .curve((reach, middle + mouth.bottom), (-reach, middle + mouth.bottom), (left.x, left.y))
            .points();
        inside.extend(lower);
        if pen::area(&inside) < 0.0 {
            inside.reverse();
        }
        ink.fill(&inside, MOUTH);
        // Dark skin needs the lips to set the mouth off.
        if looks.skin >= 5 && open > 0.2 {
            ink.stroke(&inside, 0.8, mixed(skin.base, lip, open), true);
        }
        if fine {
            let edge = middle + mouth.teeth;
            let teeth = pen::beside(&inside, pos2(20.0, edge), pos2(-20.0, edge));
            ink.fill(&shrunk(&teeth, 0.9), TEETH);
        }
    }
    if open < 1.0 {
        let width = line * (1.0 - open);
        let colour = mixed(lip, MOUTH, open);
        if width > 0.1 {
            ink.stroke(&upper, width, colour, false);
        }
    }
}

/// An outline a little narrower about its own middle.
fn shrunk(points: &[Pos2], part: f32) -> Vec<Pos2> {
    if points.is_empty() {
        return Vec::new();
    }
    let middle = points.iter().fold(vec2(0.0, 0.0), |sum, point| sum + point.to_vec2()) / points.len() as f32;
    points
        .iter()
        .map(|point| pos2(middle.x + (point.x - middle.x) * part, middle.y + (point.y - middle.y) * (part + 0.06)))
        .collect()
}

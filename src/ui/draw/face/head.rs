//! Shoulders, neck, head, ears, nose and beard.

use egui::{Pos2, pos2};

use super::super::ink::Ink;
use super::super::palette::{CLOTHS, SKINS};
use super::super::pen::Pen;
use super::expression::Expression;
use super::hair::{Hair, Tones};
use super::looks::{Beard, Looks};
use super::{both, mixed, radii};

/// The outline of a head: 42 wide, 50 high, rounder or squarer at the chin.
pub(super) fn outline(jaw: f32) -> Vec<Pos2> {
    Pen::at(0.0, 26.0)
        .curve((12.6, 26.0), (21.0, 34.0), (21.0, 47.0))
        .curve((21.0, 46.2 + 1.2 * jaw), (jaw, 76.0), (0.0, 76.0))
        .mirrored(0.0)
        .points()
}

/// Neck and shoulders.
pub(super) fn body(ink: &mut Ink, looks: &Looks) {
    let skin = SKINS[looks.skin];
    let cloth = CLOTHS[looks.cloth];
    let shoulders = Pen::at(0.0, 77.5)
        .to(8.0, 77.5)
        .curve((19.0, 78.0), (31.0, 81.0), (34.0, 100.0))
        .to(0.0, 104.0)
        .mirrored(0.0)
        .points();
    ink.fill(&shoulders, cloth);
    let neck = Pen::at(0.0, 66.0)
        .to(6.8, 66.0)
        .to(6.8, 76.0)
        .curve((6.8, 79.0), (4.0, 81.2), (0.0, 81.2))
        .mirrored(0.0)
        .points();
    ink.fill(&neck, skin.shade);
}

/// Ears, head, what the skin shows, and the nose.
pub(super) fn head(ink: &mut Ink, looks: &Looks, expression: &Expression, fine: bool) {
    let skin = SKINS[looks.skin];
    if looks.hair == Hair::Hijab {
        let face = Pen::at(0.0, 31.0)
            .curve((11.0, 31.0), (18.6, 37.0), (18.6, 49.0))
            .curve((18.6, 62.0), (11.0, 75.6), (0.0, 75.6))
            .mirrored(0.0)
            .points();
        ink.fill(&face, skin.base);
    } else {
        for side in [-1.0, 1.0] {
            ink.ellipse(pos2(21.6 * side, 53.0), radii(3.3, 4.5), mixed(skin.base, skin.shade, 0.25));
            ink.ellipse(pos2(22.0 * side, 53.3), radii(1.5, 2.5), skin.shade);
        }
        ink.fill(&outline(looks.jaw), skin.base);
    }
    if expression.flush > 0.0 {
        let flush = skin.flush.gamma_multiply(expression.flush);
        for side in [-1.0, 1.0] {
            ink.ellipse(pos2(12.8 * side, 59.6), radii(4.9, 3.4), flush);
        }
    }
    if looks.freckles && fine {
        let spot = mixed(skin.base, skin.shade, 0.85);
        for (x, y) in [(10.4, 57.6), (13.2, 58.6), (15.6, 57.2), (12.0, 60.6), (7.6, 58.8)] {
            ink.disc(pos2(x, y), 0.62, spot);
            ink.disc(pos2(-x, y), 0.62, spot);
        }
    }
    if looks.old && fine {
        let line = mixed(skin.base, skin.shade, 0.6);
        let fold = Pen::at(7.4, 60.6).bow((9.6, 63.0), (9.6, 66.4)).points();
        ink.stroke(&fold, 0.8, line, false);
        ink.stroke(&super::mirror(&fold), 0.8, line, false);
        let under = Pen::at(6.0, 57.4).bow((9.0, 58.8), (12.0, 57.6)).points();
        ink.stroke(&under, 0.7, line, false);
        ink.stroke(&super::mirror(&under), 0.7, line, false);
    }
    if fine {
        nose(ink, looks);
    }
}

fn nose(ink: &mut Ink, looks: &Looks) {
    let skin = SKINS[looks.skin];
    let line = match looks.nose {
        0 => Pen::at(0.9, 52.5).curve((1.6, 55.0), (2.9, 57.4), (2.5, 59.0)).bow((1.6, 60.2), (-0.9, 59.7)),
        1 => Pen::at(-2.7, 58.6).bow((-1.9, 60.2), (0.0, 60.1)).bow((1.9, 60.2), (2.7, 58.6)),
        _ => Pen::at(-0.6, 53.0).curve((-1.2, 55.4), (-2.6, 57.4), (-2.2, 59.0)).bow((-1.2, 60.2), (1.1, 59.7)),
    };
    ink.stroke(&line.points(), 1.25, skin.shade, false);
}

/// What grows on the lower face; the mouth is painted over it.
pub(super) fn beard(ink: &mut Ink, looks: &Looks, tones: &Tones) {
    let colour = tones.beard;
    let skin = SKINS[looks.skin];
    match looks.beard {
        Beard::None => {}
        Beard::Full => ink.fill(&around(looks.jaw + 2.0, 77.8, 58.5), colour),
        Beard::Short => {
            ink.fill(&around(looks.jaw + 0.6, 76.5, 61.0), mixed(skin.base, colour, 0.86));
        }
        Beard::Stubble => ink.fill(&around(looks.jaw, 76.0, 60.0), mixed(skin.base, colour, 0.17)),
        Beard::Goatee => {
            let chin = Pen::at(0.0, 71.8).curve((2.4, 71.8), (4.6, 71.4), (5.6, 72.4));
            let chin = chin.curve((5.4, 75.6), (2.6, 77.6), (0.0, 77.6)).mirrored(0.0).points();
            ink.fill(&chin, mixed(skin.base, colour, 0.85));
        }
        Beard::Moustache => moustache(ink, tones),
    }
}

fn moustache(ink: &mut Ink, tones: &Tones) {
    let half = 7.4;
    let wing = Pen::at(0.0, 61.0)
        .curve((2.4, 60.4), (half * 0.8, 61.2), (half, 65.0))
        .curve((half * 0.6, 64.4), (2.0, 64.2), (0.0, 64.0))
        .points();
    both(ink, &wing, tones.beard);
}

/// A beard along the jaw from ear to ear, from the cheek line down.
fn around(jaw: f32, chin: f32, cheek: f32) -> Vec<Pos2> {
    Pen::at(0.0, 61.4)
        .curve((4.0, 60.6), (7.0, 61.4), (9.0, 62.0))
        .curve((14.0, 62.5), (17.6, cheek), (19.0, 49.5))
        .to(21.2, 49.5)
        .curve((21.6, 47.8 + 1.1 * jaw), (jaw, chin), (0.0, chin))
        .mirrored(0.0)
        .points()
}

//! What people wear: collars, glasses, earrings, a hearing aid.

use egui::{Color32, Pos2, pos2};

use super::super::ink::Ink;
use super::super::palette::{AID, CLOTHS, FRAMES, GOLD, SKINS};
use super::super::pen::Pen;
use super::looks::{Collar, Earring, Glasses, Looks};
use super::{both, mirror, mixed};

/// The neck of the shirt.
pub(super) fn collar(ink: &mut Ink, looks: &Looks) {
    let cloth = CLOTHS[looks.cloth];
    let light = mixed(cloth, Color32::WHITE, 0.4);
    let dark = mixed(cloth, Color32::BLACK, 0.3);
    match looks.collar {
        Collar::Round => {}
        Collar::Band => {
            let band = Pen::at(-9.5, 78.0).curve((-8.0, 85.0), (8.0, 85.0), (9.5, 78.0)).points();
            ink.stroke(&band, 2.2, dark, false);
        }
        Collar::Shirt => {
            let flap = Pen::at(6.4, 76.6).to(13.6, 80.4).to(9.0, 88.5).to(1.0, 81.6).points();
            both(ink, &flap, light);
        }
        Collar::Vee => {
            let skin = SKINS[looks.skin];
            let vee = Pen::at(-7.6, 77.0).to(7.6, 77.0).to(0.0, 90.0).points();
            ink.fill(&vee, mixed(skin.base, skin.shade, 0.4));
            ink.stroke(&[pos2(-8.2, 77.6), pos2(0.0, 91.0), pos2(8.2, 77.6)], 1.6, dark, false);
        }
        Collar::Roll => {
            let roll = Pen::at(-8.6, 75.5).bow((0.0, 78.5), (8.6, 75.5)).to(9.2, 81.0).bow((0.0, 85.0), (-9.2, 81.0));
            ink.fill(&roll.points(), mixed(cloth, Color32::WHITE, 0.12));
            ink.stroke(&Pen::at(-9.2, 81.0).bow((0.0, 85.0), (9.2, 81.0)).points(), 0.9, dark, false);
        }
        Collar::Jacket => {
            let shirt = mixed(cloth, Color32::WHITE, 0.78);
            ink.fill(&Pen::at(-7.6, 77.4).to(7.6, 77.4).to(0.0, 96.0).points(), shirt);
            let skin = SKINS[looks.skin];
            ink.fill(&Pen::at(-5.6, 77.0).to(5.6, 77.0).to(0.0, 84.0).points(), skin.shade);
            let lapel = Pen::at(7.4, 76.8).to(13.2, 80.0).to(11.0, 85.0).to(0.0, 97.0).points();
            both(ink, &lapel, dark);
        }
    }
}

/// Earrings and the hearing aid.
pub(super) fn ears(ink: &mut Ink, looks: &Looks) {
    match looks.earring {
        Earring::None => {}
        Earring::Hoop => {
            for side in [-1.0, 1.0] {
                ink.circle(pos2(22.6 * side, 61.2), 3.3, 1.1, GOLD);
            }
        }
        Earring::Stud => {
            for side in [-1.0, 1.0] {
                ink.disc(pos2(22.2 * side, 57.8), 1.3, GOLD);
            }
        }
    }
    if looks.aid {
        let hook = Pen::at(21.6, 48.2).curve((24.6, 46.8), (26.6, 49.4), (25.8, 53.4)).points();
        ink.stroke(&hook, 2.1, AID, false);
    }
}

/// Glasses: two frames, a bridge, and the sides towards the ears.
pub(super) fn glasses(ink: &mut Ink, looks: &Looks) {
    let frame = FRAMES[looks.frame];
    // A dark frame would be lost on dark skin.
    let frame = match looks.frame {
        2 if looks.skin >= 4 => GOLD,
        0 | 1 if looks.skin >= 5 => FRAMES[3],
        _ => frame,
    };
    let width = 1.25f32.max(ink.units(0.75));
    let lens: Vec<Pos2> = match looks.glasses {
        Glasses::None => return,
        Glasses::Round => Pen::at(15.6, 51.2).arc((8.9, 51.2), (6.7, 6.7), 0.0, 1.0).points(),
        Glasses::Square => Pen::at(2.6, 46.6)
            .to(14.0, 46.2)
            .bow((16.0, 46.2), (15.9, 48.2))
            .curve((15.6, 54.0), (13.6, 56.4), (9.4, 56.4))
            .curve((5.0, 56.4), (3.0, 54.0), (2.5, 48.6))
            .points(),
        Glasses::Half => Pen::at(2.4, 49.2)
            .bow((9.0, 48.0), (15.6, 49.2))
            .curve((15.4, 54.6), (13.0, 56.0), (9.0, 56.0))
            .curve((5.0, 56.0), (2.6, 54.6), (2.4, 49.2))
            .points(),
    };
    both(ink, &lens, Color32::from_white_alpha(22));
    ink.stroke(&lens, width, frame, true);
    ink.stroke(&mirror(&lens), width, frame, true);
    ink.stroke(&Pen::at(-2.4, 50.0).bow((0.0, 48.6), (2.4, 50.0)).points(), width, frame, false);
    let side = [pos2(15.6, 50.0), pos2(21.4, 49.6)];
    ink.stroke(&side, width * 0.9, frame, false);
    ink.stroke(&mirror(&side), width * 0.9, frame, false);
}

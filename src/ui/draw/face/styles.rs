//! Hair: what is behind the head, what hangs beside it, what lies on it.

use egui::{Pos2, pos2};

use super::super::ink::Ink;
use super::super::pen::Pen;
use super::hair::{Hair, Tones};
use super::{both, mirror, mixed, radii};

/// The outer curve of hair from the left temple over the head to the right one.
pub(super) fn dome(wide: f32, top: f32, base: f32) -> Pen {
    let shoulder = top + 0.34 * (base - top);
    Pen::at(-wide, base).curve((-wide, shoulder), (-0.6 * wide, top), (0.0, top)).curve(
        (0.6 * wide, top),
        (wide, shoulder),
        (wide, base),
    )
}

/// Hair behind the shoulders.
pub(super) fn behind(ink: &mut Ink, hair: Hair, tones: &Tones) {
    let long = |wide: f32, foot: f32| {
        dome(wide, 21.5, 48.0)
            .curve((wide + 1.0, 62.0), (wide + 1.5, foot - 8.0), (wide - 0.5, foot))
            .to(1.0 - wide, foot)
            .curve((-wide - 1.5, foot - 8.0), (-wide - 1.0, 62.0), (-wide, 48.0))
            .points()
    };
    match hair {
        Hair::FringeBob => {
            let bob =
                dome(25.0, 21.5, 48.0).curve((26.0, 60.0), (26.4, 66.0), (26.0, 72.0)).bow((25.6, 76.0), (21.0, 76.0));
            let bob = bob.to(-21.0, 76.0).bow((-25.6, 76.0), (-26.0, 72.0)).curve(
                (-26.4, 66.0),
                (-26.0, 60.0),
                (-25.0, 48.0),
            );
            ink.fill(&bob.points(), tones.dark);
        }
        Hair::SweptBob => {
            let bob = dome(24.4, 21.0, 48.0).curve((26.4, 58.0), (26.0, 65.0), (19.0, 69.0)).to(-19.0, 69.0);
            let bob = bob.curve((-26.0, 65.0), (-26.4, 58.0), (-24.4, 48.0));
            ink.fill(&bob.points(), tones.dark);
        }
        Hair::LongStraight => ink.fill(&long(25.0, 84.0), tones.dark),
        Hair::LongWavy => {
            ink.fill(&long(24.0, 80.0), tones.dark);
            for (x, y, r) in
                [(24.5, 54.0, 4.4), (26.0, 62.0, 4.8), (25.0, 70.0, 5.2), (26.0, 78.0, 5.0), (20.0, 81.0, 4.6)]
            {
                ink.disc(pos2(x, y), r, tones.dark);
                ink.disc(pos2(-x, y), r, tones.dark);
            }
        }
        Hair::BigCurls => {
            ink.ellipse(pos2(0.0, 46.0), radii(27.0, 27.0), tones.dark);
            for (x, y, r) in CURLS {
                ink.disc(pos2(x, y), r, tones.dark);
                ink.disc(pos2(-x, y), r, tones.dark);
            }
        }
        Hair::Afro => ink.ellipse(pos2(0.0, 38.5), radii(27.5, 23.5), tones.base),
        Hair::TopBun => ink.ellipse(pos2(0.0, 18.6), radii(7.4, 6.6), tones.dark),
        Hair::Ponytail => {
            let tail = Pen::at(10.0, 26.0)
                .curve((24.0, 18.0), (34.0, 30.0), (31.0, 48.0))
                .curve((29.6, 58.0), (31.0, 66.0), (25.0, 76.0))
                .curve((20.0, 66.0), (23.0, 56.0), (22.0, 44.0))
                .points();
            ink.fill(&tail, tones.dark);
        }
        _ => {}
    }
}

/// Curls at the sides: place and size.
const CURLS: [(f32, f32, f32); 9] = [
    (8.0, 23.5, 6.6),
    (16.5, 27.0, 6.8),
    (23.0, 33.5, 6.6),
    (27.0, 41.5, 6.4),
    (28.6, 50.0, 6.4),
    (28.0, 58.5, 6.4),
    (26.0, 66.5, 6.2),
    (21.5, 72.5, 5.6),
    (0.0, 22.0, 6.4),
];

/// Hair before the shoulders, behind the face.
pub(super) fn about(ink: &mut Ink, hair: Hair, tones: &Tones) {
    match hair {
        Hair::Locs => {
            for side in [-1.0, 1.0] {
                for (x, foot) in [(20.4, 72.0), (24.0, 77.0), (27.4, 73.0)] {
                    let strand =
                        Pen::at((x - 4.0) * side, 36.0).curve((x * side, 46.0), (x * side, 54.0), (x * side, foot));
                    ink.stroke(
                        &strand.points(),
                        3.4,
                        if x > 22.0 && x < 26.0 { tones.base } else { tones.dark },
                        false,
                    );
                }
            }
        }
        Hair::Braids => {
            for (y, r) in [(57.0, 4.6), (63.2, 4.4), (69.2, 4.2), (75.0, 4.0), (80.4, 3.6)] {
                for side in [-1.0, 1.0] {
                    ink.ellipse(pos2(24.2 * side, y), radii(r, r * 0.86), tones.base);
                    let turn = [pos2(21.4 * side, y + 2.6), pos2(24.2 * side, y + 3.4), pos2(27.0 * side, y + 2.4)];
                    // The lower ones would lie on the ring: lines are not cut by the disc.
                    if y < 70.0 {
                        ink.stroke(&turn, 0.8, tones.dark, false);
                    }
                }
            }
            for side in [-1.0, 1.0] {
                ink.ellipse(pos2(24.2 * side, 84.0), radii(2.6, 3.0), tones.dark);
            }
        }
        _ => {}
    }
}

/// A cap of hair with an even hairline: its middle at `line`, its sides coming down to `side`.
fn cap(wide: f32, top: f32, side: f32, line: f32) -> Vec<Pos2> {
    dome(wide, top, side)
        .to(20.0, side)
        .curve((19.8, line + 4.0), (17.0, line), (11.0, line))
        .bow((0.0, line - 1.2), (-11.0, line))
        .curve((-17.0, line), (-19.8, line + 4.0), (-20.0, side))
        .points()
}

/// Two curtains of hair from a parting in the middle.
fn curtains(wide: f32, side: f32, parting: f32) -> Vec<Pos2> {
    dome(wide, 21.5, side)
        .curve((21.0, 47.0), (17.0, 39.5), (0.0, parting))
        .curve((-17.0, 39.5), (-21.0, 47.0), (-wide, side))
        .points()
}

/// Hair on the head.
pub(super) fn front(ink: &mut Ink, hair: Hair, tones: &Tones) {
    match hair {
        Hair::FringeBob => {
            let fringe = dome(22.6, 21.5, 50.0).to(20.6, 50.0).curve((20.6, 45.0), (20.2, 42.0), (19.4, 40.6));
            let fringe = fringe.bow((0.0, 38.4), (-19.4, 40.6)).curve((-20.2, 42.0), (-20.6, 45.0), (-20.6, 50.0));
            ink.fill(&fringe.points(), tones.base);
            let shine = Pen::at(-14.0, 30.6).bow((0.0, 25.0), (14.0, 30.6)).points();
            ink.stroke(&shine, 1.2, tones.light, false);
        }
        Hair::Crop => ink.fill(&cap(21.8, 24.2, 48.5, 37.6), tones.base),
        Hair::SidePart => {
            let part = dome(22.6, 20.8, 48.0)
                .to(20.4, 48.0)
                .curve((20.2, 42.0), (18.8, 38.0), (14.0, 36.4))
                .curve((6.0, 37.6), (-4.0, 40.2), (-12.0, 38.4))
                .curve((-16.0, 39.0), (-19.6, 42.0), (-20.4, 48.0));
            ink.fill(&part.points(), tones.base);
            let line = Pen::at(12.6, 25.2).bow((15.6, 30.0), (14.4, 36.0)).points();
            ink.stroke(&line, 0.9, tones.light, false);
        }
        Hair::TopBun => {
            ink.fill(&cap(22.2, 23.0, 48.0, 33.8), tones.base);
            for x in [7.0, 14.0] {
                let strand = Pen::at(x, 33.6).bow((x * 0.9, 28.0), (x * 0.35, 24.4)).points();
                ink.stroke(&strand, 0.8, tones.dark, false);
                ink.stroke(&mirror(&strand), 0.8, tones.dark, false);
            }
        }
        Hair::Afro => {
            ink.fill(&cap(23.0, 21.0, 47.5, 37.4), tones.base);
            for (x, y) in
                [(-12.0, 26.0), (-4.0, 21.0), (6.0, 22.0), (14.0, 27.0), (-19.0, 33.0), (20.0, 34.0), (1.0, 29.0)]
            {
                let curl = Pen::at(x - 1.6, y).bow((x, y - 2.2), (x + 1.6, y)).points();
                ink.stroke(&curl, 0.9, tones.light, false);
            }
        }
        Hair::LongStraight => ink.fill(&curtains(23.8, 58.0, 29.0), tones.base),
        Hair::Braids => {
            ink.fill(&curtains(22.8, 53.0, 30.0), tones.base);
            ink.stroke(&[pos2(0.0, 22.0), pos2(0.0, 30.0)], 0.9, tones.dark, false);
        }
        Hair::Locs => {
            ink.fill(&cap(22.8, 21.6, 49.0, 36.0), tones.base);
            for x in [-13.0, -6.5, 0.0, 6.5, 13.0] {
                let strand = Pen::at(x * 0.9, 36.0).bow((x * 0.95, 29.0), (x * 0.7, 23.2)).points();
                ink.stroke(&strand, 1.0, tones.dark, false);
            }
        }
        Hair::Mohawk => {
            ink.fill(&cap(21.8, 25.0, 48.0, 37.4), tones.close);
            let crest = Pen::at(-7.6, 36.0)
                .curve((-10.0, 26.0), (-7.0, 16.0), (4.0, 14.0))
                .curve((3.4, 16.6), (11.0, 16.0), (11.4, 21.0))
                .curve((11.6, 27.0), (9.0, 31.0), (8.4, 36.4))
                .bow((0.0, 33.4), (-7.6, 36.0));
            ink.fill(&crest.points(), tones.dye);
        }
        Hair::Tousled => {
            ink.fill(&cap(22.4, 22.0, 49.0, 36.4), tones.base);
            for (x, y, r) in [
                (-19.0, 32.0, 5.6),
                (-13.0, 25.0, 6.4),
                (-4.0, 21.6, 6.8),
                (6.0, 21.8, 6.6),
                (14.6, 25.4, 6.2),
                (20.0, 32.6, 5.2),
            ] {
                ink.disc(pos2(x, y), r, tones.base);
            }
            for (x, y) in [(-12.0, 36.0), (-4.0, 35.0), (4.6, 36.0), (12.4, 36.2)] {
                let lock = Pen::at(x - 5.0, y - 5.0)
                    .to(x + 4.4, y - 5.0)
                    .curve((x + 5.0, y), (x + 2.0, y + 3.6), (x - 2.4, y + 4.4))
                    .bow((x - 0.6, y), (x - 5.0, y - 5.0));
                ink.fill(&lock.points(), tones.base);
                let line = Pen::at(x + 3.4, y - 4.0).bow((x + 3.0, y), (x - 1.0, y + 2.6)).points();
                ink.stroke(&line, 0.8, tones.dark, false);
            }
        }
        Hair::LongWavy => {
            let sweep = dome(23.4, 20.8, 60.0)
                .curve((21.6, 52.0), (22.4, 42.0), (-5.0, 28.0))
                .curve((-12.0, 38.0), (-20.0, 42.0), (-20.4, 48.0))
                .curve((-22.6, 53.0), (-21.4, 57.0), (-23.4, 60.0));
            ink.fill(&sweep.points(), tones.base);
            let shine = Pen::at(-3.0, 25.4).curve((6.0, 27.0), (15.0, 32.0), (18.6, 39.0)).points();
            ink.stroke(&shine, 1.1, tones.light, false);
        }
        Hair::Pixie => {
            let short = dome(22.8, 20.8, 49.0)
                .to(21.4, 53.0)
                .curve((20.0, 48.0), (20.2, 41.0), (14.0, 35.0))
                .curve((8.0, 41.0), (-6.0, 41.0), (-17.4, 39.6))
                .curve((-19.6, 43.0), (-20.0, 48.0), (-21.4, 53.0));
            ink.fill(&short.points(), tones.base);
            let strand = Pen::at(13.6, 34.4).curve((10.0, 29.0), (4.0, 25.6), (-3.0, 24.8)).points();
            ink.stroke(&strand, 1.0, tones.dark, false);
        }
        Hair::Bald => ink.ellipse(pos2(-7.0, 31.4), radii(4.8, 2.0), mixed(tones.skin, egui::Color32::WHITE, 0.22)),
        Hair::Receding => {
            let side = Pen::at(19.0, 35.6).curve((23.0, 39.0), (24.2, 47.0), (22.0, 55.0)).to(20.2, 52.0);
            let side = side
                .curve((20.6, 46.0), (19.4, 43.0), (17.6, 41.0))
                .curve((17.2, 38.6), (17.8, 36.6), (19.0, 35.6))
                .points();
            both(ink, &side, tones.base);
            let top = dome(17.0, 24.6, 33.0).curve((11.0, 29.0), (5.0, 31.0), (0.0, 30.4)).curve(
                (-5.0, 31.0),
                (-11.0, 29.0),
                (-17.0, 33.0),
            );
            ink.fill(&top.points(), mixed(tones.base, tones.skin, 0.25));
        }
        Hair::BigCurls => {
            ink.fill(&cap(22.6, 22.0, 48.0, 33.6), tones.base);
            for (x, y, r) in [
                (-17.6, 36.0, 5.0),
                (-12.0, 31.6, 5.0),
                (-4.6, 29.6, 5.0),
                (4.0, 29.8, 5.0),
                (11.4, 31.8, 5.0),
                (17.4, 36.2, 5.0),
                (20.8, 42.8, 4.4),
                (-20.8, 42.8, 4.4),
            ] {
                ink.disc(pos2(x, y), r, tones.base);
                let curl = Pen::at(x - 2.0, y + 0.6).bow((x, y - 2.6), (x + 2.2, y + 0.4)).points();
                ink.stroke(&curl, 0.8, tones.light, false);
            }
        }
        Hair::Ponytail => {
            ink.fill(&cap(22.2, 22.4, 47.0, 34.6), tones.base);
            let strand = Pen::at(-12.0, 33.0).curve((-6.0, 27.0), (4.0, 25.0), (13.0, 25.6)).points();
            ink.stroke(&strand, 0.9, tones.dark, false);
            ink.ellipse(pos2(15.6, 25.6), radii(2.2, 3.0), tones.light);
        }
        Hair::Quiff => {
            ink.fill(&cap(22.0, 24.6, 48.0, 36.8), tones.close);
            let wave = Pen::at(-19.6, 37.0)
                .curve((-24.0, 24.0), (-10.0, 15.4), (6.0, 16.6))
                .curve((18.0, 17.2), (23.4, 25.0), (20.0, 36.6))
                .curve((16.0, 33.8), (10.0, 34.4), (4.0, 35.0))
                .curve((-5.0, 36.0), (-13.0, 33.4), (-19.6, 37.0));
            ink.fill(&wave.points(), tones.base);
            let strand = Pen::at(-13.0, 31.0).curve((-9.0, 23.0), (2.0, 20.6), (12.0, 22.6)).points();
            ink.stroke(&strand, 1.1, tones.light, false);
        }
        Hair::SweptBob => {
            let sweep = dome(23.4, 20.6, 56.0)
                .curve((21.0, 50.0), (20.6, 43.0), (9.0, 29.0))
                .curve((2.0, 38.0), (-10.0, 42.0), (-19.4, 43.0))
                .curve((-21.0, 47.0), (-20.8, 52.0), (-23.4, 56.0));
            ink.fill(&sweep.points(), tones.base);
            let strand = Pen::at(7.0, 27.6).curve((-1.0, 33.0), (-9.0, 36.0), (-17.0, 37.0)).points();
            ink.stroke(&strand, 1.0, tones.dark, false);
        }
        Hair::Hijab | Hair::Turban | Hair::Beanie | Hair::FlatCap | Hair::HeadWrap => {}
    }
}

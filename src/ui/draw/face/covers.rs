//! Head covers: scarf, turban, beanie, cap, wrap.

use egui::pos2;

use super::super::ink::Ink;
use super::super::pen::Pen;
use super::hair::Tones;
use super::styles::dome;
use super::{mirror, radii};

/// A scarf about head and shoulders; the face is painted into it.
pub(super) fn hijab(ink: &mut Ink, tones: &Tones) {
    let scarf = Pen::at(0.0, 18.5)
        .curve((16.0, 18.5), (26.5, 28.0), (26.8, 47.0))
        .curve((27.0, 62.0), (26.0, 68.0), (30.5, 78.0))
        .to(36.0, 100.0)
        .to(0.0, 104.0)
        .mirrored(0.0)
        .points();
    ink.fill(&scarf, tones.base);
}

/// The scarf in front of the shoulders, and its folds.
pub(super) fn drape(ink: &mut Ink, tones: &Tones) {
    let front = Pen::at(0.0, 66.0)
        .to(22.0, 62.0)
        .curve((25.0, 70.0), (27.5, 76.0), (33.0, 82.0))
        .curve((22.0, 93.0), (10.0, 97.0), (0.0, 97.0))
        .mirrored(0.0)
        .points();
    ink.fill(&front, tones.base);
    let under = Pen::at(-21.5, 58.0).curve((-16.0, 78.0), (8.0, 82.0), (24.0, 70.0)).points();
    ink.stroke(&under, 1.3, tones.dark, false);
    let over = Pen::at(22.5, 60.0).curve((15.0, 84.0), (-4.0, 88.0), (-20.0, 82.0)).points();
    ink.stroke(&over, 1.3, tones.dark, false);
    let shine = Pen::at(-20.5, 31.6).curve((-10.0, 23.8), (10.0, 23.8), (20.5, 31.6));
    let shine = shine.curve((10.0, 27.4), (-10.0, 27.4), (-20.5, 31.6)).points();
    ink.fill(&shine, tones.light);
}

/// A wound turban, its end crossing to one side.
pub(super) fn turban(ink: &mut Ink, tones: &Tones) {
    let cloth = Pen::at(-23.0, 45.5)
        .curve((-28.5, 30.0), (-21.0, 13.0), (1.0, 13.0))
        .curve((22.0, 13.0), (28.5, 30.0), (23.0, 45.5))
        .curve((18.0, 38.5), (8.0, 36.0), (0.0, 31.5))
        .curve((-8.0, 36.0), (-18.0, 38.5), (-23.0, 45.5))
        .points();
    ink.fill(&cloth, tones.base);
    let inner = Pen::at(-8.5, 36.5).curve((-4.0, 33.6), (-2.0, 32.4), (0.0, 31.0));
    let inner = inner.curve((2.0, 32.4), (4.0, 33.6), (8.5, 36.5)).bow((0.0, 33.8), (-8.5, 36.5)).points();
    ink.fill(&inner, tones.dark);
    for (start, handle, end) in [
        ((0.0, 31.0), (12.0, 26.0), (19.5, 19.5)),
        ((0.0, 31.0), (14.0, 31.0), (24.6, 28.0)),
        ((0.0, 31.0), (-12.0, 26.0), (-19.5, 19.5)),
        ((0.0, 31.0), (-14.0, 31.0), (-24.6, 28.0)),
    ] {
        let fold = Pen::at(start.0, start.1).bow(handle, end).points();
        ink.stroke(&fold, 1.1, tones.dark, false);
    }
    let shine = Pen::at(-11.0, 19.0).bow((-2.0, 15.4), (8.0, 17.0)).points();
    ink.stroke(&shine, 1.3, tones.light, false);
}

/// A knitted hat with a turned-up edge.
pub(super) fn beanie(ink: &mut Ink, tones: &Tones) {
    let hair = Pen::at(-21.4, 38.0).to(21.4, 38.0).to(21.6, 47.0).to(20.0, 47.0).to(18.5, 40.0);
    let hair = hair.to(-18.5, 40.0).to(-20.0, 47.0).to(-21.6, 47.0).points();
    ink.fill(&hair, tones.close);
    ink.fill(&dome(22.6, 16.5, 38.0).points(), tones.base);
    let edge = Pen::at(-22.4, 33.6)
        .bow((0.0, 31.4), (22.4, 33.6))
        .curve((24.6, 34.0), (24.6, 40.2), (22.6, 40.8))
        .bow((0.0, 38.2), (-22.6, 40.8))
        .curve((-24.6, 40.2), (-24.6, 34.0), (-22.4, 33.6))
        .points();
    ink.fill(&edge, tones.light);
    for x in [-16.0, -8.0, 0.0, 8.0, 16.0] {
        let rib = [pos2(x, 34.6 - 0.004 * (256.0 - x * x)), pos2(x, 38.4)];
        ink.stroke(&rib, 0.8, tones.base, false);
    }
}

/// A cap with a peak.
pub(super) fn cap(ink: &mut Ink, tones: &Tones) {
    let hair = Pen::at(-21.6, 36.0).to(21.6, 36.0).to(22.0, 48.0).to(20.0, 48.0).to(18.8, 39.0);
    let hair = hair.to(-18.8, 39.0).to(-20.0, 48.0).to(-22.0, 48.0).points();
    ink.fill(&hair, tones.close);
    ink.fill(&dome(22.8, 18.5, 38.5).points(), tones.base);
    let seam = Pen::at(0.0, 19.0).to(0.0, 33.0).points();
    ink.stroke(&seam, 0.8, tones.dark, false);
    for side in [-1.0, 1.0] {
        let seam = Pen::at(5.0 * side, 19.8).bow((13.0 * side, 24.0), (14.4 * side, 33.0)).points();
        ink.stroke(&seam, 0.8, tones.dark, false);
    }
    let peak = Pen::at(-22.0, 38.8)
        .curve((-20.0, 33.0), (-9.0, 31.2), (0.0, 31.2))
        .curve((9.0, 31.2), (20.0, 33.0), (22.0, 38.8))
        .curve((16.0, 41.2), (8.0, 38.6), (0.0, 38.6))
        .curve((-8.0, 38.6), (-16.0, 41.2), (-22.0, 38.8))
        .points();
    ink.fill(&peak, tones.dark);
    ink.ellipse(pos2(0.0, 18.8), radii(2.2, 1.2), tones.dark);
}

/// The knot of a wrap, above the head.
pub(super) fn knot(ink: &mut Ink, tones: &Tones) {
    let loops = Pen::at(0.0, 20.0)
        .curve((3.0, 11.0), (14.0, 8.5), (15.5, 14.0))
        .curve((16.6, 18.5), (9.0, 23.0), (0.0, 22.5))
        .points();
    ink.fill(&loops, tones.dark);
    ink.fill(&mirror(&loops), tones.dark);
    ink.ellipse(pos2(0.0, 16.8), radii(5.6, 5.2), tones.base);
}

/// A wrap wound about the hair.
pub(super) fn wrap(ink: &mut Ink, tones: &Tones) {
    let cloth = Pen::at(-22.0, 47.0)
        .curve((-27.0, 30.0), (-18.0, 17.5), (0.0, 17.5))
        .curve((18.0, 17.5), (27.0, 30.0), (22.0, 47.0))
        .curve((20.0, 38.0), (11.0, 34.4), (0.0, 34.4))
        .curve((-11.0, 34.4), (-20.0, 38.0), (-22.0, 47.0))
        .points();
    ink.fill(&cloth, tones.base);
    for (end, handle) in [((23.0, 36.0), (14.0, 26.0)), ((18.6, 27.0), (8.0, 22.0))] {
        let fold = Pen::at(0.0, 19.0).bow((handle.0, handle.1), end).points();
        ink.stroke(&fold, 1.2, tones.light, false);
        ink.stroke(&mirror(&fold), 1.2, tones.dark, false);
    }
    ink.ellipse(pos2(0.0, 19.4), radii(4.6, 3.6), tones.light);
}

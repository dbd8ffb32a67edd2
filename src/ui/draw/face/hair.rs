//! The 23 shapes of hair and head cover: who wears them, and their three layers.

use egui::Color32;

use super::super::ink::Ink;
use super::super::palette::{CLOTHS, DYES, HAIRS, SKINS};
use super::looks::Looks;
use super::{covers, mixed, styles};

/// What is on a head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hair {
    FringeBob,
    Crop,
    SidePart,
    Hijab,
    TopBun,
    Afro,
    Turban,
    LongStraight,
    Locs,
    Mohawk,
    Beanie,
    Braids,
    Tousled,
    LongWavy,
    Pixie,
    Bald,
    Receding,
    BigCurls,
    Ponytail,
    FlatCap,
    Quiff,
    SweptBob,
    HeadWrap,
}

/// Who has such hair: skins by number, and chances in percent.
pub(super) struct Traits {
    pub(super) skins: &'static [usize],
    pub(super) old: usize,
    pub(super) beard: usize,
    pub(super) lashes: usize,
}

const ANY: &[usize] = &[0, 1, 2, 3, 4, 5, 6, 7];
const FAIR: &[usize] = &[0, 0, 1, 1, 2, 3];
const MIDDLE: &[usize] = &[2, 3, 3, 4, 5];
const DARK: &[usize] = &[4, 5, 6, 7];
const CURLY: &[usize] = &[1, 3, 4, 5, 6, 7];

impl Hair {
    pub(super) const ALL: [Self; 23] = [
        Self::FringeBob,
        Self::Crop,
        Self::SidePart,
        Self::Hijab,
        Self::TopBun,
        Self::Afro,
        Self::Turban,
        Self::LongStraight,
        Self::Locs,
        Self::Mohawk,
        Self::Beanie,
        Self::Braids,
        Self::Tousled,
        Self::LongWavy,
        Self::Pixie,
        Self::Bald,
        Self::Receding,
        Self::BigCurls,
        Self::Ponytail,
        Self::FlatCap,
        Self::Quiff,
        Self::SweptBob,
        Self::HeadWrap,
    ];

    pub(super) fn traits(self) -> Traits {
        let of = |skins, old, beard, lashes| Traits { skins, old, beard, lashes };
        match self {
            Self::FringeBob => of(FAIR, 5, 0, 100),
            Self::Crop => of(ANY, 12, 55, 0),
            Self::SidePart => of(&[0, 1, 1, 2, 3, 4], 10, 30, 0),
            Self::Hijab => of(&[0, 1, 2, 3, 4, 5, 6, 7], 0, 0, 100),
            Self::TopBun => of(ANY, 55, 0, 100),
            Self::Afro => of(DARK, 8, 20, 60),
            Self::Turban => of(MIDDLE, 30, 100, 0),
            Self::LongStraight => of(FAIR, 4, 0, 100),
            Self::Locs => of(DARK, 4, 25, 40),
            Self::Mohawk => of(ANY, 0, 10, 40),
            Self::Beanie => of(ANY, 6, 45, 15),
            Self::Braids => of(ANY, 0, 0, 100),
            Self::Tousled => of(&[0, 1, 2, 3, 4], 5, 45, 0),
            Self::LongWavy => of(&[0, 1, 1, 2, 3, 4], 8, 0, 100),
            Self::Pixie => of(ANY, 40, 0, 100),
            Self::Bald => of(ANY, 35, 55, 0),
            Self::Receding => of(&[0, 1, 2, 3, 4, 5], 85, 35, 0),
            Self::BigCurls => of(CURLY, 6, 0, 100),
            Self::Ponytail => of(ANY, 4, 0, 100),
            Self::FlatCap => of(ANY, 45, 40, 0),
            Self::Quiff => of(&[0, 1, 2, 3, 4], 12, 35, 0),
            Self::SweptBob => of(&[0, 0, 1, 2, 3], 65, 0, 100),
            Self::HeadWrap => of(DARK, 10, 0, 100),
        }
    }

    /// A cover hides the hair or most of it.
    pub(super) fn is_cover(self) -> bool {
        matches!(self, Self::Hijab | Self::Turban | Self::Beanie | Self::FlatCap | Self::HeadWrap)
    }
}

/// The colours of a person's hair or cover.
pub(super) struct Tones {
    pub(super) base: Color32,
    /// Hair behind the head, folds of a cover.
    pub(super) dark: Color32,
    /// A shine.
    pub(super) light: Color32,
    /// The hair where it is cut close to the skin.
    pub(super) close: Color32,
    pub(super) skin: Color32,
    pub(super) dye: Color32,
    pub(super) beard: Color32,
    pub(super) brow: Color32,
    pub(super) furrow: Color32,
}

impl Tones {
    pub(super) fn of(looks: &Looks) -> Self {
        let hair = HAIRS[looks.hair_colour];
        let skin = SKINS[looks.skin];
        let base = if looks.hair.is_cover() { CLOTHS[looks.cover] } else { hair };
        let black = looks.hair_colour <= 1 && !looks.hair.is_cover();
        let brow = mixed(hair, HAIRS[1], if looks.hair_colour >= 4 { 0.4 } else { 0.0 });
        Self {
            base,
            dark: mixed(base, Color32::BLACK, if black { 0.35 } else { 0.24 }),
            light: mixed(base, Color32::WHITE, if black { 0.1 } else { 0.2 }),
            close: mixed(hair, skin.shade, 0.45),
            skin: skin.base,
            dye: looks.dye.map_or(hair, |dye| DYES[dye]),
            beard: if looks.old { mixed(hair, HAIRS[8], 0.5) } else { mixed(hair, HAIRS[1], 0.25) },
            brow: if looks.skin >= 5 && !looks.old { HAIRS[0] } else { brow },
            furrow: skin.shade,
        }
    }
}

/// What is behind the shoulders.
pub(super) fn behind(ink: &mut Ink, hair: Hair, tones: &Tones) {
    match hair {
        Hair::Hijab => covers::hijab(ink, tones),
        Hair::HeadWrap => covers::knot(ink, tones),
        _ => styles::behind(ink, hair, tones),
    }
}

/// What hangs before the shoulders and behind the face.
pub(super) fn about(ink: &mut Ink, hair: Hair, tones: &Tones) {
    match hair {
        Hair::Hijab => covers::drape(ink, tones),
        _ => styles::about(ink, hair, tones),
    }
}

/// What lies on the head.
pub(super) fn front(ink: &mut Ink, hair: Hair, tones: &Tones) {
    match hair {
        Hair::Hijab => {}
        Hair::Turban => covers::turban(ink, tones),
        Hair::Beanie => covers::beanie(ink, tones),
        Hair::FlatCap => covers::cap(ink, tones),
        Hair::HeadWrap => covers::wrap(ink, tones),
        _ => styles::front(ink, hair, tones),
    }
}

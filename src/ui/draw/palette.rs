//! The inks of people: skin, hair, cloth. They are drawing colours and do not change with the theme.

use egui::Color32;

const fn rgb(value: u32) -> Color32 {
    let [_, r, g, b] = value.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

/// One skin: the light of it, its shade, and the lips.
#[derive(Clone, Copy, Debug)]
pub(super) struct Skin {
    pub(super) base: Color32,
    pub(super) shade: Color32,
    pub(super) lip: Color32,
    pub(super) flush: Color32,
}

const fn skin(base: u32, shade: u32, lip: u32, flush: u32) -> Skin {
    Skin { base: rgb(base), shade: rgb(shade), lip: rgb(lip), flush: rgb(flush) }
}

/// From fair to dark.
pub(super) const SKINS: [Skin; 8] = [
    skin(0xF4D9C6, 0xD3AE98, 0xB9605A, 0xE0533F),
    skin(0xECC3A2, 0xC99B7A, 0xB0584C, 0xDB4C36),
    skin(0xDFA97D, 0xB98258, 0xA2513F, 0xD2452C),
    skin(0xC98D5F, 0xA36B42, 0x94432F, 0xC43F26),
    skin(0xA86F46, 0x84522F, 0x7E3A2B, 0xB83A22),
    skin(0x875637, 0x673D25, 0xA0584A, 0xAA3620),
    skin(0x6B432C, 0x4E2E1D, 0x9A5548, 0x9E321E),
    skin(0x55342A, 0x3D231C, 0x93544C, 0x962C1C),
];

/// Black, dark brown, brown, chestnut, auburn, ginger, blond, light blond, grey, white.
pub(super) const HAIRS: [Color32; 10] = [
    rgb(0x1D1C22),
    rgb(0x33241F),
    rgb(0x543626),
    rgb(0x74462B),
    rgb(0x8A4226),
    rgb(0xB5602E),
    rgb(0xD3AA60),
    rgb(0xE6CD96),
    rgb(0x9A9B9C),
    rgb(0xDCDDDD),
];

/// Shirts, scarves, hats.
pub(super) const CLOTHS: [Color32; 12] = [
    rgb(0x7D4858),
    rgb(0x4D7F69),
    rgb(0x536C9C),
    rgb(0x3F7D84),
    rgb(0x6C5985),
    rgb(0xA2622F),
    rgb(0xAF533F),
    rgb(0x43678A),
    rgb(0x3D4A5A),
    rgb(0x406B52),
    rgb(0xB48A38),
    rgb(0x8B7B68),
];

/// What the disc behind a person is tinted with.
pub(super) const TINTS: [Color32; 5] = [rgb(0x9A7357), rgb(0x6475A6), rgb(0x4B8C96), rgb(0x66885C), rgb(0x8A6A8C)];

/// Frames of glasses.
pub(super) const FRAMES: [Color32; 4] = [rgb(0x2C2C33), rgb(0x59412F), rgb(0x5C4C82), rgb(0x8A979F)];

/// Dyed hair: teal, plum.
pub(super) const DYES: [Color32; 2] = [rgb(0x2C7376), rgb(0x7A4775)];

pub(super) const GOLD: Color32 = rgb(0xD9B45B);
pub(super) const AID: Color32 = rgb(0x7DB7C4);
pub(super) const EYE_WHITE: Color32 = rgb(0xF7F3EE);
pub(super) const IRIS: Color32 = rgb(0x3A2A24);
pub(super) const IRISES: [Color32; 3] = [rgb(0x4A7187), rgb(0x5D7350), rgb(0x5B3B28)];
pub(super) const PUPIL: Color32 = rgb(0x17131A);
pub(super) const LASH: Color32 = rgb(0x231C20);
pub(super) const MOUTH: Color32 = rgb(0x5E1D1E);
pub(super) const TEETH: Color32 = rgb(0xF8F5F0);

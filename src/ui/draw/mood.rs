//! The mood scale: its five steps, the colours between them, and the five rising bars.

use egui::ecolor::{gamma_u8_from_linear_f32, linear_f32_from_gamma_u8};
use egui::{Color32, CornerRadius, Painter, Pos2, Rect, pos2, vec2};

/// The step of the scale that an anger of 0 to 100 falls into: 0 calm, 1 steady, 2 uneasy, 3 upset, 4 angry.
#[must_use]
pub fn step(anger: f32) -> usize {
    match anger {
        a if a < 20.0 => 0,
        a if a < 40.0 => 1,
        a if a < 60.0 => 2,
        a if a < 80.0 => 3,
        _ => 4,
    }
}

/// Where an anger lies between the middles of two neighbouring steps: the lower step and how far to the next.
pub(super) fn between(anger: f32) -> (usize, f32) {
    let place = ((anger.clamp(0.0, 100.0) - 10.0) / 20.0).clamp(0.0, 4.0);
    let low = match place {
        p if p < 1.0 => 0,
        p if p < 2.0 => 1,
        p if p < 3.0 => 2,
        _ => 3,
    };
    (low, place - low as f32)
}

/// A value given at the middles of the five steps, at an anger between them.
pub(super) fn at(values: [f32; 5], anger: f32) -> f32 {
    let (low, part) = between(anger);
    values[low] + (values[low + 1] - values[low]) * part
}

/// The colour of an anger: the scale's own at the middle of each step, between them mixed in OKLab.
#[must_use]
pub fn mix(scale: &[Color32; 5], anger: f32) -> Color32 {
    let (low, part) = between(anger);
    blend(scale[low], scale[low + 1], part)
}

/// Two opaque colours mixed in OKLab; `part` 0 is the first.
pub(super) fn blend(one: Color32, two: Color32, part: f32) -> Color32 {
    if part <= 0.0 {
        return one;
    }
    if part >= 1.0 {
        return two;
    }
    let (a, b) = (oklab(one), oklab(two));
    let [l, m, n] = [0, 1, 2].map(|at| a[at] + (b[at] - a[at]) * part);
    let long = cube(l + 0.396_337_78 * m + 0.215_803_76 * n);
    let middle = cube(l - 0.105_561_346 * m - 0.063_854_17 * n);
    let short = cube(l - 0.089_484_18 * m - 1.291_485_5 * n);
    Color32::from_rgb(
        gamma_u8_from_linear_f32(4.076_741_7 * long - 3.307_711_6 * middle + 0.230_969_94 * short),
        gamma_u8_from_linear_f32(-1.268_438 * long + 2.609_757_4 * middle - 0.341_319_4 * short),
        gamma_u8_from_linear_f32(-0.004_196_086_3 * long - 0.703_418_6 * middle + 1.707_614_7 * short),
    )
}

fn oklab(colour: Color32) -> [f32; 3] {
    let [r, g, b] = [colour.r(), colour.g(), colour.b()].map(linear_f32_from_gamma_u8);
    let long = (0.412_221_46 * r + 0.536_332_55 * g + 0.051_445_995 * b).cbrt();
    let middle = (0.211_903_5 * r + 0.680_699_5 * g + 0.107_396_96 * b).cbrt();
    let short = (0.088_302_46 * r + 0.281_718_85 * g + 0.629_978_7 * b).cbrt();
    [
        0.210_454_26 * long + 0.793_617_8 * middle - 0.004_072_047 * short,
        1.977_998_5 * long - 2.428_592_2 * middle + 0.450_593_7 * short,
        0.025_904_037 * long + 0.782_771_77 * middle - 0.808_675_77 * short,
    ]
}

fn cube(value: f32) -> f32 {
    value * value * value
}

/// Five rising bars, 4 wide, 2 apart, 5 to 16 high, the first `filled` of them in `on`; 28 × 16 at scale 1.
pub fn bars(painter: &Painter, left_bottom: Pos2, filled: usize, on: Color32, off: Color32, scale: f32) {
    let snap = |value: f32| (value * painter.pixels_per_point()).round() / painter.pixels_per_point();
    for (at, height) in [5.0, 7.75, 10.5, 13.25, 16.0].into_iter().enumerate() {
        let left = snap(left_bottom.x + at as f32 * 6.0 * scale);
        let size = vec2(snap(4.0 * scale), snap(height * scale));
        let bar = Rect::from_min_size(pos2(left, left_bottom.y - size.y), size);
        painter.rect_filled(bar, CornerRadius::same(1), if at < filled { on } else { off });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DARK: [Color32; 5] = [
        Color32::from_rgb(0x2F, 0x6C, 0xC8),
        Color32::from_rgb(0x3D, 0x85, 0xA8),
        Color32::from_rgb(0x90, 0x87, 0x7D),
        Color32::from_rgb(0xC0, 0x8E, 0x54),
        Color32::from_rgb(0xFF, 0x9B, 0x57),
    ];

    #[test]
    fn the_middle_of_a_step_has_its_own_colour() {
        for (at, anger) in [10.0, 30.0, 50.0, 70.0, 90.0].into_iter().enumerate() {
            assert_eq!(mix(&DARK, anger), DARK[at]);
            assert_eq!(step(anger), at);
        }
    }

    #[test]
    fn lightness_never_falls_on_the_way_up() {
        let light: Vec<f32> = (0..=100u8).map(|anger| oklab(mix(&DARK, f32::from(anger)))[0]).collect();
        assert!(light.windows(2).all(|pair| pair[1] >= pair[0] - 0.004), "{light:?}");
    }

    #[test]
    fn colours_come_back_from_oklab() {
        for colour in DARK {
            assert_eq!(blend(colour, colour, 0.5), colour);
        }
    }

    #[test]
    fn no_jump_between_steps() {
        for anger in [20.0, 40.0, 60.0, 80.0] {
            let (one, two) = (oklab(mix(&DARK, anger - 0.1)), oklab(mix(&DARK, anger + 0.1)));
            assert!(one.iter().zip(two).all(|(a, b)| (a - b).abs() < 0.01));
        }
    }
}

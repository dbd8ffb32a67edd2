//! What anger does to a face: brows, lids, mouth, flush, one table, continuous between its columns.

use super::super::mood;

/// The features of a face at one anger. Lengths in face units, y downwards, angles in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Expression {
    /// Positive: the inner end is low.
    pub(super) brow_angle: f32,
    pub(super) brow_y: f32,
    pub(super) brow_arch: f32,
    /// How much higher one brow stands than the other.
    pub(super) brow_lift: f32,
    pub(super) furrow: f32,
    pub(super) lid: f32,
    pub(super) lid_cut: f32,
    pub(super) mouth: Mouth,
    pub(super) flush: f32,
}

/// A mouth: heights of its corners and of the handles of its two lips about its middle, and its half width.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Mouth {
    pub(super) half: f32,
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) top: f32,
    pub(super) bottom: f32,
    /// Where the upper teeth end.
    pub(super) teeth: f32,
}

impl Expression {
    /// The face of an anger of 0 to 100.
    pub(super) fn of(anger: f32) -> Self {
        let at = |values: [f32; 5]| mood::at(values, anger);
        Self {
            brow_angle: at([-3.0, 0.0, -13.0, 15.0, 27.0]),
            brow_y: at([42.6, 43.3, 41.6, 44.6, 46.0]),
            brow_arch: at([1.9, 1.5, 1.3, 0.9, 0.3]),
            brow_lift: at([0.0, 0.0, 1.9, 0.0, 0.0]),
            furrow: at([0.0, 0.0, 0.0, 0.25, 1.0]),
            lid: at([0.82, 1.0, 1.16, 0.95, 0.84]),
            lid_cut: at([0.0, 0.0, -3.0, 10.0, 20.0]),
            mouth: Mouth {
                half: at([6.4, 5.4, 5.0, 5.2, 6.4]),
                left: at([-1.5, -1.2, 0.9, 1.5, 3.0]),
                right: at([-1.5, -1.2, -0.9, 1.5, 3.0]),
                top: at([0.2, 1.3, 0.0, -1.4, -5.2]),
                bottom: at([6.6, 1.3, 0.0, -1.4, 5.2]),
                teeth: at([1.7, 1.0, 0.0, -1.0, -0.3]),
            },
            flush: at([0.0, 0.0, 0.0, 0.16, 0.34]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_holds_in_the_middle_of_each_step() {
        let angry = Expression::of(90.0);
        assert_eq!(
            (angry.brow_angle, angry.brow_y, angry.lid, angry.lid_cut, angry.flush),
            (27.0, 46.0, 0.84, 20.0, 0.34)
        );
        let uneasy = Expression::of(50.0);
        assert_eq!((uneasy.brow_angle, uneasy.brow_y, uneasy.lid), (-13.0, 41.6, 1.16));
        assert_eq!(Expression::of(10.0).brow_y, 42.6);
        assert_eq!(Expression::of(30.0).lid, 1.0);
        assert_eq!(Expression::of(70.0).lid_cut, 10.0);
    }

    #[test]
    fn nothing_jumps() {
        for anger in 0..1000u16 {
            let (one, two) = (Expression::of(f32::from(anger) / 10.0), Expression::of((f32::from(anger) + 1.0) / 10.0));
            assert!((one.brow_angle - two.brow_angle).abs() < 0.2);
            assert!((one.mouth.bottom - two.mouth.bottom).abs() < 0.1);
            assert!((one.lid - two.lid).abs() < 0.01);
        }
    }
}

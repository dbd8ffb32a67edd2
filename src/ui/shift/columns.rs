//! Where the segments of the public stand in a window onto the canvas: side by side, each as wide as it is large, the
//! largest at the sides, and the brand between two of them. Whoever paints them and whoever names them ask here.

use egui::{Pos2, Rect, pos2};

/// How flat discs are in a window.
pub const FLAT: f32 = 0.8;
/// The most of them; others stand elsewhere.
pub const MOST: usize = 5;
/// How wide the room of the brand is.
const BRAND: f32 = 52.0;
/// How far names press discs up or down.
const NAMES: f32 = 8.0;
/// How far neighbours may reach into each other: the rims of discs are thin.
const OVERLAP: f32 = 1.12;
/// The smallest disc, of the largest.
const SMALLEST: f32 = 0.5;

/// A segment's place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Column {
    /// The middle of its disc.
    pub centre: Pos2,
    /// The radius of its disc, across.
    pub radius: f32,
    /// Whether its name stands above it; otherwise below.
    pub named_above: bool,
}

/// The places of segments of these sizes, the largest first: as many as there are columns for; and that of the brand.
pub fn columns(window: Rect, sizes: &[u64]) -> (Vec<Column>, Pos2) {
    // From the left, the number of the segment.
    let order: &[usize] = match sizes.len() {
        0 => &[],
        1 => &[0],
        2 => &[0, 1],
        3 => &[0, 2, 1],
        4 => &[0, 2, 3, 1],
        _ => &[0, 3, 2, 4, 1],
    };
    let largest = sizes.first().copied().unwrap_or(1).max(1);
    let width = |number: usize| {
        let share = sizes.get(number).copied().unwrap_or_default() as f32 / largest as f32;
        share.sqrt().clamp(SMALLEST, 1.0)
    };
    let whole: f32 = order.iter().map(|number| width(*number)).sum();
    // A lone one has the brand beside it.
    let left_of_brand = (order.len() / 2).max(1);
    let unit = (window.width() - BRAND) / (2.0 * whole.max(1.0));
    let radius = (window.height() / (2.0 * FLAT)).min(unit * OVERLAP);
    let mut places = vec![None; order.len()];
    let (mut x, mut brand) = (window.left(), window.left() + BRAND / 2.0);
    for (column, number) in order.iter().enumerate() {
        let half = unit * width(*number);
        let named_above = column % 2 == 0;
        let y = window.center().y + if named_above { NAMES } else { -NAMES };
        places[*number] = Some(Column { centre: pos2(x + half, y), radius: radius * width(*number), named_above });
        x += 2.0 * half;
        if column + 1 == left_of_brand {
            brand = x + BRAND / 2.0;
            x += BRAND;
        }
    }
    (places.into_iter().flatten().collect(), pos2(brand, window.center().y))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_stand_side_by_side_within_the_window_and_the_brand_between_them() {
        let sizes = [2_300, 1_100, 1_050, 600, 40, 30];
        for window in [[332.0, 60.0, 1_088.0, 210.0], [272.0, 60.0, 934.0, 150.0], [379.0, 4.0, 707.0, 72.0]] {
            let window = Rect::from_min_max(pos2(window[0], window[1]), pos2(window[2], window[3]));
            for count in 1..=6 {
                let (places, brand) = columns(window, &sizes[..count]);
                assert_eq!(places.len(), count.min(MOST));
                for (number, one) in places.iter().enumerate() {
                    assert!(window.x_range().expand(one.radius * 0.12).contains(one.centre.x + one.radius));
                    assert!(window.x_range().expand(one.radius * 0.12).contains(one.centre.x - one.radius));
                    assert!(one.radius <= places[0].radius, "the larger the wider");
                    assert!((one.centre.x - brand.x).abs() > one.radius, "{number} of {count} under the brand");
                    for other in &places[..number] {
                        let apart = (one.centre.x - other.centre.x).abs();
                        assert!(apart > (one.radius + other.radius) * 0.85, "{number} of {count}: {apart}");
                    }
                }
            }
        }
    }
}

//! What lies behind the screens and can be seen: everything that no large opaque panel covers.
//!
//! **Invariants.** What is named does not overlap and is never less than what can be seen; it may be more.

use egui::Rect;
use egui::epaint::{ClippedShape, RectShape, Shape};

use super::damage::{Part, Screen};

/// The smallest panel that counts, in hundredths of the screen: what comes and goes in passing does not.
const LARGE: u64 = 5;
/// The most parts; where there are more, everything counts as seen.
const MOST_PARTS: usize = 24;
/// How much of the radius of its corners a rectangle is made smaller on each side, so that none of it lies outside of the
/// round corner: 1 − √½, and a little.
const CORNER: f32 = 0.3;

/// Where something behind these shapes can be seen.
pub fn seen(shapes: &[ClippedShape], screen: Screen) -> Vec<Part> {
    let everything = Part { left: 0, top: 0, right: screen.width, bottom: screen.height };
    let mut parts = vec![everything];
    for shape in shapes {
        let Shape::Rect(rect) = &shape.shape else { continue };
        let cover = covered(rect, shape.clip_rect).and_then(|rect| Part::inside(rect, screen));
        if let Some(cover) = cover.filter(|cover| cover.area() * 100 >= everything.area() * LARGE) {
            parts = parts.into_iter().flat_map(|part| part.without(cover)).collect();
        }
        if parts.len() > MOST_PARTS {
            return vec![everything];
        }
    }
    parts
}

/// What a rectangle covers entirely.
fn covered(shape: &RectShape, clip: Rect) -> Option<Rect> {
    let plain = shape.fill.is_opaque() && shape.blur_width == 0.0 && shape.brush.is_none() && shape.angle == 0.0;
    let corners = shape.corner_radius;
    let round = corners.nw.max(corners.ne).max(corners.sw).max(corners.se);
    // The edge is softened.
    plain.then(|| shape.rect.shrink(f32::from(round) * CORNER + 1.0).intersect(clip))
}

#[cfg(test)]
mod tests {
    use egui::{Color32, CornerRadius, Pos2, Vec2};
    use proptest::prelude::*;

    use super::*;

    const SCREEN: Screen = Screen { width: 400, height: 300, pixels: 1.0 };

    fn panel(x: f32, y: f32, width: f32, height: f32) -> ClippedShape {
        let rect = Rect::from_min_size(Pos2::new(x, y), Vec2::new(width, height));
        let shape = RectShape::filled(rect, CornerRadius::same(10), Color32::from_rgb(9, 20, 30));
        ClippedShape { clip_rect: Rect::EVERYTHING, shape: shape.into() }
    }

    fn area(parts: &[Part]) -> u64 {
        parts.iter().map(|part| part.area()).sum()
    }

    #[test]
    fn a_panel_hides_what_is_behind_it_but_for_its_edge() {
        assert_eq!(area(&seen(&[], SCREEN)), 120_000);
        let parts = seen(&[panel(100.0, 100.0, 100.0, 100.0)], SCREEN);
        assert_eq!(area(&parts), 120_000 - 92 * 92, "one point for the edge and three for the corners");
    }

    #[test]
    fn what_is_small_or_translucent_or_cut_off_hides_nothing() {
        let mut glass = panel(100.0, 100.0, 200.0, 100.0);
        let Shape::Rect(rect) = &mut glass.shape else { panic!("a panel is a rectangle") };
        rect.fill = Color32::from_rgba_unmultiplied(9, 20, 30, 250);
        let mut cut = panel(0.0, 0.0, 400.0, 300.0);
        cut.clip_rect = Rect::from_min_size(Pos2::ZERO, Vec2::splat(50.0));
        let little = panel(10.0, 10.0, 60.0, 60.0);
        for shape in [glass, cut, little] {
            assert_eq!(seen(&[shape], SCREEN), [Part { left: 0, top: 0, right: 400, bottom: 300 }]);
        }
    }

    proptest! {
        #[test]
        fn every_pixel_counts_once_or_is_covered(
            panels in proptest::collection::vec((-50.0_f32..400.0, -50.0_f32..300.0, 0.0_f32..500.0, 0.0_f32..400.0), 0..6),
        ) {
            let shapes: Vec<_> = panels.iter().map(|(x, y, width, height)| panel(*x, *y, *width, *height)).collect();
            let parts = seen(&shapes, SCREEN);
            for (x, y) in (0..400).step_by(7).flat_map(|x| (0..300).step_by(7).map(move |y| (x, y))) {
                let holds = |part: &&Part| (part.left..part.right).contains(&x) && (part.top..part.bottom).contains(&y);
                let times = parts.iter().filter(holds).count();
                prop_assert!(times <= 1);
                let at = Pos2::new(f32::from(u16::try_from(x)?) + 0.5, f32::from(u16::try_from(y)?) + 0.5);
                let inside = panels.iter().any(|(x, y, width, height)| {
                    Rect::from_min_size(Pos2::new(*x, *y), Vec2::new(*width, *height)).contains(at)
                });
                prop_assert!(times == 1 || inside, "{at} is hidden by nothing");
            }
        }
    }
}

//! What has to be drawn again, told by shapes that come, go, move and change their order.

use std::slice::from_ref;

use egui::epaint::{RectShape, TextShape};
use egui::{Color32, CornerRadius, FontId, Vec2};
use proptest::prelude::*;

use super::*;

const SCREEN: Screen = Screen { width: 400, height: 300, pixels: 1.0 };
const EVERYWHERE: Rect = Rect { min: Pos2::ZERO, max: Pos2::new(400.0, 300.0) };

/// A square of ten points at a place.
fn square(x: f32, y: f32, shade: u8) -> ClippedShape {
    let rect = Rect::from_min_size(Pos2::new(x, y), Vec2::splat(10.0));
    let shape = RectShape::filled(rect, CornerRadius::ZERO, Color32::from_gray(shade));
    ClippedShape { clip_rect: EVERYWHERE, shape: shape.into() }
}

/// Where something of so many points at a place can be seen.
fn around(x: u32, y: u32, width: u32, height: u32) -> Part {
    Part { left: x - 3, top: y - 3, right: x + width + 3, bottom: y + height + 3 }
}

/// What is drawn of a frame after another one.
fn after(old: &[ClippedShape], new: &[ClippedShape]) -> (Damage, Vec<ClippedShape>) {
    let mut drawn = Drawn::default();
    assert!(drawn.next(&mut old.to_vec(), SCREEN, false).whole, "of a new screen everything is drawn");
    let mut shapes = new.to_vec();
    let damage = drawn.next(&mut shapes, SCREEN, false);
    (damage, shapes)
}

fn parts(old: &[ClippedShape], new: &[ClippedShape]) -> Vec<Part> {
    let (damage, _) = after(old, new);
    assert!(!damage.whole);
    damage.parts
}

#[test]
fn nothing_is_drawn_of_the_same_frame() {
    let frame = [square(20.0, 20.0, 9), square(100.0, 20.0, 9)];
    let (damage, shapes) = after(&frame, &frame);
    assert_eq!((damage, shapes), (Damage::default(), Vec::new()));
}

#[test]
fn what_comes_goes_and_moves_is_drawn_where_it_is_and_where_it_was() {
    let (a, b) = (square(20.0, 20.0, 9), square(100.0, 20.0, 9));
    let at_b = vec![around(100, 20, 10, 10)];
    assert_eq!(parts(from_ref(&a), &[a.clone(), b.clone()]), at_b);
    assert_eq!(parts(&[a.clone(), b.clone()], from_ref(&a)), at_b);
    assert_eq!(parts(&[b.clone(), a.clone()], from_ref(&a)), at_b);
    assert_eq!(parts(&[a.clone(), b.clone()], &[a.clone(), square(100.0, 20.0, 200)]), at_b);
    let moved = parts(&[a.clone(), b.clone()], &[a, square(100.0, 200.0, 9)]);
    assert_eq!(moved, [around(100, 20, 10, 10), around(100, 200, 10, 10)]);
}

#[test]
fn what_changes_its_place_in_the_order_is_drawn() {
    let (under, over) = (square(20.0, 20.0, 9), square(25.0, 20.0, 200));
    let swapped = parts(&[under.clone(), over.clone()], &[over, under]);
    assert_eq!(swapped.len(), 1);
    assert!(swapped[0].left <= 25 && swapped[0].right >= 30, "where they overlap: {swapped:?}");
}

#[test]
fn what_is_drawn_again_is_cut_off_at_the_part_and_keeps_its_order() {
    let ground = ClippedShape { clip_rect: EVERYWHERE, shape: RectShape::filled(EVERYWHERE, 0, Color32::BLACK).into() };
    let far = square(300.0, 200.0, 9);
    let old = [ground.clone(), square(20.0, 20.0, 9), far.clone()];
    let new = [ground.clone(), square(20.0, 20.0, 50), far];
    let (damage, shapes) = after(&old, &new);
    assert_eq!(damage.parts, [around(20, 20, 10, 10)]);
    let clip_rect = damage.parts[0].rect(SCREEN);
    assert_eq!(shapes, [ClippedShape { clip_rect, ..ground }, ClippedShape { clip_rect, ..new[1].clone() }]);
}

#[test]
fn of_another_screen_and_when_asked_everything_is_drawn() {
    let frame = vec![square(20.0, 20.0, 9)];
    let mut drawn = Drawn::default();
    let mut next = |screen: Screen, whole: bool| {
        let mut shapes = frame.clone();
        let damage = drawn.next(&mut shapes, screen, whole);
        assert_eq!(shapes.len(), usize::from(damage.whole));
        damage.whole
    };
    assert!(next(SCREEN, false));
    assert!(!next(SCREEN, false));
    assert!(next(SCREEN, true));
    assert!(!next(SCREEN, false));
    assert!(next(Screen { width: 401, ..SCREEN }, false));
    assert!(next(Screen { width: 401, pixels: 2.0, ..SCREEN }, false));
}

#[test]
fn parts_that_nothing_can_be_seen_in_are_none() {
    let hidden = ClippedShape { clip_rect: Rect::NOTHING, ..square(20.0, 20.0, 9) };
    let nowhere = square(-200.0, 20.0, 9);
    assert_eq!(parts(&[], &[hidden, nowhere]), []);
    let half = Rect::from_min_size(Pos2::new(20.0, 20.0), Vec2::splat(5.0));
    let cut = ClippedShape { clip_rect: half, ..square(20.0, 20.0, 9) };
    assert_eq!(parts(&[], &[cut]), [Part { left: 20, top: 20, right: 25, bottom: 25 }]);
}

#[test]
fn points_become_whole_pixels_that_hold_them() {
    let screen = Screen { width: 600, height: 450, pixels: 1.5 };
    let part = Part::of(&square(20.0, 21.0, 9), screen).unwrap();
    assert_eq!(part, Part { left: 25, top: 27, right: 50, bottom: 51 });
    // What draws rounds a clip to pixels: it has to meet the part again.
    let rect = part.rect(screen) * screen.pixels;
    assert_eq!(
        [rect.min.x.round(), rect.min.y.round(), rect.max.x.round(), rect.max.y.round()],
        [25.0, 27.0, 50.0, 51.0]
    );
}

#[test]
fn text_that_is_laid_out_again_is_the_same_text() {
    let context = egui::Context::default();
    let mut shapes = Vec::new();
    let mut output = context.run_ui(egui::RawInput::default(), |ui| {
        for words in ["once", "once", "twice"] {
            let galley = ui.fonts_mut(|fonts| {
                let galley = fonts.layout_no_wrap(words.to_owned(), FontId::default(), Color32::WHITE);
                Arc::new((*galley).clone())
            });
            let shape = TextShape::new(Pos2::new(20.0, 20.0), galley, Color32::WHITE).into();
            shapes.push(ClippedShape { clip_rect: EVERYWHERE, shape });
        }
    });
    // Nobody draws it.
    output.textures_delta.clear();
    assert!(same(&shapes[0], &shapes[0]) && same(&shapes[0], &shapes[1]));
    assert!(!same(&shapes[0], &shapes[2]));
    let mut faded = shapes[0].clone();
    if let Shape::Text(text) = &mut faded.shape {
        text.opacity_factor = 0.5;
    }
    assert!(!same(&shapes[0], &faded), "as good as the same, but fainter");
}

/// What a pixel shows: the squares over it, the uppermost last. Fringes count for nothing here.
fn over(shapes: &[ClippedShape], x: u32, y: u32) -> Vec<&Shape> {
    let at = Pos2::new(real(x) + 0.5, real(y) + 0.5);
    let seen = |shape: &&ClippedShape| shape.clip_rect.contains(at) && shape.shape.visual_bounding_rect().contains(at);
    shapes.iter().filter(seen).map(|shape| &shape.shape).collect()
}

fn frames() -> impl Strategy<Value = Vec<ClippedShape>> {
    let one = (0_u8..12, 0_u8..9, 0_u8..3)
        .prop_map(|(x, y, shade)| square(f32::from(x) * 33.0, f32::from(y) * 33.0 + f32::from(x), shade));
    proptest::collection::vec(one, 0..40)
}

proptest! {
    #[test]
    fn old_pixels_with_the_new_parts_are_the_new_frame(old in frames(), new in frames(), kept in 0_usize..40) {
        // Frames that have much in common are what matters.
        let new: Vec<_> = old.iter().take(kept).cloned().chain(new).chain(old.iter().skip(kept + 2).cloned()).collect();
        let (damage, shapes) = after(&old, &new);
        for (at, part) in damage.parts.iter().enumerate() {
            prop_assert!(damage.parts.iter().skip(at + 1).all(|other| !part.overlaps(*other)));
        }
        for y in (0..SCREEN.height).step_by(5) {
            for x in (0..SCREEN.width).step_by(5) {
                let again = damage.parts.iter().any(|part| {
                    (part.left..part.right).contains(&x) && (part.top..part.bottom).contains(&y)
                });
                let shown = if again { over(&shapes, x, y) } else { over(&old, x, y) };
                prop_assert_eq!(shown, over(&new, x, y), "at {}, {}", x, y);
            }
        }
    }
}

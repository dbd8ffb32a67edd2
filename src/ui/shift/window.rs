//! The window onto the canvas: pills that name the largest circles of the public.

use egui::{CornerRadius, Pos2, Rect, Ui, pos2, vec2};

use super::Scene;
use crate::say;
use crate::ui::draw;
use crate::ui::lettering::{from_left, grouped, line, spoken};
use crate::ui::theme::{Size, Weight};
use crate::view::{Segment, mood};

/// How opaque a pill is.
const OPAQUE: f32 = 0.88;
/// The height of a pill and the room at its ends.
const PILL: (f32, f32) = (26.0, 10.0);
/// Pills in the window, and in a low one.
const PILLS: (usize, usize) = (3, 2);
/// The widest name.
const NAME: f32 = 200.0;
/// From the edge of the window.
const EDGE: f32 = 6.0;

/// Draws them.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>) {
    let count = if scene.plan.low { PILLS.1 } else { PILLS.0 };
    let window = scene.plan.window;
    // The clock's bar stands in the middle at the top.
    let places = [
        (pos2(window.left() + window.width() * 0.06, window.top() + EDGE), 0.0),
        (pos2(window.right() - window.width() * 0.06, window.top() + EDGE), 1.0),
        (pos2(window.right() - window.width() * 0.22, window.bottom() - EDGE - PILL.0), 1.0),
    ];
    for (segment, (at, part)) in scene.view.public.segments.iter().take(count).zip(places) {
        label(ui, scene, segment, at, part);
    }
}

/// A pill at a place: `part` of its width lies left of it.
fn label(ui: &mut Ui, scene: &Scene<'_>, segment: &Segment, at: Pos2, part: f32) {
    let look = scene.look();
    let palette = &look.palette;
    let words = scene.words();
    let people = grouped(words, segment.people);
    let name = line(ui, look, &segment.name, (Size::Control, Weight::Regular, palette.text.0), NAME);
    let count = line(ui, look, &people, (Size::Control, Weight::Regular, palette.text_2.0), NAME);
    let width = PILL.1 * 2.0 + 20.0 + name.size().x + 7.0 + count.size().x;
    let rect = Rect::from_min_size(pos2(at.x - part * width, at.y), vec2(width, PILL.0));
    pill(ui, scene, rect);
    let y = rect.center().y;
    let step = mood::step(segment.anger);
    let blob = pos2(rect.left() + PILL.1 + 6.0, y);
    draw::blob(ui.painter(), blob, 6.0, f32::from(segment.anger), palette.moods()[step]);
    let end = from_left(ui, &name, pos2(rect.left() + PILL.1 + 20.0, y));
    from_left(ui, &count, pos2(end + 7.0, y));
    let word = mood::word(words, segment.anger);
    let says = say!(words, "desk-circle", name = segment.name, count = people, mood = word);
    spoken(ui, &format!("window/{}", segment.key), rect, &says);
}

/// The ground of words on the canvas.
pub(super) fn pill(ui: &Ui, scene: &Scene<'_>, rect: Rect) {
    let ground = scene.palette().ground.1.0.gamma_multiply(OPAQUE);
    ui.painter().rect_filled(rect, CornerRadius::same(13), ground);
}

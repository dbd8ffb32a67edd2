//! The window onto the canvas: pills that name the segments of the public where they stand.

use std::sync::Arc;

use egui::{CornerRadius, Galley, Rect, Ui, pos2, vec2};

use super::Scene;
use super::columns::{Column, columns};
use crate::ui::draw;
use crate::ui::lettering::{from_left, line, spoken};
use crate::ui::pieces;
use crate::ui::theme::{Size, Weight};
use crate::view::{Segment, mood};

/// How opaque a pill is.
const OPAQUE: f32 = 0.88;
/// The height of a pill and the room at its ends.
const PILL: (f32, f32) = (26.0, 10.0);
/// The mark before a name, and what lies between name and count.
const GAPS: (f32, f32) = (20.0, 7.0);
/// Between two pills.
const APART: f32 = 8.0;
/// The widest name.
const NAME: f32 = 200.0;
/// From the edge of the window.
const EDGE: f32 = 6.0;

/// A name and where it stands.
struct Pill<'a> {
    segment: &'a Segment,
    name: Arc<Galley>,
    count: Arc<Galley>,
    left: f32,
}

impl Pill<'_> {
    fn width(&self) -> f32 {
        PILL.1 * 2.0 + GAPS.0 + self.name.size().x + GAPS.1 + self.count.size().x
    }
}

/// Draws them, but for those that lie under one of these places: there something else is said.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, taken: &[Rect]) {
    let window = scene.plan.window;
    let segments = &scene.view.public.segments;
    let sizes: Vec<u64> = segments.iter().map(|segment| segment.size).collect();
    let (places, _) = columns(window, &sizes);
    let named: Vec<(&Segment, Column)> = segments.iter().zip(places).collect();
    let (above, below) = if scene.plan.low { two(&named) } else { named.iter().partition(|(_, at)| at.named_above) };
    let shown: Vec<&str> = above.iter().chain(&below).map(|(segment, _)| segment.key.as_str()).collect();
    row(ui, scene, above, window.top() + EDGE, taken);
    row(ui, scene, below, window.bottom() - EDGE - PILL.0, taken);
    // The others stand somewhere else on the canvas, or there is no room for their names.
    for segment in segments.iter().filter(|segment| !shown.contains(&segment.key.as_str())) {
        spoken(
            ui,
            &format!("window/{}", segment.key),
            Rect::from_min_size(window.min, vec2(1.0, 1.0)),
            &pieces::segment(scene.words(), segment),
        );
    }
}

type Named<'a> = Vec<(&'a Segment, Column)>;

/// Where the window is low: the largest above, the angriest of the others below.
fn two<'a>(named: &[(&'a Segment, Column)]) -> (Named<'a>, Named<'a>) {
    let angriest = named.iter().skip(1).rev().max_by_key(|(segment, _)| segment.anger);
    (named.iter().take(1).copied().collect(), angriest.copied().into_iter().collect())
}

/// Pills beside each other, each as near to what it names as there is room.
fn row(ui: &mut Ui, scene: &Scene<'_>, mut named: Named<'_>, top: f32, taken: &[Rect]) {
    let (look, palette) = (scene.look(), scene.palette());
    let (left, right) = (scene.plan.window.left(), scene.plan.window.right());
    named.sort_by(|a, b| a.1.centre.x.total_cmp(&b.1.centre.x));
    let room = (right - left) / f32::from(u8::try_from(named.len()).unwrap_or(1).max(1)) - APART;
    let mut pills: Vec<Pill<'_>> = Vec::new();
    let mut free = left;
    for (segment, at) in &named {
        let people = scene.words().grouped(segment.people);
        let count = line(ui, look, &people, (Size::Control, Weight::Regular, palette.text_2.0), NAME);
        let rest = PILL.1 * 2.0 + GAPS.0 + GAPS.1 + count.size().x;
        let strong = (Size::Control, Weight::Regular, palette.text.0);
        let name = line(ui, look, &segment.name, strong, NAME.min(room - rest).max(0.0));
        let mut pill = Pill { segment, name, count, left: 0.0 };
        pill.left = (at.centre.x - pill.width() / 2.0).max(free);
        free = pill.left + pill.width() + APART;
        pills.push(pill);
    }
    let mut end = right;
    for pill in pills.iter_mut().rev() {
        pill.left = pill.left.min(end - pill.width());
        end = pill.left - APART;
    }
    for pill in pills {
        label(ui, scene, &pill, top, taken);
    }
}

fn label(ui: &mut Ui, scene: &Scene<'_>, at: &Pill<'_>, top: f32, taken: &[Rect]) {
    let segment = at.segment;
    let rect = Rect::from_min_size(pos2(at.left, top), vec2(at.width(), PILL.0));
    spoken(ui, &format!("window/{}", segment.key), rect, &pieces::segment(scene.words(), segment));
    if taken.iter().any(|taken| taken.intersects(rect)) {
        return;
    }
    pill(ui, scene, rect);
    let y = rect.center().y;
    let step = mood::step(segment.anger);
    let blob = pos2(rect.left() + PILL.1 + 6.0, y);
    draw::blob(ui.painter(), blob, 6.0, f32::from(segment.anger), scene.palette().moods()[step]);
    let end = from_left(ui, &at.name, pos2(rect.left() + PILL.1 + GAPS.0, y));
    from_left(ui, &at.count, pos2(end + GAPS.1, y));
}

/// The ground of words on the canvas.
pub(super) fn pill(ui: &Ui, scene: &Scene<'_>, rect: Rect) {
    let ground = scene.palette().ground.1.0.gamma_multiply(OPAQUE);
    ui.painter().rect_filled(rect, CornerRadius::same(13), ground);
}

//! Where discs of followers may stand on a screen, so that panels and words keep their room.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use crate::app::driver::Scene;

/// The screen that the places are drawn for.
const DRAWN_FOR: Vec2 = Vec2::new(1440.0, 900.0);
/// How far the waves of an outline reach beyond its radius.
pub const ROOM: f32 = 1.32;
/// The radius of a disc for each root of a point in it.
const SPACING: f32 = 4.6;
/// The smallest radius.
const SMALLEST: f32 = 22.0;
/// How flat discs are in the window over the thread.
const FLAT: f32 = 0.8;

/// How far names press discs up or down there.
const NAMES: f32 = 8.0;

/// The place of a disc.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Its middle.
    pub centre: Pos2,
    /// The farthest a point of it may be, across.
    pub radius: f32,
    /// How flat it is: 1 is round.
    pub squeeze: f32,
}

impl Place {
    /// The rectangle it keeps to.
    pub fn bounds(&self) -> Rect {
        Rect::from_center_size(self.centre, vec2(self.radius, self.radius * self.squeeze) * 2.0)
    }
}

/// A place that may be taken: its middle and the largest radius there.
type Spot = (f32, f32, f32);

/// On the title: over its right two thirds, the largest first.
const TITLE: [Spot; 9] = [
    (1010.0, 290.0, 168.0),
    (905.0, 575.0, 140.0),
    (1262.0, 440.0, 138.0),
    (1190.0, 690.0, 122.0),
    (1352.0, 185.0, 96.0),
    (700.0, 232.0, 92.0),
    (640.0, 765.0, 86.0),
    (1408.0, 790.0, 74.0),
    (430.0, 92.0, 62.0),
];

/// Beside the columns of a briefing: above them, then where they end.
const BRIEFING: [Spot; 5] =
    [(1180.0, 92.0, 96.0), (960.0, 74.0, 74.0), (1372.0, 150.0, 74.0), (120.0, 850.0, 90.0), (1330.0, 850.0, 90.0)];

/// At the desk, outside the window: lower corners, then gutters.
const CORNERS: [Spot; 4] = [(164.0, 810.0, 138.0), (1262.0, 838.0, 118.0), (316.0, 76.0, 52.0), (1098.0, 470.0, 52.0)];

/// The window over the thread: left, right, top, bottom.
const WINDOW: (f32, f32, f32, f32) = (328.0, 1084.0, 60.0, 210.0);

/// Places for discs with so many points each, the largest first.
pub fn places(scene: Scene, size: Vec2, points: &[u64]) -> Vec<Place> {
    let scale = vec2(size.x / DRAWN_FOR.x, size.y / DRAWN_FOR.y);
    let spots: Vec<(Spot, f32)> = match scene {
        Scene::Title => TITLE.iter().map(|spot| (*spot, 1.0)).collect(),
        Scene::Briefing => BRIEFING.iter().map(|spot| (*spot, 1.0)).collect(),
        Scene::Desk | Scene::Still => desk(points.len()),
    };
    let place = |(count, (spot, squeeze)): (&u64, (Spot, f32))| {
        let (x, y, largest) = spot;
        let wanted = SPACING * root(*count) * ROOM;
        let radius = wanted.clamp(SMALLEST, largest) * scale.x.min(scale.y);
        Place { centre: pos2(x * scale.x, y * scale.y), radius, squeeze }
    };
    points.iter().zip(spots).map(place).collect()
}

/// The three or four largest in the window, the others around the panels.
fn desk(count: usize) -> Vec<(Spot, f32)> {
    let (left, right, top, bottom) = WINDOW;
    let inside: u8 = match count {
        0 => 0,
        1 => 1,
        2 => 2,
        3..=5 => 3,
        _ => 4,
    };
    let step = (right - left) / f32::from(inside.max(1));
    let largest = ((bottom - top) / (2.0 * FLAT)).min(step * 0.56);
    // The largest stand at the sides, where their names are.
    let columns: &[u8] = match inside {
        4 => &[0, 3, 1, 2],
        3 => &[0, 2, 1],
        _ => &[0, 1],
    };
    let window = columns.iter().take(usize::from(inside)).map(|column| {
        let x = left + step * (f32::from(*column) + 0.5);
        // Names stand above the outer ones and below the inner ones.
        let outer = *column == 0 || *column + 1 == inside;
        let y = (top + bottom) / 2.0 + if outer { NAMES } else { -NAMES };
        ((x, y, largest), FLAT)
    });
    let window: Vec<_> = window.collect();
    window.into_iter().chain(CORNERS.into_iter().map(|spot| (spot, 1.0))).collect()
}

fn root(count: u64) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a picture, not a sum")]
    let real = count as f32;
    real.sqrt()
}

/// Where the discs of a desk stand, for whoever writes their names beside them; in the order of the public's circles.
pub fn of_desk(size: Vec2, people: &[u64]) -> Vec<Place> {
    let total: u64 = people.iter().sum();
    let each = total.div_ceil(super::layout::MOST_POINTS).max(1);
    let points: Vec<u64> = people.iter().map(|people| people / each).collect();
    places(Scene::Desk, size, &points)
}

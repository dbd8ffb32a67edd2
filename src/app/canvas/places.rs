//! Where discs of followers may stand on a screen, so that panels and words keep their room.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use crate::app::driver::Scene;
use crate::ui::debrief;
use crate::ui::shift::columns::{FLAT, columns};

/// The screen that the places are drawn for.
const DRAWN_FOR: Vec2 = Vec2::new(1440.0, 900.0);
/// How far the waves of an outline reach beyond its radius.
pub const ROOM: f32 = 1.32;
/// The radius of a disc for each root of a point in it.
const SPACING: f32 = 4.6;
/// The smallest radius.
const SMALLEST: f32 = 22.0;
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
    /// The place of an offset in it, in radii from its middle.
    pub fn at(&self, offset: Vec2) -> Pos2 {
        self.centre + vec2(offset.x, offset.y * self.squeeze) * self.radius
    }

    /// The rectangle it keeps to.
    pub fn bounds(&self) -> Rect {
        Rect::from_center_size(self.centre, vec2(self.radius, self.radius * self.squeeze) * 2.0)
    }
}

/// Where everything stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// The discs, the largest first; as many as there are places.
    pub discs: Vec<Place>,
    /// Where some of the largest segments stand besides, the largest first; none where there is no room for it.
    pub outposts: Vec<Place>,
    /// The brand; none where there is no disc.
    pub brand: Option<Pos2>,
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

/// The brand's place there, between them.
const TITLE_BRAND: (f32, f32) = (1080.0, 487.0);

/// Beside the columns of a briefing: above them, then where they end.
const BRIEFING: [Spot; 5] =
    [(1180.0, 92.0, 96.0), (960.0, 74.0, 74.0), (1372.0, 150.0, 74.0), (120.0, 850.0, 90.0), (1330.0, 850.0, 90.0)];

/// The brand's place there.
const BRIEFING_BRAND: (f32, f32) = (1058.0, 100.0);

/// So many of five of a segment with an outpost stand there.
pub const AWAY: u64 = 2;

/// At the desk, outside the window: lower corners, then gutters.
const CORNERS: [Spot; 4] = [(164.0, 810.0, 138.0), (1262.0, 838.0, 118.0), (316.0, 76.0, 52.0), (1098.0, 470.0, 52.0)];

/// So many of them are for outposts where nobody stands there anyway.
const OUTPOSTS: usize = 2;

/// A spot on this screen: its middle, the largest radius there, and how flat it is.
type Scaled = (Pos2, f32, f32);

/// Places for discs with so many points each, the largest first.
pub fn places(scene: Scene, size: Vec2, points: &[u64]) -> Plan {
    let scale = vec2(size.x / DRAWN_FOR.x, size.y / DRAWN_FOR.y);
    let even = scale.x.min(scale.y);
    let scaled = |(x, y, largest): &Spot| (pos2(x * scale.x, y * scale.y), largest * even, 1.0);
    let (spots, brand): (Vec<Scaled>, (f32, f32)) = match scene {
        Scene::Title => (TITLE.iter().map(scaled).collect(), TITLE_BRAND),
        Scene::Briefing => (BRIEFING.iter().map(scaled).collect(), BRIEFING_BRAND),
        Scene::Desk | Scene::Still => {
            let window = if scene == Scene::Desk { window(size) } else { strip(size) };
            let (columns, brand) = columns(window, points);
            let beside = columns.iter().map(|column| (column.centre, column.radius, FLAT));
            let spots: Vec<_> = beside.chain(CORNERS.iter().map(scaled)).collect();
            (spots, (brand.x / scale.x, brand.y / scale.y))
        }
    };
    let place = |(count, (centre, largest, squeeze)): (&u64, Scaled)| {
        let wanted = SPACING * root(*count) * ROOM * even;
        Place { centre, radius: wanted.max(SMALLEST * even).min(largest), squeeze }
    };
    let free = spots.get(points.len()..).unwrap_or_default();
    let corners = if scene == Scene::Desk { free.len().saturating_sub(CORNERS.len() - OUTPOSTS) } else { 0 };
    let away: Vec<u64> = points.iter().map(|count| count * AWAY / 5).collect();
    let outposts = away.iter().zip(free.iter().take(corners).copied()).map(place).collect();
    let discs: Vec<Place> = points.iter().zip(spots.iter().copied()).map(place).collect();
    let brand = (!discs.is_empty()).then_some(pos2(brand.0 * scale.x, brand.1 * scale.y));
    Plan { discs, outposts, brand }
}

/// In the strip over the debrief, between its title and what leads on.
fn strip(size: Vec2) -> Rect {
    let [left, right] = debrief::WINDOW;
    Rect::from_min_max(pos2(size.x * left, 4.0), pos2(size.x * right, 74.0))
}

/// The window over the thread: it follows the panels of the desk.
fn window(size: Vec2) -> Rect {
    let (margin, gap, queue) = if size.x >= 1_200.0 { (24.0, 16.0, 288.0) } else { (12.0, 12.0, 248.0) };
    let side = if size.x >= 1_240.0 { 316.0 } else { 66.0 };
    let (left, right) = (margin + queue + gap, size.x - margin - side - gap);
    let bottom = if size.y < 760.0 { 150.0 } else { 210.0 * (size.y / DRAWN_FOR.y).max(1.0) };
    let wide = (right - left).min(960.0);
    Rect::from_min_max(pos2((left + right - wide) / 2.0, 60.0), pos2((left + right + wide) / 2.0, bottom))
}

fn root(count: u64) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a picture, not a sum")]
    let real = count as f32;
    real.sqrt()
}

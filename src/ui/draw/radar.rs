//! A radar: some figures of 0–100 about a centre, each with its error, and a floor where there is one.

use egui::{Color32, Painter, Pos2, Rect, Vec2, vec2};

use super::ink::Ink;
use super::pen::way;

/// How many rings there are.
const RINGS: u8 = 4;
/// Widths of lines.
const THIN: f32 = 1.0;
const BAR: f32 = 1.6;
const OUTLINE: f32 = 2.0;
/// How wide the cap of a bar is, and how large a point.
const CAP: f32 = 7.0;
const POINT: f32 = 3.6;
/// How strong the bands are: where ninety-five in a hundred lie, and where two in three do.
const FAR: f32 = 0.13;
const NEAR: f32 = 0.22;
/// Where a ring of dots says that there is too little: its place on the spoke, its radius and its dots.
const OPEN: (f32, f32, u8) = (23.0, 3.4, 7);
/// The dots of the floor: their radius, and how far apart they are.
const DOT: f32 = 0.9;
const APART: f32 = 5.0;

/// One figure of a radar, clockwise from the top.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spoke {
    /// What it comes to; none with too little evidence.
    pub figure: Option<Reach>,
    /// What is asked of it.
    pub floor: Option<f32>,
}

/// A figure and how far it may be off, 0–100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reach {
    /// The score.
    pub score: f32,
    /// Its standard error.
    pub error: f32,
    /// From where to where ninety-five in a hundred lie.
    pub far: (f32, f32),
}

impl Reach {
    /// From where to where two in three lie.
    fn near(self) -> (f32, f32) {
        ((self.score - self.error).max(0.0), (self.score + self.error).min(100.0))
    }
}

/// The colours of a radar.
#[derive(Clone, Copy, Debug)]
pub struct Inks {
    /// Rings and axes.
    pub grid: Color32,
    /// Figures.
    pub figure: Color32,
    /// The floor, and where there is too little.
    pub quiet: Color32,
}

/// Paints it about a centre; a hundred lies at `radius`.
pub fn radar(painter: &Painter, centre: Pos2, radius: f32, spokes: &[Spoke], inks: Inks) {
    let mut ink = Ink::on(painter, Pos2::ZERO, 1.0);
    draw(&mut ink, Place { centre, radius, count: spokes.len() }, spokes, inks);
    painter.add(ink.into_shape());
}

/// What is explained beside a radar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    /// A figure with its bands.
    Figure,
    /// The floor.
    Floor,
    /// Too little evidence.
    Open,
}

/// Paints what is explained, in the middle of a rectangle.
pub fn radar_sample(painter: &Painter, rect: Rect, sample: Sample, inks: Inks) {
    let mut ink = Ink::on(painter, Pos2::ZERO, 1.0);
    let ends = [rect.left_center(), rect.right_center()];
    match sample {
        Sample::Figure => {
            for (strength, height) in [(FAR, rect.height()), (NEAR, rect.height() / 2.0)] {
                let band = Rect::from_center_size(rect.center(), vec2(rect.width(), height));
                let corners = [band.left_top(), band.right_top(), band.right_bottom(), band.left_bottom()];
                ink.fill(&corners, inks.figure.gamma_multiply(strength));
            }
            ink.stroke(&ends, OUTLINE, inks.figure, false);
        }
        Sample::Floor => dots(&mut ink, ends[0], ends[1], inks.quiet),
        Sample::Open => open(&mut ink, rect.center(), inks.quiet),
    }
    painter.add(ink.into_shape());
}

/// The direction of a spoke among so many: the first points upwards.
pub fn spoke_way(at: usize, count: usize) -> Vec2 {
    way(at as f32 / count.max(1) as f32 - 0.25)
}

/// Where everything lies.
#[derive(Clone, Copy)]
struct Place {
    centre: Pos2,
    radius: f32,
    count: usize,
}

impl Place {
    fn at(self, spoke: usize, value: f32) -> Pos2 {
        self.centre + spoke_way(spoke, self.count) * (self.radius * value / 100.0)
    }
}

fn draw(ink: &mut Ink, place: Place, spokes: &[Spoke], inks: Inks) {
    for ring in 1..=RINGS {
        let value = 100.0 * f32::from(ring) / f32::from(RINGS);
        let corners: Vec<Pos2> = (0..place.count).map(|at| place.at(at, value)).collect();
        ink.stroke(&corners, THIN, inks.grid, true);
    }
    for at in 0..place.count {
        ink.stroke(&[place.centre, place.at(at, 100.0)], THIN, inks.grid, false);
    }
    let pairs = || (0..place.count).map(|at| (at, (at + 1) % place.count));
    let figures = || pairs().filter_map(|(a, b)| Some(((a, spokes[a].figure?), (b, spokes[b].figure?))));
    for (strength, ends) in [(FAR, (|reach| reach.far) as fn(Reach) -> (f32, f32)), (NEAR, Reach::near)] {
        for ((a, one), (b, two)) in figures() {
            let ((low, high), (other_low, other_high)) = (ends(one), ends(two));
            let corners = [place.at(a, low), place.at(a, high), place.at(b, other_high), place.at(b, other_low)];
            ink.fill(&corners, inks.figure.gamma_multiply(strength));
        }
    }
    for (a, b) in pairs() {
        if let (Some(floor), Some(other)) = (spokes[a].floor, spokes[b].floor) {
            dots(ink, place.at(a, floor), place.at(b, other), inks.quiet);
        } else if let Some(floor) = spokes[a].floor {
            ink.disc(place.at(a, floor), DOT, inks.quiet);
        }
    }
    for ((a, one), (b, two)) in figures() {
        ink.stroke(&[place.at(a, one.score), place.at(b, two.score)], OUTLINE, inks.figure, false);
    }
    for (at, spoke) in spokes.iter().enumerate() {
        match spoke.figure {
            Some(reach) => bar(ink, place, (at, reach), inks.figure),
            None => open(ink, place.at(at, OPEN.0), inks.quiet),
        }
    }
}

/// The score with the bar of its error.
fn bar(ink: &mut Ink, place: Place, (at, reach): (usize, Reach), colour: Color32) {
    let across = spoke_way(at, place.count).rot90() * (CAP / 2.0);
    let ends = [reach.far.0, reach.far.1].map(|value| place.at(at, value));
    ink.stroke(&ends, BAR, colour, false);
    for end in ends {
        ink.stroke(&[end - across, end + across], BAR, colour, false);
    }
    ink.disc(place.at(at, reach.score), POINT, colour);
}

/// A ring of dots.
fn open(ink: &mut Ink, centre: Pos2, colour: Color32) {
    let (_, radius, count) = OPEN;
    for at in 0..count {
        ink.disc(centre + way(f32::from(at) / f32::from(count)) * radius, DOT, colour);
    }
}

/// Dots from one place up to another.
fn dots(ink: &mut Ink, from: Pos2, to: Pos2, colour: Color32) {
    let length = from.distance(to);
    for at in (0u8..u8::MAX).map(|nth| f32::from(nth) * APART).take_while(|at| *at < length.max(APART)) {
        ink.disc(from.lerp(to, at / length.max(APART)), DOT, colour);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{Shape, pos2};

    const INKS: Inks = Inks { grid: Color32::RED, figure: Color32::WHITE, quiet: Color32::BLUE };

    fn reach(score: f32, error: f32) -> Reach {
        let wide = 1.96 * error;
        Reach { score, error, far: ((score - wide).max(0.0), (score + wide).min(100.0)) }
    }

    fn of(scores: &[Option<f32>], error: f32, floor: Option<f32>) -> Vec<Spoke> {
        scores.iter().map(|score| Spoke { figure: score.map(|score| reach(score, error)), floor }).collect()
    }

    /// The triangles of one colour, however strong, with where they lie and how large they are together.
    fn painted(spokes: &[Spoke], colour: Color32) -> (f32, Rect) {
        let mut ink = Ink::new(Pos2::ZERO, 1.0, 0.5);
        draw(&mut ink, Place { centre: Pos2::ZERO, radius: 100.0, count: spokes.len() }, spokes, INKS);
        let shape = ink.into_shape();
        let Shape::Mesh(mesh) = &shape else { panic!("no mesh") };
        let like = |found: Color32| {
            let (r, g, b, a) = (found.r() > 0, found.g() > 0, found.b() > 0, found.a() > 0);
            a && (r, g, b) == (colour.r() > 0, colour.g() > 0, colour.b() > 0)
        };
        let (mut area, mut bounds) = (0.0, Rect::NOTHING);
        for corner in mesh.indices.chunks(3) {
            let [a, b, c] = [0, 1, 2].map(|at| mesh.vertices[corner[at] as usize]);
            if [a, b, c].iter().any(|vertex| like(vertex.color)) {
                area += ((b.pos - a.pos).x * (c.pos - a.pos).y - (b.pos - a.pos).y * (c.pos - a.pos).x).abs() / 2.0;
                [a, b, c].iter().for_each(|vertex| bounds.extend_with(vertex.pos));
            }
        }
        (area, bounds)
    }

    #[test]
    fn the_first_spoke_points_upwards_and_all_stay_within_the_rings() {
        assert!((spoke_way(0, 6) - vec2(0.0, -1.0)).length() < 1e-5);
        assert!((spoke_way(2, 8) - vec2(1.0, 0.0)).length() < 1e-5);
        for count in 3..9 {
            let (_, bounds) = painted(&of(&vec![Some(100.0); count], 30.0, Some(100.0)), INKS.figure);
            assert!(Rect::from_center_size(Pos2::ZERO, vec2(212.0, 212.0)).contains_rect(bounds), "{bounds:?}");
        }
        let (_, top) = painted(&of(&[Some(50.0), None, None], 2.0, None), INKS.figure);
        assert!(top.center().distance(pos2(0.0, -50.0)) < 2.0, "{top:?}");
    }

    #[test]
    fn a_wider_error_is_a_wider_band() {
        let area = |error: f32| painted(&of(&[Some(60.0); 6], error, None), INKS.figure).0;
        assert!(area(12.0) > 1.6 * area(5.0), "{} {}", area(12.0), area(5.0));
    }

    #[test]
    fn no_line_leads_to_what_was_not_shown_enough() {
        // Between two that are known nothing reaches the one that is not.
        let (_, bounds) = painted(&of(&[None, Some(60.0), Some(60.0), None], 5.0, None), INKS.figure);
        assert!(bounds.left() > -10.0 && bounds.top() > -10.0, "{bounds:?}");
        let (nothing, _) = painted(&of(&[None; 6], 5.0, None), INKS.figure);
        assert_eq!(nothing, 0.0);
        let (open, near) = painted(&of(&[None; 6], 5.0, None), INKS.quiet);
        assert!(open > 0.0 && near.width() < 60.0, "{open} {near:?}");
        let alone = painted(&of(&[Some(60.0), None, None, None], 5.0, None), INKS.figure).0;
        assert!(alone > 0.0 && alone < 200.0, "a bar and a point: {alone}");
    }

    #[test]
    fn the_floor_is_dots_at_its_height() {
        let (area, bounds) = painted(&of(&[Some(80.0); 4], 5.0, Some(40.0)), INKS.quiet);
        assert!(area > 50.0 && (bounds.top() + 40.0).abs() < 3.0, "{area} {bounds:?}");
        // A floor that its neighbours do not have is one dot.
        let mut spokes = of(&[Some(80.0); 4], 5.0, None);
        spokes[0].floor = Some(40.0);
        let (one, _) = painted(&spokes, INKS.quiet);
        assert!(one > 0.0 && one < 10.0, "{one}");
    }
}

//! A share that travels: rings from where it was shared, and sparks along the strands.

use egui::Pos2;

/// How long it takes, in seconds; how long the one ring of a still canvas does.
const TIME: f32 = 1.4;
const STILL: f32 = 0.6;
/// How fast rings move, in points a second.
const SPEED: f32 = 220.0;
/// How many rings there are and how far apart, and in a storm.
const RINGS: (u8, f32) = (4, 30.0);
const STORM: (u8, f32) = (7, 30.0);
/// How strong they are, and in a storm.
const STRENGTH: (f32, f32) = (0.34, 0.46);
/// The width of a ring at first, and how much narrower it gets.
const WIDTH: (f32, f32) = (2.2, 1.4);
/// The smallest ring.
const SMALLEST: f32 = 2.0;

/// A share on its way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ripple {
    /// From which disc.
    pub disc: usize,
    /// From where in it.
    pub from: Pos2,
    /// For how long, in seconds.
    pub age: f32,
    /// Whether nothing moves.
    pub still: bool,
    /// Whether it is a storm.
    pub storm: bool,
}

/// A ring of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ring {
    /// Its radius in points; none where it stands around its disc.
    pub radius: Option<f32>,
    /// How wide it is drawn.
    pub width: f32,
    /// How strongly, 0 to 1.
    pub alpha: f32,
}

impl Ripple {
    /// Whether it has not yet come to rest.
    pub fn is_alive(&self) -> bool {
        self.age < if self.still { STILL } else { TIME }
    }

    /// How far it has come, 0 to 1.
    pub fn part(&self) -> f32 {
        (self.age / if self.still { STILL } else { TIME }).clamp(0.0, 1.0)
    }

    /// Its rings now: where nothing moves one, which fades.
    pub fn rings(&self) -> Vec<Ring> {
        let strength = if self.storm { STRENGTH.1 } else { STRENGTH.0 };
        let alpha = strength * (1.0 - self.part());
        if self.still {
            return vec![Ring { radius: None, width: WIDTH.0, alpha }];
        }
        let (count, apart) = if self.storm { STORM } else { RINGS };
        let width = WIDTH.0 - WIDTH.1 * self.part();
        let ring = |number| Ring { radius: Some(SPEED * self.age - apart * f32::from(number)), width, alpha };
        (0..count).map(ring).filter(|ring| ring.radius > Some(SMALLEST)).collect()
    }
}

/// The place at a part of a course.
pub fn along(course: &[Pos2], part: f32) -> Pos2 {
    let mut left = part.clamp(0.0, 1.0) * length(course);
    for pair in course.windows(2) {
        let step = pair[0].distance(pair[1]);
        if left <= step && step > 0.0 {
            return pair[0].lerp(pair[1], left / step);
        }
        left -= step;
    }
    course.last().copied().unwrap_or_default()
}

fn length(course: &[Pos2]) -> f32 {
    course.windows(2).map(|pair| pair[0].distance(pair[1])).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ripple(age: f32, still: bool, storm: bool) -> Ripple {
        Ripple { disc: 0, from: Pos2::ZERO, age, still, storm }
    }

    #[test]
    fn four_rings_travel_and_seven_in_a_storm() {
        assert_eq!(ripple(1.2, false, false).rings().len(), 4);
        assert_eq!(ripple(1.2, false, true).rings().len(), 7);
        let radius = |age| ripple(age, false, false).rings()[0].radius.unwrap();
        assert!(radius(1.0) - radius(0.5) > 100.0);
        let alpha = |age, storm| ripple(age, false, storm).rings()[0].alpha;
        assert!(alpha(1.0, false) < alpha(0.5, false) && alpha(0.5, false) < alpha(0.5, true));
        assert!(ripple(1.3, false, false).is_alive() && !ripple(1.5, false, false).is_alive());
    }

    #[test]
    fn where_nothing_moves_one_ring_fades() {
        let rings = |age| ripple(age, true, true).rings();
        assert_eq!(rings(0.1).len(), 1);
        assert_eq!(rings(0.1)[0].radius, None);
        assert!(rings(0.5)[0].alpha < rings(0.1)[0].alpha);
        assert!(ripple(0.5, true, true).is_alive() && !ripple(0.61, true, true).is_alive());
    }

    #[test]
    fn a_spark_goes_from_one_end_to_the_other() {
        let course = [Pos2::new(0.0, 0.0), Pos2::new(10.0, 0.0), Pos2::new(10.0, 30.0)];
        assert_eq!(along(&course, 0.0), course[0]);
        assert_eq!(along(&course, 0.5), Pos2::new(10.0, 10.0));
        assert_eq!(along(&course, 1.0), course[2]);
    }
}

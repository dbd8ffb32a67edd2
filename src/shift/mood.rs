//! How much a mood moves: what the author wrote, scaled by temperament and by what the person remembers.

use super::state::Mood;
use crate::scenario::Temperament;
use crate::scenario::temper::{falling, memory, rising};

/// The movement of anger and trust that an author's means to this person now, within 0–100 after it; `against` is how much
/// of what goes against the desk counts, in percent.
pub(super) fn movement(mood: Mood, temperament: Temperament, against: u16, (anger, trust): (i8, i8)) -> (i16, i16) {
    let memory = memory(mood.slights);
    let worse = 100 + memory;
    let better = 100 - memory;
    let (anger, trust, against) = (i32::from(anger), i32::from(trust), i32::from(against));
    let anger = if anger > 0 {
        anger * rising(temperament) * worse * against / 1_000_000
    } else {
        anger * falling(temperament) * better / 10_000
    };
    let trust = if trust > 0 { trust * better / 100 } else { trust * worse * against / 10_000 };
    (within(mood.anger, anger), within(mood.trust, trust))
}

/// The part of a movement that keeps a value within 0–100.
fn within(value: i16, movement: i32) -> i16 {
    let moved = (i32::from(value) + movement).clamp(0, 100);
    i16::try_from(moved).map_or(0, |moved| moved - value)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::scenario::temper::farthest;

    fn mood(anger: i16, trust: i16, slights: u8) -> Mood {
        Mood { anger, trust, slights }
    }

    #[test]
    fn temperament_scales_both_ways() {
        assert_eq!(movement(mood(50, 50, 0), Temperament::Fiery, 100, (20, 0)).0, 26);
        assert_eq!(movement(mood(50, 50, 0), Temperament::Gentle, 100, (20, 0)).0, 14);
        assert_eq!(movement(mood(50, 50, 0), Temperament::Fiery, 100, (-20, 0)).0, -24);
        assert_eq!(movement(mood(50, 50, 0), Temperament::Gentle, 100, (-20, 0)).0, -16);
    }

    #[test]
    fn people_remember_slights_and_only_so_many() {
        assert_eq!(movement(mood(50, 50, 1), Temperament::Steady, 100, (20, -10)), (22, -11));
        assert_eq!(movement(mood(50, 50, 2), Temperament::Steady, 100, (-20, 10)), (-16, 8));
        assert_eq!(
            movement(mood(50, 50, 3), Temperament::Steady, 100, (-20, 10)),
            movement(mood(50, 50, 200), Temperament::Steady, 100, (-20, 10))
        );
    }

    #[test]
    fn a_level_scales_what_goes_against_the_desk_and_nothing_else() {
        let at = |against| movement(mood(50, 50, 0), Temperament::Steady, against, (20, -10));
        assert_eq!((at(70), at(130)), ((14, -7), (26, -13)));
        assert_eq!(movement(mood(50, 50, 0), Temperament::Steady, 130, (-20, 10)), (-20, 10));
    }

    #[test]
    fn moods_stay_within_their_scale() {
        assert_eq!(movement(mood(95, 3, 0), Temperament::Fiery, 100, (100, -100)), (5, -3));
        assert_eq!(movement(mood(0, 100, 0), Temperament::Gentle, 100, (-100, 100)), (0, 0));
    }

    proptest! {
        #[test]
        fn nothing_moves_further_than_is_said_beforehand(
            (anger, trust) in (any::<i8>(), any::<i8>()),
            (angry, trusting, slights) in (0_i16..=100, 0_i16..=100, any::<u8>()),
            temperament in proptest::sample::select(Temperament::ALL),
            against in 0_u16..=200,
        ) {
            let most = farthest(against, anger, trust);
            let moved = movement(mood(angry, trusting, slights), temperament, against, (anger, trust));
            for (moved, most) in [(moved.0, most.0), (moved.1, most.1)] {
                prop_assert!((most.min(0)..=most.max(0)).contains(&i32::from(moved)), "{moved} of {most}");
            }
        }
    }

    #[test]
    fn somebody_moves_as_far_as_is_said_beforehand() {
        let (fiery, steady) = (Temperament::Fiery, Temperament::Steady);
        assert_eq!(i32::from(movement(mood(0, 50, 3), fiery, 100, (50, 0)).0), farthest(100, 50, 0).0);
        assert_eq!(i32::from(movement(mood(99, 50, 0), fiery, 100, (-50, 0)).0), farthest(100, -50, 0).0);
        assert_eq!(i32::from(movement(mood(0, 0, 0), steady, 100, (0, 50)).1), farthest(100, 0, 50).1);
        assert_eq!(i32::from(movement(mood(0, 99, 3), steady, 100, (0, -50)).1), farthest(100, 0, -50).1);
    }
}

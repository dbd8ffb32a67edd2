//! What would make a decision sure that is not: an estimate, at the present score, of how many more scenarios like those
//! there are it would take. By the model of SCORING §6 an error falls with the root of what it rests on.

use super::decision::{Chance, chance};

/// Further than this nobody plans.
const MOST: usize = 200;

/// How many more scenarios it would take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Further {
    /// About so many, at least one.
    About(usize),
    /// More than anybody sits.
    TooMany,
    /// None would do: the score lies nearer to the mark than the mark itself is known.
    Never,
}

/// A score beside a mark, all in thousandths of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// How far above the mark the score lies; below it is negative.
    pub above: i64,
    /// The error of the score.
    pub error: i64,
    /// The error of the mark itself, which no evidence makes smaller.
    pub of_mark: i64,
    /// How many scenarios it rests on.
    pub scenarios: usize,
}

/// Below and above which chances something is sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sure {
    /// At most this: it surely lies below.
    pub below: Chance,
    /// At least this: it lies above.
    pub above: Chance,
}

impl Sure {
    fn is(self, chance: Chance) -> bool {
        chance <= self.below || chance >= self.above
    }
}

impl Standing {
    /// How many more scenarios like those there are would make it sure, one way or the other, if the score stayed.
    pub fn further(self, sure: Sure) -> Further {
        let with = |more: usize| chance(self.above, error_with(self.error, self.scenarios, more), self.of_mark);
        if !sure.is(chance(self.above, 0, self.of_mark)) {
            return Further::Never;
        }
        (1..=MOST).find(|more| sure.is(with(*more))).map_or(Further::TooMany, Further::About)
    }

    /// The lowest score, in whole points, at which it would be sure to lie above `mark`, with the evidence there is; none
    /// on the scale.
    pub fn passing(self, mark: i64, sure: Sure) -> Option<i64> {
        (0..=100).find(|points| chance((points - mark) * 1_000, self.error, self.of_mark) >= sure.above)
    }
}

/// The error with so many more scenarios.
fn error_with(error: i64, scenarios: usize, more: usize) -> i64 {
    let wide = |count: usize| u128::try_from(count).unwrap_or(u128::MAX);
    let square = u128::from(error.unsigned_abs()).pow(2);
    let left = square.saturating_mul(wide(scenarios)) / wide(scenarios.saturating_add(more)).max(1);
    i64::try_from(left.isqrt()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::appraisal::estimate::{Observed, Purpose, estimate};
    use crate::profile::Errors;

    const SURE: Sure = Sure { below: 50, above: 950 };

    #[test]
    fn so_many_more_make_it_sure_and_one_fewer_does_not() {
        let scenario = Observed { mean: 66_000, decisions: 3, own_words: 2 };
        let of = |count: usize| estimate(&vec![scenario; count], Purpose::Decision, Errors::built_in()).unwrap();
        let reaches = |count: usize| chance(of(count).score - 58_000, of(count).error, 0);
        let standing = Standing { above: 8_000, error: of(4).error, of_mark: 0, scenarios: 4 };
        assert!(reaches(4) < 950);
        let Further::About(more) = standing.further(SURE) else { panic!("{:?}", standing.further(SURE)) };
        assert!(reaches(4 + more) >= 950 && reaches(4 + more - 1) < 950, "{more}");
        let below = Standing { above: -8_000, ..standing };
        assert_eq!(below.further(SURE), Further::About(more), "one way or the other");
    }

    #[test]
    fn what_lies_within_the_error_of_the_mark_is_never_sure() {
        let standing = Standing { above: 8_000, error: 4_000, of_mark: 5_000, scenarios: 10 };
        assert_eq!(standing.further(SURE), Further::Never);
        assert_eq!(Standing { above: 8_250, ..standing }.further(SURE), Further::TooMany);
        assert_eq!(Standing { above: 0, of_mark: 0, ..standing }.further(SURE), Further::Never);
        assert!(matches!(Standing { above: 9_500, ..standing }.further(SURE), Further::About(_)));
        // norm.ppf(.95)·√(16+25) = 10.53 over the mark of 58.
        assert_eq!(standing.passing(58, SURE), Some(69));
        assert_eq!(standing.passing(95, SURE), None);
    }
}

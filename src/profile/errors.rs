//! How sure a score is.

use std::sync::OnceLock;

use serde::Deserialize;

use crate::base::Source;
use crate::scenario::{Difficulty, load};

pub(super) const ERRORS: &str = include_str!("../../assets/profile/errors.ron");

/// What of a score is the person and what is chance. Standard deviations are in points of 100.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Errors {
    /// Of whom nothing is known.
    pub people: People,
    /// Between scenarios.
    pub task: Spread,
    /// Between decisions within one.
    pub turn: Spread,
    /// Of reading own words, in a scenario.
    pub text: Spread,
    /// How far the errors of two competencies go together.
    pub shared: Shared,
    /// How much harder a shift is at a level of difficulty.
    pub difficulty: Harder,
    /// Below this there is no score.
    pub least: Least,
}

/// Where people stand before anything is known of them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct People {
    /// Their mean, 0–100.
    pub mean: u8,
    /// Their standard deviation, 1–50.
    pub sd: u8,
    /// Why.
    pub because: String,
}

/// A standard deviation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spread {
    /// In points, 1–50.
    pub sd: u8,
    /// Why.
    pub because: String,
}

/// A share in percent.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shared {
    /// 0–100.
    pub percent: u8,
    /// Why.
    pub because: String,
}

/// How much less the same person scores, in points of 100; as nobody wrote a shift for it, standard is 0.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Harder {
    /// At the gentle level: below 0.
    pub gentle: i8,
    /// At the hard level: above 0.
    pub hard: i8,
    /// Why.
    pub because: String,
}

impl Harder {
    /// By how many points a shift at a level is harder than one at the standard level.
    pub fn harder(&self, difficulty: Difficulty) -> i64 {
        match difficulty {
            Difficulty::Gentle => i64::from(self.gentle),
            Difficulty::Standard => 0,
            Difficulty::Hard => i64::from(self.hard),
        }
    }
}

/// The least a score rests on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Least {
    /// Scenarios.
    pub scenarios: usize,
    /// Decisions.
    pub decisions: usize,
    /// Why.
    pub because: String,
}

impl Errors {
    /// The numbers built into the program. They are sound: a test reads them.
    pub fn built_in() -> &'static Self {
        static READ: OnceLock<Errors> = OnceLock::new();
        READ.get_or_init(|| match load::ron(&Source::new("errors", ERRORS)) {
            Ok(errors) => errors,
            Err(problem) => unreachable!("assets/profile/errors.ron is built in and tested: {problem:?}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decision_says_as_much_as_was_measured() {
        let errors = Errors::built_in();
        let square = |sd: u8| i64::from(sd) * i64::from(sd);
        let chance = square(errors.task.sd) + square(errors.turn.sd) + square(errors.text.sd);
        let person = square(errors.people.sd);
        let thousandths = 1_000 * person / (person + chance);
        assert!((150..=200).contains(&thousandths), "{thousandths}");
        let reasons = [&errors.people.because, &errors.task.because, &errors.turn.because, &errors.text.because];
        assert!(reasons.iter().all(|because| !because.is_empty()));
        assert!(errors.difficulty.gentle < 0 && 0 < errors.difficulty.hard && !errors.difficulty.because.is_empty());
        assert!(!errors.shared.because.is_empty() && !errors.least.because.is_empty());
    }
}

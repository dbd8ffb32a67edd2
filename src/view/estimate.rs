//! What a trainee is asked before anything is shown of a shift: how it went, axis by axis, by the levels of the profile.

use crate::base::words::Words;
use crate::profile::Competencies;
use crate::scenario::{Axis, Scenario};

/// The question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// The title of what was played.
    pub title: String,
    /// The axes, in their order: name, and what is asked of each.
    pub axes: Vec<(String, String)>,
    /// The levels to choose from, the lowest first: the score each stands for, 0–100, and its name.
    pub levels: Vec<(u8, String)>,
}

/// What is asked after a scenario.
pub fn estimate(words: &Words, scenario: &Scenario) -> Estimate {
    let axis = |axis: &Axis| (words.plain(&axis.key()), words.plain(&format!("estimate-{}", axis.field())));
    Estimate { title: scenario.title.clone(), axes: Axis::ALL.iter().map(axis).collect(), levels: levels() }
}

/// The anchors of the scale stand at equal distances from 0 to 100, one a level.
pub fn levels() -> Vec<(u8, String)> {
    let levels = &Competencies::built_in().levels;
    let most = levels.len().saturating_sub(1).max(1);
    let score = |nth: usize| u8::try_from(nth * 100 / most).unwrap_or(100);
    levels.iter().enumerate().map(|(nth, level)| (score(nth), level.name.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_level_stands_for_its_anchor() {
        let scores: Vec<u8> = levels().iter().map(|(score, _)| *score).collect();
        assert_eq!(scores, [0, 25, 50, 75, 100]);
        // The score belongs to the level it stands for.
        let levels = &Competencies::built_in().levels;
        for (score, level) in scores.iter().zip(levels) {
            let of = levels.iter().rev().find(|found| found.from <= i64::from(*score)).unwrap();
            assert_eq!(of.level, level.level);
        }
    }
}

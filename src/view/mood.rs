//! The five steps of a mood, and their words.

use crate::base::words::Words;

/// How many steps there are.
pub const STEPS: usize = 5;

/// The step of an anger from 0 to 100: calm, steady, uneasy, upset, angry, each twenty wide.
pub fn step(anger: i16) -> usize {
    usize::try_from(anger.clamp(0, 99) / 20).unwrap_or_default()
}

/// The word of a step, from 0 to 4.
pub fn step_word(words: &Words, step: usize) -> String {
    words.plain(&format!("mood-{}", step.min(STEPS - 1) + 1))
}

/// The word of an anger.
pub fn word(words: &Words, anger: i16) -> String {
    step_word(words, step(anger))
}

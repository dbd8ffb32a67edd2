//! The five steps of a mood, and their words.

use crate::base::words::Words;

pub use crate::community::{MOODS as STEPS, mood as step};

/// The word of a step, from 0 to 4.
pub fn step_word(words: &Words, step: usize) -> String {
    words.plain(&format!("mood-{}", step.min(STEPS - 1) + 1))
}

/// The word of an anger.
pub fn word(words: &Words, anger: i16) -> String {
    step_word(words, step(anger))
}

//! What was sat before: each attempt with when, how hard, how far and what it came to.

use std::collections::BTreeMap;

use super::date;
use crate::base::SimTime;
use crate::base::words::{Words, harmless};
use crate::say;
use crate::scenario::{Axis, Difficulty};

/// Everything that was sat, the latest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attempts {
    /// The attempts.
    pub sat: Vec<Sat>,
    /// What came of the last thing that was asked for, in a sentence.
    pub said: Option<String>,
}

/// An attempt that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sat {
    /// Its id.
    pub attempt: String,
    /// The title of its scenario.
    pub title: String,
    /// When it began, and how hard it was, in words.
    pub about: String,
    /// How far it came, where it is not finished, in words.
    pub open: Option<String>,
    /// The axes of a finished one, 0–100; none where nothing showed them or it cannot be read.
    pub axes: Vec<(Axis, Option<u8>)>,
}

/// What is known of an attempt without reading it.
#[derive(Clone, Debug)]
pub struct Facts {
    /// Its id.
    pub attempt: String,
    /// The title of its scenario.
    pub title: String,
    /// When it began, in seconds since 1970.
    pub began: u64,
    /// How hard it was made.
    pub difficulty: Option<Difficulty>,
    /// Whether the shift came to its end.
    pub finished: bool,
    /// The shift time of the last thing that happened.
    pub at: SimTime,
}

/// An attempt, with what it came to if that has been read.
pub fn sat(words: &Words, facts: Facts, came_to: Option<&BTreeMap<Axis, u8>>) -> Sat {
    let difficulty = facts.difficulty.map_or_else(|| "none".to_owned(), |level| words.plain(&level.key()));
    Sat {
        attempt: facts.attempt,
        title: harmless(facts.title),
        about: say!(words, "sat-about", began = date::told(words, facts.began), difficulty = difficulty),
        open: (!facts.finished).then(|| say!(words, "sat-open", time = facts.at)),
        axes: Axis::ALL.iter().map(|axis| (*axis, came_to.and_then(|axes| axes.get(axis).copied()))).collect(),
    }
}

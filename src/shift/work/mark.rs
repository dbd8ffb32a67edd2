//! A mark: what was earned for one part of a piece of work, and why.

use crate::base::id::PartId;
use crate::scenario::kinds::Rated;

/// What was earned for a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Which part.
    pub part: PartId,
    /// What was given; none where nothing was.
    pub given: Option<String>,
    /// 0–100.
    pub earned: u8,
    /// How much of the whole, in parts of the sum of all weights.
    pub weight: u16,
    /// Why.
    pub why: Why,
    /// What would have earned the most, as it would have been given; none where it was.
    pub better: Option<String>,
}

/// Why a mark is what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// In the author's words.
    Said(String),
    /// In ours: the key of a sentence, with `$found` and `$expected` where it has them.
    Key(&'static str, [String; 2]),
    /// What was read in a text: for each point of it whether it is there, in the author's words; then what took from it, as the
    /// keys of our sentences.
    Read(Vec<(bool, String)>, Vec<&'static str>),
}

impl Why {
    /// The key of a sentence with nothing in it.
    pub fn key(key: &'static str) -> Self {
        Self::Key(key, Default::default())
    }
}

impl Mark {
    /// The mark of a choice among rated ones, at its worth.
    pub(super) fn choice(part: &str, given: Option<&str>, list: &[Rated], weight: u16) -> Self {
        let found = given.and_then(|given| Rated::find(list, given));
        let best = list.iter().max_by_key(|rated| rated.worth);
        let better = best.filter(|best| found.is_none_or(|found| found.worth < best.worth));
        Self {
            part: PartId::new(part),
            given: given.map(str::to_owned),
            earned: found.map_or(0, |rated| rated.worth.min(100)),
            weight,
            why: found.map_or_else(|| Why::key("work-nothing-given"), |rated| Why::Said(rated.because.clone())),
            better: better.map(|best| best.id.to_string()),
        }
    }
}

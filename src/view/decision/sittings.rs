//! The attempts beside a decision: those it rests on, those it does not, and what has to be known of them.

use serde::Serialize;

use super::Known;
use crate::base::id::ScenarioId;
use crate::base::words::Words;
use crate::base::{Digest, SimTime};
use crate::record::sittings;
use crate::say;
use crate::scenario::Difficulty;
use crate::shift::log::Difference;
use crate::shift::{Pacing, Purpose};
use crate::view::sentences;

/// An attempt that counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Sitting {
    /// What it was called when it was handed in.
    pub name: String,
    /// Its id.
    pub attempt: String,
    /// The scenario.
    pub scenario: ScenarioId,
    /// Its title.
    pub title: String,
    /// What it was for.
    pub purpose: Purpose,
    /// How hard it was made.
    pub difficulty: String,
    /// How shift time ran.
    pub pacing: Pacing,
    /// When it began, in seconds since 1970 by the clock of the machine.
    pub began: u64,
    /// How long the shift was, in milliseconds of shift time.
    pub lasted_ms: u64,
    /// The engine it was played with.
    pub engine: String,
    /// The text of the scenario.
    pub content: Digest,
    /// The brand's book.
    pub brand: Digest,
    /// The weights of the axes it was played with.
    pub weights: Digest,
    /// The tables of reading it was played with.
    pub reading: Digest,
    /// The last link of its chain.
    pub head: Option<Digest>,
}

impl Sitting {
    pub(super) fn of(one: &sittings::Counted) -> Self {
        let header = &one.attempt.header;
        Self {
            name: one.name.clone(),
            attempt: header.attempt.clone(),
            scenario: header.scenario.clone(),
            title: one.folded.desk.scenario.title.clone(),
            purpose: header.purpose,
            difficulty: header.difficulty.typed(),
            pacing: header.pacing,
            began: header.began,
            lasted_ms: one.folded.rows.last().map_or(SimTime::ZERO, |row| row.at).millis(),
            engine: header.engine.clone(),
            content: header.scenario_digest,
            brand: header.brand_digest,
            weights: header.profile_digest,
            reading: header.tables_digest,
            head: one.attempt.head().ok(),
        }
    }
}

/// An attempt that does not count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Aside {
    /// What it was called when it was handed in.
    pub name: String,
    /// Whether it is refused, and not only left out by a rule.
    pub refused: bool,
    /// Why, in a sentence.
    pub why: String,
    /// What to do about it.
    pub remedy: Option<String>,
}

impl Aside {
    /// What a refusal says, by its code.
    pub fn of(words: &Words, name: &str, refused: bool, code: &str, args: &[(&'static str, String)]) -> Self {
        let (why, remedy) = sentences::failure(words, code, args);
        Self { name: name.to_owned(), refused, why, remedy }
    }

    /// In a sentence or two.
    pub fn sentence(&self, words: &Words) -> String {
        let remedy = self.remedy.clone().unwrap_or_default();
        say!(words, "decide-aside", name = self.name, why = self.why, remedy = remedy)
    }
}

/// An attempt that does not count, as there is to see.
pub fn aside(words: &Words, one: &sittings::Aside) -> Aside {
    Aside::of(words, &one.name, one.why.is_refused(), one.why.code(), &one.why.args())
}

impl Known<'_> {
    pub(super) fn remarks(&self) -> Vec<String> {
        let words = self.words;
        let counted = &self.sittings.counted;
        let of = |one: &sittings::Counted| {
            let mut remarks = Vec::new();
            if !one.differences.is_empty() {
                let what: Vec<String> = one.differences.iter().map(|found| self.difference(one, *found)).collect();
                remarks.push(say!(words, "decide-remark-version", name = one.name, what = what.join(", ")));
            }
            if one.begun_before {
                remarks.push(say!(words, "decide-remark-begun", name = one.name));
            }
            remarks
        };
        let mut remarks = vec![words.plain("decide-remark-first")];
        remarks.extend(counted.iter().flat_map(of));
        let other = counted.iter().filter(|one| one.attempt.header.difficulty != Difficulty::default()).count();
        if other > 0 {
            remarks.push(say!(words, "decide-remark-difficulty", count = other));
        }
        remarks
    }

    fn difference(&self, one: &sittings::Counted, difference: Difference) -> String {
        match difference {
            Difference::Engine => say!(self.words, "decide-remark-engine", found = one.attempt.header.engine),
            Difference::Profile => self.words.plain("decide-remark-weights"),
            Difference::Tables => self.words.plain("decide-remark-tables"),
        }
    }
}

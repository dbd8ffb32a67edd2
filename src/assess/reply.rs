//! One reply: what was read in it and what that is worth.

use super::form::{MAX_TEXT, ReplyForm};
use super::{Problem, Situation};
use crate::reading::score::{Score, score};
use crate::reading::{Found, Manner, Reading, Said, rule_ids};
use crate::scenario::{Act, Breach};

/// What a reply comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The reply's id.
    pub id: String,
    /// What was read.
    pub reading: Reading,
    /// What that is worth, 0–100 on each axis, line by line.
    pub score: Score,
}

impl Assessment {
    /// The assessment of a reply to its situation.
    ///
    /// # Errors
    /// [`Problem::NoText`] for nothing but blanks, [`Problem::TextTooLong`].
    pub fn of(reply: &ReplyForm, situation: &Situation) -> Result<Self, Problem> {
        sound(&reply.text)?;
        Ok(Self::read(reply.id.clone(), &reply.text, situation, &Said::default()))
    }

    /// The assessment of any text after these were said.
    pub(super) fn read(id: String, text: &str, situation: &Situation, said: &Said) -> Self {
        let reading = situation.rubric.read_after(said, text, situation.visibility());
        let score = score(&reading, situation.inject.conversation(), situation.visibility());
        Self { id, reading, score }
    }

    /// The names of acts found, in the order of the language guide.
    pub fn acts(&self) -> Vec<&'static str> {
        let acts = Act::ALL.iter().filter(|act| self.reading.does(**act));
        acts.map(|act| act.name()).collect()
    }

    /// The rules that call its honesty or its language in question, in the order in which they read, each once.
    pub fn flags(&self) -> Vec<&'static str> {
        let doubtful = |found: &Found| {
            matches!(
                found,
                Found::Gaming(_)
                    | Found::Copied(_)
                    | Found::NotScorable(_)
                    | Found::Breach(Breach::Template)
                    | Found::Manner(Manner::Repetition | Manner::MixedScripts | Manner::Markup)
            )
        };
        let of = |rule: &str| {
            self.reading.findings.iter().any(|found| found.rule.as_str() == rule && doubtful(&found.found))
        };
        rule_ids().filter(|rule| of(rule)).collect()
    }

    /// The names of breaches found, in the order of the language guide.
    pub fn breaches(&self) -> Vec<&'static str> {
        let breaches = Breach::ALL.iter().filter(|breach| self.reading.breaches(**breach));
        breaches.map(|breach| breach.name()).collect()
    }
}

/// Whether there is something to read, and not too much.
pub(super) fn sound(text: &str) -> Result<(), Problem> {
    if text.trim().is_empty() {
        return Err(Problem::NoText);
    }
    if text.len() > MAX_TEXT {
        return Err(Problem::TextTooLong { found: text.len(), limit: MAX_TEXT });
    }
    Ok(())
}

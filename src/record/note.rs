//! Notes beside an attempt: what an assessor says of it, and what the trainee thought of it before any figure was shown.
//!
//! **Invariants.** A note changes no entry, no link and no figure. Notes are added and never taken back: the last one of
//! an author about a thing counts as theirs, and those before it stay. A note names the head of the attempt it was
//! written about, so that one about another log is seen. What is read is canonical, byte for byte, or it is refused.

mod bad;

use serde::{Deserialize, Serialize};

pub use bad::BadNote;

use super::canon::{self, MAX_INTEGER, Unsound};
use crate::base::Digest;
use crate::base::id::InjectId;
use crate::base::words::steers;
use crate::scenario::raw::Key;
use crate::scenario::{Axis, Breach};

/// The most notes beside an attempt.
pub const MAX_NOTES: usize = 500;
/// The longest name of an author, in characters.
pub const MAX_AUTHOR: usize = 80;
/// The longest text, in characters.
pub const MAX_TEXT: usize = 4_000;
/// The author of a trainee's own estimate.
pub const TRAINEE: &str = "trainee";
/// The longest name of an inject, in characters.
const MAX_INJECT: usize = 200;
/// The longest line of notes, in bytes: every character of a text may need an escape.
const MAX_LINE: usize = 32_000;

/// A note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// Who wrote it: 1 to [`MAX_AUTHOR`] characters, none of them a control character, no blank at either end.
    pub author: String,
    /// When, in seconds since 1970 by the clock of whoever wrote it.
    pub written: u64,
    /// The last link of the attempt at that time.
    pub head: Digest,
    /// What it is about.
    pub about: About,
    /// What it says.
    pub what: What,
}

/// What a note is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum About {
    /// The whole attempt.
    Attempt,
    /// What was done about one inject.
    Moment(InjectId),
}

/// What a note says. Texts have 1 to [`MAX_TEXT`] characters, no blank at either end, and no control character but line
/// breaks and tabulators.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum What {
    /// A remark.
    Comment(String),
    /// What a figure should be; the computed one stays.
    Overrule {
        /// Which.
        axis: Axis,
        /// 0–100.
        score: u8,
        /// Why.
        reason: String,
    },
    /// Whether a critical incident that was read at a moment is one.
    Incident {
        /// As what it was read.
        breach: Breach,
        /// What a person says.
        judgement: Judgement,
        /// Why.
        reason: String,
    },
    /// How the trainee thinks the whole attempt went.
    SelfEstimate(Key),
}

/// What a person says of a critical incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Judgement {
    /// It is so.
    Confirmed,
    /// It is not so.
    Dismissed,
}

impl What {
    /// The same without blanks at the ends of its text.
    fn trimmed(self) -> Self {
        let trimmed = |text: String| text.trim().to_owned();
        match self {
            Self::Comment(text) => Self::Comment(trimmed(text)),
            Self::Overrule { axis, score, reason } => Self::Overrule { axis, score, reason: trimmed(reason) },
            Self::Incident { breach, judgement, reason } => {
                Self::Incident { breach, judgement, reason: trimmed(reason) }
            }
            Self::SelfEstimate(_) => self,
        }
    }

    /// Its text: a remark or a reason.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Comment(text) | Self::Overrule { reason: text, .. } | Self::Incident { reason: text, .. } => {
                Some(text)
            }
            Self::SelfEstimate(_) => None,
        }
    }
}

impl Note {
    /// A note, without the blanks at the ends of what was typed.
    ///
    /// # Errors
    /// Why it is none.
    pub fn new(author: &str, written: u64, head: Digest, about: About, what: What) -> Result<Self, BadNote> {
        let note = Self { author: author.trim().to_owned(), written, head, about, what: what.trimmed() };
        note.check()?;
        Ok(note)
    }

    /// Refuses what no note holds.
    fn check(&self) -> Result<(), BadNote> {
        check_author(&self.author)?;
        if self.written > MAX_INTEGER {
            return Err(BadNote::Time);
        }
        if self.what.text().is_some_and(|text| !is_text(text)) {
            return Err(BadNote::Text);
        }
        let scores = match &self.what {
            What::Overrule { score, .. } => vec![*score],
            What::SelfEstimate(own) => Axis::ALL.iter().map(|axis| own.of(*axis)).collect(),
            What::Comment(_) | What::Incident { .. } => Vec::new(),
        };
        if let Some(found) = scores.into_iter().find(|score| *score > 100) {
            return Err(BadNote::Score { found });
        }
        match (&self.about, &self.what) {
            (About::Attempt, What::Incident { .. }) => Err(BadNote::Whole),
            (About::Moment(_), What::SelfEstimate(_)) => Err(BadNote::Part),
            (About::Moment(inject), _) if !is_name(inject.as_str(), MAX_INJECT) => Err(BadNote::Inject),
            _ => Ok(()),
        }
    }

    /// Whether a later note of the same author says anew what this one says. Remarks are never said anew: each stands.
    pub fn is_replaced_by(&self, later: &Self) -> bool {
        let same = match (&self.what, &later.what) {
            (What::Overrule { axis, .. }, What::Overrule { axis: other, .. }) => axis == other,
            (What::Incident { breach, .. }, What::Incident { breach: other, .. }) => breach == other,
            (What::SelfEstimate(_), What::SelfEstimate(_)) => true,
            _ => false,
        };
        same && self.author == later.author && self.about == later.about && self.head == later.head
    }

    /// Its canonical bytes.
    ///
    /// # Errors
    /// Why a reader would refuse them.
    pub fn encode(&self) -> Result<Vec<u8>, BadNote> {
        self.check()?;
        serde_jcs::to_vec(self).map_err(|error| BadNote::Unreadable { found: canon::short(&error.to_string()) })
    }

    /// A note from its canonical bytes.
    ///
    /// # Errors
    /// Why they are none.
    pub fn decode(bytes: &[u8]) -> Result<Self, BadNote> {
        if bytes.len() > MAX_LINE {
            return Err(BadNote::Long);
        }
        let note: Self = canon::decode(bytes).map_err(|unsound| match unsound {
            Unsound::Unreadable(found) => BadNote::Unreadable { found },
            Unsound::NotCanonical => BadNote::NotCanonical,
        })?;
        note.check()?;
        Ok(note)
    }
}

/// Refuses a name that no author has.
///
/// # Errors
/// If it has no or too many characters, or one that is for terminals.
pub fn check_author(author: &str) -> Result<(), BadNote> {
    if is_name(author, MAX_AUTHOR) { Ok(()) } else { Err(BadNote::Author) }
}

fn is_name(text: &str, most: usize) -> bool {
    is_sized(text, most) && !text.contains(steers)
}

fn is_text(text: &str) -> bool {
    is_sized(text, MAX_TEXT) && !text.contains(|c: char| steers(c) && c != '\n' && c != '\t')
}

fn is_sized(text: &str, most: usize) -> bool {
    text.trim() == text && !text.is_empty() && text.chars().nth(most).is_none()
}

/// Notes as lines.
///
/// # Errors
/// The place of the first that a reader would refuse, from 1, and why.
pub(super) fn to_lines(notes: &[Note]) -> Result<Vec<u8>, (usize, BadNote)> {
    let mut lines = Vec::new();
    for (nth, note) in (1..).zip(notes) {
        if nth > MAX_NOTES {
            return Err((nth, BadNote::TooMany));
        }
        lines.extend(note.encode().map_err(|bad| (nth, bad))?);
        lines.push(b'\n');
    }
    Ok(lines)
}

/// Notes from their lines, of which there is at least one.
///
/// # Errors
/// The place of the first that is none, from 1, and why.
pub(super) fn from_lines(bytes: &[u8]) -> Result<Vec<Note>, (usize, BadNote)> {
    let mut notes = Vec::new();
    for (nth, line) in (1..).zip(bytes.split_inclusive(|byte| *byte == b'\n')) {
        if nth > MAX_NOTES {
            return Err((nth, BadNote::TooMany));
        }
        let line = line.strip_suffix(b"\n").ok_or((nth, BadNote::BreaksOff))?;
        notes.push(Note::decode(line).map_err(|bad| (nth, bad))?);
    }
    if notes.is_empty() { Err((1, BadNote::None)) } else { Ok(notes) }
}

#[cfg(test)]
mod tests;

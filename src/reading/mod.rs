//! What a reply says: tokens → acts, breaches, coverage, manner; every finding with its words and its rule.
//!
//! The way through: `seen` leaves out what hides words from rules and from nobody else; `text` folds and cuts a reply into
//! words, sentences and clauses, marks what is quoted and denied, and finds the patterns of the `lexicon`; `matcher` finds the phrases that the `rubric` of an inject declares;
//! `spelled` asks the dictionary of the `language` for every word, and `similarity` compares with what was said before;
//! the `rules`, one file each, turn all of it into findings.
//!
//! **Invariants.** The same text, rubric and tables give the same findings on every machine. No text gives a panic, and
//! time grows with its length and not faster. Every span lies in the text, on character boundaries. A breach stays a breach
//! whatever is written after it.
//!
//! [`score`] says what a single reply is worth by the weights of `profile`.
//!
//! **Deliberately absent:** the worth of a whole shift (that is appraisal's), irony, mood, a language model, files.

pub mod earlier;
pub mod finding;
mod flavour;
mod fold;
mod hints;
mod language;
mod lexicon;
mod matcher;
mod proof;
mod remembered;
mod rubric;
mod rules;
pub mod score;
mod seen;
mod similarity;
mod spelled;
mod spelling;
mod table;
mod text;

pub use finding::*;
pub use flavour::{Flavour, Phrases, emoji_in};
pub use hints::{Covered, Hints, Remark};
pub use proof::Proofreader;
pub use remembered::Remembered;
pub use rubric::{Book, Books, Rubric};
pub use similarity::Said;

use std::sync::OnceLock;

use crate::base::Digest;
use crate::scenario::Visibility;
use language::Language;

impl Rubric {
    /// Reads a reply. `visibility`: where it is said; secrets with `private_ok` may be said privately.
    pub fn read(&self, text: &str, visibility: Visibility) -> Reading {
        self.read_after(&Said::default(), text, visibility)
    }

    /// Reads a reply of somebody who has sent others before it in the same shift.
    pub fn read_after(&self, said: &Said, text: &str, visibility: Visibility) -> Reading {
        let seen = seen::Seen::of(text);
        self.read_words(said, &seen, text::Text::of(&seen.text), visibility)
    }

    /// The same, of one that is cut into words already.
    fn read_words(&self, said: &Said, seen: &seen::Seen<'_>, text: text::Text<'_>, visibility: Visibility) -> Reading {
        let found = self.cues.sweep(&text);
        let words = text.count();
        let spelled = spelled::Spelled::of(&text, self);
        let mut findings = rules::read(&rules::Reply { text, found, rubric: self, visibility, said, spelled });
        let spans = findings.iter_mut().flat_map(|finding| &mut finding.spans);
        spans.for_each(|span| *span = seen.original(*span));
        Reading { words, findings }
    }
}

/// The digest of all tables that reading stands on.
pub fn tables_digest() -> Digest {
    static DIGEST: OnceLock<Digest> = OnceLock::new();
    *DIGEST.get_or_init(|| Language::english().digest())
}

/// Words that somebody may have meant who wrote this one, the likeliest first; none for a word that is right. It takes
/// some milliseconds: not for a frame, and no part of reading.
pub fn suggest(word: &str) -> Vec<String> {
    Language::english().spelling().suggest(word)
}

/// Builds the dictionary, which the first reading would do otherwise: some milliseconds, once. For a thread that nobody
/// waits for.
pub fn prepare() {
    Language::english().spelling();
}

/// The ids of all rules; the sentence of each is under `reading-<id>`, with `.why` and `.instead`.
pub fn rule_ids() -> impl Iterator<Item = &'static str> {
    rules::ids()
}

//! Who sits at this machine, and what is kept of them.

use super::date;
use crate::base::words::Words;
use crate::host::people::Person;
use crate::say;

/// Who sits at this machine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// Everybody, the first one first.
    pub rows: Vec<Row>,
    /// What came of the last thing that was asked for, in a sentence.
    pub said: Option<String>,
}

/// Somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Their id.
    pub id: String,
    /// Their name; none while they have given none.
    pub name: Option<String>,
    /// The name, or what stands for it.
    pub called: String,
    /// What is kept of them, in words.
    pub kept: String,
    /// Where that is; none where there is no data folder.
    pub folder: Option<String>,
    /// Whether they sit here now.
    pub here: bool,
}

/// What is said before the first attempt is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notice {
    /// Where attempts are kept.
    pub folder: Option<String>,
    /// Whether it may be done without keeping it: what is handed in is kept.
    pub may_forget: bool,
    /// What some would rather know beforehand.
    pub warnings: Vec<String>,
}

/// What is known of somebody's folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Where it is.
    pub folder: Option<String>,
    /// How many attempts are in it; none if it cannot be read.
    pub attempts: Option<usize>,
    /// When the last of them began, in seconds since 1970.
    pub last: Option<u64>,
}

/// Somebody, with what is known of their folder.
pub fn row(words: &Words, person: &Person, here: bool, facts: Facts) -> Row {
    let kept = match (facts.attempts, facts.last) {
        (None, _) => words.plain("people-unreadable"),
        (Some(0), _) | (_, None) => words.plain("people-kept-none"),
        (Some(count), Some(last)) => say!(words, "people-kept", count = count, last = date::told(words, last)),
    };
    Row {
        id: person.id.clone(),
        name: (!person.name.is_empty()).then(|| person.name.clone()),
        called: called(words, person),
        kept,
        folder: facts.folder,
        here,
    }
}

/// A name, or what stands for it.
pub fn called(words: &Words, person: &Person) -> String {
    if person.name.is_empty() { words.plain("people-unnamed") } else { person.name.clone() }
}

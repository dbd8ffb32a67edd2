//! From bytes to headers and entries: canonical or refused.
//!
//! What was decoded is written again and compared, so that one meaning has one spelling: no other order of fields, no
//! blank, no escape, no number that JSON would round.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::base::{Digest, Seed, SimTime};
use crate::shift::log::FORMAT;
use crate::shift::{Entry, Event, Header};

/// The largest integer that every JSON reader keeps.
pub(super) const MAX_INTEGER: u64 = (1 << 53) - 1;

/// What is wrong with an attempt as it was kept. Entries are counted from 0, the opening.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// The header was written by a later program.
    #[error("the attempt has format {found}; this program reads up to {FORMAT}")]
    Newer {
        /// Its format.
        found: u64,
    },
    /// The header cannot be read.
    #[error("the header cannot be read: {found}")]
    Header {
        /// Why.
        found: String,
    },
    /// The header says the same in other bytes.
    #[error("the header is not canonical")]
    HeaderNotCanonical,
    /// An entry cannot be read.
    #[error("entry {entry} cannot be read: {found}")]
    Entry {
        /// Which.
        entry: u64,
        /// Why.
        found: String,
    },
    /// An entry says the same in other bytes.
    #[error("entry {entry} is not canonical")]
    NotCanonical {
        /// Which.
        entry: u64,
    },
    /// Another entry stands where this one belongs.
    #[error("entry {found} stands where entry {entry} belongs")]
    OutOfSequence {
        /// The place.
        entry: u64,
        /// What it says it is.
        found: u64,
    },
    /// There are more or fewer entries than there were.
    #[error("there are {found} entries, and there were {said}")]
    Count {
        /// How many there were.
        said: u64,
        /// How many there are.
        found: u64,
    },
    /// The last entry is not the one that was last.
    #[error("the last link is {found}, and it was {said}")]
    Head {
        /// What it was.
        said: Digest,
        /// What it is.
        found: Digest,
    },
}

impl Flaw {
    /// The name of its sentence: `error-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Newer { .. } => "record-newer",
            Self::Header { .. } => "record-header",
            Self::HeaderNotCanonical => "record-header-not-canonical",
            Self::Entry { .. } => "record-entry",
            Self::NotCanonical { .. } => "record-not-canonical",
            Self::OutOfSequence { .. } => "record-out-of-sequence",
            Self::Count { .. } => "record-count",
            Self::Head { .. } => "record-head",
        }
    }

    /// What its sentence needs.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Newer { found } => vec![("found", found.to_string()), ("known", FORMAT.to_string())],
            Self::Header { found } => vec![("found", found.clone())],
            Self::HeaderNotCanonical => Vec::new(),
            Self::Entry { entry, found } => vec![("entry", entry.to_string()), ("found", found.clone())],
            Self::NotCanonical { entry } => vec![("entry", entry.to_string())],
            Self::OutOfSequence { entry, found } => vec![("entry", entry.to_string()), ("found", found.to_string())],
            Self::Count { said, found } => vec![("said", said.to_string()), ("found", found.to_string())],
            Self::Head { said, found } => vec![("said", said.short()), ("found", found.short())],
        }
    }

    /// The entry it is about, if it is about one.
    pub fn entry(&self) -> Option<u64> {
        match self {
            Self::Entry { entry, .. } | Self::NotCanonical { entry } | Self::OutOfSequence { entry, .. } => {
                Some(*entry)
            }
            _ => None,
        }
    }
}

/// Why bytes are not what they should be.
pub(super) enum Unsound {
    /// They do not say it.
    Unreadable(String),
    /// They say it in another spelling.
    NotCanonical,
}

/// Decodes, encodes again and compares.
pub(super) fn decode<T: DeserializeOwned + Serialize>(bytes: &[u8]) -> Result<T, Unsound> {
    let value: T = serde_json::from_slice(bytes).map_err(|error| Unsound::Unreadable(short(&error.to_string())))?;
    let again = serde_jcs::to_vec(&value).map_err(|error| Unsound::Unreadable(error.to_string()))?;
    if again == bytes { Ok(value) } else { Err(Unsound::NotCanonical) }
}

/// A header from its canonical bytes.
///
/// # Errors
/// The flaw of the header.
pub fn header(bytes: &[u8]) -> Result<Header, Flaw> {
    check_format(bytes, |value| value.get("format"))?;
    let header = decode(bytes).map_err(|unsound| match unsound {
        Unsound::Unreadable(found) => Flaw::Header { found },
        Unsound::NotCanonical => Flaw::HeaderNotCanonical,
    })?;
    check_header(&header)?;
    Ok(header)
}

/// Refuses a later format before anything else is read: its other fields may mean anything.
pub(super) fn check_format(
    bytes: &[u8],
    format: impl Fn(&serde_json::Value) -> Option<&serde_json::Value>,
) -> Result<(), Flaw> {
    let value: Option<serde_json::Value> = serde_json::from_slice(bytes).ok();
    match value.as_ref().and_then(format).and_then(serde_json::Value::as_u64) {
        Some(found) if found > u64::from(FORMAT) => Err(Flaw::Newer { found }),
        _ => Ok(()),
    }
}

/// Refuses numbers that JSON would round.
pub(super) fn check_header(header: &Header) -> Result<(), Flaw> {
    if header.seed.number() > Seed::MAX || header.began > MAX_INTEGER {
        return Err(Flaw::Header { found: format!("a number is above {MAX_INTEGER}") });
    }
    Ok(())
}

/// Refuses times and numbers that no shift has.
pub(super) fn check_entry(seq: u64, entry: &Entry) -> Result<(), Flaw> {
    let late = |at: SimTime| at > SimTime::MAX;
    let beyond = entry.command.as_ref().is_some_and(|command| late(command.at))
        || entry.rows.iter().any(|row| {
            late(row.at)
                || match &row.event {
                    Event::Scheduled { due, .. } | Event::Promised { due, .. } => late(*due),
                    Event::Held { deadline, .. } | Event::Arrived { deadline: Some(deadline), .. } => late(*deadline),
                    Event::VariableSet { value, .. } => value.unsigned_abs() > MAX_INTEGER,
                    _ => false,
                }
        });
    if beyond {
        return Err(Flaw::Entry { entry: seq, found: "a number is beyond what a shift can hold".to_owned() });
    }
    Ok(())
}

/// An entry from its canonical bytes.
///
/// # Errors
/// The flaw of this entry.
pub fn entry(seq: u64, bytes: &[u8]) -> Result<Entry, Flaw> {
    let entry = decode(bytes).map_err(|unsound| unsound.at(seq))?;
    check_entry(seq, &entry)?;
    Ok(entry)
}

/// The canonical bytes of an entry, if they say what it says.
///
/// # Errors
/// The flaw that a reader would find in them.
pub fn encode(seq: u64, value: &Entry) -> Result<Vec<u8>, Flaw> {
    check_entry(seq, value)?;
    value.encode().map_err(|error| Flaw::Entry { entry: seq, found: error.to_string() })
}

impl Unsound {
    pub(super) fn at(self, entry: u64) -> Flaw {
        match self {
            Self::Unreadable(found) => Flaw::Entry { entry, found },
            Self::NotCanonical => Flaw::NotCanonical { entry },
        }
    }
}

/// A reason that may quote what it found, cut to a length a person reads and without control characters.
pub(super) fn short(text: &str) -> String {
    const MOST: usize = 160;
    let mut words: String = text.chars().take(MOST).map(|c| if c.is_control() { '·' } else { c }).collect();
    if text.chars().nth(MOST).is_some() {
        words.push('…');
    }
    words
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::scenario::Difficulty;
    use crate::shift::Purpose;

    #[test]
    fn one_meaning_has_one_spelling() {
        let bytes = sample::entries()[1].encode().unwrap();
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(entry(1, &bytes).is_ok());
        let spaced = text.replacen(':', ": ", 1);
        assert_eq!(entry(1, spaced.as_bytes()), Err(Flaw::NotCanonical { entry: 1 }));
        let escaped = text.replacen("wait", "w\\u0061it", 1);
        assert_ne!(escaped, text);
        assert_eq!(entry(1, escaped.as_bytes()), Err(Flaw::NotCanonical { entry: 1 }));
        let exponent = text.replacen("5000", "5e3", 1);
        assert_ne!(exponent, text);
        assert!(matches!(entry(1, exponent.as_bytes()), Err(Flaw::Entry { entry: 1, .. })));
        let more = text.replacen('{', "{\"aside\":1,", 1);
        assert!(matches!(entry(1, more.as_bytes()), Err(Flaw::Entry { entry: 1, .. })));
        assert!(matches!(entry(1, b""), Err(Flaw::Entry { entry: 1, .. })));
    }

    #[test]
    fn numbers_that_json_rounds_are_refused() {
        let command = |at: u64| format!("{{\"command\":{{\"act\":\"wait\",\"at\":{at}}},\"rows\":[]}}");
        assert!(entry(3, command(60_000).as_bytes()).is_ok());
        // Canonical to the letter, and beyond any shift.
        assert!(matches!(entry(3, command(1 << 54).as_bytes()), Err(Flaw::Entry { entry: 3, .. })));
        assert_eq!(entry(3, command((1 << 53) + 1).as_bytes()), Err(Flaw::NotCanonical { entry: 3 }));
        let variable = |value: i64| {
            format!(
                "{{\"command\":null,\"rows\":[{{\"at\":0,\"event\":{{\"variable-set\":{{\"value\":{value},\"variable\":\"told\"}}}}}}]}}"
            )
        };
        assert!(entry(0, variable(-5).as_bytes()).is_ok());
        assert!(matches!(entry(0, variable(1 << 53).as_bytes()), Err(Flaw::Entry { .. })));
        let mut rounded = sample::entries()[0].clone();
        rounded.rows[0].event = Event::VariableSet { variable: "told".into(), value: i64::MAX };
        assert!(matches!(encode(0, &rounded), Err(Flaw::Entry { entry: 0, .. })));
    }

    #[test]
    fn a_later_format_is_told_before_anything_else() {
        let bytes = br#"{"format":2,"what":"ever"}"#;
        assert_eq!(header(bytes), Err(Flaw::Newer { found: 2 }));
        assert!(matches!(header(b"{\"format\":1}"), Err(Flaw::Header { .. })));
        assert!(matches!(header(b"\xff"), Err(Flaw::Header { .. })));
        let mut sound = sample::attempt().header;
        assert_eq!(header(&serde_jcs::to_vec(&sound).unwrap()).unwrap(), sound);
        sound.began = 1 << 60;
        assert!(matches!(header(&serde_jcs::to_vec(&sound).unwrap()), Err(Flaw::Header { .. })));
    }

    #[test]
    fn a_header_without_a_purpose_is_of_practice_and_has_no_other_spelling() {
        let mut sound = sample::attempt().header;
        let older = String::from_utf8(serde_jcs::to_vec(&sound).unwrap()).unwrap();
        assert!(!older.contains("purpose"), "{older}");
        assert_eq!(header(older.as_bytes()).unwrap().purpose, Purpose::Practice);
        let with = |name: &str| older.replacen("\"scenario\"", &format!("\"purpose\":\"{name}\",\"scenario\""), 1);
        assert_eq!(header(with("practice").as_bytes()), Err(Flaw::HeaderNotCanonical));
        assert!(matches!(header(with("fun").as_bytes()), Err(Flaw::Header { .. })));
        for purpose in [Purpose::Coursework, Purpose::Exam] {
            sound.purpose = purpose;
            assert_eq!(header(with(purpose.name()).as_bytes()).unwrap(), sound);
        }
    }

    #[test]
    fn a_header_without_a_difficulty_is_of_standard_and_has_no_other_spelling() {
        let mut sound = sample::attempt().header;
        let older = String::from_utf8(serde_jcs::to_vec(&sound).unwrap()).unwrap();
        assert!(!older.contains("difficulty"), "{older}");
        assert_eq!(header(older.as_bytes()).unwrap().difficulty, Difficulty::Standard);
        let with = |name: &str| older.replacen("\"engine\"", &format!("\"difficulty\":\"{name}\",\"engine\""), 1);
        assert_eq!(header(with("Standard").as_bytes()), Err(Flaw::HeaderNotCanonical));
        assert!(matches!(header(with("fun").as_bytes()), Err(Flaw::Header { .. })));
        for difficulty in [Difficulty::Gentle, Difficulty::Hard] {
            sound.difficulty = difficulty;
            assert_eq!(header(with(difficulty.name()).as_bytes()).unwrap(), sound);
        }
    }
}

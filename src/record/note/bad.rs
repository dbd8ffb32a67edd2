//! Why something is no note.

use super::{MAX_AUTHOR, MAX_NOTES, MAX_TEXT};

/// Why something is no note, or why it cannot stand beside an attempt.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadNote {
    /// It cannot be read.
    #[error("it cannot be read: {found}")]
    Unreadable {
        /// Why.
        found: String,
    },
    /// It says the same in other bytes.
    #[error("it is not canonical")]
    NotCanonical,
    /// The last line has no end.
    #[error("it breaks off")]
    BreaksOff,
    /// A line that no note fills.
    #[error("it is longer than any note")]
    Long,
    /// A place for notes without one.
    #[error("there is none")]
    None,
    /// More than may stand beside an attempt.
    #[error("there are more than {MAX_NOTES}")]
    TooMany,
    /// A name that nobody has.
    #[error("an author has 1 to {MAX_AUTHOR} characters")]
    Author,
    /// A text that is empty, too long, or holds what is for terminals.
    #[error("a text has 1 to {MAX_TEXT} characters")]
    Text,
    /// A score beyond the scale.
    #[error("{found} is above 100")]
    Score {
        /// The score.
        found: u8,
    },
    /// A time that JSON would round.
    #[error("its time cannot be")]
    Time,
    /// An incident of the whole attempt.
    #[error("an incident belongs to a moment")]
    Whole,
    /// A trainee's estimate of a moment.
    #[error("an estimate is of the whole attempt")]
    Part,
    /// A moment that cannot be.
    #[error("no inject is called that")]
    Inject,
}

impl BadNote {
    /// The name of the sentence for whoever wanted to write it: `error-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooMany => "note-too-many",
            Self::Author => "note-author",
            Self::Text => "note-text",
            Self::Score { .. } => "note-score",
            Self::Whole => "note-whole",
            Self::Part => "note-part",
            Self::Inject => "note-inject",
            // Nobody can type these.
            Self::Unreadable { .. } | Self::NotCanonical | Self::BreaksOff | Self::Long | Self::None | Self::Time => {
                "note-unsound"
            }
        }
    }

    /// What that sentence needs.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Score { found } => vec![("found", found.to_string())],
            Self::TooMany => vec![("limit", MAX_NOTES.to_string())],
            Self::Author => vec![("limit", MAX_AUTHOR.to_string())],
            Self::Text => vec![("limit", MAX_TEXT.to_string())],
            _ => Vec::new(),
        }
    }

    /// The same for one that was read, at its place from 1: what `error-record-note` needs.
    pub(in crate::record) fn args_at(&self, note: usize) -> Vec<(&'static str, String)> {
        let why = match self {
            Self::Unreadable { .. } => "unreadable",
            Self::NotCanonical => "not-canonical",
            Self::BreaksOff => "breaks-off",
            Self::Long => "long",
            Self::None => "none",
            Self::TooMany => "too-many",
            Self::Author => "author",
            Self::Text => "text",
            Self::Score { .. } => "score",
            Self::Time => "time",
            Self::Whole | Self::Part | Self::Inject => "place",
        };
        let found = match self {
            Self::Unreadable { found } => found.clone(),
            _ => String::new(),
        };
        vec![("note", note.to_string()), ("why", why.to_owned()), ("found", found)]
    }
}

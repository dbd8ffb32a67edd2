//! Why a bundle cannot be read or written.

use super::{MAX_BUNDLE, MAX_ENTRIES, MAX_LINE, MAX_ROWS};
use crate::record::canon::Flaw;
use crate::record::note::BadNote;

/// Why a bundle cannot be read or written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BundleError {
    /// More bytes than a bundle may have.
    #[error("{found} bytes are more than {MAX_BUNDLE}")]
    TooLarge {
        /// Bytes.
        found: u64,
    },
    /// Not a zip, or a damaged one.
    #[error("this is no sound zip: {found}")]
    NotAZip {
        /// Why.
        found: String,
    },
    /// A file that no bundle has.
    #[error("{name} does not belong in an attempt")]
    UnknownFile {
        /// Its name.
        name: String,
    },
    /// A file that stands there twice.
    #[error("a file stands there twice")]
    Duplicate,
    /// A file that is not there.
    #[error("{name} is missing")]
    Missing {
        /// Its name.
        name: &'static str,
    },
    /// A file that is encrypted, stored, a folder or a link.
    #[error("{name} is not packed as an attempt packs it")]
    Packing {
        /// Its name.
        name: &'static str,
    },
    /// A file that holds more than it may.
    #[error("{name} holds more than {limit} bytes")]
    Inflates {
        /// Its name.
        name: &'static str,
        /// The most that is left for it, in bytes.
        limit: u64,
    },
    /// A file that cannot be unpacked.
    #[error("{name} cannot be unpacked: {found}")]
    Unpacking {
        /// Its name.
        name: &'static str,
        /// Why.
        found: String,
    },
    /// A file that is not text.
    #[error("{name} is not UTF-8 text")]
    NotText {
        /// Its name.
        name: &'static str,
    },
    /// The manifest cannot be read.
    #[error("the manifest cannot be read: {found}")]
    Manifest {
        /// Why.
        found: String,
    },
    /// The manifest says the same in other bytes.
    #[error("the manifest is not canonical")]
    ManifestNotCanonical,
    /// A text is not the one that the manifest names.
    #[error("{name} is not what the manifest names")]
    ContentDiffers {
        /// Its name.
        name: &'static str,
    },
    /// More entries than a shift can have.
    #[error("there are more than {MAX_ENTRIES} entries")]
    TooManyEntries,
    /// More rows than a shift can have.
    #[error("there are more than {MAX_ROWS} rows by entry {entry}")]
    TooManyRows {
        /// The entry with the first that is too many.
        entry: u64,
    },
    /// An entry is longer than it may be.
    #[error("entry {entry} is longer than {MAX_LINE} bytes")]
    LongEntry {
        /// Which.
        entry: u64,
    },
    /// The last line has no end.
    #[error("entry {entry} breaks off")]
    BreaksOff {
        /// Which.
        entry: u64,
    },
    /// A note beside it is none.
    #[error("note {note}: {bad}")]
    Note {
        /// Which, from 1.
        note: usize,
        /// Why.
        bad: BadNote,
    },
    /// What it carries is not what was kept.
    #[error(transparent)]
    Flaw(#[from] Flaw),
}

impl BundleError {
    /// The name of its sentence: `error-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "record-too-large",
            Self::NotAZip { .. } => "record-not-a-zip",
            Self::UnknownFile { .. } => "record-unknown-file",
            Self::Duplicate => "record-duplicate",
            Self::Missing { .. } => "record-missing",
            Self::Packing { .. } => "record-packing",
            Self::Inflates { .. } => "record-inflates",
            Self::Unpacking { .. } => "record-unpacking",
            Self::NotText { .. } => "record-not-text",
            Self::Manifest { .. } => "record-manifest",
            Self::ManifestNotCanonical => "record-manifest-not-canonical",
            Self::ContentDiffers { .. } => "record-content-differs",
            Self::TooManyEntries => "record-too-many-entries",
            Self::TooManyRows { .. } => "record-too-many-rows",
            Self::LongEntry { .. } => "record-long-entry",
            Self::BreaksOff { .. } => "record-breaks-off",
            Self::Note { .. } => "record-note",
            Self::Flaw(flaw) => flaw.code(),
        }
    }

    /// What its sentence needs.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooLarge { found } => vec![("found", found.to_string()), ("limit", MAX_BUNDLE.to_string())],
            Self::NotAZip { found } | Self::Manifest { found } => vec![("found", found.clone())],
            Self::UnknownFile { name } => vec![("name", name.clone())],
            Self::Missing { name }
            | Self::Packing { name }
            | Self::NotText { name }
            | Self::ContentDiffers { name } => vec![("name", (*name).to_owned())],
            Self::Inflates { name, limit } => vec![("name", (*name).to_owned()), ("limit", limit.to_string())],
            Self::Unpacking { name, found } => vec![("name", (*name).to_owned()), ("found", found.clone())],
            Self::Duplicate | Self::ManifestNotCanonical => Vec::new(),
            Self::TooManyEntries => vec![("limit", MAX_ENTRIES.to_string())],
            Self::TooManyRows { entry } => vec![("entry", entry.to_string()), ("limit", MAX_ROWS.to_string())],
            Self::LongEntry { entry } => vec![("entry", entry.to_string()), ("limit", MAX_LINE.to_string())],
            Self::BreaksOff { entry } => vec![("entry", entry.to_string())],
            Self::Note { note, bad } => bad.args_at(*note),
            Self::Flaw(flaw) => flaw.args(),
        }
    }

    /// Whether it could be read and says that something was changed, which is an answer; otherwise it cannot be read.
    pub fn flaw(&self) -> Option<&Flaw> {
        match self {
            Self::Flaw(Flaw::Newer { .. }) => None,
            Self::Flaw(flaw) => Some(flaw),
            _ => None,
        }
    }
}

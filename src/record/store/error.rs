//! Why the store could not do something.

use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use super::SHORTEST_ID;
use crate::record::attempt::Content;
use crate::record::canon::{Flaw, short};
use crate::record::note::BadNote;

/// Why the store could not do something. Nothing that was kept before is lost by any of these.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The folder cannot be made or used.
    #[error("{} cannot be used: {found}", folder.display())]
    Folder {
        /// Which.
        folder: PathBuf,
        /// Why.
        found: String,
    },
    /// The file cannot be opened or written.
    #[error("{} cannot be written", path.display())]
    ReadOnly {
        /// Which.
        path: PathBuf,
    },
    /// The disk is full.
    #[error("the disk with {} is full", path.display())]
    Full {
        /// The file.
        path: PathBuf,
    },
    /// Another program holds the file.
    #[error("another program holds {}", path.display())]
    Busy {
        /// The file.
        path: PathBuf,
    },
    /// The folder cannot have a write-ahead log, as on a network share.
    #[error("{} cannot have a write-ahead log", path.display())]
    NotLocal {
        /// The file.
        path: PathBuf,
    },
    /// Made by a later program.
    #[error("{} has schema {found}; this program knows up to {known}", path.display())]
    NewerSchema {
        /// The file.
        path: PathBuf,
        /// Its schema.
        found: i64,
        /// The last known.
        known: i64,
    },
    /// A database of another program.
    #[error("{} belongs to another program", path.display())]
    NotOurs {
        /// The file.
        path: PathBuf,
    },
    /// Damaged, and set aside as it was.
    #[error("{} is damaged and was set aside as {}", path.display(), aside.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What it is called now.
        aside: PathBuf,
    },
    /// Damaged, and could not be set aside.
    #[error("{} is damaged", path.display())]
    DamagedInPlace {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        found: String,
    },
    /// No attempt has this id.
    #[error("there is no attempt {id}")]
    NoAttempt {
        /// What was asked for.
        id: String,
    },
    /// Several attempts begin so.
    #[error("{count} attempts begin with {id}")]
    Ambiguous {
        /// What was asked for.
        id: String,
        /// How many.
        count: usize,
    },
    /// Too little to tell attempts apart.
    #[error("{id} is shorter than {SHORTEST_ID} characters")]
    ShortId {
        /// What was asked for.
        id: String,
    },
    /// There is an attempt with this id.
    #[error("there is an attempt {id}")]
    Exists {
        /// Its id.
        id: String,
    },
    /// A text is not the one that the header names.
    #[error("{} is not what the header names", content.file())]
    OtherContent {
        /// Which.
        content: Content,
    },
    /// A text that an attempt was played with is not there any more.
    #[error("{} is missing", content.file())]
    MissingContent {
        /// Which.
        content: Content,
    },
    /// Another program has gone on with the attempt.
    #[error("entry {entry} of {id} was written elsewhere")]
    WrittenElsewhere {
        /// The attempt.
        id: String,
        /// The place that was taken.
        entry: u64,
    },
    /// An entry is not linked to what stands before it, so nothing can be added.
    #[error("entry {entry} is not linked to what stands before it")]
    Unlinked {
        /// Which.
        entry: usize,
    },
    /// A note cannot be added.
    #[error(transparent)]
    Unfit(#[from] BadNote),
    /// A note that was kept is none.
    #[error("note {note}: {bad}")]
    Note {
        /// Which, from 1.
        note: usize,
        /// Why.
        bad: BadNote,
    },
    /// What was kept is not what was linked.
    #[error(transparent)]
    Flaw(#[from] Flaw),
    /// Something else.
    #[error("the database says: {found}")]
    Database {
        /// What it says.
        found: String,
    },
}

impl StoreError {
    /// Whether the attempt could be read and says that something was changed, which is an answer.
    pub fn flaw(&self) -> Option<&Flaw> {
        match self {
            Self::Flaw(Flaw::Newer { .. }) => None,
            Self::Flaw(flaw) => Some(flaw),
            _ => None,
        }
    }

    /// The name of its sentence: `error-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Folder { .. } => "record-folder",
            Self::ReadOnly { .. } => "record-read-only",
            Self::Full { .. } => "record-full",
            Self::Busy { .. } => "record-busy",
            Self::NotLocal { .. } => "record-not-local",
            Self::NewerSchema { .. } => "record-newer-schema",
            Self::NotOurs { .. } => "record-not-ours",
            Self::Damaged { .. } => "record-damaged",
            Self::DamagedInPlace { .. } => "record-damaged-in-place",
            Self::NoAttempt { .. } => "record-no-attempt",
            Self::Ambiguous { .. } => "record-ambiguous",
            Self::ShortId { .. } => "record-short-id",
            Self::Exists { .. } => "record-exists",
            Self::OtherContent { .. } => "record-content",
            Self::MissingContent { .. } => "record-missing-content",
            Self::WrittenElsewhere { .. } => "record-written-elsewhere",
            Self::Unlinked { entry: 0 } => "record-unlinked-opening",
            Self::Unlinked { .. } => "record-unlinked",
            Self::Unfit(bad) => bad.code(),
            Self::Note { .. } => "record-note",
            Self::Flaw(flaw) => flaw.code(),
            Self::Database { .. } => "record-database",
        }
    }

    /// What its sentence needs.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let shown = |path: &Path| ("file", path.display().to_string());
        match self {
            Self::Folder { folder, found } => vec![shown(folder), ("found", found.clone())],
            Self::ReadOnly { path }
            | Self::Full { path }
            | Self::Busy { path }
            | Self::NotLocal { path }
            | Self::NotOurs { path } => vec![shown(path)],
            Self::NewerSchema { path, found, known } => {
                vec![shown(path), ("found", found.to_string()), ("known", known.to_string())]
            }
            Self::Damaged { path, aside } => vec![shown(path), ("aside", aside.display().to_string())],
            Self::DamagedInPlace { path, found } => vec![shown(path), ("found", found.clone())],
            Self::NoAttempt { id } | Self::Exists { id } => vec![("id", short(id))],
            Self::ShortId { id } => vec![("id", short(id)), ("least", SHORTEST_ID.to_string())],
            Self::Ambiguous { id, count } => vec![("id", short(id)), ("count", count.to_string())],
            Self::OtherContent { content } | Self::MissingContent { content } => {
                vec![("file", content.file().to_owned())]
            }
            Self::WrittenElsewhere { id, entry } => vec![("id", short(id)), ("entry", entry.to_string())],
            Self::Unlinked { entry } => vec![("entry", entry.to_string())],
            Self::Unfit(bad) => bad.args(),
            Self::Note { note, bad } => bad.args_at(*note),
            Self::Flaw(flaw) => flaw.args(),
            Self::Database { found } => vec![("found", found.clone())],
        }
    }
}

pub(super) fn is_damage(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt))
}

pub(super) fn is_conflict(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::ConstraintViolation))
}

/// What SQLite says, in our words.
pub(super) fn explain(path: &Path, error: &rusqlite::Error) -> StoreError {
    let path = path.to_owned();
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => StoreError::Full { path },
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy { path },
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
            StoreError::ReadOnly { path }
        }
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
            StoreError::DamagedInPlace { path, found: short(&error.to_string()) }
        }
        _ => StoreError::Database { found: short(&error.to_string()) },
    }
}

//! An attempt with everything needed to check it, and why one does not hold.

use std::sync::Arc;

use super::canon::{self, Flaw};
use super::chain::Chain;
use super::note::{BadNote, MAX_NOTES, Note};
use crate::base::{Diagnostic, Digest, Severity, SimTime, Source};
use crate::scenario::{Library, Scenario};
use crate::shift::{Entry, Event, Header, Log, LogError};

/// An attempt with everything needed to check it.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    /// What was played, with what.
    pub header: Header,
    /// What happened; the opening first.
    pub entries: Vec<Entry>,
    /// The link of each entry.
    pub hashes: Vec<Digest>,
    /// The text of the scenario.
    pub scenario_text: String,
    /// The text of the brand's book.
    pub brand_text: String,
    /// What was noted beside it, in the order in which it was.
    pub notes: Vec<Note>,
}

impl Attempt {
    /// An attempt with the chain of its entries.
    ///
    /// # Errors
    /// The first flaw that a reader would find.
    pub fn chained(
        header: Header,
        entries: Vec<Entry>,
        scenario_text: String,
        brand_text: String,
    ) -> Result<Self, Flaw> {
        canon::check_header(&header)?;
        let mut chain = opening(&header)?;
        let mut hashes = Vec::with_capacity(entries.len());
        for (seq, entry) in (0..).zip(&entries) {
            hashes.push(chain.link(seq, &canon::encode(seq, entry)?));
        }
        Ok(Self { header, entries, hashes, scenario_text, brand_text, notes: Vec::new() })
    }

    /// Adds a note beside it.
    ///
    /// # Errors
    /// If there are as many as there may be: nothing has changed then.
    pub fn annotate(&mut self, note: Note) -> Result<(), BadNote> {
        if self.notes.len() >= MAX_NOTES {
            return Err(BadNote::TooMany);
        }
        self.notes.push(note);
        Ok(())
    }

    /// Its log.
    pub fn log(&self) -> Log {
        Log { header: self.header.clone(), entries: self.entries.clone() }
    }

    /// The last link as it was kept; the header's own if there is no entry.
    ///
    /// # Errors
    /// If the header cannot be written.
    pub fn head(&self) -> Result<Digest, Flaw> {
        match self.hashes.last() {
            Some(head) => Ok(*head),
            None => opening(&self.header).map(|chain| chain.head()),
        }
    }

    /// Whether the shift came to its end.
    pub fn is_finished(&self) -> bool {
        self.entries.iter().any(ends)
    }

    /// The shift time of the last thing that happened.
    pub fn last_time(&self) -> SimTime {
        self.entries.iter().map(time_of).max().unwrap_or_default()
    }

    /// The scenario, built from the text it carries.
    ///
    /// # Errors
    /// Why it cannot be.
    pub fn scenario(&self) -> Result<Arc<Scenario>, Failing> {
        let texts = [
            (Content::Scenario, &self.scenario_text, self.header.scenario_digest),
            (Content::Brand, &self.brand_text, self.header.brand_digest),
        ];
        for (content, text, digest) in &texts {
            if Digest::of(text) != *digest {
                return Err(Failing::Content { content: *content });
            }
        }
        let sources = texts.iter().map(|(content, text, _)| Source::new(content.file(), text)).collect();
        let (library, problems) = Library::load(sources);
        match library.find(self.header.scenario.as_str()) {
            Some(scenario) => Ok(Arc::clone(scenario)),
            None => Err(match problems.into_iter().find(|problem| problem.severity == Severity::Error) {
                Some(problem) => Failing::Unsound { problem: Box::new(problem) },
                None => Failing::Log(LogError::OtherContent { wanted: self.header.scenario.clone() }),
            }),
        }
    }
}

/// Whether the shift comes to its end with this entry.
pub(super) fn ends(entry: &Entry) -> bool {
    entry.rows.iter().any(|row| matches!(row.event, Event::Ended { .. }))
}

/// The time of an entry: of its command, or of the last thing it brought about.
pub(super) fn time_of(entry: &Entry) -> SimTime {
    let command = entry.command.as_ref().map(|command| command.at);
    command.into_iter().chain(entry.rows.last().map(|row| row.at)).max().unwrap_or_default()
}

/// The chain of a header.
pub(super) fn opening(header: &Header) -> Result<Chain, Flaw> {
    Chain::new(header).map_err(|error| Flaw::Header { found: error.to_string() })
}

/// A text that an attempt carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// The scenario.
    Scenario,
    /// The brand's book.
    Brand,
}

impl Content {
    /// Its name in a bundle.
    pub fn file(self) -> &'static str {
        match self {
            Self::Scenario => "content/scenario.ron",
            Self::Brand => "content/brand.ron",
        }
    }
}

/// Why an attempt does not hold.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Failing {
    /// The header or an entry cannot be what was played.
    #[error(transparent)]
    Flaw(#[from] Flaw),
    /// An entry is not linked to what stands before it.
    #[error("entry {entry} is not linked to what stands before it")]
    Unlinked {
        /// Which.
        entry: usize,
    },
    /// There are not as many links as entries.
    #[error("there are {entries} entries and {links} links")]
    Links {
        /// Entries.
        entries: usize,
        /// Links.
        links: usize,
    },
    /// A text is not the one it was played with.
    #[error("{} is not what it was played with", content.file())]
    Content {
        /// Which.
        content: Content,
    },
    /// The texts it was played with are not sound by this program's measure.
    #[error("its content cannot be played: {}", problem.code)]
    Unsound {
        /// The first error.
        problem: Box<Diagnostic>,
    },
    /// Its log cannot be.
    #[error(transparent)]
    Log(#[from] LogError),
    /// An earlier grade has to hold first.
    #[error("an earlier grade has to hold first")]
    NotReached,
}

impl Failing {
    /// The name of its sentence: `error-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Flaw(flaw) => flaw.code(),
            Self::Unlinked { entry: 0 } => "record-unlinked-opening",
            Self::Unlinked { .. } => "record-unlinked",
            Self::Links { .. } => "record-links",
            Self::Content { .. } => "record-content",
            Self::Unsound { .. } => "record-unsound",
            Self::Log(LogError::Empty) => "record-empty",
            Self::Log(LogError::Format { .. }) => "record-newer",
            Self::Log(LogError::OtherContent { .. }) => "record-other-content",
            Self::Log(LogError::UnknownName { .. }) => "record-unknown-name",
            Self::Log(LogError::OutOfPlace { .. }) => "record-out-of-place",
            Self::Log(LogError::TimeBackwards { .. }) => "record-time-backwards",
            Self::Log(LogError::DoesNotFollow { .. }) => "record-does-not-follow",
            Self::NotReached => "record-not-reached",
        }
    }

    /// What its sentence needs.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Flaw(flaw) => flaw.args(),
            Self::Links { entries, links } => vec![("entries", entries.to_string()), ("links", links.to_string())],
            Self::Content { content } => vec![("file", content.file().to_owned())],
            Self::Unsound { problem } => vec![("problem", problem.code.to_owned())],
            Self::Log(LogError::Format { found }) => {
                vec![("found", found.to_string()), ("known", crate::shift::log::FORMAT.to_string())]
            }
            Self::Log(LogError::OtherContent { wanted }) => vec![("scenario", wanted.to_string())],
            Self::Unlinked { .. } | Self::Log(_) | Self::NotReached => {
                self.entry().map(|entry| ("entry", entry.to_string())).into_iter().collect()
            }
        }
    }

    /// The entry it is about, if it is about one.
    pub fn entry(&self) -> Option<usize> {
        match self {
            Self::Flaw(flaw) => flaw.entry().and_then(|entry| usize::try_from(entry).ok()),
            Self::Unlinked { entry }
            | Self::Log(
                LogError::UnknownName { entry }
                | LogError::OutOfPlace { entry }
                | LogError::TimeBackwards { entry }
                | LogError::DoesNotFollow { entry },
            ) => Some(*entry),
            _ => None,
        }
    }
}

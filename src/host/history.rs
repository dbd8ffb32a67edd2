//! What the finished attempts of a shelf come to. Each is read once, however often one looks.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::keeping::Shelf;
use super::sitting::Unkept;
use crate::appraisal::progress::Run;
use crate::profile::Competencies;
use crate::record::runs::Runs;

/// Finished attempts as runs.
#[derive(Debug)]
pub struct History {
    reader: Runs,
    /// By the attempt's id; none of one that cannot be read.
    read: BTreeMap<String, Option<Run>>,
}

impl History {
    /// Nothing yet, to be read by this profile.
    pub fn by(profile: Cow<'static, Competencies>) -> Self {
        Self { reader: Runs::by(profile), read: BTreeMap::new() }
    }

    /// Reads what has been finished since the last look.
    ///
    /// # Errors
    /// If the shelf cannot be read; what was read before is still there. An attempt that cannot be read is no error.
    pub fn look(&mut self, shelf: &Shelf) -> Result<(), Unkept> {
        let Self { reader, read } = self;
        let known: BTreeSet<String> = read.keys().cloned().collect();
        shelf.finished(&known, |id, attempt| {
            let run = attempt.and_then(|attempt| reader.read(&attempt).ok());
            read.insert(id, run);
        })
    }

    /// The runs, in the order of their attempts' ids.
    pub fn runs(&self) -> Vec<Run> {
        self.read.values().flatten().cloned().collect()
    }

    /// The ids of attempts that cannot be read with their content.
    pub fn unread(&self) -> impl Iterator<Item = &str> {
        self.read.iter().filter(|(_, run)| run.is_none()).map(|(id, _)| id.as_str())
    }
}

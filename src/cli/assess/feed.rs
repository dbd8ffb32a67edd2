//! A file of JSON lines: each is read or refused by its number, and the rest goes on.

use std::collections::BTreeSet;
use std::io::{ErrorKind, IsTerminal, stderr, stdout};
use std::path::Path;

use indicatif::{ProgressBar, ProgressDrawTarget};
use serde::de::DeserializeOwned;

use super::super::{Failure, report};
use crate::assess::Problem;
use crate::assess::form::{self, MAX_LINE, Named};
use crate::base::Digest;
use crate::base::words::{Value, Words};
use crate::host::lines::{Line, Lines};
use crate::say;

/// A file being read.
pub(super) struct Feed<'a> {
    words: &'a Words,
    file: String,
    lines: Lines,
    bar: ProgressBar,
    /// Fields that one was warned about.
    unknown: BTreeSet<String>,
    /// Ids so far.
    ids: BTreeSet<Digest>,
    sound: bool,
}

impl<'a> Feed<'a> {
    /// Opens a file.
    ///
    /// # Errors
    /// `assess-unreadable`, `assess-no-file`.
    pub(super) fn open(words: &'a Words, path: &Path) -> Result<Self, Failure> {
        let file = path.display().to_string();
        let lines = Lines::open(path, MAX_LINE).map_err(|error| match error.kind() {
            ErrorKind::InvalidInput => Failure::failed("assess-no-file").with("file", &file),
            _ => Failure::failed("assess-unreadable").with("file", &file).with("found", error),
        })?;
        let bar = report::bar(lines.size, target());
        Ok(Self { words, file, lines, bar, unknown: BTreeSet::new(), ids: BTreeSet::new(), sound: true })
    }

    /// Reads every line and hands it on; what is refused is reported. Says whether nothing was.
    ///
    /// # Errors
    /// `assess-unreadable` if the file cannot be read to its end.
    pub(super) fn each<T: DeserializeOwned + Named>(
        &mut self,
        mut take: impl FnMut(T) -> Result<(), Problem>,
    ) -> Result<bool, Failure> {
        let mut any = false;
        loop {
            let line = self.lines.next_line();
            let unreadable = |error| Failure::failed("assess-unreadable").with("file", &self.file).with("found", error);
            let Some(line) = line.map_err(unreadable)? else { break };
            self.bar.set_position(self.lines.read);
            if line.bytes.as_ref().is_some_and(|bytes| bytes.trim_ascii().is_empty()) {
                continue;
            }
            any = true;
            if let Err(problem) = self.read(&line).and_then(&mut take) {
                self.sound = false;
                let values = problem.args();
                let values: Vec<(&str, &dyn Value)> =
                    values.iter().map(|(name, value)| (*name, value as &dyn Value)).collect();
                let key = format!("assess-{}", problem.code());
                self.warn(line.number, &self.words.say(&key, &values));
                if let Some(help) = self.words.attribute(&key, "help", &values) {
                    self.bar.suspend(|| report::warn(format!("  {help}")));
                }
            }
        }
        self.bar.finish_and_clear();
        if !any {
            report::warn(say!(self.words, "assess-nothing", file = self.file));
            self.sound = false;
        }
        Ok(self.sound)
    }

    fn read<T: DeserializeOwned + Named>(&mut self, line: &Line) -> Result<T, Problem> {
        let bytes = line.bytes.as_deref().ok_or(Problem::LineTooLong { limit: MAX_LINE })?;
        // Some editors begin a file with a mark of the order of its bytes.
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
        let mut unknown = BTreeSet::new();
        let form: T = form::read(bytes, &mut unknown)?;
        for name in unknown {
            if !self.unknown.contains(&name) {
                self.warn(line.number, &say!(self.words, "assess-unknown-field", name = name));
                self.unknown.insert(name);
            }
        }
        if !self.ids.insert(Digest::of(form.id())) {
            return Err(Problem::SameId { id: form.id().to_owned() });
        }
        Ok(form)
    }

    fn warn(&self, line: u64, why: &str) {
        let text = say!(self.words, "assess-line", file = self.file, line = line.to_string(), why = why);
        self.bar.suspend(|| report::warn(text));
    }
}

/// Where a bar disturbs nothing: what is read is printed meanwhile.
fn target() -> ProgressDrawTarget {
    if stderr().is_terminal() && !stdout().is_terminal() {
        ProgressDrawTarget::stderr()
    } else {
        ProgressDrawTarget::hidden()
    }
}

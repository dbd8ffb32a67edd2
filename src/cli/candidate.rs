//! What one candidate handed in, and by which standard it is judged: the same for every command that judges.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command};

use super::attempts::find;
use super::{Desktop, Failure, arguments, profile, report};
use crate::base::words::Words;
use crate::host::files;
use crate::profile::{RoleProfile, Standards};
use crate::record::{Sittings, bundle};
use crate::say;
use crate::view::decision::{Aside, aside};

/// The role somebody is judged for if none is named.
const USUAL: &str = "community-manager";

/// `--role` and `--content`.
pub(super) fn standard(command: Command, words: &Words) -> Command {
    command
        .arg(Arg::new("role").long("role").value_name("ROLE").default_value(USUAL).help(words.plain("cli-judge-role")))
        .arg(arguments::content("PATH", words.plain("cli-judge-content")))
}

/// The standards to judge by, and the role among them.
///
/// # Errors
/// `unknown-role-profile`, `standards-broken`.
pub(super) fn role(desktop: &Desktop, matches: &ArgMatches) -> Result<(Standards, RoleProfile), Failure> {
    let standards = profile::standards(&desktop.words, matches)?;
    let wanted = matches.get_one::<String>("role").map_or(USUAL, String::as_str);
    let role = profile::role(&standards.roles, wanted)?.clone();
    Ok((standards, role))
}

/// What a candidate handed in.
pub(super) struct HandedIn {
    /// What could be read, sorted.
    pub(super) sittings: Sittings,
    /// What could not.
    pub(super) unread: Vec<Aside>,
}

impl HandedIn {
    /// Reads files and folders of one candidate. With a name to go by, no path shows: attempts are called by it and a
    /// number.
    ///
    /// # Errors
    /// `verify-no-files` for a folder without any, `record-unreadable` for one that cannot be read.
    pub(super) fn read(desktop: &Desktop, wanted: &[&String], blind: Option<&str>) -> Result<Self, Failure> {
        let words = &desktop.words;
        let files = wanted.iter().map(|wanted| inside(wanted)).collect::<Result<Vec<_>, _>>()?;
        let (mut named, mut unread) = (Vec::new(), Vec::new());
        for (number, file) in (1..).zip(files.into_iter().flatten()) {
            let name = match blind {
                Some(whose) => say!(words, "judge-blind", whose = whose, number = number),
                None => file.clone(),
            };
            match find(&desktop.shelf(), &file) {
                Ok(attempt) => named.push((name, attempt)),
                Err(unfound) => {
                    let mut failure = unfound.into_failure();
                    failure
                        .args
                        .iter_mut()
                        .filter(|(_, value)| *value == file)
                        .for_each(|(_, value)| value.clone_from(&name));
                    unread.push(Aside::of(words, &name, true, failure.code, &failure.args));
                }
            }
        }
        Ok(Self { sittings: Sittings::of(named), unread })
    }

    /// Whether anything was refused.
    pub(super) fn refuses(&self) -> bool {
        !self.unread.is_empty() || self.sittings.refuses()
    }

    /// Everything that does not count.
    pub(super) fn aside(&self, words: &Words) -> Vec<Aside> {
        self.unread.iter().cloned().chain(self.sittings.aside.iter().map(|one| aside(words, one))).collect()
    }

    /// Itself, if anything counts; otherwise why nothing does is told.
    ///
    /// # Errors
    /// `sittings-none`.
    pub(super) fn counting(self, words: &Words, whose: &str) -> Result<Self, Failure> {
        if !self.sittings.counted.is_empty() {
            return Ok(self);
        }
        for aside in self.aside(words) {
            report::warn(aside.sentence(words));
        }
        Err(Failure::failed("sittings-none").with("name", whose))
    }
}

/// A file by its name, or every attempt in a folder.
fn inside(wanted: &str) -> Result<Vec<String>, Failure> {
    let path = Path::new(wanted);
    if !path.is_dir() {
        return Ok(vec![wanted.to_owned()]);
    }
    let found: Vec<PathBuf> = files::under(path, bundle::EXTENSION)
        .map_err(|error| Failure::failed("record-unreadable").with("file", wanted).with("found", error))?;
    if found.is_empty() {
        return Err(Failure::failed("verify-no-files").with("folder", wanted));
    }
    Ok(found.iter().map(|path| path.display().to_string()).collect())
}

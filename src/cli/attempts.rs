//! `composure attempts list|show|annotate|resume|export`: what is kept.

mod annotate;
mod story;

#[cfg(feature = "store")]
use std::borrow::Cow;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
#[cfg(feature = "store")]
use serde_json::json;

use super::{Desktop, Failure, Verdict, arguments, report};
use crate::appraisal::Debrief;
#[cfg(feature = "store")]
use crate::appraisal::progress::Run;
use crate::base::words::Words;
use crate::host::files::{self, Existing};
#[cfg(feature = "store")]
use crate::host::history::History;
use crate::host::keeping::Shelf;
#[cfg(feature = "store")]
use crate::profile::Competencies;
use crate::record::beside::may_be_noted;
use crate::record::{Attempt, BundleError, bundle, verify};
#[cfg(feature = "store")]
use crate::record::{Store, StoreError, Summary};
use crate::say;
#[cfg(feature = "store")]
use crate::scenario::Difficulty;
use crate::view::{self, date};

pub(super) use story::plain;

/// How much of an id is shown in a list: enough to tell attempts apart.
const SHOWN: usize = 8;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let action = |name: &'static str| Command::new(name).about(words.plain(&format!("cli-attempts-{name}")));
    let id = |key: &str| Arg::new("id").value_name("ID").required(true).help(words.plain(key));
    let flag = |name: &'static str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(words.plain(&format!("cli-attempts-{name}")))
    };
    command
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(arguments::whose(words).global(true))
        .subcommand(action("list").arg(arguments::format(words.plain("cli-attempts-format"))))
        .subcommand(action("show").arg(id("cli-attempts-file-or-id")).args(arguments::cover(words)))
        .subcommand(annotate::arguments(action("annotate").arg(id("cli-attempts-file-or-id")), words))
        .subcommand(action("resume").arg(id("cli-attempts-id")).arg(flag("acknowledge")).args(arguments::cover(words)))
        .subcommand(
            action("export")
                .arg(id("cli-attempts-id"))
                .arg(
                    Arg::new("out")
                        .long("out")
                        .value_name("FILE")
                        .value_parser(value_parser!(PathBuf))
                        .help(words.plain("cli-attempts-out")),
                )
                .arg(flag("force")),
        )
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let Some((action, matches)) = matches.subcommand() else { return Ok(Verdict::No) };
    let id = || matches.get_one::<String>("id").map(String::as_str).unwrap_or_default();
    match action {
        "list" => list(desktop, matches),
        "show" => show(desktop, id(), matches),
        "annotate" => annotate::run(desktop, id(), matches),
        "export" => export(desktop, id(), matches),
        _ => resume(desktop, id(), matches),
    }
}

#[cfg(feature = "store")]
fn list(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let attempts = match kept(&desktop.shelf())? {
        Some(store) => store.list()?,
        None => Vec::new(),
    };
    if arguments::is_json(matches) {
        let rows: Vec<_> = attempts.iter().map(summary_json).collect();
        report::say(serde_json::to_string_pretty(&rows).unwrap_or_default());
    } else if attempts.is_empty() {
        report::say(desktop.words.plain("attempts-none"));
    } else {
        for attempt in &attempts {
            report::say(plain(&summary_line(&desktop.words, attempt)));
        }
    }
    Ok(Verdict::Yes)
}

#[cfg(feature = "store")]
fn summary_line(words: &Words, attempt: &Summary) -> String {
    let title = match &attempt.title {
        Some(title) => title.clone(),
        None => say!(words, "attempts-untitled", scenario = attempt.scenario.as_str()),
    };
    say!(
        words,
        "attempts-row",
        id = short_id(&attempt.id),
        began = date::told(words, attempt.began),
        title = title,
        state = if attempt.finished { "finished" } else { "open" },
        difficulty = attempt.difficulty.map_or_else(|| "none".to_owned(), |level| words.plain(&level.key())),
        last = attempt.last
    )
}

#[cfg(feature = "store")]
fn summary_json(attempt: &Summary) -> serde_json::Value {
    json!({
        "id": attempt.id,
        "scenario": attempt.scenario,
        "title": attempt.title,
        "began": attempt.began,
        "entries": attempt.entries,
        "difficulty": attempt.difficulty.map(Difficulty::typed),
        "finished": attempt.finished,
        "last-ms": attempt.last.millis(),
    })
}

fn show(desktop: &Desktop, wanted: &str, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let words = &desktop.words;
    let attempt = find(&desktop.shelf(), wanted).map_err(Unfound::into_failure)?;
    let scenario = attempt.scenario().ok();
    let header = &attempt.header;
    let title = scenario.as_ref().map(|scenario| scenario.title.as_str()).unwrap_or(header.scenario.as_str());
    let head = attempt.head().map_err(|flaw| Failure::of_record(flaw.code(), flaw.args()))?;
    let facts = [
        say!(words, "show-title", title = title, scenario = header.scenario.as_str()),
        say!(words, "show-attempt", id = header.attempt, began = date::told(words, header.began)),
        say!(
            words,
            "show-played",
            // As text: a seed is a name, not an amount.
            seed = header.seed.number().to_string(),
            pacing = header.pacing.name(),
            more = header.pacing.more(),
            purpose = words.plain(&header.purpose.key()),
            difficulty = words.plain(&header.difficulty.key()),
            engine = header.engine
        ),
        say!(
            words,
            "show-content",
            content = header.scenario_digest.short(),
            brand = header.brand_digest.short(),
            profile = header.profile_digest.short(),
            tables = header.tables_digest.short()
        ),
        say!(words, "show-entries", entries = attempt.entries.len(), head = head.short()),
    ];
    for fact in facts {
        report::say(plain(&fact));
    }
    if scenario.is_none() {
        report::say(words.plain("show-no-content"));
    }
    let sound = tells_whether_it_holds(words, &attempt, wanted);
    report::say("");
    let covers = arguments::covers(&arguments::settings(desktop), matches);
    for line in story::tell(words, &attempt, scenario.as_deref(), covers) {
        report::say(line);
    }
    if !attempt.is_finished() {
        report::say(words.plain("story-unfinished"));
    }
    if !attempt.notes.is_empty() {
        let folded = verify(&attempt).fold.ok();
        let debrief = folded.as_ref().map(|folded| Debrief::of(&folded.desk, &folded.rows));
        let played = folded.as_ref().map(|folded| &*folded.desk.scenario).zip(debrief.as_ref());
        report::say("");
        report::say(words.plain("notes-head"));
        for note in view::note::told(words, &attempt, played) {
            report::say(plain(&note.line(words)));
        }
    }
    Ok(sound)
}

/// Says of an attempt that was changed that it was; its story can still be read.
fn tells_whether_it_holds(words: &Words, attempt: &Attempt, wanted: &str) -> Verdict {
    if may_be_noted(&verify(attempt)) {
        return Verdict::Yes;
    }
    report::warn(say!(words, "show-does-not-hold", attempt = plain(wanted)));
    Verdict::No
}

fn export(desktop: &Desktop, id: &str, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let attempt = from_store(&desktop.shelf(), id).map_err(Unfound::into_failure)?;
    let bytes = bundle::write(&attempt)?;
    let path = matches.get_one::<PathBuf>("out").cloned().unwrap_or_else(|| PathBuf::from(bundle::file_name(&attempt)));
    let existing = if matches.get_flag("force") { Existing::Replace } else { Existing::Keep };
    files::write(&path, &bytes, existing).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => Failure::failed("record-file-exists").with("file", path.display()),
        _ => Failure::failed("record-unwritable").with("file", path.display()).with("found", error),
    })?;
    let sound = tells_whether_it_holds(&desktop.words, &attempt, id);
    let id = short_id(&attempt.header.attempt);
    report::say(say!(&desktop.words, "attempts-exported", id = id, file = path.display().to_string()));
    Ok(sound)
}

#[cfg(feature = "store")]
fn resume(desktop: &Desktop, id: &str, matches: &ArgMatches) -> Result<Verdict, Failure> {
    super::play::resume(desktop, id, matches)
}

#[cfg(not(feature = "store"))]
fn resume(_desktop: &Desktop, _id: &str, _matches: &ArgMatches) -> Result<Verdict, Failure> {
    Err(Failure::failed("no-store"))
}

#[cfg(not(feature = "store"))]
fn list(_desktop: &Desktop, _matches: &ArgMatches) -> Result<Verdict, Failure> {
    Err(Failure::failed("no-store"))
}

/// Why an attempt was not found whole.
pub(super) enum Unfound {
    /// It could be read, and something of it was changed.
    Changed {
        /// The sentence that says so.
        code: &'static str,
        /// What the sentence needs.
        args: Vec<(&'static str, String)>,
        /// The entry it is about.
        entry: Option<u64>,
    },
    /// It could not be read.
    Unreadable(Failure),
}

impl Unfound {
    pub(super) fn into_failure(self) -> Failure {
        match self {
            Self::Changed { code, args, .. } => Failure::of_record(code, args),
            Self::Unreadable(failure) => failure,
        }
    }
}

impl From<BundleError> for Unfound {
    fn from(error: BundleError) -> Self {
        match error.flaw() {
            Some(flaw) => Self::Changed { code: flaw.code(), args: flaw.args(), entry: flaw.entry() },
            None => Self::Unreadable(error.into()),
        }
    }
}

#[cfg(feature = "store")]
impl From<StoreError> for Unfound {
    fn from(error: StoreError) -> Self {
        match error.flaw() {
            Some(flaw) => Self::Changed { code: flaw.code(), args: flaw.args(), entry: flaw.entry() },
            None => Self::Unreadable(error.into()),
        }
    }
}

/// The file that is meant, if it is not an id of the store.
fn as_file(wanted: &str) -> Option<&Path> {
    let path = Path::new(wanted);
    let named_as_file = path.extension().is_some_and(|ending| ending == bundle::EXTENSION)
        || path.components().count() > 1
        || path.symlink_metadata().is_ok();
    named_as_file.then_some(path)
}

/// An attempt by its file, or by its id on a shelf.
pub(super) fn find(shelf: &Shelf, wanted: &str) -> Result<Attempt, Unfound> {
    as_file(wanted).map_or_else(|| from_store(shelf, wanted), in_file)
}

/// An attempt in a file.
pub(super) fn in_file(path: &Path) -> Result<Attempt, Unfound> {
    let bytes = files::read(path, bundle::MAX_BUNDLE).map_err(|error| {
        Unfound::Unreadable(match error.kind() {
            ErrorKind::FileTooLarge => {
                let found = path.metadata().map_or(bundle::MAX_BUNDLE + 1, |about| about.len());
                BundleError::TooLarge { found }.into()
            }
            _ => Failure::failed("record-unreadable")
                .with("file", plain(&path.display().to_string()))
                .with("found", error),
        })
    })?;
    Ok(bundle::read(&bytes)?)
}

#[cfg(feature = "store")]
fn from_store(shelf: &Shelf, id: &str) -> Result<Attempt, Unfound> {
    match kept(shelf).map_err(Unfound::Unreadable)? {
        Some(store) => Ok(store.load(id)?),
        None => Err(StoreError::NoAttempt { id: id.to_owned() }.into()),
    }
}

#[cfg(not(feature = "store"))]
fn from_store(_shelf: &Shelf, _id: &str) -> Result<Attempt, Unfound> {
    Err(Unfound::Unreadable(Failure::failed("no-store")))
}

/// What every finished attempt on the shelf shows by a profile. One that cannot be read is named and left out.
#[cfg(feature = "store")]
pub(super) fn runs(desktop: &Desktop, profile: Cow<'static, Competencies>) -> Result<Vec<Run>, Failure> {
    let mut history = History::by(profile);
    history.look(&desktop.shelf())?;
    for id in history.unread() {
        report::warn(say!(desktop.words, "standing-unread", id = short_id(id)));
    }
    Ok(history.runs())
}

/// The store if there is one: looking makes nothing.
#[cfg(feature = "store")]
fn kept(shelf: &Shelf) -> Result<Option<Store>, Failure> {
    let folder = shelf.folder().ok_or_else(|| Failure::failed("no-data-folder"))?;
    // A folder that may not be read is not an empty one: opening it says what is wrong.
    match folder.join(crate::record::store::FILE).try_exists() {
        Ok(false) => Ok(None),
        Ok(true) | Err(_) => Ok(Some(Store::open(folder)?)),
    }
}

impl Failure {
    /// It could not be done for a reason that the record gives.
    pub(super) fn of_record(code: &'static str, args: Vec<(&'static str, String)>) -> Self {
        Self { code, exit: 3, args }
    }
}

impl From<BundleError> for Failure {
    fn from(error: BundleError) -> Self {
        Self::of_record(error.code(), error.args())
    }
}

#[cfg(feature = "store")]
impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::of_record(error.code(), error.args())
    }
}

pub(super) fn short_id(id: &str) -> String {
    id.chars().take(SHOWN).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_reach_no_terminal() {
        assert_eq!(plain("a\u{1b}[2Jb\nc"), "a [2Jb c");
    }
}

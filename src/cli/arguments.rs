//! Arguments that several commands take, spelled the same in all of them.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, value_parser};

use super::{Desktop, Failure, report};
use crate::base::words::Words;
use crate::host::people::{self, People};
use crate::host::{home, settings::Settings};
use crate::view::people::called;
use crate::view::sentences::unreadable;

/// `--content`: from where scenarios are read; `what` says whether it is a folder or any path.
pub(super) fn content(what: &'static str, help: String) -> Arg {
    Arg::new("content").long("content").value_name(what).value_parser(value_parser!(PathBuf)).help(help)
}

/// `--format text|json`.
pub(super) fn format(help: String) -> Arg {
    Arg::new("format").long("format").value_parser(["text", "json"]).default_value("text").help(help)
}

/// Whether JSON is asked for.
pub(super) fn is_json(matches: &ArgMatches) -> bool {
    matches.get_one::<String>("format").is_some_and(|format| format == "json")
}

/// `--as NAME`: whose attempts.
pub(super) fn whose(words: &Words) -> Arg {
    Arg::new("as").long("as").value_name("NAME").help(words.plain("cli-as"))
}

/// Somebody who sits at this machine, and where what is kept of them is.
#[derive(Clone)]
pub(super) struct Named {
    /// Their id.
    pub(super) id: String,
    /// Their folder.
    pub(super) folder: PathBuf,
}

/// Whose attempts are meant, if that was said.
///
/// # Errors
/// If nobody here has this name, or it cannot be read who is here.
pub(super) fn named(words: &Words, matches: &ArgMatches) -> Result<Option<Named>, Failure> {
    let Some(name) = matches.try_get_one::<String>("as").ok().flatten() else { return Ok(None) };
    let people = People::read(home::data_folder().as_deref()).map_err(|problem| {
        Failure::failed("as-unreadable").with("why", unreadable(words, "people-broken", &problem))
    })?;
    let Some(person) = people.named(name) else {
        let here: Vec<String> = people.all().iter().map(|person| called(words, person)).collect();
        return Err(Failure::misused("as-nobody").with("name", name).with("here", here.join(", ")));
    };
    let folder = people.folder(person).ok_or_else(|| Failure::failed("no-data-folder"))?;
    Ok(Some(Named { id: person.id.clone(), folder }))
}

/// `--cover` and `--as-written`.
pub(super) fn cover(words: &Words) -> [Arg; 2] {
    let flag = |name: &'static str, key| Arg::new(name).long(name).action(ArgAction::SetTrue).help(words.plain(key));
    [flag("cover", "cli-cover").conflicts_with("as-written"), flag("as-written", "cli-as-written")]
}

/// Whether what attacks is to be covered, if either was said.
pub(super) fn cover_said(matches: &ArgMatches) -> Option<bool> {
    let is = |name: &str| matches.try_get_one::<bool>(name).ok().flatten().is_some_and(|flag| *flag);
    if is("cover") { Some(true) } else { is("as-written").then_some(false) }
}

/// Whether what attacks is to be covered: as it was said, or else as whoever it is for or sits here has set it. Settings
/// that cannot be read are told.
pub(super) fn covers(desktop: &Desktop, matches: &ArgMatches) -> bool {
    let set = || match &desktop.who {
        Some(who) => Settings::read(&who.folder),
        None => people::settings(home::data_folder().as_deref()),
    };
    cover_said(matches).unwrap_or_else(|| match set() {
        Ok(set) => set.cover,
        Err(problem) => {
            report::warn(unreadable(&desktop.words, "settings-broken", &problem));
            false
        }
    })
}

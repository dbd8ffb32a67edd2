//! Arguments that several commands take, spelled the same in all of them.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, value_parser};

use super::report;
use crate::base::words::Words;
use crate::host::{home, people};
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

/// Whether what attacks is to be covered: as it was said, or else as whoever sits here has set it. Settings that cannot be
/// read are told.
pub(super) fn covers(words: &Words, matches: &ArgMatches) -> bool {
    cover_said(matches).unwrap_or_else(|| match people::settings(home::data_folder().as_deref()) {
        Ok(set) => set.cover,
        Err(problem) => {
            report::warn(unreadable(words, "settings-broken", &problem));
            false
        }
    })
}

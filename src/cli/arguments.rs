//! Arguments that several commands take, spelled the same in all of them.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, value_parser};

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

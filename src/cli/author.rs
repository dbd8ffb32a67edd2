//! `composure author SCENARIO`: a scenario with its file open for writing, in the window.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};

use super::window::{self, Wanted, Without};
use super::{Desktop, Failure, Verdict, arguments, play};
use crate::base::words::Words;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command
        .arg(Arg::new("scenario").value_name("SCENARIO").required(true).help(words.plain("cli-author-scenario")))
        .arg(arguments::content("FOLDER", words.plain("cli-play-content")))
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let wanted = matches.get_one::<String>("scenario").map(String::as_str).unwrap_or_default();
    let content = matches.get_one::<PathBuf>("content").cloned();
    let file = if play::is_file_name(wanted) {
        let file = PathBuf::from(wanted);
        if !file.is_file() {
            return Err(Failure::misused("author-no-file").with("file", wanted));
        }
        file
    } else {
        let library = play::library(desktop, content.clone(), wanted)?;
        let scenario = play::find(desktop, &library, wanted)?;
        let text = library.texts(&scenario.id).map(|(scenario, _)| PathBuf::from(&*scenario.name));
        text.ok_or_else(|| Failure::failed("file-not-playable").with("file", wanted))?
    };
    window::can_open().map_err(|without| match without {
        Without::Build => Failure::failed("window-not-built"),
        Without::Display => Failure::failed(window::NO_DISPLAY),
    })?;
    window::open(desktop, Wanted { author: Some(file), content, ..Wanted::default() })
}

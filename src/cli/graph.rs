//! `composure graph SCENARIO --out FILE`: a scenario as a picture.

mod svg;
#[cfg(test)]
mod tests;

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::{Desktop, Failure, Verdict, play, report};
use crate::base::words::Words;
use crate::host::files::{self, Existing};
use crate::say;
use crate::scenario::load::{Document, parse};
use crate::view::Graph;
use crate::view::graph::{Setting, picture};
use crate::view::palette::Palette;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let file = |name: &'static str| Arg::new(name).long(name).value_parser(value_parser!(PathBuf));
    command
        .arg(Arg::new("scenario").value_name("SCENARIO").required(true).help(words.plain("cli-play-scenario")))
        .arg(file("out").value_name("FILE").required(true).help(words.plain("cli-graph-out")))
        .arg(file("content").value_name("FOLDER").help(words.plain("cli-play-content")))
        .arg(Arg::new("force").long("force").action(ArgAction::SetTrue).help(words.plain("cli-graph-force")))
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let words = &desktop.words;
    let wanted = matches.get_one::<String>("scenario").map(String::as_str).unwrap_or_default();
    let library = play::library(desktop, matches.get_one::<PathBuf>("content").cloned(), wanted)?;
    let scenario = play::find(desktop, &library, wanted)?;
    let unplayable = || Failure::failed("file-not-playable").with("file", wanted);
    let (scenario, brand) = library.texts(&scenario.id).ok_or_else(unplayable)?;
    let (Ok(Document::Scenario(scenario)), Ok(Document::Brand(brand))) =
        (parse(scenario.clone()), parse(brand.clone()))
    else {
        return Err(unplayable());
    };
    let graph = Graph::of(&scenario.raw, &brand.raw, words);
    let text = svg::write(&picture(&graph, words, &Setting::FILE), &Palette::light());
    let path = matches.get_one::<PathBuf>("out").cloned().unwrap_or_default();
    save(&path, &text, matches)?;
    report::say(say!(
        words,
        "graph-written",
        file = path.display().to_string(),
        injects = graph.nodes.len(),
        ways = graph.edges.len(),
        endings = graph.endings.len()
    ));
    Ok(Verdict::Yes)
}

/// Writes a picture to a file whose name says that it is one; one that is there only where that is asked for.
pub(super) fn save(path: &Path, picture: &str, matches: &ArgMatches) -> Result<(), Failure> {
    if !path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("svg")) {
        return Err(Failure::misused("graph-ending").with("file", path.display()));
    }
    let existing = if matches.get_flag("force") { Existing::Replace } else { Existing::Keep };
    files::write(path, picture.as_bytes(), existing).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => Failure::failed("graph-exists").with("file", path.display()),
        _ => Failure::failed("graph-unwritable").with("file", path.display()).with("found", error),
    })
}

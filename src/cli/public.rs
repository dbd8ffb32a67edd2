//! `composure public`: how the built-in public behaves, in three shapes.

use std::io::ErrorKind;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::terminal::wrap;
use super::{Desktop, Failure, Verdict, report};
use crate::base::words::Words;
use crate::host::files::{self, Existing};
use crate::say;
use crate::view::palette::Palette;
use crate::view::shapes::Shapes;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let out = Arg::new("out").long("out").value_name("FILE").value_parser(value_parser!(PathBuf));
    let force = Arg::new("force").long("force").action(ArgAction::SetTrue);
    command.arg(out.help(words.plain("cli-public-out"))).arg(force.help(words.plain("cli-graph-force")))
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let words = &desktop.words;
    let shapes = Shapes::built_in();
    shapes.lines(words).iter().for_each(|line| report::say(wrap(line, 0)));
    let Some(path) = matches.get_one::<PathBuf>("out") else { return Ok(Verdict::Yes) };
    let existing = if matches.get_flag("force") { Existing::Replace } else { Existing::Keep };
    let picture = shapes.svg(words, &Palette::light());
    files::write(path, picture.as_bytes(), existing).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => Failure::failed("graph-exists").with("file", path.display()),
        _ => Failure::failed("graph-unwritable").with("file", path.display()).with("found", error),
    })?;
    report::say(say!(words, "shapes-written", file = path.display().to_string()));
    Ok(Verdict::Yes)
}

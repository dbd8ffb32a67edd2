//! `composure public`: how the built-in public behaves, in three shapes.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::terminal::wrap;
use super::{Desktop, Failure, Verdict, graph, report};
use crate::base::words::Words;
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
    graph::save(path, &shapes.svg(words, &Palette::light()), matches)?;
    report::say(say!(words, "shapes-written", file = path.display().to_string()));
    Ok(Verdict::Yes)
}

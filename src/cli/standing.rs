//! `composure standing`: what the finished attempts of the record show of every competency, with its error.

use std::borrow::Cow;

use clap::{ArgMatches, Command};

use super::terminal::{Tone, bullet, wrap};
use super::{Desktop, Failure, Verdict, arguments, attempts, report};
use crate::base::words::Words;
use crate::profile::{Competencies, Errors};
use crate::say;
use crate::view::standing::{Standing, least, shown, standing};

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command.arg(arguments::format(words.plain("cli-standing-format"))).arg(arguments::whose(words))
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let words = &desktop.words;
    let profile = Competencies::built_in();
    let runs = attempts::runs(desktop, Cow::Borrowed(profile))?;
    let standing = standing(profile, Errors::built_in(), &shown(&runs));
    if arguments::is_json(matches) {
        report::say(serde_json::to_string_pretty(&standing).unwrap_or_default());
    } else {
        report::say(text(words, &standing).join("\n"));
    }
    Ok(Verdict::Yes)
}

fn text(words: &Words, standing: &Standing) -> Vec<String> {
    let mut lines = vec![Tone::Title.paint(&say!(words, "standing-title", scenarios = standing.scenarios))];
    for group in &standing.groups {
        let title = group.name.clone().unwrap_or_else(|| words.plain("standing-composites"));
        lines.extend([String::new(), Tone::Title.paint(&title)]);
        for row in &group.rows {
            let line = bullet(&row.line(words), 2);
            lines.push(if row.figure.is_some() { line } else { Tone::Quiet.paint(&line) });
        }
    }
    lines.extend([String::new(), wrap(&least(words), 0), wrap(&words.plain("standing-practice"), 0)]);
    lines
}

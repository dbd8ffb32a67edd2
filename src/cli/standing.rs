//! `composure standing`: what the finished attempts of the record show of every competency, with its error.

use std::borrow::Cow;

use clap::{ArgMatches, Command};

use super::terminal::{Tone, bullet, wrap};
use super::{Desktop, Failure, Verdict, arguments, attempts, report};
use crate::appraisal::progress;
use crate::base::words::Words;
use crate::profile::{Competencies, Errors};
use crate::say;
use crate::view::standing::{Row, Shown, Standing, standing};

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command.arg(arguments::format(words.plain("cli-standing-format")))
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let words = &desktop.words;
    let profile = Competencies::built_in();
    let runs = attempts::runs(words, Cow::Borrowed(profile))?;
    // The last attempt at each scenario counts: a second one is no independent view of a person.
    let last = progress::last(&runs).into_iter();
    let shown: Shown = last.map(|(id, run)| (id.clone(), run.observed.clone())).collect();
    let standing = standing(profile, Errors::built_in(), &shown);
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
            let line = bullet(&line(words, row), 2);
            lines.push(if row.figure.is_some() { line } else { Tone::Quiet.paint(&line) });
        }
    }
    let errors = Errors::built_in();
    let (scenarios, decisions) = (errors.least.scenarios, errors.least.decisions);
    lines.extend([
        String::new(),
        wrap(&say!(words, "standing-least", scenarios = scenarios, decisions = decisions), 0),
        wrap(&words.plain("standing-practice"), 0),
    ]);
    lines
}

fn line(words: &Words, row: &Row) -> String {
    let kind = if row.indicative { "indicative" } else { "decides" };
    match &row.figure {
        Some(figure) => say!(
            words,
            "standing-row",
            name = row.name,
            score = figure.score,
            low = figure.low,
            high = figure.high,
            level = figure.level,
            scenarios = row.scenarios,
            decisions = row.decisions,
            own = row.own_words,
            kind = kind
        ),
        None => say!(
            words,
            "standing-too-little",
            name = row.name,
            scenarios = row.scenarios,
            decisions = row.decisions,
            kind = kind
        ),
    }
}

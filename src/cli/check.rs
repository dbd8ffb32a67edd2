//! `composure check [PATH…]`: every problem of every file, one file after the other.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde_json::json;

use super::{Desktop, Failure, Verdict, arguments, report};
use crate::base::words::{Value, Words};
use crate::base::{Diagnostic, Severity, Source};
use crate::host::examine::{Counts, Hear, examine};
use crate::host::{content, home};
use crate::say;
use crate::view::sentences;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command
        .arg(
            Arg::new("path")
                .value_name("PATH")
                .help(words.plain("cli-check-path"))
                .action(ArgAction::Append)
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(arguments::format(words.plain("cli-check-format")))
        .arg(Arg::new("fast").long("fast").action(ArgAction::SetTrue).help(words.plain("cli-check-fast")))
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let named: Vec<PathBuf> = matches.get_many("path").unwrap_or_default().cloned().collect();
    let paths = if named.is_empty() { vec![home::scenario_folder()] } else { named };
    let json = arguments::is_json(matches);
    let mut report = Report { words: &desktop.words, json, told: 0, errors: 0 };
    report.begin();
    let (files, problems) = content::files(&paths);
    report.problems(&problems);
    let counts = examine(&files, !matches.get_flag("fast"), &mut report);
    report.end(&counts);
    Ok(if report.errors == 0 { Verdict::Yes } else { Verdict::No })
}

/// More problems than this nobody reads at once.
const MOST_SHOWN: usize = 200;

/// Problems as they are told, to a person or to a program.
struct Report<'w> {
    words: &'w Words,
    json: bool,
    told: usize,
    errors: usize,
}

impl Report<'_> {
    fn begin(&self) {
        if self.json {
            report::say("[");
        }
    }

    fn end(&self, counts: &Counts) {
        if self.json {
            return report::say("]");
        }
        if self.told > MOST_SHOWN {
            report::say(say!(self.words, "check-more", count = self.told - MOST_SHOWN));
        }
        let warnings = self.told - self.errors;
        let counts: [(&str, &dyn Value); 4] = [
            ("files", &counts.files),
            ("scenarios", &counts.scenarios),
            ("errors", &self.errors),
            ("warnings", &warnings),
        ];
        report::say(self.words.say("check-summary", &counts));
    }
}

impl Hear for Report<'_> {
    fn problems(&mut self, found: &[Diagnostic]) {
        for problem in found {
            self.errors += usize::from(problem.severity == Severity::Error);
            if self.json {
                let comma = if self.told == 0 { "" } else { "," };
                report::say(format!("{comma}{}", row(self.words, problem)));
            } else if self.told < MOST_SHOWN {
                report::say(report::problem(self.words, problem));
            }
            self.told += 1;
        }
    }
}

/// A problem for a program: one object of an array. The names of its fields stay; what a problem does not have is null.
///
/// `code` names the problem and stays the same through versions; `severity` is `error` or `warning`; `file`, `line` and
/// `column` (both from 1, in characters) say where it begins, `end_line` and `end_column` where it ends (behind the last
/// character), `excerpt` is the line shown; `found` and `expected` are what stands there and what could, `near` are known
/// names like it, parted by commas; `message` and `help` are sentences for people.
fn row(words: &Words, problem: &Diagnostic) -> serde_json::Value {
    let place = problem.place.as_ref();
    let end = place.map(|place| place.source.place(place.span.end..place.span.end));
    let argument = |name: &str| problem.args.iter().find(|(key, _)| *key == name).map(|(_, value)| value);
    json!({
        "code": problem.code,
        "severity": match problem.severity { Severity::Error => "error", Severity::Warning => "warning" },
        "file": place.map(|place| &*place.source.name).or(argument("file").map(String::as_str)),
        "line": place.map(|place| place.line),
        "column": place.map(|place| place.column),
        "end_line": end.as_ref().map(|end| end.line),
        "end_column": end.as_ref().map(|end| end.column),
        "excerpt": place.map(|place| excerpt(&place.source, place.line)),
        "found": argument("found"),
        "expected": argument("expected"),
        "near": argument("near").filter(|near| !near.is_empty()),
        "message": sentences::message(words, problem),
        "help": sentences::help(words, problem),
    })
}

/// The longest excerpt, in characters.
const LONGEST_EXCERPT: usize = 400;

fn excerpt(source: &Source, line: usize) -> String {
    let (from, to) = (source.offset(line, 1), source.offset(line + 1, 1));
    let shown = source.text.get(from..to).unwrap_or_default().trim_end_matches(['\n', '\r']);
    shown.chars().take(LONGEST_EXCERPT).collect()
}

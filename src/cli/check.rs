//! `composure check [PATH…]`: every problem of every file.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde_json::json;

use super::{Desktop, Failure, Verdict, report};
use crate::base::words::{Value, Words};
use crate::base::{Diagnostic, Severity};
use crate::host::{content, home};
use crate::say;
use crate::scenario::{Library, load};
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
        .arg(
            Arg::new("format")
                .long("format")
                .value_parser(["text", "json"])
                .default_value("text")
                .help(words.plain("cli-check-format")),
        )
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let named: Vec<PathBuf> = matches.get_many("path").unwrap_or_default().cloned().collect();
    let paths = if named.is_empty() { vec![home::scenario_folder()] } else { named };
    let (sources, mut problems) = content::read(&paths);
    let files = sources.len();
    // A scenario checked alone still needs its brand book: the house's own are read beside it and not reported.
    let (library, found) = match needs_brands(&sources) {
        false => Library::load(sources),
        true => {
            let brands = content::read(&[home::scenario_folder().join("brands")]).0;
            let named: Vec<_> = sources.iter().map(|source| source.name.clone()).collect();
            let extra = brands.into_iter().filter(|brand| !sources.iter().any(|s| s.text == brand.text));
            let together = sources.iter().cloned().chain(extra.collect::<Vec<_>>()).collect();
            let (library, found) = Library::load(together);
            let ours =
                |problem: &Diagnostic| problem.place.as_ref().is_none_or(|place| named.contains(&place.source.name));
            (library, found.into_iter().filter(ours).collect())
        }
    };
    problems.extend(found);
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    let warnings = problems.len() - errors;
    if matches.get_one::<String>("format").is_some_and(|format| format == "json") {
        as_json(&desktop.words, &problems);
    } else {
        for problem in problems.iter().take(MOST_SHOWN) {
            report::say(report::problem(&desktop.words, problem));
        }
        if problems.len() > MOST_SHOWN {
            report::say(say!(desktop.words, "check-more", count = problems.len() - MOST_SHOWN));
        }
        let counts: [(&str, &dyn Value); 4] =
            [("files", &files), ("scenarios", &library.scenarios.len()), ("errors", &errors), ("warnings", &warnings)];
        report::say(desktop.words.say("check-summary", &counts));
    }
    Ok(if errors == 0 { Verdict::Yes } else { Verdict::No })
}

/// More problems than this nobody reads at once.
const MOST_SHOWN: usize = 200;

/// Whether no brand book stands here.
fn needs_brands(sources: &[crate::base::Source]) -> bool {
    !sources.iter().any(|source| load::is_brand(&source.text))
}

fn as_json(words: &Words, problems: &[Diagnostic]) {
    let rows: Vec<_> = problems
        .iter()
        .map(|problem| {
            let place = problem.place.as_ref();
            let argument = |name: &str| problem.args.iter().find(|(key, _)| *key == name).map(|(_, value)| value);
            json!({
                "code": problem.code,
                "severity": match problem.severity { Severity::Error => "error", Severity::Warning => "warning" },
                "file": place.map(|place| &*place.source.name).or(argument("file").map(String::as_str)),
                "line": place.map(|place| place.line),
                "column": place.map(|place| place.column),
                "found": argument("found"),
                "expected": argument("expected"),
                "message": sentences::message(words, problem),
                "help": sentences::help(words, problem),
            })
        })
        .collect();
    report::say(serde_json::to_string_pretty(&rows).unwrap_or_default());
}

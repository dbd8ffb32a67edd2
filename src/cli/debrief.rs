//! `composure debrief`: what an attempt came to, printed, or written as a page, Markdown or JSON.

mod text;

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

pub(super) use text::text;

use super::terminal::cards;
use super::{Desktop, Failure, Verdict, arguments, attempts, report};
use crate::base::words::Words;
use crate::host::files::{self, Existing};
use crate::host::{content, home};
use crate::profile::{Competencies, Content, Errors};
use crate::record::Attempt;
use crate::say;
use crate::shift::{Desk, Row};
use crate::view::knowledge::Cards;
use crate::view::report::{Placed, Report, Sat};

/// The endings of files that a debrief is written as.
#[derive(Clone, Copy)]
enum Form {
    Page,
    Markdown,
    Json,
}

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let flag = Arg::new("force").long("force").action(ArgAction::SetTrue).help(words.plain("cli-debrief-force"));
    command
        .arg(Arg::new("attempt").value_name("ATTEMPT").required(true).help(words.plain("cli-debrief-attempt")))
        .arg(
            Arg::new("out")
                .long("out")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help(words.plain("cli-debrief-out")),
        )
        .arg(arguments::content("FOLDER", words.plain("cli-debrief-content")))
        .arg(flag)
        .arg(arguments::whose(words))
        .args(arguments::cover(words))
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let words = &desktop.words;
    let out = matches.get_one::<PathBuf>("out");
    let form = out.map(|path| form(path)).transpose()?;
    let wanted = matches.get_one::<String>("attempt").map(String::as_str).unwrap_or_default();
    let attempt = attempts::find(&desktop.shelf(), wanted).map_err(attempts::Unfound::into_failure)?;
    let failing = |failing: crate::record::Failing| Failure::of_record(failing.code(), failing.args());
    let desk = Arc::new(Desk::at(attempt.scenario().map_err(failing)?, attempt.header.difficulty));
    let (_, rows) = attempt.log().fold(&desk).map_err(|error| failing(error.into()))?;
    if !attempt.is_finished() {
        let id = attempts::short_id(&attempt.header.attempt);
        return Err(Failure::failed("debrief-unfinished").with("id", id));
    }
    let (Some(out), Some(form)) = (out, form) else {
        report::say(text(
            words,
            &desk,
            &rows,
            Some(&attempt),
            arguments::covers(&arguments::settings(desktop), matches),
        ));
        let found = Cards::of(words, &at_hand(matches));
        let lines = cards(words, "debrief-card", found.for_scenario(&desk.scenario.id));
        lines.iter().for_each(report::say);
        return Ok(Verdict::Yes);
    };
    // What a program reads has the world's clock.
    let universal = Words::english();
    let words_of = if matches!(form, Form::Json) { &universal } else { words };
    let report = told(words_of, &attempt, &desk, &rows, matches)?;
    let covers = !matches!(form, Form::Json) && arguments::covers(&arguments::settings(desktop), matches);
    let report = if covers { report.with_cover(words, &desk.scenario) } else { report };
    let text = match form {
        Form::Page => report.html(words),
        Form::Markdown => report.markdown(words),
        Form::Json => report.json().map_err(|error| unwritable(out, &error))?,
    };
    let existing = if matches.get_flag("force") { Existing::Replace } else { Existing::Keep };
    files::write(out, text.as_bytes(), existing).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => Failure::failed("debrief-exists").with("file", out.display()),
        _ => unwritable(out, &error),
    })?;
    report::say(say!(words, "debrief-written", file = out.display().to_string()));
    Ok(Verdict::Yes)
}

fn unwritable(path: &Path, error: &dyn std::error::Error) -> Failure {
    Failure::failed("record-unwritable").with("file", path.display()).with("found", error)
}

fn form(path: &Path) -> Result<Form, Failure> {
    let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase);
    match ending.as_deref() {
        Some("html" | "htm") => Ok(Form::Page),
        Some("md" | "markdown") => Ok(Form::Markdown),
        Some("json") => Ok(Form::Json),
        _ => Err(Failure::misused("debrief-ending").with("file", path.display())),
    }
}

/// Everything there is to tell of an attempt, with what could be practised next of the scenarios at hand.
fn told(
    words: &Words,
    attempt: &Attempt,
    desk: &Arc<Desk>,
    rows: &[Row],
    matches: &ArgMatches,
) -> Result<Report, Failure> {
    let content = at_hand(matches);
    let placed = content.courses.iter().flat_map(|course| &course.modules).flat_map(|module| &module.scenarios);
    let placed = placed.filter_map(|id| content.playable.find(id.as_str())).map(|scenario| Placed {
        id: scenario.id.clone(),
        title: scenario.title.clone(),
        competencies: scenario.competencies.clone(),
    });
    let placed: Vec<Placed> = placed.collect();
    let again = attempt.log().recompute(desk).ok();
    let sat = Sat { attempt, desk, rows, again: again.as_ref() };
    let cards = Cards::of(words, &content);
    let cards = cards.for_scenario(&attempt.header.scenario);
    Ok(crate::view::report::report(words, Competencies::built_in(), Errors::built_in(), sat, (&placed, cards)))
}

/// The content that could be practised and read next.
fn at_hand(matches: &ArgMatches) -> Content {
    let folder = matches.get_one::<PathBuf>("content").cloned().unwrap_or_else(home::scenario_folder);
    content::everything(&[folder]).0
}

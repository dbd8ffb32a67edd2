//! `composure verify ATTEMPT|FOLDER`: the three grades of checking, each with its outcome in words.

mod noted;
pub(super) mod table;

use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Value as Json, json};

use super::attempts::{Unfound, find, plain, short_id};
use super::{Desktop, Failure, Verdict, arguments, candidate, report};
use crate::appraisal::{AxisResult, Debrief};
use crate::base::words::Words;
use crate::profile::Errors;
use crate::record::grades::{Folded, Recomputed};
use crate::record::{Attempt, Failing, Report, verify};
use crate::say;
use crate::shift::log::{Difference, ENGINE};
use crate::shift::{Phase, State};
use crate::view::decision::Standard;
use crate::view::sentences;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    candidate::standard(command, words)
        .arg(arguments::whose(words))
        .arg(Arg::new("attempt").value_name("ATTEMPT").required(true).help(words.plain("cli-verify-attempt")))
        .arg(arguments::format(words.plain("cli-verify-format")))
        .arg(
            Arg::new("csv")
                .long("csv")
                .action(ArgAction::SetTrue)
                .conflicts_with("format")
                .help(words.plain("cli-verify-csv")),
        )
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let words = &desktop.words;
    let wanted = matches.get_one::<String>("attempt").map(String::as_str).unwrap_or_default();
    let as_json = arguments::is_json(matches);
    if !matches.get_flag("csv") {
        standard_is_unused(matches)?;
    }
    match (table::folder(wanted), matches.get_flag("csv")) {
        (Some(folder), true) => {
            let (standards, role) = candidate::role(desktop, matches)?;
            let (profile, errors) = (&standards.competencies, Errors::built_in());
            return table::run(words, &folder, Standard { profile, role: &role, errors });
        }
        (Some(_), false) => return Err(Failure::failed("verify-folder").with("folder", wanted)),
        (None, true) => return Err(Failure::failed("verify-no-folder").with("file", wanted)),
        (None, false) => {}
    }
    match find(&desktop.shelf(), wanted) {
        Err(Unfound::Unreadable(failure)) => Err(failure),
        Err(Unfound::Changed { code, args, entry }) => {
            let why = sentence(words, code, &args);
            if as_json {
                say_json(&json!({ "holds": false, "first-wrong-entry": entry, "code": code, "why": why }));
            } else {
                report::say(why);
                report::say(conclusion(words, false, entry));
            }
            Ok(Verdict::No)
        }
        Ok(attempt) => {
            let checked = verify(&attempt);
            if as_json {
                say_json(&report_json(words, &attempt, &checked));
            } else {
                for line in report_lines(words, &attempt, &checked) {
                    report::say(plain(&line));
                }
            }
            Ok(if checked.holds() { Verdict::Yes } else { Verdict::No })
        }
    }
}

/// Only the table judges: a standard that was named for anything else would be passed over in silence.
fn standard_is_unused(matches: &ArgMatches) -> Result<(), Failure> {
    let named = |id: &&str| matches.value_source(id) == Some(ValueSource::CommandLine);
    match ["role", "content"].into_iter().find(named) {
        Some(option) => Err(Failure::misused("verify-judges-nobody").with("option", format!("--{option}"))),
        None => Ok(()),
    }
}

fn report_lines(words: &Words, attempt: &Attempt, checked: &Report) -> Vec<String> {
    let header = &attempt.header;
    let folded = checked.fold.as_ref().ok();
    let title = folded.map_or(header.scenario.as_str(), |folded| folded.desk.scenario.title.as_str());
    let id = short_id(&header.attempt);
    let means = words.plain(&format!("{}-means", header.purpose.key()));
    let mut lines = vec![
        say!(words, "verify-title", title = title, scenario = header.scenario.as_str(), id = id),
        say!(words, "verify-purpose", means = means),
        say!(words, "verify-difficulty", level = words.plain(&header.difficulty.key())),
    ];
    lines.extend(checked.differences.iter().map(|difference| difference_line(words, attempt, *difference)));
    lines.push(match &checked.chain {
        Ok(_) => say!(words, "verify-chain-holds", entries = checked.entries),
        Err(failing) => say!(words, "verify-chain-fails", why = why(words, failing)),
    });
    lines.push(match &checked.fold {
        Ok(_) => words.plain("verify-fold-holds"),
        Err(failing) => say!(words, "verify-fold-fails", why = why(words, failing)),
    });
    lines.push(again_line(words, checked));
    if let Ok(head) = attempt.head() {
        lines.push(say!(words, "verify-head", head = head));
    }
    if let Some(folded) = folded {
        lines.push(say!(words, "verify-state", state = folded.digest));
        if let Some(ending) = ending(folded) {
            lines.push(say!(words, "verify-ending", ending = ending));
        }
        lines.push(scores_line(words, "verify-scores", &Debrief::of(&folded.desk, &folded.rows)));
        if let Some(again) = otherwise(checked) {
            lines.push(say!(words, "verify-state-again", state = again.digest));
            let debrief = Debrief::of(&folded.desk, again.shift.rows());
            lines.push(scores_line(words, "verify-scores-again", &debrief));
            if let Some(ending) = ending_of(folded, again.shift.state()) {
                lines.push(say!(words, "verify-ending-again", ending = ending));
            }
        }
    }
    lines.extend(noted::lines(words, attempt, folded));
    if !checked.finished {
        lines.push(words.plain("verify-unfinished"));
    }
    let sound_so_far = checked.chain.is_ok() && checked.fold.is_ok();
    lines.push(if sound_so_far && otherwise(checked).is_some() && !checked.differences.is_empty() {
        // Another version decides otherwise: that says nothing against who played it.
        words.plain("verify-elsewhere")
    } else {
        conclusion(words, checked.holds(), checked.first_wrong().map(|entry| entry as u64))
    });
    lines
}

fn again_line(words: &Words, checked: &Report) -> String {
    match &checked.again {
        Ok(Recomputed { departs: None, .. }) => words.plain("verify-again-holds"),
        Ok(Recomputed { departs: Some(entry), .. }) if checked.differences.is_empty() => {
            say!(words, "verify-again-departs", entry = *entry)
        }
        Ok(Recomputed { departs: Some(entry), .. }) => say!(words, "verify-again-elsewhere", entry = *entry),
        Err(Failing::NotReached) => words.plain("verify-again-not-reached"),
        Err(failing) => say!(words, "verify-again-fails", why = why(words, failing)),
    }
}

fn difference_line(words: &Words, attempt: &Attempt, difference: Difference) -> String {
    match difference {
        Difference::Engine => {
            say!(words, "verify-difference-engine", found = attempt.header.engine, known = ENGINE)
        }
        Difference::Profile => words.plain("verify-difference-profile"),
        Difference::Tables => words.plain("verify-difference-tables"),
    }
}

fn conclusion(words: &Words, holds: bool, entry: Option<u64>) -> String {
    match (holds, entry) {
        (true, _) => words.plain("verify-yes"),
        (false, Some(entry)) => say!(words, "verify-no-entry", entry = entry),
        (false, None) => words.plain("verify-no"),
    }
}

/// What deciding anew came to, if it is not what is recorded.
fn otherwise(checked: &Report) -> Option<&Recomputed> {
    checked.again.as_ref().ok().filter(|again| again.departs.is_some())
}

fn ending(folded: &Folded) -> Option<&str> {
    ending_of(folded, &folded.state)
}

fn ending_of<'a>(folded: &'a Folded, state: &State) -> Option<&'a str> {
    match state.phase {
        Phase::Ended(ending) => folded.desk.scenario.endings.get(ending.at()).map(|ending| ending.title.as_str()),
        Phase::Running | Phase::Paused => None,
    }
}

fn why(words: &Words, failing: &Failing) -> String {
    sentence(words, failing.code(), &failing.args())
}

/// Why it is so, and what to do about it.
fn sentence(words: &Words, code: &str, args: &[(&'static str, String)]) -> String {
    let (why, remedy) = sentences::failure(words, code, args);
    plain(&[Some(why), remedy].into_iter().flatten().collect::<Vec<_>>().join(" "))
}

/// The four axes that a log leads to.
fn scores_line(words: &Words, key: &str, debrief: &Debrief) -> String {
    let axis = |result: &AxisResult| {
        let score = result.score.map_or_else(|| words.plain("verify-no-score"), |score| score.to_string());
        say!(words, "verify-score", axis = words.plain(&result.axis.key()).to_lowercase(), score = score)
    };
    let list: Vec<String> = debrief.axes.iter().map(axis).collect();
    say!(words, key, list = list.join(", "))
}

fn scores_json(debrief: &Debrief) -> Json {
    debrief.axes.iter().map(|result| (result.axis.name().to_lowercase(), json!(result.score))).collect()
}

fn report_json(words: &Words, attempt: &Attempt, checked: &Report) -> Json {
    let failing = |failing: &Failing| json!({ "holds": false, "entry": failing.entry(), "code": failing.code(), "why": why(words, failing) });
    let fold = match &checked.fold {
        Ok(folded) => json!({
            "holds": true,
            "state": folded.digest,
            "ending": ending(folded),
            "scores": scores_json(&Debrief::of(&folded.desk, &folded.rows)),
        }),
        Err(error) => failing(error),
    };
    let again = match (&checked.again, &checked.fold) {
        (Ok(again), Ok(folded)) => json!({
            "holds": again.departs.is_none(),
            "entry": again.departs,
            "state": again.digest,
            "ending": ending_of(folded, again.shift.state()),
            "scores": scores_json(&Debrief::of(&folded.desk, again.shift.rows())),
            "why": again.departs.map(|_| again_line(words, checked)),
        }),
        (Err(error), _) => failing(error),
        (Ok(_), Err(_)) => Json::Null,
    };
    let differences = checked.differences.iter().map(|difference| match difference {
        Difference::Engine => "engine",
        Difference::Profile => "profile",
        Difference::Tables => "tables",
    });
    json!({
        "holds": checked.holds(),
        "first-wrong-entry": checked.first_wrong(),
        "attempt": attempt.header.attempt,
        "scenario": attempt.header.scenario,
        "engine": attempt.header.engine,
        "purpose": attempt.header.purpose,
        "difficulty": attempt.header.difficulty.typed(),
        "differences": differences.collect::<Vec<_>>(),
        "entries": checked.entries,
        "finished": checked.finished,
        "head": attempt.head().ok(),
        "chain": match &checked.chain { Ok(_) => json!({ "holds": true }), Err(error) => failing(error) },
        "events": fold,
        "decisions": again,
        "incidents": noted::incidents_json(attempt, checked.fold.as_ref().ok()),
        "notes": noted::notes_json(attempt, checked.fold.as_ref().ok()),
    })
}

fn say_json(value: &Json) {
    report::say(serde_json::to_string_pretty(value).unwrap_or_default());
}

//! `composure why`: why the public of an attempt is as it is at a moment.

use clap::{Arg, ArgMatches, Command};

use super::terminal::{Tone, wrap};
use super::{Desktop, Failure, Verdict, arguments, attempts, report};
use crate::base::SimTime;
use crate::base::words::{Words, harmless};
use crate::record::Failing;
use crate::say;
use crate::shift::Desk;
use crate::view::why::{Noticed, Why, why};

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command
        .arg(Arg::new("attempt").value_name("ATTEMPT").required(true).help(words.plain("cli-why-attempt")))
        .arg(Arg::new("at").long("at").value_name("TIME").help(words.plain("cli-why-at")))
        .arg(Arg::new("segment").long("segment").value_name("SEGMENT").help(words.plain("cli-why-segment")))
        .arg(arguments::format(words.plain("cli-why-json")))
        .arg(arguments::whose(words))
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let words = &desktop.words;
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let attempt = attempts::find(&desktop.shelf(), text("attempt").unwrap_or_default())
        .map_err(attempts::Unfound::into_failure)?;
    let failing = |failing: Failing| Failure::of_record(failing.code(), failing.args());
    let desk = Desk::at(attempt.scenario().map_err(failing)?, attempt.header.difficulty);
    let (state, rows) = attempt.log().fold(&desk).map_err(|error| failing(error.into()))?;
    let at = match text("at") {
        None => state.now,
        Some(found) => SimTime::parse(found).map_err(|_| Failure::misused("why-time").with("found", found))?,
    };
    let brand = &desk.scenario.brand;
    let why = why(words, &desk.scenario, &rows, at);
    let mut why = why.ok_or_else(|| Failure::failed("why-no-public").with("brand", &brand.name))?;
    if let Some(wanted) = text("segment") {
        if !brand.public.iter().any(|segment| segment.id.as_str() == wanted) {
            let known: Vec<&str> = brand.public.iter().map(|segment| segment.id.as_str()).collect();
            let failure = Failure::misused("why-segment").with("brand", &brand.name).with("found", wanted);
            return Err(failure.with("known", known.join(", ")));
        }
        why.segments.retain(|segment| segment.id == wanted);
        why.noticed.iter_mut().for_each(|noticed| noticed.takes.retain(|take| take.id == wanted));
        why.noticed.retain(|noticed| !noticed.takes.is_empty());
    }
    if arguments::is_json(matches) {
        report::say(serde_json::to_string_pretty(&why).unwrap_or_default());
    } else {
        report::say(told(words, &why).join("\n"));
    }
    Ok(Verdict::Yes)
}

fn told(words: &Words, why: &Why) -> Vec<String> {
    let title = say!(words, "why-title", clock = why.clock);
    let opened = say!(words, "why-opened", at = why.at);
    let mut lines = vec![Tone::Title.paint(&title), Tone::Quiet.paint(&opened)];
    lines.extend(why.segments.iter().map(|segment| wrap(&harmless(segment.line(words)), 2)));
    if why.noticed.is_empty() {
        lines.push(wrap(&words.plain("why-nothing"), 2));
    }
    for noticed in &why.noticed {
        lines.push(String::new());
        lines.extend(noticed_lines(words, noticed));
    }
    lines
}

fn noticed_lines(words: &Words, noticed: &Noticed) -> Vec<String> {
    let title = harmless(say!(words, "why-noticed", clock = noticed.clock, what = noticed.what));
    let mut lines = vec![Tone::Title.paint(&wrap(&title, 0)), wrap(&noticed.spread(words), 2)];
    for take in &noticed.takes {
        lines.push(wrap(&harmless(take.moved(words)), 2));
        let reasons = take.because.iter().map(|reason| harmless(reason.line(words)));
        lines.extend(reasons.map(|line| Tone::Quiet.paint(&wrap(&line, 4))));
    }
    lines
}

//! `composure course`: the modules, what is there and what is to come, what opens each, and what can be read with it.

mod card;
mod coverage;
#[cfg(feature = "store")]
mod progress;

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::json;

use super::terminal::{Tone, bullet, wrap};
use super::{Desktop, Failure, Verdict, arguments, report};
use crate::base::words::Words;
use crate::host::{content, home};
use crate::profile::{Content, Course, Module};
use crate::say;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command
        .subcommand(coverage::command(words))
        .arg(arguments::content("FOLDER", words.plain("cli-course-content")))
        .arg(arguments::format(words.plain("cli-course-format")))
        .arg(arguments::whose(words))
        .arg(
            Arg::new("card")
                .long("card")
                .value_name("CARD")
                .conflicts_with("progress")
                .help(words.plain("cli-course-card")),
        )
        .arg(Arg::new("progress").long("progress").action(ArgAction::SetTrue).help(words.plain("cli-course-progress")))
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    if let Some(("coverage", inner)) = matches.subcommand() {
        return coverage::run(desktop, inner);
    }
    let words = &desktop.words;
    let folder = matches.get_one::<PathBuf>("content").cloned().unwrap_or_else(home::scenario_folder);
    let (content, problems) = content::everything(std::slice::from_ref(&folder));
    report::errors(words, &problems);
    if let Some(wanted) = matches.get_one::<String>("card") {
        return card::show(words, &content, wanted, arguments::is_json(matches));
    }
    if content.courses.is_empty() {
        return Err(Failure::failed("no-course").with("folder", folder.display()));
    }
    if matches.get_flag("progress") {
        return progress(desktop, &content, arguments::is_json(matches));
    }
    if arguments::is_json(matches) {
        report::say(serde_json::to_string_pretty(&json!(content.courses)).unwrap_or_default());
        return Ok(Verdict::Yes);
    }
    for course in &content.courses {
        report::say(text(words, &content, course).join("\n"));
    }
    Ok(Verdict::Yes)
}

#[cfg(feature = "store")]
fn progress(desktop: &Desktop, content: &Content, as_json: bool) -> Result<Verdict, Failure> {
    let courses = progress::of(desktop, content)?;
    if as_json {
        report::say(serde_json::to_string_pretty(&courses).unwrap_or_default());
    } else {
        courses.iter().for_each(|course| progress::print(&desktop.words, course));
    }
    Ok(Verdict::Yes)
}

#[cfg(not(feature = "store"))]
fn progress(_desktop: &Desktop, _content: &Content, _as_json: bool) -> Result<Verdict, Failure> {
    Err(Failure::failed("no-store"))
}

fn text(words: &Words, content: &Content, course: &Course) -> Vec<String> {
    let here: usize = course.modules.iter().map(|module| module.scenarios.len()).sum();
    let to_come: usize = course.modules.iter().map(|module| module.to_come.len()).sum();
    let modules = course.modules.len();
    let mut lines = vec![
        Tone::Title.paint(&say!(words, "course-title", title = course.title)),
        wrap(&course.about, 0),
        wrap(&say!(words, "course-counts", modules = modules, here = here, to_come = to_come), 0),
    ];
    for (nth, module) in course.modules.iter().enumerate() {
        let title = say!(words, "course-module", number = nth + 1, title = module.title);
        lines.extend([String::new(), Tone::Title.paint(&title), wrap(&module.learns, 3)]);
        let names: Vec<&str> = module.competencies.iter().map(|id| content.standards.competencies.name(id)).collect();
        lines.push(wrap(&say!(words, "course-practises", competencies = names.join(", ")), 3));
        for id in &module.scenarios {
            let title = content.playable.find(id.as_str()).map_or(id.as_str(), |scenario| scenario.title.as_str());
            lines.push(bullet(&say!(words, "course-here", title = title, id = id.as_str()), 3));
        }
        for planned in &module.to_come {
            let row = say!(words, "course-to-come", title = planned.title);
            lines.extend([bullet(&row, 3), wrap(&planned.about, 5)]);
        }
        let cards = module.cards.iter().filter_map(|id| content.card(id.as_str()));
        lines.extend(cards.map(|card| bullet(&card::named(words, card), 3)));
        lines.extend(opening(words, content, course, module).iter().map(|row| Tone::Quiet.paint(&wrap(row, 3))));
    }
    lines
}

fn opening(words: &Words, content: &Content, course: &Course, module: &Module) -> Vec<String> {
    let Some(opens) = &module.opens else { return vec![words.plain("course-opens-at-once")] };
    let mut rows = Vec::new();
    let title = |id| course.module(id).map(|module| module.title.as_str());
    let after: Vec<&str> = opens.after.iter().filter_map(title).collect();
    if !after.is_empty() {
        rows.push(say!(words, "course-opens-after", modules = after.join(", ")));
    }
    let floors = opens.floors.iter().map(|floor| {
        let competency = content.standards.competencies.name(&floor.competency);
        let name = content.standards.competencies.level_name(floor.level);
        say!(words, "course-floor", competency = competency, level = floor.level, name = name)
    });
    let floors: Vec<String> = floors.collect();
    if !floors.is_empty() {
        rows.push(say!(words, "course-opens-with", floors = floors.join(", ")));
    }
    rows.push(say!(words, "course-because", because = opens.because));
    rows
}

//! `composure compare A B …`: candidates side by side, and whether they differ at all.

mod sheet;
mod table;

use std::collections::BTreeSet;
use std::path::Path;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::candidate::{self, HandedIn};
use super::{Desktop, Failure, Verdict, arguments, report};
use crate::base::words::Words;
use crate::profile::Errors;
use crate::record::sittings::Counted;
use crate::say;
use crate::view::comparison::{self, comparison};
use crate::view::decision::{Aside, Standard};

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let candidates = Arg::new("candidates").value_name("FOLDER|FILE").required(true).action(ArgAction::Append);
    let flag = |name: &'static str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(words.plain(&format!("cli-compare-{name}")))
    };
    let command = command.arg(candidates.num_args(2..).help(words.plain("cli-compare-candidates"))).arg(flag("blind"));
    candidate::standard(command, words)
        .arg(arguments::format(words.plain("cli-compare-format")))
        .arg(flag("csv").conflicts_with("format"))
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let words = &desktop.words;
    let (standards, role) = candidate::role(desktop, matches)?;
    let wanted: Vec<&String> = matches.get_many("candidates").into_iter().flatten().collect();
    let names = names(words, &wanted, matches.get_flag("blind"));
    let mut all = Vec::new();
    for (wanted, name) in wanted.iter().zip(&names) {
        let blind = matches.get_flag("blind").then_some(name.as_str());
        all.push(HandedIn::read(desktop, &[wanted], blind)?.counting(words, name)?);
    }
    let standard = Standard { profile: &standards.competencies, role: &role, errors: Errors::built_in() };
    let shared = shared(words, &names, &all);
    let refuses = all.iter().any(HandedIn::refuses) || shared.iter().any(|shared| !shared.is_empty());
    let beside = names.into_iter().zip(&all).zip(shared).map(|((name, one), shared)| comparison::HandedIn {
        name,
        sittings: &one.sittings,
        not_counted: one.aside(words).into_iter().chain(shared).collect(),
    });
    let comparison = comparison(words, standard, beside.collect());
    if matches.get_flag("csv") {
        report::say(sheet::csv(&comparison)?);
    } else if arguments::is_json(matches) {
        report::say(serde_json::to_string_pretty(&comparison).unwrap_or_default());
    } else {
        report::say(table::text(words, &comparison).join("\n"));
    }
    Ok(if refuses { Verdict::No } else { Verdict::Yes })
}

/// What of each candidate's counts although another candidate handed in the same attempt: nobody can tell from the files
/// whose it is.
fn shared(words: &Words, names: &[String], all: &[HandedIn]) -> Vec<Vec<Aside>> {
    let ids = |one: &HandedIn| -> BTreeSet<String> {
        one.sittings.counted.iter().map(|counted| counted.attempt.header.attempt.clone()).collect()
    };
    let ids: Vec<BTreeSet<String>> = all.iter().map(ids).collect();
    let of = |(at, one): (usize, &HandedIn)| {
        let others = || names.iter().zip(&ids).enumerate().filter(move |(other, _)| *other != at);
        let said = |counted: &Counted| {
            let whose = others().find(|(_, (_, ids))| ids.contains(&counted.attempt.header.attempt));
            let args = |name: &String| vec![("name", name.clone())];
            whose.map(|(_, (name, _))| Aside::of(words, &counted.name, true, "sitting-shared", &args(name)))
        };
        one.sittings.counted.iter().filter_map(said).collect()
    };
    all.iter().enumerate().map(of).collect()
}

/// What candidates are called: by folder or file, in full where two would be called the same, or by their number.
fn names(words: &Words, wanted: &[&String], blind: bool) -> Vec<String> {
    if blind {
        return (1..=wanted.len()).map(|number| say!(words, "compare-blind", number = number)).collect();
    }
    let short = |wanted: &String| {
        let path = Path::new(wanted);
        let name = if path.is_dir() { path.file_name() } else { path.file_stem() };
        name.map_or_else(|| wanted.clone(), |name| name.to_string_lossy().into_owned())
    };
    let all: Vec<String> = wanted.iter().map(|wanted| short(wanted)).collect();
    let alike = |name: &String| all.iter().filter(|other| *other == name).count() > 1;
    all.iter().zip(wanted).map(|(name, wanted)| if alike(name) { (*wanted).clone() } else { name.clone() }).collect()
}

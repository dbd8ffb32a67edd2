//! `composure decide FOLDER|FILE…`: what one candidate's attempts come to for a role: pass, fail, or not yet decided.

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::candidate::{self, HandedIn};
use super::terminal::{Tone, bullet, wrap};
use super::{Desktop, Failure, Verdict, arguments, report};
use crate::base::words::Words;
use crate::profile::Errors;
use crate::say;
use crate::scenario::Difficulty;
use crate::view::decision::{Decision, Sitting, Standard, decision};

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let attempts =
        Arg::new("attempts").value_name("FOLDER|FILE").required(true).action(ArgAction::Append).num_args(1..);
    let command = command.arg(attempts.help(words.plain("cli-decide-attempts")));
    candidate::standard(command, words).arg(arguments::format(words.plain("cli-decide-format")))
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let words = &desktop.words;
    let (standards, role) = candidate::role(desktop, matches)?;
    let wanted: Vec<&String> = matches.get_many("attempts").into_iter().flatten().collect();
    let whose = wanted.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(", ");
    let handed_in = HandedIn::read(desktop, &wanted, None)?.counting(words, &whose)?;
    let standard = Standard { profile: &standards.competencies, role: &role, errors: Errors::built_in() };
    let decision = decision(words, standard, &handed_in.sittings, handed_in.aside(words));
    if arguments::is_json(matches) {
        report::say(serde_json::to_string_pretty(&decision).unwrap_or_default());
    } else {
        report::say(text(words, &decision).join("\n"));
    }
    Ok(if handed_in.refuses() { Verdict::No } else { Verdict::Yes })
}

fn text(words: &Words, decision: &Decision) -> Vec<String> {
    let mut lines = vec![wrap(&decision.sentence, 0)];
    let mut part = |key: &str, rows: Vec<String>| {
        if !rows.is_empty() {
            lines.extend([String::new(), Tone::Title.paint(&words.plain(key))]);
            lines.extend(rows.iter().map(|row| bullet(row, 2)));
        }
    };
    part("decide-reasons", decision.reasons.iter().map(|reason| reason.sentence.clone()).collect());
    part("decide-settling", decision.settling.iter().map(|settling| settling.sentence.clone()).collect());
    part("decide-reading", decision.to_read.iter().map(|read| read.sentence(words)).collect());
    let composite = match &decision.composite {
        Some(composite) => composite.sentence(words),
        None => words.plain("decide-no-composite"),
    };
    let essential = decision.essential.iter().map(|row| row.sentence(words));
    part("decide-essential", [composite].into_iter().chain(essential).collect());
    part("decide-desirable", decision.desirable.iter().map(|row| row.sentence(words)).collect());
    part("decide-counted", decision.counted.iter().map(|sitting| line(words, sitting)).collect());
    part("decide-not-counted", decision.not_counted.iter().map(|aside| aside.sentence(words)).collect());
    part("decide-remarks", decision.remarks.clone());
    let versions = &decision.versions;
    let role = versions.role.map(|digest| digest.short()).unwrap_or_default();
    let made = say!(
        words,
        "decide-made-with",
        engine = versions.engine,
        profile = versions.profile.short(),
        name = decision.role.as_str(),
        role = role,
        reading = versions.reading.short()
    );
    part("decide-versions", vec![made, words.plain("profile-provisional")]);
    part("decide-appeal", decision.appeal.clone());
    lines
}

fn line(words: &Words, sitting: &Sitting) -> String {
    say!(
        words,
        "decide-sitting",
        name = sitting.name,
        title = sitting.title,
        purpose = words.plain(&sitting.purpose.key()),
        difficulty = Difficulty::of(&sitting.difficulty)
            .map_or_else(|| sitting.difficulty.clone(), |one| words.plain(&one.key())),
        began = crate::view::date::told(words, sitting.began),
        engine = sitting.engine,
        content = sitting.content.short(),
        brand = sitting.brand.short(),
        weights = sitting.weights.short(),
        head = sitting.head.map(|head| head.short()).unwrap_or_default()
    )
}

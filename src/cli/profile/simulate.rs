//! `composure profile simulate`: how good decisions for a role would be if the profile's model of people and errors held.

use std::time::Duration;

use clap::{Arg, ArgMatches, Command};
use indicatif::ProgressDrawTarget;
use serde_json::json;

use crate::appraisal::simulation::{AMOUNTS, Counts, Simulation, Tally, Truly};
use crate::base::Seed;
use crate::base::words::Words;
use crate::cli::terminal::{Tone, bullet, wrap};
use crate::cli::{Desktop, Failure, Verdict, arguments, candidate, report};
use crate::profile::Errors;
use crate::say;

/// The name of the command.
pub(super) const NAME: &str = "simulate";
/// More candidates tell nothing more.
const MOST: u64 = 1_000_000;
/// A bar shows after this …
const PATIENCE: Duration = Duration::from_secs(1);
/// … looked at every so many candidates.
const STEP: u64 = 64;

pub(super) fn command(words: &Words) -> Command {
    let people = Arg::new("people").long("people").value_name("N").default_value("1000");
    let command = Command::new(NAME)
        .about(words.plain("cli-simulate"))
        .after_help(words.attribute("cli-simulate", "example", &[]).unwrap_or_default());
    candidate::standard(command, words)
        .arg(people.value_parser(arguments::whole(words, 1..=MOST)).help(words.plain("cli-simulate-people")))
        .arg(arguments::seed(words, "cli-simulate-seed").default_value("1"))
        .arg(arguments::format(words.plain("cli-simulate-format")))
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let words = &desktop.words;
    let (_, role) = candidate::role(desktop, matches)?;
    let number = |name: &str| matches.get_one::<u64>(name).copied().unwrap_or(1);
    let (people, seed) = (number("people"), number("seed"));
    let simulation = Simulation { role: &role, errors: Errors::built_in(), seed: Seed::new(seed) };
    let mut tallies: [Tally; AMOUNTS.len()] = Default::default();
    let bar = report::bar(people, ProgressDrawTarget::hidden());
    for number in 0..people {
        let decided = simulation.candidate(number);
        for (tally, outcomes) in tallies.iter_mut().zip(decided.outcomes) {
            tally.add(decided.truly, outcomes);
        }
        bar.inc(1);
        if number % STEP == 0 && bar.is_hidden() && bar.elapsed() > PATIENCE {
            bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }
    bar.finish_and_clear();
    let amounts = || AMOUNTS.iter().zip(&tallies);
    if arguments::is_json(matches) {
        let rows = amounts().map(|(percent, tally)| {
            let [scenarios, decisions, own] = simulation.amount(*percent);
            json!({ "percent": percent, "scenarios": scenarios, "decisions": decisions, "own-words": own, "tally": tally })
        });
        let value = json!({ "role": role.id, "people": people, "seed": seed, "amounts": rows.collect::<Vec<_>>() });
        report::say(serde_json::to_string_pretty(&value).unwrap_or_default());
        return Ok(Verdict::Yes);
    }
    let title = say!(words, "simulate-title", people = people, role = role.title, seed = seed.to_string());
    report::say(Tone::Title.paint(&wrap(&title, 0)));
    for (percent, tally) in amounts() {
        report::say("");
        for line in lines(words, &simulation, *percent, tally) {
            report::say(line);
        }
    }
    report::say("");
    report::say(wrap(&words.plain("simulate-model"), 0));
    Ok(Verdict::Yes)
}

fn lines(words: &Words, simulation: &Simulation<'_>, percent: usize, tally: &Tally) -> Vec<String> {
    let [scenarios, decisions, own] = simulation.amount(percent);
    let (fit, unfit, all) = (tally.of(Truly::is_fit), tally.of(|truly| !truly.is_fit()), tally.of(|_| true));
    let of = |part: u64, whole: u64| share(words, part, whole);
    let title =
        say!(words, "simulate-amount", percent = percent, scenarios = scenarios, decisions = decisions, own = own);
    let alike = say!(
        words,
        "simulate-alike",
        alike = of(tally.alike, tally.candidates),
        opposite = of(tally.opposite, tally.candidates)
    );
    let open = say!(
        words,
        "simulate-not-yet",
        all = of(all.not_yet, all.all()),
        fit = of(fit.not_yet, fit.all()),
        unfit = of(unfit.not_yet, unfit.all())
    );
    let pass = say!(
        words,
        "simulate-false-pass",
        of_unfit = of(unfit.pass, unfit.all()),
        of_passes = of(unfit.pass, all.pass)
    );
    let fail = say!(words, "simulate-false-fail", of_fit = of(fit.fail, fit.all()), of_fails = of(fit.fail, all.fail));
    let mut lines = vec![Tone::Title.paint(&wrap(&title, 0))];
    lines.extend([alike, open, pass, fail].iter().map(|line| bullet(line, 2)));
    for truly in Truly::ALL {
        let found: Counts = tally.of(|other| other == truly);
        let row = say!(
            words,
            "simulate-standing",
            stands = words.plain(&format!("simulate-{}", truly.name())),
            people = found.all() / 2,
            pass = of(found.pass, found.all()),
            fail = of(found.fail, found.all()),
            open = of(found.not_yet, found.all())
        );
        lines.push(bullet(&row, 4));
    }
    lines
}

/// A share in percent, with a decimal.
fn share(words: &Words, part: u64, whole: u64) -> String {
    match (part * 1_000 + whole / 2).checked_div(whole) {
        Some(permille) => say!(words, "decide-chance", percent = format!("{}.{}", permille / 10, permille % 10)),
        None => words.plain("simulate-none"),
    }
}

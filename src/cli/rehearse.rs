//! `composure rehearse PATH…`: synthetic trainees play scenarios, and it is told what they reached and scored.

mod crew;

use std::io::{ErrorKind, IsTerminal, stderr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use indicatif::{ProgressBar, ProgressDrawTarget};

use super::{Desktop, Failure, Verdict, arguments, report};
use crate::base::id::CompetencyId;
use crate::base::ron_index::Step;
use crate::base::words::Words;
use crate::base::{Diagnostic, Seed, Severity};
use crate::host::examine::{Hear, examine};
use crate::host::files::{self, Existing};
use crate::host::{content, home};
use crate::rehearsal::{Bounds, Search, Sheet, Stage, Tally, Trainee};
use crate::say;
use crate::scenario::Sound;
use crate::shift::Desk;
use crate::view::rehearsal::{self, Played, Rehearsal, Separation, Where};

/// So often each trainee plays unless it is said otherwise.
const RUNS: u64 = 200;
/// The most.
const MOST_RUNS: u64 = 1_000_000;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let number = |name: &'static str, most: u64| {
        Arg::new(name).long(name).value_name("N").value_parser(arguments::whole(words, 1..=most))
    };
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    command
        .arg(
            Arg::new("path")
                .value_name("PATH")
                .help(words.plain("cli-rehearse-path"))
                .action(ArgAction::Append)
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(number("runs", MOST_RUNS).help(words.plain("cli-rehearse-runs")))
        .arg(arguments::seed(words, "cli-rehearse-seed"))
        .arg(
            Arg::new("trainee")
                .long("trainee")
                .value_name("NAME")
                .action(ArgAction::Append)
                .value_parser(Trainee::all().iter().map(|trainee| trainee.id.as_str()).collect::<Vec<_>>())
                .help(words.plain("cli-rehearse-trainee")),
        )
        .arg(number("jobs", 1_024).help(words.plain("cli-rehearse-jobs")))
        .arg(flag("no-bounds").help(words.plain("cli-rehearse-no-bounds")))
        .arg(
            Arg::new("out")
                .long("out")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help(words.plain("cli-rehearse-out")),
        )
        .arg(flag("force").help(words.plain("cli-debrief-force")))
        .arg(arguments::format(words.plain("cli-rehearse-format")))
}

/// What is asked for.
struct Asked<'a> {
    words: &'a Words,
    seed: u64,
    runs: u64,
    jobs: Option<usize>,
    bounds: bool,
    trainees: Vec<&'static Trainee>,
    json: bool,
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let words = &desktop.words;
    let out = matches.get_one::<PathBuf>("out");
    let is_page = out.map(|path| ending(path)).transpose()?;
    // Minutes of playing are not for a file that may not be written.
    if let Some(path) = out.filter(|path| !matches.get_flag("force") && files::is_there(path)) {
        return Err(taken(path));
    }
    let named: Vec<PathBuf> = matches.get_many("path").unwrap_or_default().cloned().collect();
    let paths = if named.is_empty() { vec![home::scenario_folder()] } else { named };
    let chosen: Vec<&String> = matches.get_many("trainee").unwrap_or_default().collect();
    let is_chosen = |trainee: &&Trainee| chosen.is_empty() || chosen.contains(&&trainee.id);
    let asked = Asked {
        words,
        seed: matches.get_one("seed").copied().unwrap_or(1),
        runs: matches.get_one("runs").copied().unwrap_or(RUNS),
        jobs: matches.get_one::<u64>("jobs").and_then(|jobs| usize::try_from(*jobs).ok()),
        bounds: !matches.get_flag("no-bounds"),
        trainees: Trainee::all().iter().filter(is_chosen).collect(),
        json: arguments::is_json(matches),
    };
    let (found, problems) = content::files(&paths);
    let mut stalls = Stalls { asked: &asked, rehearsals: Vec::new(), tallies: Vec::new(), errors: 0 };
    stalls.problems(&problems);
    examine(&found, false, &mut stalls);
    let Stalls { rehearsals, tallies, errors, .. } = stalls;
    if rehearsals.is_empty() && errors == 0 {
        return Err(Failure::failed("rehearse-nothing"));
    }
    let all = rehearsal::together(words, &tallies);
    if asked.json {
        report::say(json(&rehearsals));
    } else if rehearsals.len() > 1 {
        tell_together(words, &all);
    }
    if let (Some(path), Some(is_page)) = (out, is_page) {
        let text = if is_page { Rehearsal::html(&rehearsals, words) } else { json(&rehearsals) };
        save(path, &text, matches)?;
        report::warn(say!(words, "debrief-written", file = path.display().to_string()));
    }
    let clean = errors == 0 && rehearsals.iter().all(Rehearsal::is_clean);
    Ok(if clean { Verdict::Yes } else { Verdict::No })
}

fn json(rehearsals: &[Rehearsal]) -> String {
    serde_json::to_string_pretty(rehearsals).unwrap_or_default()
}

fn tell_together(words: &Words, all: &[Separation]) {
    if all.is_empty() {
        return;
    }
    report::say(format!("\n{}", words.plain("rehearse-together")));
    rehearsal::separations(words, all).iter().for_each(report::say);
}

fn ending(path: &Path) -> Result<bool, Failure> {
    match path.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase).as_deref() {
        Some("html" | "htm") => Ok(true),
        Some("json") => Ok(false),
        _ => Err(Failure::misused("rehearse-ending").with("file", path.display())),
    }
}

fn save(path: &Path, text: &str, matches: &ArgMatches) -> Result<(), Failure> {
    let existing = if matches.get_flag("force") { Existing::Replace } else { Existing::Keep };
    files::write(path, text.as_bytes(), existing).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => taken(path),
        _ => Failure::failed("record-unwritable").with("file", path.display()).with("found", error),
    })
}

fn taken(path: &Path) -> Failure {
    Failure::failed("debrief-exists").with("file", path.display())
}

/// Plays each scenario as it is found to be sound.
struct Stalls<'a> {
    asked: &'a Asked<'a>,
    rehearsals: Vec<Rehearsal>,
    tallies: Vec<Vec<(&'static Trainee, Tally)>>,
    errors: usize,
}

impl Hear for Stalls<'_> {
    fn problems(&mut self, found: &[Diagnostic]) {
        let errors = found.iter().filter(|problem| problem.severity == Severity::Error);
        for error in errors {
            self.errors += 1;
            report::warn(report::problem(self.asked.words, error));
        }
    }

    fn sound(&mut self, sound: &Sound<'_>) {
        let Some(scenario) = sound.model() else { return };
        let scenario = Arc::new(scenario);
        let asked = self.asked;
        let (written, problems) = content::replies(sound);
        self.problems(&problems);
        let desk = Arc::new(Desk::new(Arc::clone(&scenario)));
        let sheet = Sheet::of(&desk);
        let stage = Stage { desk: &desk, sheet: &sheet, written: &written };
        let tallies = play(asked, &stage);
        let bounds = if asked.bounds { search(asked, &stage) } else { Vec::new() };
        let played = Played {
            scenario: &scenario,
            seed: asked.seed,
            runs: asked.runs,
            written: written.count(),
            tallies: &tallies,
            bounds: &bounds,
        };
        let line = |place: Where| -> Option<usize> {
            let inject = |ix: crate::scenario::model::InjectIx| -> [Step; 2] {
                ["injects".into(), scenario.inject(ix).id.as_str().into()]
            };
            let path: Vec<Step> = match place {
                Where::Inject(ix) => inject(ix).to_vec(),
                Where::Reaction(ix, nth) => [&inject(ix)[..], &["reacts".into(), nth.into()]].concat(),
                Where::Ending(ix) => vec!["endings".into(), ix.at().into()],
            };
            Some(sound.loaded.place(&path).line)
        };
        let rehearsal = Rehearsal::of(asked.words, played, &line);
        if !asked.json {
            if !self.rehearsals.is_empty() {
                report::say("");
            }
            rehearsal::lines(asked.words, &rehearsal).iter().for_each(report::say);
        }
        self.rehearsals.push(rehearsal);
        self.tallies.push(tallies);
    }
}

/// Runs dealt out in portions of so many.
const PORTION: u64 = 8;

/// Every trainee's runs.
fn play(asked: &Asked<'_>, stage: &Stage<'_>) -> Vec<(&'static Trainee, Tally)> {
    let portions = asked.runs.div_ceil(PORTION);
    let each = usize::try_from(portions).unwrap_or(usize::MAX);
    let count = asked.trainees.len();
    let bar = bar(asked.runs * u64::try_from(count).unwrap_or_default());
    let made = crew::deal(
        each * count,
        asked.jobs,
        || vec![Tally::default(); count],
        |tallies, job| {
            let (trainee, portion) = (job / each, u64::try_from(job % each).unwrap_or_default());
            let runs = portion * PORTION..((portion + 1) * PORTION).min(asked.runs);
            bar.inc(runs.end - runs.start);
            for nth in runs {
                tallies[trainee].add(&stage.run(asked.trainees[trainee], Seed::new(asked.seed), nth));
            }
        },
    );
    bar.finish_and_clear();
    let mut tallies: Vec<(&'static Trainee, Tally)> =
        asked.trainees.iter().map(|trainee| (*trainee, Tally::default())).collect();
    for own in made {
        tallies.iter_mut().zip(&own).for_each(|((_, tally), own)| tally.join(own));
    }
    tallies
}

/// How low and how high each competency comes out.
fn search(asked: &Asked<'_>, stage: &Stage<'_>) -> Vec<(CompetencyId, Bounds)> {
    Search::on(*stage, Seed::new(asked.seed)).bounds().into_iter().collect()
}

fn bar(size: u64) -> ProgressBar {
    let target = if stderr().is_terminal() { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    report::bar(size, target)
}

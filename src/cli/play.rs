//! `composure play SCENARIO`: a shift at the terminal, by a person, a pipe or a plan.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::terminal::Session;
use super::{Desktop, Failure, Verdict, arguments, report, window};
use crate::base::words::Words;
use crate::base::{Seed, diagnostic};
use crate::host::keeping::{self, Seat};
use crate::host::settings::MOST_TIME;
use crate::host::{clock, content, home};
use crate::say;
use crate::scenario::model::Scenario;
use crate::scenario::{Difficulty, Library};
use crate::shift::{self, Desk, Pacing, Purpose, SettingError};
use crate::view::knowledge::Cards;
use crate::view::sentences::{message, sentence};

/// What an attempt is for.
fn purpose(words: &Words) -> Arg {
    Arg::new("purpose")
        .long("purpose")
        .value_name("PURPOSE")
        .value_parser(Purpose::ALL.map(Purpose::name))
        .help(words.plain("cli-play-purpose"))
}

/// How hard it is made.
fn difficulty(words: &Words) -> Arg {
    Arg::new("difficulty")
        .long("difficulty")
        .value_name("LEVEL")
        .value_parser(PossibleValuesParser::new(Difficulty::ALL.iter().map(|level| level.typed())))
        .help(words.plain("cli-play-difficulty"))
}

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let flag = |name: &'static str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(words.plain(&format!("cli-play-{name}")))
    };
    command
        .arg(Arg::new("scenario").value_name("SCENARIO").required(true).help(words.plain("cli-play-scenario")))
        .arg(arguments::seed(words, "cli-play-seed"))
        .arg(
            Arg::new("plan")
                .long("plan")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help(words.plain("cli-play-plan")),
        )
        .arg(arguments::content("FOLDER", words.plain("cli-play-content")))
        .arg(purpose(words))
        .arg(difficulty(words))
        .arg(
            Arg::new("from")
                .long("from")
                .value_name("INJECT")
                .conflicts_with_all(["purpose", "acknowledge"])
                .help(words.plain("cli-play-from")),
        )
        .arg(
            Arg::new("with")
                .long("with")
                .value_name("NAME=NUMBER")
                .action(ArgAction::Append)
                .requires("from")
                .help(words.plain("cli-play-with")),
        )
        .arg(flag("terminal"))
        .arg(flag("untimed"))
        .arg(
            Arg::new("more-time")
                .long("more-time")
                .value_name("PERCENT")
                .value_parser(arguments::whole(words, 0..=MOST_TIME))
                .conflicts_with("untimed")
                .help(words.plain("cli-play-more-time")),
        )
        .arg(flag("live").conflicts_with("untimed"))
        .arg(flag("forget"))
        .arg(flag("acknowledge"))
        .arg(arguments::whose(words))
        .args(arguments::cover(words))
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let wanted = matches.get_one::<String>("scenario").map(String::as_str).unwrap_or_default();
    let folder = matches.get_one::<PathBuf>("content").cloned();
    let on_the_way = matches.contains_id("from");
    let terminal = on_the_way || ["terminal", "live", "acknowledge"].iter().any(|flag| matches.get_flag(flag));
    let purpose = matches.get_one::<String>("purpose").and_then(|name| Purpose::of(name)).unwrap_or_default();
    let difficulty = matches.get_one::<String>("difficulty").and_then(|name| Difficulty::of(name)).unwrap_or_default();
    let watched = std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
    if watched && !terminal && !matches.contains_id("plan") && !is_file_name(wanted) && window::can_open().is_ok() {
        return window::open(
            desktop,
            window::Wanted {
                content: folder,
                seed: matches.get_one::<u64>("seed").map(|seed| Seed::new(*seed)),
                scenario: Some(wanted.to_owned()),
                untimed: matches.get_flag("untimed"),
                more_time: matches.get_one::<u16>("more-time").copied(),
                forget: matches.get_flag("forget"),
                cover: arguments::covers_in_window(desktop, matches),
                who: desktop.who.as_ref().map(|who| who.id.clone()),
                purpose,
                difficulty,
                ..window::Wanted::default()
            },
        );
    }
    let (library, cards) = at_hand(desktop, folder, wanted)?;
    let scenario = find(desktop, &library, wanted)?;
    let seed = matches.get_one::<u64>("seed").map_or_else(clock::fresh_seed, |seed| Seed::new(*seed));
    let plan = match matches.get_one::<PathBuf>("plan") {
        Some(path) => Some((path.display().to_string(), plan_text(&desktop.words, path)?)),
        None => None,
    };
    let set = arguments::settings(desktop);
    let person = plan.is_none() && std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
    if matches.get_flag("live") && !person {
        // What a record says of its clock has to be true.
        return Err(Failure::misused("live-needs-terminal"));
    }
    let pacing = if person { arguments::pacing(&set, matches) } else { Pacing::Untimed };
    begin(
        desktop,
        (&library, &cards),
        &scenario,
        Start {
            seed,
            pacing,
            purpose,
            difficulty,
            plan,
            forget: matches.get_flag("forget"),
            acknowledge: matches.get_flag("acknowledge"),
            covers: arguments::covers(&set, matches),
            from: on_the_way.then(|| on_the_way_from(&desktop.words, &scenario, matches)).transpose()?,
        },
    )
}

/// Where a rehearsal begins.
fn on_the_way_from(words: &Words, scenario: &Scenario, matches: &ArgMatches) -> Result<shift::Start, Failure> {
    let refused = |error: SettingError| match error {
        SettingError::Unknown(failure) => {
            Failure::misused("play-from").with("why", sentence(words, scenario, &failure))
        }
        SettingError::Form(found) => Failure::misused("play-with").with("found", found),
        SettingError::OutOfRange(found) => Failure::misused("play-with-range").with("found", found),
    };
    let from = matches.get_one::<String>("from").map(String::as_str).unwrap_or_default();
    let mut start = shift::Start::with(scenario, from).map_err(refused)?;
    for setting in matches.get_many::<String>("with").into_iter().flatten() {
        start.set(scenario, setting).map_err(refused)?;
    }
    Ok(start)
}

/// Without a command: the scenarios, and the one that is chosen.
pub(super) fn run_without_name(
    desktop: &Desktop,
    folder: Option<PathBuf>,
    seed: Option<Seed>,
    matches: &ArgMatches,
) -> Result<Verdict, Failure> {
    let words = &desktop.words;
    let (library, cards) = at_hand(desktop, folder, "")?;
    report::say(words.plain("play-welcome"));
    for (nth, scenario) in library.scenarios.iter().enumerate() {
        report::say(say!(
            words,
            "play-choice",
            number = nth + 1,
            title = scenario.title,
            brand = scenario.brand.name,
            family = words.plain(&scenario.family.key()),
            level = scenario.level,
            minutes = scenario.minutes(),
            id = scenario.id.as_str()
        ));
    }
    report::say(words.plain("play-choose"));
    let mut line = String::new();
    let read = std::io::stdin().read_line(&mut line).unwrap_or_default();
    let line = line.trim();
    if read == 0 || line.is_empty() {
        return Ok(Verdict::Yes);
    }
    let by_number = line.parse::<usize>().ok().and_then(|n| n.checked_sub(1)).and_then(|n| library.scenarios.get(n));
    let scenario = match by_number {
        Some(scenario) => Arc::clone(scenario),
        None => find(desktop, &library, line)?,
    };
    let set = arguments::settings(desktop);
    let covers = arguments::covers(&set, matches);
    let pacing = if std::io::stdin().is_terminal() { arguments::pacing(&set, matches) } else { Pacing::Untimed };
    let seed = seed.unwrap_or_else(clock::fresh_seed);
    let (purpose, difficulty) = (Purpose::default(), Difficulty::default());
    begin(
        desktop,
        (&library, &cards),
        &scenario,
        Start { seed, pacing, purpose, difficulty, plan: None, forget: false, acknowledge: false, covers, from: None },
    )
}

/// How an attempt starts.
struct Start {
    seed: Seed,
    pacing: Pacing,
    purpose: Purpose,
    difficulty: Difficulty,
    plan: Option<(String, String)>,
    forget: bool,
    acknowledge: bool,
    covers: bool,
    from: Option<shift::Start>,
}

fn begin(
    desktop: &Desktop,
    (library, cards): (&Library, &Cards),
    scenario: &Arc<Scenario>,
    start: Start,
) -> Result<Verdict, Failure> {
    let desk = Arc::new(Desk::at(Arc::clone(scenario), start.difficulty));
    let seat = if let Some(from) = &start.from {
        report::warn(desktop.words.plain("play-rehearsal"));
        Seat::rehearsal(desk, start.seed, start.pacing, from)
    } else if start.forget {
        Seat { purpose: start.purpose, ..Seat::forgotten(desk, start.seed, start.pacing) }
    } else {
        if !keeping::KEEPS {
            report::warn(desktop.words.plain("play-nothing-kept"));
        }
        Seat::new(&desktop.shelf(), library, desk, start.seed, start.pacing, start.purpose)?
    };
    let session = Session::new(&desktop.words, seat, start.acknowledge)
        .with_shelf(desktop.shelf(), desktop.whose())
        .with_cards(cards)
        .with_cover(start.covers);
    match &start.plan {
        Some((name, text)) => session.play_plan(name, text),
        None => session.play(),
    }
}

/// Goes on with an attempt where its last kept entry left it, with the content it began with.
#[cfg(feature = "store")]
pub(super) fn resume(desktop: &Desktop, id: &str, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let acknowledge = matches.try_get_one::<bool>("acknowledge").ok().flatten().is_some_and(|flag| *flag);
    let seat = Seat::again(&desktop.shelf(), id)?;
    let (content, _) = content::everything(&[home::scenario_folder()]);
    let cards = Cards::of(&desktop.words, &content);
    let covers = arguments::covers(&arguments::settings(desktop), matches);
    Session::new(&desktop.words, seat, acknowledge)
        .with_shelf(desktop.shelf(), desktop.whose())
        .with_cards(&cards)
        .with_cover(covers)
        .play()
}

/// Everything that can be played. Broken files are told and do not hide the rest.
pub(super) fn library(desktop: &Desktop, folder: Option<PathBuf>, wanted: &str) -> Result<Library, Failure> {
    Ok(at_hand(desktop, folder, wanted)?.0)
}

/// Likewise, with what can be read beside it.
fn at_hand(desktop: &Desktop, folder: Option<PathBuf>, wanted: &str) -> Result<(Library, Cards), Failure> {
    let paths = if is_file_name(wanted) {
        vec![PathBuf::from(wanted), folder.unwrap_or_else(|| home::scenario_folder().join("brands"))]
    } else {
        vec![folder.unwrap_or_else(home::scenario_folder)]
    };
    let (content, problems) = content::everything(&paths);
    report::errors(&desktop.words, &problems);
    let cards = Cards::of(&desktop.words, &content);
    let library = content.playable;
    if library.scenarios.is_empty() {
        let looked = paths.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(", ");
        return Err(Failure::failed("no-scenarios").with("folder", looked));
    }
    Ok((library, cards))
}

pub(super) fn find(_desktop: &Desktop, library: &Library, wanted: &str) -> Result<Arc<Scenario>, Failure> {
    if is_file_name(wanted) {
        // A file that is named is played or refused, never another in its place.
        let named = library.from_file(wanted).map(Arc::clone);
        return named.ok_or_else(|| Failure::failed("file-not-playable").with("file", wanted));
    }
    library.find(wanted).map(Arc::clone).ok_or_else(|| {
        let known: Vec<&str> = library.scenarios.iter().map(|scenario| scenario.id.as_str()).collect();
        let near = diagnostic::near(wanted, known.iter().copied()).join(", ");
        let hint = if near.is_empty() { "none" } else { "some" };
        Failure::misused("unknown-scenario")
            .with("found", wanted)
            .with("known", known.join(", "))
            .with("near", near)
            .with("hint", hint)
    })
}

/// Whether a file is meant and not an id: ids hold neither dots nor slashes.
pub(super) fn is_file_name(wanted: &str) -> bool {
    wanted.contains(['.', '/', '\\'])
}

/// The scenario a plan is for, by its file's name: `third-saturday-well.plan` is for `third-saturday`.
#[cfg(feature = "gui")]
pub(super) fn scenario_of_plan<'a>(path: &Path, known: impl Iterator<Item = &'a str>) -> Option<String> {
    let stem = path.file_stem()?.to_str()?;
    known.filter(|id| stem.starts_with(id)).max_by_key(|id| id.len()).map(str::to_owned)
}

pub(super) fn plan_text(words: &Words, path: &Path) -> Result<String, Failure> {
    content::text(path).map(|source| source.text.to_string()).map_err(|problem| {
        Failure::failed("plan-unreadable").with("file", path.display()).with("why", message(words, &problem))
    })
}

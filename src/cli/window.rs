//! `composure` without a command, and `composure play` at a desktop: the window. Where there is none, the terminal.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::{Desktop, Failure, Verdict, arguments, play};
use crate::base::Seed;
use crate::base::words::Words;
use crate::scenario::Difficulty;
use crate::shift::Purpose;

/// The name of the sentence for want of a display.
pub(super) const NO_DISPLAY: &str = "window-no-display";

/// What the window is asked for.
#[derive(Clone, Debug, Default)]
#[cfg_attr(not(feature = "gui"), expect(dead_code, reason = "a build without a window asks for nothing of it"))]
pub(super) struct Wanted {
    pub(super) content: Option<PathBuf>,
    pub(super) seed: Option<Seed>,
    pub(super) scenario: Option<String>,
    pub(super) author: Option<PathBuf>,
    pub(super) untimed: bool,
    pub(super) more_time: Option<u16>,
    pub(super) purpose: Purpose,
    pub(super) difficulty: Difficulty,
    pub(super) forget: bool,
    pub(super) cover: Option<bool>,
    pub(super) who: Option<String>,
    pub(super) still: bool,
    pub(super) palette: Option<String>,
    pub(super) demo: Option<PathBuf>,
    pub(super) shots: Option<PathBuf>,
    pub(super) frames: Option<PathBuf>,
    pub(super) size: Option<(u16, u16)>,
}

/// Why there is no window.
#[expect(dead_code, reason = "a build meets one of them or the other")]
pub(super) enum Without {
    /// This build has none.
    Build,
    /// There is no display.
    Display,
}

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let no_size = words.plain("cli-window-no-size");
    let file = |name: &'static str, value: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name(value)
            .value_parser(value_parser!(PathBuf))
            .help(words.plain(&format!("cli-window-{name}")))
    };
    let flag = |name: &'static str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(words.plain(&format!("cli-window-{name}")))
    };
    command
        .arg(flag("terminal"))
        .arg(file("content", "FOLDER"))
        .arg(arguments::seed(words, "cli-play-seed"))
        .arg(Arg::new("palette").long("palette").value_name("NAME").help(words.plain("cli-window-palette")))
        .arg(flag("still"))
        .arg(flag("forget"))
        .arg(file("demo", "PLAN"))
        .arg(file("shots", "FOLDER").requires("demo"))
        .arg(file("frames", "FILE"))
        .arg(
            Arg::new("size")
                .long("size")
                .value_name("WxH")
                .value_parser(move |text: &str| size(text).ok_or_else(|| no_size.clone()))
                .help(words.plain("cli-window-size")),
        )
        .arg(arguments::whose(words))
        .args(arguments::cover(words))
        .args_conflicts_with_subcommands(true)
}

/// A size in points, as in 1440x900.
fn size(text: &str) -> Option<(u16, u16)> {
    let (width, height) = text.split_once('x')?;
    let number = |text: &str| text.parse::<u16>().ok().filter(|n| (320..=8_192).contains(n));
    number(width).zip(number(height))
}

/// Without a command: the window, or the terminal where there is none.
pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let wanted = Wanted {
        content: matches.get_one::<PathBuf>("content").cloned(),
        seed: matches.get_one::<u64>("seed").map(|seed| Seed::new(*seed)),
        palette: matches.get_one::<String>("palette").cloned(),
        still: matches.get_flag("still"),
        forget: matches.get_flag("forget"),
        cover: arguments::covers_in_window(desktop, matches),
        who: desktop.who.as_ref().map(|who| who.id.clone()),
        demo: matches.get_one::<PathBuf>("demo").cloned(),
        shots: matches.get_one::<PathBuf>("shots").cloned(),
        frames: matches.get_one::<PathBuf>("frames").cloned(),
        size: matches.get_one::<(u16, u16)>("size").copied(),
        ..Wanted::default()
    };
    let in_terminal = matches.get_flag("terminal");
    let needs_window = wanted.demo.is_some() || wanted.frames.is_some();
    match can_open() {
        Ok(()) if !in_terminal => match open(desktop, wanted.clone()) {
            // One was named, and nobody answers there.
            Err(failure) if failure.code == NO_DISPLAY && !needs_window => {
                super::report::warn(desktop.words.plain("window-no-display"));
                play::run_without_name(desktop, wanted.content, wanted.seed, matches)
            }
            outcome => outcome,
        },
        Err(Without::Build) if needs_window => Err(Failure::failed("window-not-built")),
        Err(Without::Display) if needs_window => Err(Failure::failed(NO_DISPLAY)),
        outcome => {
            match outcome {
                Err(Without::Display) if !in_terminal => {
                    super::report::warn(desktop.words.plain("window-no-display"));
                }
                _ => {}
            }
            play::run_without_name(desktop, wanted.content, wanted.seed, matches)
        }
    }
}

/// Whether a window could be opened here, as far as one can tell without opening it.
pub(super) fn can_open() -> Result<(), Without> {
    #[cfg(feature = "gui")]
    return if crate::app::display::is_there() { Ok(()) } else { Err(Without::Display) };
    #[cfg(not(feature = "gui"))]
    return Err(Without::Build);
}

/// What makes a driver, on whichever thread.
#[cfg(feature = "gui")]
type Maker = Box<dyn FnOnce() -> crate::app::Driver + Send>;

/// Opens the window and stays until it is closed.
#[cfg(feature = "gui")]
pub(super) fn open(desktop: &Desktop, wanted: Wanted) -> Result<Verdict, Failure> {
    use crate::app::bridge::{self, Closed, NoWindow, WindowOptions};
    use crate::app::demo::{Demo, Script};
    use crate::app::driver::{Driver, Options};
    use crate::host::language;

    let words = &desktop.words;
    let settings = Options {
        content: wanted.content.clone(),
        seed: wanted.seed,
        forget: wanted.forget,
        still: wanted.still || wanted.demo.is_some(),
        palette: wanted.palette.clone(),
        scenario: wanted.scenario.clone(),
        author: wanted.author.clone(),
        untimed: wanted.untimed,
        more_time: wanted.more_time,
        cover: wanted.cover,
        who: wanted.who.clone(),
        purpose: wanted.purpose,
        difficulty: wanted.difficulty,
        zone: words.zone().clone(),
        language: desktop.language,
        machine: language::machine(),
        folder: None,
    };
    let (script, driver): (Option<Box<dyn Script>>, Maker) = match &wanted.demo {
        None => (None, Box::new(move || Driver::new(settings))),
        Some(path) => {
            // What it is a plan for is looked up first.
            let driver = Driver::new(settings);
            let name = path.display().to_string();
            let text = play::plan_text(words, path)?;
            let scenario = play::scenario_of_plan(path, driver.scenarios())
                .ok_or_else(|| Failure::misused("demo-which").with("file", &name))?;
            let demo = Demo::new(words, &scenario, &text, wanted.frames.is_some()).map_err(|(line, why)| {
                Failure::misused("plan-line").with("file", &name).with("line", line).with("why", why)
            })?;
            (Some(Box::new(demo)), Box::new(move || driver))
        }
    };
    let (width, height) = wanted.size.unwrap_or((1_440, 900));
    let options = WindowOptions {
        width: f32::from(width),
        height: f32::from(height),
        title: words.plain("window-title"),
        script,
        pictures: wanted.shots.clone(),
        stats: wanted.frames.clone(),
    };
    match bridge::open(driver, options) {
        Ok(Closed::Normally) => Ok(Verdict::Yes),
        Ok(Closed::Failed(why)) => Err(Failure::failed("demo-failed").with("why", why)),
        Err(NoWindow::NoDisplay) => Err(Failure::failed(NO_DISPLAY)),
        Err(NoWindow::NoGraphics(why)) => Err(Failure::failed("window-no-graphics").with("why", why)),
        Err(NoWindow::Lost(why)) => Err(Failure::failed("window-lost").with("why", why)),
    }
}

/// Opens the window: this build has none.
#[cfg(not(feature = "gui"))]
pub(super) fn open(_desktop: &Desktop, _wanted: Wanted) -> Result<Verdict, Failure> {
    Err(Failure::failed("window-not-built"))
}

//! The command line: one file a subcommand, and play in a terminal.
//!
//! Every word comes from `assets/locales/`. Answers go to standard output, what went wrong to standard error with what
//! to do next. Exit codes: 0 done; 1 done, and the answer is no (problems found, an attempt that does not hold);
//! 2 misused; 3 could not be done.

mod arguments;
mod assess;
mod attempts;
mod author;
mod candidate;
mod check;
mod compare;
mod course;
mod debrief;
mod decide;
mod graph;
mod new;
mod play;
mod profile;
mod public;
mod rehearse;
pub mod report;
mod spoken;
#[cfg(feature = "store")]
mod standing;
mod terminal;
mod verify;
mod why;
mod window;

use std::ffi::OsString;
use std::io::ErrorKind;
use std::process::ExitCode;

use clap::{ArgMatches, Command};

use crate::base::locale::Locale;
use crate::base::words::{Value, Words};
use crate::host::sitting::Unkept;
use crate::host::{clock, home, keeping::Shelf, language};

/// What a subcommand can be asked for.
struct Subcommand {
    name: &'static str,
    arguments: fn(Command, &Words) -> Command,
    run: Run,
}

/// What carries it out.
type Run = fn(&Desktop, &ArgMatches) -> Result<Verdict, Failure>;

const SUBCOMMANDS: &[Subcommand] = &[
    Subcommand { name: "play", arguments: play::arguments, run: play::run },
    Subcommand { name: "check", arguments: check::arguments, run: check::run },
    Subcommand { name: "rehearse", arguments: rehearse::arguments, run: rehearse::run },
    Subcommand { name: "graph", arguments: graph::arguments, run: graph::run },
    Subcommand { name: "profile", arguments: profile::arguments, run: profile::run },
    Subcommand { name: "course", arguments: course::arguments, run: course::run },
    Subcommand { name: "new", arguments: new::arguments, run: new::run },
    Subcommand { name: "author", arguments: author::arguments, run: author::run },
    Subcommand { name: "assess", arguments: assess::arguments, run: assess::run },
    Subcommand { name: "debrief", arguments: debrief::arguments, run: debrief::run },
    Subcommand { name: "public", arguments: public::arguments, run: public::run },
    Subcommand { name: "why", arguments: why::arguments, run: why::run },
    Subcommand { name: "attempts", arguments: attempts::arguments, run: attempts::run },
    #[cfg(feature = "store")]
    Subcommand { name: "standing", arguments: standing::arguments, run: standing::run },
    Subcommand { name: "verify", arguments: verify::arguments, run: verify::run },
    Subcommand { name: "decide", arguments: decide::arguments, run: decide::run },
    Subcommand { name: "compare", arguments: compare::arguments, run: compare::run },
];

/// What every subcommand has at hand.
pub struct Desktop {
    /// The words of the language.
    pub words: Words,
    /// The language, if one was asked for.
    pub language: Option<Locale>,
    /// Whose attempts are meant; without that, those of the data folder itself.
    who: Option<arguments::Named>,
}

impl Desktop {
    /// Where the attempts are that are meant.
    fn shelf(&self) -> Shelf {
        self.who.as_ref().map_or_else(Shelf::usual, |who| Shelf::at(who.folder.clone()))
    }

    /// What a command about them ends with.
    fn whose(&self) -> String {
        self.who.as_ref().map(arguments::Named::behind).unwrap_or_default()
    }
}

/// How a subcommand ended when it could be carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Done.
    Yes,
    /// Done, and the answer is no.
    No,
}

/// Why a subcommand could not be carried out: `error-<code>` and its `.help`.
#[derive(Debug)]
pub struct Failure {
    code: &'static str,
    exit: u8,
    args: Vec<(&'static str, String)>,
}

impl Failure {
    /// It was asked for in a way that makes no sense.
    pub fn misused(code: &'static str) -> Self {
        Self { code, exit: 2, args: Vec::new() }
    }

    /// It could not be done.
    pub fn failed(code: &'static str) -> Self {
        Self { code, exit: 3, args: Vec::new() }
    }

    /// With one more value for its sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

impl From<Unkept> for Failure {
    fn from(unkept: Unkept) -> Self {
        Self { code: unkept.code, exit: 3, args: unkept.args }
    }
}

/// Carries out the arguments of the program.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let mut args: Vec<OsString> = args.into_iter().collect();
    let asked = arguments::take_language(&mut args);
    let locale = asked.unwrap_or_else(|| language::usual(home::data_folder().as_deref()));
    let mut desktop = Desktop { words: Words::of(locale).in_zone(clock::zone()), language: asked, who: None };
    let mut program = program(&desktop.words);
    let matches = match program.try_get_matches_from_mut(&args) {
        Ok(matches) => matches,
        Err(error) => {
            if let Some(failure) = spoken::refused(&program, &args, &error) {
                return told(&desktop.words, &failure);
            }
            let code = u8::try_from(error.exit_code()).unwrap_or(2);
            let lost = error.print().err().filter(|lost| lost.kind() != ErrorKind::BrokenPipe);
            return ExitCode::from(if lost.is_some() { 3 } else { code });
        }
    };
    let (run, inner) = match matches.subcommand() {
        Some((name, inner)) => (SUBCOMMANDS.iter().find(|known| known.name == name).map(|known| known.run), inner),
        None => (Some(window::run as Run), &matches),
    };
    let outcome = arguments::named(&desktop.words, inner).and_then(|who| {
        if let (None, Some(who)) = (asked, &who) {
            let theirs = language::set(&who.folder).unwrap_or_else(language::machine);
            desktop.words = Words::of(theirs).in_zone(clock::zone());
        }
        desktop.who = who;
        run.map_or(Ok(Verdict::No), |run| run(&desktop, inner))
    });
    let outcome = match report::lost() {
        // What could not be done at all is told first.
        Some(found) => outcome.and_then(|_| Err(Failure::failed("answer-lost").with("found", found))),
        None => outcome,
    };
    match outcome {
        Ok(Verdict::Yes) => ExitCode::SUCCESS,
        Ok(Verdict::No) => ExitCode::from(1),
        Err(failure) => told(&desktop.words, &failure),
    }
}

/// Tells what could not be done, and what the program ends with.
fn told(words: &Words, failure: &Failure) -> ExitCode {
    report::failure(words, failure.code, &failure.args);
    ExitCode::from(failure.exit)
}

/// The whole command line.
fn program(words: &Words) -> Command {
    let mut program = Command::new("composure")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.plain("cli-about"))
        .after_help(words.say("cli-after", &[("variable", &home::HOME_VARIABLE as &dyn Value)]))
        .disable_help_subcommand(true)
        .arg(arguments::language(words));
    program = window::arguments(program, words);
    for subcommand in SUBCOMMANDS {
        let key = format!("cli-{}", subcommand.name);
        let command = Command::new(subcommand.name)
            .about(words.plain(&key))
            .after_help(words.attribute(&key, "example", &[]).unwrap_or_default());
        program = program.subcommand((subcommand.arguments)(command, words));
    }
    spoken::dressed(program, words)
}

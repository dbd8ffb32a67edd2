//! Arguments that several commands take, spelled the same in all of them.

use std::ffi::OsString;
use std::fmt::Display;
use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::str::FromStr;

use clap::builder::TypedValueParser;
use clap::{Arg, ArgAction, ArgMatches, value_parser};

use super::{Desktop, Failure, report, spoken};
use crate::base::Seed;
use crate::base::locale::Locale;
use crate::base::words::Words;
use crate::host::people::{self, People};
use crate::host::{home, settings::Settings};
use crate::say;
use crate::shift::Pacing;
use crate::view::people::called;
use crate::view::sentences::unreadable;

/// The name of the language's argument.
const LANGUAGE: &str = "language";

/// `--content`: from where scenarios are read; `what` says whether it is a folder or any path.
pub(super) fn content(what: &'static str, help: String) -> Arg {
    Arg::new("content").long("content").value_name(what).value_parser(value_parser!(PathBuf)).help(help)
}

/// A whole number within bounds; what is said of another is in the language.
pub(super) fn whole<T>(words: &Words, bounds: RangeInclusive<T>) -> impl TypedValueParser<Value = T>
where
    T: FromStr<Err: Send> + PartialOrd + Display + Clone + Send + Sync + 'static,
{
    let (low, high) = (bounds.start().to_string(), bounds.end().to_string());
    let refused = say!(words, "usage-number", low = low, high = high);
    move |text: &str| text.parse().ok().filter(|number| bounds.contains(number)).ok_or_else(|| refused.clone())
}

/// `--seed N`.
pub(super) fn seed(words: &Words, help: &str) -> Arg {
    Arg::new("seed").long("seed").value_name("N").value_parser(whole(words, 0..=Seed::MAX)).help(words.plain(help))
}

/// `--format text|json`.
pub(super) fn format(help: String) -> Arg {
    Arg::new("format").long("format").value_parser(["text", "json"]).default_value("text").help(help)
}

/// Whether JSON is asked for.
pub(super) fn is_json(matches: &ArgMatches) -> bool {
    matches.get_one::<String>("format").is_some_and(|format| format == "json")
}

/// `--language CODE`, which every command takes.
pub(super) fn language(words: &Words) -> Arg {
    let codes = Locale::all().into_iter().map(Locale::code).collect::<Vec<_>>();
    let arg = Arg::new(LANGUAGE).long(LANGUAGE).value_name("CODE").value_parser(codes).global(true);
    arg.help(words.plain("cli-language")).display_order(spoken::LAST)
}

/// The language that is asked for, taken out of the arguments: known before they are read, so that what is said about them
/// is in it, and taken before and after the name of a command; of several the last counts. One that there is not stays, to
/// be refused.
pub(super) fn take_language(args: &mut Vec<OsString>) -> Option<Locale> {
    std::iter::from_fn(|| take_one(args)).last()
}

fn take_one(args: &mut Vec<OsString>) -> Option<Locale> {
    let flag = format!("--{LANGUAGE}");
    let text = |arg: Option<&OsString>| arg.and_then(|arg| arg.to_str()).map(str::to_owned);
    let at = args.iter().position(|arg| arg.to_str().is_some_and(|arg| arg.split('=').next() == Some(&flag)))?;
    let (code, takes) = match text(args.get(at))?.split_once('=') {
        Some((_, code)) => (code.to_owned(), 1),
        None => (text(args.get(at + 1))?, 2),
    };
    let locale = Locale::all().into_iter().find(|locale| locale.code() == code)?;
    args.drain(at..at + takes);
    Some(locale)
}

/// `--as NAME`: whose attempts.
pub(super) fn whose(words: &Words) -> Arg {
    Arg::new("as").long("as").value_name("NAME").help(words.plain("cli-as"))
}

/// Somebody who sits at this machine, and where what is kept of them is.
#[derive(Clone)]
pub(super) struct Named {
    /// What they were called by.
    name: String,
    /// Their id.
    pub(super) id: String,
    /// Their folder.
    pub(super) folder: PathBuf,
}

impl Named {
    /// What a command about their attempts ends with.
    pub(super) fn behind(&self) -> String {
        let plain = self.name.chars().all(char::is_alphanumeric);
        if plain { format!(" --as {}", self.name) } else { format!(" --as \"{}\"", self.name) }
    }
}

/// Whose attempts are meant, if that was said.
///
/// # Errors
/// If nobody here has this name, or it cannot be read who is here.
pub(super) fn named(words: &Words, matches: &ArgMatches) -> Result<Option<Named>, Failure> {
    let Some(name) = matches.try_get_one::<String>("as").ok().flatten() else { return Ok(None) };
    let people = People::read(home::data_folder().as_deref()).map_err(|problem| {
        Failure::failed("as-unreadable").with("why", unreadable(words, "people-broken", &problem))
    })?;
    let Some(person) = people.named(name) else {
        let here: Vec<String> = people.all().iter().map(|person| called(words, person)).collect();
        return Err(Failure::misused("as-nobody").with("name", name).with("here", here.join(", ")));
    };
    let folder = people.folder(person).ok_or_else(|| Failure::failed("no-data-folder"))?;
    Ok(Some(Named { name: name.clone(), id: person.id.clone(), folder }))
}

/// `--cover` and `--as-written`.
pub(super) fn cover(words: &Words) -> [Arg; 2] {
    let flag = |name: &'static str, key| Arg::new(name).long(name).action(ArgAction::SetTrue).help(words.plain(key));
    [flag("cover", "cli-cover").conflicts_with("as-written"), flag("as-written", "cli-as-written")]
}

/// Whether what attacks is to be covered, if either was said.
fn cover_said(matches: &ArgMatches) -> Option<bool> {
    let is = |name: &str| matches.try_get_one::<bool>(name).ok().flatten().is_some_and(|flag| *flag);
    if is("cover") { Some(true) } else { is("as-written").then_some(false) }
}

/// What whoever it is for, or who sat last, has set. Settings that cannot be read are told.
pub(super) fn settings(desktop: &Desktop) -> Settings {
    let set = match &desktop.who {
        Some(who) => Settings::read(&who.folder),
        None => people::settings(home::data_folder().as_deref()),
    };
    set.unwrap_or_else(|problem| {
        report::warn(unreadable(&desktop.words, "settings-broken", &problem));
        Settings::default()
    })
}

/// Whether what attacks is to be covered: as it was said, or else as it is set.
pub(super) fn covers(set: &Settings, matches: &ArgMatches) -> bool {
    cover_said(matches).unwrap_or(set.cover)
}

/// The pacing of a shift that a person sits at a terminal: as it was said, or else as it is set.
pub(super) fn pacing(set: &Settings, matches: &ArgMatches) -> Pacing {
    let is = |name: &str| matches.try_get_one::<bool>(name).ok().flatten().is_some_and(|flag| *flag);
    let more = matches.try_get_one::<u16>("more-time").ok().flatten().copied();
    if is("untimed") || is("live") || more.is_some() {
        return Pacing::of(is("untimed"), more.unwrap_or_default());
    }
    Pacing::of(set.untimed, set.more_time)
}

/// Likewise for a window: nobody's settings are read there where nothing is kept, so that those of whoever was named count.
pub(super) fn covers_in_window(desktop: &Desktop, matches: &ArgMatches) -> Option<bool> {
    let forgets = matches.try_get_one::<bool>("forget").ok().flatten().is_some_and(|forget| *forget);
    cover_said(matches).or_else(|| (forgets && desktop.who.is_some()).then(|| covers(&settings(desktop), matches)))
}

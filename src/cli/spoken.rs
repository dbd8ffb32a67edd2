//! What the reader of arguments says of itself, in the words of the language: the pages of help, and why something is
//! refused.

#[cfg(test)]
mod tests;

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, Error};

use super::Failure;
use crate::base::words::Words;
use crate::say;

/// What stands for all options where it is told how a command is called, as the reader of arguments writes it.
const OPTIONS: &str = "[OPTIONS]";

/// Where what every command takes stands in its page of help.
pub(super) const LAST: usize = 900;

/// The program, built, with pages of help in the language.
pub(super) fn dressed(program: Command, words: &Words) -> Command {
    let mut program = named(program.disable_version_flag(true).arg(version(words)), words);
    program.build();
    headed(program, words)
}

fn version(words: &Words) -> Arg {
    Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version)
        .help(words.plain("usage-version"))
        .display_order(LAST)
}

/// Help, and what is said behind an argument: which values there are, and the usual one.
fn named(command: Command, words: &Words) -> Command {
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .help(words.plain("usage-help"))
        .display_order(LAST);
    command
        .disable_help_flag(true)
        .subcommand_value_name(words.plain("usage-command"))
        .mut_args(|arg| told(arg, words))
        .arg(help)
        .mut_subcommands(|inner| named(inner, words))
}

fn told(arg: Arg, words: &Words) -> Arg {
    if !arg.get_action().takes_values() {
        return arg;
    }
    let names = arg.get_value_names().map(|names| names.iter().map(|name| place(words, name)).collect());
    let names: Vec<String> = names.unwrap_or_else(|| vec![place(words, arg.get_id().as_str())]);
    let values: Vec<String> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let usual = arg.get_default_values().first().map(|value| value.to_string_lossy().into_owned());
    let mut help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    if let Some(usual) = usual {
        help = say!(words, "usage-usual", help = help, value = usual);
    }
    if !values.is_empty() {
        help = say!(words, "usage-values", help = help, values = values.join(", "));
    }
    arg.value_names(names).hide_default_value(true).hide_possible_values(true).help(help)
}

/// What stands in the place of a value: `FILE`, `NAME=NUMBER`.
fn place(words: &Words, name: &str) -> String {
    let is_word = |c: char| c.is_ascii_alphabetic();
    let mut told = String::new();
    for piece in name.split_inclusive(|c| !is_word(c)) {
        let word = piece.trim_end_matches(|c| !is_word(c));
        if !word.is_empty() {
            told += &words.plain(&format!("value-{}", word.to_ascii_lowercase()));
        }
        told += &piece[word.len()..];
    }
    told
}

/// The page of help: what it is, how it is called, what can be given.
fn headed(mut command: Command, words: &Words) -> Command {
    let usage = command.render_usage().ansi().to_string();
    let called = usage.split_once(' ').map_or(usage.as_str(), |(_, called)| called);
    let called = called.replace(OPTIONS, &format!("[{}]", words.plain("usage-options-short")));
    // A second way to call it begins under the first.
    let head_is_wide = words.plain("usage-head").chars().count() + 1;
    let called = called.lines().map(str::trim_start).collect::<Vec<_>>().join(&format!("\n{:head_is_wide$}", ""));
    let header = *command.get_styles().get_header();
    let head = |key: &str| format!("{header}{}{header:#}", words.plain(key));
    let mut page = format!("{{about-with-newline}}\n{} {called}", head("usage-head"));
    let parts = [
        (command.has_subcommands(), "usage-commands", "subcommands"),
        (command.get_positionals().next().is_some(), "usage-arguments", "positionals"),
        (true, "usage-options", "options"),
    ];
    for (_, key, part) in parts.into_iter().filter(|(there, ..)| *there) {
        page += &format!("\n\n{}\n{{{part}}}", head(key));
    }
    command.help_template(page + "{after-help}").mut_subcommands(|inner| headed(inner, words))
}

/// The command that was meant, as far as its name can be read: what `--help` is asked of.
fn meant(program: &Command, args: &[OsString]) -> String {
    let (mut command, mut called) = (program, vec![program.get_name()]);
    for arg in args.iter().skip(1) {
        let Some(inner) = command.find_subcommand(arg) else { break };
        called.push(inner.get_name());
        command = inner;
    }
    called.join(" ")
}

/// Why arguments are refused; nothing if help or the version was asked for, which is printed.
pub(super) fn refused(program: &Command, args: &[OsString], error: &Error) -> Option<Failure> {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let option = text(ContextKind::InvalidArg);
    let found = text(ContextKind::InvalidValue);
    let code = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            return None;
        }
        ErrorKind::UnknownArgument => "misuse-unknown",
        ErrorKind::InvalidSubcommand => "misuse-command",
        ErrorKind::InvalidValue if found.is_empty() => "misuse-no-value",
        ErrorKind::InvalidValue => "misuse-value",
        ErrorKind::ValueValidation => "misuse-refused",
        ErrorKind::TooManyValues => "misuse-too-many",
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => "misuse-too-few",
        ErrorKind::ArgumentConflict if text(ContextKind::PriorArg) == option => "misuse-twice",
        ErrorKind::ArgumentConflict => "misuse-together",
        ErrorKind::MissingRequiredArgument => "misuse-missing",
        ErrorKind::InvalidUtf8 => "misuse-no-text",
        _ => "misuse",
    };
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .into_iter()
        .map(text)
        .find(|near| !near.is_empty());
    let values = text(ContextKind::ValidValue);
    let hint = match (&near, values.is_empty()) {
        (Some(_), _) => "near",
        (None, false) => "values",
        (None, true) => "none",
    };
    let why = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    let command = text(ContextKind::InvalidSubcommand);
    Some(
        Failure::misused(code)
            .with("option", if option.is_empty() { command } else { option })
            .with("found", found)
            .with("others", text(ContextKind::PriorArg))
            .with("least", text(ContextKind::MinValues))
            .with("hint", hint)
            .with("near", near.unwrap_or_default())
            .with("values", values)
            .with("why", why)
            .with("command", meant(program, args)),
    )
}

//! What went wrong, in words: problems of content, lines of a plan, acts that were refused, things that could not be done.

use crate::base::Diagnostic;
use crate::base::diagnostic::{listed, near};
use crate::base::words::{Value, Words};
use crate::say;
use crate::scenario::Scenario;
use crate::shift::Rejection;
use crate::shift::plan::{FORMS, LineFailure, Naming, PlanError};

/// That a file of the house cannot be read, where, and why; `key` says what that means.
pub fn unreadable(words: &Words, key: &str, problem: &Diagnostic) -> String {
    let place = problem.place.as_ref();
    let place =
        place.map_or_else(String::new, |place| format!("{}:{}:{}", place.source.name, place.line, place.column));
    say!(words, key, place = place, why = message(words, problem))
}

/// Why a line is no line; `views` are the words beside the plan language that one can type here.
pub fn form_sentence(words: &Words, error: &PlanError, views: &[&'static str]) -> String {
    match error {
        PlanError::UnknownWord(found) => {
            let known = FORMS.iter().map(|(word, _)| *word).chain(views.iter().copied());
            let near = near(found, known).join(", ");
            let hint = if near.is_empty() { "none" } else { "some" };
            // Where nothing can be looked at, as in a plan, there is no help to ask for either.
            let key = if views.is_empty() { "line-unknown-plan" } else { "line-unknown" };
            let known = FORMS.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", ");
            say!(words, key, found = found, near = near, hint = hint, known = known)
        }
        PlanError::Alone(word) => say!(words, "line-alone", word = word),
        PlanError::Incomplete(form) => say!(words, "line-incomplete", form = form),
        PlanError::BadTime(found, _) => say!(words, "line-time", found = found),
    }
}

/// Why a line led nowhere.
pub fn sentence(words: &Words, scenario: &Scenario, failure: &LineFailure) -> String {
    match failure {
        LineFailure::UnknownName(kind, found, known) => {
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            let near = near(found, known.iter().copied()).join(", ");
            let hint = if near.is_empty() { "none" } else { "some" };
            let kind = match kind {
                Naming::Inject => "inject",
                Naming::Draft => "draft",
                Naming::Role => "role",
                Naming::Person => "person",
                Naming::Variable => "variable",
                Naming::Ending => "ending",
            };
            // Which messages are still to come is nothing a trainee should read here.
            let known = if kind == "role" { listed(&known) } else { String::new() };
            let listing = if known.is_empty() { "none" } else { "some" };
            say!(
                words,
                "line-name",
                kind = kind,
                found = found,
                near = near,
                hint = hint,
                known = known,
                listing = listing
            )
        }
        LineFailure::NeverCame(id) => say!(words, "line-never", id = id.as_str()),
        LineFailure::NotSo(found) => {
            let found = if words.has(found) { words.plain(found) } else { found.clone() };
            say!(words, "line-not-so", found = found)
        }
        LineFailure::Rejected(rejection) => {
            let values: Vec<(&str, Box<dyn Value>)> = match rejection {
                Rejection::TooLong { found, limit } => {
                    vec![("found", Box::new(*found)), ("limit", Box::new(*limit))]
                }
                Rejection::EndsBefore { at } | Rejection::TimeBackwards { at, .. } => {
                    vec![("at", Box::new(scenario.clock(*at)))]
                }
                Rejection::NoPart(part)
                | Rejection::Twice(part)
                | Rejection::Missing(part)
                | Rejection::NotANumber(part) => vec![("part", Box::new(part.to_string()))],
                Rejection::NoChoice(part, other) => {
                    vec![("part", Box::new(part.to_string())), ("found", Box::new(other.clone()))]
                }
                Rejection::Same(part, other) => {
                    vec![("part", Box::new(part.to_string())), ("other", Box::new(other.to_string()))]
                }
                Rejection::NoSource(source) | Rejection::AlreadyLooked(source) => {
                    vec![("found", Box::new(source.to_string()))]
                }
                _ => Vec::new(),
            };
            let values: Vec<(&str, &dyn Value)> = values.iter().map(|(name, value)| (*name, &**value)).collect();
            words.say(rejection_key(rejection), &values)
        }
    }
}

/// The sentence of a problem.
pub fn message(words: &Words, problem: &Diagnostic) -> String {
    let args = worded(words, problem);
    words.say(&format!("check-{}", problem.code), &values(&args))
}

/// The remedy of a problem; empty if there is none.
pub fn help(words: &Words, problem: &Diagnostic) -> String {
    let args = worded(words, problem);
    words.attribute(&format!("check-{}", problem.code), "help", &values(&args)).unwrap_or_default()
}

/// Why something could not be done, and what to do next.
pub fn failure(words: &Words, code: &str, args: &[(&'static str, String)]) -> (String, Option<String>) {
    let args = values(args);
    let key = format!("error-{code}");
    (words.say(&key, &args), words.attribute(&key, "help", &args))
}

/// The values of a problem, keys among them replaced by their words.
fn worded(words: &Words, problem: &Diagnostic) -> Vec<(&'static str, String)> {
    let worded = |(name, value): &(&'static str, String)| match *name {
        "means" => (*name, words.plain(value)),
        _ => (*name, value.clone()),
    };
    problem.args.iter().map(worded).collect()
}

/// Values for a sentence.
fn values<'a>(args: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a dyn Value)> {
    args.iter().map(|(name, value)| (*name, value as &dyn Value)).collect()
}

fn rejection_key(rejection: &Rejection) -> &'static str {
    match rejection {
        Rejection::Over => "rejected-over",
        Rejection::EndsBefore { .. } => "rejected-ends-before",
        Rejection::Paused => "rejected-paused",
        Rejection::NotPaused => "rejected-not-paused",
        Rejection::TimeBackwards { .. } => "rejected-time-backwards",
        Rejection::NotHere => "rejected-not-here",
        Rejection::Done => "rejected-done",
        Rejection::NoDraft => "rejected-no-draft",
        Rejection::DraftsOnly => "rejected-drafts-only",
        Rejection::OwnWordsOnly => "rejected-own-words-only",
        Rejection::Empty => "rejected-empty",
        Rejection::TooLong { .. } => "rejected-too-long",
        Rejection::ControlCharacter => "rejected-control-character",
        Rejection::PrivateChannel => "rejected-private-channel",
        Rejection::NoRole => "rejected-no-role",
        Rejection::AlreadyHeld => "rejected-already-held",
        Rejection::TooMany => "rejected-too-many",
        Rejection::NotAMessage => "rejected-not-a-message",
        Rejection::NotWork => "rejected-not-work",
        Rejection::NoPart(_) => "rejected-no-part",
        Rejection::NoChoice(..) => "rejected-no-choice",
        Rejection::Twice(_) => "rejected-twice",
        Rejection::Same(..) => "rejected-same",
        Rejection::Missing(_) => "rejected-missing",
        Rejection::NotANumber(_) => "rejected-not-a-number",
        Rejection::NoSource(_) => "rejected-no-source",
        Rejection::AlreadyLooked(_) => "rejected-already-looked",
        Rejection::NothingToHold => "rejected-nothing-to-hold",
    }
}

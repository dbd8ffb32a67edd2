//! What there is to play, to go on with, and what is wrong with the rest.

use crate::base::id::ScenarioId;
use crate::base::words::{Words, harmless};
use crate::base::{Diagnostic, Severity, SimTime};
use crate::scenario::Library;

use super::public::{Public, opening};
use super::sentences;

/// The first screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Title {
    /// What can be played.
    pub choices: Vec<Choice>,
    /// What was begun and not finished, the latest first.
    pub unfinished: Vec<Unfinished>,
    /// What is wrong with content.
    pub problems: Vec<Problem>,
    /// Why something else could not be done, in a sentence.
    pub notices: Vec<String>,
    /// Some public, for the picture behind.
    pub public: Public,
}

/// A scenario to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Which.
    pub id: ScenarioId,
    /// Its title.
    pub title: String,
    /// The brand's name.
    pub brand: String,
    /// The kind of situation, in words.
    pub family: String,
    /// From 1 to 5.
    pub level: u8,
    /// How long it takes at the most, in minutes.
    pub minutes: u64,
    /// What some would rather know beforehand.
    pub warnings: Vec<String>,
}

/// An attempt to go on with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// Its id.
    pub attempt: String,
    /// The title of its scenario.
    pub title: String,
    /// The shift time of the last thing that happened.
    pub at: SimTime,
}

/// Something wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Whether it keeps the file from being played.
    pub error: bool,
    /// Its code.
    pub code: String,
    /// What is wrong.
    pub text: String,
    /// Where: file, line and column.
    pub place: String,
    /// The line of the file, if it has one, and the column at which the trouble begins, from 0.
    pub excerpt: Option<(u32, String, usize)>,
    /// What to do.
    pub help: Option<String>,
}

/// What there is to play and what is wrong.
pub fn title(words: &Words, library: &Library, problems: &[Diagnostic], unfinished: Vec<Unfinished>) -> Title {
    // Of two with one name the first is played; the other is among the problems.
    let mut seen = std::collections::BTreeSet::new();
    let named = library.scenarios.iter().filter(|scenario| seen.insert(&scenario.id));
    let choices = named.map(|scenario| Choice {
        id: scenario.id.clone(),
        title: scenario.title.clone(),
        brand: scenario.brand.name.clone(),
        family: words.plain(&scenario.family.key()),
        level: scenario.level,
        minutes: scenario.length.secs() / 60,
        warnings: scenario.content_warnings.clone(),
    });
    let mut problems: Vec<Problem> = problems.iter().map(|found| problem(words, found)).collect();
    problems.sort_by_key(|problem| !problem.error);
    Title {
        choices: choices.collect(),
        unfinished,
        problems,
        notices: Vec::new(),
        public: library.scenarios.first().map(|scenario| opening(words, scenario)).unwrap_or_default(),
    }
}

/// The longest line of which an excerpt is shown, in bytes: more cannot be read in a window.
const LONGEST_EXCERPT: usize = 400;

/// A problem in words.
pub fn problem(words: &Words, problem: &Diagnostic) -> Problem {
    let place = problem.place.as_ref();
    let excerpt = place.and_then(|place| {
        let line = place.source.text.lines().nth(place.line - 1).filter(|line| line.len() <= LONGEST_EXCERPT)?;
        Some((u32::try_from(place.line).ok()?, harmless(line.replace('\t', " ")), place.column - 1))
    });
    let help = sentences::help(words, problem);
    Problem {
        error: problem.severity == Severity::Error,
        code: problem.code.to_owned(),
        text: sentences::message(words, problem),
        place: place.map_or_else(String::new, |place| {
            harmless(format!("{}:{}:{}", place.source.name, place.line, place.column))
        }),
        excerpt,
        help: (!help.is_empty()).then_some(help),
    }
}

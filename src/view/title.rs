//! What there is to play, to go on with, and what is wrong with the rest.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::id::ScenarioId;
use crate::base::words::{Words, harmless};
use crate::base::{Diagnostic, Severity, SimTime};
use crate::scenario::{Axis, Library};

use super::lock::Lock;
use super::progress::{Progress, Stars};
use super::public::{Public, opening};
use super::sentences;
use crate::say;

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
    /// How far one has come, where that is known.
    pub journey: Box<Journey>,
    /// Who sits here.
    pub who: String,
    /// Whether anything was ever sat that is kept.
    pub sat: bool,
    /// Some public, for the picture behind.
    pub public: Public,
}

/// How far one has come, as the title shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Journey {
    /// The stars of scenarios that were sat.
    pub stars: BTreeMap<ScenarioId, Stars>,
    /// Of scenarios in modules that are not open: that they may be played, and what opens them.
    pub locks: BTreeMap<ScenarioId, Lock>,
    /// What to practise next.
    pub next: Option<NextUp>,
    /// The axes of each finished attempt, 0–100, by its id.
    pub came_to: BTreeMap<String, BTreeMap<Axis, u8>>,
}

/// What to practise next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextUp {
    /// Which scenario.
    pub id: ScenarioId,
    /// Which, why and when, in a line.
    pub line: String,
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
    let mut seen = BTreeSet::new();
    let mut named: Vec<_> = library.scenarios.iter().filter(|scenario| seen.insert(&scenario.id)).collect();
    named.sort_by_key(|scenario| scenario.level);
    let choices = named.iter().map(|scenario| Choice {
        id: scenario.id.clone(),
        title: scenario.title.clone(),
        brand: scenario.brand.name.clone(),
        family: words.plain(&scenario.family.key()),
        level: scenario.level,
        minutes: scenario.minutes(),
        warnings: scenario.content_warnings.clone(),
    });
    let mut problems: Vec<Problem> = problems.iter().map(|found| problem(words, found)).collect();
    problems.sort_by_key(|problem| !problem.error);
    Title {
        choices: choices.collect(),
        unfinished,
        problems,
        notices: Vec::new(),
        who: words.plain("people-unnamed"),
        sat: false,
        journey: Box::default(),
        public: library.scenarios.first().map(|scenario| opening(words, scenario)).unwrap_or_default(),
    }
}

/// What the title shows of how far one has come in the courses there are: a scenario is locked if every course that places
/// it says so, and the first course that proposes something says what comes next.
pub fn journey(words: &Words, stars: BTreeMap<ScenarioId, Stars>, courses: &[Progress]) -> Journey {
    let modules = || courses.iter().flat_map(|course| &course.modules);
    let open: BTreeSet<&ScenarioId> =
        modules().filter(|module| module.open).flat_map(|module| &module.scenarios).map(|found| &found.id).collect();
    let locks = courses
        .iter()
        .flat_map(|course| course.modules.iter().map(move |module| (course, module)))
        .filter_map(|(course, module)| Some((module, course.lock(words, module)?)))
        .flat_map(|(module, lock)| module.scenarios.iter().map(move |found| (found.id.clone(), lock.clone())));
    let next = courses.iter().find_map(|course| course.next.first()).map(|next| {
        let why = next.why.first().map_or("", |why| why.says.as_str());
        NextUp {
            id: next.scenario.clone(),
            line: say!(words, "title-next", title = next.title, days = next.in_days, why = why),
        }
    });
    Journey { stars, locks: locks.filter(|(id, _)| !open.contains(id)).collect(), next, came_to: BTreeMap::new() }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::appraisal::progress::{Missing, Why};
    use crate::view::progress::{Module, Next, Scenario, Told};

    fn module(id: &str, open: bool, scenarios: &[&str]) -> Module {
        let what = Missing::Sit { scenario: ScenarioId::new("a") };
        let missing = if open { Vec::new() } else { vec![Told { says: "have sat A".to_owned(), what }] };
        let scenario = |id: &&str| Scenario { id: ScenarioId::new(id), title: id.to_uppercase(), stars: None };
        Module {
            id: id.into(),
            title: id.to_owned(),
            open,
            missing,
            enough_for_days: None,
            scenarios: scenarios.iter().map(scenario).collect(),
            to_come: 0,
        }
    }

    fn course(modules: Vec<Module>, next: Vec<Next>) -> Progress {
        let (core, badges) = (Vec::new(), Vec::new());
        Progress { course: "c".into(), title: "C".to_owned(), level: None, core, badges, modules, next }
    }

    #[test]
    fn a_lock_says_that_one_may_play_and_one_open_course_is_enough() {
        let one = course(vec![module("m", true, &["a"]), module("n", false, &["b", "c"])], Vec::new());
        let other = course(vec![module("o", true, &["c"])], Vec::new());
        let found = journey(&Words::english(), BTreeMap::new(), &[one, other]);
        let lock = "You may play it now; the course comes to it when you have sat A.";
        let lock = Lock { short: lock.to_owned(), whole: lock.to_owned() };
        assert_eq!(found.locks, BTreeMap::from([(ScenarioId::new("b"), lock)]));
        assert_eq!(found.next, None);
    }

    #[test]
    fn what_comes_next_is_said_in_a_line_with_its_day() {
        let line = |in_days: u64| {
            let why = vec![Told { says: "it comes again".to_owned(), what: Why::Again { days: 3 } }];
            let next = Next { scenario: ScenarioId::new("a"), title: "A".to_owned(), in_days, why };
            let courses = [course(Vec::new(), Vec::new()), course(Vec::new(), vec![next])];
            journey(&Words::english(), BTreeMap::new(), &courses).next.map(|next| next.line)
        };
        assert_eq!(line(0).as_deref(), Some("Next: A — it comes again"));
        assert_eq!(line(1).as_deref(), Some("Next, tomorrow: A — it comes again"));
        assert_eq!(line(12).as_deref(), Some("Next, in 12 days: A — it comes again"));
    }
}

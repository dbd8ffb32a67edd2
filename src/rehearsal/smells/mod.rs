//! Scoring smells: what lets somebody score without judging, or makes a judgement worth nothing. `check` tells of them.
//!
//! One smell a file. How bad each is stands in a table; a scenario may tolerate one with a reason.
//!
//! **Deliberately absent:** what can be told without playing and reading: that is for `scenario::validate` and `vet`.

mod always_best;
mod cannot_lose;
mod endings;
mod key_reading;
mod pass;
mod throwaway;

use std::sync::{Arc, OnceLock};

use serde::Deserialize;

use super::{Sheet, Stage, Written};
use crate::base::ron_index::Step;
use crate::base::{Diagnostic, Severity};
use crate::scenario::Sound;
use crate::scenario::model::Scenario;
use crate::shift::Desk;

const SMELLS: &str = include_str!("../../../assets/rehearsal/smells.ron");

/// How bad a smell is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Smell {
    /// Its name; the problem is `smell-<name>`.
    pub smell: String,
    /// How bad.
    severity: Bad,
    /// Why.
    pub because: String,
}

#[derive(Clone, Copy, Debug, Deserialize)]
enum Bad {
    Error,
    Warning,
}

/// All smells.
pub fn all() -> &'static [Smell] {
    static ALL: OnceLock<Vec<Smell>> = OnceLock::new();
    // A table of the house that cannot be read would be an empty one: a test holds it.
    ALL.get_or_init(|| ron::from_str(SMELLS).unwrap_or_default())
}

/// A scenario, ready to be sniffed at.
struct Scene<'a> {
    sound: &'a Sound<'a>,
    scenario: &'a Scenario,
    /// Where it is played without the public, which takes most of the time of a shift: for what hardly depends on it.
    quiet: Stage<'a>,
    /// Where it is played with the public, if anything in it asks for that.
    whole: Stage<'a>,
}

impl Scene<'_> {
    /// Whether anything in it asks for the public.
    fn is_public(&self) -> bool {
        !Arc::ptr_eq(self.quiet.desk, self.whole.desk)
    }

    /// A smell at a path of the file.
    fn smell(&self, code: &'static str, path: &[Step]) -> Diagnostic {
        Diagnostic::warning(code, Some(self.sound.loaded.place(path)))
    }

    /// A smell at something of an inject.
    fn at(&self, code: &'static str, inject: &str, path: &[Step]) -> Diagnostic {
        let inject = ["injects".into(), inject.into()];
        self.smell(code, &[&inject[..], path].concat())
    }
}

/// Everything that smells in a scenario, and what is wrong with what it tolerates. `written` are replies to its messages, if
/// somebody wrote any.
pub fn scenario(sound: &Sound<'_>, written: &Written) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let Some(scenario) = sound.model().map(Arc::new) else { return found };
    let quiet = Arc::new(Desk::without_public(Arc::clone(&scenario)));
    let whole =
        if scenario.asks_the_public() { Arc::new(Desk::new(Arc::clone(&scenario))) } else { Arc::clone(&quiet) };
    let sheet = Sheet::of(&quiet);
    let stage = |desk| Stage { desk, sheet: &sheet, written };
    let scene = Scene { sound, scenario: &scenario, quiet: stage(&quiet), whole: stage(&whole) };
    for smell in [always_best::smell, throwaway::smell, key_reading::smell, pass::smell] {
        smell(&scene, &mut found);
    }
    // These two look at the same shifts.
    let played = cannot_lose::smell(&scene, &mut found);
    endings::smell(&scene, &played, &mut found);
    tolerated(sound, found)
}

/// The name of a smell by the code of its problem.
fn name(code: &str) -> &str {
    code.strip_prefix("smell-").unwrap_or(code)
}

/// With the severity of the table, lowered where the scenario says why.
fn tolerated(sound: &Sound<'_>, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let tolerates = &sound.loaded.raw.tolerates;
    let mut told = Vec::new();
    for (nth, tolerated) in tolerates.iter().enumerate() {
        let place = |field: &str| Some(sound.loaded.place(&["tolerates".into(), nth.into(), field.into()]));
        if !all().iter().any(|smell| smell.smell == tolerated.smell) {
            let known = all().iter().map(|smell| smell.smell.as_str()).collect::<Vec<_>>().join(", ");
            let problem = Diagnostic::error("unknown-smell", place("smell"));
            told.push(problem.with("found", &tolerated.smell).with("expected", known));
        } else if tolerated.because.trim().is_empty() {
            told.push(Diagnostic::error("smell-without-reason", place("because")).with("found", &tolerated.smell));
        }
    }
    for problem in found {
        let bad = all().iter().find(|smell| smell.smell == name(problem.code)).map(|smell| smell.severity);
        let lowered = tolerates.iter().any(|one| one.smell == name(problem.code) && !one.because.trim().is_empty());
        match (bad, lowered) {
            (Some(Bad::Error), false) => told.push(Diagnostic { severity: Severity::Error, ..problem }),
            (Some(Bad::Error), true) | (Some(Bad::Warning) | None, false) => told.push(problem),
            (Some(Bad::Warning) | None, true) => {}
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::words::Words;

    #[test]
    fn every_smell_has_its_severity_its_reason_and_its_words() {
        let words = Words::english();
        let named: Vec<&str> = all().iter().map(|smell| smell.smell.as_str()).collect();
        let mut codes: Vec<&str> = [
            include_str!("always_best.rs"),
            include_str!("cannot_lose.rs"),
            include_str!("endings.rs"),
            include_str!("key_reading.rs"),
            include_str!("pass.rs"),
            include_str!("throwaway.rs"),
        ]
        .iter()
        .flat_map(|file| file.split('"').skip(1).step_by(2).filter_map(|text| text.strip_prefix("smell-")))
        .collect();
        codes.sort_unstable();
        let mut sorted = named.clone();
        sorted.sort_unstable();
        assert_eq!(codes, sorted, "what the files find, and what the table knows");
        for smell in all() {
            assert!(!smell.because.is_empty(), "{}", smell.smell);
            assert!(words.has(&format!("check-smell-{}", smell.smell)), "{}", smell.smell);
        }
    }
}

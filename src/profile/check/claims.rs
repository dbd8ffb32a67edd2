//! What a scenario says it exercises: competencies that exist, each once, and that something in it can show.

use std::collections::BTreeSet;

use crate::base::Diagnostic;
use crate::base::diagnostic::{Place, listed};
use crate::base::id::{CompetencyId, InjectId};
use crate::profile::Competencies;
use crate::scenario::load::Loaded;
use crate::scenario::raw::{RawInject, RawScenario};

/// Everything wrong with the claims of a scenario.
pub(in crate::profile) fn claims(
    scenario: &Loaded<RawScenario>,
    competencies: &Competencies,
    problems: &mut Vec<Diagnostic>,
) {
    let exercised = competencies.exercised(&scenario.raw);
    let mut seen = BTreeSet::new();
    for (nth, id) in scenario.raw.competencies.iter().take(MOST).enumerate() {
        let place = || Some(scenario.place(&["competencies".into(), nth.into()]));
        if competencies.find(id).is_none() {
            problems.push(unknown(competencies, id, place()));
        } else if !seen.insert(id) {
            problems.push(Diagnostic::error("named-twice", place()).with("found", id));
        } else if !exercised.contains(id) {
            let kinds: Vec<&str> = competencies.kinds_for(id).collect();
            let problem = Diagnostic::warning("claimed-never-exercised", place()).with("found", id);
            problems.push(problem.with_word("expected", &kinds.join(", "), "hint"));
        }
    }
    for (inject, raw) in scenario.raw.injects.iter() {
        exercises(scenario, competencies, inject, raw, problems);
    }
}

/// What an inject says it exercises: of what its scenario claims, each once, and what takes evidence in this way.
fn exercises(
    scenario: &Loaded<RawScenario>,
    competencies: &Competencies,
    inject: &InjectId,
    raw: &RawInject,
    problems: &mut Vec<Diagnostic>,
) {
    let mut seen = BTreeSet::new();
    for (nth, id) in raw.head().exercises.iter().take(MOST).enumerate() {
        let path = ["injects".into(), inject.as_str().into(), "exercises".into(), nth.into()];
        let place = || Some(scenario.place(&path));
        let Some(competency) = competencies.find(id) else {
            problems.push(unknown(competencies, id, place()));
            continue;
        };
        if !seen.insert(id) {
            problems.push(Diagnostic::error("named-twice", place()).with("found", id));
        } else if competencies.keyed(competency).is_none() {
            let keyed = competencies.competencies.iter().filter(|each| competencies.keyed(each).is_some());
            let keyed: Vec<&str> = keyed.map(|each| each.id.as_str()).collect();
            problems.push(
                Diagnostic::error("exercised-otherwise", place()).with("found", id).with("expected", keyed.join(", ")),
            );
        } else if !scenario.raw.competencies.contains(id) {
            problems.push(Diagnostic::error("exercised-unclaimed", place()).with("found", id));
        }
    }
}

/// A name that is no competency's.
fn unknown(competencies: &Competencies, id: &CompetencyId, place: Option<Place>) -> Diagnostic {
    if let Some(composite) = competencies.composite(id) {
        let parts: Vec<&str> = composite.parts.iter().map(|part| part.competency.as_str()).collect();
        return Diagnostic::error("composite-claimed", place).with("found", id).with("expected", parts.join(", "));
    }
    let known: Vec<&str> = competencies.competencies.iter().map(|each| each.id.as_str()).collect();
    Diagnostic::error("unknown-competency", place)
        .with_near(id.as_str(), known.iter().copied())
        .with("expected", listed(&known))
}

/// Of more claims than this the rest is not looked at: there are not so many competencies.
const MOST: usize = 300;

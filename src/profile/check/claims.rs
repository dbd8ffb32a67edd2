//! What a scenario says it exercises: competencies that exist, each once, and that something in it can show.

use std::collections::BTreeSet;

use crate::base::Diagnostic;
use crate::base::diagnostic::{Place, listed};
use crate::base::id::{CompetencyId, InjectId};
use crate::base::ron_index::Step;
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
    meets(scenario, competencies, problems);
}

/// Rows that it says it exercises: each one there is, at injects there are, and asked of a competency that is claimed.
fn meets(scenario: &Loaded<RawScenario>, competencies: &Competencies, problems: &mut Vec<Diagnostic>) {
    let known: Vec<String> = competencies.rows().map(|(row, _)| row).collect();
    let injects: Vec<&str> = scenario.raw.injects.keys().map(InjectId::as_str).collect();
    for (row, at) in scenario.raw.meets.iter().take(MOST) {
        let place = |more: &[Step]| {
            let path = ["meets".into(), row.as_str().into()];
            Some(scenario.place(&[&path[..], more].concat()))
        };
        if !known.contains(row) {
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            let problem = Diagnostic::error("unknown-row", place(&[])).with("found", row);
            problems.push(problem.with_near(row, known.iter().copied()));
            continue;
        }
        let asked: Vec<&CompetencyId> = competencies.asked_by(row).map(|competency| &competency.id).collect();
        if !asked.iter().any(|id| scenario.raw.competencies.contains(id)) {
            let asked: Vec<&str> = asked.iter().map(|id| id.as_str()).collect();
            let problem = Diagnostic::error("row-unclaimed", place(&[])).with("found", row);
            problems.push(problem.with("expected", asked.join(", ")));
        }
        if at.is_empty() {
            problems.push(Diagnostic::error("row-nowhere", place(&[])).with("found", row));
        }
        for (nth, inject) in at.iter().enumerate().filter(|(_, inject)| !injects.contains(&inject.as_str())) {
            let problem = Diagnostic::error("unknown-inject", place(&[nth.into()]));
            let problem = problem.with_near(inject.as_str(), injects.iter().copied());
            problems.push(problem.with("expected", listed(&injects)));
        }
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

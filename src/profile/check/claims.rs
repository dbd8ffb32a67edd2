//! What a scenario says it exercises: competencies that exist, each once, and that something in it can show.

use std::collections::BTreeSet;

use crate::base::Diagnostic;
use crate::base::diagnostic::listed;
use crate::profile::Competencies;
use crate::scenario::load::Loaded;
use crate::scenario::raw::RawScenario;

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
            problems.push(match competencies.composite(id) {
                Some(composite) => {
                    let parts: Vec<&str> = composite.parts.iter().map(|part| part.competency.as_str()).collect();
                    Diagnostic::error("composite-claimed", place()).with("found", id).with("expected", parts.join(", "))
                }
                None => {
                    let known: Vec<&str> = competencies.competencies.iter().map(|each| each.id.as_str()).collect();
                    Diagnostic::error("unknown-competency", place())
                        .with_near(id.as_str(), known.iter().copied())
                        .with("expected", listed(&known))
                }
            });
        } else if !seen.insert(id) {
            problems.push(Diagnostic::error("named-twice", place()).with("found", id));
        } else if !exercised.contains(id) {
            let kinds: Vec<&str> = competencies.kinds_for(id).collect();
            let problem = Diagnostic::warning("claimed-never-exercised", place()).with("found", id);
            problems.push(problem.with_word("expected", &kinds.join(", "), "hint"));
        }
    }
}

/// Of more claims than this the rest is not looked at: there are not so many competencies.
const MOST: usize = 300;

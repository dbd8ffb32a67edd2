//! Which modules are open, and what exactly is missing before the others.
//!
//! Only what can be had counts ([`crate::profile::Opening`]): modules without scenarios are passed through, and a floor waits
//! only where a placed scenario of an earlier module exercises the competency. A level is told from as much evidence as a
//! figure takes, or from all that those scenarios can give; and from that alone: with so little, what is known of people in
//! general would open the middle levels to anybody and close the high ones to everybody.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{Measure, Run, observed};
use crate::appraisal::estimate::{Purpose, estimate, is_enough};
use crate::base::id::{CompetencyId, ModuleId, ScenarioId};
use crate::profile::{Course, Module};

/// A condition that is not met yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Missing {
    /// A scenario of an earlier module has to be sat.
    Sit {
        /// Which.
        scenario: ScenarioId,
    },
    /// A level has to be reached.
    Reach {
        /// In which competency.
        competency: CompetencyId,
        /// Which, 1–5.
        level: i64,
        /// Where it lies now; none while too little was seen.
        now: Option<i64>,
    },
}

/// The modules with what is missing: after each run in turn, so that what has opened stays open.
pub(super) fn modules<'c>(
    runs: &BTreeSet<&Run>,
    course: &'c Course,
    measure: Measure<'_>,
) -> Vec<(&'c Module, Vec<Missing>)> {
    let mut last: BTreeMap<&ScenarioId, &Run> = BTreeMap::new();
    let mut modules: Vec<_> = course.modules.iter().map(|module| (module, Vec::new())).collect();
    let mut open: BTreeSet<&ModuleId> = BTreeSet::new();
    for run in std::iter::once(None).chain(runs.iter().map(Some)) {
        last.extend(run.map(|run| (&run.scenario, *run)));
        for (module, found) in modules.iter_mut().filter(|(module, _)| !open.contains(&module.id)) {
            *found = missing(&last, course, module, &open, measure);
        }
        open.extend(modules.iter().filter(|(_, found)| found.is_empty()).map(|(module, _)| &module.id));
    }
    modules
}

/// What is missing before a module: everything that is missing before those that come before it, too.
fn missing(
    last: &BTreeMap<&ScenarioId, &Run>,
    course: &Course,
    module: &Module,
    open: &BTreeSet<&ModuleId>,
    measure: Measure<'_>,
) -> Vec<Missing> {
    let before = course.before(module);
    let placed = before.iter().flat_map(|earlier| &earlier.scenarios);
    let unsat = placed.filter(|id| !last.contains_key(id)).map(|id| Missing::Sit { scenario: id.clone() });
    let mut missing: Vec<Missing> = unsat.collect();
    let mut floors: BTreeMap<&CompetencyId, (i64, Option<i64>)> = BTreeMap::new();
    for floor_of in before.iter().copied().chain([module]).filter(|earlier| !open.contains(&earlier.id)) {
        let earlier = course.before(floor_of);
        for floor in floor_of.floors() {
            let Some(now) = reached(last, &earlier, &floor.competency, measure) else { continue };
            if now.is_none_or(|now| now < floor.level) {
                let asked = floors.entry(&floor.competency).or_insert((floor.level, now));
                asked.0 = asked.0.max(floor.level);
            }
        }
    }
    missing.extend(floors.into_iter().map(|(competency, (level, now))| Missing::Reach {
        competency: competency.clone(),
        level,
        now,
    }));
    missing
}

/// Where a competency lies, as far as enough was seen of it; none where nothing placed before exercises it.
fn reached(
    last: &BTreeMap<&ScenarioId, &Run>,
    before: &[&Module],
    competency: &CompetencyId,
    measure: Measure<'_>,
) -> Option<Option<i64>> {
    let claims = |id: &&ScenarioId| measure.claims.get(*id).is_some_and(|claimed| claimed.contains(competency));
    let mut exercising = before.iter().flat_map(|module| &module.scenarios).filter(claims).peekable();
    exercising.peek()?;
    let observed = observed(last, competency);
    let all_sat = exercising.all(|id| last.contains_key(id));
    let seen = estimate(&observed, Purpose::Decision, measure.errors);
    let seen = seen.filter(|_| all_sat || is_enough(&observed, measure.errors));
    Some(seen.and_then(|found| Some(measure.profile.level(found.band().score)?.level)))
}

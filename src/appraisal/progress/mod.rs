//! How far somebody who practises has come: stars, levels, badges, which modules are open, and what to practise next.
//!
//! **Invariants.** A function of runs, tables and a day; the order in which runs are given does not matter, nor whether one is
//! given twice. Whole numbers only. A run has no duration, so that neither haste nor hours can earn anything.
//!
//! Stars are kept: the best run counts. Levels and badges say what the last run at each scenario shows, since a second run is
//! no independent view of a person. A module that has opened stays open.
//!
//! **Deliberately absent:** decisions about people, refusals (practice never refuses: a lock is advice), sentences.

mod level;
mod opening;
mod plan;
mod star;

use std::collections::{BTreeMap, BTreeSet};

use super::estimate::{Estimate, Observed, Purpose, estimate, is_enough};
use super::{Debrief, evidence, incident};
use crate::base::id::{CompetencyId, ModuleId, ScenarioId};
use crate::profile::{Competencies, Course, Errors, Progression};
use crate::scenario::{Axis, Difficulty};
use crate::shift::{Desk, Row};

pub use level::{Badge, Core, Level};
pub use opening::Missing;
pub use plan::{Next, Why};

/// A day: how many have begun since 1970 by the world's clock.
pub type Day = u64;
/// Seconds of a day.
const DAY: u64 = 86_400;

/// The day of a moment in seconds since 1970.
pub fn day_of(seconds: u64) -> Day {
    seconds / DAY
}

/// A finished attempt, as far as it shows something of whoever sat it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Run {
    /// When it began, in seconds since 1970.
    pub began: u64,
    /// The attempt's id.
    pub attempt: String,
    /// What was sat.
    pub scenario: ScenarioId,
    /// How hard it was made.
    pub difficulty: Difficulty,
    /// The axes of which it shows something, 0–100.
    pub axes: BTreeMap<Axis, u8>,
    /// How often something critical was read in it.
    pub critical: usize,
    /// What it shows of competencies and composites.
    pub observed: BTreeMap<CompetencyId, Observed>,
}

impl Run {
    /// What happened at a desk, as a run.
    pub fn of(profile: &Competencies, desk: &Desk, rows: &[Row], began: u64, attempt: &str) -> Self {
        let debrief = Debrief::of(desk, rows);
        Self {
            began,
            attempt: attempt.to_owned(),
            scenario: desk.scenario.id.clone(),
            difficulty: desk.difficulty(),
            axes: debrief.axes.iter().filter_map(|result| Some((result.axis, result.score?))).collect(),
            critical: incident::incidents(&debrief.moments).len(),
            observed: evidence::observed(profile, Errors::built_in(), desk, rows, &debrief),
        }
    }
}

/// The best number of stars at each scenario that was sat.
pub fn stars(runs: &[Run], rules: &Progression) -> BTreeMap<ScenarioId, usize> {
    star::best(runs, rules)
}

/// The last run at each scenario.
pub fn last<'a>(runs: impl IntoIterator<Item = &'a Run>) -> BTreeMap<&'a ScenarioId, &'a Run> {
    let ordered: BTreeSet<&Run> = runs.into_iter().collect();
    ordered.into_iter().map(|run| (&run.scenario, run)).collect()
}

/// What runs are held against.
#[derive(Clone, Copy, Debug)]
pub struct Measure<'a> {
    /// The competency profile.
    pub profile: &'a Competencies,
    /// How sure scores are.
    pub errors: &'a Errors,
    /// What earns what.
    pub rules: &'a Progression,
    /// What each scenario claims to exercise.
    pub claims: &'a BTreeMap<ScenarioId, Vec<CompetencyId>>,
}

/// How far somebody has come in a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The level as a whole; none while no core skill has enough evidence.
    pub level: Option<Level>,
    /// Each core skill, in the order of the profile.
    pub core: Vec<Core>,
    /// Competencies that have a badge, in the order of the profile.
    pub badges: Vec<Badge>,
    /// The best that was reached at each scenario that was sat, also outside the course.
    pub stars: BTreeMap<ScenarioId, usize>,
    /// The modules of the course, in its order.
    pub modules: Vec<Module>,
    /// What to practise next, the first first; at most as many as the rules propose at a time.
    pub next: Vec<Next>,
}

/// What somebody has reached, whatever the course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The level as a whole; none while no core skill has enough evidence.
    pub level: Option<Level>,
    /// Each core skill, in the order of the profile.
    pub core: Vec<Core>,
    /// Competencies that have a badge, in the order of the profile.
    pub badges: Vec<Badge>,
}

/// A module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    /// Its id.
    pub id: ModuleId,
    /// What is missing before it opens; nothing if it is open.
    pub missing: Vec<Missing>,
    /// Until which day it has been practised enough; none if it has not.
    pub enough_until: Option<Day>,
}

/// What somebody has reached with these runs.
pub fn reached(runs: &[Run], measure: Measure<'_>) -> Reached {
    by_last(&last(runs), measure)
}

fn by_last(last: &BTreeMap<&ScenarioId, &Run>, measure: Measure<'_>) -> Reached {
    let core = level::core(last, measure);
    Reached { level: level::level(last, &core, measure), badges: level::badges(last, measure), core }
}

/// How far somebody has come with these runs, today.
pub fn progress(runs: &[Run], course: &Course, measure: Measure<'_>, today: Day) -> Progress {
    let ordered: BTreeSet<&Run> = runs.iter().collect();
    let last = last(ordered.iter().copied());
    let Reached { level, core, badges } = by_last(&last, measure);
    let stars = star::best(ordered.iter().copied(), measure.rules);
    let modules = opening::modules(&ordered, course, measure);
    let modules: Vec<Module> = modules
        .into_iter()
        .map(|(module, missing)| {
            let enough_until = plan::enough_until(&ordered, module, &measure.rules.dose, today);
            Module { id: module.id.clone(), missing, enough_until }
        })
        .collect();
    let next =
        plan::next(&ordered, course, measure, &plan::Known { core: &core, stars: &stars, modules: &modules }, today);
    Progress { level, core, badges, stars, modules, next }
}

/// What these runs show of a competency.
fn observed(last: &BTreeMap<&ScenarioId, &Run>, id: &CompetencyId) -> Vec<Observed> {
    last.values().filter_map(|run| run.observed.get(id)).copied().collect()
}

/// The figure for a competency; none with too little evidence.
fn figure(last: &BTreeMap<&ScenarioId, &Run>, id: &CompetencyId, errors: &Errors) -> Option<Estimate> {
    let observed = observed(last, id);
    estimate(&observed, Purpose::Training, errors).filter(|_| is_enough(&observed, errors))
}

#[cfg(test)]
mod tests;

//! What to practise next, and when: scenarios come again after growing intervals, and a module after its dose rests.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::level::Core;
use super::{Day, Measure, Run, day_of, star};
use crate::base::id::{CoreSkillId, ScenarioId};
use crate::profile::{Course, Dose, Module, Progression};

/// Something to practise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// Which scenario.
    pub scenario: ScenarioId,
    /// Why, what weighs most first; at least one reason.
    pub why: Vec<Why>,
    /// When: today or later.
    pub when: Day,
}

/// Why something should be practised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Why {
    /// It comes again so many days after the last run.
    Again {
        /// How many.
        days: u32,
    },
    /// It was never sat, and its module is open.
    New,
    /// It exercises the weakest of the core skills.
    Weakest {
        /// Which.
        skill: CoreSkillId,
    },
    /// A star is missing.
    Stars {
        /// How many it has.
        stars: usize,
    },
}

/// What else is known.
pub(super) struct Known<'a> {
    pub(super) core: &'a [Core],
    pub(super) stars: &'a BTreeMap<ScenarioId, usize>,
    pub(super) modules: &'a [super::Module],
}

/// When a scenario comes again.
struct Due {
    /// The step of the plan.
    step: usize,
    /// On which day.
    day: Day,
}

/// What to practise next: in open modules every scenario that was sat and the first that was not, the earliest first. Of
/// what comes on the same day, what comes again before what is new, and what exercises the weakest skill before the rest.
pub(super) fn next(
    runs: &BTreeSet<&Run>,
    course: &Course,
    measure: Measure<'_>,
    known: &Known<'_>,
    today: Day,
) -> Vec<Next> {
    let due = due(runs, measure.rules);
    let weakest = weakest(known.core);
    let exercises = |scenario: &ScenarioId, skill: &CoreSkillId| {
        let own = measure.profile.competencies.iter().filter(|found| found.core.as_ref() == Some(skill));
        let claimed = measure.claims.get(scenario);
        claimed.is_some_and(|claimed| own.into_iter().any(|found| claimed.contains(&found.id)))
    };
    let open = course.modules.iter().zip(known.modules).filter(|(_, state)| state.missing.is_empty());
    let mut found: Vec<(bool, Option<Day>, Next)> = Vec::new();
    for (module, state) in open {
        let sat = module.scenarios.iter().filter(|id| due.contains_key(*id) && state.enough_until.is_none());
        let new = module.scenarios.iter().find(|id| !due.contains_key(*id));
        for scenario in sat.chain(new) {
            let due = due.get(scenario);
            let skill = weakest.filter(|skill| exercises(scenario, skill));
            let mut why = vec![due.map_or(Why::New, |due| Why::Again { days: days(measure.rules, due.step) })];
            why.extend(skill.map(|skill| Why::Weakest { skill: skill.clone() }));
            let stars = known.stars.get(scenario).copied().unwrap_or_default();
            why.extend((due.is_some() && stars < measure.rules.stars.len()).then_some(Why::Stars { stars }));
            let when = due.map_or(today, |due| due.day.max(today));
            found.push((skill.is_none(), due.map(|due| due.day), Next { scenario: scenario.clone(), why, when }));
        }
    }
    // Stable: what is alike stays in the order of the course.
    found.sort_by_key(|(other, due, next)| (next.when, due.is_none(), *other, *due));
    found.truncate(measure.rules.proposals.most);
    found.into_iter().map(|(.., next)| next).collect()
}

/// Until which day a module has been practised enough: the first on which fewer runs lie within the days of a dose.
pub(super) fn enough_until(runs: &BTreeSet<&Run>, module: &Module, dose: &Dose, today: Day) -> Option<Day> {
    let own = runs.iter().filter(|run| module.scenarios.contains(&run.scenario));
    let mut days: Vec<Day> = own.map(|run| day_of(run.began)).collect();
    days.sort_unstable();
    let first_of_dose = days.iter().rev().nth(dose.runs.checked_sub(1)?)?;
    let until = first_of_dose.saturating_add(dose.days.into());
    (today < until).then_some(until)
}

/// When each scenario that was sat comes again. What is sat before it is due may come sooner by it and goes no step on: many
/// runs on a day are no reason to wait a month.
fn due(runs: &BTreeSet<&Run>, rules: &Progression) -> BTreeMap<ScenarioId, Due> {
    let mut all: BTreeMap<ScenarioId, Due> = BTreeMap::new();
    let last = rules.spacing.days.len().saturating_sub(1);
    for run in runs {
        let (today, stars) = (day_of(run.began), star::stars(run, rules));
        let was = all.get(&run.scenario);
        let early = was.filter(|due| due.day > today);
        let step = was.map_or(0, |due| due.step);
        let step = match stars {
            stars if stars <= rules.spacing.weak => step.saturating_sub(1),
            stars if stars >= rules.spacing.good && early.is_none() => step.saturating_add(1).min(last),
            _ => step,
        };
        let day = today.saturating_add(days(rules, step).into());
        let day = early.map_or(day, |due| due.day.min(day));
        all.insert(run.scenario.clone(), Due { step, day });
    }
    all
}

/// How long a step is.
fn days(rules: &Progression, step: usize) -> u32 {
    rules.spacing.days.get(step).copied().unwrap_or_default()
}

/// The weakest core skill of which enough is known; the first of several.
fn weakest(core: &[Core]) -> Option<&CoreSkillId> {
    let known = core.iter().filter_map(|core| Some((core.figure?.0, &core.skill)));
    known.min_by_key(|(score, _)| *score).map(|(_, skill)| skill)
}

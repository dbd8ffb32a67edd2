//! Stars: what a run at a scenario earned. They ask for scores alone.

use std::collections::BTreeMap;

use super::Run;
use crate::base::id::ScenarioId;
use crate::profile::Progression;
use crate::scenario::Difficulty;

/// The best at each scenario that was sat.
pub(super) fn best<'a>(runs: impl IntoIterator<Item = &'a Run>, rules: &Progression) -> BTreeMap<ScenarioId, usize> {
    let mut best: BTreeMap<ScenarioId, usize> = BTreeMap::new();
    for run in runs {
        let kept = best.entry(run.scenario.clone()).or_default();
        *kept = stars(run, rules).max(*kept);
    }
    best
}

/// The stars of a run: those that it comes to, and none above what its level and what was read in it allow.
pub(super) fn stars(run: &Run, rules: &Progression) -> usize {
    let Some(weakest) = run.axes.values().min().copied() else { return 0 };
    let sum: usize = run.axes.values().map(|score| usize::from(*score)).sum();
    let reached = rules.stars.iter().rposition(|star| {
        // The mean without a division: nothing is rounded.
        weakest >= star.weakest && sum >= usize::from(star.mean) * run.axes.len()
    });
    let mut most = rules.stars.len();
    if run.difficulty == Difficulty::Gentle {
        most = most.min(rules.gentle.most);
    }
    if run.critical > 0 {
        most = most.min(rules.critical.most);
    }
    reached.map_or(0, |at| at + 1).min(most)
}

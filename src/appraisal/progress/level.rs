//! Levels and badges: what the last run at each scenario shows.

use std::collections::BTreeMap;

use super::{Measure, Run, figure};
use crate::base::id::{CompetencyId, CoreSkillId, ScenarioId};
use crate::profile::{Competencies, Competency, Confidence};

/// A thousand of the unit of estimates are a point.
const POINT: i64 = 1_000;

/// The level as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    /// The level that was reached, 1–5.
    pub level: i64,
    /// The mean of all competencies that may decide and have enough evidence, in points of 100.
    pub mean: i64,
    /// The level that the mean alone belongs to.
    pub by_mean: i64,
    /// Core skills that keep the next level away although the mean would reach it, in the order of the profile.
    pub held_back: Vec<CoreSkillId>,
}

/// A core skill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Core {
    /// Which.
    pub skill: CoreSkillId,
    /// Its score in points of 100 and its level; none while there is not enough evidence.
    pub figure: Option<(i64, i64)>,
    /// Whether enough scenarios exercise it for there ever to be a figure.
    pub can_be_shown: bool,
}

/// A badge in a competency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Badge {
    /// In which.
    pub competency: CompetencyId,
    /// What it is called.
    pub name: String,
    /// The level that it stands for, 1–5.
    pub level: i64,
    /// Whether a figure for it may never decide.
    pub indicative: bool,
}

/// Each core skill: the mean of its competencies that have enough evidence.
pub(super) fn core(last: &BTreeMap<&ScenarioId, &Run>, measure: Measure<'_>) -> Vec<Core> {
    let profile = measure.profile;
    let core = profile.core_skills.iter().map(|skill| {
        let own = profile.competencies.iter().filter(|found| found.core.as_ref() == Some(&skill.id));
        let mean = mean(own.clone().filter_map(|found| Some(figure(last, &found.id, measure.errors)?.score)));
        let exercise =
            |found: &Competency| measure.claims.values().filter(|claimed| claimed.contains(&found.id)).count();
        Core {
            skill: skill.id.clone(),
            figure: mean.and_then(|score| Some((score, level_of(profile, score)?))),
            can_be_shown: own.into_iter().any(|found| exercise(found) >= measure.errors.least.scenarios),
        }
    });
    core.collect()
}

/// The highest level that the mean reaches and whose floor no core skill lies under. Of a skill that was not shown enough
/// nothing more is known than of everybody: it lies at the lowest level. One that no scenarios there are could show keeps
/// nobody back: only what can be had counts.
pub(super) fn level(last: &BTreeMap<&ScenarioId, &Run>, core: &[Core], measure: Measure<'_>) -> Option<Level> {
    core.iter().find(|core| core.figure.is_some())?;
    let profile = measure.profile;
    let deciding = profile.competencies.iter().filter(|found| found.confidence == Confidence::Decides);
    let mean = mean(deciding.filter_map(|found| Some(figure(last, &found.id, measure.errors)?.score)))?;
    let by_mean = level_of(profile, mean)?;
    let lowest = profile.levels.iter().map(|level| level.level).min()?;
    let under = |floor: i64| {
        let counted = core.iter().filter(|core| core.figure.is_some() || core.can_be_shown);
        let under = counted.filter(move |core| core.figure.map_or(lowest, |(_, level)| level) < floor);
        under.map(|core| core.skill.clone()).collect::<Vec<_>>()
    };
    let mut upwards: Vec<_> = profile.levels.iter().filter(|level| level.level <= by_mean).collect();
    upwards.sort_by_key(|level| level.level);
    let mut reached = Level { level: lowest, mean, by_mean, held_back: Vec::new() };
    for next in upwards {
        let under = under(next.core_floor);
        if !under.is_empty() {
            reached.held_back = under;
            break;
        }
        reached.level = next.level;
    }
    Some(reached)
}

/// The badges that are held: the highest step that the lower end of the 68 % band reaches.
pub(super) fn badges(last: &BTreeMap<&ScenarioId, &Run>, measure: Measure<'_>) -> Vec<Badge> {
    let badges = measure.profile.competencies.iter().filter_map(|competency| {
        let found = figure(last, &competency.id, measure.errors)?;
        // Whole points that are surely reached: downwards.
        let level = measure.profile.level((found.score - found.error).div_euclid(POINT))?.level;
        let step = measure.rules.badges.iter().rfind(|step| step.level <= level)?;
        Some(Badge {
            competency: competency.id.clone(),
            name: step.name.clone(),
            level: step.level,
            indicative: competency.confidence == Confidence::Indicative,
        })
    });
    badges.collect()
}

/// The level of a score in points of 100.
fn level_of(profile: &Competencies, score: i64) -> Option<i64> {
    profile.level(score).map(|level| level.level)
}

/// The mean of scores in thousandths of a point, in points, to the nearest; none of none.
fn mean(scores: impl Iterator<Item = i64>) -> Option<i64> {
    let scores: Vec<i64> = scores.collect();
    let count = i64::try_from(scores.len()).ok().filter(|count| *count > 0)?;
    let sum: i64 = scores.iter().sum();
    Some((sum + count * POINT / 2).div_euclid(count * POINT))
}

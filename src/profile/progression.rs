//! What practice is honoured with, and when something comes again: stars, badges, the plan. Nothing in it is about speed
//! or hours.

use std::sync::OnceLock;

use serde::Deserialize;

use crate::base::Source;
use crate::scenario::load;

const PROGRESSION: &str = include_str!("../../assets/profile/progress.ron");

/// How progress is shown to somebody who practises.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Progression {
    /// What each star takes, from the first.
    pub stars: Vec<Star>,
    /// What a run played at the gentle level can earn.
    pub gentle: Most,
    /// What a run can earn in which something critical was read.
    pub critical: Most,
    /// What each badge takes, from the lowest.
    pub badges: Vec<BadgeStep>,
    /// When a scenario comes again.
    pub spacing: Spacing,
    /// How much of a module is enough for now.
    pub dose: Dose,
    /// How much is proposed at a time.
    pub proposals: Most,
}

/// What a star takes, in points of 100.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Star {
    /// No axis lies below this.
    pub weakest: u8,
    /// The mean of the axes lies at or above this.
    pub mean: u8,
    /// Why.
    pub because: String,
}

/// An upper bound.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Most {
    /// The most.
    pub most: usize,
    /// Why.
    pub because: String,
}

/// What a badge in a competency takes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BadgeStep {
    /// What it is called.
    pub name: String,
    /// The level to which the lower end of the 68 % band belongs at least, 1–5.
    pub level: i64,
    /// Why.
    pub because: String,
}

/// When a scenario comes again.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spacing {
    /// The steps, in days after the last run, growing.
    pub days: Vec<u32>,
    /// A run of so many stars or more goes a step on …
    pub good: usize,
    /// … and one of so many or fewer a step back.
    pub weak: usize,
    /// Why.
    pub because: String,
}

/// How many runs of a module within how many days are enough for now.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dose {
    /// Runs.
    pub runs: usize,
    /// Days.
    pub days: u32,
    /// Why.
    pub because: String,
}

impl Progression {
    /// The numbers built into the program. They are sound: a test reads them.
    pub fn built_in() -> &'static Self {
        static READ: OnceLock<Progression> = OnceLock::new();
        READ.get_or_init(|| match load::ron(&Source::new("progress.ron", PROGRESSION)) {
            Ok(progression) => progression,
            Err(problem) => unreachable!("assets/profile/progress.ron is built in and tested: {problem:?}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::LEVELS;

    #[test]
    fn each_step_takes_more_than_the_one_before_and_says_why() {
        let rules = Progression::built_in();
        assert!(rules.stars.is_sorted_by(|a, b| a.weakest < b.weakest && a.mean < b.mean));
        assert!(rules.stars.iter().all(|star| star.weakest <= star.mean && star.mean <= 100));
        assert!(rules.badges.is_sorted_by(|a, b| a.level < b.level));
        assert!(rules.badges.iter().all(|badge| LEVELS.contains(&badge.level) && !badge.name.is_empty()));
        assert!(
            rules.spacing.days.is_sorted_by(|a, b| a < b) && rules.spacing.days.first().is_some_and(|day| *day > 0)
        );
        assert!(rules.spacing.weak < rules.spacing.good && rules.spacing.good <= rules.stars.len());
        assert!(rules.gentle.most >= rules.spacing.good, "who plays gently gets on too");
        assert!(rules.critical.most <= rules.spacing.weak, "something critical is no good run");
        let last = rules.spacing.days.last().copied().unwrap_or_default();
        assert!(rules.dose.runs > 0 && rules.dose.days >= last && rules.proposals.most > 0);
        let mut reasons = vec![&rules.gentle.because, &rules.critical.because, &rules.proposals.because];
        reasons.extend([&rules.spacing.because, &rules.dose.because]);
        reasons.extend(rules.stars.iter().map(|star| &star.because));
        reasons.extend(rules.badges.iter().map(|badge| &badge.because));
        assert!(reasons.iter().all(|because| because.len() > 10));
    }
}

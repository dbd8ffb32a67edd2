//! What whoever sits here has shown so far: the level and what holds it back, every competency with its error, badges, and
//! how the axes went from shift to shift.

use std::collections::BTreeSet;

use super::date;
use super::progress::{self, Badge};
use super::radar::{Radar, radar};
use super::standing::{Standing, shown, standing};
use crate::appraisal::progress::{Run, reached};
use crate::base::words::{Words, harmless};
use crate::profile::{Content, Errors};
use crate::say;
use crate::scenario::Axis;

/// What somebody has shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// The level as a whole and what holds it back, in sentences.
    pub level: Vec<String>,
    /// What counts most.
    pub radar: Radar,
    /// Every competency.
    pub standing: Standing,
    /// Badges that are held.
    pub badges: Vec<Badge>,
    /// Every finished shift, in the order in which they were begun.
    pub shifts: Vec<Shift>,
    /// How much there was of everything, in sentences.
    pub counts: Vec<String>,
}

/// A finished shift.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    /// The title of its scenario.
    pub title: String,
    /// When it began.
    pub began: String,
    /// The axes, 0–100; none where nothing showed them.
    pub axes: Vec<(Axis, Option<u8>)>,
}

/// What these runs show.
pub fn profile(words: &Words, content: &Content, runs: &[Run]) -> Profile {
    let claims = progress::claims(content);
    let measure = progress::measure(content, &claims);
    let found = reached(runs, measure);
    let level = found.level.as_ref().map(|level| progress::Level::told(measure.profile, level));
    let standing = standing(measure.profile, Errors::built_in(), &shown(runs));
    let core = progress::cores(measure.profile, &found.core);
    // In the order in which they were begun, each once.
    let ordered: BTreeSet<&Run> = runs.iter().collect();
    let shifts = ordered.iter().map(|run| Shift {
        title: harmless(progress::title(&content.playable, &run.scenario)),
        began: date::told(words, run.began),
        axes: Axis::ALL.iter().map(|axis| (*axis, run.axes.get(axis).copied())).collect(),
    });
    Profile {
        level: progress::level_lines(words, level.as_ref()),
        radar: radar(measure.profile, &standing, level.as_ref(), &core),
        standing,
        badges: progress::badges(measure.profile, &found.badges),
        shifts: shifts.collect(),
        counts: counts(words, &ordered, runs),
    }
}

fn counts(words: &Words, ordered: &BTreeSet<&Run>, runs: &[Run]) -> Vec<String> {
    let Some(first) = ordered.first() else { return Vec::new() };
    let stars = progress::stars(runs);
    let earned: usize = stars.values().map(|found| found.stars).sum();
    let of: usize = stars.values().map(|found| found.of).sum();
    vec![
        say!(words, "mine-count-shifts", shifts = ordered.len(), scenarios = stars.len()),
        say!(words, "mine-count-stars", stars = earned, of = of),
        say!(words, "mine-count-since", began = date::told(words, first.began)),
    ]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::appraisal::estimate::Observed;
    use crate::base::id::CompetencyId;
    use crate::scenario::Difficulty;

    fn run(scenario: &str, day: u64, score: u8) -> Run {
        let observed = Observed { mean: i64::from(score) * 1_000, decisions: 6, own_words: 3 };
        let shown = ["patience", "empathy", "assertiveness", "response-quality"];
        Run {
            began: day * 86_400,
            attempt: format!("{scenario}-{day}"),
            scenario: scenario.into(),
            difficulty: Difficulty::Standard,
            axes: [(Axis::Patience, score)].into(),
            critical: 0,
            observed: shown.iter().map(|id| (CompetencyId::new(id), observed)).collect::<BTreeMap<_, _>>(),
        }
    }

    fn found(runs: &[Run]) -> Profile {
        profile(&Words::english(), &Content::load(Vec::new()).0, runs)
    }

    #[test]
    fn shifts_stand_in_the_order_in_which_they_were_begun() {
        let found = found(&[run("b", 3, 70), run("a", 1, 40), run("b", 2, 60)]);
        let shifts: Vec<_> = found.shifts.iter().map(|shift| (&*shift.title, shift.axes[0].1)).collect();
        assert_eq!(shifts, [("a", Some(40)), ("b", Some(60)), ("b", Some(70))]);
        assert!(found.shifts[0].axes[1..].iter().all(|(_, score)| score.is_none()));
        assert_eq!(found.counts[0], "3 shifts finished, at 2 scenarios");
        assert!(found.counts[2].contains("1970-01-02"), "{:?}", found.counts);
        assert!(found.level[0].starts_with("No level as a whole yet"), "{:?}", found.level);
        assert!(found.badges.is_empty());
    }

    #[test]
    fn there_are_figures_badges_and_a_level_where_there_is_enough() {
        let runs: Vec<Run> = ["a", "b", "c", "d", "e"].iter().map(|id| run(id, 1, 90)).collect();
        let found = found(&runs);
        assert_eq!(found.radar.spokes.iter().filter(|spoke| spoke.figure.is_some()).count(), 4);
        assert!(!found.badges.is_empty() && found.level[0].starts_with("Level as a whole: "), "{:?}", found.level);
        assert_eq!(found.standing.scenarios, 5);
    }

    #[test]
    fn nothing_sat_is_nothing() {
        let found = found(&[]);
        assert!(found.shifts.is_empty() && found.counts.is_empty() && found.badges.is_empty());
    }
}

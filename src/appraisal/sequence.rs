//! What only several answers in a row can show: calm that lasts under provocation, a position that is held.
//!
//! Values are 0–100, each a piece of evidence of the same weight.

use super::Moment;
use crate::scenario::raw::Key;
use crate::shift::{Desk, Event, Row};

/// From this provocation on (0 calm to 3 abusive) somebody is provoked.
pub(super) const PROVOKED: u8 = 2;

/// From this quality on all is offered to the last provoked person that one can ask; below it, that share.
const STILL_OFFERS: i32 = 40;

/// An answer to one provocation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// 0 calm to 3 abusive.
    pub provocation: u8,
    /// What the answer is worth.
    pub worth: Key,
}

impl Turn {
    fn is_hot(&self) -> bool {
        self.provocation >= PROVOKED
    }

    fn patience(&self) -> i32 {
        i32::from(self.worth.patience)
    }
}

/// What became of the promises that were due: 100 for each that was kept, 0 for each that was broken.
pub fn promises(rows: &[Row]) -> Vec<i32> {
    let due = rows.iter().filter_map(|row| match row.event {
        Event::Kept { .. } => Some(100),
        Event::Broken { .. } => Some(0),
        _ => None,
    });
    due.collect()
}

/// Answers with how they were provoked; without those of which not every axis is known.
pub(super) fn turns(desk: &Desk, answered: &[&Moment]) -> Vec<Turn> {
    let turn = |moment: &&Moment| {
        let provocation = desk.scenario.inject(moment.inject).conversation().provocation;
        Some(Turn { provocation, worth: moment.worth.whole()? })
    };
    answered.iter().filter_map(turn).collect()
}

/// Whether calm lasts: how much is left of it under provocation, in general and at the worst, how far it falls from calm
/// turns to provoked ones, and whether the last provoked person is still offered something. Nothing where nobody was
/// provoked.
pub fn calm(turns: &[Turn]) -> Vec<i32> {
    let values = [endured(turns), lasting(turns), still_offered(turns)];
    values.into_iter().flatten().collect()
}

/// How much calm is left under provocation, in general and at the worst.
fn endured(turns: &[Turn]) -> Option<i32> {
    let hot: Vec<i32> = turns.iter().filter(|turn| turn.is_hot()).map(Turn::patience).collect();
    // One snap is remembered: the worst answer counts as much as all of them.
    Some((mean(&hot)? + hot.iter().min()?) / 2)
}

/// How far calm falls from calm turns to provoked ones: each point counts twice. None without both.
pub fn lasting(turns: &[Turn]) -> Option<i32> {
    let cool: Vec<i32> = turns.iter().filter(|turn| !turn.is_hot()).map(Turn::patience).collect();
    let fallen = mean(&cool)? - endured(turns)?;
    Some((100 - 2 * fallen.max(0)).max(0))
}

/// Whether the last provoked person is still offered something.
pub fn still_offered(turns: &[Turn]) -> Option<i32> {
    let last = turns.iter().rfind(|turn| turn.is_hot())?;
    Some((i32::from(last.worth.quality) * 100 / STILL_OFFERS).min(100))
}

/// Whether a position towards the same person is held, neither given up nor hardened: from the assertiveness of the answers
/// in their order. None for fewer than two.
pub fn held(assertiveness: &[i32]) -> Option<i32> {
    let (first, last) = (assertiveness.first()?, assertiveness.last()?);
    (assertiveness.len() > 1).then_some((100 - (first - last).max(0)).min(*last + 20))
}

/// How patience goes with provocation: the slope of the straight line nearest to all turns, in thousandths of a point for a
/// step of provocation. None where provocation does not vary.
pub fn slope(turns: &[Turn]) -> Option<i32> {
    let points = || turns.iter().map(|turn| (i64::from(turn.provocation), i64::from(turn.worth.patience)));
    let n = i64::try_from(turns.len()).ok()?;
    let (sum_x, sum_y) = points().fold((0, 0), |sum, (x, y)| (sum.0 + x, sum.1 + y));
    let spread = points().map(|(x, _)| x * x).sum::<i64>() * n - sum_x * sum_x;
    let together = points().map(|(x, y)| x * y).sum::<i64>() * n - sum_x * sum_y;
    (spread > 0).then(|| i32::try_from(together * 1_000 / spread).ok()).flatten()
}

/// The mean, rounded towards zero; none of nothing.
pub fn mean(values: &[i32]) -> Option<i32> {
    let count = i32::try_from(values.len()).ok().filter(|count| *count > 0)?;
    Some(values.iter().sum::<i32>() / count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turn((provocation, patience): (u8, u8)) -> Turn {
        Turn { provocation, worth: Key { patience, empathy: 0, assertiveness: 0, quality: 60 } }
    }

    #[test]
    fn calm_that_falls_counts_less_than_calm_that_lasts() {
        assert_eq!(calm(&[(0, 80), (3, 80)].map(turn)), [80, 100, 100]);
        assert_eq!(calm(&[(0, 80), (2, 60), (3, 40)].map(turn)), [45, 30, 100]);
        assert_eq!(calm(&[(3, 40)].map(turn)), [40, 100]);
        assert_eq!(calm(&[(0, 80), (1, 20)].map(turn)), [0; 0]);
    }

    #[test]
    fn the_slope_is_in_points_for_a_step() {
        assert_eq!(slope(&[(0, 90), (1, 80), (3, 60)].map(turn)), Some(-10_000));
        assert_eq!(slope(&[(1, 70), (1, 50)].map(turn)), None);
        assert_eq!(slope(&[]), None);
    }

    #[test]
    fn a_position_is_held_or_given_up() {
        assert_eq!(held(&[60, 70]), Some(90));
        assert_eq!(held(&[80, 20]), Some(40));
        assert_eq!(held(&[80]), None);
    }
}

//! What many runs came to: counts that can be added in any order, and how far two lists of scores stand apart.

use std::collections::BTreeMap;

use super::Run;
use crate::base::id::CompetencyId;
use crate::scenario::Axis;
use crate::scenario::model::{EndingIx, InjectIx};

/// How often each score from 0 to 100 was reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spread([u64; 101]);

impl Default for Spread {
    fn default() -> Self {
        Self([0; 101])
    }
}

impl Spread {
    /// Counts a score; above 100 it counts as 100.
    pub fn add(&mut self, score: u8) {
        self.0[usize::from(score.min(100))] += 1;
    }

    fn join(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(here, there)| *here += there);
    }

    /// How many scores.
    pub fn count(&self) -> u64 {
        self.0.iter().sum()
    }

    /// The mean in thousandths; none of nothing.
    pub fn mean(&self) -> Option<u64> {
        let sum: u64 = (0..).zip(self.0).map(|(score, count)| score * count * 1_000).sum();
        sum.checked_div(self.count())
    }

    /// The score below which so many of a hundred lie; none of nothing.
    pub fn percentile(&self, percent: u64) -> Option<u8> {
        let wanted = (self.count() * percent).div_ceil(100).max(1);
        let mut seen = 0;
        (0..=100)
            .zip(self.0)
            .find(|(_, count)| {
                seen += count;
                seen >= wanted
            })
            .map(|(score, _)| score)
    }

    /// The lowest and the highest; none of nothing.
    pub fn ends(&self) -> Option<(u8, u8)> {
        let reached = || (0..=100_u8).filter(|score| self.0[usize::from(*score)] > 0);
        Some((reached().next()?, reached().next_back()?))
    }

    /// How often each score was reached.
    pub fn counts(&self) -> &[u64] {
        &self.0
    }
}

/// How far the first of two lists of scores stands above the second.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Apart {
    /// The share of pairs in which the first is above, half of equal ones counted: the area under the ROC curve, 0–1.
    pub share: f64,
    /// Where it lies in ninety-five cases of a hundred (DeLong, DeLong & Clarke-Pearson 1988).
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// Ninety-five of a hundred lie within so many standard errors.
const NINETY_FIVE: f64 = 1.96;

impl Apart {
    /// How far the first stands above the second; none where either is empty.
    pub fn of(above: &Spread, below: &Spread) -> Option<Self> {
        let (m, n) = (number(above.count()), number(below.count()));
        if m < 1.0 || n < 1.0 {
            return None;
        }
        // The share of the second that each of the first stands above, and of the first that stand above each of the second.
        let won = |of: &Spread, against: &Spread, higher: bool| -> (f64, f64) {
            let whole = number(against.count());
            let mut below = 0.0;
            let (mut sum, mut squares) = (0.0, 0.0);
            for score in 0..=100 {
                let here = number(against.0[score]);
                let share = (below + here / 2.0) / whole;
                let share = if higher { share } else { 1.0 - share };
                let count = number(of.0[score]);
                sum += count * share;
                squares += count * share * share;
                below += here;
            }
            let count = number(of.count());
            let mean = sum / count;
            let spread = if count > 1.0 { (squares - count * mean * mean).max(0.0) / (count - 1.0) } else { 0.0 };
            (mean, spread)
        };
        let (share, first) = won(above, below, true);
        let (_, second) = won(below, above, false);
        let error = (first / m + second / n).sqrt();
        // Where nothing overlaps the error is none; three cases more might have (Hanley & Lippman-Hand 1983).
        let least = if error > 0.0 { 0.0 } else { 3.0 / m.min(n).max(3.0) };
        let off = NINETY_FIVE * error;
        let (low, high) = ((share - off).max(0.0), (share + off).min(1.0));
        let low = if share >= 1.0 { 1.0 - least } else { low };
        let high = if share <= 0.0 { least } else { high };
        Some(Self { share, low, high })
    }
}

fn number(count: u64) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// How often something was reached.
pub type Counts<K> = BTreeMap<K, u64>;

/// What the runs of one trainee came to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally {
    /// How many runs.
    pub runs: u64,
    /// Scores by axis, in the order of [`Axis::ALL`].
    pub axes: [Spread; 4],
    /// Scores by competency.
    pub competencies: BTreeMap<CompetencyId, Spread>,
    /// The means of the axes.
    pub means: Spread,
    /// How it ended.
    pub endings: Counts<EndingIx>,
    /// What came.
    pub arrived: Counts<InjectIx>,
    /// What was waited for in vain.
    pub lapsed: Counts<InjectIx>,
    /// Which reactions there were.
    pub reactions: Counts<(InjectIx, usize)>,
    /// What surprised.
    pub surprises: Counts<InjectIx>,
    /// Promises that were kept, and that were broken.
    pub promises: [u64; 2],
    /// Shift seconds, all together, the shortest run and the longest.
    pub seconds: [u64; 3],
    /// Answers in own words.
    pub own_words: u64,
    /// How many of them were not assertive, and how many of those were hostile.
    pub unassertive: [u64; 2],
}

impl Tally {
    /// Counts a run.
    pub fn add(&mut self, run: &Run) {
        let shortest = if self.runs == 0 { run.seconds } else { self.seconds[1].min(run.seconds) };
        self.seconds = [self.seconds[0] + run.seconds, shortest, self.seconds[2].max(run.seconds)];
        self.runs += 1;
        for (spread, score) in self.axes.iter_mut().zip(run.axes) {
            score.into_iter().for_each(|score| spread.add(score));
        }
        for (id, score) in &run.competencies {
            match self.competencies.get_mut(id) {
                Some(spread) => spread.add(*score),
                None => self.competencies.entry(id.clone()).or_default().add(*score),
            }
        }
        run.mean().into_iter().for_each(|mean| self.means.add(mean));
        run.ending.into_iter().for_each(|ending| *self.endings.entry(ending).or_default() += 1);
        count(&mut self.arrived, &run.arrived);
        count(&mut self.lapsed, &run.lapsed);
        count(&mut self.reactions, &run.reactions);
        count(&mut self.surprises, &run.surprises);
        add(&mut self.promises, run.promises);
        add(&mut self.unassertive, run.unassertive);
        self.own_words += u64::try_from(run.own_words).unwrap_or_default();
    }

    /// Counts what others counted.
    pub fn join(&mut self, other: &Self) {
        let shortest = match (self.runs, other.runs) {
            (0, _) => other.seconds[1],
            (_, 0) => self.seconds[1],
            _ => self.seconds[1].min(other.seconds[1]),
        };
        self.seconds = [self.seconds[0] + other.seconds[0], shortest, self.seconds[2].max(other.seconds[2])];
        self.runs += other.runs;
        self.axes.iter_mut().zip(&other.axes).for_each(|(here, there)| here.join(there));
        for (id, spread) in &other.competencies {
            self.competencies.entry(id.clone()).or_default().join(spread);
        }
        self.means.join(&other.means);
        sum(&mut self.endings, &other.endings);
        sum(&mut self.arrived, &other.arrived);
        sum(&mut self.lapsed, &other.lapsed);
        sum(&mut self.reactions, &other.reactions);
        sum(&mut self.surprises, &other.surprises);
        for (here, there) in [(&mut self.promises, other.promises), (&mut self.unassertive, other.unassertive)] {
            here.iter_mut().zip(there).for_each(|(here, there)| *here += there);
        }
        self.own_words += other.own_words;
    }

    /// The scores on an axis.
    pub fn axis(&self, axis: Axis) -> Option<&Spread> {
        Axis::ALL.iter().position(|one| *one == axis).and_then(|at| self.axes.get(at))
    }
}

fn count<K: Ord + Copy>(counts: &mut Counts<K>, found: &[K]) {
    for key in found {
        *counts.entry(*key).or_default() += 1;
    }
}

fn add(counts: &mut [u64; 2], found: [usize; 2]) {
    counts.iter_mut().zip(found).for_each(|(here, there)| *here += u64::try_from(there).unwrap_or_default());
}

fn sum<K: Ord + Copy>(counts: &mut Counts<K>, other: &Counts<K>) {
    for (key, number) in other {
        *counts.entry(*key).or_default() += number;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spread(scores: &[u8]) -> Spread {
        let mut spread = Spread::default();
        scores.iter().for_each(|score| spread.add(*score));
        spread
    }

    #[test]
    fn the_share_of_pairs_is_the_area_under_the_curve() {
        let apart = |a: &[u8], b: &[u8]| Apart::of(&spread(a), &spread(b)).unwrap();
        // Of nine pairs seven are won and one is even.
        let some = apart(&[60, 70, 80], &[50, 70, 75]);
        let won = [(60, 50), (70, 50), (80, 50), (80, 70), (80, 75)].len() as f64 + 0.5;
        assert!((some.share - won / 9.0).abs() < 1e-9, "{some:?}");
        assert!(some.low < some.share && some.share < some.high, "{some:?}");
        let all = apart(&[90; 200], &[10; 200]);
        assert!(all.share == 1.0 && (all.low - 0.985).abs() < 1e-9 && all.high == 1.0, "{all:?}");
        assert!((apart(&[10, 20], &[10, 20]).share - 0.5).abs() < 1e-9);
        assert_eq!(Apart::of(&spread(&[]), &spread(&[1])), None);
        // DeLong's variance by hand: placements 1/3, 1/2, 1 and 1, 1/2, 1/3 around 11/18.
        let square = |one: f64| (one - 11.0 / 18.0) * (one - 11.0 / 18.0);
        let by_hand = |of: [f64; 3]| of.into_iter().map(square).sum::<f64>() / 2.0;
        let error = (by_hand([1.0 / 3.0, 0.5, 1.0]) / 3.0 + by_hand([1.0, 0.5, 1.0 / 3.0]) / 3.0).sqrt();
        assert!((some.high - (some.share + 1.96 * error).min(1.0)).abs() < 1e-9, "{some:?} {error}");
    }

    #[test]
    fn places_in_a_spread() {
        let five = spread(&[10, 20, 30, 40, 100]);
        assert_eq!((five.percentile(50), five.percentile(5), five.percentile(95)), (Some(30), Some(10), Some(100)));
        assert_eq!((five.mean(), five.ends(), five.count()), (Some(40_000), Some((10, 100)), 5));
        assert_eq!((spread(&[]).mean(), spread(&[]).ends(), spread(&[]).percentile(50)), (None, None, None));
    }

    #[test]
    fn it_does_not_matter_who_counts_what() {
        let run = |seconds, score| Run { seconds, axes: [Some(score); 4], ..Run::default() };
        let runs = [run(60, 10), run(30, 20), run(90, 30)];
        let mut whole = Tally::default();
        runs.iter().for_each(|run| whole.add(run));
        let (mut first, mut second) = (Tally::default(), Tally::default());
        first.add(&runs[2]);
        runs[..2].iter().for_each(|run| second.add(run));
        let mut none = Tally::default();
        none.join(&first);
        none.join(&second);
        none.join(&Tally::default());
        assert_eq!(none, whole);
        assert_eq!((whole.seconds, whole.runs), ([180, 30, 90], 3));
    }
}

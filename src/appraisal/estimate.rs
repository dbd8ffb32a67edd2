//! From what several scenarios say of somebody to a score with its error: SCORING §6.
//!
//! A scenario is the unit: its decisions hang together, so that ten in one say less than one in each of ten. All in
//! thousandths of a point and whole numbers, so that every machine comes to the same figure.

use crate::profile::Errors;

/// Weights are this over a variance, in squared thousandths of a point.
const UNIT: i128 = 1 << 80;
/// A point, in thousandths.
const POINT: i64 = 1_000;
/// Ninety-five in a hundred lie within so many thousandths of a standard error.
const NINETY_FIVE: i64 = 1_960;

/// What one scenario says of a competency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Observed {
    /// The mean of its decisions, in thousandths of a point, 0–100,000.
    pub mean: i64,
    /// How many decisions there were, at least one.
    pub decisions: usize,
    /// How many of them in own words.
    pub own_words: usize,
}

impl Observed {
    /// What it would have been in a shift that is not harder by so many points; below 0 for an easier one.
    #[must_use]
    pub fn harder_by(self, points: i64) -> Self {
        Self { mean: (self.mean + points * POINT).clamp(0, 100 * POINT), ..self }
    }
}

/// A score and how sure it is, in thousandths of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// The score.
    pub score: i64,
    /// Its standard error: the larger of the two.
    pub error: i64,
    /// By the model.
    pub by_model: i64,
    /// By leaving out one scenario after the other; none of fewer than two.
    pub by_leaving_out: Option<i64>,
}

/// A score in whole points, 0–100, and where it lies in ninety-five cases of a hundred.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// From here …
    pub low: i64,
    /// The score itself.
    pub score: i64,
    /// … to here.
    pub high: i64,
}

impl Estimate {
    /// Rounded for people.
    pub fn band(&self) -> Band {
        let points = |thousandths: i64| (thousandths + POINT / 2).div_euclid(POINT).clamp(0, 100);
        let reach = self.error * NINETY_FIVE / 1_000;
        Band { low: points(self.score - reach), score: points(self.score), high: points(self.score + reach) }
    }
}

/// Whether what is known of people in general counts too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// It does: little evidence says little, and the score stays near the middle. For whoever trains.
    Training,
    /// It does not: nobody is judged by what others are like. For a decision.
    Decision,
}

/// Whether there is enough to give a score at all.
pub fn is_enough(observed: &[Observed], errors: &Errors) -> bool {
    let decisions: usize = observed.iter().map(|one| one.decisions).sum();
    observed.len() >= errors.least.scenarios && decisions >= errors.least.decisions
}

/// The score that these scenarios give; none without any.
pub fn estimate(observed: &[Observed], purpose: Purpose, errors: &Errors) -> Option<Estimate> {
    let weighed: Vec<(i128, i128)> = observed.iter().map(|one| (weight(one, errors), i128::from(one.mean))).collect();
    let prior = match purpose {
        Purpose::Training => {
            let known = i64::from(errors.people.mean) * POINT;
            (UNIT / variance(errors.people.sd), i128::from(known))
        }
        Purpose::Decision => (0, 0),
    };
    let all = || std::iter::once(prior).chain(weighed.iter().copied());
    let score = mean(all())?;
    if weighed.is_empty() {
        return None;
    }
    let whole: i128 = all().map(|(weight, _)| weight).sum();
    let by_model = root(UNIT / whole.max(1));
    let without = |left: usize| {
        let others = weighed.iter().enumerate().filter(move |(at, _)| *at != left).map(|(_, pair)| *pair);
        mean(std::iter::once(prior).chain(others))
    };
    let without: Option<Vec<i64>> = (0..weighed.len()).map(without).collect();
    let by_leaving_out = without.filter(|scores| scores.len() > 1).map(|scores| jackknife(&scores));
    let error = by_model.max(by_leaving_out.unwrap_or(0));
    Some(Estimate { score, error, by_model, by_leaving_out })
}

/// The error of a figure, from what it would be without each scenario in turn (Quenouille, Tukey), in the same unit; 0 of
/// fewer than two.
pub fn jackknife(without: &[i64]) -> i64 {
    let count = i128::try_from(without.len()).unwrap_or(i128::MAX);
    if count < 2 {
        return 0;
    }
    let sum: i128 = without.iter().map(|score| i128::from(*score)).sum();
    // Deviations are taken times the count, so that nothing is rounded before the root.
    let squares: i128 = without.iter().map(|score| (i128::from(*score) * count - sum).pow(2)).sum();
    root(squares * (count - 1) / count.pow(3))
}

/// How much a scenario says: the more, the more decisions there were, but never more than one scenario can.
fn weight(one: &Observed, errors: &Errors) -> i128 {
    let decisions = i128::try_from(one.decisions.max(1)).unwrap_or(1);
    let text = if one.own_words > 0 { variance(errors.text.sd) } else { 0 };
    UNIT / (variance(errors.task.sd) + variance(errors.turn.sd) / decisions + text)
}

fn variance(sd: u8) -> i128 {
    (i128::from(sd.max(1)) * i128::from(POINT)).pow(2)
}

/// The weighed mean, to the nearest; none without weight.
fn mean(pairs: impl Iterator<Item = (i128, i128)>) -> Option<i64> {
    let (whole, sum) = pairs.fold((0, 0), |(whole, sum), (weight, score)| (whole + weight, sum + weight * score));
    if whole == 0 { None } else { i64::try_from((sum + whole / 2).div_euclid(whole)).ok() }
}

/// The square root, to the nearest.
fn root(square: i128) -> i64 {
    let square = square.max(0).unsigned_abs();
    let low = square.isqrt();
    let nearest = if square - low * low > low { low + 1 } else { low };
    i64::try_from(nearest).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn observed(mean: i64, decisions: usize, own_words: usize) -> Observed {
        Observed { mean: mean * POINT, decisions, own_words }
    }

    /// Four scenarios as they come: many and few decisions, with own words and without.
    fn four() -> Vec<Observed> {
        vec![observed(72, 6, 4), observed(55, 3, 3), observed(81, 9, 0), observed(64, 1, 1)]
    }

    /// To a thousandth of a point: means with one scenario left out are rounded there.
    fn close(estimate: &Estimate, figures: [i64; 3]) {
        let found = [estimate.score, estimate.by_model, estimate.by_leaving_out.unwrap()];
        assert!(found.iter().zip(figures).all(|(found, figure)| found.abs_diff(figure) <= 1), "{found:?} {figures:?}");
    }

    #[test]
    fn it_is_what_another_package_comes_to() {
        // numpy 2.4.6: w = 1/(144 + 784/n + 49·[texts]); weighed mean, (Σw)^-1/2, and sqrt(3/4·Σ(θᵢ−θ̄)²) over the four
        // means with one left out; with 50/225 and 1/225 beside them for training.
        let errors = Errors::built_in();
        let decision = estimate(&four(), Purpose::Decision, errors).unwrap();
        close(&decision, [71_374, 9_694, 6_798]);
        let training = estimate(&four(), Purpose::Training, errors).unwrap();
        close(&training, [65_077, 8_142, 5_265]);
        assert_eq!(decision.error, decision.by_model.max(decision.by_leaving_out.unwrap()));
    }

    #[test]
    fn ten_decisions_in_one_scenario_say_less_than_one_in_each_of_ten() {
        let errors = Errors::built_in();
        let one = estimate(&[observed(60, 10, 0)], Purpose::Decision, errors).unwrap();
        let ten = estimate(&vec![observed(60, 1, 0); 10], Purpose::Decision, errors).unwrap();
        assert!(ten.by_model < one.by_model);
        assert!(!is_enough(&[observed(60, 10, 0)], errors) && is_enough(&vec![observed(60, 1, 0); 10], errors));
        assert_eq!(one.by_leaving_out, None);
    }

    #[test]
    fn little_evidence_stays_near_the_middle_and_none_gives_no_score() {
        let errors = Errors::built_in();
        let score = |count: usize, purpose| {
            estimate(&vec![observed(100, 2, 0); count], purpose, errors).map(|estimate| estimate.score)
        };
        let [one, ten] = [1, 10].map(|count| score(count, Purpose::Training).unwrap());
        assert!(50_000 < one && one < 75_000 && ten > 85_000, "{one} {ten}");
        assert_eq!(score(1, Purpose::Decision), Some(100_000));
        assert_eq!([score(0, Purpose::Training), score(0, Purpose::Decision)], [None, None]);
    }

    #[test]
    fn a_band_stays_within_the_scale() {
        let estimate = Estimate { score: 88_400, error: 10_000, by_model: 10_000, by_leaving_out: None };
        assert_eq!(estimate.band(), Band { low: 69, score: 88, high: 100 });
    }

    #[test]
    fn people_who_are_uneven_are_not_thought_sure() {
        let errors = Errors::built_in();
        let uneven: Vec<_> = [10, 95, 20, 90].map(|mean| observed(mean, 30, 0)).to_vec();
        let estimate = estimate(&uneven, Purpose::Decision, errors).unwrap();
        assert!(estimate.by_leaving_out.unwrap() > estimate.by_model);
        assert_eq!(estimate.error, estimate.by_leaving_out.unwrap());
    }
}

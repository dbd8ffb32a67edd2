//! Whether two people differ: the difference of two scores with its error, and, as several are looked at together, Holm's
//! step-down procedure (Holm 1979): with all of them looked at, the chance that any is called a difference by accident stays
//! at five in a hundred.
//!
//! Errors of two people are taken as independent. Where both sat the same scenarios part of them is shared, so that the
//! error is rather too large than too small.

use super::estimate::Estimate;

/// Accidents in a hundred that are put up with, over all comparisons together.
const ACCIDENTS: f64 = 0.05;
/// Ninety-five in a hundred lie within so many thousandths of a standard error.
const NINETY_FIVE: i64 = 1_960;

/// The difference of two people on a competency, in thousandths of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The first of the two, by position.
    pub first: usize,
    /// The second.
    pub second: usize,
    /// The score of the first less that of the second.
    pub by: i64,
    /// Its standard error.
    pub error: i64,
    /// What may be said of it.
    pub is: Is,
}

/// What may be said of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Is {
    /// It is none: its band of 95 % includes 0.
    None,
    /// Its band excludes 0, which among so many comparisons happens by accident.
    Alone,
    /// It is one, also among all that were compared.
    Difference,
}

impl Difference {
    fn between(first: (usize, &Estimate), second: (usize, &Estimate)) -> Self {
        let square = |error: i64| u128::from(error.unsigned_abs()).pow(2);
        let error = (square(first.1.error) + square(second.1.error)).isqrt();
        let error = i64::try_from(error).unwrap_or(i64::MAX).max(1);
        Self { first: first.0, second: second.0, by: first.1.score - second.1.score, error, is: Is::None }
    }

    /// From where to where it lies in ninety-five cases of a hundred.
    pub fn band(&self) -> (i64, i64) {
        let reach = self.error.saturating_mul(NINETY_FIVE) / 1_000;
        (self.by - reach, self.by + reach)
    }

    /// With which chance so much would be seen where there is no difference, by the normal distribution.
    fn by_accident(&self) -> f64 {
        let float = |number: i64| f64::from(i32::try_from(number).unwrap_or(i32::MAX));
        libm::erfc(float(self.by.abs()) / float(self.error) * std::f64::consts::FRAC_1_SQRT_2)
    }
}

/// Every pair of people on every competency: scores by competency, then by person. Pairs of whom one has no score are left
/// out.
pub fn differences(scores: &[Vec<Option<Estimate>>]) -> Vec<Vec<Difference>> {
    let mut all: Vec<Vec<Difference>> = scores.iter().map(|people| pairs(people)).collect();
    let mut together: Vec<&mut Difference> = all.iter_mut().flatten().collect();
    let left = together.len();
    together.sort_by(|one, other| one.by_accident().total_cmp(&other.by_accident()));
    let mut holding = true;
    for (found, left) in together.into_iter().zip((1..=left).rev()) {
        let (low, high) = found.band();
        let alone = low > 0 || high < 0;
        let left = f64::from(u32::try_from(left).unwrap_or(u32::MAX));
        holding = holding && alone && found.by_accident() * left <= ACCIDENTS;
        found.is = match (holding, alone) {
            (true, _) => Is::Difference,
            (false, true) => Is::Alone,
            (false, false) => Is::None,
        };
    }
    all
}

fn pairs(people: &[Option<Estimate>]) -> Vec<Difference> {
    let known = || people.iter().enumerate().filter_map(|(at, found)| Some((at, found.as_ref()?)));
    let behind = |first: usize| known().filter(move |(second, _)| *second > first);
    known().flat_map(|first| behind(first.0).map(move |second| Difference::between(first, second))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scored(score: i64, error: i64) -> Option<Estimate> {
        Some(Estimate { score, error, by_model: error, by_leaving_out: None })
    }

    #[test]
    fn it_is_one_where_its_band_excludes_nothing_at_all() {
        let found = differences(&[vec![scored(70_000, 3_000), scored(59_000, 4_000), None]]);
        let [one] = found[0].as_slice() else { panic!("{found:?}") };
        assert_eq!((one.first, one.second, one.by, one.error), (0, 1, 11_000, 5_000));
        assert_eq!((one.band(), one.is), ((1_200, 20_800), Is::Difference));
        let near = differences(&[vec![scored(68_000, 3_000), scored(59_000, 4_000)]]);
        assert_eq!((near[0][0].band(), near[0][0].is), ((-800, 18_800), Is::None));
    }

    #[test]
    fn among_many_it_takes_more() {
        // 2.2 and 4.012 standard errors are .0278 and .00006 by accident: 4 · .00006 is little enough, 3 · .0278 is not.
        let row = || vec![scored(70_000, 3_000), scored(59_000, 4_000)];
        let clear = vec![scored(79_060, 3_000), scored(59_000, 4_000)];
        let found = differences(&[row(), row(), row(), clear]);
        let is: Vec<Is> = found.iter().map(|row| row[0].is).collect();
        assert_eq!(is, [Is::Alone, Is::Alone, Is::Alone, Is::Difference]);
    }

    #[test]
    fn every_pair_is_compared_once() {
        let four: Vec<Option<Estimate>> = (0..4).map(|at| scored(50_000 + at, 4_000)).collect();
        let found = differences(&[four]);
        let pairs: Vec<(usize, usize)> = found[0].iter().map(|one| (one.first, one.second)).collect();
        assert_eq!(pairs, [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]);
        assert!(differences(&[]).is_empty());
    }
}

//! From where to where figures go, and the round numbers on the way, in thousandths.

use crate::view::work::Exhibit;

/// The most steps between two ends.
const STEPS: i64 = 4;

/// From where to where the figures of an exhibit and what they should reach go, nought included; never nothing.
pub(super) fn span(exhibit: &Exhibit) -> (i64, i64) {
    let (low, high) = all(exhibit).fold((0, 0), |(low, high), value| (low.min(value), high.max(value)));
    if low == high { (low, high + 1_000) } else { (low, high) }
}

/// Round numbers from end to end: steps of 1, 2 or 5 with noughts, whole where all figures are.
pub(super) fn ticks(exhibit: &Exhibit) -> Vec<i64> {
    let (low, high) = span(exhibit);
    let least = if all(exhibit).all(|value| value % 1_000 == 0) { 1_000 } else { 1 };
    let powers = std::iter::successors(Some(least), |power: &i64| power.checked_mul(10));
    let mut steps = powers.flat_map(|power| [1, 2, 5].map(|times| power.saturating_mul(times)));
    let few = |step: &i64| high / step - low / step <= STEPS;
    let step = steps.find(few).unwrap_or(i64::MAX);
    (low / step..=high / step).map(|times| times * step).collect()
}

fn all(exhibit: &Exhibit) -> impl Iterator<Item = i64> + '_ {
    exhibit.values.iter().map(|(.., value)| *value).chain(exhibit.target.iter().map(|(_, value)| *value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exhibit(values: &[i64], target: Option<i64>) -> Exhibit {
        Exhibit {
            title: String::new(),
            unit: String::new(),
            values: values.iter().map(|value| (String::new(), value.to_string(), *value)).collect(),
            target: target.map(|target| (target.to_string(), target)),
        }
    }

    #[test]
    fn figures_span_nought_and_what_they_should_reach() {
        assert_eq!(span(&exhibit(&[3_000, 5_000], Some(9_000))), (0, 9_000));
        assert_eq!(span(&exhibit(&[-3_000, 5_000], None)), (-3_000, 5_000));
        assert_eq!((span(&exhibit(&[], None)), span(&exhibit(&[0], None))), ((0, 1_000), (0, 1_000)));
    }

    #[test]
    fn ticks_are_few_and_round_and_no_parts_of_what_is_counted() {
        let thousands = |values: &[i64]| ticks(&exhibit(&values.iter().map(|v| v * 1_000).collect::<Vec<_>>(), None));
        let whole = |values: &[i64]| thousands(values).into_iter().map(|tick| tick / 1_000).collect::<Vec<_>>();
        assert_eq!(whole(&[4_100, 11_800]), [0, 5_000, 10_000]);
        assert_eq!(whole(&[62, 44]), [0, 20, 40, 60]);
        assert_eq!(whole(&[0, 1]), [0, 1]);
        assert_eq!(whole(&[92, -30]), [0, 50]);
        assert_eq!(whole(&[-90, 30]), [-50, 0]);
        assert_eq!(ticks(&exhibit(&[500, 2_250], None)), [0, 500, 1_000, 1_500, 2_000]);
        assert_eq!(ticks(&exhibit(&[2, 7], None)), [0, 2, 4, 6]);
        let most = 1_000_000_000_000_000;
        assert!(ticks(&exhibit(&[-most, most], None)).len() <= 5);
    }
}

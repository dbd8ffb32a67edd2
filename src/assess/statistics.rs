//! How far two lists of figures agree. Nothing is scored by these numbers; they use no float function beyond the square
//! root, which is exact everywhere.

/// Spearman's rank correlation, −1 to 1: Pearson's of the ranks, equal values sharing the mean of their ranks. None for
/// fewer than two pairs or where one list does not vary.
pub(super) fn spearman(pairs: &[(f64, f64)]) -> Option<f64> {
    let xs = ranks(pairs.iter().map(|pair| pair.0));
    let ys = ranks(pairs.iter().map(|pair| pair.1));
    let n = count(pairs.len());
    let mean = (n + 1.0) / 2.0;
    let (mut xy, mut xx, mut yy) = (0.0, 0.0, 0.0);
    for (x, y) in xs.iter().zip(&ys) {
        let (x, y) = (x - mean, y - mean);
        xy += x * y;
        xx += x * x;
        yy += y * y;
    }
    (xx > 0.0 && yy > 0.0).then(|| xy / (xx * yy).sqrt())
}

/// Ranks from 1; equal values share the mean of theirs.
fn ranks(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut order: Vec<(usize, f64)> = values.enumerate().collect();
    order.sort_by(|a, b| a.1.total_cmp(&b.1));
    let mut ranked: Vec<(usize, f64)> = Vec::with_capacity(order.len());
    for run in order.chunk_by(|a, b| a.1.total_cmp(&b.1).is_eq()) {
        let rank = count(ranked.len()) + (count(run.len()) + 1.0) / 2.0;
        ranked.extend(run.iter().map(|(at, _)| (*at, rank)));
    }
    ranked.sort_by_key(|entry| entry.0);
    ranked.into_iter().map(|entry| entry.1).collect()
}

/// Cohen's kappa with quadratic weights (Cohen 1968) between two lists of ratings: 1 for agreement, 0 for what chance
/// gives. None where chance itself would agree.
pub(super) fn quadratic_kappa(pairs: &[(u8, u8)]) -> Option<f64> {
    let (mut observed, mut squares, mut sum_a, mut sum_b) = (0.0, 0.0, 0.0, 0.0);
    for (a, b) in pairs {
        let (a, b) = (f64::from(*a), f64::from(*b));
        observed += (a - b) * (a - b);
        squares += a * a + b * b;
        sum_a += a;
        sum_b += b;
    }
    // The mean, over all raters' pairs, of the squared distance, times the number of pairs: Σa² + Σb² − 2·Σa·Σb/n.
    let expected = squares - 2.0 * sum_a * sum_b / count(pairs.len()).max(1.0);
    (expected > 0.0).then(|| 1.0 - observed / expected)
}

/// The mean; none of nothing.
pub(super) fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / count(values.len()))
}

/// A number of things as a float.
pub(super) fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: Option<f64>, expected: f64) {
        assert!(found.is_some_and(|found| (found - expected).abs() < 1e-9), "{found:?}, not {expected}");
    }

    #[test]
    fn rank_correlation_of_known_lists() {
        near(spearman(&[(1.0, 10.0), (2.0, 20.0), (3.0, 90.0)]), 1.0);
        near(spearman(&[(1.0, 3.0), (2.0, 2.0), (3.0, 1.0)]), -1.0);
        // 1 − 6·Σd²/(n(n²−1)) with Σd² = 4 and n = 5.
        near(spearman(&[(1.0, 2.0), (2.0, 1.0), (3.0, 4.0), (4.0, 3.0), (5.0, 5.0)]), 0.8);
        assert_eq!(spearman(&[(1.0, 1.0)]), None);
        assert_eq!(spearman(&[(1.0, 5.0), (2.0, 5.0)]), None);
    }

    #[test]
    fn ties_share_their_rank() {
        assert_eq!(ranks([3.0, 1.0, 3.0, 2.0].into_iter()), [3.5, 1.0, 3.5, 2.0]);
        // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 / √(4.5 · 5).
        near(spearman(&[(1.0, 1.0), (2.0, 2.0), (2.0, 3.0), (3.0, 4.0)]), 4.5 / (4.5_f64 * 5.0).sqrt());
    }

    #[test]
    fn kappa_of_known_lists() {
        near(quadratic_kappa(&[(1, 1), (4, 4), (7, 7)]), 1.0);
        near(quadratic_kappa(&[(1, 2), (2, 1)]), -1.0);
        // Observed 0, 1, 0, 1; expected over all pairs of 1, 2, 3, 4 and 1, 3, 3, 3.
        near(quadratic_kappa(&[(1, 1), (2, 3), (3, 3), (4, 3)]), 1.0 - 2.0 / 8.0);
        assert_eq!(quadratic_kappa(&[(3, 3), (3, 3)]), None);
        assert_eq!(quadratic_kappa(&[]), None);
    }
}

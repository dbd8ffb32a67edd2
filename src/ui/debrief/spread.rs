//! Things along a line that would lie on each other.

/// Where the middles of things lie so that neighbours are `pitch` apart (or as far as the room allows), each as near to
/// where it belongs as that lets it be, all between `from` and `to`. Answers in the order of `wanted`.
pub(super) fn spread(wanted: &[f32], pitch: f32, from: f32, to: f32) -> Vec<f32> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|a, b| wanted[*a].total_cmp(&wanted[*b]));
    let pitch = pitch.min(room(wanted.len(), from, to));
    let step = |nth: usize| pitch * nth as f32;
    // Without the distances between them, places that may not fall: neighbours that would are put together in their middle.
    let mut pools: Vec<(f32, usize)> = Vec::new();
    for (nth, at) in order.iter().enumerate() {
        let mut pool = (wanted[*at] - step(nth), 1);
        while let Some(last) = pools.pop_if(|last| last.0 >= pool.0) {
            let count = last.1 + pool.1;
            pool = ((last.0 * last.1 as f32 + pool.0 * pool.1 as f32) / count as f32, count);
        }
        pools.push(pool);
    }
    let highest = (to - step(wanted.len().saturating_sub(1))).max(from);
    let places = pools.iter().flat_map(|(place, count)| std::iter::repeat_n(place.clamp(from, highest), *count));
    let mut spread = vec![0.0; wanted.len()];
    for (nth, (at, place)) in order.into_iter().zip(places).enumerate() {
        spread[at] = place + step(nth);
    }
    spread
}

/// How far apart this many things can lie at the most.
pub(super) fn room(count: usize, from: f32, to: f32) -> f32 {
    if count > 1 { (to - from).max(0.0) / (count - 1) as f32 } else { f32::INFINITY }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_room_stays() {
        assert_eq!(spread(&[10.0, 90.0, 50.0], 30.0, 0.0, 100.0), [10.0, 90.0, 50.0]);
        assert_eq!(spread(&[], 30.0, 0.0, 100.0), [0.0; 0]);
        assert_eq!(spread(&[120.0], 30.0, 0.0, 100.0), [100.0]);
    }

    #[test]
    fn neighbours_move_apart_about_their_middle() {
        assert_eq!(spread(&[50.0, 50.0], 30.0, 0.0, 100.0), [35.0, 65.0]);
        assert_eq!(spread(&[98.0, 99.0, 100.0], 30.0, 0.0, 100.0), [40.0, 70.0, 100.0]);
        assert_eq!(spread(&[60.0, 50.0], 30.0, 0.0, 100.0), [70.0, 40.0]);
    }

    #[test]
    fn a_crowd_shares_the_room() {
        let wanted = [5.0; 61];
        let places = spread(&wanted, 30.0, 0.0, 600.0);
        assert!(places.windows(2).all(|pair| (pair[1] - pair[0] - 10.0).abs() < 0.01));
        assert_eq!((places[0], places[60]), (0.0, 600.0));
    }
}

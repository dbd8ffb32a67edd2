//! How often what moves is painted: so often that frames take at most so much longer by it, in the mean. Where painting
//! costs nothing that one would notice, that is in every frame.
//!
//! What a frame is drawn with may show in how long the next one takes, where one is put together while the other is drawn.
//! So no frame is held to account for itself: what they all take beyond what is due is owed, and made up before it is painted again.

/// How much longer frames may get by it in the mean, of how long they take without it.
const MORE: f32 = 0.2;
/// After so many seconds it is painted again whatever it costs: what moves is seen to move.
const LONGEST: f32 = 0.25;
/// After so many frames what one cost is known.
const KNOWN: u8 = 2;

/// What painting has cost, and whether it may cost again.
#[derive(Debug, Default)]
pub(super) struct Budget {
    /// How long a frame takes without it, in seconds, once that is known.
    plain: Option<f32>,
    /// What was spent beyond what may be, in seconds.
    owed: f32,
    /// How long ago it was painted, in seconds and in frames.
    since: f32,
    frames: u8,
    /// Whether it cost more than may be when it was painted last.
    dear: bool,
    /// Whether the frame that is drawn follows on another and is followed by one.
    runs: bool,
}

impl Budget {
    /// The next frame begins, so many seconds after the one before it did; whether one more follows it at once.
    pub(super) fn next(&mut self, seconds: f32, followed: bool) {
        self.since += seconds;
        self.frames = self.frames.saturating_add(1);
        if self.runs {
            // Only after some frames without it nothing of it is left in what they take.
            self.plain = match self.plain {
                Some(plain) if self.frames > KNOWN => Some(plain.midpoint(seconds)),
                Some(plain) => Some(plain.min(seconds)),
                None => (self.frames > KNOWN).then_some(seconds),
            };
            // What was saved is not spent at once.
            self.owed = self.plain.map_or(0.0, |plain| (self.owed + seconds - plain * (1.0 + MORE)).max(0.0));
            if self.frames == KNOWN {
                self.dear = self.owed > 0.0;
            }
        } else {
            self.owed = 0.0;
        }
        self.runs = followed;
    }

    /// Whether it may be painted in this frame for what moves.
    pub(super) fn allows(&self) -> bool {
        let known = self.plain.is_some() && (!self.dear || self.frames >= KNOWN);
        known && self.owed <= 0.0 || self.since >= LONGEST
    }

    /// It is painted in this frame.
    pub(super) fn paint(&mut self) {
        (self.since, self.frames) = (0.0, 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// So many frames in a row on a machine that takes so long for each, and tells what one took so many frames later: how
    /// often it was painted, and the mean frame.
    fn run(budget: &mut Budget, frames: u16, (plain, painted): (f32, f32), late: usize) -> (u16, f32) {
        let (mut count, mut whole) = (0, 0.0);
        let mut takes = std::collections::VecDeque::from(vec![plain; late + 1]);
        for _ in 0..frames {
            let took = takes.pop_front().unwrap();
            whole += took;
            budget.next(took, true);
            takes.push_back(if budget.allows() {
                budget.paint();
                count += 1;
                painted
            } else {
                plain
            });
        }
        (count, whole / f32::from(frames))
    }

    #[test]
    fn frames_get_at_most_so_much_longer_in_the_mean() {
        for late in [0, 1] {
            for painted in [0.009, 0.012, 0.0176, 0.03, 0.05] {
                let (count, mean) = run(&mut Budget::default(), 1_000, (0.0084, painted), late);
                assert!(mean <= 0.0084 * (1.03 + MORE), "{painted}, {late}: {mean}");
                assert!(
                    f32::from(count) >= mean * 1_000.0 * 3.5,
                    "{painted}, {late}: {count}, less than four a second"
                );
            }
        }
    }

    #[test]
    fn where_it_costs_little_it_is_painted_in_every_frame() {
        for late in [0, 1] {
            let (count, _) = run(&mut Budget::default(), 1_000, (0.0167, 0.0170), late);
            assert!(count >= 985, "{count}");
        }
    }

    #[test]
    fn however_dear_what_moves_is_seen_to_move() {
        let mut budget = Budget::default();
        let (count, mean) = run(&mut budget, 100, (0.02, 0.4), 0);
        let seconds = mean * 100.0;
        assert!(f32::from(count) >= seconds / (LONGEST + 0.4 + 0.06), "{count} times in {seconds} s");
    }

    #[test]
    fn a_machine_that_was_busy_for_a_moment_is_not_taken_for_slow_or_quick_for_good() {
        for late in [0, 1] {
            let mut budget = Budget::default();
            run(&mut budget, 100, (0.008, 0.016), late);
            budget.next(0.5, true);
            let (_, mean) = run(&mut budget, 1_000, (0.008, 0.016), late);
            assert!(mean <= 0.008 * (1.03 + MORE), "{mean}");
            // A larger window: both take longer.
            let (count, _) = run(&mut budget, 1_000, (0.016, 0.0165), late);
            assert!(count >= 900, "{count}");
        }
    }

    #[test]
    fn how_long_one_rested_is_no_cost() {
        let mut budget = Budget::default();
        run(&mut budget, 10, (0.008, 0.008), 0);
        budget.next(0.008, false);
        budget.paint();
        budget.next(30.0, true);
        budget.paint();
        for _ in 0..3 {
            budget.next(0.008, true);
        }
        assert!(budget.allows(), "{budget:?}");
    }
}

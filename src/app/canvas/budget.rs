//! How often what moves is painted: so often that frames take at most so much longer by it, in the mean. Where painting
//! costs nothing that one would notice, that is in every frame.

/// How much longer frames may get by it in the mean, of how long they take without it.
const MORE: f32 = 0.3;
/// After so many seconds it is painted again whatever it costs: what moves is seen to move.
const LONGEST: f32 = 0.25;

/// What painting has cost, and whether it may cost again.
#[derive(Debug, Default)]
pub(super) struct Budget {
    /// How long a frame takes in which it is not painted, in seconds, once that is known.
    plain: Option<f32>,
    /// What was spent beyond what may be, in seconds.
    owed: f32,
    /// How long ago it was painted, in seconds.
    since: f32,
    frame: Frame,
}

/// The frame that is being drawn.
#[derive(Clone, Copy, Debug, Default)]
enum Frame {
    /// Nobody will know how long it takes: after it there may be a rest.
    #[default]
    Last,
    Plain,
    Painted,
}

impl Budget {
    /// The next frame begins, so many seconds after the one before it did; whether one more follows it at once.
    pub(super) fn next(&mut self, seconds: f32, followed: bool) {
        self.since += seconds;
        let may = 1.0 + MORE;
        match self.frame {
            Frame::Last => self.owed = 0.0,
            Frame::Plain => {
                self.plain = Some(seconds);
                self.owed -= seconds * MORE;
            }
            Frame::Painted => {
                // No frame takes longer for not being painted.
                self.plain = self.plain.map(|plain| plain.min(seconds));
                self.owed += seconds - self.plain.unwrap_or_default() * may;
            }
        }
        // What was saved is not spent at once.
        self.owed = self.owed.max(0.0);
        self.frame = if followed { Frame::Plain } else { Frame::Last };
    }

    /// Whether it may be painted in this frame for what moves.
    pub(super) fn allows(&self) -> bool {
        self.owed <= 0.0 || self.since >= LONGEST
    }

    /// It is painted in this frame.
    pub(super) fn paint(&mut self) {
        self.since = 0.0;
        if let Frame::Plain = self.frame {
            self.frame = Frame::Painted;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// So many frames in a row on a machine that takes so long for each: how often it was painted, and the mean frame.
    fn run(budget: &mut Budget, frames: u16, plain: f32, painted: f32) -> (u16, f32) {
        let (mut count, mut whole, mut took) = (0, 0.0, plain);
        for _ in 0..frames {
            budget.next(took, true);
            took = plain;
            if budget.allows() {
                budget.paint();
                (count, took) = (count + 1, painted);
            }
            whole += took;
        }
        (count, whole / f32::from(frames))
    }

    #[test]
    fn frames_get_at_most_so_much_longer_in_the_mean() {
        for painted in [0.009, 0.012, 0.0176, 0.03, 0.05] {
            let (count, mean) = run(&mut Budget::default(), 1_000, 0.0084, painted);
            assert!(mean <= 0.0084 * (1.02 + MORE), "{painted}: {mean}");
            assert!(f32::from(count) >= mean * 1_000.0 * 5.0, "{painted}: {count}, less than five a second");
        }
    }

    #[test]
    fn where_it_costs_little_it_is_painted_in_every_frame() {
        let (count, _) = run(&mut Budget::default(), 1_000, 0.0167, 0.0170);
        assert!(count >= 990, "{count}");
    }

    #[test]
    fn however_dear_what_moves_is_seen_to_move() {
        let mut budget = Budget::default();
        let (count, mean) = run(&mut budget, 100, 0.02, 0.4);
        let seconds = mean * 100.0;
        assert!(f32::from(count) >= seconds / (LONGEST + 0.4 + 0.04), "{count} times in {seconds} s");
    }

    #[test]
    fn a_machine_that_was_busy_for_a_moment_is_not_taken_for_slow_or_quick_for_good() {
        let mut budget = Budget::default();
        run(&mut budget, 100, 0.008, 0.016);
        budget.next(0.5, true);
        let (_, mean) = run(&mut budget, 1_000, 0.008, 0.016);
        assert!(mean <= 0.008 * (1.02 + MORE), "{mean}");
        // A larger window: both take longer.
        let (count, _) = run(&mut budget, 1_000, 0.016, 0.0165);
        assert!(count >= 980, "{count}");
    }

    #[test]
    fn how_long_one_rested_is_no_cost() {
        let mut budget = Budget::default();
        budget.next(30.0, false);
        budget.paint();
        budget.next(30.0, true);
        assert!(budget.allows());
    }
}

//! Counts points, line by line.

use super::evidence::Share;
use super::{AxisScore, Line};
use crate::scenario::Axis;

/// Points that apply to this inject; scaled to 100 at the end.
#[derive(Default)]
pub(super) struct Ledger {
    lines: Vec<Line>,
    pub(super) most: i32,
}

impl Ledger {
    /// A part of which `share` was earned.
    pub(super) fn part(&mut self, reason: &'static str, of: i32, share: Share) -> &mut Line {
        self.most += of;
        self.push(Line { points: of * share.thousandths, of: of * 1_000, spans: share.spans, ..line(reason) })
    }

    pub(super) fn push(&mut self, line: Line) -> &mut Line {
        let at = self.lines.len();
        self.lines.push(line);
        &mut self.lines[at]
    }

    /// Scales what was earned so that everything that applied is worth so much.
    pub(super) fn scale(&mut self, to: i32) {
        if self.most > 0 {
            for line in &mut self.lines {
                line.points = line.points * to / self.most;
                line.of = line.of * to / self.most;
            }
        }
    }

    pub(super) fn sum(&self) -> i32 {
        self.lines.iter().map(|line| line.points).sum()
    }

    /// Holds down: of what was earned so many percent remain. Who earned more keeps more.
    pub(super) fn hold(&mut self, percent: i32, line: Line) {
        let taken = self.sum().max(0) * (100 - percent.clamp(0, 100)) / 100;
        if taken > 0 {
            self.push(Line { points: -taken, ..line });
        }
    }

    /// Takes what is above a bound.
    pub(super) fn cap(&mut self, bound: i32, line: Line) {
        let above = self.sum() - bound * 1_000;
        if above > 0 {
            self.push(Line { points: -above, ..line });
        }
    }

    /// The score within 0–100; what lies below is given back in a line of its own, so that the sum holds.
    pub(super) fn close(mut self, axis: Axis) -> AxisScore {
        let sum = self.sum();
        if sum < 0 {
            self.push(Line { points: -sum, ..line("floor") });
        }
        self.lines.retain(|line| line.points != 0 || line.of != 0);
        let total = u8::try_from((self.sum() + 500) / 1_000).unwrap_or(100).min(100);
        AxisScore { axis, total, lines: self.lines }
    }
}

pub(super) fn line(reason: &'static str) -> Line {
    Line { reason, points: 0, of: 0, spans: Vec::new(), need: None, breach: None, what: None }
}

//! From what happened to what it is worth: evidence by moment, scores by axis, the debrief.
//!
//! **Invariants.** A function of desk and rows: the same log gives the same debrief. Every number leads to moments, every
//! moment to words or an act in the log. A kind of evidence that is missing is left out and the rest scaled; nothing is
//! scored from nothing.
//!
//! **Deliberately absent:** sentences (keys only), decisions about people: one shift cannot certify anybody.

pub mod alternative;
mod cells;
pub mod comparison;
pub mod decision;
pub mod estimate;
pub mod evidence;
pub mod forecast;
mod holding;
pub mod incident;
mod listening;
mod moment;
pub mod pattern;
pub mod progress;
pub mod sequence;
pub mod simulation;

pub use cells::{AxisResult, Cell, CellKind};
pub use holding::Holding;
pub use listening::Heard;
pub use moment::{How, Moment};

use cells::Several;

use crate::profile::Axes;
use crate::scenario::Axis;
use crate::scenario::model::EndingIx;
use crate::shift::{Desk, Event, Row};

/// What a shift comes to.
#[derive(Clone, Debug)]
pub struct Debrief {
    /// Everything that asked for an act and what became of it, in the order in which it came.
    pub moments: Vec<Moment>,
    /// The four axes.
    pub axes: Vec<AxisResult>,
    /// What of earlier messages answers in own words took up.
    pub heard: Vec<Heard>,
    /// How it ended; none while it runs.
    pub ending: Option<EndingIx>,
    /// How many it was shared to.
    pub reach: u64,
}

impl Debrief {
    /// The debrief of what happened at a desk.
    pub fn of(desk: &Desk, rows: &[Row]) -> Self {
        let moments = moment::moments(desk, rows);
        let weights = &Axes::built_in().shift;
        let row = Several { promises: sequence::promises(rows), heard: listening::heard(desk, &moments) };
        let result = |axis: &Axis| cells::result(desk, &moments, &row, *axis, weights.of(*axis));
        let axes = Axis::ALL.iter().map(result).collect();
        let ending = rows.iter().rev().find_map(|row| match row.event {
            Event::Ended { ending } => Some(ending),
            _ => None,
        });
        let reach = rows.iter().map(|row| match row.event {
            Event::Shared { reach } => u64::from(reach),
            _ => 0,
        });
        Self { axes, ending, reach: reach.sum(), heard: row.heard, moments }
    }

    /// The result on an axis.
    pub fn axis(&self, axis: Axis) -> Option<&AxisResult> {
        self.axes.iter().find(|result| result.axis == axis)
    }
}

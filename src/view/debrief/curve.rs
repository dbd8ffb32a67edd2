//! How the public felt over a shift.

use serde::Serialize;

use crate::base::SimTime;
use crate::base::words::Words;
use crate::shift::{Desk, Event, Row, State};
use crate::view::mood::STEPS;
use crate::view::public::public;

/// Shares of the public by mood, from one change to the next.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Curve {
    /// From when, and how many in a thousand feel how, calm first.
    pub points: Vec<(SimTime, [u16; STEPS])>,
}

impl Curve {
    /// The shares at a time, in thousandths.
    pub fn at(&self, time: SimTime) -> [u16; STEPS] {
        let after = self.points.partition_point(|(at, _)| *at <= time);
        after.checked_sub(1).and_then(|last| self.points.get(last)).map_or([0; STEPS], |(_, shares)| *shares)
    }
}

/// The curve of a shift.
pub(super) fn curve(words: &Words, desk: &Desk, rows: &[Row]) -> Curve {
    let mut state = State::new(desk);
    let mut points: Vec<(SimTime, [u16; STEPS])> = Vec::new();
    let mut entered = false;
    for row in rows {
        state.apply(row);
        let moves = matches!(
            row.event,
            Event::Entered { .. } | Event::MoodMoved { .. } | Event::Gathered { .. } | Event::Stirred { .. }
        );
        if !moves && entered {
            continue;
        }
        entered = !matches!(row.event, Event::Entered { .. });
        let now = public(words, &desk.scenario, &state);
        let people = now.people().max(1);
        let shares = now.by_mood.map(|count| u16::try_from(count * 1_000 / people).unwrap_or(1_000));
        match points.last_mut() {
            Some((at, last)) if *at == row.at => *last = shares,
            Some((_, last)) if *last == shares => {}
            _ => points.push((row.at, shares)),
        }
    }
    Curve { points }
}

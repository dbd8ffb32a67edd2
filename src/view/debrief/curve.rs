//! How the public was over a shift, moment by moment, and how it felt.

use serde::Serialize;

use crate::base::SimTime;
use crate::base::words::Words;
use crate::shift::{Desk, Event, Row, State};
use crate::view::mood::STEPS;
use crate::view::public::{Public, public};

/// The public from one change to the next.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Past {
    /// From when, and how it was.
    pub moments: Vec<(SimTime, Public)>,
}

impl Past {
    /// The public at a time; none before the first moment.
    pub fn at(&self, time: SimTime) -> Option<&Public> {
        last(&self.moments, time)
    }
}

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
        last(&self.points, time).copied().unwrap_or_default()
    }
}

/// The last that is not after a time.
fn last<T>(moments: &[(SimTime, T)], time: SimTime) -> Option<&T> {
    let after = moments.partition_point(|(at, _)| *at <= time);
    after.checked_sub(1).and_then(|last| moments.get(last)).map(|(_, found)| found)
}

/// The public over a shift.
pub(super) fn past(words: &Words, desk: &Desk, rows: &[Row]) -> Past {
    let mut state = State::new(desk);
    let mut moments: Vec<(SimTime, Public)> = Vec::new();
    for row in rows {
        state.apply(row);
        if !moves(&row.event) {
            continue;
        }
        let now = public(words, &desk.scenario, &state);
        match moments.last_mut() {
            Some((at, last)) if *at == row.at => *last = now,
            Some((_, last)) if *last == now => {}
            _ => moments.push((row.at, now)),
        }
    }
    Past { moments }
}

/// Whether the public may be another after it.
fn moves(event: &Event) -> bool {
    let moves = matches!(
        event,
        Event::Entered { .. }
            | Event::MoodMoved { .. }
            | Event::Gathered { .. }
            | Event::Stirred { .. }
            | Event::Arrived { .. }
    );
    moves || event.ends_waiting().is_some()
}

/// How the public would have felt over a shift that went like this.
pub(in crate::view) fn course(words: &Words, desk: &Desk, rows: &[Row]) -> Curve {
    curve(&past(words, desk, rows))
}

/// The curve of it.
pub(super) fn curve(past: &Past) -> Curve {
    let mut points: Vec<(SimTime, [u16; STEPS])> = Vec::new();
    for (at, public) in &past.moments {
        let people = public.people().max(1);
        let shares = public.by_mood.map(|count| u16::try_from(count * 1_000 / people).unwrap_or(1_000));
        if points.last().is_none_or(|(_, last)| *last != shares) {
            points.push((*at, shares));
        }
    }
    Curve { points }
}

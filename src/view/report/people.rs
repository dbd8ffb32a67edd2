//! How people felt over a shift.

use serde::Serialize;

use crate::base::SimTime;
use crate::base::id::PersonId;
use crate::scenario::model::PersonIx;
use crate::shift::{Desk, Event, Row, State};

/// Somebody who wrote, and their mood from one change to the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// From when, and anger and trust, 0–100.
    pub moods: Vec<(SimTime, i16, i16)>,
}

pub(super) fn people(desk: &Desk, rows: &[Row]) -> Vec<Person> {
    let scenario = &desk.scenario;
    let wrote = |who: PersonIx| {
        rows.iter().any(|row| matches!(row.event, Event::Arrived { inject, .. } if scenario.inject(inject).from == who))
    };
    let writers = (0..).map(PersonIx).zip(&scenario.cast).filter(|(who, _)| wrote(*who));
    let person = |(who, person): (PersonIx, &crate::scenario::model::Person)| {
        let mut state = State::new(desk);
        let mut moods: Vec<(SimTime, i16, i16)> = Vec::new();
        for row in rows {
            state.apply(row);
            let (mood, entered) = (state.mood(who), matches!(row.event, Event::Entered { .. }));
            match moods.last_mut() {
                Some((at, anger, trust)) if *at == row.at => (*anger, *trust) = (mood.anger, mood.trust),
                Some((_, anger, trust)) if (*anger, *trust) == (mood.anger, mood.trust) => {}
                None if !entered => moods.push((SimTime::ZERO, mood.anger, mood.trust)),
                None if row.at > SimTime::ZERO => {}
                _ => moods.push((row.at, mood.anger, mood.trust)),
            }
        }
        Person { id: person.id.clone(), name: person.name.clone(), moods }
    };
    writers.map(person).collect()
}

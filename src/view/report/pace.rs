//! Speed and quality: how soon and how well everybody was answered who waited.

use serde::Serialize;

use crate::appraisal::Debrief;
use crate::shift::Desk;

/// Somebody who waited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Pace {
    /// The number of the moment, from 1.
    pub moment: usize,
    /// Who.
    pub name: String,
    /// How much of the time they gave it took, in percent; more than 100 is late.
    pub taken: u64,
    /// What it was worth, 0–100.
    pub quality: u8,
}

pub(super) fn pace(desk: &Desk, debrief: &Debrief) -> Vec<Pace> {
    let waited = (1..).zip(&debrief.moments).filter_map(|(number, moment)| {
        let inject = desk.scenario.inject(moment.inject);
        let given = desk.level().deadline(inject.deadline?).millis().max(1);
        let took = moment.settled.since(moment.arrived).millis();
        Some(Pace {
            moment: number,
            name: desk.scenario.person(inject.from).name.clone(),
            taken: took.saturating_mul(100) / given,
            quality: moment.worth.quality?,
        })
    });
    waited.collect()
}

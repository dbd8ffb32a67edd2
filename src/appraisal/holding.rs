//! Holding lines: what each bought, what it cost, and whether the answer came that it promised.

use crate::base::SimTime;
use crate::scenario::model::InjectIx;
use crate::shift::{Desk, Event, Row};

/// A holding line, and what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holding {
    /// When it was sent.
    pub at: SimTime,
    /// By when it promised an answer.
    pub until: SimTime,
    /// How the trust of the person moved when it was sent, in points.
    pub cost: i32,
    /// How it moved because no answer came, in points; none where the promise was not broken.
    pub broken: Option<i32>,
}

/// The holding lines of a shift, in order.
pub(super) fn holdings(desk: &Desk, rows: &[Row]) -> Vec<(InjectIx, Holding)> {
    let mut holdings: Vec<(InjectIx, Holding)> = Vec::new();
    // The holding line that what moves now belongs to: until the next thing that brings something about.
    let mut at_hand: Option<(usize, SimTime)> = None;
    for row in rows {
        let place = |of: &InjectIx| holdings.iter().position(|(inject, _)| inject == of);
        match &row.event {
            Event::Held { inject, deadline } => {
                at_hand = Some((holdings.len(), row.at));
                holdings.push((*inject, Holding { at: row.at, until: *deadline, cost: 0, broken: None }));
            }
            Event::Broken { inject, need: None } => {
                at_hand = place(inject).map(|place| (place, row.at));
                if let Some((_, holding)) = place(inject).and_then(|place| holdings.get_mut(place)) {
                    holding.broken = Some(0);
                }
            }
            Event::MoodMoved { who, trust, .. } => {
                let found = at_hand.filter(|(_, at)| *at == row.at).and_then(|(place, _)| holdings.get_mut(place));
                if let Some((_, holding)) = found.filter(|(inject, _)| desk.scenario.inject(*inject).from == *who) {
                    *holding.broken.as_mut().unwrap_or(&mut holding.cost) += i32::from(*trust);
                }
            }
            // What the holding line brings about itself.
            Event::Promised { need: None, .. }
            | Event::VariableSet { .. }
            | Event::Shared { .. }
            | Event::Remarked { .. }
            | Event::Scheduled { .. }
            | Event::Cancelled { .. } => {}
            event if event.is_of_the_public() => {}
            _ => at_hand = None,
        }
    }
    holdings
}

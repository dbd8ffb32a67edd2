//! The queue: what waits, how long, how heated.

use crate::base::SimTime;
use crate::base::id::InjectId;
use crate::base::words::Words;
use crate::scenario::model::InjectIx;
use crate::shift::{Progress, Shift};

use super::person::{Place, Who};
use super::thread::written;

/// Something that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What.
    pub inject: InjectId,
    /// Who waits.
    pub who: Who,
    /// Where.
    pub place: Place,
    /// What it is about, in a few words.
    pub subject: String,
    /// What was written.
    pub text: String,
    /// How long it has waited.
    pub waited: SimTime,
    /// How long the person goes on waiting; none without a deadline or after it.
    pub left: Option<SimTime>,
    /// What is left of the whole time, in thousandths; none likewise.
    pub left_share: Option<u16>,
    /// Whether the deadline has passed.
    pub lapsed: bool,
    /// Whether a holding line was sent.
    pub held: bool,
}

/// The injects that wait, the most pressing first.
pub fn order(shift: &Shift) -> Vec<InjectIx> {
    let mut waiting: Vec<InjectIx> = shift.state().waiting().collect();
    waiting.sort_by_key(|inject| match shift.state().progress(*inject) {
        Progress::Open { since, deadline, .. } => (0, deadline.unwrap_or(SimTime::MAX), since),
        Progress::Lapsed { since } => (1, SimTime::ZERO, since),
        _ => (2, SimTime::ZERO, SimTime::ZERO),
    });
    waiting
}

/// The queue at this time, the most pressing first.
pub fn rows(words: &Words, shift: &Shift, now: SimTime) -> Vec<Row> {
    order(shift).into_iter().map(|inject| row(words, shift, inject, now)).collect()
}

fn row(words: &Words, shift: &Shift, inject: InjectIx, now: SimTime) -> Row {
    let model = shift.scenario().inject(inject);
    let (since, deadline, held, lapsed) = match shift.state().progress(inject) {
        Progress::Open { since, deadline, held } => (since, deadline, held, false),
        Progress::Lapsed { since } => (since, None, false, true),
        _ => (now, None, false, false),
    };
    let left = deadline.map(|deadline| deadline.since(now));
    let left_share = deadline.map(|deadline| {
        let whole = deadline.since(since).millis().max(1);
        u16::try_from(deadline.since(now).millis().saturating_mul(1_000) / whole)
            .map_or(1_000, |share| share.min(1_000))
    });
    Row {
        inject: model.id.clone(),
        who: Who::of(words, shift.scenario().person(model.from), shift.state().mood(model.from)),
        place: Place::of(words, &shift.scenario().brand, &model.channel),
        subject: model.subject.clone(),
        text: written(shift, inject),
        waited: now.since(since),
        left,
        left_share,
        lapsed,
        held,
    }
}

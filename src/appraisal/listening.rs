//! Listening: whether an answer to somebody who wrote before uses what they said then, and asks nothing twice.

use super::{How, Moment};
use crate::reading::{Span, earlier};
use crate::shift::Desk;

/// What it is worth to use something that only an earlier message holds.
const USED: u8 = 100;
/// To use nothing of it: the answer may well not have needed to.
const NEITHER: u8 = 50;
/// To ask for the same again.
const AGAIN: u8 = 0;

/// An answer in own words to somebody who had written before.
#[derive(Clone, Debug)]
pub(super) struct Heard<'a> {
    /// The answer.
    pub moment: &'a Moment,
    /// 0–100.
    pub value: u8,
    /// The words that show it.
    pub spans: Vec<Span>,
}

/// Every answer in own words to somebody who had written before, in order.
pub(super) fn heard<'a>(desk: &Desk, moments: &'a [Moment]) -> Vec<Heard<'a>> {
    let from = |moment: &Moment| desk.scenario.inject(moment.inject).from;
    let judged = moments.iter().enumerate().filter_map(|(at, moment)| {
        let How::OwnWords { text, reading, .. } = &moment.how else { return None };
        let before: Vec<&Moment> = moments.iter().take(at).filter(|other| from(other) == from(moment)).collect();
        if before.is_empty() || reading.unscorable().is_some() {
            return None;
        }
        let lines: Vec<&str> = before.iter().map(|other| other.line(desk)).collect();
        let own: Vec<&str> = before.iter().filter_map(|other| said(other)).collect();
        let again = earlier::asked_again(text, &own);
        let used = earlier::taken_up(text, &lines, moment.line(desk), &own);
        // Whoever mocks with somebody's own words has not listened.
        let used = if moment.is_hostile() { Vec::new() } else { used };
        let (value, spans) = match (again.is_empty(), used.is_empty()) {
            (false, _) => (AGAIN, again),
            (true, false) => (USED, used),
            (true, true) => (NEITHER, Vec::new()),
        };
        Some(Heard { moment, value, spans })
    });
    judged.collect()
}

/// What the desk had answered in own words.
fn said(moment: &Moment) -> Option<&str> {
    match &moment.how {
        How::OwnWords { text, .. } => Some(text),
        _ => None,
    }
}

//! Listening: whether an answer to somebody who wrote before uses what they said then, and asks nothing twice.

use std::cell::OnceCell;

use super::{How, Moment};
use crate::reading::Span;
use crate::reading::earlier::{self, Cut};
use crate::shift::Desk;

/// What it is worth to use something that only an earlier message holds.
const USED: u8 = 100;
/// To use nothing of it: the answer may well not have needed to.
const NEITHER: u8 = 50;
/// To ask for the same again.
const AGAIN: u8 = 0;

/// An answer in own words to somebody who had written before.
#[derive(Clone, Debug)]
pub struct Heard {
    /// The answer, by its position among the moments.
    pub moment: usize,
    /// 0–100.
    pub value: u8,
    /// The words that show it.
    pub spans: Vec<Span>,
}

/// Every answer in own words to somebody who had written before, in order.
pub(super) fn heard(desk: &Desk, moments: &[Moment]) -> Vec<Heard> {
    let from = |at: usize| moments.get(at).map(|moment| desk.scenario.inject(moment.inject).from);
    // Each text is cut when it is first needed, and once.
    let cells = || vec![OnceCell::<Cut>::new(); moments.len()];
    let (lines, replies) = (cells(), cells());
    let line =
        |at: usize| Some(lines.get(at)?.get_or_init(|| Cut::of(moments.get(at).map_or("", |one| one.line(desk)))));
    let reply = |at: usize| {
        let text = said(moments.get(at)?)?;
        Some(replies.get(at)?.get_or_init(|| Cut::of(text)))
    };
    let judged = moments.iter().enumerate().filter_map(|(at, moment)| {
        let How::OwnWords { reading, .. } = &moment.how else { return None };
        let before: Vec<usize> = (0..at).filter(|other| from(*other) == from(at)).collect();
        if before.is_empty() || reading.unscorable().is_some() {
            return None;
        }
        let earlier: Vec<&Cut> = before.iter().filter_map(|other| line(*other)).collect();
        let own: Vec<&Cut> = before.iter().filter_map(|other| reply(*other)).collect();
        let again = earlier::asked_again(reply(at)?, &own);
        let used = earlier::taken_up(reply(at)?, &earlier, line(at)?, &own);
        // Whoever mocks with somebody's own words has not listened.
        let used = if moment.is_hostile() { Vec::new() } else { used };
        let (value, spans) = match (again.is_empty(), used.is_empty()) {
            (false, _) => (AGAIN, again),
            (true, false) => (USED, used),
            (true, true) => (NEITHER, Vec::new()),
        };
        Some(Heard { moment: at, value, spans })
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

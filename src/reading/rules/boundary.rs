//! # What it does
//! Finds a limit that is set together with its reason: a rule, a fact, somebody whose decision it is.
//! # Why
//! A limit without a reason is a wall; with one it is a position that can be respected.
//! # Example
//! "I can't say who it was, because the review is still running."
//! # Instead
//! Say what you cannot do, why, and what you can.

use super::{Findings, Reply};
use crate::reading::lexicon::{Hit, List};
use crate::scenario::{Act, NeedKind};

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let text = &reply.text;
    let declared = reply.meets(NeedKind::Limit);
    let hits = text.unquoted(List::Limit).filter(|hit| {
        let sentence = text.sentence_at(hit.from);
        let here = text.sentence(sentence);
        let around = text.around(sentence);
        let reasoned = text.unquoted(List::LimitReason).any(|reason| {
            reason.from >= here.0 && reason.to <= here.1 && (reason.to <= hit.from || reason.from >= hit.to)
        });
        reply.weight(here.0, here.1) >= 2 && (reasoned || declared || reply.states_fact_within(around))
    });
    reply.act(out, "boundary", Act::Boundary, hits.filter_map(|hit| reply.object(hit).or_else(|| before(reply, hit))));
}

/// What the limit is about, in the breath before: "what becomes of the others is theirs to decide; I can't".
fn before(reply: &Reply<'_>, hit: Hit) -> Option<Hit> {
    let opening = reply.text.sentence(reply.text.sentence_at(hit.from)).0;
    let mut back = (opening.max(hit.from.saturating_sub(8))..hit.from).rev();
    let at = back.find(|at| reply.weight(*at, at + 1) > 0)?;
    (hit.to - hit.from >= 2).then_some(Hit { from: at, ..hit })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn limits_have_reasons() {
        flags(
            Act::Boundary,
            &[
                "We can't change the route because the ovens are fixed.",
                "I'm not able to pay it out today, a refund is paid within 5 working days.",
                "Insults are not welcome here: house rules.",
            ],
        );
        ignores(
            Act::Boundary,
            &["We can't help.", "No.", "We can send a box.", "Not a bad idea because of the bread, is it?"],
        );
    }
}

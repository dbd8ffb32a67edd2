//! # What it does
//! Finds an offer to put it right: refund, replace, resend, mend, correct, or what the brand book lets the desk offer.
//! # Why
//! After owning a mistake, offering to mend it is what people weigh most.
//! # Example
//! "We'll send you a fresh box today."
//! # Instead
//! Offer the thing itself, within what the desk may decide.

use super::{Findings, Reply};
use crate::reading::Found;
use crate::reading::lexicon::{Hit, List};
use crate::reading::rubric::spans;
use crate::scenario::Act;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let hits = reply.text.said(List::Repair).filter(|hit| !reply.unreal(*hit));
    let mut places = reply.spans(hits.filter_map(|hit| offer(reply, hit)));
    places.extend(spans(&reply.text, &reply.found, &reply.rubric.book.offers));
    out.push("repair", Found::Act(Act::Repair), places);
}

/// The offer with the thing that is offered: "get free" is none.
fn offer(reply: &Reply<'_>, hit: Hit) -> Option<Hit> {
    let words = reply.text.slice(hit.from, hit.to);
    let dangles = words.last().is_some_and(|word| {
        matches!(
            &*word.fold,
            "new" | "another" | "fresh" | "free" | "spare" | "second" | "different" | "loan" | "a" | "the"
        )
    });
    if dangles {
        let next = reply.text.words.get(hit.to).filter(|next| next.is_content() || &*next.fold == "one");
        let same = next.is_some_and(|next| words.last().is_some_and(|last| last.breath == next.breath));
        return same.then_some(Hit { to: hit.to + 1, ..hit });
    }
    if reply.weight(hit.from, hit.to) > 0 || words.len() >= 3 { Some(hit) } else { reply.object(hit) }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn offers_are_not_refusals() {
        flags(
            Act::Repair,
            &[
                "We'll replace the box.",
                "I'm sending you a fresh one.",
                "You get a full refund.",
                "We will put this right.",
                "A new box today.",
            ],
        );
        ignores(
            Act::Repair,
            &[
                "We cannot replace it.",
                "No refund is possible.",
                "You said \"send me a new box\".",
                "We love bread.",
                "You get free.",
                "It's correct.",
                "We would have sent you a new box.",
            ],
        );
    }
}

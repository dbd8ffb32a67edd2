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
use crate::reading::lexicon::List;
use crate::reading::rubric::spans;
use crate::scenario::Act;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let mut places = reply.spans(reply.text.said(List::Repair));
    places.extend(spans(&reply.text, &reply.found, &reply.rubric.offers));
    out.push("repair", Found::Act(Act::Repair), places);
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
            &["We cannot replace it.", "No refund is possible.", "You said \"send me a new box\".", "We love bread."],
        );
    }
}

//! # What it does
//! Finds that the desk says something only half: *perhaps*, *maybe*, *possibly*, *probably*, *might*, outside questions and
//! quotations.
//! # Why
//! Whoever asks wants to know what is so and what will be done. "Maybe it is your router" and "perhaps you might check"
//! leave the matter, and the work, with the person.
//! # Example
//! "Maybe try again later, it's probably the network."
//! # Instead
//! Say what you know; of what you do not know, say who finds out and by when.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::reading::{Found, Tone};

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let text = &reply.text;
    let asked = |at| text.sentences.get(text.sentence_at(at)).is_some_and(|sentence| sentence.question);
    let hits = text.said(List::Hedge).filter(|hit| !asked(hit.from) && !reply.overlaps(*hit, List::HedgeNot));
    out.push("hedging", Found::Tone(Tone::Hedge), reply.spans(hits));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn half_said_or_said() {
        flags(Tone::Hedge, &["Maybe it's your oven.", "Perhaps you might warm them up.", "It's probably the van."]);
        ignores(
            Tone::Hedge,
            &[
                "Perhaps you have a photo of the box?",
                "It's not your oven, the van left late.",
                "You wrote \"maybe the van\".",
                "Might I ask for the street?",
                "There's a warm loaf at the shop that you might like.",
                "We'll bring it as soon as we possibly can.",
                "He ran with all his might.",
            ],
        );
    }
}

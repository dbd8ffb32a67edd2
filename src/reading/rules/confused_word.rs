//! # What it does
//! Finds words that sound like the one that was meant: your for you're, its for it's, then for than, could of.
//! # Why
//! No dictionary sees them, and every reader does.
//! # Example
//! "Your right, its our fault."
//! # Instead
//! Say it in full once: "you are right" shows which one it is.

use super::{Findings, Reply};
use crate::reading::Manner;
use crate::reading::lexicon::List;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let hits = reply.text.unquoted(List::Confused).filter(|hit| !reply.overlaps(*hit, List::ConfusedNot));
    out.manner(Manner::ConfusedWord, reply.spans(hits));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn words_that_sound_alike() {
        flags(
            Manner::ConfusedWord,
            &[
                "Your welcome!",
                "Your absolutely right about the van.",
                "You're order is on its way.",
                "Its not the driver, its our fault.",
                "The van has it's own oven.",
                "Their is a box at the shop.",
                "We could of rung you.",
                "That is better then nothing.",
                "We do not want to loose your trust.",
                "That was far to late.",
                "We are happy too help.",
                "Ring us if your ever unsure.",
                "That took to long.",
            ],
        );
        ignores(
            Manner::ConfusedWord,
            &[
                "You're welcome, and your box is on its way.",
                "It's our fault and its cause is known.",
                "You have your right to a refund, and your welcome pack is there.",
                "They're at their shop over there.",
                "We could of course ring you.",
                "First the van, then the shop; later than noon it is too late.",
                "The lid was loose and we have too many boxes to help.",
                "You're right that we're late.",
            ],
        );
    }
}

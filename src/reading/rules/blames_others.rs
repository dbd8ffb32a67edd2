//! # What it does
//! Finds that the fault is put on the person or on somebody else: a courier, a supplier, a colleague.
//! # Why
//! To whoever complains, the brand is one. Passing the blame on reads as not caring.
//! # Example
//! "That was the courier's fault."
//! # Instead
//! Say what happened without a culprit, and what the brand does about it.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let hits = reply.text.said(List::Blame).filter(|hit| !reply.overlaps(*hit, List::BlameNot));
    reply.breach(out, "blames-others", Breach::BlamesOthers, hits);
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn blame_finds_a_culprit() {
        flags(
            Breach::BlamesOthers,
            &[
                "That was the courier's fault.",
                "You should have checked.",
                "Not our fault.",
                "You didn't read the label.",
                "Take it up with the courier.",
            ],
        );
        ignores(
            Breach::BlamesOthers,
            &[
                "It was not the courier's fault.",
                "You should have had an answer.",
                "You should never have had to wait.",
                "We blame ourselves.",
                "It was our fault.",
                "The courier comes at 7:00.",
            ],
        );
    }
}

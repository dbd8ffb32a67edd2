//! # What it does
//! Finds that the brand owns what happened.
//! # Why
//! Of all parts of an apology this one weighs most: whoever owns a mistake can be trusted to mend it.
//! # Example
//! "That is on us", "we should have checked".
//! # Instead
//! Say who did it: we.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::scenario::Act;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    reply.act(out, "responsibility", Act::Responsibility, reply.text.said(List::Responsibility));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn owns_it() {
        flags(
            Act::Responsibility,
            &[
                "That is on us.",
                "It was our mistake.",
                "We should have told you.",
                "We got it wrong.",
                "You should never have had to wait.",
            ],
        );
        ignores(
            Act::Responsibility,
            &["It was not our fault.", "Your mistake.", "A mistake was made.", "Breakfast is served by us."],
        );
    }
}

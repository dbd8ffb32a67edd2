//! # What it does
//! Finds the language of contracts and lawyers: clauses, reservations, admissions, "shall be deemed".
//! # Why
//! Whoever is answered by a contract knows that the brand thinks of itself; those who watch see it too.
//! # Example
//! "Pursuant to clause 4, this does not constitute an admission."
//! # Instead
//! Say in plain words what applies, why, and what is possible.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    reply.breach(out, "legalese", Breach::Legalese, reply.text.unquoted(List::Legalese));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn contracts_or_plain_words() {
        flags(
            Breach::Legalese,
            &[
                "Pursuant to our terms the box is not refunded.",
                "This does not constitute an admission.",
                "Under clause 4 the rate is fixed.",
                "We reserve all rights.",
                "We hereby notify you that the claim is closed.",
            ],
        );
        ignores(
            Breach::Legalese,
            &[
                "The rules let us refund a cold box within 5 working days.",
                "Right, the van is on its way.",
                "We hereby appoint you Junior Baker, no salary, no buns.",
                "You wrote \"pursuant to\" and we had to smile.",
            ],
        );
    }
}

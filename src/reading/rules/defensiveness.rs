//! # What it does
//! Finds self-defence where the person was to be heard: averages and awards, "as was announced", "most of our customers",
//! "it is disappointing that".
//! # Why
//! The person did not ask how good the brand is in general; figures about others tell them that they are the exception.
//! # Example
//! "Most of our customers are happy, and the times were announced on our page."
//! # Instead
//! Take up what went wrong here; what went right elsewhere can stay unsaid.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    reply.breach(out, "defensiveness", Breach::Defensiveness, reply.text.unquoted(List::Defence));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn in_defence_or_not() {
        flags(
            Breach::Defensiveness,
            &[
                "Most of our customers get their box warm.",
                "To be fair, the times were announced on our page.",
                "98 percent of our boxes arrive on time.",
                "It's a shame that nobody sees how hard we work.",
            ],
        );
        ignores(
            Breach::Defensiveness,
            &[
                "The box was cold because the van left late.",
                "Most of the boxes were cold, yours too.",
                "It isn't true that the van leaves at 9.",
                "We should have told you on Friday.",
            ],
        );
    }
}

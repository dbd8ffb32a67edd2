//! # What it does
//! Finds what the author says an answer to this inject must not say, asserted and not quoted.
//! # Why
//! Each matter has its own wrong sentence: the supplier named, the verdict given too early.
//! # Example
//! "The driver was late", where the driver is not to be blamed.
//! # Instead
//! Leave it out; say what is known and what the brand does.

use super::{Findings, Reply};
use crate::reading::Found;
use crate::reading::rubric::spans;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    for (id, breach, cues) in &reply.rubric.must_not {
        out.push("must-not", Found::MustNot(id.clone(), *breach), spans(&reply.text, &reply.found, cues));
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;
    use crate::base::id::MustNotId;
    use crate::scenario::Breach;

    #[test]
    fn what_must_not_be_said() {
        let blame = Found::MustNot(MustNotId::new("blame"), Breach::BlamesOthers);
        flags(blame.clone(), &["I hear that the driver was late.", "There were problems with our courier."]);
        ignores(
            blame,
            &[
                "The driver was not late.",
                "You write \"the driver was late again\".",
                "The drive was long, it was late.",
                "The driver should have been late.",
            ],
        );
    }
}

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
use crate::reading::lexicon::List;
use crate::reading::matcher::Match;
use crate::reading::rubric::{matches, tidy};

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    for (id, breach, cues) in &reply.rubric.must_not {
        // "On us" gives nothing away where it owns what happened: "that's on us".
        let owned = |matched: &Match| {
            reply.text.words.get(matched.from).is_some_and(|word| !word.is_content())
                && reply
                    .text
                    .hits(List::Responsibility)
                    .iter()
                    .any(|hit| hit.from < matched.to && matched.from < hit.to)
        };
        let said = matches(&reply.found, cues).filter(|matched| !owned(matched));
        let places = tidy(said.map(|matched| reply.text.span(matched.from, matched.to)).collect());
        out.push("must-not", Found::MustNot(id.clone(), *breach), places);
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

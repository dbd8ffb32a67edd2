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
use crate::reading::matcher::Match;
use crate::reading::rubric::{matches, tidy};
use crate::reading::text::Text;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    for (id, breach, cues) in &reply.rubric.must_not {
        let said = matches(&reply.found, cues).filter(|matched| !owns(&reply.text, *matched));
        let places = tidy(said.map(|matched| reply.text.span(matched.from, matched.to)).collect());
        out.push("must-not", Found::MustNot(id.clone(), *breach), places);
    }
}

/// Whether "on us" owns what happened instead of giving something away: "that's on us", "the mistake is on me".
fn owns(text: &Text<'_>, matched: Match) -> bool {
    let fold = |at: Option<usize>| at.and_then(|at| text.words.get(at)).map_or("", |word| &*word.fold);
    let before = |by: usize| fold(matched.from.checked_sub(by));
    let on_us = (fold(Some(matched.from)), fold(matched.to.checked_sub(1)));
    matched.to - matched.from == 2
        && matches!(on_us, ("on", "us" | "me"))
        && matches!(before(1), "is" | "was" | "are" | "were")
        && matches!(before(2), "both" | "that" | "this" | "which" | "mistake" | "fault" | "delay" | "error")
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

    #[test]
    fn who_owns_it_gives_nothing_away() {
        let gift = Found::MustNot(MustNotId::new("gift"), Breach::Overpromise);
        flags(
            gift.clone(),
            &["Your next box is on us.", "This one is on us, and it was our fault.", "A free box? Yes."],
        );
        ignores(
            gift,
            &[
                "That's on us, and we are sorry.",
                "The delay was on us.",
                "Both are on us.",
                "It is a mistake that is on me.",
            ],
        );
    }
}

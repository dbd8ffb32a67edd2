//! # What it does
//! Finds lessons that nobody asked for: "as you may remember from school", "it comes with time", "you'll see it differently".
//! # Why
//! A lesson puts the brand above the person; adults leave, and quote it.
//! # Example
//! "This can be confusing when you're not used to it. Take a moment and you'll see it differently."
//! # Instead
//! Give the fact or the step, without saying what the person ought to feel or know.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    reply.breach(out, "condescension", Breach::Condescension, reply.text.unquoted(List::Condescension));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn lessons_or_help() {
        flags(
            Breach::Condescension,
            &[
                "As you may remember from school, bread cools down.",
                "Take a moment and you'll see it differently.",
                "This can be confusing when you're not used to it.",
            ],
        );
        ignores(
            Breach::Condescension,
            &[
                "Take the box back to the shop and we refund it.",
                "You remember right, it was Saturday.",
                "Your children waited at the window, that is hard to forget.",
            ],
        );
    }
}

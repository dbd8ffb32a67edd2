//! # What it does
//! Finds mockery, minimising and telling-off by the move that is made: "it's only a …", "as I already said", "calm down".
//! Irony as such is not looked for.
//! # Why
//! Whoever is made small grows louder, and those who watch take their side.
//! # Example
//! "Calm down, it's only a croissant."
//! # Instead
//! Take the matter as seriously as the person does, for one sentence.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    reply.breach(out, Breach::Belittling, reply.text.said(List::Belittling));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn moves_that_make_small() {
        flags(
            Breach::Belittling,
            &[
                "Calm down.",
                "It's only a croissant.",
                "As I already said, no.",
                "If you had read the page you would know.",
                "What did you expect?",
                "First world problems.",
            ],
        );
        ignores(
            Breach::Belittling,
            &[
                "You don't have to calm down.",
                "We only send croissants by van.",
                "You had already said so.",
                "This is the end of the road for that oven.",
                "If you had a cold box, send a photo.",
            ],
        );
    }
}

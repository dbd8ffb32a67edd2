//! # What it does
//! Finds another way that is offered where the wished one is closed.
//! # Why
//! It shows that the desk is on the person's side of the limit.
//! # Example
//! "What I can do is hold a box for you at the shop."
//! # Instead
//! After a no, say what is possible.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::scenario::Act;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let text = &reply.text;
    let hits = text.said(List::Alternative).filter(|hit| {
        let (from, to) = text.sentence(text.sentence_at(hit.from));
        reply.weight(from, to) >= 2 && !reply.unreal(*hit)
    });
    reply.act(out, "alternative", Act::Alternative, hits.filter_map(|hit| reply.object_behind(hit)));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn another_way() {
        flags(
            Act::Alternative,
            &[
                "What I can do is hold a warm box at the shop.",
                "You could collect the croissants at the mill instead.",
                "In the meantime, the shop keeps bread for you.",
            ],
        );
        ignores(
            Act::Alternative,
            &[
                "We can't.",
                "Instead.",
                "The box was cold.",
                "The cold box was bad, either way.",
                "Warm bread, if you'd.",
                "What I can.",
            ],
        );
    }
}

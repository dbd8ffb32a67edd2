//! # What it does
//! Finds bare orders to the person at the head of a sentence or clause, without a please. What helps ("ring the line now",
//! "send us the number") is no order.
//! # Why
//! People who feel ordered about refuse, also what is good for them.
//! # Example
//! "Read the terms." "Stop spreading this."
//! # Instead
//! Ask, or say what will happen and why.

use super::{Findings, Reply};
use crate::reading::lexicon::{Hit, List};
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let hits = reply
        .text
        .said(List::Command)
        .filter(|hit| leads(reply, *hit) && !softened(reply, *hit) && !reply.reported(*hit));
    reply.breach(out, "command", Breach::Command, hits);
}

/// Whether the order opens its sentence or its clause.
fn leads(reply: &Reply<'_>, hit: Hit) -> bool {
    let words = &reply.text.words;
    let (Some(first), Some(before)) = (words.get(hit.from), hit.from.checked_sub(1).and_then(|at| words.get(at)))
    else {
        return true;
    };
    first.sentence != before.sentence
        || first.clause != before.clause
        || matches!(&*before.fold, "and" | "then" | "so" | "just" | "now" | "first")
}

/// Whether somebody says please in the same sentence.
fn softened(reply: &Reply<'_>, hit: Hit) -> bool {
    let (from, to) = reply.text.sentence(reply.text.sentence_at(hit.from));
    reply.text.hits(List::Please).iter().any(|please| please.from >= from && please.to <= to)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn orders_and_requests() {
        flags(
            Breach::Command,
            &[
                "Read the terms.",
                "Stop spreading this.",
                "Delete that post, now.",
                "You need to calm down.",
                "Be patient.",
            ],
        );
        ignores(
            Breach::Command,
            &[
                "Please delete that post.",
                "We'll stop it.",
                "Send us the number.",
                "Ring the allergy line now.",
                "Could you delete that comment?",
                "We read your message.",
                "Leave her alone.",
            ],
        );
    }
}

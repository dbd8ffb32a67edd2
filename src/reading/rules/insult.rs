//! # What it does
//! Finds words that call the person something. Words about ourselves, quoted, or about somebody else's insult are none.
//! # Why
//! Nothing said after an insult is read, and everybody else remembers it.
//! # Example
//! "You people are ridiculous."
//! # Instead
//! Answer the matter. If the tone breaks a house rule, name the rule.

use super::{Findings, Reply};
use crate::reading::lexicon::{Hit, List};
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let hits =
        reply.text.said(List::Insult).filter(|hit| !reply.overlaps(*hit, List::InsultNot) && !taken_up(reply, *hit));
    reply.breach(out, "insult", Breach::Insult, hits);
}

/// Whether it is a word of theirs that is taken up: "the muppet I'll let pass".
fn taken_up(reply: &Reply<'_>, hit: Hit) -> bool {
    hit.to == hit.from + 1 && reply.rubric.facet(reply.found.stem(hit.from)).is_some()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn insults_are_turned_against_somebody() {
        flags(
            Breach::Insult,
            &[
                "You are an idiot.",
                "Don't worry, you absolute clown.",
                "You're being ridiculous.",
                "Your pathetic little comment.",
                "Are you stupid?",
                "What a liar.",
            ],
        );
        ignores(
            Breach::Insult,
            &[
                "How stupid of us.",
                "We were idiots.",
                "You called her \"a stupid cow\".",
                "Calling somebody stupid isn't criticism.",
                "You are not stupid.",
                "The oven is thick.",
                "We left you feeling ignored and we look stupid.",
            ],
        );
    }

    #[test]
    fn names_out_of_other_mouths() {
        flags(
            Breach::Insult,
            &[
                "What a muppet.",
                "You are such a whiner.",
                "Another pathetic loser with a phone.",
                "Somebody isn't very bright today.",
                "I'm sick of people like that, go to hell.",
            ],
        );
        ignores(
            Breach::Insult,
            &[
                "You are entitled to a refund of the ski pass.",
                "The clowns on the children's ward come on Friday.",
                "The vet found a parasite, here are the drops.",
                "The jerk chicken was cold, that's on our kitchen.",
                "Are you deaf or hard of hearing? The text line is open.",
                "You felt dizzy while lying down, please tell the nurse.",
                "You were lying in a corridor for six hours, and nobody came.",
                "What a ridiculous wait you had at the ferry.",
                "Your grandad sat in the rain because the bus drove past.",
                "A small creature lives under the bridge, and the children named it.",
                "The lamp is not very bright, we swap it for the other one.",
                "It is a pathetic answer that we gave you.",
                "That hall is a waste of space, you're right, and it becomes a creche.",
                "The losers of the final get a medal too.",
            ],
        );
    }
}

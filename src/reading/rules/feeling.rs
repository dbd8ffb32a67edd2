//! # What it does
//! Finds what the person feels or what it costs them, named together with what it is about.
//! # Why
//! Naming the feeling with its object shows that somebody has read; "that must be frustrating" alone fits anything.
//! # Example
//! "Cold croissants with the children waiting at the window, no wonder you are furious."
//! # Instead
//! Say what it is like for this person, and about what.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::reading::rubric::matches;
use crate::reading::{Found, Span};
use crate::scenario::Act;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let text = &reply.text;
    let mut declared: Vec<Span> = Vec::new();
    for matched in matches(&reply.found, &reply.rubric.feeling_why) {
        declared.push(text.span(matched.from, matched.to));
    }
    for matched in matches(&reply.found, &reply.rubric.feeling_words) {
        if has_object(reply, matched.from, matched.to) {
            declared.push(text.span(matched.from, matched.to));
        }
    }
    let mut named = declared.clone();
    for hit in text.unquoted(List::Feeling).filter(|hit| has_object(reply, hit.from, hit.to)) {
        // "That must be frustrating" may not be denied; "no wonder you are furious" holds its own no.
        if !text.denied(hit) {
            named.push(text.span(hit.from, hit.to));
        }
    }
    out.push("feeling", Found::Feeling, declared);
    out.push("acknowledge-feeling", Found::Act(Act::AcknowledgeFeeling), named);
}

/// Whether what the feeling is about stands beside it.
fn has_object(reply: &Reply<'_>, from: usize, to: usize) -> bool {
    let around = reply.text.around(reply.text.sentence_at(from));
    reply.facets(around).any(|at| at < from || at >= to)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn feelings_need_an_object() {
        let act = Act::AcknowledgeFeeling;
        flags(
            act,
            &[
                "It's maddening to get cold croissants.",
                "You must be so fed up, with the kids at the window.",
                "We let you down with those croissants.",
            ],
        );
        ignores(
            act,
            &[
                "That must be frustrating!",
                "We understand.",
                "We understand how you feel and value you.",
                "Croissants are sold at the shop.",
            ],
        );
    }

    #[test]
    fn the_declared_feeling_is_told_apart() {
        flags(
            Found::Feeling,
            &["You're furious about the croissants, and rightly.", "The kids were waiting at the window."],
        );
        ignores(Found::Feeling, &["You're furious.", "It's maddening to get cold croissants."]);
    }
}

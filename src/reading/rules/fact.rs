//! # What it does
//! Finds facts of the brand book that are stated rightly.
//! # Why
//! A fact answers; a phrase does not.
//! # Example
//! "The van leaves at 07:00."
//! # Instead
//! Look the matter up in the brand book and give the figure, the place or the name.

use super::{Findings, Reply};
use crate::reading::Found;
use crate::reading::rubric::FactCues;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    for fact in &reply.rubric.book.facts {
        let told = fact.values.iter().filter(|value| tells(reply, fact, **value));
        let spans =
            told.flat_map(|value| reply.found.full(*value)).map(|matched| reply.text.span(matched.from, matched.to));
        out.push("fact", Found::Fact(fact.id.clone()), spans.collect());
    }
}

/// Whether a value tells this fact rather than something else: one common word does so only beside the fact's topic.
pub(super) fn tells(reply: &Reply<'_>, fact: &FactCues, value: usize) -> bool {
    match reply.rubric.cues.weight(value) {
        0 => false,
        1 => reply.rubric.cues.tells(value) || fact.topic.iter().any(|topic| !reply.found.full(*topic).is_empty()),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;
    use crate::base::id::FactId;

    #[test]
    fn values_state_facts() {
        let van = Found::Fact(FactId::new("van-time"));
        flags(van.clone(), &["The van leaves at 7 am.", "Off it goes at 7:00."]);
        ignores(van, &["The van leaves soon.", "It does not leave at 7:00."]);
        flags(Found::Fact(FactId::new("refund-rule")), &["You get a full refund within 5 working days."]);
    }
}

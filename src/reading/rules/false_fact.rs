//! # What it does
//! Finds what the brand book calls false, if it is asserted: not denied, quoted, asked, supposed or told to be put right,
//! nor what should have been or may be.
//! # Why
//! A wrong fact is the one mistake that kindness cannot make good.
//! # Example
//! "You get half the price back", where it is the whole.
//! # Instead
//! Look it up before you send; if you do not know, say who finds out.

use super::{Findings, Reply};
use crate::reading::Found;
use crate::reading::lexicon::List;
use crate::reading::matcher::{CueId, Match};
use crate::reading::rubric::{FactCues, matches};
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    for fact in &reply.rubric.book.facts {
        let mut spans = Vec::new();
        for cue in &fact.falsehoods {
            for matched in reply.found.full(*cue) {
                if asserted(reply, *matched, reply.rubric.cues.is_hedged(*cue))
                    && !is_right(reply, *matched)
                    && is_topic(reply, fact, *cue, *matched)
                {
                    spans.push(reply.text.span(matched.from, matched.to));
                }
            }
        }
        out.push("false-fact", Found::Breach(Breach::FalseFact), spans);
    }
}

/// Whether a falsehood of a single word stands beside the fact's topic: "Monday" alone is no falsehood.
fn is_topic(reply: &Reply<'_>, fact: &FactCues, cue: CueId, matched: Match) -> bool {
    let (from, to) = reply.text.around(reply.text.sentence_at(matched.from));
    let near =
        |topic: Match| topic.from >= from && topic.to <= to && (topic.to <= matched.from || topic.from >= matched.to);
    !reply.rubric.cues.is_word(cue) || matches(&reply.found, &fact.topic).any(near)
}

/// Whether it is said to be so. `hedged`: the falsehood itself is about what may be or should have been.
fn asserted(reply: &Reply<'_>, matched: Match, hedged: bool) -> bool {
    let text = &reply.text;
    let (from, to) = text.sentence(text.sentence_at(matched.from));
    let question = text.sentences.get(text.sentence_at(matched.from)).is_some_and(|sentence| sentence.question);
    let clause = text.words.get(matched.from).map_or(0, |word| word.clause);
    let denied = text.hits(List::Denial).iter().any(|hit| {
        let near = text.words.get(hit.from).is_some_and(|word| word.clause.abs_diff(clause) <= 1);
        near && hit.from >= from && hit.to <= to && (hit.to <= matched.from || hit.from >= matched.to)
    });
    !question && !denied && !matched.supposed && (hedged || !text.may_be(matched.from, matched.to))
}

/// Whether the same words state a fact, this one or another.
fn is_right(reply: &Reply<'_>, matched: Match) -> bool {
    let mut values = reply.rubric.book.facts.iter().flat_map(|fact| matches(&reply.found, &fact.values));
    values.any(|value| value.from <= matched.from && matched.to <= value.to)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn falsehoods_asserted() {
        flags(
            Breach::FalseFact,
            &[
                "You get half the price back.",
                "The van leaves at 9 on Saturdays.",
                "He can eat the nuts.",
                "There are no refunds on bread.",
            ],
        );
        ignores(
            Breach::FalseFact,
            &[
                "You do not get half the price back, but all of it.",
                "Does the van leave at 9?",
                "It's not true that the van leaves at 9.",
                "You wrote \"the van leaves at 9\".",
                "You get a refund within 5 working days.",
                "You asked whether he can eat the nuts.",
            ],
        );
    }

    #[test]
    fn what_may_be_or_should_have_been_is_no_claim() {
        flags(
            Breach::FalseFact,
            &[
                "You may have half the price back.",
                "The van leaves at 9 and may be late.",
                "We bake in the van, as you should have been told.",
            ],
        );
        ignores(
            Breach::FalseFact,
            &[
                "We should not have said so: the van may have left at 9.",
                "We should never have baked in the van.",
                "It might be that the van leaves at 9.",
                "The van could have left at 9.",
            ],
        );
    }
}

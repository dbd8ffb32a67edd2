//! # What it does
//! Finds the question that has to be asked: a question, or a request, with what is missing.
//! # Why
//! Where something is missing, asking shows more interest than guessing, and the answer will be right.
//! # Example
//! "Which address did the van come to?"
//! # Instead
//! Ask for the one thing without which you cannot help.

use super::{Findings, Reply};
use crate::reading::Found;
use crate::reading::lexicon::List;
use crate::reading::rubric::matches;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let spans = matches(&reply.found, &reply.rubric.explore)
        .filter(|matched| {
            let sentence = reply.text.sentence_at(matched.from);
            let asks = || reply.text.has_within(List::Ask, reply.text.sentence(sentence));
            reply.text.sentences.get(sentence).is_some_and(|sentence| sentence.question) || asks()
        })
        .map(|matched| reply.text.span(matched.from, matched.to));
    out.push("explore", Found::Explored, spans.collect());
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn the_question_is_a_question() {
        flags(
            Found::Explored,
            &["Which address is it?", "Tell us the address, please.", "Could you send me your address"],
        );
        ignores(Found::Explored, &["Your address is noted.", "Which box is it?"]);
    }
}

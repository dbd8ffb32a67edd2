//! # What it does
//! Finds that the reply names this issue: at least two facets of it, close together. Met needs of the situation and words
//! of the post are facets; names alone are none, and neither is repeating the post.
//! # Why
//! People calm down when they see that they were read. Two facets are what a template cannot have.
//! # Example
//! "Cold croissants for the third Saturday."
//! # Instead
//! Name two things that only this person wrote.

use super::{Findings, Reply};
use crate::reading::{Degree, Found, Span};
use crate::scenario::{Act, NeedKind};

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    if reply.parrots() {
        return;
    }
    let mut facets: Vec<(usize, Span)> = Vec::new();
    let mut stems: Vec<u32> = Vec::new();
    let mut best: Option<Vec<Span>> = None;
    let needs: Vec<Span> = reply
        .rubric
        .needs
        .iter()
        .filter(|need| need.kind == NeedKind::Situation)
        .filter_map(|need| reply.need(need).filter(|met| met.0 == Degree::Full))
        .filter_map(|met| met.1.into_iter().next())
        .filter(|place| !content(reply, *place).is_empty())
        .collect();
    for (number, sentence) in reply.text.sentences.iter().enumerate() {
        // Facets of this sentence and of the one before it.
        facets.retain(|facet| facet.0 + 1 >= number);
        for at in reply.facets((sentence.from, sentence.to)) {
            let stem = reply.found.stem(at);
            let fresh = !facets.iter().zip(&stems).any(|(_, known)| *known == stem);
            if fresh && facets.len() < 8 {
                facets.push((number, reply.text.span(at, at + 1)));
                stems.push(stem);
            }
        }
        let drop = stems.len() - facets.len();
        stems.drain(..drop);
        if facets.len() >= 2 && best.as_ref().is_none_or(|best| best.len() < facets.len()) {
            best = Some(facets.iter().map(|facet| facet.1).collect());
        }
    }
    if needs.len() >= 2 || (needs.len() == 1 && best.is_none() && has_other_facet(reply, &needs)) {
        best.get_or_insert_with(Vec::new).extend(needs.iter().flat_map(|need| content(reply, *need)));
    }
    out.push("acknowledge-issue", Found::Act(Act::AcknowledgeIssue), best.unwrap_or_default());
}

/// The words with content of a place, each by itself: grammar and names show nothing.
fn content(reply: &Reply<'_>, place: Span) -> Vec<Span> {
    let words = reply.text.words.iter().enumerate();
    let inside = words.filter(|(_, word)| word.from >= place.from && word.to <= place.to);
    let tells = |at: usize| reply.rubric.facet(reply.found.stem(at)) != Some(true);
    inside
        .filter(|(at, word)| (word.is_weighty() || word.is_number()) && tells(*at))
        .map(|(at, _)| reply.text.span(at, at + 1))
        .collect()
}

/// Whether beside the one met need a word of the post stands somewhere.
fn has_other_facet(reply: &Reply<'_>, needs: &[Span]) -> bool {
    reply.facets((0, reply.text.words.len())).any(|at| {
        let place = reply.text.span(at, at + 1);
        !needs.iter().any(|need| need.from <= place.from && place.to <= need.to)
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn two_facets_are_an_issue() {
        let act = Act::AcknowledgeIssue;
        flags(
            act,
            &[
                "Cold croissants on a Saturday are no breakfast.",
                "Your kids waited. The croissants were cold.",
                "The third time, and the kids at the window.",
            ],
        );
        ignores(
            act,
            &[
                "We are sorry for the inconvenience.",
                "Croissants are our pride.",
                "Greetings to Aldergate from Crumb & Co.",
            ],
        );
    }

    #[test]
    fn an_echo_is_no_acknowledgement() {
        ignores(
            Act::AcknowledgeIssue,
            &["Third Saturday in a row the croissants from Crumb & Co come cold to Aldergate. Sorry."],
        );
    }
}

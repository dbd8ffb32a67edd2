//! # What it does
//! Finds a next step: who does what, and when or where. The time may stand in the next sentence.
//! # Why
//! "We'll look into it" ends nothing. A step with a time is a promise that can be kept.
//! # Example
//! "I have asked Dana to call you by noon."
//! # Instead
//! Say who does it, what exactly, and by when.

use super::{Findings, Reply};
use crate::reading::Found;
use crate::reading::lexicon::{Hit, List, bits};
use crate::scenario::Act;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let text = &reply.text;
    let mut places = Vec::new();
    let promised = text.said(List::Promise).filter(|hit| has_agent(reply, *hit) && !reply.unreal(*hit));
    for hit in promised {
        let Some(done) = done(reply, hit) else { continue };
        let sentence = text.sentence_at(hit.from);
        let (from, own_end) = text.sentence(sentence);
        let next_end = text.sentences.get(sentence + 1).map_or(own_end, |next| next.to);
        if text.sentences.get(sentence).is_some_and(|sentence| sentence.question) {
            continue;
        }
        let settles = |list, to: usize| text.said(list).find(|other| other.from >= from && other.to <= to);
        let settled = settles(List::When, own_end)
            .or_else(|| settles(List::Where, own_end))
            .or_else(|| settles(List::When, next_end).filter(|other| other.to - other.from >= 2));
        let linked =
            || (from..own_end).find(|at| is_link(reply, *at)).map(|at| Hit { list: List::Where, from: at, to: at + 1 });
        if let Some(settled) = settled.or_else(linked) {
            places.push(text.span(done.from, done.to));
            places.push(text.span(settled.from, settled.to));
        }
    }
    out.push("next-step", Found::Act(Act::NextStep), places);
}

/// Whether somebody on the brand's side does it: not the person, and not "it".
fn has_agent(reply: &Reply<'_>, hit: Hit) -> bool {
    let text = &reply.text;
    let opening = text.sentence(text.sentence_at(hit.from)).0;
    let subject = text.slice(opening, hit.from + 1).iter().rev().find(|word| {
        !matches!(
            &*word.fold,
            "will" | "shall" | "would" | "can" | "could" | "have" | "has" | "going" | "about" | "let" | "being"
        ) && !matches!(&*word.fold, "also" | "now" | "just" | "personally" | "then" | "already")
    });
    match subject {
        None => true,
        Some(word) if word.fold == "you" => {
            // "You will hear from us": the doing is ours.
            text.slice(hit.from, hit.to)
                .iter()
                .any(|word| matches!(&*word.fold, "hear" | "have" | "get" | "receive" | "see" | "find"))
                && text.slice(hit.from, hit.to).first().is_some_and(|word| word.is(bits::SECOND))
        }
        Some(word) => !matches!(&*word.fold, "it" | "this" | "that" | "there" | "which" | "what" | "things" | "if"),
    }
}

/// What is done, with what or to whom: "check" alone is nothing, "tell you" and "check the van" are.
fn done(reply: &Reply<'_>, hit: Hit) -> Option<Hit> {
    let text = &reply.text;
    let end = text.sentence(text.sentence_at(hit.from)).1;
    // "Before we posted": what was done is no step, unless it is "we have asked".
    let words = text.slice(hit.from, hit.to);
    let past = words.last().is_some_and(|word| word.fold.ends_with("ed"));
    if past && words.first().is_some_and(|word| word.is(bits::FIRST)) && !words.iter().any(|word| word.fold == "have") {
        return None;
    }
    let times: Vec<&Hit> =
        text.hits(List::When).iter().filter(|when| when.from >= hit.from && when.to <= end).collect();
    let free = |at: &usize| !times.iter().any(|when| when.from <= *at && *at < when.to);
    let whom = |at: &usize| {
        let word = text.words.get(*at);
        word.is_some_and(|word| word.is_weighty() || word.bits & (bits::FIRST | bits::SECOND | bits::THIRD) != 0)
    };
    if let Some(at) = (hit.to..end.min(hit.to + 8)).filter(free).find(whom) {
        return Some(Hit { to: at + 1, ..hit });
    }
    let opening = text.sentence(text.sentence_at(hit.from)).0;
    (reply.weight(opening, hit.to) >= 2).then_some(hit)
}

fn is_link(reply: &Reply<'_>, at: usize) -> bool {
    let inside = |word: &str| word.split_once('.').is_some_and(|(host, zone)| host.len() > 1 && zone.len() > 1);
    reply.text.words.get(at).is_some_and(|word| inside(&word.fold) && !word.is_number())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn who_what_and_when() {
        flags(
            Act::NextStep,
            &[
                "I have asked Dana to call you by noon.",
                "We'll send a fresh box tomorrow morning.",
                "The growers' team will ring your dad today.",
                "You will hear from us by 6 pm.",
                "I'm checking with the bakery. Back to you within the hour.",
                "On Friday at noon we'll publish what we found here.",
            ],
        );
        ignores(
            Act::NextStep,
            &[
                "We'll look into it.",
                "We will send a box.",
                "You will call us tomorrow.",
                "Today is Friday.",
                "It will rain tomorrow.",
                "We won't send a box today.",
                "I'll check now.",
                "Nobody opened a map before we posted the picture today.",
                "We would have sent a box today.",
            ],
        );
    }
}

//! # What it does
//! Finds that something is asked that is needed to help: a question, or "let us know", "send us", with a detail.
//! # Why
//! Asking for the right detail saves a turn; "anything else?" asks for nothing.
//! # Example
//! "Which shop was it?"
//! # Instead
//! Ask for one or two things, and say what they are for.

use super::{Findings, Reply};
use crate::reading::Found;
use crate::reading::lexicon::{List, bits};
use crate::scenario::Act;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let text = &reply.text;
    let mut places = Vec::new();
    for sentence in &text.sentences {
        let within = (sentence.from, sentence.to);
        let words = text.slice(sentence.from, sentence.to);
        if words.first().is_some_and(|word| word.quoted) {
            continue;
        }
        let detail = text.unquoted(List::Detail).find(|hit| hit.from >= within.0 && hit.to <= within.1);
        let asks = text.said(List::Ask).find(|hit| hit.from >= within.0 && hit.to <= within.1);
        if sentence.question {
            let empty = text
                .hits(List::EmptyQuestion)
                .iter()
                .any(|hit| hit.from >= within.0 && hit.from <= within.0 + 2 && hit.to <= within.1);
            let turned = words.iter().any(|word| word.bits & (bits::SECOND | bits::THIRD) != 0) || detail.is_some();
            let content = words.iter().filter(|word| word.is_content()).count();
            if !empty && asks.is_some() && (content >= 3 || (turned && content >= 1)) {
                places.push(text.span(sentence.from, sentence.to));
            }
        } else if let (Some(asks), Some(detail)) = (asks, detail)
            && detail.to > asks.from
            && detail.from >= asks.from
            && detail != asks
            && tells_us(reply, asks.from, asks.to)
        {
            places.push(text.span(asks.from, detail.to.max(asks.to)));
        }
    }
    out.push("information-request", Found::Act(Act::InformationRequest), places);
}

/// Whether an asking without a question mark is turned to the person: "send us …", and not "when …".
fn tells_us(reply: &Reply<'_>, from: usize, to: usize) -> bool {
    let words = reply.text.slice(from, to);
    let first = words.first().map_or("", |word| &*word.fold);
    !matches!(
        first,
        "which" | "what" | "when" | "where" | "how" | "do" | "did" | "have" | "are" | "were" | "was" | "is" | "has"
    ) && !matches!(first, "could" | "can" | "would" | "will" | "may" | "might")
        || words.get(1).is_some_and(|word| word.is(bits::SECOND) && matches!(first, "could" | "can" | "would"))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn asks_for_something() {
        flags(
            Act::InformationRequest,
            &[
                "Which shop was it?",
                "Send us the order number, please.",
                "Could you tell us when the van came?",
                "Let us know which box you would like.",
                "Did the box arrive open?",
            ],
        );
        ignores(
            Act::InformationRequest,
            &[
                "Anything else we can help with?",
                "Why would anyone do that?",
                "What did you expect?",
                "We know which shop it was.",
                "You asked \"which shop was it?\"",
            ],
        );
    }
}

//! # What it does
//! Finds two or more long words in capitals that are no abbreviations of the brand's.
//! # Why
//! Capitals are read as shouting.
//! # Example
//! "PLEASE READ the page."
//! # Instead
//! Let the words carry the weight.

use super::{Findings, Reply};
use crate::reading::{Manner, Span};

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let shouted = |word: &&crate::reading::text::Word| {
        let shown = reply.text.raw.get(word.from as usize..word.to as usize).unwrap_or_default();
        shown.chars().filter(|c| c.is_uppercase()).count() >= 4
            && !shown.chars().any(|c| c.is_lowercase() || c.is_ascii_digit())
            && !reply.rubric.book.acronyms.iter().any(|known| known == shown)
    };
    let spans: Vec<Span> = reply
        .text
        .words
        .iter()
        .filter(|word| !word.joined && !word.quoted)
        .filter(shouted)
        .map(|word| Span { from: word.from, to: word.to })
        .collect();
    if spans.len() >= 2 {
        out.manner(Manner::Shouting, spans.into_iter().take(1).collect());
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn capitals() {
        flags(Manner::Shouting, &["PLEASE CALM DOWN", "This is NEVER going to WORK"]);
        ignores(Manner::Shouting, &["We are HACCP certified, HACCP means care.", "OK, FAQ", "That is NOT the case"]);
    }
}

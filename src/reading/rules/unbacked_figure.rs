//! # What it does
//! Finds figures (amounts, times, numbers, codes) that stand neither in the brand book nor in what was said.
//! # Why
//! A figure in public is a promise or a fact. What nobody at the desk can look up is invented, or somebody's private data.
//! # Example
//! "You'll have it in 20 minutes", where the book says within the hour.
//! # Instead
//! Give the figure of the book, or say when you will know.

use super::{Findings, Reply};
use crate::reading::Found;
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let text = &reply.text;
    let mut spans = Vec::new();
    for (at, word) in text.words.iter().enumerate() {
        let figure = word.is_number() && !word.quoted && !word.handle && !in_words(text.raw, word.from);
        if figure && !known(reply, &word.fold) {
            spans.push(text.span(at, at + 1));
        }
    }
    out.push("unbacked-figure", Found::Breach(Breach::Unbacked), spans);
}

/// Whether the book or the post has it, with or without what is joined to it, of times also in the other half of the day.
fn known(reply: &Reply<'_>, fold: &str) -> bool {
    let later = |time: &str| {
        let (hour, minutes) = time.split_once(':')?;
        let hour: u8 = hour.parse().ok().filter(|hour| *hour < 12)?;
        Some(format!("{}:{minutes}", hour + 12))
    };
    let knows = |figure: &str| reply.rubric.knows_figure(figure);
    knows(fold) || knows(bare(fold)) || later(fold).is_some_and(|time| knows(&time))
}

/// Whether it is written in letters: small numbers of things that anybody can count.
fn in_words(raw: &str, from: u32) -> bool {
    raw.get(from as usize..).and_then(|rest| rest.chars().next()).is_some_and(|first| !first.is_ascii_digit())
        && raw
            .get(from as usize..)
            .is_some_and(|rest| !rest.chars().take_while(|c| c.is_alphanumeric()).any(|c| c.is_ascii_digit()))
}

/// Without what is joined to it: *12h*, *6th*, *105g*.
fn bare(fold: &str) -> &str {
    let short = fold.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    if fold.len() - short.len() <= 4 && short.starts_with(|c: char| c.is_ascii_digit()) { short } else { fold }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::testing::{brand, flags, ignores, inject};
    use super::*;
    use crate::reading::{Book, Rubric};
    use crate::scenario::Visibility;

    #[test]
    fn figures_of_the_book_or_of_nobody() {
        flags(
            Breach::Unbacked,
            &["You have it in 20 minutes.", "Your booking is NQ4T7L.", "We refund £38.", "Call at 9:30."],
        );
        ignores(
            Breach::Unbacked,
            &[
                "The van leaves at 7 in the morning.",
                "Refund within five working days.",
                "That's 3 Saturdays in a row, one too many.",
                "Two of us read this.",
                "Ask van@crumb.example or 0555 010 0200.",
            ],
        );
    }

    #[test]
    fn handles_and_codes_of_those_who_take_part() {
        let book = Book::of(&brand()).knowing(["@kdoom99", "Zoé Marchbanks", "@PetraVoss_7"]);
        let rubric = Rubric::by(&Arc::new(book), &inject());
        let unbacked = |text: &str| rubric.read(text, Visibility::Public).breaches(Breach::Unbacked);
        for known in [
            "That kdoom99 waited too is no comfort to you, and we know it.",
            "It was Kdoom who told us first, and then Zoé, and then petravoss_7.",
            "We asked Petra about it, and then Voss came by this very morning.",
        ] {
            assert!(!unbacked(known), "{known}");
        }
        for unknown in ["That kdoom98 waited too is no comfort.", "It was Krond who told us first, and then nobody."] {
            assert!(unbacked(unknown), "{unknown}");
        }
    }
}

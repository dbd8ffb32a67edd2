//! # What it does
//! Finds a small word written twice in a row; words with weight are doubled for the sound of it.
//! # Why
//! It shows that nobody read the sentence before it was sent.
//! # Example
//! "We will send the the box."
//! # Instead
//! Read it once more before sending.

use super::{Findings, Reply};
use crate::reading::{Manner, Span};

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let spelling = reply.rubric.book.language.spelling();
    let pairs = reply.text.words.windows(2).filter_map(|pair| match pair {
        [one, other] if one.fold == other.fold && !one.joined && !other.joined && !one.quoted => Some((one, other)),
        _ => None,
    });
    let raw = |from: u32, to: u32| reply.text.raw.get(from as usize..to as usize).unwrap_or_default();
    let spans = pairs
        .filter(|(one, other)| {
            let between = raw(one.to, other.from);
            let shown = raw(other.from, other.to);
            !between.is_empty()
                && between.chars().all(|c| c == ' ')
                && shown.len() > 1
                && !other.is_weighty()
                && shown.chars().all(char::is_lowercase)
                && raw(one.from, one.to).to_lowercase() == shown
                && !spelling.stands_twice(shown)
        })
        .map(|(one, other)| Span { from: one.from, to: other.to })
        .collect();
    out.manner(Manner::DoubledWord, spans);
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn twice_in_a_row() {
        flags(Manner::DoubledWord, &["We send the the box.", "The the van is late.", "It is with with us"]);
        ignores(
            Manner::DoubledWord,
            &[
                "We know that that van had had a flat tyre.",
                "It is very very late.",
                "We send the box. The box is warm. Warm, warm bread.",
                "Quack quack, tick tick. Duran Duran, 10 10, \"the the box\"",
                "It will, will it not",
            ],
        );
    }
}

//! # What it does
//! Counts emoji against the voice: none, one, or a handful.
//! # Why
//! Emoji set a tone that the words have to bear.
//! # Example
//! Three faces under an apology.
//! # Instead
//! As many as the brand book takes; none where somebody is hurt.

use unicode_segmentation::UnicodeSegmentation;

use super::{Findings, Reply};
use crate::reading::Manner;
use crate::reading::finding::Span;
use crate::reading::fold::offset;
use crate::scenario::Emoji;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    if reply.text.raw.is_ascii() {
        return;
    }
    let allowed = match reply.rubric.book.emoji {
        Emoji::Never => 0,
        Emoji::Sparing => 1,
        Emoji::Free => 6,
    };
    let emoji = reply.text.raw.grapheme_indices(true).filter(|(_, piece)| piece.chars().next().is_some_and(is_emoji));
    let beyond: Vec<Span> =
        emoji.skip(allowed).map(|(at, piece)| Span { from: offset(at), to: offset(at + piece.len()) }).collect();
    if let (Some(first), Some(last)) = (beyond.first(), beyond.last()) {
        // One finding and one place: it is one slip, however many there are.
        let place = Span { from: first.from, to: last.to };
        out.manner(Manner::TooManyEmoji, vec![place]);
    }
}

fn is_emoji(c: char) -> bool {
    matches!(u32::from(c), 0x1f300..=0x1faff | 0x1f1e6..=0x1f1ff | 0x2600..=0x27bf | 0x2b50 | 0x2b55)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn one_is_fine_where_one_is() {
        flags(Manner::TooManyEmoji, &["Hello 🙂 there 🙂", "👨‍👩‍👧❤️"]);
        ignores(Manner::TooManyEmoji, &["Hello 🙂", "👨‍👩‍👧", "Café – “fine”"]);
    }
}

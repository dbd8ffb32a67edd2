//! # What it does
//! Counts emoji against the voice: none, one, or a handful.
//! # Why
//! Emoji set a tone that the words have to bear.
//! # Example
//! Three faces under an apology.
//! # Instead
//! As many as the brand book takes; none where somebody is hurt.

use super::{Findings, Reply};
use crate::reading::Manner;
use crate::reading::finding::Span;
use crate::reading::flavour;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let allowed = reply.rubric.book.emoji.most();
    let beyond: Vec<Span> = flavour::emoji(reply.text.raw).skip(allowed).collect();
    if let (Some(first), Some(last)) = (beyond.first(), beyond.last()) {
        // One finding and one place: it is one slip, however many there are.
        let place = Span { from: first.from, to: last.to };
        out.manner(Manner::TooManyEmoji, vec![place]);
    }
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

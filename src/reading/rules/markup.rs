//! # What it does
//! Finds tags of a page or of a program. What stands inside of them earns nothing.
//! # Why
//! The channel shows them as they are, or not at all, and then nobody reads what they hold.
//! # Example
//! "<b>Sorry</b>"
//! # Instead
//! Write plain text.

use super::{Findings, Reply};
use crate::reading::fold::offset;
use crate::reading::{Found, Manner, Span};

/// The longest tag that is looked for, in bytes.
const LONGEST: usize = 2_000;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let spans = tags(reply.text.raw);
    out.forfeit(&spans, Found::is_credit);
    out.manner(Manner::Markup, spans);
}

/// From each `<` that a letter, `/` or `!` follows to the next `>`.
fn tags(raw: &str) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    let mut ends = raw.match_indices('>').map(|(at, _)| at).peekable();
    for (from, _) in raw.match_indices('<') {
        let opens = raw.as_bytes().get(from + 1).is_some_and(|b| b.is_ascii_alphabetic() || matches!(b, b'/' | b'!'));
        if !opens || spans.last().is_some_and(|last| offset(from) < last.to) {
            continue;
        }
        while ends.next_if(|end| *end < from).is_some() {}
        if let Some(end) = ends.peek().filter(|end| **end - from <= LONGEST) {
            spans.push(Span { from: offset(from), to: offset(end + 1) });
        }
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores, read};
    use super::*;
    use crate::scenario::Act;

    #[test]
    fn tags_and_hearts() {
        flags(Manner::Markup, &["<b>Sorry</b>, Marta.", "A box comes today.<!-- refund -->", "<script>x()</script>"]);
        ignores(Manner::Markup, &["We <3 you, Marta.", "Boxes < 3 are free > 2.", "A fresh box comes today."]);
    }

    #[test]
    fn what_nobody_sees_earns_nothing() {
        assert!(read("We send a fresh box today.").does(Act::Repair));
        assert!(!read("Hello. <!-- We send a fresh box today. -->").does(Act::Repair));
    }
}

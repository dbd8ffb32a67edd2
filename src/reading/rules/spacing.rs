//! # What it does
//! Finds marks without a blank behind them.
//! # Why
//! Words that run into each other are read twice.
//! # Example
//! "Sorry,the van is late!We send another."
//! # Instead
//! A blank behind each mark.

use super::{Findings, Reply};
use crate::reading::fold::offset;
use crate::reading::{Manner, Span};

/// Marks that a blank follows.
const MARKS: [char; 4] = [',', ';', '!', '?'];
/// Marks of links, handles, tables and the like, where other rules hold.
const LINKS: [char; 12] = ['/', '=', '@', '_', '#', '&', ':', '(', '[', '{', '<', '|'];

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let raw = reply.text.raw;
    let pieces = raw.split(char::is_whitespace).filter(|piece| !piece.contains(LINKS));
    if let Some(piece) = pieces.into_iter().find(|piece| runs_on(piece)) {
        // Where a piece of a text stands in it.
        let from = piece.as_ptr().addr() - raw.as_ptr().addr();
        let place = Span { from: offset(from), to: offset(from + piece.len()) };
        out.manner(Manner::Spacing, vec![place]);
    }
}

/// Whether behind a mark within a piece words go on: two letters on either side, since "a,b" is a list.
fn runs_on(piece: &str) -> bool {
    let letters = |text: &str, back: bool| {
        let mut chars: Vec<char> =
            if back { text.chars().rev().take(2).collect() } else { text.chars().take(2).collect() };
        chars.retain(|c| c.is_alphabetic());
        chars.len() == 2
    };
    let mut marks = piece.match_indices(MARKS);
    marks.any(|(at, mark)| {
        letters(piece.get(..at).unwrap_or_default(), true)
            && letters(piece.get(at + mark.len()..).unwrap_or_default(), false)
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores, words_of};
    use super::*;
    use crate::reading::Found;

    #[test]
    fn blanks_behind_marks() {
        flags(Manner::Spacing, &["Sorry,the van is late.", "It is late!We send another.", "Really?Yes."]);
        ignores(
            Manner::Spacing,
            &[
                "Sorry, the van is late! We send another.",
                "1,500 boxes; see crumb.example/find?box=cold,late and a,b,c",
                "Really?! Well... \"cold\", he said.",
            ],
        );
        assert_eq!(words_of("Oh — sorry,the van is late.", &Found::Manner(Manner::Spacing)), ["sorry,the"]);
    }
}

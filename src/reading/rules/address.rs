//! # What it does
//! Finds that the reply speaks to the person: *you* and *your*, outside quotations.
//! # Why
//! An answer about processes is an answer to nobody.
//! # Example
//! "Your box comes today" rather than "boxes are delivered daily".
//! # Instead
//! Say what it means for this person.

use super::{Findings, Reply};
use crate::reading::lexicon::bits;
use crate::reading::{Found, Tone};

/// Twice is as good as always: more places would show nothing more.
const ENOUGH: usize = 2;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let words = reply.text.words.iter().enumerate();
    let to_them = words.filter(|(_, word)| word.is(bits::SECOND) && !word.quoted).take(ENOUGH);
    out.push("address", Found::Tone(Tone::Address), to_them.map(|(at, _)| reply.text.span(at, at + 1)).collect());
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn there_or_not() {
        flags(Tone::Address, &["Your box comes today.", "You deserve better."]);
        ignores(Tone::Address, &["Boxes are delivered daily.", "Claims go through the app."]);
    }
}

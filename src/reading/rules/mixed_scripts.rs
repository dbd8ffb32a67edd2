//! # What it does
//! Finds words that mix letters of several alphabets which look alike. They are read as they look.
//! # Why
//! Search and screen readers fail on such words, and whoever notices takes them for fraud.
//! # Example
//! A Cyrillic letter in "refund".
//! # Instead
//! Type the word anew on one keyboard.

use super::{Findings, Reply};
use crate::reading::spelled::Kind;
use crate::reading::{Manner, Span};

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let spans = reply.spelled(Kind::Mixed).map(|word| Span { from: word.from, to: word.to }).collect();
    out.manner(Manner::MixedScripts, spans);
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn one_alphabet_a_word() {
        flags(Manner::MixedScripts, &["A full rеfund is on its way.", "Your mοney comes back."]);
        ignores(Manner::MixedScripts, &["A full refund is on its way.", "Спасибо, Marta, a full refund.", "Café — £5"]);
    }
}

//! # What it does
//! Finds words that no dictionary of the language has, each once. Names, handles, links, abbreviations, words of the
//! brand book and of what was written, and words of talk are none of them; British and American spellings are both right.
//! # Why
//! Misspelt words are quoted before anything else in an answer.
//! # Example
//! "We will definately adress this."
//! # Instead
//! Read it once more before sending.

use std::collections::BTreeSet;

use super::{Findings, Reply};
use crate::reading::spelled::Kind;
use crate::reading::{Manner, Span};

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    if reply.spelled.unscorable.is_some() {
        return;
    }
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut spans = Vec::new();
    for word in reply.spelled(Kind::Unknown) {
        let shown = reply.text.raw.get(word.from as usize..word.to as usize).unwrap_or_default();
        if seen.insert(shown.to_lowercase()) {
            spans.push(Span { from: word.from, to: word.to });
        }
    }
    out.manner(Manner::Spelling, spans);
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores, words_of};
    use super::*;
    use crate::reading::Found;

    #[test]
    fn slips_and_none() {
        flags(
            Manner::Spelling,
            &[
                "We will definately send a fresh box.",
                "Recieved, thank you.",
                "We dont know yet.",
                "Dont worry, untill noon.",
            ],
        );
        ignores(
            Manner::Spelling,
            &[
                "The colour of the organisation, the color of the organization.",
                "Hola Marta! DM us @crumb_plaza or see crumb.example/hlep, #frehs.",
                "Xanthe, the Brotzeitbox from Crumb & Co is HACCP tested; ask Thibault.",
                "Yep, gonna reship it asap, thx for the selfie 🙂 sooo sorry",
                "You wrote \"coled and laet\" and you were right.",
                "Aldergate, we won't, can't and shouldn't; it's the kids' box.",
            ],
        );
    }

    #[test]
    fn a_word_misspelt_twice_is_one_slip() {
        let found = Found::Manner(Manner::Spelling);
        assert_eq!(words_of("Definately, yes, definately, but we recieve it.", &found), ["Definately", "recieve"]);
    }
}

//! # What it does
//! Finds that somebody is there who does something: *I*, or *we have asked*.
//! # Why
//! People calm down when a person takes the matter on, and harden before an institution.
//! # Example
//! "I have asked the workshop" rather than "the matter will be forwarded".
//! # Instead
//! Say who of you does what, in the first person.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::reading::{Found, Tone};

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    out.push("presence", Found::Tone(Tone::Presence), reply.spans(reply.text.said(List::Presence)));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn there_or_not() {
        flags(Tone::Presence, &["I have asked the bakery.", "We've just opened a case."]);
        ignores(Tone::Presence, &["The matter will be forwarded.", "We value you."]);
    }
}

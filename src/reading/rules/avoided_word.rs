//! # What it does
//! Finds words that the brand book says to avoid.
//! # Why
//! A voice is known by what it does not say.
//! # Example
//! "Rest assured", at a desk that does not talk like that.
//! # Instead
//! Say it the way the brand book does.

use super::{Findings, Reply};
use crate::reading::Manner;
use crate::reading::rubric::spans;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let places = spans(&reply.text, &reply.found, &reply.rubric.book.avoided);
    out.manner(Manner::AvoidedWord, places);
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn avoided_words() {
        flags(Manner::AvoidedWord, &["Rest assured that we care.", "Sorry for any inconvenience caused."]);
        ignores(Manner::AvoidedWord, &["Assured of a rest?", "It caused you trouble.", "A restful day, assuredly."]);
    }
}

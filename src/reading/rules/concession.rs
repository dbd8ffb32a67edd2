//! # What it does
//! Finds that the other is granted a point: "you're right", "fair question", "you shouldn't have had to".
//! # Why
//! Who hears that they were heard can stop repeating it.
//! # Example
//! "You're right, three times is no accident."
//! # Instead
//! Grant what is right in what they say, and no more than that.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::reading::{Found, Tone};

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    out.push("concession", Found::Tone(Tone::Concession), reply.spans(reply.text.unquoted(List::Concession)));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn there_or_not() {
        flags(Tone::Concession, &["You're right about the croissants.", "Fair question.", "No wonder."]);
        ignores(Tone::Concession, &["Turn right at the shop.", "The fair is on Friday."]);
    }
}

//! # What it does
//! Finds words of care that stand for themselves: sorry, glad, awful, whatever they are about.
//! # Why
//! They are the smallest sign that a person answers; alone they are little, and repeated they are nothing.
//! # Example
//! "Sorry about that."
//! # Instead
//! Say what you are sorry for or glad of.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::reading::{Found, Tone};

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    out.push("sympathy", Found::Tone(Tone::Sympathy), reply.spans(reply.text.unquoted(List::Sympathy)));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn there_or_not() {
        flags(Tone::Sympathy, &["Sorry about that.", "We're glad he is home."]);
        ignores(Tone::Sympathy, &["The van left at 7:00.", "Sorry to ask."]);
    }
}

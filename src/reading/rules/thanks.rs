//! # What it does
//! Finds thanks.
//! # Why
//! Thanks for something said or done acknowledge it; thanks for patience that nobody had do not. One is enough.
//! # Example
//! "Thank you for the photo, it shows the seam."
//! # Instead
//! Thank for one thing, once, and name it.

use super::findings::PLACES;
use super::{Findings, Reply};
use crate::reading::Found;
use crate::reading::lexicon::List;
use crate::scenario::Act;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    for hit in reply.text.said(List::Thanks).filter(|hit| !reply.overlaps(*hit, List::ThanksNot)).take(PLACES) {
        out.push("thanks", Found::Act(Act::Thanks), vec![reply.text.span(hit.from, hit.to)]);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn thanks_and_none() {
        flags(Act::Thanks, &["Thank you for the photo.", "Thanks!", "We appreciate that you told us."]);
        ignores(Act::Thanks, &["Thanks to the rain the van was late.", "No thanks.", "Thanks for nothing."]);
    }
}

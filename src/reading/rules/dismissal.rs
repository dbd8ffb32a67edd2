//! # What it does
//! Finds that the person is sent away: nothing we can do, not our problem, take it or leave it.
//! # Why
//! It ends the talk here and starts it elsewhere.
//! # Example
//! "Nothing we can do. Next time go elsewhere."
//! # Instead
//! If the answer is no, give the reason and what is possible.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    reply.breach(out, "dismissal", Breach::Dismissal, reply.text.said(List::Dismissal));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn sent_away_or_not() {
        flags(
            Breach::Dismissal,
            &["There's nothing we can do.", "Not our problem.", "Take it or leave it.", "Then go elsewhere."],
        );
        ignores(
            Breach::Dismissal,
            &["There is something we can do.", "The box is closed at noon.", "That's our problem, not yours."],
        );
    }
}

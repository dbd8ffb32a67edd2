//! # What it does
//! Finds an invitation to go on talking or to come back.
//! # Why
//! It keeps the door open for whoever was answered and for those who read along.
//! # Example
//! "Tell us how the next box is."
//! # Instead
//! Invite to something in particular.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::scenario::Act;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    reply.act(out, "invitation", Act::Invitation, reply.text.said(List::Invitation));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn doors_open_and_shut() {
        flags(
            Act::Invitation,
            &["Let us know if it's warm.", "You're welcome to visit.", "Tell us how the next box is."],
        );
        ignores(Act::Invitation, &["Don't come back.", "The box was cold."]);
    }
}

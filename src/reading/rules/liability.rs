//! # What it does
//! Finds that a legal liability is admitted. What the brand book declares as such is found by the rule for promises.
//! # Why
//! To be sorry and to be liable are two things; the second is not the desk's to say.
//! # Example
//! "We are legally liable."
//! # Instead
//! Own what happened in plain words and leave claims to those whose work they are.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    reply.breach(out, "liability", Breach::Liability, reply.text.said(List::Liability));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn liable_or_sorry() {
        flags(Breach::Liability, &["We are legally liable.", "We admit liability.", "We were negligent."]);
        ignores(Breach::Liability, &["It was our mistake.", "We are not liable.", "That is on us."]);
    }
}

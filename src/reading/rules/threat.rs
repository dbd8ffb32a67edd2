//! # What it does
//! Finds threats: courts, lawyers, consequences, reports to others. A rule of the house with what follows is none.
//! # Why
//! A threat turns a complaint into a story.
//! # Example
//! "You'll hear from our lawyers."
//! # Instead
//! Say what the rule is and what happens next; leave law to those whose work it is.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    reply.breach(out, "threat", Breach::Threat, reply.text.said(List::Threat));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn threats() {
        flags(
            Breach::Threat,
            &["See you in court.", "We will sue you.", "You will regret this.", "Our lawyers read along."],
        );
        ignores(
            Breach::Threat,
            &[
                "We won't sue you.",
                "You wrote \"see you in court\".",
                "After a second insult your posting is paused for 7 days.",
                "We report the leak to the web team.",
            ],
        );
    }
}

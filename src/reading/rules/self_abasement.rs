//! # What it does
//! Finds crawling: calling ourselves worthless, begging, giving in to whatever is asked.
//! # Why
//! It hands the person a brand that cannot help, and invites the next demand.
//! # Example
//! "We are a disgrace and don't deserve you."
//! # Instead
//! Own the mistake in one plain sentence and go on to what you do about it.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    reply.breach(out, "self-abasement", Breach::SelfAbasement, reply.text.said(List::Abasement));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn crawling_and_owning() {
        flags(
            Breach::SelfAbasement,
            &[
                "We are a disgrace.",
                "We don't deserve customers like you.",
                "Please, please forgive us, we beg you.",
                "Whatever you want is yours.",
            ],
        );
        ignores(
            Breach::SelfAbasement,
            &["It was our mistake.", "We are sorry for the cold box.", "You deserved better."],
        );
    }
}

//! # What it does
//! Finds a claim put right together with the evidence: a fact of the brand book or a place where it can be checked.
//! # Why
//! "That's false" is an opinion; the fact beside it is an answer.
//! # Example
//! "That's not true: the van leaves at 07:00."
//! # Instead
//! Put the right fact next to the wrong one, without a word about whoever got it wrong.

use super::{Findings, Reply};
use crate::reading::lexicon::{Hit, List};
use crate::scenario::Act;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let text = &reply.text;
    let hits = text.said(List::Correction).filter(|hit| {
        let around = text.around(text.sentence_at(hit.from));
        let linked = || text.slice(around.0, around.1).iter().any(|word| word.fold.contains('.') && !word.is_number());
        reply.states_fact_within(around) || linked()
    });
    reply.act(out, "correction", Act::Correction, hits.filter_map(|hit| evidence(reply, hit)));
}

/// The claim or what is right instead: in the same breath, or else what is said in the next.
fn evidence(reply: &Reply<'_>, hit: Hit) -> Option<Hit> {
    let alone = || (hit.to - hit.from >= 2).then_some(hit);
    reply.object_behind(hit).or_else(alone)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn corrections_bring_a_fact() {
        flags(
            Act::Correction,
            &[
                "That's not true: the van leaves at 07:00.",
                "In fact a refund is paid within 5 working days.",
                "This is false. See crumb.example/facts.",
            ],
        );
        ignores(Act::Correction, &["That's not true.", "The van leaves at 07:00.", "Actually, no."]);
    }
}

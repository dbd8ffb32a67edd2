//! # What it does
//! Finds a reason: *because*, *due to*, *what happened is*, with something said behind it.
//! # Why
//! A plain reason lets people judge for themselves. A reason that is the person's fault is blame and no explanation.
//! # Example
//! "The box was cold because the van left an hour late."
//! # Instead
//! Give the cause in a sentence that a stranger understands.

use super::{Findings, Reply};
use crate::reading::lexicon::{List, bits};
use crate::scenario::Act;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let text = &reply.text;
    let hits = text.unquoted(List::Reason).filter(|hit| {
        let end = text.sentence(text.sentence_at(hit.from)).1;
        let blames = text.words.get(hit.to).is_some_and(|word| word.is(bits::SECOND));
        !blames && reply.weight(hit.to, end.min(hit.to + 12)) >= 2
    });
    reply.act(out, "explanation", Act::Explanation, hits.map(|hit| extend(reply, hit)));
}

/// The reason with what is said behind it.
fn extend(reply: &Reply<'_>, hit: crate::reading::lexicon::Hit) -> crate::reading::lexicon::Hit {
    let end = reply.text.sentence(reply.text.sentence_at(hit.from)).1;
    crate::reading::lexicon::Hit { to: end.min(hit.to + 12), ..hit }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn reasons_have_content() {
        flags(
            Act::Explanation,
            &[
                "The box was cold because the van broke its heating.",
                "It came late due to a flooded road near the mill.",
            ],
        );
        ignores(Act::Explanation, &["Just because.", "It is cold because you ordered the wrong box.", "The van left."]);
    }
}

//! # What it does
//! Finds promises beyond what the desk may decide: what the brand book names as beyond a power or beyond the desk, and
//! guarantees, *never again*, *whatever you want*.
//! # Why
//! A promise that cannot be kept is the next complaint, with a screenshot.
//! # Example
//! "We guarantee that it will never happen again."
//! # Instead
//! Promise what you can do yourself, and by when.

use super::{Findings, Reply};
use crate::reading::Found;
use crate::reading::lexicon::{Hit, List};
use crate::reading::rubric::matches;
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    for (breach, cues) in &reply.rubric.book.beyond {
        let spans = matches(&reply.found, cues)
            .filter(|matched| !matched.supposed)
            .map(|matched| reply.text.span(matched.from, matched.to));
        out.push("beyond-powers", Found::Breach(*breach), spans.collect());
    }
    reply.breach(
        out,
        "overpromise",
        Breach::Overpromise,
        reply.text.said(List::Overpromise).filter(|hit| !is_fact(reply, *hit)),
    );
}

/// Whether the words are those of a fact: a brand may have a guarantee.
fn is_fact(reply: &Reply<'_>, hit: Hit) -> bool {
    let mut values = reply.rubric.book.facts.iter().flat_map(|fact| &fact.values);
    values.any(|value| reply.found.full(*value).iter().any(|matched| matched.from < hit.to && hit.from < matched.to))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn promises_beyond_the_desk() {
        flags(
            Breach::Overpromise,
            &[
                "This is the last time ever.",
                "You get free boxes for life.",
                "It will never happen again.",
                "We guarantee warm croissants.",
                "Whatever you want, just ask.",
            ],
        );
        flags(Breach::Liability, &["Our insurance will pay."]);
        ignores(
            Breach::Overpromise,
            &[
                "We can't guarantee that.",
                "Write to us as much as you like.",
                "You said \"never happen again\".",
                "We'll send a fresh box today.",
                "We cannot promise it will never happen again.",
            ],
        );
    }

    #[test]
    fn promises_out_of_other_mouths() {
        flags(
            Breach::Overpromise,
            &[
                "You have my word that the lift will never fail again.",
                "I'll personally see to it that the driver is dismissed.",
                "The water is completely safe.",
                "We guarantee you a seat on every train.",
                "You will never queue here again.",
            ],
        );
        ignores(
            Breach::Overpromise,
            &[
                "The transfer will not happen before Friday.",
                "Trains to the coast are suspended until noon.",
                "You won't be charged for the second night.",
                "Sorry for all the trouble with the boiler.",
                "The plan has unlimited calls, as you ordered.",
                "We clean the coat free of charge, that's in the rules of the shop.",
                "It should never have happened on a children's ward.",
                "The chair is yours while ours is being mended.",
                "You can stay on the line as long as you like.",
                "Your seat is certainly free for tonight.",
                "Rita has spoken to your landlord this morning.",
                "We'll do whatever we can before the tide turns.",
                "See to it that the dog drinks, and call the vet at once if not.",
                "The old ticket machine will not be working on Sunday.",
                "We can't possibly know yet, the test is back on Monday.",
                "Extra chairs for the hall come at six.",
            ],
        );
    }
}

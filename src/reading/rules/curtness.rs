//! # What it does
//! Finds an answer of fewer than twenty words in which nobody is spoken to and nothing shows that somebody was heard. In a
//! voice that jokes, a short line is one of its ways and is let be; and from twelve words on an answer that gives what was asked for is
//! plain and not turned away.
//! # Why
//! Short is good; short and turned away reads as a shrug.
//! # Example
//! "Known fault. Crew comes Thursday."
//! # Instead
//! One word to the person is enough: "You're right", "sorry", "your street is next".

use std::collections::BTreeSet;

use unicode_segmentation::UnicodeSegmentation;

use super::{Findings, Reply};
use crate::reading::Found;
use crate::reading::lexicon::{List, bits};
use crate::reading::rubric::{NeedCues, matches};

use crate::scenario::{Breach, Humour, NeedKind};

/// From so many words on an answer is not short.
const SHORT: usize = 20;
/// From so many words on what was asked for is given in a sentence.
const PLAIN: usize = 12;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let text = &reply.text;
    // What is said twice is no longer for it.
    let sentences: BTreeSet<&str> = text.raw.unicode_sentences().map(str::trim).collect();
    let words = sentences.iter().map(|sentence| sentence.unicode_words().count()).sum::<usize>();
    if words == 0 || words >= SHORT || reply.rubric.book.humour == Humour::Yes {
        return;
    }
    let gives =
        |need: &NeedCues| need.kind != NeedKind::Situation && matches(&reply.found, &need.cues).next().is_some();
    if words >= PLAIN && reply.rubric.needs.iter().any(gives) {
        return;
    }
    let spoken_to = text.words.iter().any(|word| word.is(bits::SECOND) && !word.quoted);
    let heard = [List::Feeling, List::Apology, List::Concession, List::Thanks, List::Sympathy, List::Please];
    if !spoken_to && !heard.iter().any(|list| text.unquoted(*list).next().is_some()) {
        out.push("curtness", Found::Breach(Breach::Curtness), reply.whole());
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn short_and_turned_away() {
        flags(
            Breach::Curtness,
            &[
                "Known fault. The van comes Saturday.",
                "The van comes on Saturday at eight sharp. The van comes on Saturday at eight sharp. The van comes on Saturday at eight sharp.",
                "Refund in 5 days.",
                "Prices are on our page.",
            ],
        );
        ignores(
            Breach::Curtness,
            &[
                "Your box comes today.",
                "Sorry, the van is late.",
                "Fair point. The van leaves at 7:00.",
                "The full refund goes back to the card, and a fresh box is there at eight.",
                "",
                "The van left late because the oven broke on Saturday morning, and so the croissants of the whole street \
                 came cold once more.",
            ],
        );
    }
}

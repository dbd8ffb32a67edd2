//! # What it does
//! Finds mockery, minimising and telling-off by the move that is made: "it's only a …", "as I already said", "calm down".
//! Irony as such is not looked for.
//! # Why
//! Whoever is made small grows louder, and those who watch take their side.
//! # Example
//! "Calm down, it's only a croissant."
//! # Instead
//! Take the matter as seriously as the person does, for one sentence.

use super::{Findings, Reply};
use crate::reading::lexicon::{Hit, List, bits};
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    reply.breach(
        out,
        "belittling",
        Breach::Belittling,
        reply
            .text
            .said(List::Belittling)
            .chain(reply.text.unquoted(List::Pointed))
            .filter(|hit| !reply.reported(*hit) && !own(reply, *hit)),
    );
}

/// Whether it is one's own thing that is made small: "our front is only a joke".
fn own(reply: &Reply<'_>, hit: Hit) -> bool {
    let text = &reply.text;
    let small = text.words.get(hit.from).is_some_and(|word| matches!(&*word.fold, "only" | "just"));
    let opening = text.sentence(text.sentence_at(hit.from)).0;
    let before = text.slice(opening.max(hit.from.saturating_sub(5)), hit.from);
    let breath = text.words.get(hit.from).map_or(0, |word| word.breath);
    small
        && before.iter().any(|word| word.breath == breath && word.is(bits::FIRST) && word.fold.starts_with("our"))
        && text.slice(hit.from, hit.to).iter().any(|word| word.fold == "joke")
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn moves_that_make_small() {
        flags(
            Breach::Belittling,
            &[
                "Calm down.",
                "It's only a croissant.",
                "As I already said, no.",
                "If you had read the page you would know.",
                "What did you expect?",
                "First world problems.",
            ],
        );
        ignores(
            Breach::Belittling,
            &[
                "You don't have to calm down.",
                "We only send croissants by van.",
                "You had already said so.",
                "The line on our front is only a joke: it does contain milk.",
                "I'm sorry that we told you to grow up.",
                "You were asked to calm down by us, that was wrong.",
                "This is the end of the road for that oven.",
                "If you had a cold box, send a photo.",
            ],
        );
    }
}

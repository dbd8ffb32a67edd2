//! # What it does
//! Finds that the fault is put on the person or on somebody else: a courier, a supplier, a colleague.
//! # Why
//! To whoever complains, the brand is one. Passing the blame on reads as not caring.
//! # Example
//! "That was the courier's fault."
//! # Instead
//! Say what happened without a culprit, and what the brand does about it.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let hits = reply.text.said(List::Blame).filter(|hit| !reply.overlaps(*hit, List::BlameNot));
    reply.breach(out, "blames-others", Breach::BlamesOthers, hits);
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn blame_finds_a_culprit() {
        flags(
            Breach::BlamesOthers,
            &[
                "That was the courier's fault.",
                "You should have checked.",
                "Not our fault.",
                "You didn't read the label.",
                "Take it up with the courier.",
            ],
        );
        ignores(
            Breach::BlamesOthers,
            &[
                "It was not the courier's fault.",
                "You should have had an answer.",
                "You should never have had to wait.",
                "We blame ourselves.",
                "It was our fault.",
                "The courier comes at 7:00.",
            ],
        );
    }

    #[test]
    fn to_leave_somebody_their_say_blames_nobody() {
        flags(
            Breach::BlamesOthers,
            &["That's for them to explain.", "It is for the supplier to say.", "It's for her to sort, not us."],
        );
        ignores(
            Breach::BlamesOthers,
            &[
                "It's for her to say, and I won't guess.",
                "Whether he is named is for him to say.",
                "That is hers to decide.",
                "The name of the diver is theirs to tell.",
            ],
        );
    }

    #[test]
    fn blame_out_of_other_mouths() {
        flags(
            Breach::BlamesOthers,
            &[
                "That's the contractor's mistake, not ours.",
                "You should have read the tide table.",
                "Management never listens.",
                "The supplier lost it.",
                "Take it up with the council.",
                "You must have misread the timetable.",
                "Our colleagues in operations never told us.",
                "That decision came from above.",
            ],
        );
        ignores(
            Breach::BlamesOthers,
            &[
                "Ten minutes down to the station, and we carry the pram.",
                "It isn't for her to find out, we ask the ward ourselves.",
                "The shop is run for the hospice, by people of the village.",
                "You should have a text from the clinic by now.",
                "You should have it by noon.",
                "If you forgot your password, the bank's desk resets it.",
                "Please don't blame yourself, the gate was open.",
                "You were let down by us, twice.",
                "Because you have not had an answer since May, I rang the landlord.",
                "We did not make this easy for you.",
                "You asked for this size and we packed another.",
                "The courier is running late and comes at four.",
                "You didn't cause this, our pipe did.",
                "Your branch is responsible for the claim and has it on the desk.",
                "We told them about your wait, and they call you at six.",
                "Which crew comes is decided in the morning.",
                "We only sell what the bakery can bake in a night.",
                "Had we read your letter, the cat would have been found on Monday.",
            ],
        );
    }
}

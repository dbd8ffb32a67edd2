//! # What it does
//! Finds stock phrases that fit any message of any brand: two of them, or one where nothing is said that this person needs.
//! # Why
//! People see at once that nobody has read them; one courteous phrase in an answer of substance harms nothing.
//! # Example
//! "Thank you for your feedback. A member of our team will be in touch in due course."
//! # Instead
//! Leave the phrase out and begin with what only this person wrote.

use super::{Findings, Reply};
use crate::reading::Found;
use crate::reading::finding::Degree;
use crate::reading::lexicon::List;
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let stock: Vec<_> = reply.text.unquoted(List::Stock).collect();
    let met =
        reply.rubric.needs.iter().filter(|need| reply.need(need).is_some_and(|met| met.0 == Degree::Full)).count();
    // An answer that does what is needed may be courteous beside it.
    if stock.len() > met.min(3) {
        out.push("template", Found::Breach(Breach::Template), reply.spans(stock));
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn phrases_for_everybody() {
        flags(
            Breach::Template,
            &[
                "Thank you for your feedback. A member of our team will be in touch in due course.",
                "We apologise for any inconvenience caused.",
                "Thanks for reaching out! Please fill in the form on our website.",
            ],
        );
        ignores(
            Breach::Template,
            &[
                "Thank you for your message. A fresh box comes today and you get a full refund.",
                "Three Saturdays of cold croissants is our fault.",
                "The van was late.",
            ],
        );
    }

    #[test]
    fn phrases_out_of_other_mouths() {
        flags(
            Breach::Template,
            &[
                "Rest assured that passenger comfort is our top priority.",
                "Your concern has been logged with the relevant team.",
                "Do not hesitate to visit our website.",
                "We are sorry for any inconvenience to tenants.",
            ],
        );
        ignores(
            Breach::Template,
            &[
                "It is on the boat that leaves at noon.",
                "As you noted, the tap in ward 3 drips.",
                "Go to the desk at gate 3, Ruth has your bag.",
                "Please keep the receipt, the till at the pool takes it.",
                "Please do not share the code with anybody.",
                "It depends on what the vet sees in the blood.",
                "That the sizes run small is known, and we swap the boots.",
                "The old town has a well at its heart.",
                "The team dealt bravely with the flood, and your cellar is dry.",
                "People like you planted the first trees here.",
            ],
        );
    }
}

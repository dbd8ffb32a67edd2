//! # What it does
//! Finds an answer that neither hears nor helps: no word that shows somebody was heard, at most one thing done, and less
//! than a third of what was asked. In a voice that jokes it is let be: there the joke is what is given.
//! # Why
//! To take up what somebody wrote and give them nothing back reads as a parry, however calm the words are.
//! # Example
//! "Boxes cool down on the way. The van serves the whole street."
//! # Instead
//! Give them one thing: a word that shows they were heard, or a step that somebody takes.

use super::{Findings, Reply};
use crate::reading::{Degree, Found, Tone};
use crate::scenario::{Act, ApologyGrade, Humour};

/// With more acts than this something is done.
const DONE: usize = 1;
/// A third of what is asked is enough.
const ENOUGH: usize = 3;

/// Whether it shows that somebody was heard.
fn heard(found: &Found) -> bool {
    matches!(
        found,
        Found::Feeling
            | Found::Act(Act::AcknowledgeFeeling | Act::Thanks)
            | Found::Apology(ApologyGrade::Owned)
            | Found::Tone(Tone::Concession | Tone::Sympathy)
    )
}

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let needs = reply.rubric.needs.len();
    if reply.rubric.book.humour == Humour::Yes || needs == 0 || out.0.iter().any(|finding| heard(&finding.found)) {
        return;
    }
    let done = |found: &Found| matches!(found, Found::Act(act) if *act != Act::AcknowledgeIssue);
    let worth = |found: &Found| match found {
        Found::Need(_, Degree::Full) => 2,
        Found::Need(_, Degree::Part) => 1,
        _ => 0,
    };
    let acts = out.0.iter().filter(|finding| done(&finding.found)).count();
    let given: usize = out.0.iter().map(|finding| worth(&finding.found)).sum();
    if acts <= DONE && given * ENOUGH < 2 * needs {
        out.push("coldness", Found::Tone(Tone::Cold), reply.whole());
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn neither_heard_nor_helped() {
        flags(
            Tone::Cold,
            &[
                "Boxes cool down on the way. The van serves the whole street.",
                "Capital letters don't warm croissants, and the driver starts early.",
            ],
        );
        ignores(
            Tone::Cold,
            &[
                "You're right, boxes cool down on the way.",
                "Sorry about the cold croissants.",
                "Three Saturdays in a row, and you get a full refund.",
                "I have asked the bakery to call you today, and you can collect a warm box instead.",
                "",
            ],
        );
    }
}

//! # What it does
//! Finds what the author says a good answer must do: a cue, the parts of a slot, or the value of a fact. Two words with
//! content out of three or four of a cue, or an action with one of the two parts it wants, count as begun.
//! # Why
//! What separates good replies from bad ones is content bound to this situation, and not tone.
//! # Example
//! "Three Saturdays of cold croissants": that it is the third time.
//! # Instead
//! Say the thing itself, in the words of this case.

use super::{Findings, Reply};
use crate::reading::{Degree, Found};

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    for need in &reply.rubric.needs {
        if let Some((degree, spans)) = reply.need(need) {
            let rule = if degree == Degree::Full { "need" } else { "need-part" };
            out.push(rule, Found::Need(need.id.clone(), degree), spans);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;
    use crate::base::id::NeedId;

    fn need(id: &str, degree: Degree) -> Found {
        Found::Need(NeedId::new(id), degree)
    }

    #[test]
    fn cues_facts_and_slots_meet_needs() {
        let full = |id| need(id, Degree::Full);
        flags(
            full("third-time"),
            &[
                "Three cold Saturdays, that is bad.",
                "That it happened again is on us.",
                "This shouldn't be the third time.",
            ],
        );
        flags(
            full("make-good"),
            &["You get your money back.", "A fresh box is on its way.", "It is paid within five working days."],
        );
        flags(full("ring"), &["Please ring the allergy line now.", "Call the allergy line. Do it at once."]);
        flags(full("no-eating"), &["Please don't eat the croissants.", "Do not give them to anybody."]);
        ignores(full("third-time"), &["\"Third time, again\" is what you write.", "Not again."]);
        ignores(full("make-good"), &["We can't refund that.", "No refund, sorry."]);
        flags(
            full("ring"),
            &[
                "Please ring the allergy line. Now, before he eats.",
                "Please call them at once. It is the allergy line.",
            ],
        );
        // Two sentences about two things are not one.
        ignores(
            full("ring"),
            &[
                "Please call us. The oven of the allergy line people broke now.",
                "Ring us tomorrow. Nobody at the allergy line is there now.",
            ],
        );
        ignores(full("ring"), &["Don't ring the allergy line now.", "Ring the allergy line tomorrow."]);
        ignores(full("no-eating"), &["Enjoy: eat the croissants warm."]);
    }

    #[test]
    fn half_is_begun() {
        flags(need("ring", Degree::Part), &["Please ring the allergy line tomorrow.", "Please call them now."]);
        flags(need("make-good", Degree::Part), &["A warm delivery next time."]);
        ignores(need("ring", Degree::Part), &["Please ring us.", "The allergy line is there."]);
        ignores(
            need("make-good", Degree::Part),
            &["We are sorry.", "A full heart.", "Warm regards.", "A fresh start."],
        );
    }
}

//! # What it does
//! Finds tempting misses that the author declared: kind or clever answers to another question than the one asked.
//! # Why
//! The worst reply is often a good reply to something else.
//! # Example
//! "Please fill in our survey", to somebody who waits for an answer.
//! # Instead
//! Read the message again and ask what has to be different after your answer.

use super::{Findings, Reply};
use crate::reading::rubric::spans;
use crate::reading::{Degree, Found};

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    for (id, cues, slots) in &reply.rubric.wrong_turns {
        let mut places = spans(&reply.text, &reply.found, cues);
        let filled = slots.iter().filter_map(|slot| slot.met(&reply.text, &reply.found));
        places.extend(filled.filter(|slot| slot.0 == Degree::Full).flat_map(|slot| slot.1));
        out.push("wrong-turn", Found::WrongTurn(id.clone()), places);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;
    use crate::base::id::WrongTurnId;

    #[test]
    fn turns_by_cue_and_by_slot() {
        let turn = |id| Found::WrongTurn(WrongTurnId::new(id));
        flags(turn("survey"), &["Please fill in our survey.", "Do rate your experience today!"]);
        flags(turn("taxi"), &["Come to the shop then.", "You could drive. The shop is open."]);
        ignores(turn("survey"), &["No need to fill in our survey.", "Your experience matters."]);
        ignores(
            turn("taxi"),
            &[
                "You don't have to come to the shop.",
                "The shop is open.",
                "It lies at the shop. I come to you at noon.",
            ],
        );
    }
}

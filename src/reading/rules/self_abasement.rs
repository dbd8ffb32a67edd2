//! # What it does
//! Finds crawling: calling ourselves worthless, begging, giving in to whatever is asked.
//! # Why
//! It hands the person a brand that cannot help, and invites the next demand.
//! # Example
//! "We are a disgrace and don't deserve you."
//! # Instead
//! Own the mistake in one plain sentence and go on to what you do about it.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    reply.breach(out, "self-abasement", Breach::SelfAbasement, reply.text.said(List::Abasement));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn crawling_and_owning() {
        flags(
            Breach::SelfAbasement,
            &[
                "We are a disgrace.",
                "We don't deserve customers like you.",
                "Please, please forgive us, we beg you.",
                "Whatever you want is yours.",
            ],
        );
        ignores(
            Breach::SelfAbasement,
            &["It was our mistake.", "We are sorry for the cold box.", "You deserved better."],
        );
    }

    #[test]
    fn to_ask_is_not_to_crawl() {
        flags(
            Breach::SelfAbasement,
            &[
                "Please don't post about this, we beg you.",
                "Please, please don't share it anywhere.",
                "Tell us what else you'd like.",
            ],
        );
        ignores(
            Breach::SelfAbasement,
            &[
                "Please don't post it yet, the harbour still has to check the time.",
                "Please do not post it before six.",
                "Please tell me what else you need for the letter.",
            ],
        );
    }

    #[test]
    fn crawling_out_of_other_mouths() {
        flags(
            Breach::SelfAbasement,
            &[
                "We're hopeless, the lot of us, and unworthy of our passengers.",
                "We beg you for forgiveness.",
                "A million apologies.",
                "Our depot is a disgrace.",
                "We do not deserve tenants like you.",
            ],
        );
        ignores(
            Breach::SelfAbasement,
            &[
                "That was entirely our fault, and the bill is cancelled.",
                "We take full responsibility for the wrong dose.",
                "Tell us what you need: a ramp, a lift or a hand.",
                "Tell us what to write on the cake.",
                "Boots can be returned, no questions asked, for 60 days.",
                "You've won our raffle.",
                "There is no excuse for the wait at the clinic.",
                "You caught us: the sign is from last year.",
                "I beg your pardon, which line do you mean?",
                "Please don't go into the water while the flag is red.",
                "Hats, gloves, you name it, the lost property office has it.",
                "I am ashamed of how the gate was closed on you.",
                "You don't deserve to wait in the rain.",
                "If there is anything at all the school can lend you, ask Ruth.",
                "I feel awful that your mother waited alone.",
            ],
        );
    }
}

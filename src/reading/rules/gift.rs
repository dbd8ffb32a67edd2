//! # What it does
//! Finds gifts that nobody at the desk was given to give: vouchers, free nights, discounts, bills that we pay, where neither
//! the brand book nor what was asked speaks of any such thing.
//! # Why
//! A gift is a promise with a price. What the book does not hold, somebody else has to pay, or to take back.
//! # Example
//! "Your next three stays are on us", at a desk that may refund one night.
//! # Instead
//! Give what the book allows, and say who can decide on more.

use super::{Findings, Reply};
use crate::reading::lexicon::{Hit, List};
use crate::reading::table::NONE;
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let given = reply.text.said(List::Gift).filter(|hit| !reply.unreal(*hit));
    let whole = given.map(|hit| reply.object(hit).unwrap_or(hit));
    reply.breach(out, "gift", Breach::Overpromise, whole.filter(|hit| is_news(reply, *hit)));
}

/// Whether a word of it stands nowhere in what the author declares or what was written.
fn is_news(reply: &Reply<'_>, hit: Hit) -> bool {
    let tells = |at: &usize| reply.text.words.get(*at).is_some_and(|word| word.is_content() && !word.is_number());
    (hit.from..hit.to).filter(tells).any(|at| reply.found.stem(at) == NONE)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores, words_of};
    use super::*;
    use crate::reading::Found;

    #[test]
    fn what_nobody_gave_to_give() {
        flags(
            Breach::Overpromise,
            &[
                "There's a voucher in it for you.",
                "Your next three breakfasts are on us.",
                "We'll pay for the babysitter.",
                "Have a complimentary weekend, with 20 percent off.",
            ],
        );
        ignores(
            Breach::Overpromise,
            &[
                "You get your money back, and a fresh box.",
                "We can't give you a voucher.",
                "Is the seat next to you free?",
                "The next van is on its way.",
                "We will pay you the full refund today.",
            ],
        );
        let gift = Found::Breach(Breach::Overpromise);
        assert_eq!(words_of("We'll pay for the babysitter.", &gift), ["We'll pay for the babysitter"]);
    }
}

//! # What it does
//! Finds self-defence where the person was to be heard: averages and awards, "as was announced", "most of our customers",
//! "it is disappointing that".
//! # Why
//! The person did not ask how good the brand is in general; figures about others tell them that they are the exception.
//! # Example
//! "Most of our customers are happy, and the times were announced on our page."
//! # Instead
//! Take up what went wrong here; what went right elsewhere can stay unsaid.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    reply.breach(
        out,
        "defensiveness",
        Breach::Defensiveness,
        reply.text.said(List::Defence).filter(|hit| !reply.unreal(*hit)),
    );
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn in_defence_or_not() {
        flags(
            Breach::Defensiveness,
            &[
                "Most of our customers get their box warm.",
                "To be fair, the times were announced on our page.",
                "98 percent of our boxes arrive on time.",
                "It's a shame that nobody sees how hard we work.",
            ],
        );
        ignores(
            Breach::Defensiveness,
            &[
                "The box was cold because the van left late.",
                "Most of the boxes were cold, yours too.",
                "It isn't true that the van leaves at 9.",
                "We should have told you on Friday.",
            ],
        );
    }

    #[test]
    fn told_that_we_were_right() {
        flags(
            Breach::Defensiveness,
            &[
                "Strictly speaking the box was warm when it left.",
                "As we have tried to explain, the oven broke.",
                "As stated several times above, the van leaves at 7:00.",
                "It's a little surprising that nobody asked before.",
                "Please inform yourself before you post.",
                "It was a difficult day for us too.",
            ],
        );
        ignores(
            Breach::Defensiveness,
            &[
                "We tried to explain it badly, here it is again.",
                "The smell was a little surprise in the oven.",
                "The times are stated on the door and on our page.",
                "We'll inform you by noon.",
                "It was a difficult day for you, and your kids waited.",
            ],
        );
    }

    #[test]
    fn defences_out_of_other_mouths() {
        flags(
            Breach::Defensiveness,
            &[
                "We pride ourselves on our vets.",
                "As stated in the tenancy pack, noise is not our matter.",
                "Thousands of trains a week run without a single complaint.",
                "It was never our intention to upset anyone.",
                "You signed off on the seating plan yourself.",
                "Our staff work incredibly hard.",
                "In fairness to the crew, it rained.",
                "A clip like that never shows the full story.",
            ],
        );
        ignores(
            Breach::Defensiveness,
            &[
                "Your bag was checked in at gate 9 and left behind.",
                "Could you tell us which pool was closed?",
                "We should have clearly marked the wet floor.",
                "The rides are inspected every morning before we open.",
                "Ten percent of the price comes back to you.",
                "A trained engineer is with you at nine.",
                "You were told the wrong date by us.",
                "Not everyone likes olives, so the salad comes without on request.",
                "To be fair, you warned us in June.",
                "Nothing wrong with asking twice.",
                "Congratulations on 30 years of service at the library.",
                "It would help to know your postcode.",
                "We take cash and cards on the boat.",
                "We are aware of the smell in hall 2, the drain is opened today.",
                "The walk is among the best in the valley.",
                "You bought the season ticket in good faith, so it stays valid.",
                "The sourdough is baked on the day and delivered on foot.",
                "Please everyone, keep the fire exit free tonight.",
                "Doctors may have answered you by letter, I'll look.",
                "The price is £12 for adults, and we charged you £15 by mistake.",
                "Do question the bill, we want it right.",
            ],
        );
    }
}

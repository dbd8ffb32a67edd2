//! # What it does
//! Finds lessons that nobody asked for: "as you may remember from school", "it comes with time", "you'll see it differently".
//! # Why
//! A lesson puts the brand above the person; adults leave, and quote it.
//! # Example
//! "This can be confusing when you're not used to it. Take a moment and you'll see it differently."
//! # Instead
//! Give the fact or the step, without saying what the person ought to feel or know.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    reply.breach(out, "condescension", Breach::Condescension, reply.text.said(List::Condescension));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn lessons_or_help() {
        flags(
            Breach::Condescension,
            &[
                "As you may remember from school, bread cools down.",
                "Take a moment and you'll see it differently.",
                "This can be confusing when you're not used to it.",
            ],
        );
        ignores(
            Breach::Condescension,
            &[
                "Take the box back to the shop and we refund it.",
                "You remember right, it was Saturday.",
                "Your children waited at the window, that is hard to forget.",
            ],
        );
    }

    #[test]
    fn what_the_person_will_think() {
        flags(
            Breach::Condescension,
            &[
                "We're sure you'll mention how quick we were.",
                "I am quite sure that the driver meant well.",
                "We trust you'll read the label next time.",
                "Bread, as you'll know, is cold by nature.",
            ],
        );
        ignores(
            Breach::Condescension,
            &[
                "We're not sure yet why the van was late.",
                "Make sure the oven is hot.",
                "You can trust the date on the box.",
            ],
        );
    }

    #[test]
    fn lessons_out_of_other_mouths() {
        flags(
            Breach::Condescension,
            &[
                "One day you'll understand why the council does this.",
                "Let this be a lesson for you.",
                "You seem a little confused about how tides work.",
                "Try not to take it so personally.",
                "At least you got a seat.",
                "Our guests rarely realise what goes into a buffet.",
                "Emotions run high at the end of a season, don't they.",
                "That's simply not how the business works.",
            ],
        );
        ignores(
            Breach::Condescension,
            &[
                "We learn from this, and the ward has a new bell.",
                "For beginners there is a class on Monday at the baths.",
                "A gate code is quite easy to lose: we send you a new one.",
                "You will find that at platform 4, next to the lift.",
                "I know this feels like the tenth form you fill in for us.",
                "It's important to call 112 first and us afterwards.",
                "Try to see a doctor today, and send us the bill.",
                "It is perfectly understandable that you cancelled.",
                "We can see how tired you are of the noise.",
                "Relax in the lounge, the coach is an hour late and tea is on us.",
                "Let me explain what happened to your deposit.",
                "Leave the rest to us, the roof is covered tonight.",
                "We'll explain how it works on the phone, step by step.",
                "One step at a time: first the water is off, then the floor dries.",
                "It's only natural to be upset when the nursery closes a day before.",
                "Our sign is confusing, and you were fined because of it.",
                "Give it a few days and the new grass takes the football.",
                "Take a breath of sea air on deck 5.",
                "You know your garden better than we do.",
                "As you get older the premium stays what it was.",
                "In our experience the second coat needs a night.",
                "You did your best, and the form beat all of us.",
            ],
        );
    }
}

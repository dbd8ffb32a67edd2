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
use crate::reading::lexicon::List;
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let text = &reply.text;
    let hits = text.said(List::Belittling).chain(text.said(List::Pointed));
    let meant = hits.filter(|hit| !reply.reported(*hit) && !reply.overlaps(*hit, List::BelittlingNot));
    reply.breach(out, "belittling", Breach::Belittling, meant);
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

    #[test]
    fn how_it_was_said_instead_of_what() {
        flags(
            Breach::Belittling,
            &[
                "Capital letters don't mend a lift.",
                "Threatening us with a bad review gets you nowhere.",
                "Enjoy the attention while it lasts.",
                "You won't be missed on this ferry.",
                "Take it up with your landlord like an adult.",
                "Rules are rules, the gate shuts at ten.",
                "Four o'clock already, how thrilling.",
            ],
        );
        ignores(
            Breach::Belittling,
            &[
                "Fill in the name in capital letters, please.",
                "She is right, for all the capitals.",
                "Your warning was not missed, it hangs at the gate.",
                "Enjoy the evening by the lake.",
                "An adult travels with each child, like last year.",
                "The rules are on the gate.",
            ],
        );
    }

    #[test]
    fn a_word_that_was_kept_is_no_telling_off() {
        flags(
            Breach::Belittling,
            &["As I said before, no.", "As we've already told you, the van is late.", "Like I said, you have to wait."],
        );
        ignores(
            Breach::Belittling,
            &[
                "As I said I would, I asked the workshop.",
                "I've been down to the quay, as I told you I'd be.",
                "As we promised, the bench is back under the lime tree.",
                "Here is the list, as we said we would send it.",
            ],
        );
    }

    #[test]
    fn moves_out_of_other_mouths() {
        flags(
            Breach::Belittling,
            &[
                "Spare us the sermon and come back when you've calmed down.",
                "Some of us have jobs to do.",
                "You do realise we are volunteers?",
                "Nobody asked for your opinion.",
                "Stop whining, it's just a phone.",
                "Not that you'd care, but the ferry sails anyway.",
                "God forbid somebody reads the timetable.",
                "Shouting in the comments won't get your bins emptied.",
                "We're not your babysitter.",
                "Obviously you never read the tenancy pack.",
                "You're the only one complaining.",
                "Next time try reading the sign first.",
                "Who do you think you are?",
                "Fine, you know best.",
                "Since you know best, find another garage.",
                "Of course you know best how a bakery is run.",
            ],
        );
        ignores(
            Breach::Belittling,
            &[
                "An adult ticket is £12, a child goes free.",
                "What a dramatic sunset over the pier, thank you for the photo.",
                "That makes a good story for our members' magazine.",
                "You know best what your dog can eat.",
                "We could wait a day, but you know best.",
                "You wrote to the clinic some time ago and nobody answered. That was wrong.",
                "It comes with a real leather strap.",
                "The pearls are on loan from the county museum.",
                "Life goes on for the other tenants too, so the lift is mended at night.",
                "Oh dear, soup on a wedding dress. Bring it in today and we'll clean it at no cost.",
                "Perhaps next time we can send the taxi to your door.",
                "How kind of you to write to the ward.",
                "It must be exhausting to call four times about a boiler.",
                "Children grow up with our picture books, and yours deserve the last page.",
                "We get it: three cancelled trains in a week is too much.",
                "Is this your first time at the food bank? Ask for Ruth, she shows you round.",
                "The medal goes out by post, and the popcorn is on row C.",
                "If the pain is that bad, please call 111 now.",
                "Please sit down and wait for the nurse, she comes to you.",
                "Once the wind calms down the ferry sails.",
                "You had to ask for the third time, and that is on us.",
                "Did the lift break again last night?",
                "A free evening class starts in May.",
                "You are not making a fuss, the mould is real.",
                "He does this for a living and still missed the leak.",
                "The screen is not very bright in the sun, you're right.",
                "Clearly you have waited long enough for the vet.",
                "Turn your back to the sun when the photo is taken, says the guide.",
                "What do you expect to see on the bill, and what is there?",
                "Wear reading glasses for the small print, or call us and we read it out.",
            ],
        );
    }
}

//! # What it does
//! Finds names of people and places that stand neither in the brand book nor in what was said. Who signs with a first
//! name at the end is not meant.
//! # Why
//! A name in public is somebody's private data, or somebody's blame, or made up.
//! # Example
//! "Your driver was Tarek, he is new."
//! # Instead
//! Speak of roles: the rider, the team, your booking.

use super::{Findings, Reply};
use crate::reading::fold::{Folded, offset};
use crate::reading::language::Language;
use crate::reading::text::Word;
use crate::reading::{Found, Span};
use crate::scenario::Breach;

/// The last so many words may be a signature.
const SIGNATURE: usize = 3;
/// Days and months are no names.
const CALENDAR: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "christmas",
    "easter",
    "english",
];

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let spelling = Language::english().spelling();
    let text = &reply.text;
    let known = |small: &str| CALENDAR.contains(&small) || spelling.knows(small) || reply.rubric.knows_name(small);
    let last = text.words.len().saturating_sub(SIGNATURE);
    let mut spans = Vec::new();
    for (at, word) in text.words.iter().enumerate().take(last) {
        let (from, to) = (word.from as usize, word.to as usize);
        let shown = text.raw.get(from..to).unwrap_or_default();
        let bare = shown.split(['\'', '’']).next().unwrap_or_default();
        let letters = bare.len() > 2 && bare.chars().all(char::is_alphabetic);
        let name = bare.chars().next().is_some_and(char::is_uppercase) && bare.chars().skip(1).all(char::is_lowercase);
        let (from_word, to_word) = text.sentence(word.sentence as usize);
        // Whoever is spoken to stands at either end: "Oh Liam, …", "… are here, Rex".
        let opens = at < from_word + 2 || at + 1 == to_word;
        if letters
            && name
            && !opens
            && !introduces(text.slice(from_word, at))
            && !word.quoted
            && !word.handle
            && !word.joined
            && !known(&Folded::of(bare).text)
        {
            spans.push(Span { from: word.from, to: word.from + offset(bare.len()) });
        }
    }
    out.push("unbacked-name", Found::Breach(Breach::Unbacked), spans);
}

/// Whether somebody says who they are: "I'm Mara", "this is Mara", "my name is Mara".
fn introduces(before: &[Word]) -> bool {
    let fold =
        |back: usize| before.len().checked_sub(back).and_then(|at| before.get(at)).map_or("", |word| &*word.fold);
    match (fold(2), fold(1)) {
        ("i", "am") => true,
        ("name", "is") => fold(3) == "my",
        ("this", "is") => {
            let (this, ahead) = (before.len() - 2, before.len().checked_sub(3));
            ahead.is_none_or(|ahead| before[ahead].breath != before[this].breath)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores, words_of};
    use super::*;

    #[test]
    fn names_from_nowhere() {
        let unbacked = Found::Breach(Breach::Unbacked);
        flags(
            unbacked.clone(),
            &[
                "His name is Tarek and he drove it.",
                "All of this is Tarek and his crew.",
                "Your driver was Tarek, he is new here.",
                "It was sent to Brackencombe by mistake, we are told.",
            ],
        );
        ignores(
            unbacked.clone(),
            &[
                "We bring it to Aldergate on Saturday.",
                "The croissants come from our oven. Best, Mara",
                "Dana is not here, says the manager of the shop.",
                "They are Ready when you are, we think.",
                "Good that you wrote. I'm Tarek and I work here.",
                "Hello from all of us, my name is Tarek and I read this.",
                "Good that you wrote to us, this is Tarek from the bakery.",
            ],
        );
        assert_eq!(words_of("We asked Tarek about it this very morning.", &unbacked), ["Tarek"]);
    }
}

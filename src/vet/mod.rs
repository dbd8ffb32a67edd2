//! What the house writes itself, read as a trainee's answers are: drafts that are called best and are in breach, anchors
//! that are not worth what they stand for, words that are none. Of content without errors only; every problem is a warning.
//!
//! One pass a file, as in [`crate::scenario::validate`]; these stand apart because they need to read.
//!
//! **Deliberately absent:** playing. Whether a shift can be won is for whoever rehearses it.

mod anchors;
mod drafts;
mod spelling;

use crate::base::ron_index::Step;
use crate::base::{Diagnostic, Place};
use crate::profile::Card;
use crate::reading::{Books, Rubric};
use crate::scenario::load::Loaded;
use crate::scenario::model::Inject;
use crate::scenario::raw::{Brand, RawConversation};
use crate::scenario::{Sound, Venue, Visibility};
use std::ops::Range;

/// Everything to be said against a scenario.
pub fn scenario(sound: &Sound<'_>) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let Some(model) = sound.model() else { return problems };
    let people = model.cast.iter();
    let names: Vec<&str> = people.flat_map(|person| [&*person.name, &*person.handle]).collect();
    let books = Books::of(&model);
    for (inject, (_, raw)) in model.injects.iter().zip(sound.loaded.raw.injects.iter()) {
        let texts = inject.task.work().map_or_else(Vec::new, |work| work.texts());
        if raw.conversation().is_none() && texts.is_empty() {
            continue;
        }
        let desk = Desk { sound, inject, rubric: Rubric::by(books.book(&model, inject), inject) };
        if let Some(written) = raw.conversation() {
            drafts::pass(&desk, written, &mut problems);
            anchors::of_message(&desk, written, &mut problems);
        }
        anchors::of_work(&desk, &texts, &mut problems);
    }
    spelling::scenario(sound, &names, &mut problems);
    problems
}

/// Everything to be said against a brand book.
pub fn brand(brand: &Loaded<Brand>) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    spelling::brand(brand, &mut problems);
    problems
}

/// Everything to be said against a knowledge card.
pub fn card(card: &Loaded<Card>) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    spelling::card(card, &mut problems);
    problems
}

/// An inject, and whoever reads answers to it.
struct Desk<'a> {
    sound: &'a Sound<'a>,
    inject: &'a Inject,
    rubric: Rubric,
}

impl Desk<'_> {
    /// Where an answer would be said: where it belongs, as far as the channel allows.
    fn visibility(&self, written: &RawConversation) -> Visibility {
        match (self.inject.channel.visibility, written.venue) {
            (Visibility::Private, _) | (_, Venue::Private) => Visibility::Private,
            _ => Visibility::Public,
        }
    }

    /// Where a text of a list of this inject stands, or of a field of it.
    fn place(&self, at: &[Step], list: &str, nth: usize) -> Place {
        let inject = ["injects".into(), self.inject.id.as_str().into()];
        let text = [list.into(), nth.into(), "text".into()];
        self.sound.loaded.place(&[&inject[..], at, &text].concat())
    }
}

/// The place of some bytes of a text, inside the place of its literal. Of a text with escapes, where the words are first
/// found in the literal; the whole literal if they are not.
fn within(literal: &Place, text: &str, bytes: Range<usize>) -> Place {
    let source = &literal.source;
    let written = source.text.get(literal.span.clone()).unwrap_or_default();
    let wanted = text.get(bytes.clone()).unwrap_or_default();
    let plain = written.strip_prefix('"').is_some_and(|rest| rest.starts_with(text));
    let at = if plain { Some(1 + bytes.start) } else { written.find(wanted) };
    match at {
        Some(at) => source.place(literal.span.start + at..literal.span.start + at + wanted.len()),
        None => literal.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Source;

    #[test]
    fn words_are_found_in_their_literal() {
        for (literal, text) in
            [(r#""so late, so sad""#, "so late, so sad"), (r#""so\tlate, so sad""#, "so\tlate, so sad")]
        {
            let source = Source::new("a.ron", format!("text: {literal}"));
            let whole = source.place(6..source.text.len());
            let at = text.find("sad").unwrap();
            let place = within(&whole, text, at..at + 3);
            assert_eq!(&source.text[place.span], "sad", "{literal}");
        }
    }
}

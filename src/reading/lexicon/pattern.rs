//! Words in a row, as the tables write them, and whether a text goes on like that.

use super::{List, bits};
use crate::reading::table::NONE;
use crate::reading::text::Word;

/// A pattern and the list it stands in.
#[derive(Debug)]
pub(super) struct Pattern {
    pub(super) list: List,
    pub(super) places: Vec<PatternPlace>,
}

/// One place of a pattern.
#[derive(Debug)]
pub(super) struct PatternPlace {
    pub(super) kind: PlaceKind,
    pub(super) optional: bool,
}

/// What a place takes.
#[derive(Debug)]
pub(super) enum PlaceKind {
    /// Any one word.
    Any,
    /// Up to three words, or none.
    Gap,
    /// One of these.
    OneOf(Alternatives),
}

/// Words that a place takes, any of them.
#[derive(Debug, Default)]
pub(super) struct Alternatives {
    pub(super) words: Vec<u32>,
    pub(super) stems: Vec<u32>,
    pub(super) prefixes: Vec<Box<str>>,
    pub(super) number: bool,
}

impl Alternatives {
    fn take(&self, word: &Word) -> bool {
        (word.number != NONE && self.words.binary_search(&word.number).is_ok())
            || (word.stem_number != NONE && self.stems.binary_search(&word.stem_number).is_ok())
            || self.prefixes.iter().any(|prefix| word.fold.starts_with(&**prefix))
            || (self.number && word.is_number())
    }
}

/// Where a text that goes on like these places has come to after them.
pub(super) fn run(places: &[PatternPlace], words: &[Word], at: usize, end: usize) -> Option<usize> {
    let Some((place, rest)) = places.split_first() else { return Some(at) };
    match &place.kind {
        // A gap does not step over a denial: what stands behind it would mean the opposite.
        PlaceKind::Gap => {
            let passes = |past: &usize| *past == at || words.get(*past - 1).is_some_and(|word| !word.is(bits::NEGATOR));
            (at..=(at + 3).min(end)).take_while(passes).find_map(|next| run(rest, words, next, end))
        }
        PlaceKind::Any if at < end => run(rest, words, at + 1, end),
        PlaceKind::OneOf(alternatives) if at < end && words.get(at).is_some_and(|word| alternatives.take(word)) => {
            run(rest, words, at + 1, end).or_else(|| if place.optional { run(rest, words, at, end) } else { None })
        }
        _ if place.optional => run(rest, words, at, end),
        _ => None,
    }
}

//! The tables of a language that rules look words up in: data under `assets/lexicons/<tag>/`, built in and prepared
//! once.
//!
//! A pattern is written as words in a row. Each place is one of: `word` (as it stands), `~word` (any inflection),
//! `wor*` (any word that begins so), `<set>` (a named set), `#` (a number), several of these joined by `|`; a `?` behind
//! it makes it optional. `_` is any one word, `...` up to three words or none. A pattern lies within one sentence.

mod build;
mod list;
mod pattern;

use std::collections::BTreeMap;

use build::bare_stem;
pub(super) use list::List;
use pattern::{Pattern, run};

use super::language::Language;
use super::table::{NONE, Slips, WordIndex};
use super::text::Word;

/// What a word is, as bits.
pub(super) mod bits {
    /// Grammar rather than content.
    pub(in crate::reading) const STOP: u16 = 1;
    /// Content that says little: *make*, *time*, *really*.
    pub(in crate::reading) const LIGHT: u16 = 1 << 1;
    /// Turns what follows into its opposite.
    pub(in crate::reading) const NEGATOR: u16 = 1 << 2;
    /// An article or the like, without weight even where grammar counts.
    pub(in crate::reading) const ARTICLE: u16 = 1 << 3;
    /// Begins a new clause.
    pub(in crate::reading) const CLAUSE: u16 = 1 << 4;
    /// Begins a clause about what may be.
    pub(in crate::reading) const IF: u16 = 1 << 5;
    /// Those who write.
    pub(in crate::reading) const FIRST: u16 = 1 << 6;
    /// Those who are written to.
    pub(in crate::reading) const SECOND: u16 = 1 << 7;
    /// Others.
    pub(in crate::reading) const THIRD: u16 = 1 << 8;
    /// Behind it a full stop ends no sentence.
    pub(in crate::reading) const ABBREVIATION: u16 = 1 << 9;
    /// Somebody oneself: *yourself*.
    pub(in crate::reading) const REFLEXIVE: u16 = 1 << 10;
}

/// A language's tables.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    words: WordIndex,
    entries: Vec<Entry>,
    stems: WordIndex,
    /// For each stem the patterns that begin with it.
    stem_starts: Vec<Vec<u32>>,
    /// For each initial from a to z the beginnings that patterns begin with.
    prefix_starts: Vec<Vec<(Box<str>, u32)>>,
    /// The patterns that begin with any number.
    number_starts: Vec<u32>,
    patterns: Vec<Pattern>,
    slips: Slips,
    near: Slips,
    same: BTreeMap<Box<str>, Box<str>>,
}

/// What is known of a word.
#[derive(Debug, Default)]
pub(super) struct Entry {
    /// What it is.
    pub(super) bits: u16,
    /// Its stem.
    pub(super) stem: Box<str>,
    /// The number of that stem among those in patterns.
    pub(super) stem_number: u32,
    /// The number that it spells.
    pub(super) number: Option<Box<str>>,
    /// The words that it draws together.
    pub(super) expands: Vec<Box<str>>,
    base: Option<Box<str>>,
    starts: Vec<u32>,
}

/// A pattern found: a list and the words from one up to and without another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Hit {
    /// Whose pattern.
    pub(super) list: List,
    /// The first word.
    pub(super) from: usize,
    /// The word behind the last.
    pub(super) to: usize,
}

/// The English tables.
pub(super) fn english() -> &'static Lexicon {
    Language::english().lexicon()
}

impl Lexicon {
    /// What is known of a folded word: its number and its entry.
    pub(super) fn entry(&self, fold: &str) -> Option<(u32, &str, &Entry)> {
        let number = self.words.find(fold)?;
        Some((number, self.words.word(number), self.entries.get(number as usize)?))
    }

    /// The known word that somebody meant who wrote this unknown one.
    pub(super) fn meant(&self, fold: &str) -> Option<(u32, &Entry)> {
        if fold.len() < 6 {
            return None;
        }
        let number = self.slips.near(fold)?;
        Some((number, self.entries.get(number as usize)?))
    }

    /// Whether no other word of these tables is one slip of the pen away.
    pub(super) fn is_far(&self, fold: &str) -> bool {
        let listed = self.entry(fold);
        listed.map_or_else(|| self.near.near(fold).is_none(), |listed| listed.2.expands.is_empty())
    }

    /// The number of a stem among those in patterns, or [`NONE`].
    pub(super) fn stem_number(&self, stem: &str) -> u32 {
        self.stems.find(stem).unwrap_or(NONE)
    }

    /// Whether a word is an irregular form of another.
    pub(super) fn is_form(&self, fold: &str) -> bool {
        self.entry(fold).is_some_and(|found| found.2.base.is_some())
    }

    /// The stem of a folded word: of its base form and its British spelling, one for all words of the same meaning.
    pub(super) fn stem(&self, fold: &str) -> Box<str> {
        if let Some((_, _, entry)) = self.entry(fold)
            && !entry.stem.is_empty()
        {
            return entry.stem.clone();
        }
        self.fresh_stem(fold, 0)
    }

    fn fresh_stem(&self, fold: &str, word_bits: u16) -> Box<str> {
        if word_bits & bits::STOP != 0 || !fold.bytes().all(|b| b.is_ascii_lowercase()) || fold.len() > 40 {
            return fold.into();
        }
        let entry = self.words.find(fold).and_then(|number| self.entries.get(number as usize));
        let base = entry.and_then(|entry| entry.base.as_deref()).unwrap_or(fold);
        let stem = bare_stem(base);
        self.same.get(&stem).cloned().unwrap_or(stem)
    }

    /// All patterns found in these words; sentences are given as stretches of words.
    pub(super) fn hits(&self, words: &[Word], sentences: impl Iterator<Item = (usize, usize)>) -> Vec<Hit> {
        let mut hits = Vec::new();
        for (from, to) in sentences {
            for at in from..to {
                let Some(word) = words.get(at) else { continue };
                let by_word = self.entries.get(word.number as usize).map_or(&[][..], |entry| &entry.starts);
                let by_stem = self.stem_starts.get(word.stem_number as usize).map_or(&[][..], |starts| starts);
                let initial = word.fold.bytes().next().unwrap_or(0).wrapping_sub(b'a');
                let prefixes = self.prefix_starts.get(usize::from(initial)).map_or(&[][..], |starts| starts);
                let by_prefix = prefixes.iter().filter(|(prefix, _)| word.fold.starts_with(&**prefix));
                let by_number = if word.is_number() { &self.number_starts[..] } else { &[] };
                for start in by_word.iter().chain(by_number).chain(by_stem).chain(by_prefix.map(|(_, pattern)| pattern))
                {
                    let Some(pattern) = self.patterns.get(*start as usize) else { continue };
                    if let Some(end) = run(&pattern.places, words, at, to) {
                        hits.push(Hit { list: pattern.list, from: at, to: end });
                    }
                }
            }
        }
        // Of hits that overlap in one list the first and longest stays.
        hits.sort_unstable_by(|a, b| (a.list, a.from, b.to).cmp(&(b.list, b.from, a.to)));
        let mut last: Option<Hit> = None;
        hits.retain(|hit| {
            let stays = last.is_none_or(|last| last.list != hit.list || last.to <= hit.from);
            if stays {
                last = Some(*hit);
            }
            stays
        });
        hits
    }
}

#[cfg(test)]
mod tests {
    use super::super::text::Text;
    use super::*;

    #[test]
    fn every_file_is_sound_and_every_list_is_there() {
        let lexicon = english();
        for list in List::ALL {
            assert!(lexicon.patterns.iter().any(|pattern| pattern.list == *list), "{} is empty", list.key());
        }
    }

    #[test]
    fn stems_join_forms_spellings_and_meanings() {
        let lexicon = english();
        for (one, other) in [
            ("refunded", "refunds"),
            ("gave", "giving"),
            ("apologize", "apologised"),
            ("colour", "colors"),
            ("mended", "repair"),
            ("neighbours", "neighbor"),
        ] {
            assert_eq!(lexicon.stem(one), lexicon.stem(other), "{one} {other}");
        }
        assert_ne!(lexicon.stem("refund"), lexicon.stem("replace"));
    }

    #[test]
    fn gaps_and_options_are_bounded() {
        let text = "sorry ".repeat(20_000);
        assert!(!Text::of(&text).hits(List::Apology).is_empty());
    }
}

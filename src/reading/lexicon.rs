//! The tables of a language that rules look words up in: data under `assets/lexicons/<tag>/`, built in and prepared
//! once.
//!
//! A pattern is written as words in a row. Each place is one of: `word` (as it stands), `~word` (any inflection),
//! `wor*` (any word that begins so), `<set>` (a named set), `#` (a number), several of these joined by `|`; a `?` behind
//! it makes it optional. `_` is any one word, `...` up to three words or none. A pattern lies within one sentence.

mod pattern;

use std::collections::BTreeMap;

use rust_stemmers::{Algorithm, Stemmer};
use serde::Deserialize;

use pattern::{Alternatives, Pattern, PatternPlace, PlaceKind, run};

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
}

macro_rules! lists {
    ($($name:ident = $key:literal,)*) => {
        /// The lists of patterns that rules ask for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(super) enum List { $(#[doc = $key] $name,)* }

        impl List {
            /// All of them.
            pub(super) const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The key in the files.
            pub(super) fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* }
            }
        }
    };
}

lists! {
    NoNegation = "no-negation",
    Feeling = "feeling",
    Apology = "apology",
    ApologyCondition = "apology-condition",
    ApologyNot = "apology-not",
    Vague = "vague",
    Responsibility = "responsibility",
    Reason = "reason",
    Repair = "repair",
    Promise = "promise",
    When = "when",
    Where = "where",
    Ask = "ask",
    Detail = "detail",
    EmptyQuestion = "empty-question",
    Channel = "channel",
    ChannelReason = "channel-reason",
    Limit = "limit",
    LimitReason = "limit-reason",
    Alternative = "alternative",
    Correction = "correction",
    Thanks = "thanks",
    ThanksNot = "thanks-not",
    Invitation = "invitation",
    Insult = "insult",
    InsultNot = "insult-not",
    Threat = "threat",
    Belittling = "belittling",
    Blame = "blame",
    BlameNot = "blame-not",
    Command = "command",
    Please = "please",
    Abasement = "self-abasement",
    Overpromise = "overpromise",
    Denial = "denial",
    PrivateAsk = "private-ask",
    PrivateDetail = "private-detail",
    PrivateWay = "private-way",
    SecretDetail = "secret-detail",
    Opinion = "personal-opinion",
    Dismissal = "dismissal",
    Liability = "liability",
    Slang = "slang",
    Stiff = "stiff",
    Stock = "stock",
    Legalese = "legalese",
    Defence = "defence",
    Condescension = "condescension",
    Pointed = "pointed",
    Concession = "concession",
    Presence = "presence",
    Sympathy = "sympathy",
    Confused = "confused-word",
    ConfusedNot = "confused-word-not",
    Grader = "grader",
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

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsFile {
    stop: String,
    articles: String,
    light: String,
    negators: String,
    clauses: String,
    conditions: String,
    first: String,
    second: String,
    third: String,
    abbreviations: String,
    numbers: BTreeMap<String, String>,
    contractions: BTreeMap<String, String>,
    forms: BTreeMap<String, String>,
    same: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct PatternsFile {
    #[serde(default)]
    sets: BTreeMap<String, String>,
    lists: BTreeMap<String, Vec<String>>,
}

/// The English tables.
pub(super) fn english() -> &'static Lexicon {
    Language::english().lexicon()
}

impl Lexicon {
    /// The tables of these files: name and text.
    ///
    /// # Errors
    /// The first mistake in them, for whoever works on them.
    pub(super) fn of(files: &[(&str, &str)]) -> Result<Self, String> {
        let mut lexicon = Self { prefix_starts: (0..26).map(|_| Vec::new()).collect(), ..Self::default() };
        let mut patterns: Vec<PatternsFile> = Vec::new();
        for (name, text) in files {
            let told = |error: ron::error::SpannedError| format!("{name}: {error}");
            match *name {
                "words.ron" => lexicon.take_words(&ron::from_str(text).map_err(told)?),
                "known.ron" => {
                    let known: String = ron::from_str(text).map_err(told)?;
                    known.split_whitespace().for_each(|word| lexicon.mark(word, 0));
                }
                _ => patterns.push(ron::from_str(text).map_err(told)?),
            }
        }
        let known = lexicon.words.len();
        let sets: BTreeMap<String, String> = patterns.iter().flat_map(|file| file.sets.clone()).collect();
        for (key, list) in patterns.iter().flat_map(|file| &file.lists) {
            let list_of = List::ALL.iter().find(|list| list.key() == key);
            let list_of = *list_of.ok_or_else(|| format!("no rule asks for the list {key}"))?;
            for pattern in list {
                lexicon.take_pattern(list_of, pattern, &sets)?;
            }
        }
        for entry in 0..lexicon.words.len() {
            lexicon.settle(entry);
        }
        // Only words of patterns are found behind a slip: a rule should not miss them, a list of known words forgives nothing.
        let spelled = (0..).zip(0..lexicon.words.len()).filter(|(_, at)| *at >= known).map(|(number, _)| number);
        lexicon.slips = Slips::of(spelled.map(|number| (number, lexicon.words.word(number))), 6);
        let all = (0..).zip(0..lexicon.words.len()).map(|(number, _)| (number, lexicon.words.word(number)));
        lexicon.near = Slips::of(all, 4);
        Ok(lexicon)
    }

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

    fn mark(&mut self, word: &str, word_bits: u16) {
        let number = self.words.add(word);
        self.entries.resize_with(self.words.len(), Entry::default);
        if let Some(entry) = self.entries.get_mut(number as usize) {
            entry.bits |= word_bits;
        }
    }

    fn entry_mut(&mut self, word: &str) -> Option<&mut Entry> {
        self.mark(word, 0);
        let number = self.words.find(word)?;
        self.entries.get_mut(number as usize)
    }

    fn take_words(&mut self, file: &WordsFile) {
        for (list, word_bits) in [
            (&file.stop, bits::STOP),
            (&file.articles, bits::STOP | bits::ARTICLE),
            (&file.light, bits::LIGHT),
            (&file.negators, bits::NEGATOR | bits::STOP),
            (&file.clauses, bits::CLAUSE),
            (&file.conditions, bits::IF | bits::CLAUSE),
            (&file.first, bits::FIRST | bits::STOP),
            (&file.second, bits::SECOND | bits::STOP),
            (&file.third, bits::THIRD | bits::STOP),
            (&file.abbreviations, bits::ABBREVIATION),
        ] {
            list.split_whitespace().for_each(|word| self.mark(word, word_bits));
        }
        for (word, number) in &file.numbers {
            if let Some(entry) = self.entry_mut(word) {
                entry.number = Some(number.as_str().into());
            }
        }
        for (word, parts) in &file.contractions {
            if let Some(entry) = self.entry_mut(word) {
                entry.expands = parts.split_whitespace().map(Into::into).collect();
            }
        }
        for (base, forms) in &file.forms {
            for word in forms.split_whitespace() {
                if let Some(entry) = self.entry_mut(word) {
                    entry.base = Some(base.as_str().into());
                }
            }
        }
        for group in &file.same {
            let mut stems = group.split_whitespace().map(bare_stem);
            let Some(first) = stems.next() else { continue };
            for other in stems {
                self.same.insert(other, first.clone());
            }
        }
    }

    fn take_pattern(&mut self, list: List, text: &str, sets: &BTreeMap<String, String>) -> Result<(), String> {
        let places: Vec<PatternPlace> =
            text.split_whitespace().map(|place| self.place(place, sets)).collect::<Result<_, _>>()?;
        let number = u32::try_from(self.patterns.len()).unwrap_or(NONE);
        match places.first() {
            Some(PatternPlace { kind: PlaceKind::OneOf(first), optional: false }) => {
                if first.number {
                    self.number_starts.push(number);
                }
                for word in &first.words {
                    if let Some(entry) = self.entries.get_mut(*word as usize) {
                        entry.starts.push(number);
                    }
                }
                self.stem_starts.resize_with(self.stems.len(), Vec::new);
                for stem in &first.stems {
                    if let Some(starts) = self.stem_starts.get_mut(*stem as usize) {
                        starts.push(number);
                    }
                }
                for prefix in &first.prefixes {
                    let initial = prefix.bytes().next().unwrap_or(0).wrapping_sub(b'a');
                    if let Some(starts) = self.prefix_starts.get_mut(usize::from(initial)) {
                        starts.push((prefix.clone(), number));
                    }
                }
            }
            _ => return Err(format!("{}: a pattern has to begin with a word: {text}", list.key())),
        }
        self.patterns.push(Pattern { list, places });
        Ok(())
    }

    fn place(&mut self, text: &str, sets: &BTreeMap<String, String>) -> Result<PatternPlace, String> {
        let (text, optional) = text.strip_suffix('?').map_or((text, false), |text| (text, true));
        let kind = match text {
            "_" => PlaceKind::Any,
            "..." => PlaceKind::Gap,
            _ => {
                let mut alternatives = Alternatives::default();
                self.alternatives(text.split('|'), sets, &mut alternatives, 0)?;
                alternatives.words.sort_unstable();
                alternatives.words.dedup();
                alternatives.stems.sort_unstable();
                alternatives.stems.dedup();
                PlaceKind::OneOf(alternatives)
            }
        };
        Ok(PatternPlace { kind, optional })
    }

    fn alternatives<'a>(
        &mut self,
        texts: impl Iterator<Item = &'a str>,
        sets: &BTreeMap<String, String>,
        into: &mut Alternatives,
        depth: u8,
    ) -> Result<(), String> {
        for text in texts {
            if let Some(name) = text.strip_prefix('<').and_then(|text| text.strip_suffix('>')) {
                let set = sets.get(name).filter(|_| depth < 4).ok_or_else(|| format!("there is no set {text}"))?;
                self.alternatives(set.split_whitespace(), sets, into, depth + 1)?;
            } else if let Some(word) = text.strip_prefix('~') {
                self.mark(word, 0);
                let word_bits = self.entry(word).map_or(0, |found| found.2.bits);
                let stem = self.fresh_stem(word, word_bits);
                into.stems.push(self.stems.add(&stem));
            } else if let Some(prefix) = text.strip_suffix('*') {
                into.prefixes.push(prefix.into());
            } else if text == "#" {
                into.number = true;
            } else if text.is_empty() {
                return Err("an alternative is empty".to_owned());
            } else {
                self.mark(text, 0);
                into.words.push(self.words.add(text));
            }
        }
        Ok(())
    }

    fn settle(&mut self, at: usize) {
        let number = u32::try_from(at).unwrap_or(NONE);
        let word_bits = self.entries.get(at).map_or(0, |entry| entry.bits);
        let stem = self.fresh_stem(self.words.word(number), word_bits);
        let stem_number = self.stem_number(&stem);
        if let Some(entry) = self.entries.get_mut(at) {
            entry.stem = stem;
            entry.stem_number = stem_number;
        }
    }
}

/// The stem of a word by itself, British and American spellings made one.
fn bare_stem(word: &str) -> Box<str> {
    let mut spelled = word.to_owned();
    if word.len() >= 6 {
        for ending in ["ize", "izes", "ized", "izing", "ization", "izations"] {
            if let Some(root) = word.strip_suffix(ending) {
                spelled = format!("{root}{}", ending.replacen("iz", "is", 1));
            }
        }
        for ending in ["our", "ours", "oured", "ouring", "ourite", "ourites", "ourable", "ourhood"] {
            if let Some(root) = word.strip_suffix(ending) {
                spelled = format!("{root}{}", ending.replacen("our", "or", 1));
            }
        }
    }
    Stemmer::create(Algorithm::English).stem(&spelled).into()
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
    fn patterns_are_written_as_the_reader_reads_words() {
        // A word in a pattern that is no folded word by itself (a contraction, a spelled number) would never be met.
        let mut wrong = Vec::new();
        for (name, text) in Language::english().files().iter().skip(2) {
            let file: PatternsFile = ron::from_str(text).unwrap();
            let places =
                file.lists.values().flatten().chain(file.sets.values()).flat_map(|text| text.split_whitespace());
            for place in places.flat_map(|place| place.trim_end_matches('?').split('|')) {
                if place.starts_with('<') || place.ends_with('*') || ["_", "...", "#"].contains(&place) {
                    continue;
                }
                let word = place.trim_start_matches('~');
                let read = Text::of(word);
                if read.words.iter().map(|word| &*word.fold).collect::<Vec<_>>() != [word] {
                    wrong.push(format!("{name}: {place}"));
                }
            }
        }
        assert!(wrong.is_empty(), "not one word as it is read: {wrong:?}");
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

//! From files to tables: words with what they are, patterns with their beginnings, stems.

use std::collections::BTreeMap;

use rust_stemmers::{Algorithm, Stemmer};
use serde::Deserialize;

use super::pattern::{Alternatives, Pattern, PatternPlace, PlaceKind};
use super::{Entry, Lexicon, List, bits};
use crate::reading::table::{NONE, Slips};

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
    /// Those who do something to themselves; among the three above too.
    reflexive: String,
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

impl Lexicon {
    /// The tables of these files: name and text.
    ///
    /// # Errors
    /// The first mistake in them, for whoever works on them.
    pub(in crate::reading) fn of(files: &[(&str, &str)]) -> Result<Self, String> {
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
            (&file.reflexive, bits::REFLEXIVE),
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
pub(super) fn bare_stem(word: &str) -> Box<str> {
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
    use super::*;
    use crate::reading::language::Language;
    use crate::reading::text::Text;

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
}

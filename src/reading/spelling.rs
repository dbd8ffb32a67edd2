//! Which words are words: a Hunspell dictionary with several word lists, and an own list beside them.
//!
//! Asking costs less than a microsecond a word; suggestions cost thousands of times that and are made on request alone.

use std::collections::BTreeSet;
use std::hash::{BuildHasherDefault, Hasher};

use serde::Deserialize;
use spellbook::Dictionary;

use super::language::Tables;

/// A language's dictionary.
pub(super) struct Spelling {
    dictionary: Dictionary<BuildHasherDefault<Fnv>>,
    never: BTreeSet<Box<str>>,
    twice: BTreeSet<Box<str>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnFile {
    words: String,
    never: String,
    twice: String,
}

impl Spelling {
    /// The dictionary of these tables.
    ///
    /// # Errors
    /// The first mistake in them, for whoever works on them.
    pub(super) fn of(tables: &Tables) -> Result<Self, String> {
        let own: OwnFile = ron::from_str(tables.own).map_err(|error| error.to_string())?;
        let first = tables.words.first().map_or("", |(_, words)| words);
        let hasher = BuildHasherDefault::default();
        let mut dictionary =
            Dictionary::new_with_hasher(tables.affixes, first, hasher).map_err(|error| error.to_string())?;
        // The lists share most of their lines, and two of a kind only cost time.
        let known: BTreeSet<&str> = first.lines().collect();
        let lines = tables.words.iter().skip(1).flat_map(|(_, words)| words.lines().skip(1));
        for line in lines.filter(|line| !known.contains(line)).chain(own.words.split_whitespace()) {
            dictionary.add(line).map_err(|error| format!("{line}: {error}"))?;
        }
        let set = |words: &str| words.split_whitespace().map(Into::into).collect();
        Ok(Self { dictionary, never: set(&own.never), twice: set(&own.twice) })
    }

    /// Whether a word in small letters is right, a name that lost its capital included.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.dictionary.checker().check_lower_as_title(true).check(word) && !self.never.contains(word)
    }

    /// Whether a word may well stand twice in a row.
    pub(super) fn stands_twice(&self, word: &str) -> bool {
        self.twice.contains(word)
    }

    /// Words that may have been meant, the likeliest first; none for a word that is right.
    pub(super) fn suggest(&self, word: &str) -> Vec<String> {
        let mut suggestions = Vec::new();
        if !self.knows(&word.to_lowercase()) {
            self.dictionary.suggest(word, &mut suggestions);
        }
        suggestions
    }
}

impl std::fmt::Debug for Spelling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Spelling")
    }
}

/// FNV-1a, 64 bits, stirred at the end: a hash without a seed, so that suggestions come in the same order everywhere.
#[derive(Clone, Copy)]
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    }

    fn finish(&self) -> u64 {
        (self.0 ^ (self.0 >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }
}

#[cfg(test)]
mod tests {
    use super::super::language::Language;

    #[test]
    fn both_shores_are_right() {
        let spelling = Language::english().spelling();
        for word in ["colour", "color", "organise", "organize", "enquiry", "traveller", "traveler", "marta", "hashtag"]
        {
            assert!(spelling.knows(word), "{word}");
        }
        for word in ["definately", "recieve", "dont", "wont", "untill", "alot", "apologies'd"] {
            assert!(!spelling.knows(word), "{word}");
        }
    }

    #[test]
    fn suggestions_are_made_for_slips_alone() {
        let spelling = Language::english().spelling();
        assert_eq!(spelling.suggest("definately").first().map(String::as_str), Some("definitely"));
        assert_eq!(spelling.suggest("definately"), spelling.suggest("definately"));
        assert!(spelling.suggest("definitely").is_empty());
    }
}

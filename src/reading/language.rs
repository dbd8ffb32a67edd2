//! The languages that replies are read in. A language is data: lexicons under `assets/lexicons/<tag>/` and a Hunspell
//! dictionary under `assets/dictionaries/<tag>/`, named here by its constructor. What is grammar and no data (contractions
//! taken apart, denial, spellings made one) is in `text` and `lexicon`.
//!
//! Of languages that nobody is asked to write in only the words are kept that tell them from others.

use std::sync::OnceLock;

use super::lexicon::Lexicon;
use super::spelling::Spelling;
use super::table::WordIndex;
use crate::base::Digest;

/// Texts of a language's tables, each with its name.
pub(super) struct Tables {
    /// Patterns and words.
    pub(super) lexicon: &'static [(&'static str, &'static str)],
    /// The affixes of the dictionary.
    pub(super) affixes: &'static str,
    /// The word lists of the dictionary: a word of any of them is right.
    pub(super) words: &'static [(&'static str, &'static str)],
    /// Words of the trade and of the net that the dictionary lacks, and words never meant here.
    pub(super) own: &'static str,
}

/// A language that replies are read in, its tables built at the first use.
pub(super) struct Language {
    tables: Tables,
    lexicon: OnceLock<Lexicon>,
    spelling: OnceLock<Spelling>,
}

/// Words by which other languages are told, folded: the tag and the list.
const OTHERS: &[(&str, &str)] = &[
    ("es", include_str!("../../assets/lexicons/es/common.ron")),
    ("fr", include_str!("../../assets/lexicons/fr/common.ron")),
    ("de", include_str!("../../assets/lexicons/de/common.ron")),
    ("it", include_str!("../../assets/lexicons/it/common.ron")),
    ("pt", include_str!("../../assets/lexicons/pt/common.ron")),
    ("nl", include_str!("../../assets/lexicons/nl/common.ron")),
];

impl Language {
    /// English, British and American.
    pub(super) fn english() -> &'static Self {
        static ENGLISH: Language = Language::of(Tables {
            lexicon: &[
                ("words.ron", include_str!("../../assets/lexicons/en/words.ron")),
                ("known.ron", include_str!("../../assets/lexicons/en/known.ron")),
                ("acts.ron", include_str!("../../assets/lexicons/en/acts.ron")),
                ("breaches.ron", include_str!("../../assets/lexicons/en/breaches.ron")),
                ("manner.ron", include_str!("../../assets/lexicons/en/manner.ron")),
                ("gaming.ron", include_str!("../../assets/lexicons/en/gaming.ron")),
                ("tone.ron", include_str!("../../assets/lexicons/en/tone.ron")),
            ],
            affixes: include_str!("../../assets/dictionaries/en/english.aff"),
            words: &[
                ("american.dic", include_str!("../../assets/dictionaries/en/american.dic")),
                ("british.dic", include_str!("../../assets/dictionaries/en/british.dic")),
            ],
            own: include_str!("../../assets/lexicons/en/spelling.ron"),
        });
        &ENGLISH
    }

    const fn of(tables: Tables) -> Self {
        Self { tables, lexicon: OnceLock::new(), spelling: OnceLock::new() }
    }

    /// The files of its lexicon: name and text.
    #[cfg(test)]
    pub(super) fn files(&self) -> &'static [(&'static str, &'static str)] {
        self.tables.lexicon
    }

    /// Its patterns and words.
    pub(super) fn lexicon(&self) -> &Lexicon {
        self.lexicon.get_or_init(|| match Lexicon::of(self.tables.lexicon) {
            Ok(lexicon) => lexicon,
            // Reading by empty tables would be worse than not reading at all.
            Err(problem) => unreachable!("the tables are built in and tested: {problem:?}"),
        })
    }

    /// Its dictionary. Building it takes some milliseconds, once.
    pub(super) fn spelling(&self) -> &Spelling {
        self.spelling.get_or_init(|| match Spelling::of(&self.tables) {
            Ok(spelling) => spelling,
            Err(problem) => unreachable!("the dictionary is built in and tested: {problem}"),
        })
    }

    /// The digest of everything that reading in it stands on.
    pub(super) fn digest(&self) -> Digest {
        Digest::of_parts(self.parts())
    }

    fn parts(&self) -> Vec<(&'static str, &'static str)> {
        let Tables { lexicon, affixes, words, own } = &self.tables;
        let single = [("affixes", *affixes), ("own", *own)];
        lexicon.iter().chain(*words).chain(&single).chain(OTHERS).copied().collect()
    }
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Language")
    }
}

/// The words by which other languages are told, and of which each is: one bit a language.
#[derive(Debug)]
pub(super) struct Others {
    words: WordIndex,
    tongues: Vec<u8>,
}

impl Others {
    /// The table, built at the first use.
    pub(super) fn built_in() -> &'static Self {
        static BUILT: OnceLock<Others> = OnceLock::new();
        BUILT.get_or_init(|| match Self::of(OTHERS) {
            Ok(others) => others,
            Err(problem) => unreachable!("the lists are built in and tested: {problem}"),
        })
    }

    fn of(lists: &[(&str, &str)]) -> Result<Self, String> {
        let mut others = Self { words: WordIndex::default(), tongues: Vec::new() };
        for (bit, (tag, list)) in lists.iter().enumerate() {
            let list: String = ron::from_str(list).map_err(|error| format!("{tag}: {error}"))?;
            for word in list.split_whitespace() {
                let number = others.words.add(word) as usize;
                others.tongues.resize(others.words.len(), 0);
                if let Some(tongues) = others.tongues.get_mut(number) {
                    *tongues |= 1 << bit;
                }
            }
        }
        Ok(others)
    }

    /// The languages that a folded word is common in, one bit each; 0 for none.
    pub(super) fn tongues(&self, fold: &str) -> u8 {
        self.words.find(fold).and_then(|number| self.tongues.get(number as usize)).copied().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sound() {
        assert!(OTHERS.len() <= 8, "one bit a language");
        let others = Others::of(OTHERS).unwrap();
        assert_eq!(others.tongues("hola"), 1);
        assert_eq!(others.tongues("refund"), 0);
        for (tag, list) in OTHERS {
            let words: String = ron::from_str(list).unwrap();
            for word in words.split_whitespace() {
                let fold = crate::reading::fold::Folded::of(word).text;
                assert_eq!(fold, word, "{tag}: lists are folded");
            }
        }
    }

    #[test]
    fn every_table_is_in_the_digest() {
        let parts = Language::english().parts();
        let has = |wanted: &str| parts.iter().any(|(_, text)| *text == wanted);
        for folder in ["assets/lexicons", "assets/dictionaries"] {
            let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
            for language in std::fs::read_dir(root).unwrap() {
                for file in std::fs::read_dir(language.unwrap().path()).unwrap().map(|file| file.unwrap().path()) {
                    let text = std::fs::read_to_string(&file).unwrap();
                    assert!(has(&text) || !is_table(&file), "{}", file.display());
                }
            }
        }
        assert_eq!(Language::english().digest(), Digest::of_parts(parts));
    }

    fn is_table(file: &std::path::Path) -> bool {
        file.extension().is_some_and(|ending| ["ron", "dic", "aff"].iter().any(|known| ending == *known))
    }
}

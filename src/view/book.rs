//! The brand book, or what it says about a word.

use crate::base::words::Words;
use crate::say;
use crate::scenario::Brand;

/// A brand book.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    /// Whose it is.
    pub brand: String,
    /// Its sections that have something to say.
    pub sections: Vec<Section>,
}

/// A section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The key of its heading, `book-…`.
    pub key: &'static str,
    /// Its heading.
    pub title: String,
    /// What it says.
    pub entries: Vec<Entry>,
}

/// One thing the book says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is about, where it has a name of its own.
    pub name: Option<String>,
    /// What it says.
    pub text: String,
    /// How it is named in a line of a plan, where it can be.
    pub id: Option<String>,
}

impl Entry {
    fn plain(text: impl Into<String>) -> Self {
        Self { name: None, text: text.into(), id: None }
    }

    fn named(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: Some(name.into()), text: text.into(), id: None }
    }
}

impl Book {
    /// The section under a key.
    pub fn section(&self, key: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.key == key)
    }
}

/// Everything a brand's book says about a word; all of it for an empty one.
pub fn book(words: &Words, brand: &Brand, about: &str) -> Book {
    let wanted = about.trim().to_lowercase();
    let mut search = Search { words, wanted: &wanted, sections: Vec::new() };
    search.manner(brand);
    search.content(brand);
    Book { brand: brand.name.clone(), sections: search.sections }
}

struct Search<'a> {
    words: &'a Words,
    wanted: &'a str,
    sections: Vec<Section>,
}

impl Search<'_> {
    fn finds<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> bool {
        self.wanted.is_empty() || texts.into_iter().any(|text| text.to_lowercase().contains(self.wanted))
    }

    fn section(&mut self, key: &'static str, entries: Vec<Entry>) {
        if !entries.is_empty() {
            self.sections.push(Section { key, title: self.words.plain(key), entries });
        }
    }

    /// What only the whole book shows: who the brand is and how it speaks.
    fn manner(&mut self, brand: &Brand) {
        if !self.wanted.is_empty() {
            return;
        }
        let words = self.words;
        let voice = &brand.voice;
        self.section("book-about", vec![Entry::plain(brand.about.as_str())]);
        let mut manner = vec![
            Entry::plain(say!(words, "book-traits", traits = voice.traits.join(", "))),
            Entry::plain(say!(
                words,
                "book-manner",
                formality = voice.formality,
                humour = words.plain(&voice.humour.key()),
                emoji = words.plain(&voice.emoji.key())
            )),
        ];
        if !voice.words_to_avoid.is_empty() {
            manner.push(Entry::plain(say!(words, "book-avoid", words = voice.words_to_avoid.join(", "))));
        }
        if let Some(sign_off) = &voice.sign_off {
            manner.push(Entry::plain(say!(words, "book-sign-off", sign = sign_off)));
        }
        self.section("book-voice", manner);
    }

    fn content(&mut self, brand: &Brand) {
        let words = self.words;
        let facts = brand.facts.iter().filter(|fact| {
            let texts = fact.topic.iter().map(String::as_str);
            self.finds(texts.chain([fact.says.as_str(), fact.id.as_str()]))
        });
        let facts = facts.map(|fact| Entry::plain(fact.says.as_str())).collect();
        self.section("book-facts", facts);
        let powers = brand.powers.iter().filter(|power| {
            let texts = power.cues.iter().map(String::as_str);
            self.finds(texts.chain([power.what.as_str(), power.limit.as_str()]))
        });
        let power =
            |power: &crate::scenario::raw::Power| say!(words, "book-power", what = power.what, limit = power.limit);
        let powers = powers.map(|found| Entry::plain(power(found))).collect();
        self.section("book-powers", powers);
        let beyond = brand.beyond.iter().filter(|beyond| self.finds([beyond.what.as_str()]));
        let beyond = beyond.map(|beyond| Entry::plain(beyond.what.as_str())).collect();
        self.section("book-beyond", beyond);
        let secrets = brand.secrets.iter().filter(|secret| self.finds([secret.what.as_str()]));
        let secrets = secrets.map(|secret| Entry::plain(secret.what.as_str())).collect();
        self.section("book-secrets", secrets);
        let roles = brand.roles.iter().filter(|role| {
            let texts = role.owns.iter().map(String::as_str);
            self.finds(texts.chain([role.name.as_str(), role.id.as_str()]))
        });
        let role = |role: &crate::scenario::raw::TeamRole| Entry {
            id: Some(role.id.to_string()),
            ..Entry::named(role.name.as_str(), role.owns.join(", "))
        };
        let roles = roles.map(role).collect();
        self.section("book-team", roles);
        let rules = brand.house_rules.iter().filter(|rule| self.finds([rule.as_str()]));
        let rules = rules.map(|rule| Entry::plain(rule.as_str())).collect();
        self.section("book-rules", rules);
        if !self.wanted.is_empty() {
            return;
        }
        let channels = brand.channels.iter().map(|channel| {
            Entry::plain(say!(
                words,
                "book-channel",
                name = channel.name,
                place = words.plain(&channel.visibility.key()),
                limit = channel.limit,
                custom = channel.custom
            ))
        });
        let channels = channels.collect();
        self.section("book-channels", channels);
        let objectives = brand.objectives.iter();
        let objectives = objectives.map(|o| Entry::named(o.what.as_str(), o.target.as_str())).collect();
        self.section("book-objectives", objectives);
    }
}

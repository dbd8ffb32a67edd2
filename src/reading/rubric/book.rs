//! The brand book as replies are read by it: compiled once, for all injects at a desk.

use super::known::Known;
use super::undeclared::tells;
use super::{FactCues, add};
use crate::reading::language::Language;
use crate::reading::matcher::{Care, CueId, Cues};
use crate::reading::text::{Text, Word};
use crate::scenario::{Brand, Breach, Emoji, Humour};

/// A brand book, compiled.
#[derive(Debug)]
pub struct Book {
    /// Everything that the book declares; rubrics go on from here.
    pub(super) cues: Cues,
    pub(in crate::reading) facts: Vec<FactCues>,
    pub(in crate::reading) offers: Vec<CueId>,
    pub(in crate::reading) beyond: Vec<(Breach, Vec<CueId>)>,
    pub(in crate::reading) secrets: Vec<(bool, Vec<CueId>)>,
    pub(in crate::reading) avoided: Vec<CueId>,
    /// Stems of what only the desk knows: its facts, what it may do, and who decides on more.
    pub(super) told: Vec<u32>,
    /// Stems of the brand's name.
    pub(super) name: Vec<u32>,
    /// All that the book says, in small letters, without blanks.
    pub(in crate::reading) says: String,
    pub(super) known: Known,
    /// Words that the book writes in capitals.
    pub(in crate::reading) acronyms: Vec<String>,
    pub(in crate::reading) emoji: Emoji,
    pub(in crate::reading) formality: u8,
    pub(in crate::reading) humour: Humour,
    /// The language asked for.
    pub(in crate::reading) language: &'static Language,
}

impl Book {
    /// The book of a brand.
    pub fn of(brand: &Brand) -> Self {
        let mut cues = Cues::default();
        let facts = brand
            .facts
            .iter()
            .map(|fact| FactCues {
                id: fact.id.clone(),
                topic: add(&mut cues, &fact.topic, Care::Loose),
                values: add(&mut cues, &fact.values, Care::Loose),
                falsehoods: add(&mut cues, &fact.falsehoods, Care::Strict),
            })
            .collect();
        let beyond = brand
            .powers
            .iter()
            .map(|power| (Breach::Overpromise, &power.beyond))
            .chain(brand.beyond.iter().map(|beyond| (beyond.breach, &beyond.cues)))
            .map(|(breach, phrases)| (breach, add(&mut cues, phrases, Care::Strict)))
            .collect();
        let secrets = brand.secrets.iter();
        let mut book = Self {
            facts,
            offers: brand.powers.iter().flat_map(|power| add(&mut cues, &power.cues, Care::Loose)).collect(),
            beyond,
            secrets: secrets.map(|secret| (secret.private_ok, add(&mut cues, &secret.cues, Care::Strict))).collect(),
            avoided: add(&mut cues, &brand.voice.words_to_avoid, Care::Exact),
            name: Text::plain(&brand.name).words.iter().map(|word| cues.stem(word)).collect(),
            told: told(brand, &mut cues),
            says: says(brand),
            known: known(brand),
            acronyms: acronyms(brand),
            emoji: brand.voice.emoji,
            formality: brand.voice.formality,
            humour: brand.voice.humour,
            language: Language::english(),
            cues,
        };
        for stem in &book.name {
            book.cues.give(*stem);
        }
        book.cues.finish();
        book
    }

    /// The same, knowing these names too: of people, and their handles.
    #[must_use]
    pub fn knowing<'n>(mut self, names: impl IntoIterator<Item = &'n str>) -> Self {
        names.into_iter().for_each(|name| self.known.name(name));
        self.known.finish();
        self
    }
}

fn told(brand: &Brand, cues: &mut Cues) -> Vec<u32> {
    let texts = brand.facts.iter().map(|fact| &fact.says).chain(brand.powers.iter().map(|power| &power.what));
    let texts = texts.chain(brand.roles.iter().map(|role| &role.name));
    let words: Vec<Text<'_>> = texts.map(|text| Text::plain(text)).collect();
    let name = Text::plain(&brand.name);
    let named = |word: &Word| name.words.iter().any(|own| own.stem == word.stem);
    let telling = words.iter().flat_map(|text| &text.words).filter(|word| tells(word) && !named(word));
    telling.map(|word| cues.stem(word)).collect()
}

fn says(brand: &Brand) -> String {
    let facts = brand.facts.iter().flat_map(|fact| std::iter::once(&fact.says).chain(&fact.values));
    let powers = brand.powers.iter().flat_map(|power| [&power.what, &power.limit].into_iter().chain(&power.cues));
    let texts = std::iter::once(&brand.about).chain(facts).chain(powers);
    let text: String = texts.flat_map(|text| text.chars().chain(['\n'])).collect();
    text.to_lowercase().replace([' ', '(', ')', '-'], "")
}

/// What the book states may be repeated with its figures; of what it keeps secret, of its voice and its channels only the
/// names are known. What it calls false is not known at all.
fn known(brand: &Brand) -> Known {
    let mut known = Known::default();
    let facts = brand.facts.iter().flat_map(|fact| fact.values.iter().chain(&fact.topic).chain([&fact.says]));
    let powers = brand.powers.iter().flat_map(|power| power.cues.iter().chain([&power.what, &power.limit]));
    let roles = brand.roles.iter().flat_map(|role| role.owns.iter().chain([&role.name]));
    let rules = brand.house_rules.iter().chain(&brand.may_invent);
    let stated = facts.chain(powers).chain(roles).chain(rules).chain([&brand.about, &brand.name]);
    stated.for_each(|text| known.quote(text));
    let secrets = brand.secrets.iter().flat_map(|secret| std::iter::once(&secret.what).chain(&secret.cues));
    let voice = brand.voice.words_to_use.iter().chain(&brand.voice.sign_off).chain(&brand.voice.traits);
    let channels = brand.channels.iter().flat_map(|channel| [&channel.name, &channel.custom]);
    secrets.chain(voice).chain(channels).chain([&brand.sector]).for_each(|text| known.name(text));
    known.finish();
    known
}

fn acronyms(brand: &Brand) -> Vec<String> {
    let facts = brand.facts.iter().flat_map(|fact| std::iter::once(&fact.says).chain(&fact.values));
    let voice = brand.voice.words_to_use.iter().chain(&brand.voice.sign_off);
    let mut found: Vec<String> = [&brand.name, &brand.about]
        .into_iter()
        .chain(facts)
        .chain(voice)
        .flat_map(|text| text.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.len() > 1 && word.chars().all(|c| c.is_uppercase() || c.is_ascii_digit()))
        .map(str::to_owned)
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

//! # What it does
//! Proofreads what the brand says: drafts and anchors that are called good, and the brand book; and knowledge cards. The
//! names of the brand and of the cast are known, those of a card from its titles, and whatever stands in its references.
//! # Why
//! A slip in a model answer is learned with it.

use std::collections::BTreeSet;

use super::drafts::GOOD;
use super::within;
use crate::base::ron_index::Step;
use crate::base::{Diagnostic, Place};
use crate::profile::Card;
use crate::reading::{Proofreader, suggest};
use crate::scenario::Sound;
use crate::scenario::kinds::Judged;
use crate::scenario::load::Loaded;
use crate::scenario::raw::Brand;

/// More slips than this in one file are not told: suggestions take their time, and the file is in another language.
const MOST: usize = 40;

pub(super) fn scenario(sound: &Sound<'_>, people: &[&str], problems: &mut Vec<Diagnostic>) {
    let book = names(&sound.brand.raw);
    let mut proof = Proof::knowing(people.iter().copied().chain(book), problems);
    for (id, inject) in sound.loaded.raw.injects.iter() {
        let mut read = |path: Vec<Step>, text: &str| {
            let path: Vec<Step> = ["injects".into(), id.as_str().into()].into_iter().chain(path).collect();
            proof.read(text, || sound.loaded.place(&path));
        };
        let drafts = inject.conversation().map_or(&[][..], |conversation| &conversation.drafts);
        for (nth, draft) in drafts.iter().enumerate().filter(|(_, draft)| draft.key.quality >= GOOD) {
            read(vec!["drafts".into(), nth.into(), "text".into()], &draft.text);
        }
        let task = inject.task();
        for asked in Judged::of(inject.conversation(), &task) {
            for (nth, anchor) in asked.anchors.iter().enumerate().filter(|(_, anchor)| anchor.level >= GOOD) {
                read(asked.at(["anchors".into(), nth.into(), "text".into()]), &anchor.text);
            }
        }
    }
}

pub(super) fn brand(brand: &Loaded<Brand>, problems: &mut Vec<Diagnostic>) {
    let raw = &brand.raw;
    let mut proof = Proof::knowing(names(raw), problems);
    let mut read = |text: &str, path: &[Step]| proof.read(text, || brand.place(path));
    read(&raw.about, &["about".into()]);
    for (nth, client) in raw.clients.iter().enumerate() {
        read(&client.about, &["clients".into(), nth.into(), "about".into()]);
    }
    for (nth, fact) in raw.facts.iter().enumerate() {
        read(&fact.says, &["facts".into(), nth.into(), "says".into()]);
    }
    for (nth, power) in raw.powers.iter().enumerate() {
        read(&power.what, &["powers".into(), nth.into(), "what".into()]);
        read(&power.limit, &["powers".into(), nth.into(), "limit".into()]);
    }
    for (nth, beyond) in raw.beyond.iter().enumerate() {
        read(&beyond.what, &["beyond".into(), nth.into(), "what".into()]);
    }
    for (nth, secret) in raw.secrets.iter().enumerate() {
        read(&secret.what, &["secrets".into(), nth.into(), "what".into()]);
    }
    for (nth, rule) in raw.house_rules.iter().enumerate() {
        read(rule, &["house_rules".into(), nth.into()]);
    }
    for (nth, channel) in raw.channels.iter().enumerate() {
        read(&channel.custom, &["channels".into(), nth.into(), "custom".into()]);
    }
    for (nth, objective) in raw.objectives.iter().enumerate() {
        read(&objective.what, &["objectives".into(), nth.into(), "what".into()]);
        read(&objective.target, &["objectives".into(), nth.into(), "target".into()]);
    }
}

pub(super) fn card(card: &Loaded<Card>, problems: &mut Vec<Diagnostic>) {
    let raw = &card.raw;
    let titles = raw.sections.iter().flat_map(|section| words(&section.title));
    let names = titles.filter(|word| word.starts_with(char::is_uppercase));
    // A term of art stands in what is cited.
    let cited = raw.references.iter().flat_map(|cited| words(&cited.authors).chain(words(&cited.title)));
    let mut proof = Proof::knowing(names.chain(cited), problems);
    let mut read = |text: &str, path: &[Step]| proof.read(text, || card.place(path));
    read(&raw.title, &["title".into()]);
    read(&raw.opening, &["opening".into()]);
    for (nth, section) in raw.sections.iter().enumerate() {
        read(&section.title, &["sections".into(), nth.into(), "title".into()]);
        read(&section.text, &["sections".into(), nth.into(), "text".into()]);
    }
    for (nth, scored) in raw.scored.iter().enumerate() {
        read(&scored.how, &["scored".into(), nth.into(), "how".into()]);
    }
}

/// The words of a text.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty())
}

/// Names of the house: its own, and those of its clients, roles and channels; how one signs, and words one likes.
fn names(brand: &Brand) -> impl Iterator<Item = &str> {
    let roles = brand.roles.iter().map(|role| &role.name);
    let channels = brand.channels.iter().map(|channel| &channel.name);
    let voices = std::iter::once(&brand.voice).chain(brand.clients.iter().map(|client| &client.voice));
    let voice = voices.flat_map(|voice| voice.sign_off.iter().chain(&voice.words_to_use));
    let clients = brand.clients.iter().map(|client| &client.name);
    std::iter::once(&brand.name).chain(clients).chain(roles).chain(channels).chain(voice).map(String::as_str)
}

/// A proofreader at work on one file: each word is told once.
struct Proof<'p> {
    reader: Proofreader,
    told: BTreeSet<String>,
    problems: &'p mut Vec<Diagnostic>,
}

impl<'p> Proof<'p> {
    fn knowing<'n>(names: impl IntoIterator<Item = &'n str>, problems: &'p mut Vec<Diagnostic>) -> Self {
        Self { reader: Proofreader::knowing(names), told: BTreeSet::new(), problems }
    }

    fn read(&mut self, text: &str, place: impl Fn() -> Place) {
        for span in self.reader.misspelt(text) {
            let bytes = span.from as usize..span.to as usize;
            let word = text.get(bytes.clone()).unwrap_or_default();
            if self.told.len() < MOST && self.told.insert(word.to_lowercase()) {
                let near = suggest(word).into_iter().take(3).collect::<Vec<_>>().join(", ");
                let problem = Diagnostic::warning("misspelt", Some(within(&place(), text, bytes)));
                self.problems.push(problem.with("found", word).with_word("near", &near, "hint"));
            }
        }
    }
}

//! The brand book, or what it says about a word.

use crate::base::id::ClientId;
use crate::base::words::Words;
use crate::say;
use crate::scenario::Brand;
use crate::scenario::raw::{Power, TeamRole, Voice};

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
    /// The client whose it is, all of it.
    pub of: Option<String>,
    /// What it says.
    pub entries: Vec<Entry>,
}

/// One thing the book says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is about, where it has a name of its own.
    pub name: Option<String>,
    /// What it says; whose it is stands before it, where it is one client's.
    pub text: String,
    /// The client whose it is.
    pub of: Option<String>,
    /// How it is named in a line of a plan, where it can be.
    pub id: Option<String>,
}

impl Entry {
    fn plain(text: impl Into<String>) -> Self {
        Self { name: None, text: text.into(), of: None, id: None }
    }

    fn named(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..Self::plain(text) }
    }
}

impl Book {
    /// The section under a key.
    pub fn section(&self, key: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.key == key)
    }

    /// Its sections as one wants them who writes in this client's name: those that are its own stand first.
    pub fn sections_for(&self, account: Option<&str>) -> Vec<&Section> {
        let mut sections: Vec<&Section> = self.sections.iter().collect();
        sections.sort_by_key(|section| !(section.of.is_some() && section.of.as_deref() == account));
        sections
    }
}

impl Section {
    /// What it says to whoever writes in this client's name: what is its own, what is the house's, and what is another's;
    /// to whoever writes for the house, as it stands.
    pub fn entries_for(&self, account: Option<&str>) -> Vec<&Entry> {
        let mut entries: Vec<&Entry> = self.entries.iter().collect();
        if account.is_some() {
            entries.sort_by_key(|entry| match entry.of.as_deref() {
                None => 1,
                of if of == account => 0,
                _ => 2,
            });
        }
        entries
    }
}

/// What a book says, with whose it is before it; as it is where it is the whole house's.
pub(super) fn marked(words: &Words, brand: &Brand, of: Option<&ClientId>, text: &str) -> String {
    match client(brand, of) {
        Some(client) => say!(words, "book-of", client = client, text = text),
        None => text.to_owned(),
    }
}

/// The name of the client whose something is.
fn client<'b>(brand: &'b Brand, of: Option<&ClientId>) -> Option<&'b str> {
    of.and_then(|of| brand.client(of)).map(|client| client.name.as_str())
}

/// Everything a brand's book says about a word; all of it for an empty one.
pub fn book(words: &Words, brand: &Brand, about: &str) -> Book {
    let wanted = about.trim().to_lowercase();
    let mut search = Search { words, brand, wanted: &wanted, sections: Vec::new() };
    search.manner();
    search.content();
    Book { brand: brand.name.clone(), sections: search.sections }
}

struct Search<'a> {
    words: &'a Words,
    brand: &'a Brand,
    wanted: &'a str,
    sections: Vec<Section>,
}

impl Search<'_> {
    /// Whether what is looked for stands in one of these texts, or is a client, whose it is.
    fn finds<'t>(&self, of: Option<&ClientId>, texts: impl IntoIterator<Item = &'t str>) -> bool {
        let holds = |text: &str| text.to_lowercase().contains(self.wanted);
        self.wanted.is_empty() || client(self.brand, of).is_some_and(holds) || texts.into_iter().any(holds)
    }

    fn section(&mut self, key: &'static str, entries: Vec<Entry>) {
        if !entries.is_empty() {
            self.sections.push(Section { key, title: self.words.plain(key), of: None, entries });
        }
    }

    /// An entry, with whose it is.
    fn entry(&self, of: Option<&ClientId>, text: &str) -> Entry {
        let text = marked(self.words, self.brand, of, text);
        Entry { of: client(self.brand, of).map(str::to_owned), ..Entry::plain(text) }
    }

    /// What only the whole book shows: who the brand is and how it speaks, and likewise each client.
    fn manner(&mut self) {
        if !self.wanted.is_empty() {
            return;
        }
        let brand = self.brand;
        self.section("book-about", vec![Entry::plain(brand.about.as_str())]);
        let manner = self.voice(&brand.voice);
        self.section("book-voice", manner);
        for client in &brand.clients {
            let about = Some(&client.about).filter(|about| !about.trim().is_empty());
            let entries = about.map(|about| Entry::plain(about.as_str())).into_iter().chain(self.voice(&client.voice));
            let of = Some(client.name.clone());
            let own = |entry: Entry| Entry { of: of.clone(), ..entry };
            let entries = entries.map(own).collect();
            let title = say!(self.words, "book-client", client = client.name);
            self.sections.push(Section { key: "book-client", title, of: of.clone(), entries });
        }
    }

    fn voice(&self, voice: &Voice) -> Vec<Entry> {
        let words = self.words;
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
        manner
    }

    fn content(&mut self) {
        let (words, brand) = (self.words, self.brand);
        let facts = brand.facts.iter().filter(|fact| {
            let texts = fact.topic.iter().map(String::as_str);
            self.finds(fact.of.as_ref(), texts.chain([fact.says.as_str(), fact.id.as_str()]))
        });
        let facts = facts.map(|fact| self.entry(fact.of.as_ref(), &fact.says)).collect();
        self.section("book-facts", facts);
        let powers = brand.powers.iter().filter(|power| {
            let texts = power.cues.iter().map(String::as_str);
            self.finds(power.of.as_ref(), texts.chain([power.what.as_str(), power.limit.as_str()]))
        });
        let power = |power: &Power| say!(words, "book-power", what = power.what, limit = power.limit);
        let powers = powers.map(|found| self.entry(found.of.as_ref(), &power(found))).collect();
        self.section("book-powers", powers);
        let beyond = brand.beyond.iter().filter(|beyond| self.finds(beyond.of.as_ref(), [beyond.what.as_str()]));
        let beyond = beyond.map(|beyond| self.entry(beyond.of.as_ref(), &beyond.what)).collect();
        self.section("book-beyond", beyond);
        let secrets = brand.secrets.iter().filter(|secret| self.finds(secret.of.as_ref(), [secret.what.as_str()]));
        let secrets = secrets.map(|secret| self.entry(secret.of.as_ref(), &secret.what)).collect();
        self.section("book-secrets", secrets);
        let roles = brand.roles.iter().filter(|role| {
            let texts = role.owns.iter().map(String::as_str);
            self.finds(role.of.as_ref(), texts.chain([role.name.as_str(), role.id.as_str()]))
        });
        let role = |role: &TeamRole| Entry {
            id: Some(role.id.to_string()),
            of: client(brand, role.of.as_ref()).map(str::to_owned),
            ..Entry::named(marked(words, brand, role.of.as_ref(), &role.name), role.owns.join(", "))
        };
        let roles = roles.map(role).collect();
        self.section("book-team", roles);
        let rules = brand.numbered_rules().filter(|rule| self.finds(None, [rule.as_str()]));
        let rules = rules.map(Entry::plain).collect();
        self.section("book-rules", rules);
        if !self.wanted.is_empty() {
            return;
        }
        let channels = brand.channels.iter().map(|channel| {
            let text = say!(
                words,
                "book-channel",
                name = channel.name,
                place = words.plain(&channel.visibility.key()),
                limit = channel.limit,
                custom = channel.custom
            );
            self.entry(channel.of.as_ref(), &text)
        });
        let channels = channels.collect();
        self.section("book-channels", channels);
        let objectives = brand.objectives.iter().map(|objective| Entry {
            of: client(brand, objective.of.as_ref()).map(str::to_owned),
            ..Entry::named(marked(words, brand, objective.of.as_ref(), &objective.what), objective.target.as_str())
        });
        let objectives = objectives.collect();
        self.section("book-objectives", objectives);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Source;
    use crate::scenario::load::ron;

    const BOOK: &str = r#"Brand(
        id: "lane", name: "The Lane", sector: "agency", about: "Two accounts.",
        voice: (traits: ["calm"], formality: 3, humour: Never, emoji: Never),
        clients: [
            (id: "ink", name: "Ink House", voice: (traits: ["dry"], formality: 4, humour: Yes, emoji: Never)),
            (id: "care", name: "Care", about: "A ward.", voice: (traits: ["warm"], formality: 2, humour: Never, emoji: Never)),
        ],
        facts: [
            (id: "night", says: "The desk closes at ten.", topic: ["night"], values: []),
            (id: "press", of: "ink", says: "The press stands on Mondays.", topic: ["press"], values: []),
            (id: "beds", of: "care", says: "There are nine beds.", topic: ["beds"], values: []),
        ],
        powers: [],
        roles: [(id: "nurse", of: "care", name: "Nurse on duty", owns: ["arms"])],
        channels: [(id: "page", name: "Page", visibility: Public, limit: 500, of: "care")],
    )"#;

    fn said(about: &str) -> Book {
        let brand: Brand = ron(&Source::new("lane.ron", BOOK)).unwrap();
        book(&Words::english(), &brand, about)
    }

    fn facts(account: Option<&str>) -> Vec<String> {
        let book = said("");
        let facts = book.section("book-facts").unwrap();
        facts.entries_for(account).into_iter().map(|entry| entry.text.clone()).collect()
    }

    #[test]
    fn each_thing_says_whose_it_is() {
        let whose =
            ["The desk closes at ten.", "Ink House: The press stands on Mondays.", "Care: There are nine beds."];
        assert_eq!(facts(None), whose);
        let book = said("");
        let nurse = &book.section("book-team").unwrap().entries[0];
        assert_eq!(nurse.name.as_deref(), Some("Care: Nurse on duty"));
        assert!(book.section("book-channels").unwrap().entries[0].text.starts_with("Care: Page"));
    }

    #[test]
    fn what_is_of_the_open_account_comes_first() {
        let care = facts(Some("Care"));
        assert_eq!(care[0], "Care: There are nine beds.");
        assert_eq!(care[2], "Ink House: The press stands on Mondays.");
        let book = said("");
        let first = |account| book.sections_for(account)[0];
        assert_eq!((first(None).key, first(Some("Care")).key), ("book-about", "book-client"));
        let voice: String = first(Some("Care")).entries.iter().map(|entry| entry.text.as_str()).collect();
        assert!(voice.contains("A ward.") && voice.contains("warm") && !voice.contains("dry"), "{voice}");
    }

    #[test]
    fn who_asks_for_a_client_is_told_what_is_its_own() {
        let book = said("ink house");
        let found: Vec<&str> = book.sections.iter().flat_map(|s| &s.entries).map(|entry| entry.text.as_str()).collect();
        assert_eq!(found, ["Ink House: The press stands on Mondays."]);
    }
}

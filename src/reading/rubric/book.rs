//! The brand book as replies are read by it: compiled once, for all injects at a desk; where a house writes for several
//! clients, once for each of them, with what is that client's or the house's.

use std::sync::{Arc, OnceLock};

use super::known::Known;
use super::undeclared::tells;
use super::{FactCues, add};
use crate::base::id::ClientId;
use crate::reading::language::Language;
use crate::reading::matcher::{Care, CueId, Cues};
use crate::reading::text::{Text, Word};
use crate::scenario::model::{Inject, Scenario};
use crate::scenario::raw::{Client, counts};
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
    /// The clients whose account it is not.
    pub(super) others: Vec<OtherClient>,
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

/// A client whose account it is not.
#[derive(Clone, Debug)]
pub(in crate::reading) struct OtherClient {
    /// The words of its name, folded.
    name: Vec<Box<str>>,
    /// Whether that is a word like any other in small letters.
    pub(in crate::reading) common: bool,
    /// Where it is named.
    pub(in crate::reading) cue: CueId,
}

impl OtherClient {
    /// Whether it is named in this text.
    pub(super) fn is_in(&self, text: &str) -> bool {
        let text = Text::plain(text);
        text.words
            .windows(self.name.len().max(1))
            .any(|words| words.iter().map(|word| &*word.fold).eq(self.name.iter().map(|word| &**word)))
    }
}

impl Book {
    /// The book of a brand, all of it: that of its own channels.
    pub fn of(brand: &Brand) -> Self {
        Self::on(brand, None)
    }

    /// The book as it counts on the channels of a client, or of the house: what is of another client is left out, but for
    /// what must not be told; that client's secrets stay secret, in private too, and so does that one writes for it.
    pub fn on(brand: &Brand, on: Option<&ClientId>) -> Self {
        let mut cues = Cues::default();
        let voice = brand.voice_on(on);
        let powers = || brand.powers.iter().filter(|power| counts(power.of.as_ref(), on));
        let facts = brand
            .facts
            .iter()
            .filter(|fact| counts(fact.of.as_ref(), on))
            .map(|fact| FactCues {
                id: fact.id.clone(),
                topic: add(&mut cues, &fact.topic, Care::Loose),
                values: add(&mut cues, &fact.values, Care::Loose),
                falsehoods: add(&mut cues, &fact.falsehoods, Care::Strict),
            })
            .collect();
        let further = brand.beyond.iter().filter(|beyond| counts(beyond.of.as_ref(), on));
        let beyond = powers()
            .map(|power| (Breach::Overpromise, &power.beyond))
            .chain(further.map(|beyond| (beyond.breach, &beyond.cues)))
            .map(|(breach, phrases)| (breach, add(&mut cues, phrases, Care::Strict)))
            .collect();
        let secrets =
            brand.secrets.iter().map(|secret| (secret.private_ok && counts(secret.of.as_ref(), on), &secret.cues));
        let mut book = Self {
            facts,
            offers: powers().flat_map(|power| add(&mut cues, &power.cues, Care::Loose)).collect(),
            beyond,
            secrets: secrets.map(|(private_ok, phrases)| (private_ok, add(&mut cues, phrases, Care::Strict))).collect(),
            others: others(brand, on, &mut cues),
            avoided: add(&mut cues, &voice.words_to_avoid, Care::Exact),
            name: Text::plain(brand.name_on(on)).words.iter().map(|word| cues.stem(word)).collect(),
            told: told(brand, on, &mut cues),
            says: says(brand),
            known: known(brand),
            acronyms: acronyms(brand),
            emoji: voice.emoji,
            formality: voice.formality,
            humour: voice.humour,
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

/// The books of a scenario: the house's, and one for each client that it writes for. Each is compiled at the first use.
#[derive(Debug)]
pub struct Books(Vec<OnceLock<Arc<Book>>>);

impl Books {
    /// Those of a scenario.
    pub fn of(scenario: &Scenario) -> Self {
        Self((0..=scenario.brand.clients.len()).map(|_| OnceLock::new()).collect())
    }

    /// The book by which answers to an inject are read: that of the client whose channel it stands on. It knows the cast of
    /// the scenario.
    pub fn book(&self, scenario: &Scenario, inject: &Inject) -> &Arc<Book> {
        let on = inject.channel.of.as_ref();
        let client = scenario.brand.clients.iter().position(|client| Some(&client.id) == on);
        self.0[client.map_or(0, |nth| nth + 1)].get_or_init(|| {
            let names = scenario.cast.iter().flat_map(|person| [&*person.name, &*person.handle]);
            Arc::new(Book::on(&scenario.brand, on).knowing(names))
        })
    }
}

/// The names of the other clients. One that is also a common word, like a house called Pine, names it in capitals alone.
fn others(brand: &Brand, on: Option<&ClientId>, cues: &mut Cues) -> Vec<OtherClient> {
    let others = brand.clients.iter().filter(|client| !counts(Some(&client.id), on));
    let other = |client: &Client| {
        let text = Text::plain(&client.name);
        let name: Vec<Box<str>> = text.words.iter().map(|word| (&*word.fold).into()).collect();
        let common = name.len() == 1 && Language::english().spelling().knows(&client.name.to_lowercase());
        cues.add(&client.name, Care::Exact).map(|cue| OtherClient { name, common, cue })
    };
    others.filter_map(other).collect()
}

fn told(brand: &Brand, on: Option<&ClientId>, cues: &mut Cues) -> Vec<u32> {
    let facts = brand.facts.iter().filter(|fact| counts(fact.of.as_ref(), on));
    let powers = brand.powers.iter().filter(|power| counts(power.of.as_ref(), on));
    let roles = brand.roles.iter().filter(|role| counts(role.of.as_ref(), on));
    let texts = facts.map(|fact| &fact.says).chain(powers.map(|power| &power.what));
    let texts = texts.chain(roles.map(|role| &role.name));
    let words: Vec<Text<'_>> = texts.map(|text| Text::plain(text)).collect();
    let name = Text::plain(brand.name_on(on));
    let named = |word: &Word| name.words.iter().any(|own| own.stem == word.stem);
    let telling = words.iter().flat_map(|text| &text.words).filter(|word| tells(word) && !named(word));
    telling.map(|word| cues.stem(word)).collect()
}

/// All of the house's: what the book says of one client is made up on no account.
fn says(brand: &Brand) -> String {
    let facts = brand.facts.iter().flat_map(|fact| std::iter::once(&fact.says).chain(&fact.values));
    let powers = brand.powers.iter().flat_map(|power| [&power.what, &power.limit].into_iter().chain(&power.cues));
    let clients = brand.clients.iter().map(|client| &client.about);
    let texts = std::iter::once(&brand.about).chain(clients).chain(facts).chain(powers);
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
    let clients = brand.clients.iter().flat_map(|client| [&client.about, &client.name]);
    let stated = facts.chain(powers).chain(roles).chain(rules).chain([&brand.about, &brand.name]).chain(clients);
    stated.for_each(|text| known.quote(text));
    let secrets = brand.secrets.iter().flat_map(|secret| std::iter::once(&secret.what).chain(&secret.cues));
    let voices = std::iter::once(&brand.voice).chain(brand.clients.iter().map(|client| &client.voice));
    let voice = voices.flat_map(|voice| voice.words_to_use.iter().chain(&voice.sign_off).chain(&voice.traits));
    let channels = brand.channels.iter().flat_map(|channel| [&channel.name, &channel.custom]);
    secrets.chain(voice).chain(channels).chain([&brand.sector]).for_each(|text| known.name(text));
    known.finish();
    known
}

fn acronyms(brand: &Brand) -> Vec<String> {
    let facts = brand.facts.iter().flat_map(|fact| std::iter::once(&fact.says).chain(&fact.values));
    let voices = std::iter::once(&brand.voice).chain(brand.clients.iter().map(|client| &client.voice));
    let voice = voices.flat_map(|voice| voice.words_to_use.iter().chain(&voice.sign_off));
    let clients = brand.clients.iter().flat_map(|client| [&client.name, &client.about]);
    let mut found: Vec<String> = [&brand.name, &brand.about]
        .into_iter()
        .chain(clients)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::FactId;
    use crate::reading::rules::testing::{brand, inject};
    use crate::reading::{Found, Manner, Reading, Rubric};
    use crate::scenario::Visibility;

    /// The sample brand as a house of two: when the van leaves and whose order it is are Pine's, and Northgate Bakes writes
    /// as one writes letters.
    fn house() -> Brand {
        let mut house = brand();
        let client = |id: &str, name: &str, formality: u8, avoided: &str| Client {
            id: ClientId::new(id),
            name: name.to_owned(),
            about: String::new(),
            voice: crate::scenario::raw::Voice {
                formality,
                words_to_avoid: vec![avoided.to_owned()],
                ..house.voice.clone()
            },
        };
        house.clients = vec![client("north", "Northgate Bakes", 5, "scrumptious"), client("pine", "Pine", 2, "yummy")];
        let pine = || Some(ClientId::new("pine"));
        house.facts[1].of = pine();
        house.secrets[1].of = pine();
        house.beyond[0].of = pine();
        house
    }

    fn read(on: Option<&str>, text: &str, visibility: Visibility) -> Reading {
        let mut inject = inject();
        inject.channel.of = on.map(ClientId::new);
        Rubric::of(&inject, &house()).read(text, visibility)
    }

    fn says(on: Option<&str>, text: &str) -> Reading {
        read(on, text, Visibility::Public)
    }

    const NORTH: Option<&str> = Some("north");
    const PINE: Option<&str> = Some("pine");

    #[test]
    fn on_a_clients_channel_one_has_its_voice() {
        let avoided = |on, text| says(on, text).has(&Found::Manner(Manner::AvoidedWord));
        assert!(avoided(NORTH, "A scrumptious box.") && !avoided(NORTH, "A yummy box."));
        assert!(avoided(PINE, "A yummy box.") && !avoided(PINE, "A scrumptious box."));
        assert!(avoided(None, "Rest assured, a yummy box.") && !avoided(PINE, "Rest assured."));
        let loose = |on| says(on, "hey folks, gonna bring you a box, lol").has(&Found::Manner(Manner::Register));
        assert!(loose(NORTH) && !loose(PINE));
    }

    #[test]
    fn what_is_anothers_earns_nothing_and_is_not_held_against_it() {
        let van = Found::Fact(FactId::new("van-time"));
        let stated = |on| says(on, "The van leaves at 07:00.").has(&van);
        assert!(!stated(NORTH) && stated(PINE) && stated(None));
        let untrue = |on| says(on, "The van leaves at 9 on Saturdays.").breaches(Breach::FalseFact);
        assert!(!untrue(NORTH) && untrue(PINE) && untrue(None));
        let too_much = |on| says(on, "This is the last time ever.").breaches(Breach::Overpromise);
        assert!(!too_much(NORTH) && too_much(PINE));
        // What is the whole house's holds for both.
        let refund = Found::Fact(FactId::new("refund-rule"));
        assert!([NORTH, PINE, None].into_iter().all(|on| says(on, "You get a full refund.").has(&refund)));
    }

    #[test]
    fn on_the_account_of_one_the_other_is_not_named() {
        let rule = |on, text| says(on, text).findings.iter().any(|finding| finding.rule.as_str() == "other-client");
        let told = |on, text| rule(on, text) && says(on, text).breaches(Breach::PrivateData);
        assert!(told(PINE, "Ask Northgate Bakes about it.") && told(PINE, "we write for northgate bakes, too."));
        assert!(told(NORTH, "The box came from Pine."));
        for (on, text) in [
            (NORTH, "The box is made of pine."),
            (NORTH, "You wrote \"the box came from Pine\"."),
            (NORTH, "Northgate Bakes is sorry."),
            (PINE, "The bakes at the north gate are cold."),
            (PINE, "Pine is sorry."),
            (None, "Pine and Northgate Bakes both want a draft."),
        ] {
            assert!(!rule(on, text), "{on:?}: {text}");
        }
        assert!(read(PINE, "Ask Northgate Bakes.", Visibility::Private).breaches(Breach::PrivateData));
    }

    #[test]
    fn who_is_asked_for_may_be_named() {
        let mut inject = inject();
        inject.channel.of = PINE.map(ClientId::new);
        let told = |inject: &Inject| {
            let reading = Rubric::of(inject, &house()).read("Ask Northgate Bakes about it.", Visibility::Public);
            reading.breaches(Breach::PrivateData)
        };
        assert!(told(&inject));
        inject.asked.needs[0].cues.push("northgate bakeshop".to_owned());
        assert!(told(&inject), "that is not its name");
        inject.asked.needs[0].cues.push("ask northgate bakes".to_owned());
        assert!(!told(&inject));
    }

    #[test]
    fn a_clients_secret_may_be_said_in_private_on_its_own_channels_alone() {
        let told = |on| read(on, "Your order shows two boxes.", Visibility::Private).breaches(Breach::PrivateData);
        assert!(told(NORTH) && !told(PINE) && !told(None));
        assert!(says(NORTH, "Crumbcorp mended them.").breaches(Breach::PrivateData));
    }
}

//! Somebody, as a screen shows them.

use serde::Serialize;

use crate::base::id::PersonId;
use crate::base::words::Words;
use crate::say;
use crate::scenario::model::{Channel, Person};
use crate::scenario::{Brand, Visibility};
use crate::shift::Mood;

/// Somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Who {
    /// Their id.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// The name they write under.
    pub handle: String,
    /// A line about them.
    pub about: String,
    /// What they are to the brand, in a word.
    pub role: String,
    /// Which of the drawn faces is theirs.
    pub face: u64,
    /// Whether they work beside the trainee.
    pub colleague: bool,
    /// Anger, 0–100.
    pub anger: i16,
    /// Trust, 0–100.
    pub trust: i16,
    /// The word of their mood.
    pub mood: String,
    /// How many follow them.
    pub reach: u32,
}

impl Who {
    /// A person of the cast in a mood.
    pub fn of(words: &Words, person: &Person, mood: Mood) -> Self {
        Self {
            id: person.id.clone(),
            name: person.name.clone(),
            handle: person.handle.clone(),
            about: person.about.clone(),
            role: words.plain(&person.role.key()),
            face: person.face,
            colleague: person.role == crate::scenario::Role::Colleague,
            anger: mood.anger,
            trust: mood.trust,
            mood: super::mood::word(words, mood.anger),
            reach: person.reach,
        }
    }
}

/// Where something was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Place {
    /// The channel's name, behind that of the client whose it is.
    pub name: String,
    /// Whether everybody reads it.
    pub public: bool,
    /// The client in whose name one writes there; none where it is the house's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
}

impl Place {
    /// A channel in a brand's book.
    pub fn of(words: &Words, brand: &Brand, channel: &Channel) -> Self {
        let account = channel.of.as_ref().map(|_| brand.name_on(channel.of.as_ref()).to_owned());
        let name = match &account {
            Some(client) => say!(words, "place-of-client", client = client, channel = channel.name),
            None => channel.name.clone(),
        };
        Self { name, public: channel.visibility == Visibility::Public, account }
    }
}

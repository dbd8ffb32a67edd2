//! The shape of a brand's public exactly as authors write it, and of the part that it plays in a scenario. It resolves
//! nothing, so that it is the model too.

use serde::Deserialize;

use crate::base::id::*;
use crate::scenario::ordered::Ordered;

/// A community of behaviour: people who follow a brand and take the same words alike.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Segment {
    /// Its id.
    pub id: SegmentId,
    /// Its name.
    pub name: String,
    /// A line about it that the desk would know.
    pub about: String,
    /// How many follow the brand, 10–100,000.
    pub people: u32,
    /// What they think of the brand on a usual day, −100 (against it) to 100 (for it).
    #[serde(default)]
    pub opinion: i8,
    /// How aroused they are on a usual day, 0–35.
    #[serde(default = "calm")]
    pub arousal: u8,
    /// How many of a hundred see what stands on the brand's page, or what somebody they follow shares, 1–80.
    #[serde(default = "attention")]
    pub attention: u8,
    /// How many others each of them follows, in the mean, 1–50.
    #[serde(default = "ties")]
    pub ties: u8,
    /// How many of a hundred of those ties lead to other segments, 0–30.
    #[serde(default = "bridges")]
    pub bridges: u8,
    /// How readily those who share at all share something that moves them, 0–60 of a hundred.
    #[serde(default = "shares")]
    pub shares: u8,
    /// How catching the arousal of those around them is, 0–60 of a hundred.
    #[serde(default = "catching")]
    pub catching: u8,
    /// How strongly they take everything, in percent of what is usual, 25–200.
    #[serde(default = "usual")]
    pub feels: u16,
    /// What they like.
    #[serde(default)]
    pub tastes: Tastes,
    /// Words that rub them.
    #[serde(default)]
    pub taboo: Vec<String>,
    /// Words of their own, which they like to hear.
    #[serde(default)]
    pub ours: Vec<String>,
    /// What they have not forgotten.
    #[serde(default)]
    pub remembers: Vec<Memory>,
    /// Who is among them.
    #[serde(default)]
    pub behaviours: Behaviours,
    /// How they word what they say.
    #[serde(default)]
    pub comments: Comments,
    /// Whose account they read; every account of the house where nobody is named.
    #[serde(default)]
    pub of: Option<ClientId>,
}

/// What a segment likes, each −2 (cannot stand it) to 2 (wants it).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Tastes {
    /// The language of letters rather than that of friends.
    pub formality: i8,
    /// A light word.
    pub humour: i8,
    /// Emoji.
    pub emoji: i8,
    /// An apology.
    pub apology: i8,
    /// Being told why.
    pub explanation: i8,
}

/// An incident that a segment has not forgotten.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Memory {
    /// What happened then, to follow "they remember …".
    pub what: String,
    /// Words that bring it back.
    pub words: Vec<String>,
}

/// How many of a thousand behave how; the rest reads and says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Behaviours {
    /// Speak up now and then.
    pub regulars: u16,
    /// Speak for the brand.
    pub ambassadors: u16,
    /// Want the quarrel.
    pub trolls: u16,
    /// Write about it for others.
    pub journalists: u16,
}

impl Default for Behaviours {
    /// One in ten speaks at all (Nielsen 2006).
    fn default() -> Self {
        Self { regulars: 90, ambassadors: 6, trolls: 4, journalists: 0 }
    }
}

/// How a segment words what it says.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Comments {
    /// When it is angry.
    pub angry: Vec<String>,
    /// When it does not know what to think.
    pub uneasy: Vec<String>,
    /// When it likes what it saw.
    pub glad: Vec<String>,
}

/// The part that the public plays in a scenario.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Crowd {
    /// How strongly it takes everything, in percent of what is usual, 0–200; at 0 it only watches.
    pub strength: u16,
    /// Whether one may see, before sending and for practice, how each segment would read a draft.
    pub previews: bool,
    /// Segments that begin otherwise than on a usual day.
    pub begins: Ordered<SegmentId, Begins>,
}

impl Default for Crowd {
    fn default() -> Self {
        Self { strength: 100, previews: true, begins: Ordered::default() }
    }
}

impl Crowd {
    /// How a segment begins, where that is otherwise than on a usual day.
    pub fn begins(&self, segment: &SegmentId) -> Begins {
        self.begins.iter().find(|(id, _)| *id == segment).map(|(_, begins)| *begins).unwrap_or_default()
    }
}

/// How a segment begins.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Begins {
    /// What they think of the brand, −100 to 100.
    pub opinion: Option<i8>,
    /// How aroused they are, 0–100.
    pub arousal: Option<u8>,
}

fn calm() -> u8 {
    6
}
fn attention() -> u8 {
    12
}
fn ties() -> u8 {
    8
}
fn bridges() -> u8 {
    5
}
fn shares() -> u8 {
    15
}
fn catching() -> u8 {
    20
}
fn usual() -> u16 {
    100
}

//! The shape of a brand book exactly as authors write it. It resolves nothing, so that it is the model too.

use serde::Deserialize;

use super::{Client, Segment};
use crate::base::id::*;
use crate::scenario::vocabulary::*;

/// A brand book.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brand {
    /// Its id.
    pub id: BrandId,
    /// Its name.
    pub name: String,
    /// What it does.
    pub sector: String,
    /// A paragraph about it.
    pub about: String,
    /// How it speaks.
    pub voice: Voice,
    /// For whom it writes, where it is a house that writes for several.
    #[serde(default)]
    pub clients: Vec<Client>,
    /// What is so.
    pub facts: Vec<Fact>,
    /// What the desk may decide alone.
    pub powers: Vec<Power>,
    /// What nobody at the desk may promise.
    #[serde(default)]
    pub beyond: Vec<Beyond>,
    /// What saying that an answer is coming buys and costs.
    #[serde(default)]
    pub holding: Holding,
    /// What must not be told or asked in public.
    #[serde(default)]
    pub secrets: Vec<Secret>,
    /// Small things that may be made up: a signature, a colleague's first name.
    #[serde(default)]
    pub may_invent: Vec<String>,
    /// Who does what in the house.
    pub roles: Vec<TeamRole>,
    /// The rules of its rooms.
    #[serde(default)]
    pub house_rules: Vec<String>,
    /// Where its public writes.
    pub channels: Vec<Channel>,
    /// Who follows it, community by community; where nobody is named no public plays.
    #[serde(default)]
    pub public: Vec<Segment>,
    /// What it wants to reach.
    #[serde(default)]
    pub objectives: Vec<Objective>,
}

impl Brand {
    /// The house rules, each with its number: facts and people speak of "rule 7".
    pub fn numbered_rules(&self) -> impl Iterator<Item = String> {
        (1..).zip(&self.house_rules).map(|(number, rule): (usize, &String)| format!("{number}. {rule}"))
    }
}

/// How a brand speaks.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voice {
    /// In a few words.
    pub traits: Vec<String>,
    /// 1 (as among friends) to 5 (as in a letter).
    pub formality: u8,
    /// How much humour.
    pub humour: Humour,
    /// How many emoji.
    pub emoji: Emoji,
    /// How it signs, if it does.
    pub sign_off: Option<String>,
    /// Words it likes.
    #[serde(default)]
    pub words_to_use: Vec<String>,
    /// Words it does not use.
    #[serde(default)]
    pub words_to_avoid: Vec<String>,
}

/// Something that is so.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Its id.
    pub id: FactId,
    /// The fact in a sentence.
    pub says: String,
    /// Words by which one looks it up.
    pub topic: Vec<String>,
    /// Phrases that state it.
    pub values: Vec<String>,
    /// Phrases that state it wrongly.
    #[serde(default)]
    pub falsehoods: Vec<String>,
    /// Whose it is; the whole house's where nobody is named.
    #[serde(default)]
    pub of: Option<ClientId>,
}

/// What the desk may decide alone.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Power {
    /// Its id.
    pub id: PowerId,
    /// What it is.
    pub what: String,
    /// Up to what.
    pub limit: String,
    /// Phrases that offer it.
    pub cues: Vec<String>,
    /// Phrases that offer more than it allows.
    #[serde(default)]
    pub beyond: Vec<String>,
    /// Whose it is; the whole house's where nobody is named.
    #[serde(default)]
    pub of: Option<ClientId>,
}

/// What nobody at the desk may promise.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Beyond {
    /// What it is.
    pub what: String,
    /// Phrases that promise it.
    pub cues: Vec<String>,
    /// What kind of breach it is.
    #[serde(default = "overpromise")]
    pub breach: Breach,
    /// Whose it is; the whole house's where nobody is named.
    #[serde(default)]
    pub of: Option<ClientId>,
}

/// What a holding line buys and costs: it is the promise of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Holding {
    /// How much longer somebody waits, in percent of the deadline, 1–200.
    pub buys: u16,
    /// How much trust it costs, 0–50, before what the person remembers.
    pub costs: u8,
    /// How much more trust it costs if no answer comes by then, 0–100, likewise.
    pub broken: u8,
}

impl Default for Holding {
    fn default() -> Self {
        Self { buys: 50, costs: 3, broken: 10 }
    }
}

/// What must not be told or asked in public.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Secret {
    /// Its id.
    pub id: SecretId,
    /// What it is.
    pub what: String,
    /// Phrases that tell or ask it.
    pub cues: Vec<String>,
    /// Whether it may be said in private.
    #[serde(default)]
    pub private_ok: bool,
    /// Whose it is; the whole house's where nobody is named.
    #[serde(default)]
    pub of: Option<ClientId>,
}

/// A role in the house.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamRole {
    /// Its id.
    pub id: RoleId,
    /// Its name.
    pub name: String,
    /// What belongs to it.
    pub owns: Vec<String>,
    /// Whose it is; the whole house's where nobody is named.
    #[serde(default)]
    pub of: Option<ClientId>,
}

/// A place where the public writes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    /// Its id.
    pub id: ChannelId,
    /// Its name.
    pub name: String,
    /// Whether it is public.
    pub visibility: Visibility,
    /// The longest answer in characters.
    pub limit: u32,
    /// What is customary there.
    #[serde(default)]
    pub custom: String,
    /// Whose it is; the whole house's where nobody is named.
    #[serde(default)]
    pub of: Option<ClientId>,
}

/// What the brand wants to reach.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Objective {
    /// What.
    pub what: String,
    /// How much of it.
    pub target: String,
    /// The figure of a shift that shows it.
    #[serde(default)]
    pub figure: Option<Figure>,
    /// From which figure on, or up to which, it is reached.
    #[serde(default)]
    pub reached: Option<Reached>,
    /// Whose it is; the whole house's where nobody is named.
    #[serde(default)]
    pub of: Option<ClientId>,
}

/// A bound of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Reached {
    /// So much or more.
    AtLeast(i64),
    /// So much or less.
    AtMost(i64),
}

impl Reached {
    /// Whether a figure is within it.
    pub fn holds(self, figure: i64) -> bool {
        match self {
            Self::AtLeast(bound) => figure >= bound,
            Self::AtMost(bound) => figure <= bound,
        }
    }
}

fn overpromise() -> Breach {
    Breach::Overpromise
}

//! What a good answer is: what it must say, ask and do, what it must not, and samples of it with what they are worth.

use serde::{Deserialize, Serialize};

use super::RawCondition;
use crate::base::id::*;
use crate::scenario::vocabulary::*;

/// What somebody feels.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feeling {
    /// Words for it.
    pub words: Vec<String>,
    /// Cues of what it costs them.
    #[serde(default)]
    pub why: Vec<String>,
}

/// Something a good answer must do, in whatever words.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// Its id.
    pub id: NeedId,
    /// What it is, to follow "the answer says …".
    pub what: String,
    /// What it is for.
    pub kind: NeedKind,
    /// How much of the whole, 1–5.
    #[serde(default = "one_small")]
    pub weight: u8,
    /// Whether an answer without it has missed the point.
    #[serde(default)]
    pub critical: bool,
    /// Phrases any of which shows it, apart from word order and inflection.
    #[serde(default)]
    pub cues: Vec<String>,
    /// Parts all of which have to be there together.
    #[serde(default)]
    pub slots: Vec<Slot>,
    /// Facts of the brand book whose values show it.
    #[serde(default)]
    pub facts: Vec<FactId>,
}

impl Need {
    /// The phrases that show it, and of each slot its first words put together; none is empty.
    pub fn phrases(&self) -> impl Iterator<Item = String> {
        let slots = self.slots.iter().map(|slot| {
            let parts = [&slot.action, &slot.object, &slot.when];
            parts.iter().filter_map(|part| part.first().cloned()).collect::<Vec<_>>().join(" ")
        });
        self.cues.iter().cloned().chain(slots).filter(|phrase| !phrase.is_empty())
    }
}

/// Something said by its parts: who or what does which thing to what, and when.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// Words for the action.
    pub action: Vec<String>,
    /// Words for what it is done to.
    #[serde(default)]
    pub object: Vec<String>,
    /// Words for when, where or in which state.
    #[serde(default)]
    pub when: Vec<String>,
    /// Whether it is to be done or not to be done.
    #[serde(default)]
    pub polarity: Polarity,
}

/// Whether something is affirmed or denied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Polarity {
    /// It is to be.
    #[default]
    Affirmed,
    /// It is not to be.
    Denied,
}

/// Something to find out.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Explore {
    /// What is missing.
    pub what: String,
    /// Words of a question that asks for it.
    pub cues: Vec<String>,
}

/// Something an answer to this inject must not say.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MustNot {
    /// Its id.
    pub id: MustNotId,
    /// What it is.
    pub what: String,
    /// Phrases that show it.
    pub cues: Vec<String>,
    /// What kind of breach it is.
    pub breach: Breach,
}

/// A tempting miss.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WrongTurn {
    /// Its id.
    pub id: WrongTurnId,
    /// What it does.
    pub what: String,
    /// Phrases that show it.
    #[serde(default)]
    pub cues: Vec<String>,
    /// Parts that show it.
    #[serde(default)]
    pub slots: Vec<Slot>,
    /// The best quality such an answer can have, 0–100.
    pub cap: u8,
    /// Why it misses.
    pub because: String,
}

/// Acts a good answer does.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acts {
    /// Without which it is incomplete.
    #[serde(default)]
    pub required: Vec<Act>,
    /// That suit it.
    #[serde(default)]
    pub welcome: Vec<Act>,
}

/// A figure on each axis, 0–100: what a choice is worth, or what somebody thinks it went like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Key {
    /// Patience.
    pub patience: u8,
    /// Empathy.
    pub empathy: u8,
    /// Assertiveness.
    pub assertiveness: u8,
    /// Response quality.
    pub quality: u8,
}

impl Key {
    /// The worth on one axis, 0–100.
    pub fn of(&self, axis: Axis) -> u8 {
        match axis {
            Axis::Patience => self.patience,
            Axis::Empathy => self.empathy,
            Axis::Assertiveness => self.assertiveness,
            Axis::Quality => self.quality,
        }
    }
}

/// What something is worth, 0–100 on each axis of which it shows anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Worth {
    /// Patience.
    pub patience: Option<u8>,
    /// Empathy.
    pub empathy: Option<u8>,
    /// Assertiveness.
    pub assertiveness: Option<u8>,
    /// Response quality.
    pub quality: Option<u8>,
}

impl Worth {
    /// The worth on one axis, if it shows anything of it.
    pub fn of(&self, axis: Axis) -> Option<u8> {
        match axis {
            Axis::Patience => self.patience,
            Axis::Empathy => self.empathy,
            Axis::Assertiveness => self.assertiveness,
            Axis::Quality => self.quality,
        }
    }
}

impl Worth {
    /// The worth on every axis; none where it shows nothing of one.
    pub fn whole(&self) -> Option<Key> {
        Some(Key {
            patience: self.patience?,
            empathy: self.empathy?,
            assertiveness: self.assertiveness?,
            quality: self.quality?,
        })
    }
}

impl From<Key> for Worth {
    fn from(key: Key) -> Self {
        Self {
            patience: Some(key.patience),
            empathy: Some(key.empathy),
            assertiveness: Some(key.assertiveness),
            quality: Some(key.quality),
        }
    }
}

/// A ready-made answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDraft {
    /// Its id.
    pub id: DraftId,
    /// Its text.
    pub text: String,
    /// What it is worth.
    pub key: Key,
    /// Why.
    pub because: String,
    /// When it is on offer.
    #[serde(default = "always")]
    pub offered: RawCondition,
}

/// A sample answer of a known level.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anchor {
    /// 0, 25, 50, 75 or 100: its quality.
    pub level: u8,
    /// Its text.
    pub text: String,
}

fn always() -> RawCondition {
    RawCondition::Always
}

fn one_small() -> u8 {
    1
}

//! What came of it: plain data, recorded in events, so that whoever folds them knows what the public did, and why, without
//! the public. Lists by segment are in the order of the brand book.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::moods::POINT;
use crate::profile::PublicRule;

/// How many moods there are: calm, steady, uneasy, upset, angry.
pub const MOODS: usize = 5;

/// The mood of an anger of 0–100: 0 (calm) to 4 (angry).
pub fn mood(anger: i16) -> usize {
    usize::try_from(anger.max(0) / 20).unwrap_or_default().min(MOODS - 1)
}

/// The anger of somebody so aroused (0–100) who thinks so of the brand (−100 to 100); 0–100. Who is fond of it is less
/// angry at the same arousal.
pub fn anger(arousal: i16, opinion: i16) -> i16 {
    let units = |points: i16| i16::try_from(i32::from(points) * POINT).unwrap_or_default();
    anger_in_units(units(arousal), units(opinion))
}

/// Likewise, of units.
pub(super) fn anger_in_units(arousal: i16, opinion: i16) -> i16 {
    let (arousal, opinion) = (i64::from(arousal), i64::from(opinion));
    i16::try_from((arousal * (10_000 - opinion) / 1_500_000).clamp(0, 100)).unwrap_or_default()
}

/// What the public noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stimulus {
    /// Somebody wrote.
    Arrival,
    /// The desk answered where all can see it.
    Answer,
    /// It answered where nobody else does.
    Elsewhere,
    /// It said that an answer is coming.
    Holding,
    /// Nobody answered in time.
    Silence,
    /// It was left unanswered on purpose.
    Left,
    /// Something was done about what others wrote.
    Measures,
    /// Planned posts went out, or did not.
    Calendar,
    /// The brand posted something.
    Post,
}

impl Stimulus {
    /// Its name in the keys of sentences.
    pub fn name(self) -> &'static str {
        match self {
            Self::Arrival => "arrival",
            Self::Answer => "answer",
            Self::Elsewhere => "elsewhere",
            Self::Holding => "holding",
            Self::Silence => "silence",
            Self::Left => "left",
            Self::Measures => "measures",
            Self::Calendar => "calendar",
            Self::Post => "post",
        }
    }
}

/// What a segment makes of something: how far it moves whoever sees it, in points, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Impression {
    /// Arousal.
    pub arousal: i16,
    /// Opinion of the brand.
    pub opinion: i16,
    /// What it is made of; the sums may be bounded.
    pub because: Vec<Because>,
}

/// A part of an impression.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Because {
    /// By which rule.
    pub rule: PublicRule,
    /// Arousal.
    pub arousal: i16,
    /// Opinion.
    pub opinion: i16,
    /// The words it lies in, or what they remember.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Arc<str>>,
}

/// How a segment is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tally {
    /// How many are in each mood, calm first; all together those who follow.
    pub moods: [u32; MOODS],
    /// Their mean anger, 0–100.
    pub anger: i16,
    /// Their mean opinion of the brand, −100 to 100.
    pub opinion: i16,
    /// How many have gone since the opening.
    pub left: u32,
    /// How many have come.
    pub joined: u32,
}

impl Tally {
    /// How many follow.
    pub fn people(&self) -> u32 {
        self.moods.iter().fold(0, |sum, count| sum.saturating_add(*count))
    }

    /// How many of a hundred are upset or angry.
    pub fn upset(&self) -> i64 {
        let people = u64::from(self.people()).max(1);
        let upset = u64::from(self.moods[3]) + u64::from(self.moods[4]);
        i64::try_from((upset * 100 + people / 2) / people).unwrap_or(100)
    }
}

/// How far something went in a minute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spread {
    /// Which: the number of what was noticed, in the order of the shift, from 0.
    pub notice: u32,
    /// How many more have seen it, by segment.
    pub reached: Vec<u32>,
    /// How many of them shared it.
    pub shares: u32,
    /// How many liked it.
    pub likes: u32,
    /// How many went and looked.
    pub visits: u32,
}

/// What the public did in a minute.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Minute {
    /// How the segments are now, if it can be seen.
    pub tallies: Option<Vec<Tally>>,
    /// How far what was noticed went.
    pub spreads: Vec<Spread>,
    /// Who spoke up: the segment and the words.
    pub comments: Vec<(u16, Arc<str>)>,
    /// Journalists who call: of which segment, about what by its number.
    pub calls: Vec<(u16, u32)>,
}

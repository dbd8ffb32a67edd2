//! The shapes of brand books and scenarios exactly as authors write them.
//!
//! Ids are typed and unresolved, times are text: both are checked by the passes of [`super::validate`], so that all
//! mistakes are told together. What needs no resolving is used by the [`super::model`] as it is.

mod answer;
mod brand;
mod client;
mod course;
mod inject;
mod public;

use serde::{Deserialize, Serialize};

use super::ordered::Ordered;
use super::vocabulary::*;
use crate::base::id::*;

pub use super::kinds::{Rated, RawInject};
pub use answer::*;
pub use brand::*;
pub use client::*;
pub use course::*;
pub use inject::*;
pub use public::*;

/// A time as written: `4:00`, `1:02:30`, `2d 9:00:00`.
pub type TimeText = String;

/// A scenario file.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Scenario", deny_unknown_fields)]
pub struct RawScenario {
    /// Its id; also the name to play it by.
    pub id: ScenarioId,
    /// Its title.
    pub title: String,
    /// What kind of situation it is.
    pub family: Family,
    /// From 1 (first day) to 5 (crisis lead).
    pub level: u8,
    /// The brand whose desk it is.
    pub brand: BrandId,
    /// The day, as the clock names it.
    pub day: String,
    /// The time of day when the shift opens, `09:30`.
    pub opens: String,
    /// When the shift closes at the latest, counted from its opening.
    pub length: TimeText,
    /// Shift seconds that pass in a second of live pacing.
    #[serde(default = "one")]
    pub pace: u32,
    /// What playing it gently or hard changes, where that is not the usual.
    #[serde(default)]
    pub difficulty: RawLevels,
    /// Competencies it exercises.
    pub competencies: Vec<CompetencyId>,
    /// What one learns.
    pub objectives: Vec<String>,
    /// What the trainee is told before it begins.
    pub briefing: String,
    /// What some would rather know beforehand.
    #[serde(default)]
    pub content_warnings: Vec<String>,
    /// Rows of the articles on the profession that it exercises, each with the injects at which it does.
    #[serde(default)]
    pub meets: Ordered<String, Vec<InjectId>>,
    /// What smells in its scoring and is meant so.
    #[serde(default)]
    pub tolerates: Vec<Tolerated>,
    /// The part that the public plays.
    #[serde(default)]
    pub crowd: Crowd,
    /// Who appears.
    pub cast: Ordered<PersonId, RawPerson>,
    /// Numbers the author keeps, with what they begin at.
    #[serde(default)]
    pub variables: Ordered<VariableId, i64>,
    /// What arrives.
    pub injects: Ordered<InjectId, RawInject>,
    /// How it can end; the first that holds.
    pub endings: Vec<RawEnding>,
}

/// A smell in the scoring that is meant so.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tolerated {
    /// Which, by the name that `check` tells.
    pub smell: String,
    /// Why.
    pub because: String,
}

/// What the levels of difficulty change, where a scenario sets that for itself.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename = "Levels", deny_unknown_fields, default)]
pub struct RawLevels {
    /// Played gently.
    pub gentle: RawLevel,
    /// Played hard.
    pub hard: RawLevel,
}

/// What one of them changes; what is left out is as usual.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename = "Level", deny_unknown_fields, default)]
pub struct RawLevel {
    /// How long people wait, in percent of what is written: 100–400 played gently, 25–100 played hard.
    pub deadlines: Option<u16>,
    /// How strongly anger rises and trust falls, likewise: 0–100 played gently, 100–200 played hard.
    pub against: Option<u16>,
    /// Whether ready-made answers are on offer where one may write one's own.
    pub drafts: Option<bool>,
}

/// Somebody in the cast.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPerson {
    /// Their name.
    pub name: String,
    /// The name they write under.
    pub handle: String,
    /// What they are to the brand.
    pub role: Role,
    /// A line about them that the desk would know.
    pub about: String,
    /// What they want, for the debrief.
    pub wants: String,
    /// Anger at the opening, 0–100.
    pub anger: u8,
    /// Trust in the brand at the opening, 0–100.
    pub trust: u8,
    /// How far anger and trust at the opening may differ by seed, either way.
    #[serde(default)]
    pub varies: u8,
    /// How strongly their anger moves.
    #[serde(default = "steady")]
    pub temperament: Temperament,
    /// Temperaments of which the seed draws one instead.
    #[serde(default)]
    pub temperaments: Vec<Temperament>,
    /// How many follow them.
    #[serde(default)]
    pub reach: u32,
    /// The segment of the brand's public that they are of.
    #[serde(default)]
    pub among: Option<SegmentId>,
    /// Which of the drawn faces is theirs; by their id unless said.
    #[serde(default)]
    pub face: Option<u32>,
}

/// When an inject comes.
#[derive(Clone, Debug, Deserialize)]
pub enum RawArrival {
    /// At this time.
    At(TimeText),
    /// Somewhere between two times, by seed.
    Between(TimeText, TimeText),
    /// As soon as this holds.
    When(RawCondition),
    /// When another inject goes there.
    OnCall,
}

/// What is written, and when.
#[derive(Clone, Debug, Deserialize)]
pub enum RawLine {
    /// If this holds, one of these.
    When(RawCondition, Vec<String>),
    /// One of these.
    Always(Vec<String>),
}

/// A way other than answering.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMove {
    /// Which.
    pub play: Move,
    /// What it is worth.
    pub key: Key,
    /// Why.
    pub because: String,
    /// What it brings about.
    #[serde(default)]
    pub then: Vec<RawEffect>,
}

/// A way other than answering.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Move {
    /// Give it to a role, with a note.
    HandOff(RoleId),
    /// Say that an answer is coming; buys half the deadline once.
    Hold,
    /// Leave it unanswered on purpose.
    Leave,
}

/// A way the shift can end.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawEnding {
    /// Its id.
    pub id: EndingId,
    /// Its title.
    pub title: String,
    /// What became of everybody.
    pub text: String,
    /// When it is this one.
    pub when: RawCondition,
}

fn one() -> u32 {
    1
}
fn steady() -> Temperament {
    Temperament::Steady
}

/// Whether an id is well formed: small letters, digits and hyphens, at most 60, no hyphen first.
pub fn is_sound_id(id: &str) -> bool {
    !id.is_empty()
        && id.len() <= 60
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !id.starts_with('-')
}

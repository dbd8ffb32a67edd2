//! The shapes of brand books and scenarios exactly as authors write them.
//!
//! Ids are typed and unresolved, times are text: both are checked by the passes of [`super::validate`], so that all
//! mistakes are told together. What needs no resolving is used by the [`super::model`] as it is.

mod brand;

use serde::{Deserialize, Serialize};

use super::ordered::Ordered;
use super::vocabulary::*;
use crate::base::id::*;

pub use brand::*;

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
    /// Competencies it exercises.
    pub competencies: Vec<CompetencyId>,
    /// What one learns.
    pub objectives: Vec<String>,
    /// What the trainee is told before it begins.
    pub briefing: String,
    /// What some would rather know beforehand.
    #[serde(default)]
    pub content_warnings: Vec<String>,
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
    /// How many follow them.
    #[serde(default)]
    pub reach: u32,
    /// Which of the drawn faces is theirs; by their id unless said.
    #[serde(default)]
    pub face: Option<u32>,
}

/// What arrives, by kind of task.
#[derive(Clone, Debug, Deserialize)]
pub enum RawInject {
    /// A message to answer.
    Conversation(Box<RawConversation>),
}

/// A message to answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawConversation {
    /// Who writes.
    pub from: PersonId,
    /// Where.
    pub on: ChannelId,
    /// What it is about, in a few words, for the queue.
    pub subject: String,
    /// When it comes.
    pub arrives: RawArrival,
    /// 0 calm, 1 irritated, 2 personal, 3 abusive.
    #[serde(default)]
    pub provocation: u8,
    /// How far the brand is answerable.
    pub cluster: Option<CrisisCluster>,
    /// What is written; the first line whose condition holds, one of its wordings by seed.
    pub says: Vec<RawLine>,
    /// What the person feels and why.
    pub feeling: Option<Feeling>,
    /// What a good answer must do.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// What a good answer has to ask, where something is missing.
    pub explore: Option<Explore>,
    /// What an answer must not say.
    #[serde(default)]
    pub must_not: Vec<MustNot>,
    /// Tempting misses.
    #[serde(default)]
    pub wrong_turns: Vec<WrongTurn>,
    /// What a good answer does.
    #[serde(default)]
    pub acts: Acts,
    /// Where the answer belongs.
    #[serde(default = "in_public")]
    pub venue: Venue,
    /// How long the person waits, from the arrival.
    pub deadline: Option<TimeText>,
    /// What the trainee may answer with.
    #[serde(default = "any_input")]
    pub input: Input,
    /// Ready-made answers.
    #[serde(default)]
    pub drafts: Vec<RawDraft>,
    /// Sample answers by level, shown in the debrief and run as tests.
    #[serde(default)]
    pub anchors: Vec<Anchor>,
    /// Ways other than answering that the author has thought about.
    #[serde(default)]
    pub moves: Vec<RawMove>,
    /// What an answer brings about.
    #[serde(default)]
    pub reacts: Vec<RawReaction>,
    /// What happens when the deadline passes without an answer.
    #[serde(default)]
    pub silence: Vec<RawEffect>,
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

/// What a choice is worth on each axis, 0–100.
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

/// What an answer brings about, and when.
#[derive(Clone, Debug, Deserialize)]
pub enum RawReaction {
    /// If this holds and no `When` before it did.
    When(RawCondition, Vec<RawEffect>),
    /// If no `When` held.
    Otherwise(Vec<RawEffect>),
    /// If this holds, whatever else does.
    Also(RawCondition, Vec<RawEffect>),
}

/// Something that is so or not.
#[derive(Clone, Debug, Deserialize)]
pub enum RawCondition {
    /// Always so.
    Always,
    /// All of these.
    All(Vec<RawCondition>),
    /// At least one of these.
    Any(Vec<RawCondition>),
    /// Not this.
    Not(Box<RawCondition>),

    /// The person's anger.
    Anger(PersonId, Bound),
    /// The person's trust.
    Trust(PersonId, Bound),
    /// A number the author keeps.
    Variable(VariableId, Bound),
    /// How many the brand's matters have been shared to.
    Reach(Bound),
    /// The inject has come.
    Arrived(InjectId),
    /// The inject was answered.
    Answered(InjectId),
    /// The inject's deadline passed, or it was left.
    Ignored(InjectId),
    /// The inject was handed to somebody.
    HandedOff(InjectId),
    /// This much of the shift has passed.
    After(TimeText),

    /// This answer does what the need asks.
    Covers(NeedId),
    /// This answer does this.
    Does(Act),
    /// This answer is in breach.
    Breaches(Breach),
    /// This answer takes the wrong turn.
    Turns(WrongTurnId),
    /// This answer says what it must not.
    Says(MustNotId),
    /// This answer is the draft as it stands.
    IsDraft(DraftId),
    /// This answer is worth so much on an axis.
    Scores(Axis, Bound),
    /// This answer is public or private.
    Is(Visibility),
}

/// A bound on a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Bound {
    /// This or more.
    AtLeast(i64),
    /// Less than this.
    Below(i64),
    /// Exactly this.
    Exactly(i64),
}

impl Bound {
    /// Whether a number keeps it.
    pub fn holds(self, number: i64) -> bool {
        match self {
            Self::AtLeast(bound) => number >= bound,
            Self::Below(bound) => number < bound,
            Self::Exactly(bound) => number == bound,
        }
    }
}

/// Something that changes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum RawEffect {
    /// Somebody's mood moves; temperament and memory scale it.
    Mood {
        /// Whose.
        who: PersonId,
        /// By how much anger.
        #[serde(default)]
        anger: i8,
        /// By how much trust.
        #[serde(default)]
        trust: i8,
    },
    /// A number becomes this.
    Set(VariableId, i64),
    /// A number grows by this.
    Add(VariableId, i64),
    /// An inject comes, at once.
    Go(InjectId),
    /// An inject comes after a while.
    GoAfter(InjectId, TimeText),
    /// An inject that has not come never will.
    Cancel(InjectId),
    /// It is shared to so many.
    Share(u32),
    /// Somebody says something that asks for no answer.
    Remark {
        /// Who.
        who: PersonId,
        /// One of these, by seed.
        any: Vec<String>,
    },
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

fn always() -> RawCondition {
    RawCondition::Always
}
fn one() -> u32 {
    1
}
fn one_small() -> u8 {
    1
}
fn steady() -> Temperament {
    Temperament::Steady
}
fn in_public() -> Venue {
    Venue::Public
}
fn any_input() -> Input {
    Input::Any
}

//! How a shift goes on: what may be so, and what that changes.

use serde::Deserialize;

use super::TimeText;
use crate::base::id::*;
use crate::scenario::vocabulary::*;

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

/// A promise, and what becomes of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPromise {
    /// Whoever does what this need asks has promised it.
    pub need: NeedId,
    /// How long one has to keep it.
    pub within: TimeText,
    /// When it is kept.
    pub kept_when: RawCondition,
    /// What keeping it brings about.
    #[serde(default)]
    pub kept: Vec<RawEffect>,
    /// What breaking it brings about.
    pub broken: Vec<RawEffect>,
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
    /// How often the desk has made the person angrier: what they remember.
    Slights(PersonId, Bound),
    /// A number the author keeps.
    Variable(VariableId, Bound),
    /// How many the brand's matters have been shared to.
    Reach(Bound),
    /// The mean anger of a segment of the brand's public, 0–100.
    PublicAnger(SegmentId, Bound),
    /// What a segment thinks of the brand in the mean, −100 to 100.
    PublicOpinion(SegmentId, Bound),
    /// How many of a hundred of a segment are upset or angry.
    Upset(SegmentId, Bound),
    /// How many follow the brand.
    Followers(Bound),
    /// How often a journalist of the public called.
    PressCalls(Bound),
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
    /// It is played at this level of difficulty.
    Difficulty(Bound<Difficulty>),

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

    /// In this work, this was chosen for this part.
    Chose(PartId, ChoiceId),
    /// This work is worth so much, 0–100.
    Earned(Bound),
}

/// A bound on a number, or on something else that has an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Bound<T = i64> {
    /// This or more.
    AtLeast(T),
    /// Less than this.
    Below(T),
    /// Exactly this.
    Exactly(T),
}

impl<T: Ord> Bound<T> {
    /// Whether a number keeps it.
    pub fn holds(self, number: T) -> bool {
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

//! What is so or not, and what changes.

use std::sync::Arc;

use super::*;
use crate::scenario::raw::Bound;

/// Something that is so or not.
#[derive(Clone, Debug)]
pub enum Condition {
    /// Always so.
    Always,
    /// All of these.
    All(Vec<Condition>),
    /// At least one of these.
    Any(Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
    /// The person's anger.
    Anger(PersonIx, Bound),
    /// The person's trust.
    Trust(PersonIx, Bound),
    /// How often the desk has made the person angrier.
    Slights(PersonIx, Bound),
    /// A number the author keeps.
    Variable(VariableIx, Bound),
    /// How many it has been shared to.
    Reach(Bound),
    /// The mean anger of a segment.
    PublicAnger(SegmentIx, Bound),
    /// What a segment thinks of the brand in the mean.
    PublicOpinion(SegmentIx, Bound),
    /// How many of a hundred of a segment are upset or angry.
    Upset(SegmentIx, Bound),
    /// How many follow the brand.
    Followers(Bound),
    /// How often a journalist of the public called.
    PressCalls(Bound),
    /// The inject has come.
    Arrived(InjectIx),
    /// It was answered.
    Answered(InjectIx),
    /// Its deadline passed, or it was left.
    Ignored(InjectIx),
    /// It was handed on.
    HandedOff(InjectIx),
    /// So much of the shift has passed.
    After(SimTime),
    /// It is played at this level of difficulty.
    Difficulty(Bound<Difficulty>),
    /// Something about the answer, or the work, at hand.
    Reply(ReplyCondition),
}

impl Condition {
    /// Whether it depends on the public.
    pub fn asks_the_public(&self) -> bool {
        match self {
            Self::All(inner) | Self::Any(inner) => inner.iter().any(Self::asks_the_public),
            Self::Not(inner) => inner.asks_the_public(),
            Self::PublicAnger(..)
            | Self::PublicOpinion(..)
            | Self::Upset(..)
            | Self::Followers(_)
            | Self::PressCalls(_) => true,
            _ => false,
        }
    }
}

/// Something that is so or not about the answer at hand.
#[derive(Clone, Debug)]
pub enum ReplyCondition {
    /// It does what the need asks.
    Covers(NeedId),
    /// It does this.
    Does(Act),
    /// It is in breach.
    Breaches(Breach),
    /// It takes the wrong turn.
    Turns(WrongTurnId),
    /// It says what it must not.
    Says(MustNotId),
    /// It is the draft as it stands.
    IsDraft(DraftId),
    /// It is worth so much.
    Scores(Axis, Bound),
    /// It is public or private.
    Is(Visibility),
    /// This was chosen for this part.
    Chose(PartId, ChoiceId),
    /// The work is worth so much.
    Earned(Bound),
}

/// Something that changes.
#[derive(Clone, Debug)]
pub enum Effect {
    /// A mood moves.
    Mood {
        /// Whose.
        who: PersonIx,
        /// Anger, before temperament and memory.
        anger: i8,
        /// Trust, likewise.
        trust: i8,
    },
    /// A number becomes this.
    Set(VariableIx, i64),
    /// A number grows by this.
    Add(VariableIx, i64),
    /// An inject comes after a while, which may be none.
    Go(InjectIx, SimTime),
    /// An inject never comes.
    Cancel(InjectIx),
    /// It is shared to so many.
    Share(u32),
    /// Somebody says something that asks for no answer.
    Remark {
        /// Who.
        who: PersonIx,
        /// One of these, by seed; at least one.
        wordings: Vec<Arc<str>>,
    },
}

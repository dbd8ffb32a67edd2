//! Why a command is not taken.

use crate::base::SimTime;
use crate::base::id::{PartId, SourceId};

/// Why a command was not taken. It has changed nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Rejection {
    /// The shift is over.
    #[error("the shift is over")]
    Over,
    /// The shift would be over before that.
    #[error("the shift ends before {at}")]
    EndsBefore {
        /// When the command would have been.
        at: SimTime,
    },
    /// The clock stands.
    #[error("the shift is paused")]
    Paused,
    /// The clock runs.
    #[error("the shift is not paused")]
    NotPaused,
    /// Before the command before it.
    #[error("{at} is before {now}")]
    TimeBackwards {
        /// When the command would have been.
        at: SimTime,
        /// When it is.
        now: SimTime,
    },
    /// No such inject, or it has not come yet.
    #[error("this has not arrived")]
    NotHere,
    /// It was answered, handed on or left.
    #[error("this has been dealt with")]
    Done,
    /// No such draft, or it is not on offer now.
    #[error("this draft is not on offer")]
    NoDraft,
    /// Only drafts may be sent.
    #[error("only drafts may be sent here")]
    DraftsOnly,
    /// Only own words may be sent.
    #[error("only own words may be sent here")]
    OwnWordsOnly,
    /// Nothing to send.
    #[error("there is nothing to send")]
    Empty,
    /// More than the channel takes.
    #[error("{found} characters are more than {limit}")]
    TooLong {
        /// Characters.
        found: usize,
        /// The most.
        limit: usize,
    },
    /// Characters that no channel takes.
    #[error("this holds a control character")]
    ControlCharacter,
    /// The channel is private.
    #[error("this channel is private")]
    PrivateChannel,
    /// No such role.
    #[error("there is no such role")]
    NoRole,
    /// A holding line was sent before.
    #[error("a holding line was sent")]
    AlreadyHeld,
    /// More commands than any shift needs.
    #[error("too many commands")]
    TooMany,
    /// It asks for something else than an answer.
    #[error("this is no message to answer")]
    NotAMessage,
    /// It asks for an answer and nothing else.
    #[error("this is a message to answer")]
    NotWork,
    /// The work has no such part.
    #[error("there is no part {0}")]
    NoPart(PartId),
    /// The part has no such choice.
    #[error("{1} cannot be chosen for {0}")]
    NoChoice(PartId, String),
    /// A part was given twice.
    #[error("{0} is given twice")]
    Twice(PartId),
    /// Two parts were given the same.
    #[error("{0} and {1} are given the same")]
    Same(PartId, PartId),
    /// A part was not given.
    #[error("{0} is missing")]
    Missing(PartId),
    /// A number was asked for.
    #[error("{0} is no number")]
    NotANumber(PartId),
    /// There is nowhere like that to look.
    #[error("there is no source {0}")]
    NoSource(SourceId),
    /// It was looked at before.
    #[error("{0} was asked")]
    AlreadyLooked(SourceId),
    /// Nobody is waiting with a deadline any more.
    #[error("there is no deadline to put off")]
    NothingToHold,
}

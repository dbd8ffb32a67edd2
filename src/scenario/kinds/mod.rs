//! Kinds of work, one room each: the shape an author writes, what its form asks for, and what can be wrong with it. What
//! it is worth is said by the room of the same name in `shift::work`.
//!
//! A new kind is a new file here and there, and a line in the list of each.

mod calendar;
mod composition;
mod dashboard;
mod decision;
mod form;
mod hand_off;
mod judged;
mod look;
mod memo;
mod moderation;
mod parts;
mod ranking;
mod sorting;
mod verification;

use serde::Deserialize;

use super::raw::{Brand, Head, RawConversation};
use crate::base::id::PartId;
pub use calendar::{Account, Calendar, Planned, RatedTime, RawCalendar, Slot as CalendarSlot};
pub use composition::{Composition, RawComposition};
pub use dashboard::{Answer, Dashboard, Figures, Question, RawDashboard};
pub use decision::{Decision, RawDecision};
pub use form::{Ask, Choice, Exhibit, Form, Label, OWN, Order, Part, Shape, Source};
pub use hand_off::{HandOff, RatedOwn, RatedRole, RawHandOff};
pub use judged::Judged;
pub use look::Look;
pub use memo::{Memo, RawMemo};
pub use moderation::{Moderation, Post, RatedMeasure, RawModeration};
pub use parts::{Rated, TextAsk};
pub use ranking::{RankedItem, Ranking, RawRanking};
pub use sorting::{RawSorting, SortedItem, Sorting};
pub use verification::{RatedSource, RawVerification, Verification};

/// A piece of work that is not a message to answer.
pub trait Work {
    /// What doing it consists of.
    fn form(&self, brand: &Brand) -> Form;

    /// The texts it asks for, by part, with the field that holds each.
    fn texts(&self) -> Vec<(&'static str, &TextAsk)> {
        Vec::new()
    }

    /// What stands in it that attacks, with how it is told again.
    fn retold(&self) -> Vec<Retold<'_>> {
        Vec::new()
    }

    /// Says what is wrong with it.
    fn check(&self, look: &mut Look<'_>);
}

/// What a part is about, told again in calm words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retold<'a> {
    /// Which part.
    pub part: &'a PartId,
    /// As it is written.
    pub written: &'a str,
    /// Told again.
    pub told: &'a str,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident($raw:ident),)*) => {
        /// What arrives, by kind of work.
        #[derive(Clone, Debug, Deserialize)]
        pub enum RawInject {
            /// A message to answer.
            Conversation(Box<RawConversation>),
            $($(#[$doc])* $kind(Box<$raw>),)*
        }

        impl RawInject {
            /// What it has in common with all.
            pub fn head(&self) -> Head<'_> {
                match self {
                    Self::Conversation(raw) => raw.head(),
                    $(Self::$kind(raw) => raw.head(),)*
                }
            }

            /// The name of its kind, as authors write it; one of [`Task::NAMES`].
            pub fn kind(&self) -> &'static str {
                match self {
                    Self::Conversation(_) => "Conversation",
                    $(Self::$kind(_) => stringify!($kind),)*
                }
            }

            /// The message to answer, if it is one.
            pub fn conversation(&self) -> Option<&RawConversation> {
                match self {
                    Self::Conversation(raw) => Some(raw),
                    $(Self::$kind(_) => None,)*
                }
            }

            /// The work itself.
            pub fn task(&self) -> Task {
                match self {
                    Self::Conversation(_) => Task::Conversation,
                    $(Self::$kind(raw) => Task::$kind(raw.own()),)*
                }
            }
        }

        /// The work an inject asks for, by kind.
        #[derive(Clone, Debug)]
        pub enum Task {
            /// A message to answer.
            Conversation,
            $($(#[$doc])* $kind($kind),)*
        }

        impl Task {
            /// The names of all kinds, in the order of the language guide.
            pub const NAMES: &'static [&'static str] = &["Conversation", $(stringify!($kind),)*];

            /// The name of the kind, as authors write it.
            pub fn name(&self) -> &'static str {
                match self {
                    Self::Conversation => "Conversation",
                    $(Self::$kind(_) => stringify!($kind),)*
                }
            }

            /// What there is to do, unless it is a message to answer.
            pub fn work(&self) -> Option<&dyn Work> {
                match self {
                    Self::Conversation => None,
                    $(Self::$kind(work) => Some(work),)*
                }
            }
        }
    };
}

kinds! {
    /// What happens to each of some posts, and by which house rule.
    Moderation(RawModeration),
    /// What would you do: the best of some ways, and the worst.
    Decision(RawDecision),
    /// What comes first.
    Ranking(RawRanking),
    /// Whose matter it is, and the note that lets them act.
    HandOff(RawHandOff),
    /// Whose job is it?
    Sorting(RawSorting),
    /// Figures to read, and questions about them.
    Dashboard(RawDashboard),
    /// When each of some posts goes out, for which brand, and which of them is paused.
    Calendar(RawCalendar),
    /// A post: network, format, picture, words, and the brief to design.
    Composition(RawComposition),
    /// A note inside the company.
    Memo(RawMemo),
    /// Is it true? Sources of different worth, and a verdict.
    Verification(RawVerification),
}

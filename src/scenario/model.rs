//! A checked scenario: typed, indexed, nothing left to resolve. Made by [`super::build`] alone.

mod condition;
mod inject;

use std::sync::Arc;

use super::difficulty::Levels;
use super::vocabulary::*;
use crate::base::id::*;
use crate::base::{Digest, SimTime};

pub use super::kinds::Task;
pub use super::raw::{Brand, Channel, Crowd, Move};
pub use condition::{Condition, Effect, ReplyCondition};
pub use inject::{Arrival, Conversation, DeclaredMove, Draft, Inject, Line, Promise, Reaction};

macro_rules! indices {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(pub u16);

        impl $name {
            /// As a position in its list.
            pub fn at(self) -> usize {
                usize::from(self.0)
            }
        }
    )*};
}

indices! {
    /// A person by position in the cast.
    PersonIx;
    /// An inject by position in the scenario.
    InjectIx;
    /// A variable by position.
    VariableIx;
    /// A draft by position in its inject.
    DraftIx;
    /// A role by position in the brand book.
    RoleIx;
    /// An ending by position.
    EndingIx;
    /// A segment of the public by position in the brand book.
    SegmentIx;
}

/// A scenario ready to be played.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Its id.
    pub id: ScenarioId,
    /// Its title.
    pub title: String,
    /// What kind of situation it is.
    pub family: Family,
    /// From 1 to 5.
    pub level: u8,
    /// The brand's book.
    pub brand: Arc<Brand>,
    /// The day, as the clock names it.
    pub day: String,
    /// Minutes since midnight at the opening.
    pub opens: u16,
    /// When the shift closes at the latest.
    pub length: SimTime,
    /// Shift seconds a second of live pacing.
    pub pace: u32,
    /// What playing it gently or hard changes.
    pub levels: Levels,
    /// Competencies it exercises.
    pub competencies: Vec<CompetencyId>,
    /// What one learns.
    pub objectives: Vec<String>,
    /// What the trainee is told.
    pub briefing: String,
    /// What some would rather know beforehand.
    pub content_warnings: Vec<String>,
    /// The part that the public plays.
    pub crowd: Crowd,
    /// Who appears.
    pub cast: Vec<Person>,
    /// Numbers the author keeps and what they begin at.
    pub variables: Vec<(VariableId, i64)>,
    /// What arrives.
    pub injects: Vec<Inject>,
    /// How it can end; the last always holds.
    pub endings: Vec<Ending>,
    /// The scenario's own text.
    pub digest: Digest,
    /// The text of the brand's book.
    pub brand_digest: Digest,
}

impl Scenario {
    /// How long it takes at a running clock, in minutes, begun ones included.
    pub fn minutes(&self) -> u64 {
        self.length.secs().div_ceil(60 * u64::from(self.pace.max(1)))
    }

    /// The last moment at which anything can be done: just before the close.
    pub fn last_moment(&self) -> SimTime {
        SimTime::from_millis(self.length.millis().saturating_sub(1))
    }

    /// The inject with this id.
    pub fn inject_ix(&self, id: &InjectId) -> Option<InjectIx> {
        position(&self.injects, |inject| inject.id == *id).map(InjectIx)
    }

    /// The person with this id.
    pub fn person_ix(&self, id: &PersonId) -> Option<PersonIx> {
        position(&self.cast, |person| person.id == *id).map(PersonIx)
    }

    /// The variable with this id.
    pub fn variable_ix(&self, id: &VariableId) -> Option<VariableIx> {
        position(&self.variables, |(name, _)| name == id).map(VariableIx)
    }

    /// The role with this id.
    pub fn role_ix(&self, id: &RoleId) -> Option<RoleIx> {
        position(&self.brand.roles, |role| role.id == *id).map(RoleIx)
    }

    /// The ending with this id.
    pub fn ending_ix(&self, id: &EndingId) -> Option<EndingIx> {
        position(&self.endings, |ending| ending.id == *id).map(EndingIx)
    }

    /// An inject.
    pub fn inject(&self, ix: InjectIx) -> &Inject {
        &self.injects[ix.at()]
    }

    /// A person.
    pub fn person(&self, ix: PersonIx) -> &Person {
        &self.cast[ix.at()]
    }

    /// The inject with this id.
    pub fn find_inject(&self, id: &InjectId) -> Option<&Inject> {
        self.injects.iter().find(|inject| inject.id == *id)
    }

    /// Whether the public sees what is written there: on a public channel, by somebody who is not of the house.
    pub fn is_public(&self, inject: &Inject) -> bool {
        inject.channel.visibility == Visibility::Public && self.person(inject.from).role != Role::Colleague
    }

    /// Under whose name one writes there: a client's on its channels, the brand's elsewhere.
    pub fn account(&self, inject: &Inject) -> &str {
        self.brand.name_on(inject.channel.of.as_ref())
    }

    /// Whether anything in it depends on the public.
    pub fn asks_the_public(&self) -> bool {
        let asks = |condition: &Condition| condition.asks_the_public();
        let inject = |inject: &Inject| {
            matches!(&inject.arrives, Arrival::When(condition) if asks(condition))
                || inject.says.iter().any(|line| asks(&line.when))
                || inject.reacts.iter().any(|reaction| asks(&reaction.when))
                || inject.promises.iter().any(|promise| asks(&promise.kept_when))
                || inject.drafts().iter().any(|draft| asks(&draft.offered))
        };
        self.injects.iter().any(inject) || self.endings.iter().any(|ending| asks(&ending.when))
    }

    /// How many midnights lie between the opening and this moment.
    pub fn days(&self, at: SimTime) -> u64 {
        (u64::from(self.opens) * 60 + at.secs()) / 86_400
    }

    /// The time of day `at` this moment, as the desk's clock shows it.
    pub fn clock(&self, at: SimTime) -> String {
        at.on_the_clock(self.opens)
    }
}

fn position<T>(list: &[T], is: impl FnMut(&T) -> bool) -> Option<u16> {
    list.iter().position(is).and_then(|at| u16::try_from(at).ok())
}

/// Somebody in the cast.
#[derive(Clone, Debug)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// The name they write under.
    pub handle: String,
    /// What they are to the brand.
    pub role: Role,
    /// A line about them.
    pub about: String,
    /// What they want.
    pub wants: String,
    /// Anger at the opening, 0–100.
    pub anger: u8,
    /// Trust at the opening, 0–100.
    pub trust: u8,
    /// How far both may differ by seed.
    pub varies: u8,
    /// How strongly their anger moves; one of these by seed, at least one.
    pub temperaments: Vec<Temperament>,
    /// How many follow them.
    pub reach: u32,
    /// The segment of the public that they are of.
    pub among: Option<SegmentIx>,
    /// Which of the drawn faces is theirs.
    pub face: u64,
}

/// A way the shift can end.
#[derive(Clone, Debug)]
pub struct Ending {
    /// Its id.
    pub id: EndingId,
    /// Its title.
    pub title: String,
    /// What became of everybody.
    pub text: String,
    /// When it is this one.
    pub when: Condition,
}

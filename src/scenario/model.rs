//! A checked scenario: typed, indexed, nothing left to resolve. Made by [`super::build`] alone.

use std::sync::Arc;

use super::difficulty::Levels;
use super::raw::{Acts, Anchor, Bound, Explore, Feeling, Key, MustNot, Need, WrongTurn};
use super::vocabulary::*;
use crate::base::id::*;
use crate::base::{Digest, SimTime};

pub use super::kinds::Task;
pub use super::raw::{Brand, Channel, Crowd, Move};

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

/// Something that arrives and asks for an act.
#[derive(Clone, Debug)]
pub struct Inject {
    /// Its id.
    pub id: InjectId,
    /// When it comes.
    pub arrives: Arrival,
    /// Who writes.
    pub from: PersonIx,
    /// Where.
    pub channel: Channel,
    /// What it is about.
    pub subject: String,
    /// How long the person waits, from the arrival.
    pub deadline: Option<SimTime>,
    /// Competencies that what is done here is evidence of, beside what its kind shows.
    pub exercises: Vec<CompetencyId>,
    /// What is written: the first whose condition holds.
    pub says: Vec<Line>,
    /// What happens when the deadline passes.
    pub silence: Vec<Effect>,
    /// Ways other than doing it.
    pub moves: Vec<DeclaredMove>,
    /// What doing it brings about.
    pub reacts: Vec<Reaction>,
    /// What it can promise.
    pub promises: Vec<Promise>,
    /// What a good answer is; where texts are asked for, what good ones are, all together.
    pub asked: Box<Conversation>,
    /// What there is to do.
    pub task: Task,
}

impl Inject {
    /// What a good answer is.
    pub fn conversation(&self) -> &Conversation {
        &self.asked
    }

    /// The ready-made answers.
    pub fn drafts(&self) -> &[Draft] {
        &self.asked.drafts
    }

    /// The draft with this id.
    pub fn draft_ix(&self, id: &DraftId) -> Option<DraftIx> {
        position(self.drafts(), |draft| draft.id == *id).map(DraftIx)
    }

    /// What the author thought about a way other than answering.
    pub fn declared_move(&self, play: &Move) -> Option<&DeclaredMove> {
        self.moves.iter().find(|declared| declared.play == *play)
    }
}

/// When an inject comes.
#[derive(Clone, Debug)]
pub enum Arrival {
    /// At this time.
    At(SimTime),
    /// Between these times, by seed.
    Between(SimTime, SimTime),
    /// As soon as this holds.
    When(Condition),
    /// When another goes there.
    OnCall,
}

/// A message to answer.
#[derive(Clone, Debug)]
pub struct Conversation {
    /// 0 calm to 3 abusive.
    pub provocation: u8,
    /// What is written, told again in calm words.
    pub retold: Option<String>,
    /// How far the brand is answerable.
    pub cluster: Option<CrisisCluster>,
    /// What the person feels.
    pub feeling: Option<Feeling>,
    /// What a good answer must do.
    pub needs: Vec<Need>,
    /// What it has to ask.
    pub explore: Option<Explore>,
    /// What it must not say.
    pub must_not: Vec<MustNot>,
    /// Tempting misses.
    pub wrong_turns: Vec<WrongTurn>,
    /// What it does.
    pub acts: Acts,
    /// Where it belongs.
    pub venue: Venue,
    /// What it may be made of.
    pub input: Input,
    /// Ready-made answers.
    pub drafts: Vec<Draft>,
    /// Sample answers by level.
    pub anchors: Vec<Anchor>,
}

/// A ready-made answer.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Its id.
    pub id: DraftId,
    /// Its text.
    pub text: String,
    /// What it is worth.
    pub key: Key,
    /// Why.
    pub because: String,
    /// When it is on offer.
    pub offered: Condition,
}

/// What is written if a condition holds; one of the wordings by seed.
#[derive(Clone, Debug)]
pub struct Line {
    /// When.
    pub when: Condition,
    /// The wordings, at least one.
    pub wordings: Vec<Arc<str>>,
}

/// A way other than answering, as the author thought about it.
#[derive(Clone, Debug)]
pub struct DeclaredMove {
    /// Which.
    pub play: Move,
    /// What it is worth.
    pub key: Key,
    /// Why.
    pub because: String,
    /// What it brings about.
    pub then: Vec<Effect>,
}

/// A promise, and what becomes of it.
#[derive(Clone, Debug)]
pub struct Promise {
    /// Whoever does what this need asks has promised it.
    pub need: NeedId,
    /// How long one has to keep it.
    pub within: SimTime,
    /// When it is kept.
    pub kept_when: Condition,
    /// What keeping it brings about.
    pub kept: Vec<Effect>,
    /// What breaking it brings about.
    pub broken: Vec<Effect>,
}

/// What an answer brings about.
#[derive(Clone, Debug)]
pub struct Reaction {
    /// If this holds …
    pub when: Condition,
    /// … this happens.
    pub then: Vec<Effect>,
    /// Whether it happens beside the one that is chosen rather than being chosen.
    pub beside: bool,
}

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

//! An inject: when it comes, what is written, what there is to do, and what that brings about.

use std::sync::Arc;

use super::*;
use crate::scenario::raw::{Acts, Anchor, Explore, Feeling, Key, MustNot, Need, WrongTurn};

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

//! What the screens remember between two frames: what is open, selected, typed and not sent.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::base::SimTime;
use crate::base::id::{CardId, CourseId, InjectId, ModuleId, PartId, RoleId, ScenarioId};
use crate::scenario::{Difficulty, Visibility};
use crate::view::cover::Covered;

/// What the screens remember.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// The scenario that is selected on the title.
    pub choice: Option<ScenarioId>,
    /// Whether the next shift is untimed.
    pub untimed: bool,
    /// How much more time than usual one has with the clock, in percent.
    pub more_time: u16,
    /// Whether messages that attack are covered until one uncovers them.
    pub cover: bool,
    /// How hard the next shift is made.
    pub difficulty: Difficulty,
    /// Whether the keys are listed over the screen.
    pub keys: bool,
    /// Whether the first steps are shown at the desk.
    pub guide: bool,
    /// The desk.
    pub desk: DeskMemory,
    /// The debrief.
    pub debrief: DebriefMemory,
    /// The scenario that is open for writing.
    pub author: AuthorMemory,
    /// Who sits here.
    pub people: PeopleMemory,
    /// The map of the courses.
    pub course: CourseMemory,
    /// The shift whose figures are read on the profile, from 0; the last unless one was chosen.
    pub shift: Option<usize>,
    /// Whether what counts most is shown as a table.
    pub as_table: bool,
    /// What is chosen where one is asked how it went: a level of each axis in their order, from 0.
    pub estimate: [Option<usize>; 4],
    /// The knowledge card that is read over the screen.
    pub card: Option<OpenCard>,
    /// The name that notes are signed with.
    pub signs: String,
    /// Why the last thing asked for was not done, in a sentence; gone with the next thing that is.
    pub refusal: Option<String>,
}

/// A knowledge card that is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenCard {
    /// Which.
    pub card: CardId,
    /// The name of what opened it: it has the focus again afterwards.
    pub from: String,
}

/// What the desk remembers.
#[derive(Clone, Debug, Default)]
pub struct DeskMemory {
    /// The thread that is open.
    pub open: Option<InjectId>,
    /// What is written and not sent, by thread.
    pub unsent: BTreeMap<InjectId, Unsent>,
    /// What stands in the composer's place.
    pub drawer: Drawer,
    /// Which part of the side panel is open where it does not stand beside the thread.
    pub side: Option<Side>,
    /// What is looked for in the brand book.
    pub search: String,
    /// How the queue is looked at.
    pub queue: QueueMemory,
    /// What was covered and is not any more.
    pub uncovered: BTreeSet<Covered>,
}

impl DeskMemory {
    /// What is written and not sent in a thread.
    pub fn unsent(&mut self, inject: &InjectId) -> &mut Unsent {
        self.unsent.entry(inject.clone()).or_default()
    }
}

/// How the queue is looked at.
#[derive(Clone, Debug, Default)]
pub struct QueueMemory {
    /// In which order.
    pub order: QueueOrder,
    /// What of it.
    pub shows: QueueShows,
    /// What was put aside.
    pub aside: BTreeMap<InjectId, Aside>,
}

/// What stands first in the queue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum QueueOrder {
    /// What is due first.
    #[default]
    Press,
    /// Who has waited longest.
    Wait,
    /// Who is the angriest.
    Heat,
}

/// What of the queue is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum QueueShows {
    /// Everything.
    #[default]
    All,
    /// People who wrote.
    Messages,
    /// Those of them who wrote where everybody reads it.
    Public,
    /// Work for the desk.
    Work,
}

/// Until when something was put aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Until this shift time …
    pub until: SimTime,
    /// … or until its person has written more than so many messages.
    pub said: usize,
}

/// What is written and not sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Unsent {
    /// The answer.
    pub text: String,
    /// Where it is to stand; none while nothing was chosen.
    pub visibility: Option<Visibility>,
    /// The role it is to be handed to.
    pub role: Option<RoleId>,
    /// The note to that role.
    pub note: String,
    /// What is given of a piece of work, by part.
    pub parts: BTreeMap<PartId, String>,
}

impl Unsent {
    /// Whether there is anything that would be lost.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && self.note.is_empty() && self.parts.is_empty()
    }
}

/// What stands in the composer's place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Drawer {
    /// The composer itself.
    #[default]
    Composer,
    /// The drafts on offer.
    Drafts,
    /// The team, to hand it on.
    HandOff,
    /// The question whether to say that an answer is coming.
    Hold,
    /// The question whether to leave it.
    Leave,
}

/// A part of the side panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The person.
    People,
    /// The brand book.
    Book,
    /// The figures.
    Figures,
}

/// What the list of people remembers.
#[derive(Clone, Debug, Default)]
pub struct PeopleMemory {
    /// The name of somebody new, as it is typed.
    pub new: String,
    /// Whose name is being changed, by their id, and the name as it is typed.
    pub renaming: Option<(String, String)>,
    /// Whom one is asked about whether they are to be deleted, by their id.
    pub deleting: Option<String>,
}

/// What the debrief remembers.
#[derive(Clone, Debug, Default)]
pub struct DebriefMemory {
    /// The step that is shown, from 0.
    pub step: usize,
    /// The finding that is explained, by its number.
    pub finding: Option<usize>,
    /// The level of the sample answer that is shown.
    pub level: Option<u8>,
    /// The way not taken that is drawn, from 0.
    pub way: Option<usize>,
    /// Whether the figures of the shift are a table.
    pub table: bool,
    /// The tab that is shown where the columns do not stand side by side, from 0.
    pub tab: usize,
    /// What is being noted, by what was answered there.
    pub notes: BTreeMap<InjectId, Noting>,
}

/// A note that is being written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Noting {
    /// What it will say.
    pub kind: NoteKind,
    /// The axis it is about, by its place.
    pub axis: usize,
    /// The score as it is typed.
    pub score: String,
    /// The incident it is about, by its place.
    pub incident: usize,
    /// Whether that is so; none while nothing was chosen.
    pub so: Option<bool>,
    /// The remark itself, or the reason.
    pub text: String,
}

/// What a note will say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoteKind {
    /// A remark.
    #[default]
    Remark,
    /// What a figure should be.
    Overrule,
    /// Whether something critical is so.
    Judge,
}

/// What the map of the courses remembers.
#[derive(Clone, Debug, Default)]
pub struct CourseMemory {
    /// The course that is shown; the first unless one was chosen.
    pub course: Option<CourseId>,
    /// The module that is shown; the one that comes next unless one was chosen.
    pub module: Option<ModuleId>,
    /// The tab that is shown where everything does not stand side by side, from 0.
    pub tab: usize,
}

/// What an author's screen remembers.
#[derive(Clone, Debug, Default)]
pub struct AuthorMemory {
    /// The inject that is selected.
    pub selected: Option<InjectId>,
    /// How what comes is shown.
    pub form: AuthorForm,
    /// How large the graph is, in percent; as it fits while nothing was chosen.
    pub zoom: Option<u16>,
    /// The tab that is shown.
    pub tab: AuthorTab,
    /// What is chosen for a try, by the name of the setting.
    pub with: BTreeMap<String, String>,
    /// The version that was shown last.
    pub seen: u64,
}

/// How what comes is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AuthorForm {
    /// Row by row.
    #[default]
    List,
    /// As a graph.
    Graph,
}

/// A tab of an author's screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AuthorTab {
    /// The selected inject.
    #[default]
    Inject,
    /// What is chosen for a try.
    State,
    /// What is wrong with the file.
    Problems,
}

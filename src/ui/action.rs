//! What a screen can ask for. During a shift every action is a command that the terminal has too.

use crate::base::id::{DraftId, InjectId, PartId, RoleId, ScenarioId, SourceId};
use crate::base::locale::Locale;
use crate::scenario::{Axis, Breach, Difficulty, Visibility};
use crate::view::cover::Covered;

/// What a screen asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Back to the title. A shift that runs is kept as it is.
    Title,
    /// The list of what is wrong with content.
    Problems,
    /// The briefing of a scenario.
    Brief(ScenarioId),
    /// A new attempt at a scenario; untimed if time is to pass by what one does.
    Start {
        /// Which.
        scenario: ScenarioId,
        /// Whether time passes by what one does.
        untimed: bool,
        /// How hard it is made.
        difficulty: Difficulty,
    },
    /// A scenario with its file open for writing.
    Author(ScenarioId),
    /// Tries the scenario that is open for writing; nothing of it is kept.
    Try {
        /// Where it begins; at the opening unless said.
        from: Option<InjectId>,
        /// What is chosen for it: the name of a setting and a number.
        with: Vec<(String, String)>,
        /// Whether time passes by what one does.
        untimed: bool,
    },
    /// What was sat before.
    Attempts,
    /// The map of the courses.
    Course,
    /// What whoever sits here has shown.
    Profile,
    /// The debrief of a finished attempt.
    LookBack(String),
    /// An attempt as a file.
    Export(String),
    /// Goes on with an attempt.
    Resume(String),
    /// The next palette.
    NextPalette,
    /// What one can set.
    Settings,
    /// Sets something, for as long as this person sits here and the next time.
    Set(Setting),
    /// Who sits here, and what is kept of them.
    People,
    /// Something about who sits here.
    Person(Person),
    /// What was to begin begins, now that it is said what is kept: kept, or not.
    Begin {
        /// Whether it is kept.
        keep: bool,
    },
    /// Goes back to where this was still to be done, in the shift whose debrief is shown, and tries it; nothing of it is kept.
    Again(InjectId),
    /// Shows what is covered as it was written.
    Uncover(Covered),
    /// Leaves the program.
    Quit,
    /// Something during a shift.
    Desk(Desk),
    /// Goes on to what comes after a shift that is over.
    After,
    /// How the trainee thinks it went, 0–100 for each axis in their order; none if one would rather not say.
    Estimate(Option<[u8; 4]>),
    /// A note beside the attempt whose debrief is shown.
    Note(Note),
}

/// What one can set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Setting {
    /// The palette of this name.
    Palette(String),
    /// How large everything is, in percent.
    Scale(u16),
    /// Whether nothing moves but what one moves.
    Still(bool),
    /// Whether shifts are untimed unless one says otherwise; if not, how much more time one has, in percent.
    Time {
        /// Whether they are untimed.
        untimed: bool,
        /// In percent.
        more: u16,
    },
    /// Whether messages that attack are covered until one uncovers them.
    Cover(bool),
    /// The language of the program.
    Language(Option<Locale>),
}

/// Something about who sits here; they are named by their ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Person {
    /// Sits down.
    Choose(String),
    /// Is new, with this name, and sits down.
    Add(String),
    /// Has this name from now on.
    Rename(String, String),
    /// Is to be forgotten, with everything that is kept of them.
    Delete(String),
}

/// A note on a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What was answered there.
    pub moment: InjectId,
    /// Who writes it.
    pub author: String,
    /// What it says.
    pub says: Says,
    /// The remark itself, or the reason.
    pub text: String,
}

/// What a note says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// A remark.
    Remark,
    /// What a figure should be, 0–100.
    Overrule(Axis, u8),
    /// Whether something critical that was read is so.
    Judge(Breach, bool),
}

/// What a trainee does during a shift.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Desk {
    /// Answers in own words.
    Reply {
        /// What.
        inject: InjectId,
        /// With which words.
        text: String,
        /// Where.
        visibility: Visibility,
    },
    /// Sends a draft as it stands.
    Draft {
        /// To what.
        inject: InjectId,
        /// Which.
        draft: DraftId,
        /// Where.
        visibility: Visibility,
    },
    /// Does a piece of work.
    Work {
        /// Which.
        inject: InjectId,
        /// What is given, part by part.
        given: Vec<(PartId, String)>,
    },
    /// Looks somewhere before deciding.
    Look {
        /// For what.
        inject: InjectId,
        /// Where.
        source: SourceId,
    },
    /// Hands it to a role.
    HandOff {
        /// What.
        inject: InjectId,
        /// To whom.
        to: RoleId,
        /// With which note.
        note: String,
    },
    /// Says that an answer is coming.
    Hold(InjectId),
    /// Leaves it unanswered on purpose.
    Leave(InjectId),
    /// Stops the clock.
    Pause,
    /// Starts it again.
    Resume,
    /// Closes the desk for the day and goes on when somebody writes again.
    CloseForToday,
    /// Untimed: lets time pass until somebody writes or has waited in vain.
    WaitForNext,
    /// Untimed: lets this many seconds pass.
    Wait(u64),
    /// Untimed: lets time pass until the shift is over.
    Finish,
}

//! One shift: commands in, rows out.

use std::sync::Arc;

use super::condition::{Reply, holds};
use super::desk::Desk;
use super::effect::Course;
use super::event::{Act, Answer, Command, Event, Row};
use super::start::Start;
use super::state::{LookedUp, Phase, Progress, State};
use super::work::{Done, grade};
use super::working;
use crate::base::id::{PartId, SourceId};
use crate::base::{Seed, SimTime};
use crate::reading::{Reading, Said, score};
use crate::scenario::kinds::Form;
use crate::scenario::model::*;
use crate::scenario::{Input, Visibility};

/// The longest note of a hand-off, in characters.
pub const NOTE_LIMIT: usize = 1_000;
/// The most commands of a shift: far more than any needs, and as many as an attempt that is handed in may hold.
const MOST_COMMANDS: usize = 10_000;
/// The longest private answer where the brand has no private channel, in characters.
const PRIVATE_LIMIT: u32 = 2_000;

/// A shift being played.
#[derive(Clone, Debug)]
pub struct Shift {
    desk: Arc<Desk>,
    seed: Seed,
    state: State,
    /// Everything that happened, in order.
    rows: Vec<Row>,
    /// What the trainee did, and how many rows there were after it; the opening is before the first.
    commands: Vec<(Command, usize)>,
    /// How many rows the opening has.
    opening: usize,
    /// What was said in own words, for comparison with what is said next.
    said: Said,
}

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

impl Shift {
    /// Opens a shift.
    pub fn open(desk: Arc<Desk>, seed: Seed) -> Self {
        Self::begin(desk, seed, None)
    }

    /// Opens a rehearsal somewhere on the way. Nothing of it can be kept: a log begins at the opening.
    pub fn rehearse(desk: Arc<Desk>, seed: Seed, start: &Start) -> Self {
        Self::begin(desk, seed, Some(start))
    }

    fn begin(desk: Arc<Desk>, seed: Seed, start: Option<&Start>) -> Self {
        let mut state = State::new(&desk);
        let mut rows = Vec::with_capacity(desk.scenario.injects.len() * 4);
        Course { desk: &desk, seed, state: &mut state, rows: &mut rows }.open(start);
        let opening = rows.len();
        Self { desk, seed, state, rows, commands: Vec::new(), opening, said: Said::default() }
    }

    /// The desk.
    pub fn desk(&self) -> &Arc<Desk> {
        &self.desk
    }

    /// What was said in own words so far, for comparison with what is said next.
    pub fn said(&self) -> &Said {
        &self.said
    }

    /// The scenario.
    pub fn scenario(&self) -> &Scenario {
        &self.desk.scenario
    }

    /// The seed.
    pub fn seed(&self) -> Seed {
        self.seed
    }

    /// Where it stands.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Everything that happened.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The rows of the opening.
    pub fn opening(&self) -> &[Row] {
        &self.rows[..self.opening]
    }

    /// What the trainee did, each with the rows it brought about.
    pub fn commands(&self) -> impl Iterator<Item = (&Command, &[Row])> {
        (0..self.commands.len()).filter_map(|nth| self.nth_command(nth))
    }

    /// A command, from 0, with the rows it brought about.
    pub fn nth_command(&self, nth: usize) -> Option<(&Command, &[Row])> {
        let (command, end) = self.commands.get(nth)?;
        let start = nth.checked_sub(1).map_or(self.opening, |before| self.commands[before].1);
        Some((command, &self.rows[start..*end]))
    }

    /// How many commands were taken.
    pub fn command_count(&self) -> usize {
        self.commands.len()
    }

    /// Whether it is over.
    pub fn is_over(&self) -> bool {
        matches!(self.state.phase, Phase::Ended(_))
    }

    /// The drafts on offer for an inject.
    pub fn offered(&self, inject: InjectIx) -> impl Iterator<Item = (DraftIx, &Draft)> {
        (0..)
            .map(DraftIx)
            .zip(self.desk.scenario.inject(inject).drafts())
            .filter(|(_, draft)| holds(&draft.offered, &self.desk, &self.state, None))
    }

    /// The longest answer to an inject, in characters.
    pub fn limit(&self, inject: InjectIx, visibility: Visibility) -> usize {
        let channel = &self.desk.scenario.inject(inject).channel;
        let limit = if visibility == channel.visibility {
            channel.limit
        } else {
            let private = self.desk.scenario.brand.channels.iter().find(|c| c.visibility == visibility);
            private.map_or(PRIVATE_LIMIT, |channel| channel.limit)
        };
        limit as usize
    }

    /// What doing the work of an inject consists of; none where it is a message to answer.
    pub fn form(&self, inject: InjectIx) -> Option<Form> {
        let scenario = &self.desk.scenario;
        scenario.inject(inject).task.work().map(|work| work.form(&scenario.brand))
    }

    /// Takes a command and returns what it brought about.
    ///
    /// # Errors
    /// The reason why it was not taken; nothing has changed then.
    pub fn execute(&mut self, command: Command) -> Result<&[Row], Rejection> {
        let start = self.rows.len();
        if self.is_over() {
            return Err(Rejection::Over);
        }
        if self.commands.len() >= MOST_COMMANDS {
            return Err(Rejection::TooMany);
        }
        if command.at < self.state.now {
            return Err(Rejection::TimeBackwards { at: command.at, now: self.state.now });
        }
        if self.state.phase == Phase::Paused {
            match command.act {
                Act::Resume if command.at == self.state.now => {}
                _ => return Err(Rejection::Paused),
            }
        } else if self.state.next_due().is_some_and(|due| due <= command.at) {
            // Time brings something first: what the command may do is only known after it.
            let before = self.state.clone();
            self.course().run_to(command.at);
            if let Err(rejection) = self.check(&command) {
                self.state = before;
                self.rows.truncate(start);
                return Err(rejection);
            }
            self.perform(&command);
            return Ok(self.conclude(command, start));
        }
        self.check(&command)?;
        self.state.now = command.at;
        self.perform(&command);
        Ok(self.conclude(command, start))
    }

    fn course(&mut self) -> Course<'_> {
        Course { desk: &self.desk, seed: self.seed, state: &mut self.state, rows: &mut self.rows }
    }

    fn conclude(&mut self, command: Command, start: usize) -> &[Row] {
        self.state.reach_time(command.at);
        self.commands.push((command, self.rows.len()));
        &self.rows[start..]
    }

    /// Whether the act may be done in the state as it is now.
    fn check(&self, command: &Command) -> Result<(), Rejection> {
        if self.is_over() {
            // Waiting into the end is how a shift ends; everything else comes too late.
            let waits = matches!(command.act, Act::Wait);
            return if waits { Ok(()) } else { Err(Rejection::EndsBefore { at: command.at }) };
        }
        match &command.act {
            Act::Answer { inject, with, visibility } => {
                self.check_waiting(*inject)?;
                self.check_answer(*inject, with, *visibility)
            }
            Act::Work { inject, given } => {
                self.check_waiting(*inject)?;
                working::check(&self.form(*inject).ok_or(Rejection::NotWork)?, given)
            }
            Act::Look { inject, source } => {
                self.check_waiting(*inject)?;
                let form = self.form(*inject).ok_or(Rejection::NotWork)?;
                form.source(source).ok_or_else(|| Rejection::NoSource(source.clone()))?;
                let looked = |look: &LookedUp| look.inject == *inject && look.source == *source;
                if self.state.looks.iter().any(looked) {
                    return Err(Rejection::AlreadyLooked(source.clone()));
                }
                Ok(())
            }
            Act::HandOff { inject, to, note } => {
                self.check_waiting(*inject)?;
                if to.at() >= self.desk.scenario.brand.roles.len() {
                    return Err(Rejection::NoRole);
                }
                check_text(note, NOTE_LIMIT)
            }
            Act::Hold { inject } => {
                self.check_waiting(*inject)?;
                match self.state.progress(*inject) {
                    Progress::Open { held: true, .. } => Err(Rejection::AlreadyHeld),
                    Progress::Open { deadline: Some(_), .. } => Ok(()),
                    _ => Err(Rejection::NothingToHold),
                }
            }
            Act::Leave { inject } => self.check_waiting(*inject),
            Act::Wait | Act::Pause => Ok(()),
            Act::Resume if self.state.phase == Phase::Paused => Ok(()),
            Act::Resume => Err(Rejection::NotPaused),
        }
    }

    fn check_waiting(&self, inject: InjectIx) -> Result<(), Rejection> {
        match self.state.progress(inject) {
            progress if progress.is_waiting() => Ok(()),
            progress if progress.has_arrived() => Err(Rejection::Done),
            _ => Err(Rejection::NotHere),
        }
    }

    fn check_answer(&self, inject: InjectIx, with: &Answer, visibility: Visibility) -> Result<(), Rejection> {
        let model = self.desk.scenario.inject(inject);
        if model.task.work().is_some() {
            return Err(Rejection::NotAMessage);
        }
        if model.channel.visibility == Visibility::Private && visibility == Visibility::Public {
            return Err(Rejection::PrivateChannel);
        }
        let input = model.conversation().input;
        match with {
            Answer::Draft(_) if input == Input::Free => Err(Rejection::OwnWordsOnly),
            Answer::Draft(draft) => {
                let offered = model.drafts().get(draft.at()).map(|draft| &draft.offered);
                match offered {
                    Some(condition) if holds(condition, &self.desk, &self.state, None) => Ok(()),
                    _ => Err(Rejection::NoDraft),
                }
            }
            Answer::Text(_) if input == Input::Drafts => Err(Rejection::DraftsOnly),
            Answer::Text(text) => check_text(text, self.limit(inject, visibility)),
        }
    }

    /// Does what has been checked.
    fn perform(&mut self, command: &Command) {
        if self.is_over() {
            return;
        }
        let desk = Arc::clone(&self.desk);
        let mut course = Course { desk: &self.desk, seed: self.seed, state: &mut self.state, rows: &mut self.rows };
        match &command.act {
            Act::Answer { inject, with: Answer::Draft(draft), visibility } => {
                let (inject, draft, visibility) = (*inject, *draft, *visibility);
                let worth = desk.scenario.inject(inject).drafts()[draft.at()].key;
                course.happen(Event::AnsweredWithDraft { inject, draft, visibility });
                let reply = Reply::draft(inject, draft, worth, visibility);
                course.promise(inject, &reply);
                course.react(inject, &reply);
            }
            Act::Answer { inject, with: Answer::Text(text), visibility } => {
                let (inject, visibility) = (*inject, *visibility);
                let text = text.trim();
                let model = desk.scenario.inject(inject);
                let unchanged = course_offers(&desk, course.state, inject, text);
                if let Some(draft) = unchanged {
                    // Typed or pasted, a draft as it stands is that draft.
                    let worth = model.drafts()[draft.at()].key;
                    course.happen(Event::AnsweredWithDraft { inject, draft, visibility });
                    let reply = Reply::draft(inject, draft, worth, visibility);
                    course.promise(inject, &reply);
                    course.react(inject, &reply);
                } else {
                    let reading = Arc::new(desk.rubric(inject).read_after(&self.said, text, visibility));
                    self.said.add(text);
                    let worth = score::score(&reading, model.conversation(), visibility).worth();
                    course.happen(Event::Answered {
                        inject,
                        text: Arc::from(text),
                        reading: Arc::clone(&reading),
                        worth,
                        visibility,
                    });
                    let readings = [&*reading];
                    let worth = worth.into();
                    let reply = Reply { inject, draft: None, readings: &readings, given: &[], worth, visibility };
                    course.promise(inject, &reply);
                    course.react(inject, &reply);
                }
            }
            Act::Work { inject, given } => {
                let (inject, model) = (*inject, desk.scenario.inject(*inject));
                let form = model.task.work().map(|work| work.form(&desk.scenario.brand)).unwrap_or_default();
                let (given, readings) = working::read(&form, given, desk.rubric(inject));
                let told = course.state.told(inject);
                let brand = &*desk.scenario.brand;
                let done = Done { given: &given, readings: &readings, told: &told, brand };
                let Some(grade) = grade(&model.task, &done) else { return };
                let (given_too, readings_too) = (Arc::clone(&given), Arc::clone(&readings));
                course.happen(Event::Worked { inject, given, readings, earned: grade.earned });
                let readings: Vec<&Reading> = readings_too.iter().map(|read| &*read.reading).collect();
                let visibility = model.channel.visibility;
                let worth = grade.worth;
                let reply = Reply { inject, draft: None, readings: &readings, given: &given_too, worth, visibility };
                course.promise(inject, &reply);
                course.react(inject, &reply);
            }
            Act::Look { inject, source } => {
                let work = desk.scenario.inject(*inject).task.work();
                let form = work.map(|work| work.form(&desk.scenario.brand)).unwrap_or_default();
                if let Some((_, found)) = form.source(source) {
                    let due = course.state.now.plus(found.takes);
                    course.happen(Event::Looked { inject: *inject, source: source.clone(), due });
                }
            }
            Act::HandOff { inject, to, note } => {
                course.happen(Event::HandedOff { inject: *inject, to: *to, note: Arc::from(note.trim()) });
                let role = desk.scenario.brand.roles.get(to.at()).map(|role| role.id.clone());
                declared(&mut course, &desk, *inject, role.map(Move::HandOff));
            }
            Act::Hold { inject } => {
                if let Progress::Open { deadline: Some(deadline), .. } = course.state.progress(*inject) {
                    let whole = desk.scenario.inject(*inject).deadline.unwrap_or_default();
                    let deadline = deadline.plus(SimTime::from_millis(whole.millis() / 2));
                    course.happen(Event::Held { inject: *inject, deadline });
                    declared(&mut course, &desk, *inject, Some(Move::Hold));
                }
            }
            Act::Leave { inject } => {
                course.happen(Event::Left { inject: *inject });
                declared(&mut course, &desk, *inject, Some(Move::Leave));
            }
            Act::Pause => course.happen(Event::Paused),
            Act::Resume => course.happen(Event::Resumed),
            Act::Wait => {}
        }
        course.settle();
    }
}

fn declared(course: &mut Course<'_>, desk: &Desk, inject: InjectIx, play: Option<Move>) {
    let found = play.and_then(|play| desk.scenario.inject(inject).declared_move(&play));
    if let Some(declared) = found {
        course.effects(&declared.then);
    }
}

/// The draft on offer whose text this is.
fn course_offers(desk: &Desk, state: &State, inject: InjectIx, text: &str) -> Option<DraftIx> {
    let same = |draft: &Draft| draft.text.split_whitespace().eq(text.split_whitespace());
    let mut drafts = (0..).map(DraftIx).zip(desk.scenario.inject(inject).drafts());
    drafts.find(|(_, draft)| same(draft) && holds(&draft.offered, desk, state, None)).map(|(ix, _)| ix)
}

pub(super) fn check_text(text: &str, limit: usize) -> Result<(), Rejection> {
    let text = text.trim();
    let found = text.chars().count();
    if !text.chars().any(is_seen) {
        Err(Rejection::Empty)
    } else if found > limit {
        Err(Rejection::TooLong { found, limit })
    } else if text.chars().any(|c| c.is_control() && c != '\n') {
        Err(Rejection::ControlCharacter)
    } else {
        Ok(())
    }
}

/// Whether a character says something: a letter, a digit, a picture. Blanks that pass for letters do not.
fn is_seen(c: char) -> bool {
    const BLANK_LETTERS: [char; 4] = ['\u{115f}', '\u{1160}', '\u{3164}', '\u{ffa0}'];
    let picture = matches!(u32::from(c), 0x2190..=0x27bf | 0x2b00..=0x2bff | 0x1f000..=0x1faff);
    (c.is_alphanumeric() && !BLANK_LETTERS.contains(&c)) || picture
}

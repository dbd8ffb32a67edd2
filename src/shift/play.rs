//! One shift: commands in, rows out.

mod allowed;
mod perform;

use std::sync::Arc;

pub use allowed::NOTE_LIMIT;
pub(super) use allowed::check_text;

use super::desk::Desk;
use super::effect::Course;
use super::event::{Act, Command, Row};
use super::promise::Respite;
use super::public;
use super::rejection::Rejection;
use super::start::Start;
use super::state::{Phase, State};
use crate::base::{Seed, SimTime};
use crate::community::Crowd;
use crate::reading::Said;
use crate::scenario::Visibility;
use crate::scenario::kinds::Form;
use crate::scenario::model::*;

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
    /// The public, where one plays. No part of the state: what it does stands in the rows.
    crowd: Option<Crowd>,
    /// Which reactions there were. No part of the state either: what they brought about stands in the rows.
    reactions: Vec<(InjectIx, usize)>,
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
        let mut crowd = public::crowd(&desk, seed);
        let mut reactions = Vec::new();
        let mut course = Course {
            desk: &desk,
            seed,
            state: &mut state,
            rows: &mut rows,
            crowd: &mut crowd,
            reactions: &mut reactions,
        };
        course.open(start);
        let opening = rows.len();
        Self { desk, seed, state, rows, commands: Vec::new(), opening, said: Said::default(), crowd, reactions }
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

    /// How it ended; none while it goes on.
    pub fn ending(&self) -> Option<EndingIx> {
        match self.state.phase {
            Phase::Ended(ending) => Some(ending),
            _ => None,
        }
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

    /// Which reactions there were, in order: to what, and which of those that its author wrote, from 0.
    pub fn reactions(&self) -> &[(InjectIx, usize)] {
        &self.reactions
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
            .filter(move |(_, draft)| self.desk.offers(&self.state, inject, draft))
    }

    /// The longest answer to an inject, in characters.
    pub fn limit(&self, inject: InjectIx, visibility: Visibility) -> usize {
        let channel = &self.desk.scenario.inject(inject).channel;
        let limit = if visibility == channel.visibility {
            channel.limit
        } else {
            self.desk.scenario.brand.beside(channel, visibility).map_or(PRIVATE_LIMIT, |channel| channel.limit)
        };
        limit as usize
    }

    /// What saying now that an answer is coming would buy and cost; none where it cannot be said.
    pub fn respite(&self, inject: InjectIx) -> Option<Respite> {
        Respite::of(&self.desk, &self.state, inject)
    }

    /// What doing the work of an inject consists of; none where it is a message to answer.
    pub fn form(&self, inject: InjectIx) -> Option<Form> {
        let scenario = &self.desk.scenario;
        scenario.inject(inject).task.work().map(|work| work.form(&scenario.brand))
    }

    /// When time next brings something: what the state waits for, or the public's next minute.
    pub fn next_due(&self) -> Option<SimTime> {
        let minute = public::next_minute(self.crowd.as_ref().filter(|_| !self.is_over()), self.state.now);
        self.state.next_due().into_iter().chain(minute).min()
    }

    /// The public, where one plays.
    pub fn crowd(&self) -> Option<&Crowd> {
        self.crowd.as_ref()
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
        } else if self.next_due().is_some_and(|due| due <= command.at) {
            // Time brings something first: what the command may do is only known after it.
            let before = (self.state.clone(), self.crowd.clone());
            self.course().run_to(command.at);
            if let Err(rejection) = self.check(&command) {
                (self.state, self.crowd) = before;
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
        Course {
            desk: &self.desk,
            seed: self.seed,
            state: &mut self.state,
            rows: &mut self.rows,
            crowd: &mut self.crowd,
            reactions: &mut self.reactions,
        }
    }

    fn conclude(&mut self, command: Command, start: usize) -> &[Row] {
        self.state.reach_time(command.at);
        self.commands.push((command, self.rows.len()));
        &self.rows[start..]
    }
}

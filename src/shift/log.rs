//! The log of a shift: the save file, the replay, the evidence and the proof.
//!
//! A [`Header`] says what was played with which tables; an [`Entry`] is the opening or one command with everything it
//! brought about, and is kept or lost as a whole. The encoding is canonical JSON (RFC 8785): no floats, integers within
//! ±2^53, sorted keys; the same log gives the same bytes on every machine.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::desk::Desk;
use super::event::{Command, Row};
use super::names::Named;
use super::play::Shift;
use super::purpose::Purpose;
use super::state::State;
use crate::base::id::ScenarioId;
use crate::base::{Digest, Seed, SimTime};
use crate::profile::played_digest;
use crate::scenario::{Difficulty, Scenario};

/// The version of this engine: a change of any outcome or figure changes it.
pub const ENGINE: &str = env!("CARGO_PKG_VERSION");
/// The version of the encoding.
pub const FORMAT: u32 = 1;

/// How shift time runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pacing {
    /// With the clock.
    Live,
    /// With the clock, and so much more time, in percent: an accommodation. The clock runs slower by it.
    Extended(u16),
    /// By what acts cost.
    Untimed,
}

impl Pacing {
    /// By what acts cost, or with the clock and so much more time than usual, in percent.
    pub fn of(untimed: bool, more: u16) -> Self {
        match (untimed, more) {
            (true, _) => Self::Untimed,
            (false, 0) => Self::Live,
            (false, more) => Self::Extended(more),
        }
    }

    /// Whether the clock runs.
    pub fn is_live(self) -> bool {
        self != Self::Untimed
    }

    /// How much more time one has with the clock, in percent.
    pub fn more(self) -> u16 {
        if let Self::Extended(more) = self { more } else { 0 }
    }

    /// How long so much shift time takes, in milliseconds of the clock on the wall, where it passes as fast in both.
    pub fn on_the_wall(self, shift: SimTime) -> u64 {
        shift.millis().saturating_mul(100 + u64::from(self.more())) / 100
    }

    /// How much shift time passes in so many milliseconds of the clock on the wall.
    pub fn in_shift(self, wall: u64) -> SimTime {
        SimTime::from_millis(wall.saturating_mul(100) / (100 + u64::from(self.more())))
    }

    /// Its name, as records and programs know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Extended(_) => "extended",
            Self::Untimed => "untimed",
        }
    }
}

/// What was played, with what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Header {
    /// The version of the encoding.
    pub format: u32,
    /// The attempt's own id.
    pub attempt: String,
    /// The version of the engine.
    pub engine: String,
    /// The scenario.
    pub scenario: ScenarioId,
    /// Its text.
    pub scenario_digest: Digest,
    /// The text of its brand's book.
    pub brand_digest: Digest,
    /// The weights of the axes.
    pub profile_digest: Digest,
    /// The tables of reading.
    pub tables_digest: Digest,
    /// The seed.
    pub seed: Seed,
    /// How shift time ran.
    pub pacing: Pacing,
    /// What it is for. Practice is not written: it is what attempts were before there was anything else.
    #[serde(default, skip_serializing_if = "Purpose::goes_without_saying")]
    pub purpose: Purpose,
    /// How hard it was made. Standard is not written: it is what attempts were before there was anything else.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub difficulty: Difficulty,
    /// When it began, in seconds since 1970 by the machine's clock; said, not proved.
    pub began: u64,
}

/// Whether a level of difficulty is the one that a header does not name.
fn is_usual(difficulty: &Difficulty) -> bool {
    *difficulty == Difficulty::default()
}

impl Header {
    /// The header of a new attempt at a scenario with this program, for practice.
    pub fn new(attempt: String, scenario: &Scenario, seed: Seed, pacing: Pacing, began: u64) -> Self {
        Self {
            format: FORMAT,
            attempt,
            engine: ENGINE.to_owned(),
            scenario: scenario.id.clone(),
            scenario_digest: scenario.digest,
            brand_digest: scenario.brand_digest,
            profile_digest: played_digest(),
            tables_digest: crate::reading::tables_digest(),
            seed,
            pacing,
            purpose: Purpose::default(),
            difficulty: Difficulty::default(),
            began,
        }
    }

    /// What of this program differs from what the attempt was played with; empty if nothing does.
    pub fn differences(&self) -> Vec<Difference> {
        let mut differences = Vec::new();
        if self.engine != ENGINE {
            differences.push(Difference::Engine);
        }
        if self.profile_digest != played_digest() {
            differences.push(Difference::Profile);
        }
        if self.tables_digest != crate::reading::tables_digest() {
            differences.push(Difference::Tables);
        }
        differences
    }
}

/// A part of the program that an attempt was not played with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Another version of the engine.
    Engine,
    /// Other weights.
    Profile,
    /// Other tables of reading.
    Tables,
}

/// The opening of a shift, or one command, with everything it brought about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The command; none for the opening.
    pub command: Option<Command<Named>>,
    /// What happened.
    pub rows: Vec<Row<Named>>,
}

/// A whole log.
#[derive(Clone, Debug, PartialEq)]
pub struct Log {
    /// What was played.
    pub header: Header,
    /// What happened; the opening first.
    pub entries: Vec<Entry>,
}

/// What is wrong with a log.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogError {
    /// It has no opening.
    #[error("the log has no entries")]
    Empty,
    /// Written by a later program.
    #[error("the log has format {found}; this program reads up to {FORMAT}")]
    Format {
        /// Its format.
        found: u32,
    },
    /// It belongs to another scenario, or to another version of it.
    #[error("the log belongs to {wanted}, not to this text")]
    OtherContent {
        /// The scenario it names.
        wanted: ScenarioId,
    },
    /// An entry names something the scenario does not have.
    #[error("entry {entry} names something the scenario does not have")]
    UnknownName {
        /// Which, from 0.
        entry: usize,
    },
    /// An entry stands where it cannot.
    #[error("entry {entry} cannot stand there")]
    OutOfPlace {
        /// Which, from 0.
        entry: usize,
    },
    /// A row happens before the one before it.
    #[error("time runs backwards in entry {entry}")]
    TimeBackwards {
        /// Which, from 0.
        entry: usize,
    },
    /// Doing the command again did not give these rows.
    #[error("entry {entry} does not follow from its command")]
    DoesNotFollow {
        /// Which, from 0.
        entry: usize,
    },
}

impl Entry {
    /// The canonical bytes.
    ///
    /// # Errors
    /// Only if a number is beyond what JSON carries, which no entry of ours is.
    pub fn encode(&self) -> Result<Vec<u8>, serde_json::Error> {
        serde_jcs::to_vec(self)
    }
}

impl Shift {
    /// The entries so far, the opening first, in names.
    pub fn entries(&self) -> Vec<Entry> {
        (0..=self.command_count()).filter_map(|nth| self.entry(nth)).collect()
    }

    /// One entry; 0 is the opening.
    pub fn entry(&self, nth: usize) -> Option<Entry> {
        let names = &*self.desk().scenario;
        let spoken = |rows: &[Row]| rows.iter().map(|row| row.rename(names)).collect::<Option<Vec<_>>>();
        match nth.checked_sub(1) {
            None => Some(Entry { command: None, rows: spoken(self.opening())? }),
            Some(nth) => {
                let (command, rows) = self.nth_command(nth)?;
                Some(Entry { command: Some(command.rename(names)?), rows: spoken(rows)? })
            }
        }
    }

    /// A command in names, as a log or a plan has it.
    pub fn command(&self, command: &Command<Named>) -> Option<Command> {
        command.rename(&*self.desk().scenario)
    }
}

impl Log {
    /// Folds the events: the state they lead to. Reads no text and decides nothing.
    ///
    /// # Errors
    /// The first entry that cannot be.
    pub fn fold(&self, desk: &Desk) -> Result<(State, Vec<Row>), LogError> {
        self.belongs_to(desk)?;
        let names = &*desk.scenario;
        let mut state = State::new(desk);
        let mut all = Vec::new();
        for (nth, entry) in self.entries.iter().enumerate() {
            if entry.command.is_none() != (nth == 0) {
                return Err(LogError::OutOfPlace { entry: nth });
            }
            let before = all.len();
            for row in &entry.rows {
                let row: Row = row.rename(names).ok_or(LogError::UnknownName { entry: nth })?;
                if row.at < state.now {
                    return Err(LogError::TimeBackwards { entry: nth });
                }
                state.apply(&row);
                all.push(row);
            }
            if let Some(command) = &entry.command {
                let last = all.get(before..).and_then(<[Row]>::last).map(|row| row.at);
                if last.is_some_and(|last| last > command.at) {
                    return Err(LogError::TimeBackwards { entry: nth });
                }
                state.reach_time(command.at);
            }
        }
        Ok((state, all))
    }

    /// Decides every command anew and compares.
    ///
    /// # Errors
    /// The first entry that does not follow.
    pub fn recompute(&self, desk: &Arc<Desk>) -> Result<Shift, LogError> {
        self.belongs_to(desk)?;
        let mut shift = Shift::open(Arc::clone(desk), self.header.seed);
        for (nth, entry) in self.entries.iter().enumerate() {
            match &entry.command {
                None if nth == 0 => {}
                None => return Err(LogError::OutOfPlace { entry: nth }),
                Some(_) if nth == 0 => return Err(LogError::OutOfPlace { entry: nth }),
                Some(command) => {
                    let command = shift.command(command).ok_or(LogError::UnknownName { entry: nth })?;
                    shift.execute(command).map_err(|_| LogError::DoesNotFollow { entry: nth })?;
                }
            }
            if shift.entry(nth).as_ref() != Some(entry) {
                return Err(LogError::DoesNotFollow { entry: nth });
            }
        }
        Ok(shift)
    }

    fn belongs_to(&self, desk: &Desk) -> Result<(), LogError> {
        let header = &self.header;
        if header.format > FORMAT {
            return Err(LogError::Format { found: header.format });
        }
        let scenario = &desk.scenario;
        if header.scenario != scenario.id
            || header.scenario_digest != scenario.digest
            || header.brand_digest != scenario.brand_digest
        {
            return Err(LogError::OtherContent { wanted: header.scenario.clone() });
        }
        if self.entries.is_empty() { Err(LogError::Empty) } else { Ok(()) }
    }
}

//! A shift being sat: the shift, the clock it runs by, and where every entry goes before it counts. The terminal and the
//! window both sit shifts in this way, so that the same acts at the same times leave the same log.

use std::path::Path;
use std::time::Duration;

use super::clock::Stopwatch;
use crate::base::{Digest, SimTime};
use crate::scenario::Visibility;
use crate::shift::plan::{self, Line, LineFailure};
use crate::shift::{Act, Command, Entry, Help, Named, Pacing, Phase, Purpose, Rejection, Shift};

/// Where entries go before they count.
pub trait Keep: Send {
    /// Keeps an entry for good and returns the head of the chain; none where nothing is kept.
    ///
    /// # Errors
    /// It could not be kept.
    fn keep(&mut self, seq: usize, entry: &Entry) -> Result<Option<Digest>, Unkept>;
}

/// Keeps nothing: practice that was asked to be forgotten.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nothing;

impl Keep for Nothing {
    fn keep(&mut self, _seq: usize, _entry: &Entry) -> Result<Option<Digest>, Unkept> {
        Ok(None)
    }
}

/// Why something could not be kept or found again: `error-<code>` and what its sentence needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unkept {
    /// The name of the sentence.
    pub code: &'static str,
    /// What it needs.
    pub args: Vec<(&'static str, String)>,
}

impl Unkept {
    /// This file cannot be written, for this reason.
    pub fn unwritable(file: &Path, found: &std::io::Error) -> Self {
        let args = vec![("file", file.display().to_string()), ("found", found.to_string())];
        Self { code: "record-unwritable", args }
    }
}

/// Why an act led nowhere.
#[derive(Clone, Debug)]
pub enum Trouble {
    /// It cannot be done; nothing has changed but the time it took, if any.
    Line(LineFailure),
    /// What was done could not be kept: the sitting cannot go on.
    Unkept(Unkept),
}

impl From<LineFailure> for Trouble {
    fn from(failure: LineFailure) -> Self {
        Self::Line(failure)
    }
}

/// A shift being sat.
pub struct Sitting {
    shift: Shift,
    keep: Box<dyn Keep>,
    /// How many entries are in safety.
    kept: usize,
    pacing: Pacing,
    purpose: Purpose,
    /// The stopwatch, and the shift time at which it was started.
    clock: (Stopwatch, SimTime),
}

impl Sitting {
    /// Sits down at a shift; `kept` entries of it are in safety already. The clock runs from now.
    pub fn new(shift: Shift, keep: Box<dyn Keep>, (pacing, purpose): (Pacing, Purpose), kept: usize) -> Self {
        let clock = (Stopwatch::start(), shift.state().now);
        Self { shift, keep, kept, pacing, purpose, clock }
    }

    /// The shift.
    pub fn shift(&self) -> &Shift {
        &self.shift
    }

    /// How shift time runs.
    pub fn pacing(&self) -> Pacing {
        self.pacing
    }

    /// What the attempt is for.
    pub fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// What reads a reply before it is sent, where the purpose of the attempt allows it.
    pub fn help(&self) -> Option<Help> {
        Help::in_shift(&self.shift, self.purpose)
    }

    /// Whether it was gone on with rather than begun.
    pub fn was_begun_before(&self) -> bool {
        self.kept > 1
    }

    /// Lets the clock run from now, at the shift time that was reached.
    pub fn start_clock(&mut self) {
        self.clock = (Stopwatch::start(), self.shift.state().now);
    }

    /// The shift time.
    pub fn now(&self) -> SimTime {
        let now = self.shift.state().now;
        if !self.clock_runs() {
            return now;
        }
        let (stopwatch, since) = self.clock;
        now.max(since.plus(self.pacing.in_shift(stopwatch.millis().saturating_mul(self.pace()))))
    }

    /// How long until the clock brings something; none where it does not run or brings nothing.
    pub fn brings_in(&self) -> Option<Duration> {
        let due = self.shift.next_due().filter(|_| self.clock_runs())?;
        Some(Duration::from_millis(self.pacing.on_the_wall(due.since(self.now())).div_ceil(self.pace())))
    }

    fn clock_runs(&self) -> bool {
        self.pacing.is_live() && self.shift.state().phase == Phase::Running
    }

    fn pace(&self) -> u64 {
        u64::from(self.shift.scenario().pace.max(1))
    }

    /// Keeps every entry that is not kept yet. Nothing is told of a command before this.
    ///
    /// # Errors
    /// If it could not be kept.
    pub fn keep_new(&mut self) -> Result<(), Unkept> {
        keep_new(&self.shift, self.keep.as_mut(), &mut self.kept)
    }

    /// Live pacing: what the clock has brought by now.
    ///
    /// # Errors
    /// If it could not be kept.
    pub fn let_time_pass(&mut self) -> Result<(), Unkept> {
        let now = self.now();
        if self.shift.next_due().is_some_and(|due| due <= now) {
            // Waiting is refused only when the shift is over or paused, and then there is nothing to wait for.
            let _ = self.shift.execute(Command { at: now, act: Act::Wait });
        }
        self.keep_new()
    }

    /// Live pacing: whether the desk may be closed for the day.
    pub fn may_close(&self) -> bool {
        self.clock_runs() && self.shift.is_done_for_today(self.now())
    }

    /// Live pacing: closes the desk for the day, if it may be, and goes on when somebody writes again or the shift is over.
    /// What time brings in between is kept as if it had been waited for.
    ///
    /// # Errors
    /// If it could not be kept.
    pub fn close_for_today(&mut self) -> Result<(), Trouble> {
        if self.may_close() {
            self.mark_time().map_err(Trouble::Unkept)?;
            self.carry_out(&Line::WaitForNext)?;
            self.start_clock();
        }
        Ok(())
    }

    /// Live pacing: keeps how late it is, so that leaving and coming back wins no time.
    ///
    /// # Errors
    /// If it could not be kept.
    pub fn mark_time(&mut self) -> Result<(), Unkept> {
        let at = self.now();
        if self.pacing.is_live() && self.shift.execute(Command { at, act: Act::Wait }).is_ok() {
            self.keep_new()?;
        }
        Ok(())
    }

    /// Carries out a line of the plan language in untimed pacing; with a running clock it moves the shift ahead of it.
    ///
    /// # Errors
    /// Why it could not be.
    pub fn carry_out(&mut self, line: &Line) -> Result<(), Trouble> {
        let Self { shift, keep, kept, .. } = self;
        let outcome =
            plan::carry_out(shift, line, &mut |now| keep_new(now, keep.as_mut(), kept).map_err(Trouble::Unkept));
        if let Err(Trouble::Line(LineFailure::Rejected(Rejection::EndsBefore { at }))) = &outcome {
            // The shift ended while this was being written: it ends, and the line comes too late.
            if self.shift.execute(Command { at: *at, act: Act::Wait }).is_ok() {
                self.keep_new().map_err(Trouble::Unkept)?;
            }
        }
        outcome
    }

    /// Does something now: by the clock, or by what it costs.
    ///
    /// # Errors
    /// Why it could not be done.
    pub fn act(&mut self, act: &Act<Named>, visibility: Option<Visibility>) -> Result<(), Trouble> {
        if !self.pacing.is_live() {
            return self.carry_out(&Line::Do(act.clone(), visibility));
        }
        let command = plan::command_at(&self.shift, act, visibility, self.now())?;
        let outcome = self.shift.execute(command).map(|_| ()).map_err(LineFailure::Rejected);
        if outcome.is_ok() && *act == Act::Resume {
            self.start_clock();
        }
        self.keep_new().map_err(Trouble::Unkept)?;
        Ok(outcome?)
    }
}

fn keep_new(shift: &Shift, keep: &mut dyn Keep, kept: &mut usize) -> Result<(), Unkept> {
    while *kept <= shift.command_count() {
        let Some(entry) = shift.entry(*kept) else { break };
        keep.keep(*kept, &entry)?;
        *kept += 1;
    }
    Ok(())
}

//! A shift that is being sat, from the first arrival to the debrief.

use std::path::PathBuf;
use std::time::Duration;

use super::super::unsent::{self, Threads};
use super::coverage::Coverage;
use super::stage::Shares;
use crate::base::SimTime;
use crate::base::words::Words;
use crate::host::clock::Stopwatch;
use crate::host::files;
use crate::host::keeping::{Seat, Shelf};
use crate::host::sitting::{Sitting, Trouble, Unkept};
use crate::shift::plan::Line;
use crate::shift::work::Given;
use crate::shift::{Act, Answer, Event, Named, Pacing, Phase, Purpose, Shift, State};
use crate::ui::action::Desk as Action;
use crate::ui::memory::{DeskMemory, Drawer};
use crate::view;
use crate::view::Public;
use crate::view::cover::Cover;
use crate::view::happening::{Kind, happening};
use crate::view::sentences::sentence;

/// With a running clock, how late it is is kept this often, in milliseconds.
const MARK_EVERY: u64 = 20_000;
/// The clock on the desk is drawn anew this often.
const SECOND: Duration = Duration::from_secs(1);
/// What is read beside the frame is looked for this often.
const MOMENT: Duration = Duration::from_millis(8);
/// How many happenings are told at a time.
const TOLD: usize = 3;

/// What came of something.
pub(super) enum Outcome {
    /// Nothing changed.
    Nothing,
    /// Something changed.
    Done,
    /// It was refused, for this reason.
    Refused(String),
    /// It could not be kept.
    Unkept(Unkept),
}

/// A shift that is being sat.
pub(super) struct AtDesk {
    sitting: Sitting,
    /// The attempt's id; none where nothing is kept.
    attempt: Option<String>,
    /// Where what is being written is kept.
    drawer: Option<PathBuf>,
    /// How many rows have been told, and the state after them.
    told: (usize, State),
    /// What happened, in sentences, the latest last.
    notices: Vec<String>,
    /// How often something was shared, and among whom since that was last asked: places in the brand's book.
    shares: (u64, Vec<usize>),
    /// What the reply covers that is being written; none where there is no help.
    coverage: Option<Coverage>,
    /// The second for which the desk was last drawn.
    drawn: u64,
    /// Since the time was last kept, and since what is being written was.
    marked: Stopwatch,
    saved: (Stopwatch, Threads),
}

impl AtDesk {
    /// Sits down.
    pub(super) fn sit(words: &Words, shelf: &Shelf, seat: Seat) -> Result<Self, Unkept> {
        let drawer = seat.attempt.as_deref().and_then(|attempt| unsent::drawer(shelf.folder()?, attempt));
        let attempt = seat.attempt.clone();
        let (again, state) = (seat.kept > 0, State::new(seat.shift.desk()));
        let mut sitting = seat.sit();
        sitting.keep_new()?;
        let mut desk = Self {
            sitting,
            attempt,
            drawer,
            told: (0, state),
            notices: Vec::new(),
            shares: (0, Vec::new()),
            coverage: None,
            drawn: 0,
            marked: Stopwatch::start(),
            saved: (Stopwatch::start(), Threads::new()),
        };
        desk.coverage = desk.sitting.help().map(|_| Coverage::start());
        desk.tell(words);
        if again {
            // What happened before one left is in the threads.
            desk.notices.clear();
        }
        if again && desk.shift().state().phase == Phase::Paused {
            return Ok(desk);
        }
        desk.sitting.start_clock();
        Ok(desk)
    }

    pub(super) fn shift(&self) -> &Shift {
        self.sitting.shift()
    }

    /// How shift time runs.
    pub(super) fn pacing(&self) -> Pacing {
        self.sitting.pacing()
    }

    /// Whether it is practice.
    pub(super) fn is_practice(&self) -> bool {
        self.sitting.purpose() == Purpose::Practice
    }

    /// The attempt's id; none where nothing is kept.
    pub(super) fn attempt(&self) -> Option<&str> {
        self.attempt.as_deref()
    }

    /// What was written and not sent when one left.
    pub(super) fn found_unsent(&self) -> Threads {
        self.drawer.as_deref().map(unsent::find).unwrap_or_default()
    }

    pub(super) fn is_over(&self) -> bool {
        self.shift().is_over()
    }

    /// What was shared; among whom lately, as places in this public.
    pub(super) fn shares(&mut self, public: &Public) -> Shares {
        let known = &self.sitting.shift().scenario().brand.public;
        let place = |book: usize| {
            let id = &known.get(book)?.id;
            public.segments.iter().position(|segment| segment.key == id.as_str())
        };
        let mut among: Vec<usize> = std::mem::take(&mut self.shares.1).into_iter().filter_map(place).collect();
        among.sort_unstable();
        among.dedup();
        Shares { count: self.shares.0, among }
    }

    /// The desk as it is now.
    pub(super) fn view(&mut self, words: &Words) -> view::Shift {
        self.drawn = self.sitting.now().secs();
        let (sitting, shift) = (&self.sitting, self.sitting.shift());
        let mut desk = view::shift::desk(words, shift, sitting.now(), sitting.pacing(), sitting.purpose());
        desk.notices = self.notices.clone();
        for composer in desk.composers.iter_mut().filter(|composer| composer.own_words) {
            let inject = shift.scenario().inject_ix(&composer.inject);
            composer.help = self.coverage.as_ref().zip(inject).map(|(coverage, inject)| coverage.of(inject));
        }
        desk
    }

    /// Shows what the reply holds that is being written in the open thread, where there is help and it has changed.
    pub(super) fn read_along(&mut self, words: &Words, memory: &DeskMemory, shown: &mut view::Shift) {
        let Some(coverage) = &mut self.coverage else { return };
        let open = memory.open.as_ref().and_then(|open| shown.composers.iter_mut().find(|found| found.inject == *open));
        let Some(composer) = open.filter(|composer| composer.own_words) else { return };
        let Some(inject) = self.sitting.shift().scenario().inject_ix(&composer.inject) else { return };
        let unsent = memory.unsent.get(&composer.inject);
        let place = composer.place(unsent.and_then(|unsent| unsent.visibility));
        let written = (inject, place, unsent.map_or("", |unsent| unsent.text.as_str()));
        let told = (words, self.sitting.shift().scenario());
        if coverage.follow(told, || self.sitting.help(), written) {
            composer.help = Some(coverage.of(inject));
        }
    }

    /// How long until the clock brings something or shows another second, or something may have been read; none where it
    /// stands.
    pub(super) fn wakes_in(&self) -> Option<Duration> {
        let reads = self.coverage.as_ref().filter(|coverage| coverage.waits()).map(|_| MOMENT);
        self.sitting.brings_in().map(|brings| brings.min(SECOND)).into_iter().chain(reads).min()
    }

    /// Lets the clock bring what it brings.
    pub(super) fn tick(&mut self, words: &Words) -> Outcome {
        let before = self.shift().rows().len();
        let mut outcome = self.sitting.let_time_pass();
        if outcome.is_ok() && self.marked.millis() > MARK_EVERY && !self.is_over() {
            self.marked = Stopwatch::start();
            outcome = self.sitting.mark_time();
        }
        if let Err(unkept) = outcome {
            return Outcome::Unkept(unkept);
        }
        let changed = self.shift().rows().len() != before;
        self.tell(words);
        if changed || self.sitting.now().secs() != self.drawn { Outcome::Done } else { Outcome::Nothing }
    }

    /// Does something.
    pub(super) fn act(&mut self, words: &Words, action: &Action) -> Outcome {
        if let Err(unkept) = self.sitting.let_time_pass() {
            return Outcome::Unkept(unkept);
        }
        let outcome = match command(action) {
            Wanted::Act(act, visibility) => self.sitting.act(&act, visibility),
            Wanted::CloseForToday => self.sitting.close_for_today(),
            // With a running clock, waiting is what one does by doing nothing.
            Wanted::Line(_) if self.sitting.pacing().is_live() => Ok(()),
            Wanted::Line(line) => self.sitting.carry_out(&line),
        };
        self.tell(words);
        match outcome {
            Ok(()) => Outcome::Done,
            Err(Trouble::Line(failure)) => Outcome::Refused(sentence(words, self.shift().scenario(), &failure)),
            Err(Trouble::Unkept(unkept)) => Outcome::Unkept(unkept),
        }
    }

    /// Whether what a plan expects is so; the reason if it is not.
    pub(super) fn expect(&mut self, words: &Words, line: &Line) -> Result<(), String> {
        match self.sitting.carry_out(line) {
            Err(Trouble::Line(failure)) => Err(sentence(words, self.shift().scenario(), &failure)),
            _ => Ok(()),
        }
    }

    /// One leaves: how late it is is kept.
    pub(super) fn leave(&mut self) -> Result<(), Unkept> {
        if self.is_over() { Ok(()) } else { self.sitting.mark_time() }
    }

    /// What was sent is not unsent any more, and its drawer closes.
    pub(super) fn clear_unsent(&self, memory: &mut DeskMemory, action: &Action) {
        let (Action::Reply { inject, .. }
        | Action::Draft { inject, .. }
        | Action::Work { inject, .. }
        | Action::HandOff { inject, .. }
        | Action::Leave(inject)
        | Action::Hold(inject)) = action
        else {
            return;
        };
        memory.drawer = Drawer::Composer;
        if !matches!(action, Action::Hold(_)) {
            memory.unsent.remove(inject);
        }
    }

    /// Keeps what is being written, if it has changed and was not kept within so many milliseconds.
    pub(super) fn keep_unsent(&mut self, threads: &Threads, at_least: u64) {
        let Some(drawer) = self.drawer.as_deref().filter(|_| self.saved.0.millis() >= at_least) else { return };
        if *threads != self.saved.1 {
            // It is kept again in a moment; what cannot be written now may be then.
            let _ = unsent::keep(drawer, threads);
            self.saved = (Stopwatch::start(), threads.clone());
        }
    }

    pub(super) fn forget_unsent(&self) {
        if let Some(drawer) = self.drawer.as_deref() {
            let _ = files::remove(drawer);
        }
    }

    /// Says something that did not happen in the shift.
    pub(super) fn say(&mut self, notice: String) {
        self.notices.push(notice);
    }

    /// Takes up what happened since the last time.
    fn tell(&mut self, words: &Words) {
        let (told, state) = &mut self.told;
        let shift = self.sitting.shift();
        // No notice quotes a message.
        let written = Cover::new(words, shift.scenario(), None);
        for row in shift.rows().iter().skip(*told) {
            self.notices.extend(view::day::turned(words, shift.scenario(), state.now, row.at));
            state.apply(row);
            match &row.event {
                Event::Shared { .. } => self.shares.0 += 1,
                Event::Spread(spread) if spread.shares > 0 => {
                    self.shares.0 += 1;
                    let reached = spread.reached.iter().enumerate();
                    self.shares.1.extend(reached.max_by_key(|(_, count)| **count).map(|(book, _)| book));
                }
                _ => {}
            }
            match happening(words, shift, &written, state, row) {
                Some((Kind::Quiet | Kind::Against, line)) => self.notices.push(line),
                Some((Kind::Own, _)) => self.notices.clear(),
                _ => {}
            }
        }
        *told = shift.rows().len();
        let surplus = self.notices.len().saturating_sub(TOLD);
        self.notices.drain(..surplus);
    }
}

/// What an action asks of a sitting.
enum Wanted {
    Act(Act<Named>, Option<crate::scenario::Visibility>),
    Line(Line),
    CloseForToday,
}

/// The command that an action stands for: the same that the terminal takes.
fn command(action: &Action) -> Wanted {
    let answer = |inject: &crate::base::id::InjectId, with, visibility| {
        Wanted::Act(Act::Answer { inject: inject.clone(), with, visibility }, Some(visibility))
    };
    match action {
        Action::Reply { inject, text, visibility } => answer(inject, Answer::Text(text.clone()), *visibility),
        Action::Draft { inject, draft, visibility } => answer(inject, Answer::Draft(draft.clone()), *visibility),
        Action::Work { inject, given } => {
            let given = given.iter().map(|(part, value)| Given { part: part.clone(), value: value.as_str().into() });
            Wanted::Act(Act::Work { inject: inject.clone(), given: given.collect() }, None)
        }
        Action::Look { inject, source } => {
            Wanted::Act(Act::Look { inject: inject.clone(), source: source.clone() }, None)
        }
        Action::HandOff { inject, to, note } => {
            Wanted::Act(Act::HandOff { inject: inject.clone(), to: to.clone(), note: note.clone() }, None)
        }
        Action::Hold(inject) => Wanted::Act(Act::Hold { inject: inject.clone() }, None),
        Action::Leave(inject) => Wanted::Act(Act::Leave { inject: inject.clone() }, None),
        Action::Pause => Wanted::Act(Act::Pause, None),
        Action::Resume => Wanted::Act(Act::Resume, None),
        Action::WaitForNext => Wanted::Line(Line::WaitForNext),
        Action::Wait(seconds) => Wanted::Line(Line::Wait(SimTime::from_secs(*seconds))),
        Action::CloseForToday => Wanted::CloseForToday,
        Action::Finish => Wanted::Line(Line::Finish),
    }
}

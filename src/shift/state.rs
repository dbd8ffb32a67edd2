//! Where a shift stands: a fold of its events.

use std::sync::Arc;

use super::desk::Desk;
use super::event::{Event, Row};
use crate::base::SimTime;
use crate::base::id::{NeedId, SourceId};
use crate::community::Tally;
use crate::scenario::model::*;

/// Where a shift stands.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The time of the last event or command.
    pub now: SimTime,
    /// Whether it runs.
    pub phase: Phase,
    /// How far each inject is, in the order of the scenario.
    pub injects: Vec<Progress>,
    /// How everybody feels, in the order of the cast.
    pub people: Vec<Mood>,
    /// The author's numbers.
    pub variables: Vec<i64>,
    /// How many it has been shared to.
    pub reach: u64,
    /// How the public is.
    pub public: Public,
    /// Where the trainee has looked, in order.
    pub looks: Vec<LookedUp>,
    /// What was promised, in order.
    pub promises: Vec<Promised>,
    /// What time will bring, the next at the end.
    pub(super) timers: Vec<Timer>,
}

/// How the public is, and what it has done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Public {
    /// Segment by segment, as the brand book lists them; none where no public plays.
    pub segments: Arc<[Tally]>,
    /// How often something was shared.
    pub shares: u64,
    /// How often it was liked.
    pub likes: u64,
    /// How often somebody went and looked at the brand's own pages.
    pub visits: u64,
    /// How often a journalist called.
    pub calls: u32,
}

impl Public {
    /// How many follow the brand.
    pub fn followers(&self) -> u64 {
        self.segments.iter().map(|segment| u64::from(segment.people())).sum()
    }

    /// How many of a hundred are upset or angry; 0 where no public plays.
    pub fn upset(&self) -> i64 {
        let people = |segment: &Tally| i64::from(segment.people());
        let upset: i64 = self.segments.iter().map(|segment| segment.upset() * people(segment)).sum();
        upset / self.segments.iter().map(people).sum::<i64>().max(1)
    }

    /// What they think of it in the mean, −100 to 100.
    pub fn sentiment(&self) -> i64 {
        let people = |segment: &Tally| i64::from(segment.people());
        let sum: i64 = self.segments.iter().map(|segment| i64::from(segment.opinion) * people(segment)).sum();
        sum / self.segments.iter().map(people).sum::<i64>().max(1)
    }
}

/// Whether a shift runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// It runs.
    Running,
    /// Its clock stands.
    Paused,
    /// It is over, in this way.
    Ended(EndingIx),
}

/// How far an inject is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// It has not come and nobody has sent for it.
    Pending,
    /// It will come at a time.
    Scheduled,
    /// It waits.
    Open {
        /// Since when.
        since: SimTime,
        /// Until when.
        deadline: Option<SimTime>,
        /// Whether a holding line was sent.
        held: bool,
    },
    /// Its deadline has passed; it can still be answered, late.
    Lapsed {
        /// Since when it waited.
        since: SimTime,
    },
    /// It was answered.
    Answered {
        /// Whether its deadline had passed.
        late: bool,
    },
    /// It was handed on.
    HandedOff,
    /// It was left on purpose.
    Left,
    /// It will never come.
    Cancelled,
}

impl Progress {
    /// Whether one can act on it.
    pub fn is_waiting(self) -> bool {
        matches!(self, Self::Open { .. } | Self::Lapsed { .. })
    }

    /// Whether it has come.
    pub fn has_arrived(self) -> bool {
        !matches!(self, Self::Pending | Self::Scheduled | Self::Cancelled)
    }
}

/// A look somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookedUp {
    /// For what.
    pub inject: InjectIx,
    /// Where.
    pub source: SourceId,
    /// Whether it has answered.
    pub told: bool,
}

/// A promise that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promised {
    /// In answer to what.
    pub inject: InjectIx,
    /// By doing what this need asks; none where it is the answer itself.
    pub need: Option<NeedId>,
    /// By when it is to be kept.
    pub due: SimTime,
    /// Whether it was; none while that is open.
    pub kept: Option<bool>,
}

/// How somebody feels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mood {
    /// Anger, 0–100.
    pub anger: i16,
    /// Trust in the brand, 0–100.
    pub trust: i16,
    /// How often the desk has made them angrier.
    pub slights: u8,
}

/// Something that time brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Timer {
    pub(super) due: SimTime,
    pub(super) what: Due,
}

/// What time brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Due {
    /// An inject comes.
    Arrival(InjectIx),
    /// Somebody stops waiting.
    Deadline(InjectIx),
    /// A source answers, by position among those looked at.
    Answer(usize),
    /// A promise has to be kept by now, by position among those made.
    Promise(usize),
    /// A condition on time may have come true.
    Check,
    /// The shift closes.
    Close,
}

impl State {
    /// The state before the first event.
    pub fn new(desk: &Desk) -> Self {
        let scenario = &desk.scenario;
        let mut state = Self {
            now: SimTime::ZERO,
            phase: Phase::Running,
            injects: vec![Progress::Pending; scenario.injects.len()],
            people: vec![Mood::default(); scenario.cast.len()],
            variables: scenario.variables.iter().map(|(_, value)| *value).collect(),
            reach: 0,
            public: Public::default(),
            looks: Vec::new(),
            promises: Vec::new(),
            timers: Vec::with_capacity(scenario.injects.len() + 2),
        };
        state.at(scenario.length, Due::Close);
        for at in &desk.checks {
            state.at(*at, Due::Check);
        }
        state
    }

    /// Takes up that a command was carried out at this time.
    pub fn reach_time(&mut self, at: SimTime) {
        if !matches!(self.phase, Phase::Ended(_)) {
            self.now = self.now.max(at);
            self.timers.retain(|timer| timer.what != Due::Check || timer.due > at);
        }
    }

    /// Takes up what happened. Names that mean nothing here were refused when the log was read.
    pub fn apply(&mut self, row: &Row) {
        self.now = self.now.max(row.at);
        match &row.event {
            Event::Entered { who, anger, trust } => {
                if let Some(mood) = self.people.get_mut(who.at()) {
                    *mood = Mood { anger: *anger, trust: *trust, slights: 0 };
                }
            }
            Event::Scheduled { inject, due } => {
                self.set(*inject, Progress::Scheduled);
                self.at(*due, Due::Arrival(*inject));
            }
            Event::Arrived { inject, deadline, .. } => {
                self.forget(Due::Arrival(*inject));
                self.set(*inject, Progress::Open { since: row.at, deadline: *deadline, held: false });
                if let Some(deadline) = deadline {
                    self.at(*deadline, Due::Deadline(*inject));
                }
            }
            Event::AnsweredWithDraft { inject, .. } | Event::Answered { inject, .. } => {
                let late = matches!(self.progress(*inject), Progress::Lapsed { .. });
                self.close(*inject, Progress::Answered { late });
            }
            Event::Worked { inject, .. } => {
                let late = matches!(self.progress(*inject), Progress::Lapsed { .. });
                self.close(*inject, Progress::Answered { late });
            }
            Event::Looked { inject, source, due } => {
                self.at(*due, Due::Answer(self.looks.len()));
                self.looks.push(LookedUp { inject: *inject, source: source.clone(), told: false });
            }
            Event::Told { inject, source } => {
                let asked = |look: &LookedUp| look.inject == *inject && look.source == *source;
                if let Some(place) = self.looks.iter().position(asked) {
                    self.forget(Due::Answer(place));
                    self.looks[place].told = true;
                }
            }
            Event::Promised { inject, need, due } => {
                self.at(*due, Due::Promise(self.promises.len()));
                self.promises.push(Promised { inject: *inject, need: need.clone(), due: *due, kept: None });
            }
            Event::Kept { inject, need } => self.settle_promise(*inject, need.as_ref(), true),
            Event::Broken { inject, need } => self.settle_promise(*inject, need.as_ref(), false),
            Event::HandedOff { inject, .. } => self.close(*inject, Progress::HandedOff),
            Event::Left { inject } => self.close(*inject, Progress::Left),
            Event::Held { inject, deadline } => {
                if let Progress::Open { since, .. } = self.progress(*inject) {
                    self.forget(Due::Deadline(*inject));
                    self.at(*deadline, Due::Deadline(*inject));
                    self.set(*inject, Progress::Open { since, deadline: Some(*deadline), held: true });
                }
            }
            Event::Lapsed { inject } => {
                if let Progress::Open { since, .. } = self.progress(*inject) {
                    self.close(*inject, Progress::Lapsed { since });
                }
            }
            Event::Cancelled { inject } => {
                self.forget(Due::Arrival(*inject));
                self.set(*inject, Progress::Cancelled);
            }
            Event::MoodMoved { who, anger, trust } => {
                if let Some(mood) = self.people.get_mut(who.at()) {
                    mood.anger = mood.anger.saturating_add(*anger).clamp(0, 100);
                    mood.trust = mood.trust.saturating_add(*trust).clamp(0, 100);
                    if *anger > 0 {
                        mood.slights = mood.slights.saturating_add(1);
                    }
                }
            }
            Event::VariableSet { variable, value } => {
                if let Some(number) = self.variables.get_mut(variable.at()) {
                    *number = *value;
                }
            }
            Event::Shared { reach } => self.reach = self.reach.saturating_add(u64::from(*reach)),
            Event::Remarked { .. } | Event::Noticed { .. } | Event::Murmured { .. } => {}
            Event::Gathered { segments } | Event::Stirred { segments } => self.public.segments = Arc::clone(segments),
            Event::Spread(spread) => {
                let public = &mut self.public;
                public.shares = public.shares.saturating_add(spread.shares.into());
                public.likes = public.likes.saturating_add(spread.likes.into());
                public.visits = public.visits.saturating_add(spread.visits.into());
            }
            Event::Called { .. } => self.public.calls = self.public.calls.saturating_add(1),
            Event::Paused => self.phase = Phase::Paused,
            Event::Resumed => self.phase = Phase::Running,
            Event::Ended { ending } => {
                self.phase = Phase::Ended(*ending);
                self.timers.clear();
            }
        }
    }

    /// How far an inject is.
    pub fn progress(&self, inject: InjectIx) -> Progress {
        self.injects.get(inject.at()).copied().unwrap_or(Progress::Cancelled)
    }

    /// How somebody feels.
    pub fn mood(&self, who: PersonIx) -> Mood {
        self.people.get(who.at()).copied().unwrap_or_default()
    }

    /// The sources that have answered about an inject, in the order in which they were asked.
    pub fn told(&self, inject: InjectIx) -> Vec<SourceId> {
        let told = self.looks.iter().filter(|look| look.inject == inject && look.told);
        told.map(|look| look.source.clone()).collect()
    }

    /// Injects that wait, in the order of the scenario.
    pub fn waiting(&self) -> impl Iterator<Item = InjectIx> {
        (0_u16..).zip(&self.injects).filter(|(_, progress)| progress.is_waiting()).map(|(ix, _)| InjectIx(ix))
    }

    /// When time next brings something.
    pub fn next_due(&self) -> Option<SimTime> {
        self.timers.last().map(|timer| timer.due)
    }

    pub(super) fn at(&mut self, due: SimTime, what: Due) {
        // Among equals the first that was set comes first: it stands nearer the end.
        let place = self.timers.partition_point(|timer| timer.due > due);
        self.timers.insert(place, Timer { due, what });
    }

    fn forget(&mut self, what: Due) {
        if let Some(place) = self.timers.iter().rposition(|timer| timer.what == what) {
            self.timers.remove(place);
        }
    }

    fn set(&mut self, inject: InjectIx, progress: Progress) {
        if let Some(place) = self.injects.get_mut(inject.at()) {
            *place = progress;
        }
    }

    fn settle_promise(&mut self, inject: InjectIx, need: Option<&NeedId>, kept: bool) {
        let open = |made: &Promised| made.inject == inject && made.need.as_ref() == need && made.kept.is_none();
        if let Some(place) = self.promises.iter().position(open) {
            self.forget(Due::Promise(place));
            self.promises[place].kept = Some(kept);
        }
    }

    fn close(&mut self, inject: InjectIx, progress: Progress) {
        self.forget(Due::Deadline(inject));
        self.set(inject, progress);
    }
}

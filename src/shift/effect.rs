//! What follows from what: effects, arrivals, deadlines, endings. Each thing that happens becomes a row and is applied
//! at once, so that what follows sees it.

use std::sync::Arc;

use super::condition::{Reply, holds};
use super::desk::Desk;
use super::event::{Event, Row};
use super::mood;
use super::public;
use super::start::{Start, last};
use super::state::{Due, Phase, Progress, State};
use crate::base::{Seed, SimTime};
use crate::community::Crowd;
use crate::scenario::Temperament;
use crate::scenario::model::*;

/// A state in motion.
pub(super) struct Course<'a> {
    pub(super) desk: &'a Desk,
    pub(super) seed: Seed,
    pub(super) state: &'a mut State,
    pub(super) rows: &'a mut Vec<Row>,
    /// The public, where one plays.
    pub(super) crowd: &'a mut Option<Crowd>,
    /// Which reactions there were so far, by their place among those of the inject.
    pub(super) reactions: &'a mut Vec<(InjectIx, usize)>,
}

impl<'a> Course<'a> {
    pub(super) fn happen(&mut self, event: Event) {
        let row = Row { at: self.state.now, event };
        self.state.apply(&row);
        let noticed = self.crowd.as_mut().and_then(|crowd| public::notice(self.desk, self.state, crowd, &row.event));
        self.rows.push(row);
        if let Some(noticed) = noticed {
            self.happen(noticed);
        }
    }

    /// The opening of the shift: moods and times by seed; or the beginning of a rehearsal, where what was to come before
    /// never comes.
    pub(super) fn open(&mut self, start: Option<&Start>) {
        let desk = self.desk;
        let begins = start.map_or(SimTime::ZERO, |start| start.at(&desk.scenario));
        self.state.reach_time(begins);
        for (ix, person) in (0..).zip(&desk.scenario.cast) {
            let (mut anger, mut trust) = (i64::from(person.anger), i64::from(person.trust));
            if person.varies > 0 {
                let mut stream = self.seed.stream(&format!("mood/{}", person.id));
                let varies = i64::from(person.varies);
                anger = (anger + stream.between(-varies, varies)).clamp(0, 100);
                trust = (trust + stream.between(-varies, varies)).clamp(0, 100);
            }
            if let Some(start) = start {
                anger = last(&start.anger, &PersonIx(ix)).map_or(anger, i64::from);
                trust = last(&start.trust, &PersonIx(ix)).map_or(trust, i64::from);
            }
            let small = |value: i64| i16::try_from(value).unwrap_or_default();
            self.happen(Event::Entered { who: PersonIx(ix), anger: small(anger), trust: small(trust) });
        }
        if let Some(crowd) = self.crowd {
            let segments = Arc::from(crowd.tallies());
            self.happen(Event::Gathered { segments });
        }
        for (variable, value) in start.iter().flat_map(|start| &start.variables) {
            self.happen(Event::VariableSet { variable: *variable, value: *value });
        }
        for (ix, inject) in (0..).zip(&desk.scenario.injects) {
            if start.is_some_and(|start| start.inject == InjectIx(ix)) {
                continue;
            }
            let due = match inject.arrives {
                Arrival::At(at) => at,
                Arrival::Between(from, to) => {
                    let whole = |time: SimTime| i64::try_from(time.secs()).unwrap_or_default();
                    let drawn = self.seed.stream(&format!("arrives/{}", inject.id)).between(whole(from), whole(to));
                    SimTime::from_secs(drawn.unsigned_abs())
                }
                Arrival::When(_) | Arrival::OnCall => continue,
            };
            let inject = InjectIx(ix);
            let event = if due < begins { Event::Cancelled { inject } } else { Event::Scheduled { inject, due } };
            self.happen(event);
        }
        if let Some(start) = start {
            self.arrive(start.inject);
        }
        self.arrivals();
    }

    /// Lets everything happen that time brings up to and including `until`.
    pub(super) fn run_to(&mut self, until: SimTime) {
        while !self.is_over() {
            let due = self.state.next_due().filter(|due| *due <= until);
            // What has come is noticed before the public goes on.
            if let Some(minute) = public::next_minute(self.crowd.as_ref(), self.state.now)
                && minute <= until
                && due.is_none_or(|due| minute < due)
            {
                self.state.now = minute;
                self.public_minute();
                self.settle();
                continue;
            }
            let Some(timer) = self.state.timers.last().copied().filter(|timer| timer.due <= until) else { break };
            self.state.timers.pop();
            self.state.now = self.state.now.max(timer.due);
            match timer.what {
                Due::Arrival(inject) => self.arrive(inject),
                Due::Deadline(inject) => {
                    self.happen(Event::Lapsed { inject });
                    self.effects(&self.desk.scenario.inject(inject).silence);
                }
                Due::Answer(nth) => {
                    if let Some(look) = self.state.looks.get(nth).cloned() {
                        self.happen(Event::Told { inject: look.inject, source: look.source });
                    }
                }
                Due::Promise(nth) => self.break_promise(nth),
                Due::Check => {}
                Due::Close => self.end(),
            }
            self.settle();
        }
        if !self.is_over() {
            self.state.now = self.state.now.max(until);
        }
    }

    /// What an answer brings about.
    pub(super) fn react(&mut self, inject: InjectIx, reply: &Reply<'_>) {
        let reactions = &self.desk.scenario.inject(inject).reacts;
        // All conditions see the moment of the answer, not what an earlier reaction made of it.
        let chosen = reactions.iter().position(|r| !r.beside && holds(&r.when, self.desk, self.state, Some(reply)));
        let mut beside = 0_u64;
        for (nth, reaction) in reactions.iter().enumerate().take(64).filter(|(_, reaction)| reaction.beside) {
            if holds(&reaction.when, self.desk, self.state, Some(reply)) {
                beside |= 1 << nth;
            }
        }
        for (nth, reaction) in reactions.iter().enumerate() {
            if chosen == Some(nth) || (nth < 64 && beside & (1 << nth) != 0) {
                self.reactions.push((inject, nth));
                self.effects(&reaction.then);
            }
        }
    }

    /// How strongly somebody's anger moves in this shift.
    fn temperament(&self, who: PersonIx) -> Temperament {
        let person = self.desk.scenario.person(who);
        let drawn = self.draw(person.temperaments.len(), || format!("temperament/{}", person.id));
        person.temperaments.get(drawn).copied().unwrap_or(Temperament::Steady)
    }

    pub(super) fn effects(&mut self, effects: &[Effect]) {
        for effect in effects {
            self.effect(effect);
        }
    }

    fn effect(&mut self, effect: &Effect) {
        match effect {
            Effect::Mood { who, anger, trust } => {
                let temperament = self.temperament(*who);
                let (anger, trust) =
                    mood::movement(self.state.mood(*who), temperament, self.desk.level().against, (*anger, *trust));
                if (anger, trust) != (0, 0) {
                    self.happen(Event::MoodMoved { who: *who, anger, trust });
                }
            }
            Effect::Set(variable, value) => self.happen(Event::VariableSet { variable: *variable, value: *value }),
            Effect::Add(variable, by) => {
                let value = self.state.variables.get(variable.at()).copied().unwrap_or_default();
                let value = value.saturating_add(*by).clamp(-MAX_NUMBER, MAX_NUMBER);
                self.happen(Event::VariableSet { variable: *variable, value });
            }
            Effect::Go(inject, after) => {
                if *after == SimTime::ZERO {
                    self.arrive(*inject);
                } else if self.state.progress(*inject) == Progress::Pending {
                    self.happen(Event::Scheduled { inject: *inject, due: self.state.now.plus(*after) });
                }
            }
            Effect::Cancel(inject) => {
                if matches!(self.state.progress(*inject), Progress::Pending | Progress::Scheduled) {
                    self.happen(Event::Cancelled { inject: *inject });
                }
            }
            Effect::Share(reach) => {
                self.happen(Event::Shared { reach: *reach });
                self.public_share(*reach);
            }
            Effect::Remark { who, wordings } => {
                let purpose = || format!("remark/{}/{}", self.desk.scenario.person(*who).id, self.state.now.millis());
                if let Some(text) = wordings.get(self.draw(wordings.len(), purpose)) {
                    self.happen(Event::Remarked { who: *who, text: Arc::clone(text) });
                }
            }
        }
    }

    /// An inject comes, unless it has come or never will.
    fn arrive(&mut self, ix: InjectIx) {
        if !matches!(self.state.progress(ix), Progress::Pending | Progress::Scheduled) {
            return;
        }
        let desk = self.desk;
        let inject = desk.scenario.inject(ix);
        let says = &inject.says;
        let line = says.iter().position(|line| holds(&line.when, self.desk, self.state, None)).unwrap_or_default();
        let wordings = says.get(line).map_or(0, |line| line.wordings.len());
        let wording = self.draw(wordings, || format!("says/{}", inject.id));
        self.happen(Event::Arrived {
            inject: ix,
            line: u16::try_from(line).unwrap_or_default(),
            wording: u16::try_from(wording).unwrap_or_default(),
            deadline: inject.deadline.map(|written| self.state.now.plus(desk.level().deadline(written))),
        });
    }

    fn draw(&self, of: usize, purpose: impl FnOnce() -> String) -> usize {
        if of < 2 {
            return 0;
        }
        usize::try_from(self.seed.stream(&purpose()).below(of as u64)).unwrap_or_default()
    }

    /// Conditional arrivals, until nothing more comes, and then the end if nothing can.
    pub(super) fn settle(&mut self) {
        if !self.is_over() {
            self.settle_promises();
        }
        self.arrivals();
        if !self.is_over() && self.is_quiet() {
            self.end();
        }
    }

    fn arrivals(&mut self) {
        let desk = self.desk;
        let mut came = !self.is_over();
        while came {
            came = false;
            for ix in &desk.conditional {
                if self.state.progress(*ix) != Progress::Pending {
                    continue;
                }
                if let Arrival::When(condition) = &desk.scenario.inject(*ix).arrives
                    && holds(condition, desk, self.state, None)
                {
                    self.arrive(*ix);
                    came = true;
                }
            }
        }
    }

    /// Nobody waits, not even in vain, and time brings nothing but the close.
    fn is_quiet(&self) -> bool {
        self.state.timers.iter().all(|timer| matches!(timer.what, Due::Close | Due::Answer(_)))
            && !self.state.injects.iter().any(|progress| progress.is_waiting())
            && !(self.desk.asks_the_public(self.state) && self.crowd.as_ref().is_some_and(Crowd::is_spreading))
    }

    fn end(&mut self) {
        let endings = &self.desk.scenario.endings;
        let ending = endings.iter().position(|ending| holds(&ending.when, self.desk, self.state, None));
        let ending = EndingIx(ending.and_then(|at| u16::try_from(at).ok()).unwrap_or_default());
        self.happen(Event::Ended { ending });
    }

    fn is_over(&self) -> bool {
        matches!(self.state.phase, Phase::Ended(_))
    }
}

/// The largest number an author's variable can reach.
const MAX_NUMBER: i64 = 1 << 52;

//! A trainee at a desk: what it takes up next, what it does about it, and when.

mod words;
mod work;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::sheet::Page;
use super::{Bank, Run, Sheet, Trainee, Written};
use crate::base::id::SourceId;
use crate::base::random::Stream;
use crate::base::{Seed, SimTime};
use crate::scenario::model::*;
use crate::scenario::raw::Key;
use crate::scenario::{Axis, Input, Visibility};
use crate::shift::{Act, Answer, Command, Desk, Progress, Shift, pacing};

/// Nobody does more than so much in a shift.
const MOST: usize = 600;
/// How much what one likes in an answer may be off, in points of a key.
const WHIM: u64 = 60;
/// From this quality on a way other than answering is taken before anything is written.
const ELSEWHERE: u8 = 75;

/// What a rehearsal is made of.
#[derive(Clone, Copy, Debug)]
pub struct Stage<'a> {
    /// The desk.
    pub desk: &'a Arc<Desk>,
    /// What is good where.
    pub sheet: &'a Sheet,
    /// Replies that were written for it.
    pub written: &'a Written,
}

impl Stage<'_> {
    /// One run: the `nth` of a trainee, from 0.
    pub fn run(&self, trainee: &Trainee, seed: Seed, nth: u64) -> Run {
        Run::of(&self.play(trainee, seed, nth))
    }

    /// The shift of it.
    pub fn play(&self, trainee: &Trainee, seed: Seed, nth: u64) -> Shift {
        let mut stream = seed.stream(&format!("rehearsal/{}/{nth}", trainee.id));
        let of_the_shift = Seed::new(stream.below(Seed::MAX));
        let mut player = Player {
            stage: self,
            trainee,
            standing: Bank::built_in().phrase("copy-paste", "whole", &mut stream).to_owned(),
            stream,
            until: BTreeMap::new(),
            given_up: Vec::new(),
        };
        let mut shift = Shift::open(Arc::clone(self.desk), of_the_shift);
        for _ in 0..MOST {
            if shift.is_over() || !player.go_on(&mut shift) {
                break;
            }
        }
        while !shift.is_over() && wait(&mut shift) {}
        shift
    }

    /// Where one can look before a piece of work.
    fn sources(&self, inject: InjectIx) -> &[SourceId] {
        let paper = self.sheet.page(inject).and_then(|page| page.work.as_ref());
        paper.map_or(&[], |paper| &paper.sources)
    }

    /// Looks at every source that can answer in time; when the last has, if any was looked at.
    pub(super) fn look(&self, shift: &mut Shift, inject: InjectIx) -> Option<SimTime> {
        let last = match shift.state().progress(inject) {
            Progress::Open { deadline: Some(deadline), .. } => deadline,
            _ => self.desk.scenario.length,
        };
        let form = shift.form(inject)?;
        let mut until = None;
        for source in self.sources(inject) {
            let act = Act::Look { inject, source: source.clone() };
            let at = shift.state().now.plus(pacing::cost(&act));
            let answers = at.plus(form.source(source).map_or(SimTime::ZERO, |(_, source)| source.takes));
            if answers < last && shift.execute(Command { at, act }).is_ok() {
                until = until.max(Some(answers));
            }
        }
        until
    }

    /// When something is done at an inject: after what it costs, and after so many percent of the time that is given.
    pub(super) fn after(&self, shift: &Shift, inject: InjectIx, act: &Act, share: u64) -> SimTime {
        let now = shift.state().now;
        let given = match shift.state().progress(inject) {
            Progress::Open { deadline: Some(deadline), .. } => deadline.millis().saturating_sub(now.millis()),
            _ => 0,
        };
        self.within(now.plus(pacing::cost(act)).plus(SimTime::from_millis(given / 100 * share)), shift)
    }

    /// A moment of the shift: not after its close and not before now.
    pub(super) fn within(&self, at: SimTime, shift: &Shift) -> SimTime {
        at.min(self.desk.scenario.last_moment()).max(shift.state().now)
    }
}

/// Lets time pass until it brings something; whether it did.
pub(super) fn wait(shift: &mut Shift) -> bool {
    let Some(due) = shift.next_due() else { return false };
    shift.execute(Command { at: due.max(shift.state().now), act: Act::Wait }).is_ok()
}

struct Player<'a> {
    stage: &'a Stage<'a>,
    trainee: &'a Trainee,
    stream: Stream,
    /// The one text of whoever has only one.
    standing: String,
    /// Until when the answers of sources are waited for.
    until: BTreeMap<InjectIx, SimTime>,
    /// What was tried in vain.
    given_up: Vec<InjectIx>,
}

impl Player<'_> {
    fn chance(&mut self, percent: u64) -> bool {
        self.stream.below(100) < percent
    }

    /// Does the next thing; whether there was one.
    fn go_on(&mut self, shift: &mut Shift) -> bool {
        let Some(inject) = self.next(shift) else { return wait(shift) };
        if let Some(looked) = self.look(shift, inject) {
            self.until.insert(inject, looked);
            return true;
        }
        let act = self.act(shift, inject);
        let at = self.when(shift, inject, &act);
        if shift.execute(Command { at, act }).is_err() && !shift.is_over() {
            let now = shift.state().now;
            // It may have gone while one was at it, or the shift ends first.
            if shift.execute(Command { at: now, act: Act::Leave { inject } }).is_err() {
                self.given_up.push(inject);
            }
        }
        true
    }

    /// What is taken up next: what is due first, or what has come first for whoever does not care.
    fn next(&mut self, shift: &Shift) -> Option<InjectIx> {
        let now = shift.state().now;
        let urgent = self.trainee.good;
        let waiting = (0..).map(InjectIx).zip(&shift.state().injects).filter_map(|(ix, progress)| {
            let (since, deadline) = match progress {
                Progress::Open { since, deadline, .. } => (*since, *deadline),
                Progress::Lapsed { since } => (*since, None),
                _ => return None,
            };
            let free = self.until.get(&ix).is_none_or(|until| *until <= now) && !self.given_up.contains(&ix);
            let first = if urgent { deadline.unwrap_or(SimTime::from_millis(u64::MAX)) } else { since };
            free.then_some((first, ix))
        });
        waiting.min().map(|(_, ix)| ix)
    }

    /// Looks where there is something to be looked at; until when it takes, if anything was.
    fn look(&mut self, shift: &mut Shift, inject: InjectIx) -> Option<SimTime> {
        if self.stage.sources(inject).is_empty() || self.until.contains_key(&inject) || !self.chance(self.trainee.looks)
        {
            return None;
        }
        self.stage.look(shift, inject)
    }

    /// When it is done: what it costs, and some of the time that is given.
    fn when(&mut self, shift: &Shift, inject: InjectIx, act: &Act) -> SimTime {
        let (low, high) = self.trainee.waits;
        let share = self.stream.between(low, high).unsigned_abs();
        self.stage.after(shift, inject, act, share)
    }

    fn act(&mut self, shift: &Shift, inject: InjectIx) -> Act {
        let leave = Act::Leave { inject };
        let Some(page) = self.stage.sheet.page(inject) else { return leave };
        if self.chance(self.trainee.leaves) {
            return leave;
        }
        let roles = self.stage.desk.scenario.brand.roles.len() as u64;
        if roles > 0 && self.chance(self.trainee.hands) {
            let to = RoleIx(u16::try_from(self.stream.below(roles)).unwrap_or_default());
            let note = self.note(inject);
            return Act::HandOff { inject, to, note };
        }
        match &page.work {
            Some(paper) => Act::Work { inject, given: self.work(inject, paper) },
            None => self.answer(shift, inject, page),
        }
    }

    /// An answer, or another way that is liked better.
    fn answer(&mut self, shift: &Shift, inject: InjectIx, page: &Page) -> Act {
        let offered: Vec<DraftIx> = shift.offered(inject).map(|(ix, _)| ix).collect();
        let writes = match self.stage.desk.scenario.inject(inject).conversation().input {
            Input::Free => !self.trainee.styles.is_empty(),
            Input::Drafts => false,
            Input::Any => offered.is_empty() || self.chance(self.trainee.words),
        };
        let drafts: Vec<(DraftIx, Key)> = page.drafts.iter().filter(|(ix, _)| offered.contains(ix)).copied().collect();
        // Whoever knows whose matter it is sees that before writing anything.
        let best = page.moves.iter().max_by_key(|(_, key)| key.quality);
        if let Some((act, key)) = best
            && self.trainee.good
            && key.quality >= ELSEWHERE
            && drafts.iter().all(|(_, draft)| draft.quality <= key.quality)
            && self.chance(self.trainee.skill)
        {
            return self.noted(act.clone());
        }
        let visibility = self.place(inject, page);
        if writes {
            let text = self.text(inject, page, shift.limit(inject, visibility));
            return Act::Answer { inject, with: Answer::Text(text), visibility };
        }
        let answer = |draft| Act::Answer { inject, with: Answer::Draft(draft), visibility };
        let drafts = drafts.into_iter().map(|(draft, key)| (answer(draft), key));
        let ways: Vec<(Act, Key)> = drafts.chain(page.moves.iter().cloned()).collect();
        self.liked(ways).unwrap_or(Act::Leave { inject })
    }

    fn place(&mut self, inject: InjectIx, page: &Page) -> Visibility {
        let here = self.stage.desk.scenario.inject(inject).channel.visibility;
        if self.chance(self.trainee.place) { page.place } else { here }
    }

    /// What is liked best of several, with a whim; of equals the last.
    fn liked(&mut self, ways: Vec<(Act, Key)>) -> Option<Act> {
        let (patience, empathy, assertiveness, quality) = self.trainee.taste;
        let taste = [patience, empathy, assertiveness, quality];
        let scale = taste.iter().map(|weight| weight.abs()).sum::<i64>().max(1);
        let rated = ways.into_iter().map(|(act, key)| {
            let liked: i64 = Axis::ALL.iter().zip(taste).map(|(axis, weight)| weight * i64::from(key.of(*axis))).sum();
            let whim = i64::try_from(self.stream.below(WHIM)).unwrap_or_default();
            (liked / scale + whim, act)
        });
        rated.max_by_key(|(liked, _)| *liked).map(|(_, act)| act)
    }
}

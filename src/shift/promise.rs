//! Promises, and what becomes of them: those of an answer, as its author declared them, and a holding line, which promises
//! the answer itself.

use super::condition::{Reply, holds};
use super::desk::Desk;
use super::effect::Course;
use super::event::Event;
use super::mood;
use super::state::{Progress, Promised, State};
use crate::base::SimTime;
use crate::scenario::Temperament;
use crate::scenario::model::*;

/// What saying now that an answer is coming buys and costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Respite {
    /// Until when the person would wait.
    pub until: SimTime,
    /// How much longer that is.
    pub longer: SimTime,
    /// How the person's trust would move, in points.
    pub trust: i16,
    /// How it would move further if no answer came by then, as the person is now.
    pub broken: i16,
}

impl Respite {
    /// What a holding line would buy and cost; none where nobody waits with a deadline, or one was sent.
    pub(super) fn of(desk: &Desk, state: &State, inject: InjectIx) -> Option<Self> {
        let Progress::Open { since, deadline: Some(deadline), held: false } = state.progress(inject) else {
            return None;
        };
        let holding = desk.scenario.brand.holding;
        let longer = SimTime::from_millis(deadline.since(since).millis().saturating_mul(holding.buys.into()) / 100);
        let who = desk.scenario.inject(inject).from;
        let moved = |effects: &[Effect]| {
            let mut mood = state.mood(who);
            for effect in effects {
                if let Effect::Mood { who: whose, trust, .. } = effect
                    && *whose == who
                {
                    // Temperament moves anger alone.
                    mood.trust += mood::movement(mood, Temperament::Steady, desk.level().against, (0, *trust)).1;
                }
            }
            mood.trust - state.mood(who).trust
        };
        let (trust, broken) = (moved(&cost(desk, inject)), moved(&[let_down(desk, inject)]));
        Some(Self { until: deadline.plus(longer), longer, trust, broken })
    }
}

impl Course<'_> {
    /// Says that an answer is coming.
    pub(super) fn hold(&mut self, inject: InjectIx) {
        let Some(Respite { until, .. }) = Respite::of(self.desk, self.state, inject) else { return };
        self.happen(Event::Held { inject, deadline: until });
        self.happen(Event::Promised { inject, need: None, due: until });
        self.effects(&cost(self.desk, inject));
    }

    /// What an answer promises; once each.
    pub(super) fn promise(&mut self, inject: InjectIx, reply: &Reply<'_>) {
        for promise in &self.desk.scenario.inject(inject).promises {
            let made = |made: &Promised| made.inject == inject && made.need.as_ref() == Some(&promise.need);
            let does = Condition::Reply(ReplyCondition::Covers(promise.need.clone()));
            if !self.state.promises.iter().any(made) && holds(&does, self.desk, self.state, Some(reply)) {
                let due = self.state.now.plus(promise.within);
                self.happen(Event::Promised { inject, need: Some(promise.need.clone()), due });
            }
        }
    }

    /// Promises that are kept by now, and answers that will never come although they were promised.
    pub(super) fn settle_promises(&mut self) {
        let desk = self.desk;
        for nth in 0..self.state.promises.len() {
            let Some(made) = self.state.promises.get(nth).filter(|made| made.kept.is_none()).cloned() else { continue };
            let declared = declared(desk, &made);
            let kept = match (declared, self.state.progress(made.inject)) {
                (Some(promise), _) => holds(&promise.kept_when, desk, self.state, None),
                (None, Progress::Left) => {
                    self.break_promise(nth);
                    false
                }
                (None, progress) => matches!(progress, Progress::Answered { .. } | Progress::HandedOff),
            };
            if kept {
                self.happen(Event::Kept { inject: made.inject, need: made.need });
                self.effects(declared.map_or(&[], |promise| &promise.kept));
            }
        }
    }

    /// A promise, by its position among those made, is not kept.
    pub(super) fn break_promise(&mut self, nth: usize) {
        let Some(made) = self.state.promises.get(nth).filter(|made| made.kept.is_none()).cloned() else { return };
        let declared = declared(self.desk, &made);
        self.happen(Event::Broken { inject: made.inject, need: made.need });
        match declared {
            Some(promise) => self.effects(&promise.broken),
            None => self.effects(&[let_down(self.desk, made.inject)]),
        }
    }
}

/// The promise that was made, as its author wrote it; none where it is the answer itself.
fn declared<'a>(desk: &'a Desk, made: &Promised) -> Option<&'a Promise> {
    let need = made.need.as_ref()?;
    desk.scenario.inject(made.inject).promises.iter().find(|promise| promise.need == *need)
}

/// What a holding line brings about: what the author declared, and what the brand book says it costs unless the author
/// said how the person takes it.
fn cost(desk: &Desk, inject: InjectIx) -> Vec<Effect> {
    let model = desk.scenario.inject(inject);
    let declared = model.declared_move(&Move::Hold).map_or(&[][..], |declared| &declared.then);
    let says = declared.iter().any(|effect| matches!(effect, Effect::Mood { who, .. } if *who == model.from));
    let usual = (!says).then(|| loss(model.from, desk.scenario.brand.holding.costs));
    usual.into_iter().chain(declared.iter().cloned()).collect()
}

/// What it costs that no answer came although one was promised.
fn let_down(desk: &Desk, inject: InjectIx) -> Effect {
    loss(desk.scenario.inject(inject).from, desk.scenario.brand.holding.broken)
}

fn loss(who: PersonIx, trust: u8) -> Effect {
    Effect::Mood { who, anger: 0, trust: -i8::try_from(trust).unwrap_or(i8::MAX) }
}

//! A shift played by a fixed rule: whatever waits is dealt with at once, in the order of the scenario.

use std::sync::Arc;

use super::play::Stage;
use crate::base::{Seed, SimTime};
use crate::scenario::model::InjectIx;
use crate::shift::{Act, Command, Shift, pacing};

impl Stage<'_> {
    /// Plays by a rule: what is done at an inject, or nothing until it is too late. Before work that rests on sources, all
    /// are looked at and waited for.
    pub(super) fn follow(&self, seed: Seed, rule: &dyn Fn(&Shift, InjectIx) -> Option<Act>) -> Shift {
        let mut shift = Shift::open(Arc::clone(self.desk), seed);
        let mut done = vec![false; self.desk.scenario.injects.len()];
        while !shift.is_over() {
            let mut waiting = (0..).map(InjectIx).zip(&shift.state().injects);
            let next = waiting.find(|(ix, progress)| progress.is_waiting() && !done[ix.at()]);
            let Some((inject, _)) = next else {
                let Some(due) = shift.next_due() else { break };
                let _ = shift.execute(Command { at: due.max(shift.state().now), act: Act::Wait });
                continue;
            };
            done[inject.at()] = true;
            if let Some(act) = rule(&shift, inject) {
                self.look(&mut shift, inject, &act);
                let at = self.within(shift.state().now.plus(pacing::cost(&act)), &shift);
                // What cannot be done any more is left.
                let _ = shift.execute(Command { at, act });
            }
        }
        shift
    }

    /// A moment of the shift: not after its close and not before now.
    fn within(&self, at: SimTime, shift: &Shift) -> SimTime {
        let last = SimTime::from_millis(self.desk.scenario.length.millis().saturating_sub(1));
        at.min(last).max(shift.state().now)
    }

    fn look(&self, shift: &mut Shift, inject: InjectIx, act: &Act) {
        let Act::Work { .. } = act else { return };
        let paper = self.sheet.page(inject).and_then(|page| page.work.as_ref());
        let mut until = shift.state().now;
        for source in paper.iter().flat_map(|paper| &paper.sources) {
            let at = shift.state().now;
            let takes = shift.form(inject).and_then(|form| form.source(source).map(|(_, source)| source.takes));
            if shift.execute(Command { at, act: Act::Look { inject, source: source.clone() } }).is_ok() {
                until = until.max(at.plus(takes.unwrap_or_default()));
            }
        }
        let at = self.within(until, shift);
        let _ = shift.execute(Command { at, act: Act::Wait });
    }
}

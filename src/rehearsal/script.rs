//! A shift played by a fixed rule: whatever waits is dealt with in the order of the scenario, at once or late.

use std::sync::Arc;

use super::play::{Stage, wait};
use crate::base::Seed;
use crate::scenario::model::InjectIx;
use crate::shift::{Act, Command, Shift};

impl Stage<'_> {
    /// Plays by a rule: what is done at an inject, or nothing until it is too late. Before work that rests on sources, all
    /// are looked at and waited for. Nothing is done before so many percent of its time have gone.
    pub(super) fn follow(&self, seed: Seed, late: u64, rule: &dyn Fn(&Shift, InjectIx) -> Option<Act>) -> Shift {
        let mut shift = Shift::open(Arc::clone(self.desk), seed);
        let mut done = vec![false; self.desk.scenario.injects.len()];
        while !shift.is_over() {
            let mut waiting = (0..).map(InjectIx).zip(&shift.state().injects);
            let next = waiting.find(|(ix, progress)| progress.is_waiting() && !done[ix.at()]);
            let Some((inject, _)) = next else {
                if wait(&mut shift) {
                    continue;
                }
                break;
            };
            done[inject.at()] = true;
            if let Some(act) = rule(&shift, inject) {
                if let Act::Work { .. } = act
                    && let Some(until) = self.look(&mut shift, inject)
                {
                    let at = self.within(until, &shift);
                    let _ = shift.execute(Command { at, act: Act::Wait });
                }
                let at = self.after(&shift, inject, &act, late);
                // What cannot be done any more is left.
                let _ = shift.execute(Command { at, act });
            }
        }
        shift
    }
}

//! Days that pass: whether there is anything left to do today.

use super::play::Shift;
use super::state::{Phase, Progress};
use crate::base::SimTime;

impl Shift {
    /// Whether nobody waits and time brings nothing more on the day of this moment, but something on a later one: then
    /// the desk may be closed for the day. Who has waited in vain does not keep it open.
    pub fn is_done_for_today(&self, now: SimTime) -> bool {
        let (state, scenario) = (self.state(), self.scenario());
        let waits = state.injects.iter().any(|progress| matches!(progress, Progress::Open { .. }));
        let later = state.next_due().is_some_and(|due| scenario.days(due) > scenario.days(now));
        state.phase == Phase::Running && !waits && later
    }
}

//! Critical incidents: what nobody passes with, as far as it was read in own words. A person has to confirm it.

use super::{How, Moment};
use crate::base::SimTime;
use crate::scenario::Breach;
use crate::scenario::model::InjectIx;

/// What is critical: an insult, a threat, a leak, a lie (SCORING §7).
pub const CRITICAL: [Breach; 4] = [Breach::Insult, Breach::Threat, Breach::PrivateData, Breach::FalseFact];

/// Something critical that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Read {
    /// In answer to what.
    pub inject: InjectIx,
    /// When.
    pub at: SimTime,
    /// As what.
    pub breach: Breach,
}

/// Everything critical that was read in a shift, in its order.
pub fn incidents(moments: &[Moment]) -> Vec<Read> {
    let read = moments.iter().filter_map(|moment| match &moment.how {
        How::OwnWords { reading, .. } => Some((moment, reading)),
        _ => None,
    });
    let critical = read.flat_map(|(moment, reading)| {
        let breached = CRITICAL.into_iter().filter(|breach| reading.breaches(*breach));
        breached.map(|breach| Read { inject: moment.inject, at: moment.settled, breach })
    });
    critical.collect()
}

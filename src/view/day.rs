//! Which day it is, in words.

use crate::base::SimTime;
use crate::base::words::Words;
use crate::say;
use crate::scenario::Scenario;

/// The day of a moment: as the author calls the first, and how many later.
pub fn day(words: &Words, scenario: &Scenario, at: SimTime) -> String {
    say!(words, "day-now", day = scenario.day, later = scenario.days(at))
}

/// That one or several days have passed between two moments; none where it is the same day.
pub fn turned(words: &Words, scenario: &Scenario, from: SimTime, to: SimTime) -> Option<String> {
    let days = scenario.days(to).checked_sub(scenario.days(from)).filter(|days| *days > 0)?;
    Some(say!(words, "day-turned", days = days, time = scenario.clock(to)))
}

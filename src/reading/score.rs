//! What a reply is worth on the four axes: the free-text column of SCORING §4, scaled to 100, as a ledger whose lines
//! add up to the score. Every line names its rule and the words it rests on, or the need that is missing.
//!
//! `evidence` says how much of something is there, `axes` what that earns, `limits` what holds it down, `ledger` keeps count.
//!
//! Integer arithmetic in thousandths of a point, so that a replay gives the same score on every machine.

mod axes;
mod evidence;
mod ledger;
mod limits;

use crate::base::id::NeedId;
use crate::profile::{Axes, ReplyWeights};
use crate::reading::{Found, Reading, Span, Unscorable};
use crate::scenario::model::Conversation;
use crate::scenario::raw::Key;
use crate::scenario::{Axis, Breach, Visibility};

use ledger::line;

/// One entry of a ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// `score-<reason>` is the key of its sentence.
    pub reason: &'static str,
    /// Thousandths of a point, given or taken.
    pub points: i32,
    /// What could have been earned here, in thousandths; 0 for what only takes.
    pub of: i32,
    /// The words it rests on; none for what is missing.
    pub spans: Vec<Span>,
    /// The need it is about.
    pub need: Option<NeedId>,
    /// The breach it is about.
    pub breach: Option<Breach>,
    /// The author's own words about it: what the wrong turn does, what should have been asked.
    pub what: Option<String>,
}

/// The score of a reply on one axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AxisScore {
    /// Which axis.
    pub axis: Axis,
    /// 0–100.
    pub total: u8,
    /// What it is made of; the points add up to the total, rounded.
    pub lines: Vec<Line>,
}

/// What a reply is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// The four axes in the order of [`Axis::ALL`].
    pub axes: Vec<AxisScore>,
}

impl Score {
    /// The totals.
    pub fn worth(&self) -> Key {
        let total = |axis| self.axes.iter().find(|score| score.axis == axis).map_or(0, |score| score.total);
        Key {
            patience: total(Axis::Patience),
            empathy: total(Axis::Empathy),
            assertiveness: total(Axis::Assertiveness),
            quality: total(Axis::Quality),
        }
    }
}

/// Scores what was read in a reply.
pub fn score(reading: &Reading, conversation: &Conversation, visibility: Visibility) -> Score {
    if let Some(why) = reading.unscorable() {
        return nothing(reading, why);
    }
    let reply = Reply { reading, conversation, visibility, weights: &Axes::built_in().reply };
    Score { axes: vec![reply.patience(), reply.empathy(), reply.assertiveness(), reply.quality()] }
}

/// Nothing on any axis, in one line that says why.
fn nothing(reading: &Reading, why: Unscorable) -> Score {
    let unscorable = match why {
        Unscorable::OtherLanguage => line("other-language"),
        Unscorable::Gibberish => line("gibberish"),
    };
    let shown = reading.findings.iter().filter(|finding| finding.found == Found::NotScorable(why));
    let spans: Vec<Span> = shown.flat_map(|finding| finding.spans.iter().copied()).collect();
    let lines = vec![Line { of: 100_000, spans, ..unscorable }];
    Score { axes: Axis::ALL.iter().map(|axis| AxisScore { axis: *axis, total: 0, lines: lines.clone() }).collect() }
}

struct Reply<'a> {
    reading: &'a Reading,
    conversation: &'a Conversation,
    visibility: Visibility,
    weights: &'a ReplyWeights,
}

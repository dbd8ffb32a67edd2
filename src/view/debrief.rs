//! The debrief as data: the four axes, how moods went, and for every answer which words or acts earned or lost what, and
//! why.

mod beside;
mod curve;
mod ledger;
mod step;

pub use beside::Incident;
pub(super) use curve::course;
pub use curve::{Curve, Past};
pub(super) use ledger::quoted;
pub use ledger::{Finding, Kind, Share, sentence};
pub(super) use step::signed;
pub use step::{Did, Held, Step};

use std::sync::Arc;

use serde::Serialize;

use crate::appraisal;
use crate::appraisal::estimate::{Purpose, estimate};
use crate::appraisal::evidence::of_axis;
use crate::base::SimTime;
use crate::base::id::ScenarioId;
use crate::base::words::Words;
use crate::community::Stimulus;
use crate::profile::Errors;
use crate::record::Attempt;
use crate::say;
use crate::scenario;
use crate::shift::{Desk, Row};
use crate::view::Note;
use crate::view::knowledge::Card;
use crate::view::radar::{Radar, Spoke};
use crate::view::standing::Figure;
use crate::view::why::{SegmentNow, why};

/// What a shift came to.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Debrief {
    /// Which scenario.
    pub scenario: ScenarioId,
    /// Its title.
    pub title: String,
    /// The brand's name.
    pub brand: String,
    /// The level of difficulty it was played at, in a word.
    pub difficulty: String,
    /// How it ended: title and text; none while it runs.
    pub ending: Option<(String, String)>,
    /// How many it was shared to.
    pub reach: u64,
    /// The four axes.
    pub axes: Vec<Axis>,
    /// What asked for an act and what became of it, in the order in which it came.
    pub steps: Vec<Step>,
    /// How the public felt over the shift.
    pub curve: Curve,
    /// How its segments are at the end; empty where the brand's book names none.
    pub public: Vec<SegmentNow>,
    /// How the public was over it, for the picture behind.
    #[serde(skip)]
    pub past: Past,
    /// When the last thing happened.
    pub end: SimTime,
    /// The time of day at the opening, in minutes since midnight.
    pub opens: u16,
    /// What was noted beside the whole attempt.
    pub notes: Vec<Note>,
    /// The attempt's id; none where nothing is kept that could be noted beside or saved.
    #[serde(skip)]
    pub attempt: Option<String>,
    /// Whether one may go back to a step and try it otherwise: in practice, where it can be played again.
    #[serde(skip)]
    pub again: bool,
    /// What can be read on; which there are the course knows.
    #[serde(skip)]
    pub cards: Vec<Arc<Card>>,
    /// What came of the last thing that was asked for; none before.
    #[serde(skip)]
    pub said: Option<Said>,
    /// How far the trainee's own estimate was off on average, in a sentence; none without one.
    pub off: Option<String>,
}

/// What came of something that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Whether it was done.
    pub done: bool,
    /// In a sentence.
    pub text: String,
}

/// A score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Axis {
    /// Which.
    pub axis: scenario::Axis,
    /// Its name.
    pub name: String,
    /// 0–100; none with too little evidence.
    pub score: Option<u8>,
    /// Its standard error in one shift, in thousandths of a point; none without a score.
    pub error: Option<i64>,
    /// What it rests on, a sentence each.
    pub rests_on: Vec<String>,
    /// What the trainee thought beside it, in a sentence; none without an estimate.
    pub thought: Option<String>,
}

/// The debrief of what happened at a desk.
pub fn debrief(words: &Words, desk: &Desk, rows: &[Row]) -> Debrief {
    shown(words, desk, rows, &appraisal::Debrief::of(desk, rows))
}

/// The debrief of an attempt that is kept, with what was noted beside it.
pub fn with_notes(words: &Words, desk: &Desk, rows: &[Row], attempt: &Attempt) -> Debrief {
    let appraised = appraisal::Debrief::of(desk, rows);
    let mut debrief = shown(words, desk, rows, &appraised);
    beside::add(words, &mut debrief, attempt, (&desk.scenario, &appraised));
    debrief
}

fn shown(words: &Words, desk: &Desk, rows: &[Row], appraised: &appraisal::Debrief) -> Debrief {
    let scenario = &desk.scenario;
    let ending = appraised.ending.and_then(|ix| scenario.endings.get(ix.at()));
    let past = curve::past(words, desk, rows);
    let numbered = (1..).zip(&appraised.moments);
    let end = rows.last().map_or(SimTime::ZERO, |row| row.at);
    let mut steps: Vec<Step> = numbered.map(|(number, moment)| step::step(words, desk, rows, moment, number)).collect();
    let public = why(words, scenario, rows, end).unwrap_or_default();
    for noticed in public.noticed.into_iter().rev().filter(|noticed| noticed.stimulus != Stimulus::Arrival) {
        if let Some(step) = steps.iter_mut().find(|step| step.inject == noticed.inject) {
            step.public.push(noticed);
        }
    }
    Debrief {
        scenario: scenario.id.clone(),
        title: scenario.title.clone(),
        brand: scenario.brand.name.clone(),
        difficulty: words.plain(&desk.difficulty().key()),
        ending: ending.map(|ending| (ending.title.clone(), ending.text.clone())),
        reach: appraised.reach,
        axes: appraised
            .axes
            .iter()
            .map(|result| Axis { error: error(appraised, result.axis), ..axis(words, result) })
            .collect(),
        steps,
        curve: curve::curve(&past),
        past,
        public: public.segments,
        end,
        opens: scenario.opens,
        notes: Vec::new(),
        attempt: None,
        again: false,
        cards: Vec::new(),
        said: None,
        off: None,
    }
}

/// How sure a score of one shift is. Nothing is known here of people in general: the figure stays what was measured.
fn error(appraised: &appraisal::Debrief, axis: scenario::Axis) -> Option<i64> {
    let observed = of_axis(appraised, axis)?;
    estimate(&[observed], Purpose::Decision, Errors::built_in()).map(|estimate| estimate.error)
}

/// Of a standard error in thousandths: ninety-five in a hundred lie within so many thousandths of it.
const NINETY_FIVE: i64 = 1_960;

impl Axis {
    /// How far the score may be off, in whole points.
    pub fn margin(&self) -> Option<i64> {
        self.error.map(|error| (error * NINETY_FIVE / 1_000 + 500) / 1_000)
    }
}

impl Debrief {
    /// The axes side by side, with their errors. One shift is too little for the name of a level.
    pub fn radar(&self) -> Radar {
        let figure = |axis: &Axis| {
            let (score, margin) = (i64::from(axis.score?), axis.margin()?);
            let (low, high) = ((score - margin).max(0), (score + margin).min(100));
            Some(Figure { score, error: (axis.error? + 500) / 1_000, low, high, level: String::new() })
        };
        let spoke = |axis: &Axis| Spoke { name: axis.name.clone(), figure: figure(axis), floor: None };
        Radar { spokes: self.axes.iter().map(spoke).collect() }
    }
}

/// A score and what it rests on, a sentence a cell; how sure it is, is another question.
pub fn axis(words: &Words, result: &appraisal::AxisResult) -> Axis {
    let total: i32 = result.cells.iter().map(|cell| cell.weight).sum();
    let rests_on = result.cells.iter().map(|cell| {
        let share = (cell.weight * 100 + total / 2) / total.max(1);
        let kind = words.plain(&format!("cell-{}", cell.kind.name()));
        let value = (cell.value + 500) / 1_000;
        say!(words, "debrief-cell", kind = kind, value = value, share = share, moments = cell.moments)
    });
    Axis {
        axis: result.axis,
        name: words.plain(&result.axis.key()),
        score: result.score,
        error: None,
        rests_on: rests_on.collect(),
        thought: None,
    }
}

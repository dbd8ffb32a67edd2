//! The cells of SCORING §4: four kinds of evidence on each axis, each the mean of its moments, put together by weight.

use super::listening::Heard;
use super::moment::{How, Moment};
use super::sequence;
use crate::profile::Cells;
use crate::scenario::Axis;
use crate::shift::Desk;

/// An answer sent sooner than this, in seconds, is in haste; it counts only where the answer is hostile too.
const HASTE: u64 = 30;

/// Leaving somebody alone is right from this quality on.
const RIGHTLY_LEFT: u8 = 50;

/// A kind of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellKind {
    /// Drafts, moves and silences, by their keys.
    Choices,
    /// Own words.
    FreeText,
    /// When it was answered.
    Timing,
    /// In which order and under what.
    Sequence,
}

impl CellKind {
    /// The name in keys of sentences.
    pub fn name(self) -> &'static str {
        match self {
            Self::Choices => "choices",
            Self::FreeText => "free-text",
            Self::Timing => "timing",
            Self::Sequence => "sequence",
        }
    }
}

/// One kind of evidence on one axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Which kind.
    pub kind: CellKind,
    /// Thousandths of a point, 0–100,000.
    pub value: i32,
    /// Percent of the axis, before cells without evidence are left out.
    pub weight: i32,
    /// How many moments it rests on.
    pub moments: usize,
}

/// The score of a shift on one axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AxisResult {
    /// Which axis.
    pub axis: Axis,
    /// 0–100; none without evidence.
    pub score: Option<u8>,
    /// What it is made of; cells without evidence are not among them.
    pub cells: Vec<Cell>,
}

impl AxisResult {
    /// Cells put together by their weights.
    pub fn of(axis: Axis, cells: impl IntoIterator<Item = Option<Cell>>) -> Self {
        let cells: Vec<Cell> = cells.into_iter().flatten().collect();
        let weight: i64 = cells.iter().map(|cell| i64::from(cell.weight)).sum();
        let sum: i64 = cells.iter().map(|cell| i64::from(cell.weight) * i64::from(cell.value)).sum();
        let score = (weight > 0).then(|| u8::try_from((sum / weight + 500) / 1_000).unwrap_or(100));
        Self { axis, score, cells }
    }
}

impl Cell {
    /// The cell of these values, 0–100 each; none without evidence or weight.
    pub fn of(kind: CellKind, weight: i32, values: &[i32]) -> Option<Self> {
        let count = i32::try_from(values.len()).ok().filter(|count| *count > 0 && weight > 0)?;
        let sum: i64 = values.iter().map(|value| i64::from(*value)).sum();
        let value = i32::try_from(sum * 1_000 / i64::from(count)).ok()?;
        Some(Self { kind, value, weight, moments: values.len() })
    }
}

/// What only several answers in a row show, whatever the axis.
pub(super) struct Several {
    /// What became of promises, 0–100 each.
    pub promises: Vec<i32>,
    /// What of earlier messages was taken up.
    pub heard: Vec<Heard>,
}

pub(super) fn result(desk: &Desk, moments: &[Moment], several: &Several, axis: Axis, weights: &Cells) -> AxisResult {
    let cells = [
        Cell::of(CellKind::Choices, weights.choices, &choices(moments, axis)),
        Cell::of(CellKind::FreeText, weights.free_text, &free_text(moments, axis)),
        Cell::of(CellKind::Timing, weights.timing, &timing(desk, moments, axis)),
        Cell::of(CellKind::Sequence, weights.sequence, &in_order(desk, moments, several, axis)),
    ];
    AxisResult::of(axis, cells)
}

fn worth(moment: &Moment, axis: Axis) -> Option<i32> {
    moment.worth.of(axis).map(i32::from)
}

fn choices(moments: &[Moment], axis: Axis) -> Vec<i32> {
    let counts = |moment: &&Moment| match moment.how {
        How::OwnWords { .. } => false,
        // Who says nothing shows neither patience nor impatience.
        How::Silence { declared } => declared || axis != Axis::Patience,
        _ => true,
    };
    moments.iter().filter(counts).filter_map(|moment| worth(moment, axis)).collect()
}

fn free_text(moments: &[Moment], axis: Axis) -> Vec<i32> {
    let own = moments.iter().filter(|moment| matches!(moment.how, How::OwnWords { .. }));
    own.filter_map(|moment| worth(moment, axis)).collect()
}

fn timing(desk: &Desk, moments: &[Moment], axis: Axis) -> Vec<i32> {
    match axis {
        Axis::Quality => moments.iter().filter_map(|moment| punctual(desk, moment)).map(i32::from).collect(),
        Axis::Patience => {
            let hasty = |moment: &&Moment| moment.settled.since(moment.arrived).secs() < HASTE && moment.is_hostile();
            moments.iter().filter(hasty).map(|_| 0).collect()
        }
        Axis::Empathy | Axis::Assertiveness => Vec::new(),
    }
}

/// Whether somebody was answered in time, 0–100; none where nobody waited, or was rightly left.
pub(super) fn punctual(desk: &Desk, moment: &Moment) -> Option<u8> {
    let waits = desk.scenario.inject(moment.inject).deadline.is_some() && !is_rightly_left(moment);
    waits.then_some(match moment.how {
        How::Silence { .. } | How::Left { .. } => 0,
        _ if moment.late => 30,
        _ => 100,
    })
}

/// Whether leaving it was right by the author's key: then nobody was kept waiting. That leaving was thought about is not
/// enough; it may be there as a wrong turn.
pub(super) fn is_rightly_left(moment: &Moment) -> bool {
    let left = matches!(moment.how, How::Silence { declared: true } | How::Left { declared: true });
    left && moment.worth.quality.is_some_and(|quality| quality >= RIGHTLY_LEFT)
}

fn in_order(desk: &Desk, moments: &[Moment], several: &Several, axis: Axis) -> Vec<i32> {
    let answered: Vec<&Moment> = moments.iter().filter(|moment| moment.how.is_answer()).collect();
    match axis {
        Axis::Patience => sequence::calm(&sequence::turns(desk, &answered)),
        Axis::Assertiveness => {
            let mut people: Vec<_> = answered.iter().map(|m| desk.scenario.inject(m.inject).from).collect();
            people.sort();
            people.dedup();
            let turns = people.into_iter().filter_map(|who| {
                let own = answered.iter().filter(|m| desk.scenario.inject(m.inject).from == who);
                sequence::held(&own.filter_map(|m| worth(m, axis)).collect::<Vec<_>>())
            });
            turns.collect()
        }
        Axis::Quality => several.promises.clone(),
        Axis::Empathy => several.heard.iter().map(|heard| i32::from(heard.value)).collect(),
    }
}

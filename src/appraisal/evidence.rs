//! Pieces of evidence: what a shift shows of competencies, each by a rule that the competency profile names, from a moment
//! and worth 0–100. SCORING §4 and §5.
//!
//! What the four axes measure is not counted again here: a competency that has an axis takes its figure from there.
//!
//! **Deliberately absent:** rules for what no inject can show yet. The profile lists them.

mod at_desk;
mod at_work;
mod in_words;

use std::collections::{BTreeMap, BTreeSet};

use super::estimate::Observed;
use super::{Debrief, How, Moment};
use crate::base::SimTime;
use crate::base::id::CompetencyId;
use crate::profile::Competencies;
use crate::scenario::model::InjectIx;
use crate::shift::{Desk, Row};

/// A piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The rule that counts it, as the competency profile names it.
    pub rule: &'static str,
    /// What it was about.
    pub inject: InjectIx,
    /// When.
    pub at: SimTime,
    /// 0–100.
    pub value: u8,
    /// Whether it lies in own words.
    pub own_words: bool,
}

impl Piece {
    fn of(rule: &'static str, moment: &Moment, value: u8) -> Self {
        let own_words = matches!(moment.how, How::OwnWords { .. });
        Self { rule, inject: moment.inject, at: moment.settled, value, own_words }
    }
}

/// What rules look at.
struct Shown<'a> {
    desk: &'a Desk,
    rows: &'a [Row],
    moments: &'a [Moment],
}

/// Everything a shift shows beside the axes.
pub fn pieces(desk: &Desk, rows: &[Row], debrief: &Debrief) -> Vec<Piece> {
    let shown = Shown { desk, rows, moments: &debrief.moments };
    let mut pieces = at_desk::pieces(&shown);
    pieces.extend(at_work::pieces(&shown));
    pieces.extend(in_words::pieces(&shown));
    pieces
}

/// What a shift says of each competency and composite; nothing of those it shows nothing of.
pub fn observed(
    profile: &Competencies,
    desk: &Desk,
    rows: &[Row],
    debrief: &Debrief,
) -> BTreeMap<CompetencyId, Observed> {
    let pieces = pieces(desk, rows, debrief);
    let by_axis = profile.competencies.iter().filter_map(|found| Some((&found.id, found.axis?)));
    let composites = profile.composites.iter().filter_map(|found| Some((&found.id, found.axis?)));
    let by_axis = by_axis.chain(composites).filter_map(|(id, axis)| {
        let score = debrief.axis(axis)?.score?;
        let showing = || debrief.moments.iter().filter(|moment| moment.worth.of(axis).is_some());
        let own = showing().filter(|moment| matches!(moment.how, How::OwnWords { .. })).count();
        let observed = Observed { mean: i64::from(score) * 1_000, decisions: showing().count(), own_words: own };
        (observed.decisions > 0).then(|| (id.clone(), observed))
    });
    let by_rule = profile.competencies.iter().filter(|found| found.axis.is_none()).filter_map(|competency| {
        let rules: BTreeSet<&str> = competency.evidence.iter().map(|rule| rule.as_str()).collect();
        let own = pieces.iter().filter(|piece| rules.contains(piece.rule));
        Some((competency.id.clone(), together(&own.collect::<Vec<_>>())?))
    });
    by_axis.chain(by_rule).collect()
}

/// The mean of pieces. Several about one inject are one decision.
fn together(pieces: &[&Piece]) -> Option<Observed> {
    let count = i64::try_from(pieces.len()).ok().filter(|count| *count > 0)?;
    let sum: i64 = pieces.iter().map(|piece| i64::from(piece.value) * 1_000).sum();
    let injects = |own: bool| {
        let found = pieces.iter().filter(|piece| piece.own_words || !own).map(|piece| piece.inject);
        found.collect::<BTreeSet<_>>().len()
    };
    Some(Observed { mean: sum / count, decisions: injects(false), own_words: injects(true) })
}

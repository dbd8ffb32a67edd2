//! Pieces of evidence: what a shift shows of competencies, each by a rule that the competency profile names, from a moment
//! and worth 0–100. SCORING §4 and §5.
//!
//! What the four axes measure is not counted again here: a competency that has an axis takes its figure from there. Its
//! pieces are told all the same, for whoever wants to know what a figure is made of.

mod at_desk;
mod at_work;
mod exercised;
mod in_words;
mod over_time;

use std::collections::{BTreeMap, BTreeSet};

use super::estimate::Observed;
use super::{Debrief, Heard, How, Moment};
use crate::base::SimTime;
use crate::base::id::{CompetencyId, EvidenceId};
use crate::profile::{Competencies, Competency, Errors};
use crate::reading::Span;
use crate::scenario::Axis;
use crate::scenario::model::InjectIx;
use crate::shift::{Desk, Row};

/// A piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The rule that counts it, as the competency profile names it; its reason stands there.
    pub rule: EvidenceId,
    /// What it was about.
    pub inject: InjectIx,
    /// When.
    pub at: SimTime,
    /// 0–100.
    pub value: u8,
    /// Where it comes from.
    pub source: Source,
    /// The words of the reply it lies in, where it lies in words and in some more than in others.
    pub spans: Vec<Span>,
    /// The competency it alone speaks for; none for every one that takes the rule.
    pub only: Option<CompetencyId>,
}

/// Where a piece of evidence comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// A draft, move or silence that was chosen.
    Choice,
    /// Own words.
    OwnWords,
    /// A piece of work.
    Work,
    /// When it was done.
    Timing,
    /// Several answers in a row.
    Sequence,
}

impl Source {
    /// The name in keys of sentences.
    pub fn name(self) -> &'static str {
        match self {
            Self::Choice => "choice",
            Self::OwnWords => "own-words",
            Self::Work => "work",
            Self::Timing => "timing",
            Self::Sequence => "sequence",
        }
    }

    /// What was done at a moment as a source.
    fn of(how: &How) -> Self {
        match how {
            How::OwnWords { .. } => Self::OwnWords,
            How::Worked { .. } => Self::Work,
            How::Draft { .. } | How::HandedOff { .. } | How::Left { .. } | How::Silence { .. } => Self::Choice,
        }
    }
}

impl Piece {
    fn of(rule: &str, moment: &Moment, value: u8) -> Self {
        let (inject, at, source) = (moment.inject, moment.settled, Source::of(&moment.how));
        Self { rule: EvidenceId::new(rule), inject, at, value, source, spans: Vec::new(), only: None }
    }

    fn from(self, source: Source) -> Self {
        Self { source, ..self }
    }

    fn at(self, spans: Vec<Span>) -> Self {
        Self { spans, ..self }
    }

    /// Whether it speaks for a competency.
    pub fn speaks_for(&self, competency: &Competency) -> bool {
        competency.evidence.contains(&self.rule) && self.only.as_ref().is_none_or(|only| *only == competency.id)
    }
}

/// What rules look at.
struct Shown<'a> {
    profile: &'a Competencies,
    desk: &'a Desk,
    rows: &'a [Row],
    moments: &'a [Moment],
    heard: &'a [Heard],
}

/// Everything a shift shows, in the order of the rules.
pub fn pieces(profile: &Competencies, desk: &Desk, rows: &[Row], debrief: &Debrief) -> Vec<Piece> {
    let shown = Shown { profile, desk, rows, moments: &debrief.moments, heard: &debrief.heard };
    let mut pieces = at_desk::pieces(&shown);
    pieces.extend(at_work::pieces(&shown));
    pieces.extend(in_words::pieces(&shown));
    pieces.extend(over_time::pieces(&shown));
    pieces.extend(exercised::pieces(&shown));
    pieces
}

/// What a shift says of each competency and composite; nothing of those it shows nothing of. How hard the shift was is
/// taken out of it.
pub fn observed(
    profile: &Competencies,
    errors: &Errors,
    desk: &Desk,
    rows: &[Row],
    debrief: &Debrief,
) -> BTreeMap<CompetencyId, Observed> {
    let pieces = pieces(profile, desk, rows, debrief);
    let by_axis = profile.competencies.iter().filter_map(|found| Some((&found.id, found.axis?)));
    let composites = profile.composites.iter().filter_map(|found| Some((&found.id, found.axis?)));
    let by_axis = by_axis
        .chain(composites)
        .filter_map(|(id, axis)| of_axis(debrief, axis).map(|observed| (id.clone(), observed)));
    let by_rule = profile.competencies.iter().filter(|found| found.axis.is_none()).filter_map(|competency| {
        let own: Vec<&Piece> = pieces.iter().filter(|piece| piece.speaks_for(competency)).collect();
        Some((competency.id.clone(), together(profile, &own)?))
    });
    let harder = errors.difficulty.harder(desk.difficulty());
    by_axis.chain(by_rule).map(|(id, observed)| (id, observed.harder_by(harder))).collect()
}

/// What a shift shows on an axis; none where no decision shows anything of it.
pub fn of_axis(debrief: &Debrief, axis: Axis) -> Option<Observed> {
    let score = debrief.axis(axis)?.score?;
    let showing = || debrief.moments.iter().filter(|moment| moment.worth.of(axis).is_some());
    let own = showing().filter(|moment| matches!(moment.how, How::OwnWords { .. })).count();
    let observed = Observed { mean: i64::from(score) * 1_000, decisions: showing().count(), own_words: own };
    (observed.decisions > 0).then_some(observed)
}

/// The mean of pieces by the weights of their rules. Several about one inject are one decision.
fn together(profile: &Competencies, pieces: &[&Piece]) -> Option<Observed> {
    let weight = |piece: &Piece| profile.rule(&piece.rule).map_or(1, |rule| rule.weight.clamp(1, 10));
    let whole: i64 = pieces.iter().map(|piece| weight(piece)).sum();
    let sum: i64 = pieces.iter().map(|piece| weight(piece) * i64::from(piece.value) * 1_000).sum();
    let injects = |own: bool| {
        let found = pieces.iter().filter(|piece| piece.source == Source::OwnWords || !own).map(|piece| piece.inject);
        found.collect::<BTreeSet<_>>().len()
    };
    Some(Observed { mean: sum.checked_div(whole)?, decisions: injects(false), own_words: injects(true) })
}

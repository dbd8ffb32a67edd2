//! What a shift shows of every competency, with its error and piece by piece.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::appraisal::estimate::{Observed, Purpose, estimate};
use crate::appraisal::evidence::Piece;
use crate::appraisal::{Debrief, How};
use crate::base::id::{CompetencyId, EvidenceId};
use crate::base::words::Words;
use crate::profile::{Competencies, Competency, Confidence, Errors};
use crate::shift::Desk;
use crate::view::debrief::quoted;

/// What a shift shows of a competency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Shown {
    /// Its id.
    pub id: CompetencyId,
    /// Its name.
    pub name: String,
    /// The heading it stands under.
    pub group: String,
    /// Whether a figure for it may never decide.
    pub indicative: bool,
    /// What it comes to.
    pub figure: Figure,
    /// How many decisions that rests on.
    pub decisions: usize,
    /// How many of them in own words.
    pub own_words: usize,
    /// What it is made of, the weakest first.
    pub evidence: Vec<Evidence>,
}

/// A score with its error, in points of 100: of one shift, kept near the middle by how little that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Figure {
    /// What this shift alone gives.
    pub measured: i64,
    /// What it lets expect of the next one.
    pub score: i64,
    /// Ninety-five in a hundred lie from here …
    pub low: i64,
    /// … to here.
    pub high: i64,
}

/// A piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Evidence {
    /// The rule that counts it.
    pub rule: EvidenceId,
    /// What the rule looks at.
    pub what: String,
    /// The number of the moment, from 1; none for what came later, as a promise that was kept.
    pub moment: Option<usize>,
    /// When, in the time of day.
    pub clock: String,
    /// 0–100.
    pub value: u8,
    /// How much it weighs beside pieces of other rules.
    pub weight: i64,
    /// Where it comes from, in words.
    pub source: String,
    /// The words it lies in; empty where it lies in none.
    pub quote: String,
}

pub(super) fn shown(
    words: &Words,
    profile: &Competencies,
    errors: &Errors,
    desk: &Desk,
    debrief: &Debrief,
    observed: &BTreeMap<CompetencyId, Observed>,
    pieces: &[Piece],
) -> Vec<Shown> {
    let of = |competency: &Competency| {
        let observed = observed.get(&competency.id)?;
        let figure = figure(observed, errors)?;
        let own = pieces.iter().filter(|piece| piece.speaks_for(competency));
        let mut evidence: Vec<Evidence> = own.map(|piece| told(words, profile, desk, debrief, piece)).collect();
        evidence.sort_by_key(|piece| (piece.value, piece.moment));
        let group = profile.groups.iter().find(|group| group.id == competency.group);
        Some(Shown {
            id: competency.id.clone(),
            name: competency.name.clone(),
            group: group.map(|group| group.name.clone()).unwrap_or_default(),
            indicative: competency.confidence == Confidence::Indicative,
            figure,
            decisions: observed.decisions,
            own_words: observed.own_words,
            evidence,
        })
    };
    profile.competencies.iter().filter_map(of).collect()
}

fn figure(observed: &Observed, errors: &Errors) -> Option<Figure> {
    let band = estimate(&[*observed], Purpose::Training, errors)?.band();
    Some(Figure { measured: (observed.mean + 500) / 1_000, score: band.score, low: band.low, high: band.high })
}

fn told(words: &Words, profile: &Competencies, desk: &Desk, debrief: &Debrief, piece: &Piece) -> Evidence {
    let at = debrief.moments.iter().position(|moment| moment.inject == piece.inject);
    let moment = at.and_then(|at| debrief.moments.get(at));
    let quote = match moment.map(|moment| &moment.how) {
        Some(How::OwnWords { text, .. }) => quoted(text, &piece.spans).1,
        _ => String::new(),
    };
    let rule = profile.rule(&piece.rule);
    Evidence {
        rule: piece.rule.clone(),
        what: rule.map(|rule| rule.what.clone()).unwrap_or_default(),
        moment: at.map(|at| at + 1),
        clock: desk.scenario.clock(piece.at),
        value: piece.value,
        weight: rule.map_or(1, |rule| rule.weight),
        source: words.plain(&format!("evidence-{}", piece.source.name())),
        quote,
    }
}

//! What went best, and what to practise next and in which scenario.

use std::cmp::Reverse;

use serde::Serialize;

use super::Shown;
use crate::base::id::{CompetencyId, ScenarioId};
use crate::base::words::Words;
use crate::say;

/// How many strengths are told.
const STRENGTHS: usize = 3;
/// How many things to practise: more would be none.
const PRACTISE: usize = 2;
/// Fewer decisions than these speak neither for nor against.
const LEAST: usize = 2;
/// From here on a figure of one shift is a strength …
const STRONG: i64 = 75;
/// … and from here on there is nothing to practise before everything else has been.
const GOOD: i64 = 90;

/// Longer quotes are left to the moment they stand in, in characters.
const QUOTE: usize = 100;

/// A scenario that can be sat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Its id.
    pub id: ScenarioId,
    /// Its title.
    pub title: String,
    /// What it exercises.
    pub competencies: Vec<CompetencyId>,
}

/// Something that went well.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Strength {
    /// Of which competency.
    pub competency: CompetencyId,
    /// What, in sentences.
    pub text: String,
}

/// Something to practise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Practise {
    /// Which competency.
    pub competency: CompetencyId,
    /// What was weakest, in a sentence.
    pub text: String,
    /// In which scenario; none where no scenario there is exercises it.
    pub scenario: Option<ScenarioId>,
    /// Where, in a sentence.
    pub whither: String,
}

pub(super) fn strengths(words: &Words, shown: &[Shown]) -> Vec<Strength> {
    let mut strong: Vec<&Shown> =
        shown.iter().filter(|shown| shown.decisions >= LEAST && shown.figure.measured >= STRONG).collect();
    strong.sort_by_key(|shown| Reverse((shown.figure.measured, shown.decisions)));
    let strength = |shown: &&Shown| {
        let best = shown.evidence.iter().filter(|piece| !piece.quote.is_empty()).max_by_key(|piece| piece.value);
        let best = best.or_else(|| shown.evidence.iter().max_by_key(|piece| piece.value));
        Strength { competency: shown.id.clone(), text: told(words, "report-strength", shown, best) }
    };
    strong.iter().take(STRENGTHS).map(strength).collect()
}

pub(super) fn practise(words: &Words, shown: &[Shown], sat: &ScenarioId, placed: &[Placed]) -> Vec<Practise> {
    let mut weak: Vec<&Shown> = shown
        .iter()
        .filter(|shown| shown.decisions >= LEAST && !shown.indicative && shown.figure.measured < GOOD)
        .collect();
    // What can be practised now comes before what cannot.
    let somewhere = |shown: &Shown| placed.iter().any(|placed| placed.competencies.contains(&shown.id));
    weak.sort_by_key(|shown| (!somewhere(shown), shown.figure.measured, Reverse(shown.decisions)));
    let one = |shown: &&Shown| {
        let practises = |placed: &&Placed| placed.competencies.contains(&shown.id);
        let mut others = placed.iter().filter(practises);
        let found = others.clone().find(|placed| placed.id != *sat).or_else(|| others.next());
        let whither = match found {
            Some(found) if found.id == *sat => say!(words, "report-practise-again", title = found.title),
            Some(found) => say!(words, "report-practise-in", title = found.title),
            None => words.plain("report-practise-nowhere"),
        };
        Practise {
            competency: shown.id.clone(),
            text: told(words, "report-practise", shown, shown.evidence.first()),
            scenario: found.map(|found| found.id.clone()),
            whither,
        }
    };
    weak.iter().take(PRACTISE).map(one).collect()
}

fn told(words: &Words, key: &str, shown: &Shown, piece: Option<&super::Evidence>) -> String {
    say!(
        words,
        key,
        name = shown.name,
        measured = shown.figure.measured,
        what = piece.map(|piece| piece.what.as_str()).unwrap_or_default(),
        time = piece.map(|piece| piece.clock.as_str()).unwrap_or_default(),
        quote = piece.map(|piece| piece.quote.as_str()).unwrap_or_default(),
        kind = match piece {
            None => "none",
            Some(piece) if (1..=QUOTE).contains(&piece.quote.chars().count()) => "quoted",
            Some(_) => "plain",
        }
    )
}

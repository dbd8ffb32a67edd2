//! What a rehearsal came to, as plain data: who scored what, how far the good stand apart, what was reached and what never
//! was. It is what a program is given, and what tables and pages are made of.

mod html;
mod lines;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::base::id::CompetencyId;
use crate::base::words::Words;
use crate::profile::Competencies;
use crate::rehearsal::{Apart, Bounds, Spread, Tally, Trainee};
use crate::say;
use crate::scenario::Axis;
use crate::scenario::model::{EndingIx, InjectIx, Scenario};

pub use lines::{lines, separations};

/// Good trainees should win this share of pairs at least.
pub const APART: f64 = 0.9;

/// A rehearsal of a scenario.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Rehearsal {
    /// The scenario's id.
    pub scenario: String,
    /// Its title.
    pub title: String,
    /// The seed of all runs.
    pub seed: u64,
    /// How often each trainee played.
    pub runs: u64,
    /// How many of the replies were written for this scenario.
    pub written: usize,
    /// Who played, the good first.
    pub trainees: Vec<Player>,
    /// How far the expert stands above each that should fail, the weakest first.
    pub apart: Vec<Separation>,
    /// How low and how high each competency came out, by a search over choices.
    pub bounds: Vec<Bound>,
    /// Everything that may come, and how often it did.
    pub injects: Vec<Place>,
    /// Every reaction, and how often it was taken.
    pub reactions: Vec<Place>,
    /// Every ending, and how often it was reached.
    pub endings: Vec<Place>,
    /// Where somebody took an answer otherwise than it deserved, the most frequent first.
    pub surprises: Vec<Place>,
}

/// A trainee.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Player {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Whether it should do well.
    pub good: bool,
    /// What it stands for.
    pub because: String,
    /// Its scores, in the order of the axes; none where it showed nothing.
    pub axes: Vec<Option<Scores>>,
    /// Shift minutes: the mean, the shortest and the longest.
    pub minutes: [u64; 3],
    /// Answers in own words.
    pub own_words: u64,
    /// How many of a hundred of them were not assertive.
    pub unassertive: u64,
    /// In how many of a hundred of those there was a hostile word.
    pub hostile: u64,
}

/// Scores, 0–100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Scores {
    /// The mean.
    pub mean: u64,
    /// Five of a hundred lie below.
    pub low: u8,
    /// Five of a hundred lie above.
    pub high: u8,
}

/// How far the expert stands above a trainee on the axis on which that one should fail.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Separation {
    /// The trainee's id.
    pub trainee: String,
    /// What it is called.
    pub name: String,
    /// The axis, as programs know it.
    pub axis: String,
    /// The axis, as people do.
    pub axis_name: String,
    /// The share of pairs of runs in which the expert is above, 0–1.
    pub share: f64,
    /// Where it lies in ninety-five cases of a hundred.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// Whether it is as far as it should be.
    pub holds: bool,
}

/// How low and how high a competency came out.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Bound {
    /// The competency's id.
    pub competency: String,
    /// Its name.
    pub name: String,
    /// The lowest, 0–100.
    pub low: u8,
    /// The highest.
    pub high: u8,
}

/// Something that may be reached.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Place {
    /// Its id; of a reaction that of its inject and its place among its reactions, from 1.
    pub id: String,
    /// What it is about.
    pub about: String,
    /// How often.
    pub hits: u64,
    /// The line of the file on which it stands, from 1.
    pub line: Option<usize>,
}

/// What a rehearsal is told from.
#[derive(Clone, Copy, Debug)]
pub struct Played<'a> {
    /// What was played.
    pub scenario: &'a Scenario,
    /// With which seed.
    pub seed: u64,
    /// How often by each.
    pub runs: u64,
    /// How many replies were written for it.
    pub written: usize,
    /// What each trainee's runs came to.
    pub tallies: &'a [(&'static Trainee, Tally)],
    /// What a search found.
    pub bounds: &'a [(CompetencyId, Bounds)],
}

impl Rehearsal {
    /// Tells what was played. `line` says on which line of the file an inject, one of its reactions, or an ending stands.
    pub fn of(words: &Words, played: Played<'_>, line: &dyn Fn(Where) -> Option<usize>) -> Self {
        let scenario = played.scenario;
        let mut all = Tally::default();
        played.tallies.iter().for_each(|(_, tally)| all.join(tally));
        let competencies = Competencies::built_in();
        let injects = (0..).map(InjectIx).zip(&scenario.injects);
        let reactions =
            injects.clone().flat_map(|(ix, inject)| (0..inject.reacts.len()).map(move |nth| (ix, nth, inject)));
        let endings = (0..).map(EndingIx).zip(&scenario.endings);
        let mut surprises: Vec<Place> = all
            .surprises
            .iter()
            .map(|(ix, hits)| Place {
                id: scenario.inject(*ix).id.to_string(),
                about: scenario.inject(*ix).subject.clone(),
                hits: *hits,
                line: line(Where::Inject(*ix)),
            })
            .collect();
        surprises.sort_by_key(|place| std::cmp::Reverse(place.hits));
        Self {
            scenario: scenario.id.to_string(),
            title: scenario.title.clone(),
            seed: played.seed,
            runs: played.runs,
            written: played.written,
            trainees: played.tallies.iter().map(|(trainee, tally)| player(words, trainee, tally)).collect(),
            apart: stand_apart(words, played.tallies),
            bounds: played
                .bounds
                .iter()
                .map(|(id, found)| Bound {
                    competency: id.to_string(),
                    name: competencies.name(id).to_owned(),
                    low: found.low,
                    high: found.high,
                })
                .collect(),
            injects: injects
                .map(|(ix, inject)| Place {
                    id: inject.id.to_string(),
                    about: inject.subject.clone(),
                    hits: all.arrived.get(&ix).copied().unwrap_or_default(),
                    line: line(Where::Inject(ix)),
                })
                .collect(),
            reactions: reactions
                .map(|(ix, nth, inject)| Place {
                    id: say!(words, "rehearse-reaction", inject = inject.id.as_str(), number = nth + 1),
                    about: inject.subject.clone(),
                    hits: all.reactions.get(&(ix, nth)).copied().unwrap_or_default(),
                    line: line(Where::Reaction(ix, nth)),
                })
                .collect(),
            endings: endings
                .map(|(ix, ending)| Place {
                    id: ending.id.to_string(),
                    about: ending.title.clone(),
                    hits: all.endings.get(&ix).copied().unwrap_or_default(),
                    line: line(Where::Ending(ix)),
                })
                .collect(),
            surprises,
        }
    }

    /// Whether everything that may come or end was reached, and whoever should fail does.
    pub fn is_clean(&self) -> bool {
        self.never().next().is_none() && self.apart.iter().all(|separation| separation.holds)
    }

    /// Injects and endings that nobody reached.
    pub fn never(&self) -> impl Iterator<Item = &Place> {
        self.injects.iter().chain(&self.endings).filter(|place| place.hits == 0)
    }

    /// Reactions that nobody met with.
    pub fn untried(&self) -> impl Iterator<Item = &Place> {
        self.reactions.iter().filter(|place| place.hits == 0)
    }

    /// As a page that stands alone.
    pub fn html(rehearsals: &[Self], words: &Words) -> String {
        html::page(words, rehearsals)
    }
}

/// Something in a scenario's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// An inject.
    Inject(InjectIx),
    /// One of its reactions, from 0.
    Reaction(InjectIx, usize),
    /// An ending.
    Ending(EndingIx),
}

/// The name of a trainee.
fn name(words: &Words, trainee: &Trainee) -> String {
    words.plain(&key(trainee))
}

fn key(trainee: &Trainee) -> String {
    format!("trainee-{}", trainee.id)
}

fn player(words: &Words, trainee: &Trainee, tally: &Tally) -> Player {
    let percent = |part: u64, whole: u64| (part * 100 + whole / 2).checked_div(whole).unwrap_or_default();
    let [all, shortest, longest] = tally.seconds;
    Player {
        id: trainee.id.clone(),
        name: name(words, trainee),
        good: trainee.good,
        because: words.attribute(&key(trainee), "about", &[]).unwrap_or_default(),
        axes: tally.axes.iter().map(scores).collect(),
        minutes: [all.checked_div(tally.runs).unwrap_or_default(), shortest, longest].map(|seconds| seconds / 60),
        own_words: tally.own_words,
        unassertive: percent(tally.unassertive[0], tally.own_words),
        hostile: percent(tally.unassertive[1], tally.unassertive[0]),
    }
}

fn scores(spread: &Spread) -> Option<Scores> {
    Some(Scores { mean: (spread.mean()? + 500) / 1_000, low: spread.percentile(5)?, high: spread.percentile(95)? })
}

/// How far the expert stands above each that should fail, the weakest first.
fn stand_apart(words: &Words, tallies: &[(&'static Trainee, Tally)]) -> Vec<Separation> {
    let Some((_, expert)) = tallies.first().filter(|(trainee, _)| trainee.good) else { return Vec::new() };
    let separation = |(trainee, tally): &(&'static Trainee, Tally)| {
        let axis: Axis = trainee.fails?;
        let apart = Apart::of(expert.axis(axis)?, tally.axis(axis)?)?;
        Some(Separation {
            trainee: trainee.id.clone(),
            name: name(words, trainee),
            axis: axis.field().to_owned(),
            axis_name: words.plain(&format!("axis-{}", axis.field())),
            share: apart.share,
            low: apart.low,
            high: apart.high,
            holds: apart.share >= APART,
        })
    };
    let mut found: Vec<Separation> = tallies.iter().filter_map(separation).collect();
    found.sort_by(|a, b| a.share.total_cmp(&b.share));
    found
}

/// Several rehearsals of the same trainees put together: how far the expert stands apart over all scenarios.
pub fn together(words: &Words, all: &[Vec<(&'static Trainee, Tally)>]) -> Vec<Separation> {
    let mut joined: BTreeMap<usize, (&'static Trainee, Tally)> = BTreeMap::new();
    for (at, (trainee, tally)) in all.iter().flat_map(|tallies| tallies.iter().enumerate()) {
        joined.entry(at).or_insert_with(|| (*trainee, Tally::default())).1.join(tally);
    }
    stand_apart(words, &joined.into_values().collect::<Vec<_>>())
}

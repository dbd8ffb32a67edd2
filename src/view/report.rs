//! Everything that can be said of an attempt, as data: what a file or a page of it is a view of.

mod advice;
mod html;
mod markdown;
mod pace;
mod people;
mod picture;
mod shown;

pub use advice::{Placed, Practise, Strength};
pub use pace::Pace;
pub use people::Person;
pub use shown::{Evidence, Figure, Shown};

use std::sync::Arc;

use serde::Serialize;

use super::cover;
use super::debrief::{Debrief, with_notes};
use super::knowledge::Card;
use super::ways::{Other, ways};
use crate::appraisal::pattern::patterns;
use crate::appraisal::{self, evidence};
use crate::base::id::CardId;
use crate::base::words::Words;
use crate::profile::{Competencies, Errors};
use crate::record::Attempt;
use crate::say;
use crate::scenario::model::Scenario;
use crate::shift::{Desk, Purpose, Row, Shift};

/// An attempt, told.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Report {
    /// What was played, with what.
    pub about: About,
    /// What it came to, moment by moment.
    pub debrief: Debrief,
    /// How the people felt over the shift, those who wrote.
    pub people: Vec<Person>,
    /// What it shows of every competency, in the order of the profile; those it shows nothing of are not there.
    pub competencies: Vec<Shown>,
    /// How soon and how well everybody was answered who waited.
    pub pace: Vec<Pace>,
    /// What a person should look at before relying on the figures, in sentences; empty as a rule.
    pub flags: Vec<String>,
    /// What went best.
    pub strengths: Vec<Strength>,
    /// What to practise next, two at the most.
    pub practise: Vec<Practise>,
    /// What can be read on: knowledge cards of the module this scenario is placed in.
    pub cards: Vec<Cited>,
    /// For each moment the ways not taken; none where the attempt cannot be played again by this program.
    pub ways: Option<Vec<Vec<Other>>>,
    /// The same with what attacks covered, where something is: what a page and a text begin with. Data has it as written.
    #[serde(skip)]
    pub covered: Option<Box<Report>>,
}

/// What was played.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct About {
    /// The id of the attempt.
    pub attempt: String,
    /// The last link of its chain.
    pub head: String,
    /// What it was for.
    pub purpose: String,
    /// Whether it was practice, of which nothing is decided.
    pub is_practice: bool,
    /// How shift time ran, in words.
    pub pacing: String,
    /// The seed.
    pub seed: u64,
    /// The version of the engine it was played with.
    pub engine: String,
    /// Digests of scenario, brand book, weights and tables, shortened.
    pub content: [String; 4],
    /// When it began, in seconds since 1970.
    pub began: u64,
}

/// A knowledge card that can be read on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Cited {
    /// Its id.
    pub id: CardId,
    /// Its title.
    pub title: String,
    /// What it rests on, a line each.
    pub references: Vec<String>,
}

/// What a report is made from.
#[derive(Clone, Copy)]
pub struct Sat<'a> {
    /// The attempt, with what was noted beside it.
    pub attempt: &'a Attempt,
    /// The desk.
    pub desk: &'a Desk,
    /// What happened.
    pub rows: &'a [Row],
    /// The same, decided anew: ways not taken are played from it.
    pub again: Option<&'a Shift>,
}

/// The report of an attempt. `placed`: the scenarios there are to practise with, in the order of the course; `cards`: those of
/// this scenario.
pub fn report(
    words: &Words,
    profile: &Competencies,
    errors: &Errors,
    sat: Sat<'_>,
    (placed, cards): (&[Placed], &[Arc<Card>]),
) -> Report {
    let Sat { attempt, desk, rows, .. } = sat;
    let appraised = appraisal::Debrief::of(desk, rows);
    let observed = evidence::observed(profile, errors, desk, rows, &appraised);
    let pieces = evidence::pieces(profile, desk, rows, &appraised);
    let competencies = shown::shown(words, profile, errors, desk, &appraised, &observed, &pieces);
    let ways = sat.again.map(|again| appraised.moments.iter().map(|moment| ways(words, again, moment)).collect());
    Report {
        about: about(words, attempt),
        debrief: with_notes(words, desk, rows, attempt),
        people: people::people(desk, rows),
        pace: pace::pace(desk, &appraised),
        flags: patterns(desk, &appraised, attempt.header.pacing)
            .into_iter()
            .map(|pattern| words.plain(&format!("pattern-{}", pattern.name())))
            .collect(),
        strengths: advice::strengths(words, &competencies),
        practise: advice::practise(words, &competencies, &attempt.header.scenario, placed),
        cards: cards.iter().map(|card| cited(card)).collect(),
        competencies,
        ways,
        covered: None,
    }
}

fn cited(card: &Card) -> Cited {
    let Card { id, title, references, .. } = card;
    Cited { id: id.clone(), title: title.clone(), references: references.clone() }
}

fn about(words: &Words, attempt: &Attempt) -> About {
    let header = &attempt.header;
    let content = [&header.scenario_digest, &header.brand_digest, &header.profile_digest, &header.tables_digest];
    About {
        attempt: header.attempt.clone(),
        head: attempt.head().map(|head| head.to_string()).unwrap_or_default(),
        purpose: words.plain(&header.purpose.key()),
        is_practice: header.purpose == Purpose::Practice,
        pacing: say!(words, "report-pacing", pacing = header.pacing.name(), more = header.pacing.more()),
        seed: header.seed.number(),
        engine: header.engine.clone(),
        content: content.map(|digest| digest.short()),
        began: header.began,
    }
}

impl Report {
    /// The same for whoever has what attacks covered.
    #[must_use]
    pub fn with_cover(mut self, words: &Words, scenario: &Scenario) -> Self {
        let mut covered = self.clone();
        cover::debrief(words, scenario, &mut covered.debrief);
        for (step, ways) in covered.debrief.steps.iter().zip(covered.ways.iter_mut().flatten()) {
            cover::ways(words, scenario, &step.inject, ways);
        }
        self.covered = (covered != self).then(|| Box::new(covered));
        self
    }

    /// What is told at first.
    fn told(&self) -> &Self {
        self.covered.as_deref().unwrap_or(self)
    }

    /// The other ways at a moment.
    fn ways_at(&self, nth: usize) -> &[Other] {
        self.ways.as_ref().and_then(|ways| ways.get(nth)).map_or(&[], Vec::as_slice)
    }

    /// As a page that stands alone: no script, nothing from elsewhere.
    pub fn html(&self, words: &Words) -> String {
        html::page(words, self)
    }

    /// As Markdown.
    pub fn markdown(&self, words: &Words) -> String {
        markdown::text(words, self)
    }

    /// As JSON, with times in milliseconds of shift time.
    ///
    /// # Errors
    /// Only if a number is beyond what JSON carries, which none of ours is.
    pub fn json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self)
    }
}

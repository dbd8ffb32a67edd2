//! Which rows of the articles on the profession are exercised and scored, and where: as data, and in words.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::base::words::Words;
use crate::profile::Competencies;
use crate::rehearsal::Met;
use crate::say;

/// All rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Coverage {
    /// How many rows there are.
    pub all: usize,
    /// How many of them some scenario exercises and scores.
    pub scored: usize,
    /// How many of them are named by a scenario and make no difference there.
    pub unscored: usize,
    /// Each, in the order of the articles.
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Row {
    /// Its name.
    pub row: String,
    /// What it says.
    pub what: String,
    /// The competencies that it asks for.
    pub competencies: Vec<String>,
    /// Where it is exercised.
    pub at: Vec<Place>,
}

/// Somewhere a row is exercised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Place {
    /// The scenario.
    pub scenario: String,
    /// The inject.
    pub inject: String,
    /// The competency on which a good answer and a bad one differ; none where they do not.
    pub competency: Option<String>,
    /// The figure of the shift after a good answer, 0–100.
    pub good: Option<u8>,
    /// After a bad one.
    pub bad: Option<u8>,
}

impl Row {
    /// Whether it is exercised anywhere so that it counts.
    pub fn is_scored(&self) -> bool {
        self.at.iter().any(|place| place.competency.is_some())
    }
}

impl Coverage {
    /// What the scenarios, by id, meet of a profile's rows.
    pub fn of(profile: &Competencies, met: &[(String, Vec<Met>)]) -> Self {
        let mut places: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
        for (scenario, met) in met.iter().flat_map(|(scenario, met)| met.iter().map(move |met| (scenario, met))) {
            let scored = met.scored.as_ref();
            places.entry(&met.row).or_default().push(Place {
                scenario: scenario.clone(),
                inject: met.inject.to_string(),
                competency: scored.map(|(id, ..)| profile.name(id).to_owned()),
                good: scored.map(|(_, good, _)| *good),
                bad: scored.map(|(.., bad)| *bad),
            });
        }
        let row = |(row, what): (String, &str)| Row {
            what: what.to_owned(),
            competencies: profile.asked_by(&row).map(|competency| competency.name.clone()).collect(),
            at: places.remove(row.as_str()).unwrap_or_default(),
            row,
        };
        let rows: Vec<Row> = profile.rows().map(row).collect();
        let scored = rows.iter().filter(|row| row.is_scored()).count();
        let named = rows.iter().filter(|row| !row.at.is_empty()).count();
        Self { all: rows.len(), scored, unscored: named - scored, rows }
    }

    /// In words: a heading, then every row with where it is scored, and how many there are of each.
    pub fn lines(&self, words: &Words) -> Vec<String> {
        let mut lines = Vec::new();
        for row in &self.rows {
            let (name, what) = (row.row.as_str(), row.what.as_str());
            let competencies = row.competencies.join(", ");
            let key = match (row.is_scored(), row.at.is_empty(), row.competencies.is_empty()) {
                (true, ..) => "coverage-scored",
                (false, false, _) => "coverage-unscored",
                (false, true, false) => "coverage-open",
                (false, true, true) => "coverage-product",
            };
            lines.push(say!(words, key, row = name, what = what, competencies = competencies));
            lines.extend(row.at.iter().map(|place| format!("  {}", place.line(words))));
        }
        let (all, scored, unscored) = (self.all, self.scored, self.unscored);
        lines.push(String::new());
        lines.push(say!(words, "coverage-sum", all = all, scored = scored, unscored = unscored));
        lines
    }
}

impl Place {
    fn line(&self, words: &Words) -> String {
        let (scenario, inject) = (self.scenario.as_str(), self.inject.as_str());
        match (&self.competency, self.good, self.bad) {
            (Some(competency), Some(good), Some(bad)) => {
                let competency = competency.as_str();
                say!(
                    words,
                    "coverage-place",
                    scenario = scenario,
                    inject = inject,
                    competency = competency,
                    good = good,
                    bad = bad
                )
            }
            _ => say!(words, "coverage-place-same", scenario = scenario, inject = inject),
        }
    }
}

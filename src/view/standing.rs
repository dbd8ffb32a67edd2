//! What several attempts show of somebody: every competency with its error, or that there is not enough yet. For whoever
//! trains; nothing here decides.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::appraisal::estimate::{Estimate, Observed, Purpose, estimate, is_enough};
use crate::appraisal::progress::{self, Run};
use crate::base::id::{CompetencyId, ScenarioId};
use crate::base::words::Words;
use crate::profile::{Competencies, Confidence, Errors};
use crate::say;

/// What attempts show, by scenario.
pub type Shown = BTreeMap<ScenarioId, BTreeMap<CompetencyId, Observed>>;

/// Where somebody stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// How many scenarios it rests on.
    pub scenarios: usize,
    /// The headings of the profile with their competencies, and the composites under none.
    pub groups: Vec<Group>,
}

/// A heading and what stands under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Group {
    /// Its name; none for composites.
    pub name: Option<String>,
    /// What stands under it.
    pub rows: Vec<Row>,
}

/// A competency or a composite.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Its id.
    pub id: CompetencyId,
    /// Its name.
    pub name: String,
    /// Whether a figure for it may never decide.
    pub indicative: bool,
    /// In how many scenarios it was shown.
    pub scenarios: usize,
    /// By how many decisions.
    pub decisions: usize,
    /// How many of them in own words.
    pub own_words: usize,
    /// What it comes to; none with too little evidence.
    pub figure: Option<Figure>,
}

/// A score with its error, in points of 100.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// The score: little evidence keeps it near the middle.
    pub score: i64,
    /// Its standard error.
    pub error: i64,
    /// Ninety-five in a hundred lie from here …
    pub low: i64,
    /// … to here.
    pub high: i64,
    /// The name of its level.
    pub level: String,
}

/// What runs show: the last at each scenario counts, since a second one is no independent view of a person.
pub fn shown(runs: &[Run]) -> Shown {
    progress::last(runs).into_iter().map(|(id, run)| (id.clone(), run.observed.clone())).collect()
}

/// What attempts show by a profile.
pub fn standing(profile: &Competencies, errors: &Errors, shown: &Shown) -> Standing {
    let row = |id: &CompetencyId, name: &str, indicative: bool| {
        let observed: Vec<Observed> = shown.values().filter_map(|found| found.get(id)).copied().collect();
        Row {
            id: id.clone(),
            name: name.to_owned(),
            indicative,
            scenarios: observed.len(),
            decisions: observed.iter().map(|one| one.decisions).sum(),
            own_words: observed.iter().map(|one| one.own_words).sum(),
            figure: figure(profile, errors, &observed),
        }
    };
    let groups = profile.groups.iter().map(|group| {
        let under = profile.competencies.iter().filter(|competency| competency.group == group.id);
        let rows = under.map(|found| row(&found.id, &found.name, found.confidence == Confidence::Indicative));
        Group { name: Some(group.name.clone()), rows: rows.collect() }
    });
    let composites = profile.composites.iter().map(|found| row(&found.id, &found.name, false));
    let composites = Group { name: None, rows: composites.collect() };
    Standing { scenarios: shown.len(), groups: groups.chain([composites]).collect() }
}

fn figure(profile: &Competencies, errors: &Errors, observed: &[Observed]) -> Option<Figure> {
    let found = estimate(observed, Purpose::Training, errors).filter(|_| is_enough(observed, errors))?;
    Some(Figure::of(profile, &found))
}

impl Figure {
    /// An estimate for people.
    pub fn of(profile: &Competencies, found: &Estimate) -> Self {
        let band = found.band();
        let level = profile.level(band.score).map(|level| level.name.clone()).unwrap_or_default();
        let error = (found.error + 500) / 1_000;
        Self { score: band.score, error, low: band.low, high: band.high, level }
    }

    /// How far ninety-five in a hundred lie from the score at the most; less on the side where the scale ends.
    pub fn reach(&self) -> i64 {
        (self.score - self.low).max(self.high - self.score)
    }
}

impl Row {
    /// A row in a sentence.
    pub fn line(&self, words: &Words) -> String {
        let kind = if self.indicative { "indicative" } else { "decides" };
        match &self.figure {
            Some(figure) => say!(
                words,
                "standing-row",
                name = self.name,
                score = figure.score,
                low = figure.low,
                high = figure.high,
                level = figure.level,
                scenarios = self.scenarios,
                decisions = self.decisions,
                own = self.own_words,
                kind = kind
            ),
            None => say!(
                words,
                "standing-too-little",
                name = self.name,
                scenarios = self.scenarios,
                decisions = self.decisions,
                kind = kind
            ),
        }
    }
}

/// What a figure takes, in a sentence.
pub fn least(words: &Words) -> String {
    let least = &Errors::built_in().least;
    say!(words, "standing-least", scenarios = least.scenarios, decisions = least.decisions)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(scenarios: usize) -> Shown {
        let patience = |points: i64| {
            let observed = Observed { mean: points * 1_000, decisions: 5, own_words: 2 };
            BTreeMap::from([(CompetencyId::new("patience"), observed)])
        };
        (0..scenarios).map(|at| (ScenarioId::new(format!("s{at}")), patience(70))).collect()
    }

    #[test]
    fn there_is_a_figure_as_soon_as_there_is_enough() {
        let (profile, errors) = (Competencies::built_in(), Errors::built_in());
        let row = |scenarios: usize| {
            let standing = standing(profile, errors, &shown(scenarios));
            assert_eq!(standing.groups.iter().map(|group| group.rows.len()).sum::<usize>(), 30);
            standing.groups[0].rows.iter().find(|row| row.id.as_str() == "patience").cloned().unwrap()
        };
        let few = row(3);
        assert_eq!((few.scenarios, few.decisions, few.own_words, few.figure), (3, 15, 6, None));
        let four = row(4).figure.unwrap();
        assert!(four.low < four.score && four.score < four.high && four.score < 70, "{four:?}");
        let many = row(40).figure.unwrap();
        assert!(many.error < four.error && many.score >= 69, "{many:?}");
        assert_eq!(many.level, "Proficient");
    }
}

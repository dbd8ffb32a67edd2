//! On what a decision rests: the composite and each competency, with its error and how surely it reaches its mark.

use serde::Serialize;

use super::Known;
use crate::appraisal::decision::Chance;
use crate::appraisal::estimate::{Observed, Purpose, estimate};
use crate::base::id::CompetencyId;
use crate::base::words::Words;
use crate::say;
use crate::view::standing::Figure;

/// The weighed sum beside the cut score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Composite {
    /// The score with its error.
    pub figure: Figure,
    /// The cut score …
    pub cut: i64,
    /// … and its own standard error.
    pub cut_error: i64,
    /// With which chance the score reaches it, in thousandths.
    pub chance_permille: Chance,
}

/// A competency or composite that a role asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Row {
    /// Which.
    pub id: CompetencyId,
    /// Its name.
    pub name: String,
    /// Its share of the composite, in percent.
    pub weight: i64,
    /// The least it may be; none for what may be missing.
    pub floor: Option<i64>,
    /// What it is; none without evidence.
    pub figure: Option<Figure>,
    /// With which chance it reaches its floor, in thousandths.
    pub chance_permille: Option<Chance>,
    /// In how many scenarios it was shown.
    pub scenarios: usize,
    /// By how many decisions.
    pub decisions: usize,
    /// How many of them in own words.
    pub own_words: usize,
}

impl Known<'_> {
    pub(super) fn composite(&self) -> Option<Composite> {
        let (sum, reaches) = (self.decided.sum?, self.decided.reaches?);
        let cut = &self.standard.role.cut;
        let figure = Figure::of(self.standard.profile, &sum);
        Some(Composite { figure, cut: cut.score, cut_error: cut.error, chance_permille: reaches })
    }

    pub(super) fn essential(&self) -> Vec<Row> {
        let row = |asked: &crate::profile::Essential| {
            let floor = self.decided.floors.iter().find(|floor| floor.competency == asked.competency);
            let row = self.row(&asked.competency, asked.weight);
            Row { floor: Some(asked.floor), chance_permille: floor.and_then(|floor| floor.reaches), ..row }
        };
        self.standard.role.essential.iter().map(row).collect()
    }

    pub(super) fn desirable(&self) -> Vec<Row> {
        self.standard.role.desirable.iter().map(|asked| self.row(&asked.competency, asked.weight)).collect()
    }

    fn row(&self, id: &CompetencyId, weight: i64) -> Row {
        let profile = self.standard.profile;
        let shown = self.evidence.observed.get(id).into_iter().flat_map(|by_attempt| by_attempt.values());
        let observed: Vec<Observed> = shown.copied().collect();
        let found = estimate(&observed, Purpose::Decision, self.standard.errors);
        Row {
            id: id.clone(),
            name: profile.name(id).to_owned(),
            weight,
            floor: None,
            figure: found.map(|found| Figure::of(profile, &found)),
            chance_permille: None,
            scenarios: observed.len(),
            decisions: observed.iter().map(|one| one.decisions).sum(),
            own_words: observed.iter().map(|one| one.own_words).sum(),
        }
    }
}

/// A chance in percent.
pub(super) fn percent(words: &Words, chance: Chance) -> String {
    match chance {
        0 => words.plain("decide-chance-least"),
        1_000.. => words.plain("decide-chance-most"),
        _ => say!(words, "decide-chance", percent = format!("{}.{}", chance / 10, chance % 10)),
    }
}

impl Composite {
    /// In a sentence.
    pub fn sentence(&self, words: &Words) -> String {
        let figure = &self.figure;
        say!(
            words,
            "decide-composite",
            score = figure.score,
            low = figure.low,
            high = figure.high,
            error = figure.error,
            cut = self.cut,
            of_cut = self.cut_error,
            chance = percent(words, self.chance_permille)
        )
    }
}

impl Row {
    /// In a sentence.
    pub fn sentence(&self, words: &Words) -> String {
        let Some(figure) = &self.figure else {
            return match self.floor {
                Some(floor) => say!(words, "decide-row-floor-unseen", name = self.name, floor = floor),
                None => say!(words, "decide-row-unseen", name = self.name),
            };
        };
        let rests =
            say!(words, "decide-rests", scenarios = self.scenarios, decisions = self.decisions, own = self.own_words);
        let chance = self.chance_permille.map(|chance| percent(words, chance)).unwrap_or_default();
        say!(
            words,
            if self.floor.is_some() { "decide-row-floor" } else { "decide-row" },
            name = self.name,
            score = figure.score,
            low = figure.low,
            high = figure.high,
            floor = self.floor.unwrap_or_default(),
            chance = chance,
            rests = rests
        )
    }
}

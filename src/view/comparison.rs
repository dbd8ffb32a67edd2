//! Candidates side by side: every competency and the composite of a role with its error, and for each pair whether there is
//! a difference at all. It ranks nobody and decides nothing.

use serde::Serialize;

use super::decision::{Aside, Standard};
use super::standing::Figure;
use crate::appraisal::comparison::{self, Is, differences};
use crate::appraisal::decision::{Evidence, decide};
use crate::appraisal::estimate::{Estimate, Observed, Purpose, estimate, is_enough};
use crate::base::id::{CompetencyId, RoleProfileId};
use crate::base::words::Words;
use crate::profile::{Confidence, RoleProfile};
use crate::record::Sittings;

/// Candidates beside one another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Comparison {
    /// The role whose weights make the composite.
    pub role: RoleProfileId,
    /// Who is compared.
    pub candidates: Vec<Candidate>,
    /// The composite, then every competency of which anybody has a score.
    pub rows: Vec<Row>,
    /// How many pairs were compared, over all rows.
    pub comparisons: usize,
    /// How many of them would be differences if nothing else had been compared.
    pub alone: usize,
}

/// Somebody who is compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Candidate {
    /// What they are called.
    pub name: String,
    /// In how many scenarios they were seen.
    pub scenarios: usize,
    /// Which of their attempts do not count, and why.
    pub not_counted: Vec<Aside>,
}

/// A competency, or the composite of the role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Row {
    /// Which; none for the composite of the role.
    pub id: Option<CompetencyId>,
    /// Its name.
    pub name: String,
    /// Whether it is for orientation only.
    pub indicative: bool,
    /// By candidate, with the errors of a decision; none with too little evidence.
    pub figures: Vec<Option<Figure>>,
    /// Every pair of whom both have a score.
    pub differences: Vec<Difference>,
}

/// How far two candidates lie apart, in points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Difference {
    /// The first, by number from 1.
    pub first: usize,
    /// The second.
    pub second: usize,
    /// The score of the first less that of the second.
    pub by: i64,
    /// Its standard error.
    pub error: i64,
    /// Ninety-five in a hundred lie from here …
    pub low: i64,
    /// … to here.
    pub high: i64,
    /// Whether it may be called a difference among all that were compared.
    pub is_one: bool,
    /// Whether it could be if nothing else had been compared.
    pub is_one_alone: bool,
}

/// A candidate as they were handed in: a name, what counts, and what does not.
#[derive(Debug)]
pub struct HandedIn<'a> {
    /// What they are called.
    pub name: String,
    /// What counts.
    pub sittings: &'a Sittings,
    /// What does not.
    pub not_counted: Vec<Aside>,
}

/// Puts candidates beside one another.
pub fn comparison(words: &Words, standard: Standard<'_>, handed_in: Vec<HandedIn<'_>>) -> Comparison {
    let Standard { profile, role, errors } = standard;
    let evidence: Vec<Evidence> = handed_in.iter().map(|one| one.sittings.evidence(profile, errors).0).collect();
    let of = |id: &CompetencyId| -> Vec<Option<Estimate>> {
        let score = |found: &Evidence| estimate(&enough(found, standard, id)?, Purpose::Decision, errors);
        evidence.iter().map(score).collect()
    };
    let composite = (None, words.plain("compare-composite"), false);
    let single = profile.competencies.iter();
    let single = single.map(|one| (&one.id, &one.name, one.confidence == Confidence::Indicative));
    let together = profile.composites.iter().map(|one| (&one.id, &one.name, false));
    let named = single.chain(together).map(|(id, name, indicative)| (Some(id.clone()), name.clone(), indicative));
    let heads: Vec<(Option<CompetencyId>, String, bool)> = [composite].into_iter().chain(named).collect();
    let scores: Vec<Vec<Option<Estimate>>> = heads
        .iter()
        .map(|(id, ..)| match id {
            Some(id) => of(id),
            None => evidence.iter().map(|found| sum(found, standard, role)).collect(),
        })
        .collect();
    let found = differences(&scores);
    let rows = heads.into_iter().zip(&scores).zip(found).map(|(((id, name, indicative), scores), found)| Row {
        id,
        name,
        indicative,
        figures: scores.iter().map(|score| score.as_ref().map(|score| Figure::of(profile, score))).collect(),
        differences: found.iter().map(Difference::of).collect(),
    });
    let rows: Vec<Row> = rows.filter(|row| row.id.is_none() || row.figures.iter().any(Option::is_some)).collect();
    let pairs = || rows.iter().flat_map(|row| &row.differences);
    let candidates = handed_in.into_iter().map(|one| Candidate {
        name: one.name,
        scenarios: one.sittings.counted.len(),
        not_counted: one.not_counted,
    });
    Comparison {
        role: role.id.clone(),
        candidates: candidates.collect(),
        comparisons: pairs().count(),
        alone: pairs().filter(|pair| pair.is_one_alone && !pair.is_one).count(),
        rows,
    }
}

/// What somebody showed of a competency, if it is enough for a score.
fn enough(evidence: &Evidence, standard: Standard<'_>, id: &CompetencyId) -> Option<Vec<Observed>> {
    let observed: Vec<Observed> = evidence.observed.get(id)?.values().copied().collect();
    is_enough(&observed, standard.errors).then_some(observed)
}

/// The composite of a role, if there is enough on everything essential.
fn sum(evidence: &Evidence, standard: Standard<'_>, role: &RoleProfile) -> Option<Estimate> {
    let all = role.essential.iter().all(|asked| enough(evidence, standard, &asked.competency).is_some());
    all.then(|| decide(evidence, role, standard.errors).sum).flatten()
}

impl Difference {
    fn of(found: &comparison::Difference) -> Self {
        let points = |thousandths: i64| (thousandths + 500).div_euclid(1_000);
        let (low, high) = found.band();
        Self {
            first: found.first + 1,
            second: found.second + 1,
            by: points(found.by),
            error: points(found.error),
            low: points(low),
            high: points(high),
            is_one: found.is == Is::Difference,
            is_one_alone: found.is != Is::None,
        }
    }
}

//! What of the profession a scenario exercises and scores: rows of the articles that its author names, and whether a good
//! answer there and a bad one differ on a competency that the row asks for.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Search, Sheet, Stage, Written};
use crate::base::Seed;
use crate::base::id::{CompetencyId, InjectId};
use crate::profile::Competencies;
use crate::scenario::Sound;
use crate::shift::Desk;

/// Figures that differ by less than so many points do not differ.
const DIFFERS: u8 = 3;

/// A row that a scenario says it exercises at an inject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Met {
    /// The row.
    pub row: String,
    /// Where.
    pub inject: InjectId,
    /// The competency that the row asks for and on which the two answers differ most, with the figure of the shift after a
    /// good answer there and after a bad one; none where none differs.
    pub scored: Option<(CompetencyId, u8, u8)>,
}

/// Every row that a scenario names, at every inject that it names for it. Of each inject one shift is played with a good
/// answer and one with each other, the public left out.
pub fn met(sound: &Sound<'_>, profile: &Competencies) -> Vec<Met> {
    let Some(scenario) = sound.model().map(Arc::new) else { return Vec::new() };
    let desk = Arc::new(Desk::without_public(Arc::clone(&scenario)));
    let sheet = Sheet::of(&desk);
    let written = Written::default();
    let search = Search::on(Stage { desk: &desk, sheet: &sheet, written: &written }, Seed::new(1));
    let mut known: BTreeMap<&InjectId, BTreeMap<CompetencyId, (u8, u8)>> = BTreeMap::new();
    let mut met = Vec::new();
    for (row, at) in sound.loaded.raw.meets.iter() {
        for inject in at {
            let Some(ix) = scenario.inject_ix(inject) else { continue };
            let differs = known.entry(inject).or_insert_with(|| search.differs(ix));
            let asked = profile.asked_by(row).filter_map(|competency| {
                let (good, bad) = differs.get(&competency.id)?;
                Some((competency.id.clone(), *good, *bad))
            });
            let scored = asked.filter(|(_, good, bad)| good - bad >= DIFFERS).max_by_key(|(_, good, bad)| good - bad);
            met.push(Met { row: row.clone(), inject: inject.clone(), scored });
        }
    }
    met
}

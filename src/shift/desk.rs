//! Everything a shift needs and never changes: the scenario, how answers to each inject are read, and what was worked
//! out from it once. Shared by any number of shifts.

use std::sync::{Arc, OnceLock};

use super::condition::holds;
use super::state::{Progress, State};
use crate::base::SimTime;
use crate::community::Community;
use crate::reading::{Books, Reading, Remembered, Rubric, Said};
use crate::scenario::model::*;
use crate::scenario::{Difficulty, Input, Level, Visibility};

/// A desk to sit shifts at.
#[derive(Debug)]
pub struct Desk {
    /// What is played.
    pub scenario: Arc<Scenario>,
    difficulty: Difficulty,
    books: Books,
    community: OnceLock<Option<Arc<Community>>>,
    rubrics: Vec<OnceLock<Rubric>>,
    remembered: Vec<Remembered>,
    drafts: Vec<Vec<[OnceLock<Reading>; 2]>>,
    /// Injects that come when a condition holds, in the order of the scenario.
    pub(super) conditional: Vec<InjectIx>,
    /// Moments at which a condition on time may come true.
    pub(super) checks: Vec<SimTime>,
}

impl Desk {
    /// The desk of a scenario as its author wrote it.
    pub fn new(scenario: Arc<Scenario>) -> Self {
        Self::at(scenario, Difficulty::default())
    }

    /// The desk of a scenario at a level of difficulty.
    pub fn at(scenario: Arc<Scenario>, difficulty: Difficulty) -> Self {
        let mut conditional = Vec::new();
        let mut checks = Vec::new();
        for (ix, inject) in (0..).zip(&scenario.injects) {
            if let Arrival::When(condition) = &inject.arrives {
                conditional.push(InjectIx(ix));
                collect_times(condition, &mut checks);
            }
        }
        checks.sort();
        checks.dedup();
        Self {
            books: Books::of(&scenario),
            community: OnceLock::new(),
            rubrics: scenario.injects.iter().map(|_| OnceLock::new()).collect(),
            remembered: scenario.injects.iter().map(|_| Remembered::default()).collect(),
            drafts: scenario
                .injects
                .iter()
                .map(|inject| inject.drafts().iter().map(|_| [OnceLock::new(), OnceLock::new()]).collect())
                .collect(),
            conditional,
            checks,
            scenario,
            difficulty,
        }
    }

    /// The desk of a scenario at which no public plays, whatever its brand's book says: for rehearsals in which nothing
    /// depends on it.
    pub fn without_public(scenario: Arc<Scenario>) -> Self {
        Self { community: OnceLock::from(None), ..Self::new(scenario) }
    }

    /// At which level of difficulty it is played.
    pub fn difficulty(&self) -> Difficulty {
        self.difficulty
    }

    /// What that changes.
    pub fn level(&self) -> Level {
        self.scenario.levels.level(self.difficulty)
    }

    /// Whether something may still come that depends on the public.
    pub(super) fn asks_the_public(&self, state: &State) -> bool {
        let pending = |ix: &&InjectIx| state.progress(**ix) == Progress::Pending;
        self.conditional.iter().filter(pending).any(
            |ix| matches!(&self.scenario.inject(*ix).arrives, Arrival::When(condition) if condition.asks_the_public()),
        )
    }

    /// Whether a draft is on offer.
    pub(super) fn offers(&self, state: &State, inject: InjectIx, draft: &Draft) -> bool {
        let needed = self.scenario.inject(inject).conversation().input == Input::Drafts;
        (needed || self.level().drafts) && holds(&draft.offered, self, state, None)
    }

    /// Who follows the brand; none where its book names nobody. Drawn at the first use.
    pub fn community(&self) -> Option<&Arc<Community>> {
        self.community.get_or_init(|| Community::of(&self.scenario.brand).map(Arc::new)).as_ref()
    }

    /// How answers to an inject are read; compiled at the first use.
    pub fn rubric(&self, inject: InjectIx) -> &Rubric {
        let model = self.scenario.inject(inject);
        self.rubrics[inject.at()].get_or_init(|| Rubric::by(self.books.book(&self.scenario, model), model))
    }

    /// Reads an answer in own words to an inject, and takes it up in what was said so far.
    pub fn hear(&self, inject: InjectIx, said: &mut Said, text: &str, visibility: Visibility) -> Arc<Reading> {
        self.remembered[inject.at()].hear(self.rubric(inject), said, text, visibility)
    }

    /// What a draft says; read at the first use.
    pub fn draft_reading(&self, inject: InjectIx, draft: DraftIx, visibility: Visibility) -> &Reading {
        let [public, private] = &self.drafts[inject.at()][draft.at()];
        let cell = if visibility == Visibility::Public { public } else { private };
        cell.get_or_init(|| {
            let text = &self.scenario.inject(inject).drafts()[draft.at()].text;
            self.rubric(inject).read(text, visibility)
        })
    }
}

fn collect_times(condition: &Condition, times: &mut Vec<SimTime>) {
    match condition {
        Condition::After(at) => times.push(*at),
        Condition::All(inner) | Condition::Any(inner) => {
            for condition in inner {
                collect_times(condition, times);
            }
        }
        Condition::Not(inner) => collect_times(inner, times),
        _ => {}
    }
}

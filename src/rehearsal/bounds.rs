//! How low and how high each competency can come out: a search over what can be done at each inject, everything else as it
//! is. What is found is reached by a shift; that nothing lies beyond it is not proved.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::play::Stage;
use super::sheet::{Page, Paper, Part, Ways};
use super::{Bank, Run};
use crate::base::Seed;
use crate::base::id::CompetencyId;
use crate::scenario::Input;
use crate::scenario::model::*;
use crate::shift::work::Given;
use crate::shift::{Act, Answer, Shift};

/// Late is after so many percent of the time that is given.
const LATE: u64 = 80;

/// The lowest and the highest figure that was found, 0–100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The lowest.
    pub low: u8,
    /// The highest.
    pub high: u8,
}

/// What can be done at each inject, as far as a search goes through it.
#[derive(Debug)]
pub struct Search<'a> {
    stage: Stage<'a>,
    seed: Seed,
    tacks: Vec<Vec<Tack>>,
}

/// One thing that can be done; none is nothing, until it is too late.
type Tack = Option<Act>;

/// A choice at each inject.
type Policy = Vec<usize>;

impl<'a> Search<'a> {
    /// What can be done on a stage.
    pub fn on(stage: Stage<'a>, seed: Seed) -> Self {
        let injects = (0..).map(InjectIx).zip(&stage.desk.scenario.injects);
        let tacks = injects.map(|(ix, inject)| tacks(&stage, ix, inject)).collect();
        Self { stage, seed, tacks }
    }

    /// How low and how high each competency can come out. Everything is done alike first, as well and as badly as there
    /// is anything to choose; then one inject at a time is done otherwise; then, for each competency, every inject as was
    /// best for it alone, and as was worst.
    pub fn bounds(&self) -> BTreeMap<CompetencyId, Bounds> {
        let mut found = Found::default();
        self.ends().for_each(|shift| found.note(&Run::of(&shift)));
        let deviations = self.deviations().map(|(at, nth, shift)| (at, nth, Run::of(&shift)));
        let alone: Vec<(usize, usize, Run)> = deviations.collect();
        alone.iter().for_each(|(.., run)| found.note(run));
        for id in found.0.keys().cloned().collect::<Vec<_>>() {
            for highest in [true, false] {
                found.note(&self.run(&self.aimed(&id, &alone, highest)));
            }
        }
        found.0
    }

    /// What each competency comes out at with one inject done well, and with it done badly, everything else done well: the
    /// good figure first. Only those that differ.
    pub fn differs(&self, at: InjectIx) -> BTreeMap<CompetencyId, (u8, u8)> {
        let good = self.run(&self.all(0));
        let worse = (1..self.tacks.get(at.at()).map_or(1, Vec::len)).map(|nth| {
            let mut policy = self.all(0);
            policy[at.at()] = nth;
            self.run(&policy)
        });
        let mut found: BTreeMap<CompetencyId, (u8, u8)> = BTreeMap::new();
        for bad in worse {
            for (id, score) in &good.competencies {
                let Some(other) = bad.competency(id).filter(|other| other < score) else { continue };
                let known = found.entry(id.clone()).or_insert((*score, other));
                known.1 = known.1.min(other);
            }
        }
        found
    }

    /// Everything done alike, as well and as badly as there is anything to choose.
    pub(super) fn ends(&self) -> impl Iterator<Item = Shift> {
        (0..self.most()).map(|nth| self.play(&self.all(nth), 0))
    }

    /// The same, when most of the time that is given has gone.
    pub(super) fn late(&self) -> impl Iterator<Item = Shift> {
        (0..self.most()).map(|nth| self.play(&self.all(nth), LATE))
    }

    /// Everything done well, or badly, and one thing otherwise.
    pub(super) fn alone(&self) -> impl Iterator<Item = Shift> {
        self.deviations().map(|(.., shift)| shift)
    }

    /// The same, with the inject that was done otherwise and how.
    fn deviations(&self) -> impl Iterator<Item = (usize, usize, Shift)> {
        [self.all(0), self.all(1)].into_iter().flat_map(move |base| {
            let others =
                self.tacks.iter().enumerate().flat_map(|(at, tacks)| (0..tacks.len()).map(move |nth| (at, nth)));
            let others: Vec<(usize, usize)> = others.filter(|(at, nth)| base[*at] != *nth).collect();
            others.into_iter().map(move |(at, nth)| {
                let mut policy = base.clone();
                policy[at] = nth;
                (at, nth, self.play(&policy, 0))
            })
        })
    }

    /// At each inject what alone did the most for a competency, or against it.
    fn aimed(&self, id: &CompetencyId, alone: &[(usize, usize, Run)], highest: bool) -> Policy {
        let mut policy = self.all(usize::from(!highest));
        for (at, chosen) in policy.iter_mut().enumerate() {
            let here = alone.iter().filter(|(inject, ..)| *inject == at);
            let scored = here.filter_map(|(_, nth, run)| Some((run.competency(id)?, *nth)));
            let best =
                if highest { scored.max_by_key(|(score, _)| *score) } else { scored.min_by_key(|(score, _)| *score) };
            *chosen = best.map_or(*chosen, |(_, nth)| nth);
        }
        policy
    }

    fn most(&self) -> usize {
        self.tacks.iter().map(Vec::len).max().unwrap_or_default()
    }

    /// The same everywhere, as far as there is so much to choose from.
    fn all(&self, nth: usize) -> Policy {
        self.tacks.iter().map(|tacks| nth.min(tacks.len().saturating_sub(1))).collect()
    }

    /// What a policy comes to.
    fn run(&self, policy: &Policy) -> Run {
        Run::of(&self.play(policy, 0))
    }

    fn play(&self, policy: &Policy, late: u64) -> Shift {
        let rule = |_: &Shift, inject: InjectIx| self.tacks[inject.at()].get(policy[inject.at()])?.clone();
        self.stage.follow(self.seed, late, &rule)
    }
}

/// What was found so far.
#[derive(Default)]
struct Found(BTreeMap<CompetencyId, Bounds>);

impl Found {
    fn note(&mut self, run: &Run) {
        for (id, score) in &run.competencies {
            let known = self.0.entry(id.clone()).or_insert(Bounds { low: *score, high: *score });
            *known = Bounds { low: known.low.min(*score), high: known.high.max(*score) };
        }
    }
}

/// What can be done at an inject: the best first and the worst next, then everything in between.
fn tacks(stage: &Stage<'_>, ix: InjectIx, inject: &Inject) -> Vec<Tack> {
    let Some(page) = stage.sheet.page(ix) else { return vec![None] };
    let mut tacks = match &page.work {
        Some(paper) => vec![work(ix, paper, true), work(ix, paper, false)],
        None => messages(ix, inject, page),
    };
    tacks.extend(page.moves.iter().map(|(act, _)| Some(act.clone())));
    tacks.push(None);
    tacks
}

/// A sample, or else the best draft; then a hostile line; then the rest, from the best down.
fn messages(ix: InjectIx, inject: &Inject, page: &Page) -> Vec<Tack> {
    let answer = |with: Answer| Some(Act::Answer { inject: ix, with, visibility: page.place });
    let text = |text: &str| answer(Answer::Text(text.to_owned()));
    let input = inject.conversation().input;
    let mut tacks = Vec::new();
    if input != Input::Drafts {
        tacks.extend(page.samples.first().map(|sample| text(sample)));
    }
    if input != Input::Free {
        let mut drafts: Vec<_> = page.drafts.iter().collect();
        drafts.sort_by_key(|(_, key)| std::cmp::Reverse(key.quality));
        tacks.extend(drafts.into_iter().map(|(draft, _)| answer(Answer::Draft(*draft))));
    }
    if input != Input::Drafts {
        let rude = Bank::built_in().phrase("aggressive", "whole", &mut Seed::new(1).stream("bounds"));
        tacks.insert(tacks.len().min(1), text(rude));
    }
    tacks
}

/// A piece of work done as well as can be, or as badly.
fn work(ix: InjectIx, paper: &Paper, well: bool) -> Tack {
    let mut taken: Vec<(u8, usize)> = Vec::new();
    let given = paper.parts.iter().filter_map(|part| {
        let value = match &part.ways {
            Ways::One { choices, .. } if well => choices.get(part.best()?).map(|(id, _)| Arc::clone(id))?,
            Ways::One { choices, .. } => worst(part, choices, &mut taken)?,
            Ways::Number { right, wrong } => Arc::clone(if well { right } else { wrong }),
            Ways::Text { samples, .. } => Arc::from(if well { samples.first()?.as_str() } else { "No." }),
        };
        Some(Given { part: part.id.clone(), value })
    });
    Some(Act::Work { inject: ix, given: given.collect() })
}

/// The worst choice that another part of the group has not taken.
fn worst(part: &Part, choices: &[(Arc<str>, u8)], taken: &mut Vec<(u8, usize)>) -> Option<Arc<str>> {
    let free = |at: usize| part.group.is_none_or(|group| !taken.contains(&(group, at)));
    let worst = choices.iter().enumerate().filter(|(at, _)| free(*at)).min_by_key(|(_, (_, worth))| *worth);
    let (at, (id, _)) = worst?;
    taken.extend(part.group.map(|group| (group, at)));
    Some(Arc::clone(id))
}

//! What is good where: everything that can be done at each inject of a desk, with what it is worth by the author's keys.
//! Worked out once, for any number of runs.

use std::sync::Arc;

use crate::base::id::{PartId, SourceId};
use crate::scenario::kinds::{Ask, Form, TextAsk};
use crate::scenario::model::*;
use crate::scenario::raw::Key;
use crate::scenario::{Venue, Visibility};
use crate::shift::work::{Done, Given, Grade, grade};
use crate::shift::{Act, Desk};

/// So often the best of a piece of work is looked for: what is best for one part may depend on another.
const ROUNDS: usize = 4;

/// What is good where.
#[derive(Debug)]
pub struct Sheet {
    pages: Vec<Page>,
}

/// What can be done at an inject.
#[derive(Debug)]
pub(super) struct Page {
    /// Ready-made answers.
    pub(super) drafts: Vec<(DraftIx, Key)>,
    /// Ways other than doing it that the author thought about, holding lines left out.
    pub(super) moves: Vec<(Act, Key)>,
    /// Where an answer belongs.
    pub(super) place: Visibility,
    /// Answers to the message of the best level that there are samples of.
    pub(super) samples: Vec<String>,
    /// What a piece of work asks for.
    pub(super) work: Option<Paper>,
}

/// A piece of work.
#[derive(Debug)]
pub(super) struct Paper {
    /// Its parts, in the order of the form.
    pub(super) parts: Vec<Part>,
    /// Where one can look first.
    pub(super) sources: Vec<SourceId>,
}

/// A part of a piece of work.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) id: PartId,
    pub(super) group: Option<u8>,
    pub(super) ways: Ways,
}

/// What may be given for a part.
#[derive(Debug)]
pub(super) enum Ways {
    /// One of these; which is best, and what the whole work is worth with each if the rest is as good as it can be.
    One { choices: Vec<(Arc<str>, u8)>, best: usize },
    /// A number, and one that is wrong.
    Number { right: Arc<str>, wrong: Arc<str> },
    /// A text; the best samples of one, and what it should say.
    Text { limit: usize, samples: Vec<String>, ask: Box<TextAsk> },
}

impl Sheet {
    /// What is good at a desk.
    pub fn of(desk: &Desk) -> Self {
        let scenario = &desk.scenario;
        let injects = (0..).map(InjectIx).zip(&scenario.injects);
        Self { pages: injects.map(|(ix, inject)| page(scenario, ix, inject)).collect() }
    }

    pub(super) fn page(&self, inject: InjectIx) -> Option<&Page> {
        self.pages.get(inject.at())
    }
}

fn page(scenario: &Scenario, ix: InjectIx, inject: &Inject) -> Page {
    let drafts = (0..).map(DraftIx).zip(inject.drafts()).map(|(draft, about)| (draft, about.key)).collect();
    let moves = inject.moves.iter().filter_map(|declared| {
        let act = match &declared.play {
            Move::HandOff(role) => {
                Act::HandOff { inject: ix, to: scenario.role_ix(role)?, note: inject.subject.clone() }
            }
            Move::Leave => Act::Leave { inject: ix },
            Move::Hold => return None,
        };
        Some((act, declared.key))
    });
    let asked = inject.conversation();
    let best = asked.anchors.iter().map(|anchor| anchor.level).max().unwrap_or_default();
    let samples = asked.anchors.iter().filter(|anchor| anchor.level == best && best >= GOOD);
    let place = match (inject.channel.visibility, asked.venue) {
        (Visibility::Private, _) | (_, Venue::Private) => Visibility::Private,
        _ => Visibility::Public,
    };
    let form = inject.task.work().map(|work| work.form(&scenario.brand));
    Page {
        drafts,
        moves: moves.collect(),
        place,
        samples: samples.map(|anchor| anchor.text.clone()).collect(),
        work: form.map(|form| paper(&scenario.brand, &inject.task, &form)),
    }
}

/// From this level on a sample is a good answer.
const GOOD: u8 = 75;

fn paper(brand: &Brand, task: &Task, form: &Form) -> Paper {
    let best = best(brand, task, form);
    let texts = task.work().map_or_else(Vec::new, |work| work.texts());
    let parts = form.parts.iter().filter_map(|part| {
        let ways = match &part.ask {
            Ask::One(choices, _) => {
                let given = best.iter().find(|given| given.part == part.id);
                let chosen = choices.iter().position(|choice| given.is_some_and(|g| &*g.value == choice.id.as_str()));
                let worth = |value: &str| {
                    let mut other = best.clone();
                    give(form, &mut other, &part.id, value);
                    graded(brand, task, form, &other).map_or(0, |grade| grade.earned)
                };
                let rated = choices.iter().map(|choice| (Arc::from(choice.id.as_str()), worth(choice.id.as_str())));
                Ways::One { choices: rated.collect(), best: chosen.unwrap_or_default() }
            }
            Ask::Number(_) => {
                let right = best.iter().find(|given| given.part == part.id).map(|given| Arc::clone(&given.value))?;
                // A figure too many at the front: far outside any tolerance.
                let (sign, figures) = right.strip_prefix('-').map_or(("", &*right), |figures| ("-", figures));
                Ways::Number { wrong: Arc::from(format!("{sign}9{figures}")), right }
            }
            Ask::Text(limit, _) => {
                let (_, ask) = texts.iter().find(|(field, _)| *field == part.id.as_str()).or(texts.first())?;
                let best = ask.anchors.iter().map(|anchor| anchor.level).max().unwrap_or_default();
                let samples = ask.anchors.iter().filter(|anchor| anchor.level == best);
                let samples = samples.map(|anchor| anchor.text.clone()).collect();
                Ways::Text { limit: *limit as usize, samples, ask: Box::new((*ask).clone()) }
            }
        };
        Some(Part { id: part.id.clone(), group: part.group, ways })
    });
    let parts: Vec<Part> = parts.collect();
    Paper { parts, sources: form.sources.iter().map(|source| source.id.clone()).collect() }
}

/// What earns the most, with every source heard.
fn best(brand: &Brand, task: &Task, form: &Form) -> Vec<Given> {
    let mut given: Vec<Given> = Vec::new();
    for part in &form.parts {
        let value = match &part.ask {
            Ask::One(choices, _) => {
                let taken = |id: &str| {
                    let same = |one: &Given| {
                        let group = form.part(&one.part).and_then(|other| other.group);
                        &*one.value == id && group.is_some() && group == part.group
                    };
                    given.iter().any(same)
                };
                choices.iter().map(|choice| choice.id.as_str()).find(|id| !taken(id)).unwrap_or_default()
            }
            Ask::Number(_) => "0",
            Ask::Text(..) => continue,
        };
        given.push(Given { part: part.id.clone(), value: Arc::from(value) });
    }
    for _ in 0..ROUNDS {
        let Some(grade) = graded(brand, task, form, &given) else { break };
        let before = given.clone();
        for mark in &grade.marks {
            if let Some(better) = &mark.better {
                give(form, &mut given, &mark.part, better);
            }
        }
        if given == before {
            break;
        }
    }
    given
}

/// Gives a value for a part of choices or numbers; in a group whoever had it takes what stood here.
fn give(form: &Form, given: &mut [Given], part: &PartId, value: &str) {
    let group = |id: &PartId| form.part(id).and_then(|part| part.group);
    let Some(at) = given.iter().position(|one| one.part == *part) else { return };
    let other = given.iter().position(|one| {
        one.part != *part && &*one.value == value && group(part).is_some() && group(&one.part) == group(part)
    });
    let here = Arc::clone(&given[at].value);
    if let Some(other) = other {
        given[other].value = here;
    }
    given[at].value = Arc::from(value);
}

fn graded(brand: &Brand, task: &Task, form: &Form, given: &[Given]) -> Option<Grade> {
    let told: Vec<SourceId> = form.sources.iter().map(|source| source.id.clone()).collect();
    grade(task, &Done { given, readings: &[], told: &told, brand })
}

impl Part {
    /// The best choice, where there is one to be made.
    pub(super) fn best(&self) -> Option<usize> {
        match &self.ways {
            Ways::One { best, .. } => Some(*best),
            Ways::Number { .. } | Ways::Text { .. } => None,
        }
    }
}

//! What of somebody's attempts counts for a decision: each is verified first, practice decides nothing, and of every
//! scenario the first finished sitting counts.
//!
//! A second sitting of a scenario is no independent view of a person, and taking the best of several would reward whoever
//! sits it most often. Which is the first follows from the clock of the machine it was sat at, which is said and not proved.
//!
//! **Deliberately absent:** who somebody is. An attempt carries no name; whoever hands in a folder says whose it is.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::attempt::{Attempt, Failing};
use super::beside::judged;
use super::grades::{Folded, verify};
use crate::appraisal::decision::Evidence;
use crate::appraisal::{Debrief, How, evidence, incident};
use crate::base::id::ScenarioId;
use crate::profile::{Competencies, Errors};
use crate::reading::Span;
use crate::shift::Purpose;
use crate::shift::log::Difference;

/// What counts, and what does not.
#[derive(Debug, Default)]
pub struct Sittings {
    /// One attempt a scenario, in the order in which they began.
    pub counted: Vec<Counted>,
    /// Every other, in the order given.
    pub aside: Vec<Aside>,
}

/// An attempt that counts.
#[derive(Debug)]
pub struct Counted {
    /// What it was called when it was handed in.
    pub name: String,
    /// The attempt.
    pub attempt: Attempt,
    /// Where its events lead.
    pub folded: Folded,
    /// What they come to.
    pub debrief: Debrief,
    /// What of this program differs from what it was played with. It comes out the same nevertheless.
    pub differences: Vec<Difference>,
    /// Whether another sitting of this scenario was begun before, and not finished.
    pub begun_before: bool,
}

/// An attempt that does not count.
#[derive(Debug)]
pub struct Aside {
    /// What it was called when it was handed in.
    pub name: String,
    /// Why it does not count.
    pub why: Why,
}

/// Why an attempt does not count.
#[derive(Debug, thiserror::Error)]
pub enum Why {
    /// It was practice.
    #[error("practice decides nothing")]
    Practice,
    /// It did not come to its end.
    #[error("it did not come to its end")]
    Unfinished,
    /// It is another one once more.
    #[error("it is {name} once more")]
    Same {
        /// The other.
        name: String,
    },
    /// The same scenario was sat before.
    #[error("the same scenario was sat before in {name}")]
    Again {
        /// The sitting that counts.
        name: String,
    },
    /// It begins as another one and goes on otherwise: one attempt, told in two ways.
    #[error("it begins as {name} and goes on otherwise from entry {entry}")]
    Fork {
        /// The other.
        name: String,
        /// The first entry that differs.
        entry: usize,
    },
    /// It was played with another version, and this one decides otherwise.
    #[error("this version decides otherwise from entry {entry}")]
    Elsewhere {
        /// The engine it was played with.
        engine: String,
        /// The first entry that differs.
        entry: usize,
    },
    /// It does not hold.
    #[error(transparent)]
    DoesNotHold(Failing),
}

impl Why {
    /// Whether it is refused, and not only left out by a rule.
    pub fn is_refused(&self) -> bool {
        matches!(self, Self::Fork { .. } | Self::Elsewhere { .. } | Self::DoesNotHold(_))
    }

    /// The name of its sentence: `error-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Practice => "sitting-practice",
            Self::Unfinished => "sitting-unfinished",
            Self::Same { .. } => "sitting-same",
            Self::Again { .. } => "sitting-again",
            Self::Fork { .. } => "sitting-fork",
            Self::Elsewhere { .. } => "sitting-elsewhere",
            Self::DoesNotHold(failing) => failing.code(),
        }
    }

    /// What its sentence needs.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Practice | Self::Unfinished => Vec::new(),
            Self::Same { name } | Self::Again { name } => vec![("name", name.clone())],
            Self::Fork { name, entry } => vec![("name", name.clone()), ("entry", entry.to_string())],
            Self::Elsewhere { engine, entry } => vec![("found", engine.clone()), ("entry", entry.to_string())],
            Self::DoesNotHold(failing) => failing.args(),
        }
    }
}

/// A reply that a person has to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The words.
    pub text: Arc<str>,
    /// Those of them that were read so.
    pub spans: Vec<Span>,
}

impl Sittings {
    /// Sorts one person's attempts, each with what it was called when it was handed in.
    pub fn of(named: Vec<(String, Attempt)>) -> Self {
        let mut checked: Vec<(usize, Checked)> = Vec::new();
        let mut aside: Vec<(usize, Aside)> = Vec::new();
        for (nth, (name, attempt)) in named.into_iter().enumerate() {
            match Checked::of(name, attempt) {
                Ok(one) => checked.push((nth, one)),
                Err(refused) => aside.push((nth, refused)),
            }
        }
        let conflicts: Vec<Option<Why>> = (0..checked.len()).map(|at| conflict(&checked, at)).collect();
        let mut sound = Vec::new();
        for ((nth, one), conflict) in checked.into_iter().zip(conflicts) {
            match conflict {
                Some(why) => aside.push((nth, Aside { name: one.name, why })),
                None => sound.push((nth, one)),
            }
        }
        sound.sort_by_key(|(_, one)| (one.attempt.header.began, one.attempt.header.attempt.clone()));
        let mut counted: Vec<Counted> = Vec::new();
        let mut begun: BTreeSet<ScenarioId> = BTreeSet::new();
        for (nth, one) in sound {
            let scenario = &one.attempt.header.scenario;
            let before = counted.iter().find(|other| other.attempt.header.scenario == *scenario);
            let why = match before {
                _ if one.attempt.header.purpose == Purpose::Practice => Some(Why::Practice),
                _ if !one.attempt.is_finished() => {
                    begun.insert(scenario.clone());
                    Some(Why::Unfinished)
                }
                Some(first) => Some(Why::Again { name: first.name.clone() }),
                None => None,
            };
            match why {
                Some(why) => aside.push((nth, Aside { name: one.name, why })),
                None => {
                    let begun_before = begun.contains(scenario);
                    counted.push(one.counts(begun_before));
                }
            }
        }
        aside.sort_by_key(|(nth, _)| *nth);
        Self { counted, aside: aside.into_iter().map(|(_, aside)| aside).collect() }
    }

    /// Whether one was refused.
    pub fn refuses(&self) -> bool {
        self.aside.iter().any(|aside| aside.why.is_refused())
    }

    /// What those that count show, attempts by their position; and for each incident the words it is about.
    pub fn evidence(&self, profile: &Competencies, errors: &Errors) -> (Evidence, Vec<Reply>) {
        let (mut found, mut replies) = (Evidence::default(), Vec::new());
        for (nth, one) in self.counted.iter().enumerate() {
            let Folded { desk, rows, .. } = &one.folded;
            for (competency, observed) in evidence::observed(profile, errors, desk, rows, &one.debrief) {
                found.observed.entry(competency).or_default().insert(nth, observed);
            }
            found.incidents.extend(judged(&one.attempt, &desk.scenario, &one.debrief.moments, nth));
            replies.extend(incident::incidents(&one.debrief.moments).iter().map(|read| one.reply(read)));
        }
        (found, replies)
    }
}

impl Counted {
    /// The reply that was read as an incident.
    fn reply(&self, read: &incident::Read) -> Reply {
        let moment =
            self.debrief.moments.iter().find(|moment| moment.inject == read.inject && moment.settled == read.at);
        match moment.map(|moment| &moment.how) {
            Some(How::OwnWords { text, reading, .. }) => {
                let spans = reading.breached(read.breach).flat_map(|finding| finding.spans.iter().copied());
                Reply { text: Arc::clone(text), spans: spans.collect() }
            }
            _ => Reply { text: "".into(), spans: Vec::new() },
        }
    }
}

/// An attempt that holds.
struct Checked {
    name: String,
    attempt: Attempt,
    folded: Folded,
    differences: Vec<Difference>,
}

impl Checked {
    fn of(name: String, attempt: Attempt) -> Result<Self, Aside> {
        let report = verify(&attempt);
        let departs = report.again.as_ref().ok().and_then(|again| again.departs);
        let sound = report.chain.is_ok() && report.fold.is_ok();
        let why = match (report.refusal(), departs) {
            (None, _) => None,
            (Some(_), Some(entry)) if sound && !report.differences.is_empty() => {
                Some(Why::Elsewhere { engine: attempt.header.engine.clone(), entry })
            }
            (Some(failing), _) => Some(Why::DoesNotHold(failing)),
        };
        match (why, report.fold) {
            (None, Ok(folded)) => Ok(Self { name, attempt, folded, differences: report.differences }),
            (Some(why), _) => Err(Aside { name, why }),
            (None, Err(failing)) => Err(Aside { name, why: Why::DoesNotHold(failing) }),
        }
    }

    fn counts(self, begun_before: bool) -> Counted {
        let Self { name, attempt, folded, differences } = self;
        let debrief = Debrief::of(&folded.desk, &folded.rows);
        Counted { name, attempt, folded, debrief, differences, begun_before }
    }

    /// The first entry in which two that claim to be one attempt differ; none if they are two, or one goes on from the
    /// other.
    fn parts_from(&self, other: &Self) -> Option<usize> {
        let (own, others) = (&self.attempt.hashes, &other.attempt.hashes);
        let same_id = self.attempt.header.attempt == other.attempt.header.attempt;
        if !same_id && own.first() != others.first() {
            return None;
        }
        own.iter().zip(others).position(|(own, other)| own != other)
    }
}

/// Why an attempt that holds cannot stand beside the others.
fn conflict(all: &[(usize, Checked)], at: usize) -> Option<Why> {
    let (_, one) = all.get(at)?;
    let fork = all.iter().enumerate().filter(|(other, _)| *other != at).find_map(|(_, (_, other))| {
        let entry = one.parts_from(other)?;
        Some(Why::Fork { name: other.name.clone(), entry })
    });
    let earlier = || {
        let same = all.iter().take(at).find(|(_, other)| other.attempt.hashes == one.attempt.hashes)?;
        Some(Why::Same { name: same.1.name.clone() })
    };
    fork.or_else(earlier)
}

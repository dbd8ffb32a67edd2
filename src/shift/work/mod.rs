//! What a piece of work is worth, kind by kind: what was given for each part against what the author thought of it, with
//! partial credit, in whole points.
//!
//! **Invariants.** Pure and exact: the same work gives the same grade on every machine. Every point has a mark that says
//! what it was given for.

mod calendar;
mod composition;
mod dashboard;
mod decision;
mod hand_off;
mod mark;
mod memo;
mod moderation;
mod ranking;
mod sorting;
mod text;
mod verification;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::base::id::{PartId, SourceId};
use crate::reading::Reading;
use crate::scenario::Brand;
use crate::scenario::kinds::Task;
use crate::scenario::raw::Worth;

pub use mark::{Mark, Why};
pub use text::worth as worth_of_text;

/// What was given for a part: the id of a choice, a number as typed, or a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// Which part.
    pub part: PartId,
    /// What.
    pub value: Arc<str>,
}

/// What was read in a text that was given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadPart {
    /// Which part.
    pub part: PartId,
    /// What was read.
    pub reading: Arc<Reading>,
}

/// A piece of work as it was done.
#[derive(Clone, Copy, Debug)]
pub struct Done<'a> {
    /// What was given.
    pub given: &'a [Given],
    /// What was read in its texts.
    pub readings: &'a [ReadPart],
    /// The sources that had answered by then, in the order in which they did.
    pub told: &'a [SourceId],
    /// The brand's book.
    pub brand: &'a Brand,
}

impl<'a> Done<'a> {
    /// What was given for a part.
    pub fn value(&self, part: &str) -> Option<&'a str> {
        self.given.iter().find(|given| given.part.as_str() == part).map(|given| &*given.value)
    }

    /// What was read in a part.
    pub fn reading(&self, part: &str) -> Option<&'a Reading> {
        self.readings.iter().find(|read| read.part.as_str() == part).map(|read| &*read.reading)
    }
}

/// What a piece of work is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grade {
    /// 0–100.
    pub earned: u8,
    /// What it shows of the axes; its quality is what it earned.
    pub worth: Worth,
    /// What was earned for what.
    pub marks: Vec<Mark>,
}

impl Grade {
    /// The mean of marks by their weights, and what the work shows beside its quality.
    fn of(marks: Vec<Mark>, shows: Worth) -> Self {
        let weight: u32 = marks.iter().map(|mark| u32::from(mark.weight)).sum();
        let points: u32 = marks.iter().map(|mark| u32::from(mark.weight) * u32::from(mark.earned)).sum();
        let earned = (points * 2 + weight).checked_div(weight * 2).and_then(|earned| u8::try_from(earned).ok());
        let earned = earned.unwrap_or_default().min(100);
        Self { earned, worth: Worth { quality: Some(earned), ..shows }, marks }
    }
}

/// What several choices show of the axes beside quality: on each the mean of those that show anything.
fn mean_shown(shown: impl Iterator<Item = Worth>) -> Worth {
    let shown: Vec<Worth> = shown.collect();
    let mean = |of: fn(&Worth) -> Option<u8>| {
        let values: Vec<u32> = shown.iter().filter_map(of).map(u32::from).collect();
        let count = u32::try_from(values.len()).ok()?;
        values.iter().sum::<u32>().checked_div(count).and_then(|mean| u8::try_from(mean).ok())
    };
    Worth {
        patience: mean(|worth| worth.patience),
        empathy: mean(|worth| worth.empathy),
        assertiveness: mean(|worth| worth.assertiveness),
        quality: None,
    }
}

/// A kind of work that can be graded.
trait Graded {
    /// The rule of the competency profile that its grade is evidence by, if it always shows the same.
    fn evidence(&self) -> Option<&'static str>;

    /// What it is worth.
    fn grade(&self, done: &Done<'_>) -> Grade;
}

/// What a piece of work is worth; none for a message to answer.
pub fn grade(task: &Task, done: &Done<'_>) -> Option<Grade> {
    graded(task).map(|work| work.grade(done))
}

/// The rule of the competency profile that a grade is evidence by; none for a message to answer, and where it depends.
pub fn evidence(task: &Task) -> Option<&'static str> {
    graded(task)?.evidence()
}

fn graded(task: &Task) -> Option<&dyn Graded> {
    Some(match task {
        Task::Conversation => return None,
        Task::Moderation(work) => work,
        Task::Decision(work) => work,
        Task::Ranking(work) => work,
        Task::HandOff(work) => work,
        Task::Sorting(work) => work,
        Task::Dashboard(work) => work,
        Task::Calendar(work) => work,
        Task::Composition(work) => work,
        Task::Memo(work) => work,
        Task::Verification(work) => work,
    })
}

#[cfg(test)]
mod testing {
    //! What tests of kinds share.

    use std::sync::{Arc, OnceLock};

    use super::{Done, Given};
    use crate::base::id::PartId;
    use crate::scenario::Brand;

    /// These for these parts.
    pub(super) fn given(pairs: &[(&str, &str)]) -> Vec<Given> {
        pairs.iter().map(|(part, value)| Given { part: PartId::new(part), value: Arc::from(*value) }).collect()
    }

    /// The doing of that.
    pub(super) fn done(given: &[Given]) -> Done<'_> {
        Done { given, readings: &[], told: &[], brand: brand() }
    }

    fn brand() -> &'static Brand {
        static BRAND: OnceLock<Brand> = OnceLock::new();
        BRAND.get_or_init(|| {
            let source = crate::base::Source::new("brand.ron", include_str!("../../../tests/it/data/brand.ron"));
            crate::scenario::load::ron(&source).unwrap()
        })
    }
}

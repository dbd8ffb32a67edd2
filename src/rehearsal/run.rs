//! What one run came to.

use crate::appraisal::evidence::observed;
use crate::appraisal::{Debrief, How, Moment};
use crate::base::id::CompetencyId;
use crate::profile::{Competencies, Errors};
use crate::scenario::Axis;
use crate::scenario::model::{EndingIx, InjectIx};
use crate::shift::{Event, Shift};

/// The axes, in the order of [`Axis::ALL`].
pub(super) const AXES: [Axis; 4] = [Axis::Patience, Axis::Empathy, Axis::Assertiveness, Axis::Quality];
/// From this quality on an answer is good, and below that one bad, as far as what follows may surprise.
const GOOD: u8 = 75;
const BAD: u8 = 35;
/// A mood that moves less than so much surprises nobody.
const MOVED: i32 = 5;
/// Below this an answer is not assertive.
const LOW: u8 = 50;

/// What one run came to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Run {
    /// The four axes, 0–100, in the order of [`Axis::ALL`]; none where nothing was shown.
    pub axes: [Option<u8>; 4],
    /// Every competency that something was shown of, 0–100.
    pub competencies: Vec<(CompetencyId, u8)>,
    /// How it ended; none if it did not.
    pub ending: Option<EndingIx>,
    /// What came.
    pub arrived: Vec<InjectIx>,
    /// What was waited for in vain.
    pub lapsed: Vec<InjectIx>,
    /// Which reactions there were, by their place among those of the inject.
    pub reactions: Vec<(InjectIx, usize)>,
    /// Promises that were kept, and that were broken.
    pub promises: [usize; 2],
    /// How long it was, in shift seconds.
    pub seconds: u64,
    /// How many answers were in own words.
    pub own_words: usize,
    /// How many of them were not assertive, and in how many of those there was a hostile word.
    pub unassertive: [usize; 2],
    /// Good answers after which somebody was angrier, and bad ones after which somebody was calmer.
    pub surprises: Vec<InjectIx>,
}

impl Run {
    /// What a shift came to.
    pub fn of(shift: &Shift) -> Self {
        let (desk, rows) = (shift.desk(), shift.rows());
        let debrief = Debrief::of(desk, rows);
        let seen = observed(Competencies::built_in(), Errors::built_in(), desk, rows, &debrief);
        let points = |mean: i64| u8::try_from((mean + 500) / 1_000).unwrap_or(100);
        let mut run = Self {
            axes: axes(&debrief),
            competencies: seen.into_iter().map(|(id, observed)| (id, points(observed.mean))).collect(),
            ending: debrief.ending,
            reactions: shift.reactions().to_vec(),
            seconds: shift.state().now.secs(),
            ..Self::default()
        };
        for row in rows {
            match row.event {
                Event::Arrived { inject, .. } => run.arrived.push(inject),
                Event::Lapsed { inject } => run.lapsed.push(inject),
                Event::Kept { .. } => run.promises[0] += 1,
                Event::Broken { .. } => run.promises[1] += 1,
                _ => {}
            }
        }
        for moment in &debrief.moments {
            run.surprises.extend(surprises(moment).then_some(moment.inject));
            if let (How::OwnWords { .. }, Some(assertiveness)) = (&moment.how, moment.worth.assertiveness) {
                run.own_words += 1;
                if assertiveness < LOW {
                    run.unassertive[0] += 1;
                    run.unassertive[1] += usize::from(moment.is_hostile());
                }
            }
        }
        run
    }

    /// What was shown of a competency, 0–100.
    pub fn competency(&self, id: &CompetencyId) -> Option<u8> {
        self.competencies.iter().find(|(found, _)| found == id).map(|(_, score)| *score)
    }

    /// The mean of the axes that something was shown of; none where nothing was.
    pub fn mean(&self) -> Option<u8> {
        mean(&self.axes)
    }
}

/// What was shown on each axis, in the order of [`Axis::ALL`].
pub(super) fn axes(debrief: &Debrief) -> [Option<u8>; 4] {
    AXES.map(|axis| debrief.axis(axis).and_then(|result| result.score))
}

/// The mean of the axes that something was shown of; none where nothing was.
pub(super) fn mean(axes: &[Option<u8>]) -> Option<u8> {
    let shown: Vec<u32> = axes.iter().flatten().map(|score| u32::from(*score)).collect();
    let count = u32::try_from(shown.len()).unwrap_or(u32::MAX);
    shown.iter().sum::<u32>().checked_div(count).and_then(|mean| u8::try_from(mean).ok())
}

/// Whether somebody took an answer otherwise than it deserved.
fn surprises(moment: &Moment) -> bool {
    let Some(quality) = moment.worth.quality.filter(|_| moment.how.is_answer()) else { return false };
    let (anger, trust) = moment.moved;
    let warmer = trust - anger;
    (quality >= GOOD && warmer <= -MOVED) || (quality < BAD && warmer >= MOVED)
}

//! Moments: each inject that asked for an act, what the trainee did about it, and what that is worth by itself.

use std::sync::Arc;

use super::holding::{Holding, holdings};
use crate::base::SimTime;
use crate::base::id::SourceId;
use crate::profile::Axes;
use crate::reading::score::{Score, score};
use crate::reading::{Found, Reading};
use crate::scenario::Visibility;
use crate::scenario::model::*;
use crate::scenario::raw::{Key, Worth};
use crate::shift::work::{Done, Given, Grade, ReadPart, grade};
use crate::shift::{Desk, Event, Row};

/// Something that asked for an act, and what became of it.
#[derive(Clone, Debug)]
pub struct Moment {
    /// What.
    pub inject: InjectIx,
    /// Which line of it, and which wording, was written.
    pub said: (u16, u16),
    /// When it came.
    pub arrived: SimTime,
    /// When it was settled.
    pub settled: SimTime,
    /// What the trainee did.
    pub how: How,
    /// What that is worth.
    pub worth: Worth,
    /// Whether the deadline had passed.
    pub late: bool,
    /// The holding line that had been sent, if one was.
    pub held: Option<Holding>,
    /// How the person's mood moved right after, anger and trust.
    pub moved: (i32, i32),
}

/// What a trainee did about an inject.
#[derive(Clone, Debug)]
pub enum How {
    /// Answered in own words.
    OwnWords {
        /// The words.
        text: Arc<str>,
        /// What was read in them.
        reading: Arc<Reading>,
        /// What that earned and lost.
        score: Score,
        /// Where.
        visibility: Visibility,
    },
    /// Sent a draft as it stands.
    Draft {
        /// Which.
        draft: DraftIx,
        /// Where.
        visibility: Visibility,
    },
    /// Did the work.
    Worked {
        /// What was given.
        given: Arc<[Given]>,
        /// What was read in its texts.
        readings: Arc<[ReadPart]>,
        /// What it earned, part by part.
        grade: Grade,
        /// Where the trainee had looked before.
        told: Vec<SourceId>,
    },
    /// Handed it to a role.
    HandedOff {
        /// Which.
        to: RoleIx,
        /// With which note.
        note: Arc<str>,
        /// Whether the author declared it.
        declared: bool,
    },
    /// Left it on purpose.
    Left {
        /// Whether the author declared it.
        declared: bool,
    },
    /// Let the deadline pass, or the shift end.
    Silence {
        /// Whether leaving it was declared as a way.
        declared: bool,
    },
}

impl How {
    /// Whether the person was answered.
    pub fn is_answer(&self) -> bool {
        matches!(self, Self::OwnWords { .. } | Self::Draft { .. })
    }
}

struct Waiting {
    inject: InjectIx,
    said: (u16, u16),
    arrived: SimTime,
    deadline: Option<SimTime>,
    lapsed: bool,
}

/// The moments of a shift.
pub(super) fn moments(desk: &Desk, rows: &[Row]) -> Vec<Moment> {
    let mut waiting: Vec<Waiting> = Vec::new();
    let mut moments: Vec<Moment> = Vec::new();
    let mut told: Vec<(InjectIx, SourceId)> = Vec::new();
    let mut end = SimTime::ZERO;
    for row in rows {
        end = end.max(row.at);
        let (inject, how, worth) = match &row.event {
            Event::Arrived { inject, line, wording, deadline } => {
                let said = (*line, *wording);
                let (arrived, deadline) = (row.at, *deadline);
                waiting.push(Waiting { inject: *inject, said, arrived, deadline, lapsed: false });
                continue;
            }
            Event::Held { inject, deadline } => {
                if let Some(open) = waiting.iter_mut().find(|open| open.inject == *inject) {
                    open.deadline = Some(*deadline);
                }
                continue;
            }
            Event::Lapsed { inject } => {
                if let Some(open) = waiting.iter_mut().find(|open| open.inject == *inject) {
                    open.lapsed = true;
                }
                continue;
            }
            Event::MoodMoved { who, anger, trust } => {
                if let Some(last) = moments.last_mut()
                    && last.settled == row.at
                    && desk.scenario.inject(last.inject).from == *who
                {
                    last.moved.0 += i32::from(*anger);
                    last.moved.1 += i32::from(*trust);
                }
                continue;
            }
            Event::Answered { inject, text, reading, worth, visibility } => {
                let score = score(reading, desk.scenario.inject(*inject).conversation(), *visibility);
                let (text, reading) = (Arc::clone(text), Arc::clone(reading));
                (*inject, How::OwnWords { text, reading, score, visibility: *visibility }, Worth::from(*worth))
            }
            Event::AnsweredWithDraft { inject, draft, visibility } => {
                let key = desk.scenario.inject(*inject).drafts().get(draft.at()).map(|draft| draft.key);
                let worth = key.unwrap_or(Axes::built_in().undeclared.silence);
                (*inject, How::Draft { draft: *draft, visibility: *visibility }, worth.into())
            }
            Event::Told { inject, source } => {
                told.push((*inject, source.clone()));
                continue;
            }
            Event::Worked { inject, given, readings, .. } => {
                let told: Vec<SourceId> =
                    told.iter().filter(|(about, _)| about == inject).map(|(_, source)| source.clone()).collect();
                let brand = &*desk.scenario.brand;
                let done = Done { given, readings, told: &told, brand };
                let Some(grade) = grade(&desk.scenario.inject(*inject).task, &done) else { continue };
                let worth = grade.worth;
                let (given, readings) = (Arc::clone(given), Arc::clone(readings));
                (*inject, How::Worked { given, readings, grade, told }, worth)
            }
            Event::HandedOff { inject, to, note } => {
                let role = desk.scenario.brand.roles.get(to.at()).map(|role| role.id.clone());
                let (worth, declared) =
                    worth_of(desk, *inject, role.map(Move::HandOff), Axes::built_in().undeclared.hand_off);
                (*inject, How::HandedOff { to: *to, note: Arc::clone(note), declared }, worth)
            }
            Event::Left { inject } => {
                let (worth, declared) = worth_of(desk, *inject, Some(Move::Leave), Axes::built_in().undeclared.leave);
                (*inject, How::Left { declared }, worth)
            }
            _ => continue,
        };
        if let Some(at) = waiting.iter().position(|open| open.inject == inject) {
            let open = waiting.remove(at);
            moments.push(settle(&open, row.at, how, worth));
        }
    }
    // Whoever still waits was not answered: those whose deadline passed, or would have by the end.
    for open in waiting.iter().filter(|open| open.lapsed || open.deadline.is_some_and(|deadline| deadline <= end)) {
        let (worth, declared) = worth_of(desk, open.inject, Some(Move::Leave), Axes::built_in().undeclared.silence);
        moments.push(settle(open, open.deadline.unwrap_or(end), How::Silence { declared }, worth));
    }
    for (inject, held) in holdings(desk, rows) {
        moments.iter_mut().filter(|moment| moment.inject == inject).for_each(|moment| moment.held = Some(held));
    }
    moments.sort_by_key(|moment| moment.arrived);
    moments
}

fn settle(open: &Waiting, at: SimTime, how: How, worth: Worth) -> Moment {
    Moment {
        inject: open.inject,
        said: open.said,
        arrived: open.arrived,
        settled: at,
        how,
        worth,
        late: open.lapsed,
        held: None,
        moved: (0, 0),
    }
}

/// What a way other than doing it is worth, and whether the author declared it. Work that nobody does shows nothing of how
/// one stands towards people, unless its author says so.
fn worth_of(desk: &Desk, inject: InjectIx, play: Option<Move>, undeclared: Key) -> (Worth, bool) {
    let inject = desk.scenario.inject(inject);
    let declared = play.and_then(|play| inject.declared_move(&play));
    let worth = match declared {
        Some(declared) => declared.key.into(),
        None if inject.task.work().is_some() => Worth { quality: Some(undeclared.quality), ..Worth::default() },
        None => undeclared.into(),
    };
    (worth, declared.is_some())
}

/// What doing nothing about it is worth.
pub(super) fn undone(desk: &Desk, inject: InjectIx) -> Worth {
    worth_of(desk, inject, Some(Move::Leave), Axes::built_in().undeclared.silence).0
}

impl Moment {
    /// What was written.
    pub fn line<'a>(&self, desk: &'a Desk) -> &'a str {
        let says = &desk.scenario.inject(self.inject).says;
        let line = says.get(usize::from(self.said.0));
        line.and_then(|line| line.wordings.get(usize::from(self.said.1))).map_or("", |text| text)
    }

    /// Whether the reply holds anything hostile.
    pub fn is_hostile(&self) -> bool {
        use crate::scenario::Breach as B;
        let How::OwnWords { reading, .. } = &self.how else { return false };
        reading.findings.iter().any(|finding| {
            matches!(
                finding.found,
                Found::Breach(B::Insult | B::Threat | B::Belittling)
                    | Found::MustNot(_, B::Insult | B::Threat | B::Belittling)
            )
        })
    }
}

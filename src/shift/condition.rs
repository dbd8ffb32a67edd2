//! Whether something is so: a function of the state, and of the answer at hand where there is one.

use super::desk::Desk;
use super::state::{Progress, State};
use super::work::Given;
use crate::community::Tally;
use crate::reading::Reading;
use crate::scenario::Visibility;
use crate::scenario::model::*;
use crate::scenario::raw::{Key, Worth};

/// The answer, or the work, at hand.
pub(super) struct Reply<'a> {
    pub(super) inject: InjectIx,
    pub(super) draft: Option<DraftIx>,
    /// What was read in own words; drafts are read when a condition asks.
    pub(super) readings: &'a [&'a Reading],
    /// What was given, where it is work.
    pub(super) given: &'a [Given],
    pub(super) worth: Worth,
    pub(super) visibility: Visibility,
}

impl Reply<'_> {
    /// A draft as it stands.
    pub(super) fn draft(inject: InjectIx, draft: DraftIx, worth: Key, visibility: Visibility) -> Self {
        Self { inject, draft: Some(draft), readings: &[], given: &[], worth: worth.into(), visibility }
    }

    fn with_reading(&self, desk: &Desk, ask: impl Fn(&Reading) -> bool) -> bool {
        match self.draft {
            Some(draft) => ask(desk.draft_reading(self.inject, draft, self.visibility)),
            None => self.readings.iter().any(|reading| ask(reading)),
        }
    }
}

/// Whether a condition holds.
pub(super) fn holds(condition: &Condition, desk: &Desk, state: &State, reply: Option<&Reply<'_>>) -> bool {
    let inner = |condition: &Condition| holds(condition, desk, state, reply);
    match condition {
        Condition::Always => true,
        Condition::All(all) => all.iter().all(inner),
        Condition::Any(any) => any.iter().any(inner),
        Condition::Not(not) => !inner(not),
        Condition::Anger(who, bound) => bound.holds(i64::from(state.mood(*who).anger)),
        Condition::Trust(who, bound) => bound.holds(i64::from(state.mood(*who).trust)),
        Condition::Slights(who, bound) => bound.holds(i64::from(state.mood(*who).slights)),
        Condition::Variable(name, bound) => bound.holds(state.variables.get(name.at()).copied().unwrap_or_default()),
        Condition::Reach(bound) => bound.holds(i64::try_from(state.reach).unwrap_or(i64::MAX)),
        Condition::PublicAnger(segment, bound) => bound.holds(segment_of(state, *segment).anger.into()),
        Condition::PublicOpinion(segment, bound) => bound.holds(segment_of(state, *segment).opinion.into()),
        Condition::Upset(segment, bound) => bound.holds(segment_of(state, *segment).upset()),
        Condition::Followers(bound) => bound.holds(i64::try_from(state.public.followers()).unwrap_or(i64::MAX)),
        Condition::PressCalls(bound) => bound.holds(state.public.calls.into()),
        Condition::Arrived(inject) => state.progress(*inject).has_arrived(),
        Condition::Answered(inject) => matches!(state.progress(*inject), Progress::Answered { .. }),
        Condition::Ignored(inject) => matches!(state.progress(*inject), Progress::Lapsed { .. } | Progress::Left),
        Condition::HandedOff(inject) => state.progress(*inject) == Progress::HandedOff,
        Condition::After(at) => state.now >= *at,
        Condition::Difficulty(bound) => bound.holds(desk.difficulty()),
        Condition::Reply(asked) => reply.is_some_and(|reply| reply_holds(asked, desk, reply)),
    }
}

fn segment_of(state: &State, segment: SegmentIx) -> Tally {
    state.public.segments.get(segment.at()).copied().unwrap_or_default()
}

fn reply_holds(asked: &ReplyCondition, desk: &Desk, reply: &Reply<'_>) -> bool {
    match asked {
        ReplyCondition::IsDraft(wanted) => {
            reply.draft.is_some_and(|draft| desk.scenario.inject(reply.inject).drafts()[draft.at()].id == *wanted)
        }
        ReplyCondition::Is(visibility) => reply.visibility == *visibility,
        ReplyCondition::Scores(axis, bound) => reply.worth.of(*axis).is_some_and(|worth| bound.holds(i64::from(worth))),
        ReplyCondition::Earned(bound) => reply.worth.quality.is_some_and(|worth| bound.holds(i64::from(worth))),
        ReplyCondition::Chose(part, choice) => {
            reply.given.iter().any(|given| given.part == *part && *given.value == *choice.as_str())
        }
        ReplyCondition::Covers(need) => {
            reply.with_reading(desk, |reading| reading.need(need) == Some(crate::reading::Degree::Full))
        }
        ReplyCondition::Does(act) => reply.with_reading(desk, |reading| reading.does(*act)),
        ReplyCondition::Breaches(breach) => reply.with_reading(desk, |reading| reading.breaches(*breach)),
        ReplyCondition::Turns(turn) => {
            reply.with_reading(desk, |reading| reading.has(&crate::reading::Found::WrongTurn(turn.clone())))
        }
        ReplyCondition::Says(said) => reply.with_reading(desk, |reading| {
            reading
                .findings
                .iter()
                .any(|finding| matches!(&finding.found, crate::reading::Found::MustNot(id, _) if id == said))
        }),
    }
}

//! Time enough: what is sent for comes before the close, silence can fall before it, and somebody who writes can still be
//! answered.

use std::collections::BTreeMap;

use super::Subject;
use super::walk::inject_path;
use crate::base::id::InjectId;
use crate::base::ron_index::Step;
use crate::base::{Diagnostic, SimTime};
use crate::scenario::Levels;
use crate::scenario::raw::*;
use crate::scenario::ways::{sends, ways};

/// Less time than this before the close is no time to read and answer.
const NO_TIME: SimTime = SimTime::from_whole_secs(30);

pub(super) fn pass(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>) {
    let raw = subject.raw();
    let Ok(ends) = SimTime::parse(&raw.length) else { return };
    let (earliest, levels) = (earliest(raw), Levels::of(raw.difficulty));
    for (id, inject) in raw.injects.iter() {
        let head = inject.head();
        let Some(comes) = earliest.get(id).copied() else { continue };
        let called = matches!(head.arrives, RawArrival::OnCall | RawArrival::When(_));
        if comes >= ends {
            // One that names its time has been told so.
            if called {
                let path = ["injects".into(), Step::KeyOf(id.as_str().to_owned())];
                let problem = Diagnostic::warning("comes-after-close", subject.place(&path)).with("found", id);
                problems.push(problem.with("earliest", comes).with("expected", ends));
            }
            continue;
        }
        if let Some(deadline) = head.deadline.and_then(|deadline| SimTime::parse(deadline).ok())
            && !head.silence.is_empty()
            && comes.plus(levels.shortest(deadline)) > ends
        {
            let lapses = comes.plus(levels.shortest(deadline));
            let place = subject.place(&inject_path(id, ["deadline".into()]));
            let problem = Diagnostic::warning("deadline-after-close", place).with("found", lapses);
            problems.push(problem.with("earliest", comes).with("expected", ends));
        }
        let (last, nth) = match head.arrives {
            RawArrival::At(at) => (at, 0),
            RawArrival::Between(_, to) => (to, 1),
            RawArrival::When(_) | RawArrival::OnCall => continue,
        };
        if let Ok(last) = SimTime::parse(last)
            && last < ends
            && ends.since(last) < NO_TIME
        {
            let place = subject.place(&inject_path(id, ["arrives".into(), nth.into()]));
            problems.push(Diagnostic::warning("no-time-left", place).with("found", last).with("expected", ends));
        }
    }
    overlaps(subject, problems);
}

/// Two of the same person on the same channel whose order is left to the seed.
fn overlaps(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>) {
    let between = |inject: &RawInject| match inject.head().arrives {
        RawArrival::Between(from, to) => SimTime::parse(from).ok().zip(SimTime::parse(to).ok()),
        _ => None,
    };
    let injects: Vec<_> =
        subject.raw().injects.iter().filter_map(|(id, i)| Some((id, i.head(), between(i)?))).collect();
    for (nth, (id, head, (from, to))) in injects.iter().enumerate() {
        let earlier = injects.iter().take(nth).find(|(_, other, (other_from, other_to))| {
            other.from == head.from && other.on == head.on && other_from <= to && from <= other_to
        });
        if let Some((other, _, _)) = earlier {
            let place = subject.place(&inject_path(id, ["arrives".into()]));
            problems.push(Diagnostic::warning("between-overlaps", place).with("found", id).with("other", other));
        }
    }
}

/// When each inject can come at the earliest, from the opening, at any level of difficulty: by time, or by the fastest way
/// there. One to which no way leads is left out.
pub fn earliest(raw: &RawScenario) -> BTreeMap<&InjectId, SimTime> {
    let levels = Levels::of(raw.difficulty);
    let mut earliest: BTreeMap<&InjectId, SimTime> = BTreeMap::new();
    let mut moved = true;
    while moved {
        moved = false;
        let mut bring = |id, at: SimTime, earliest: &mut BTreeMap<_, SimTime>| {
            if earliest.get(id).is_none_or(|known| at < *known) {
                earliest.insert(id, at);
                moved = true;
            }
        };
        for (id, inject) in raw.injects.iter() {
            let head = inject.head();
            let by_itself = match head.arrives {
                RawArrival::At(at) | RawArrival::Between(at, _) => SimTime::parse(at).ok(),
                RawArrival::When(condition) => holds(condition, &earliest),
                RawArrival::OnCall => None,
            };
            if let Some(at) = by_itself {
                bring(id, at, &mut earliest);
            }
            let Some(here) = earliest.get(id).copied() else { continue };
            for way in ways(head) {
                let from = way.earliest(here, &levels);
                for (to, after) in way.then.iter().filter_map(sends) {
                    bring(to, from.plus(after), &mut earliest);
                }
            }
        }
    }
    earliest
}

/// The earliest moment at which a condition can hold; none if it waits for what is not known to come.
fn holds(condition: &RawCondition, earliest: &BTreeMap<&InjectId, SimTime>) -> Option<SimTime> {
    match condition {
        RawCondition::After(at) => SimTime::parse(at).ok(),
        RawCondition::All(inner) => inner
            .iter()
            .map(|condition| holds(condition, earliest))
            .try_fold(SimTime::ZERO, |latest, one| Some(latest.max(one?))),
        RawCondition::Any(inner) => inner.iter().filter_map(|condition| holds(condition, earliest)).min(),
        RawCondition::Arrived(id)
        | RawCondition::Answered(id)
        | RawCondition::Ignored(id)
        | RawCondition::HandedOff(id) => earliest.get(id).copied(),
        _ => Some(SimTime::ZERO),
    }
}

//! Nothing is written that no shift can come to: conditions that never hold, injects that never come, endings that are
//! never reached, numbers that nothing changes or nothing asks for.

use std::collections::BTreeSet;

use super::Subject;
use super::possible::Possible;
use super::reach;
use super::walk::{Met, walk};
use crate::base::Diagnostic;
use crate::base::id::VariableId;
use crate::base::ron_index::Step;
use crate::scenario::raw::*;

pub(super) fn pass(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>) {
    let raw = subject.raw();
    let possible = Possible::of(raw, subject.brand.map(|brand| brand.raw.holding).unwrap_or_default());
    let idle = numbers(subject, problems);
    walk(raw, &mut |inject, path, met| {
        let Met::Condition(condition, _) = met else { return };
        if inject.is_some_and(|inject| !possible.comes(inject)) {
            return;
        }
        problems.extend(never(subject, &possible, &idle, condition, path));
    });
    let reached = reach::reached(raw);
    for (id, _) in raw.injects.keys().zip(reached).filter(|(id, reached)| *reached && !possible.comes(id)) {
        let path = ["injects".into(), Step::KeyOf(id.as_str().to_owned())];
        problems.push(Diagnostic::warning("never-comes", subject.place(&path)).with("found", id));
    }
    if let [first @ .., last] = raw.endings.as_slice()
        && !first.is_empty()
        && first.iter().all(|ending| !possible.judge(&ending.when).0)
    {
        problems.push(Diagnostic::warning("one-ending", subject.place(&["endings".into()])).with("found", &last.id));
    }
}

/// Why a condition that asks for one thing never holds.
fn never(
    subject: &Subject<'_>,
    possible: &Possible<'_>,
    idle: &BTreeSet<&VariableId>,
    condition: &RawCondition,
    path: &[Step],
) -> Option<Diagnostic> {
    if possible.judge(condition).0 {
        return None;
    }
    let place = || subject.place(path);
    let problem = match condition {
        RawCondition::Anger(who, _) => Diagnostic::warning("anger-never", place()).with("found", who),
        RawCondition::Trust(who, _) => Diagnostic::warning("trust-never", place()).with("found", who),
        RawCondition::Variable(name, _) if !idle.contains(name) => {
            Diagnostic::warning("number-never", place()).with("found", name)
        }
        RawCondition::Reach(_) => Diagnostic::warning("reach-never", place()),
        RawCondition::Arrived(id)
        | RawCondition::Answered(id)
        | RawCondition::Ignored(id)
        | RawCondition::HandedOff(id) => Diagnostic::warning("inject-never", place()).with("found", id),
        _ => return None,
    };
    Some(match possible.asked(condition) {
        Some((range, _)) => problem.with("low", range.low).with("high", range.high),
        None => problem,
    })
}

/// Numbers that nothing changes, though something asks for them, and such that nothing asks for.
fn numbers<'a>(subject: &Subject<'a>, problems: &mut Vec<Diagnostic>) -> BTreeSet<&'a VariableId> {
    let raw = subject.raw();
    let (mut asked, mut changed) = (BTreeSet::new(), BTreeSet::new());
    walk(raw, &mut |_, _, met| match met {
        Met::Condition(RawCondition::Variable(name, _), _) => {
            asked.insert(name);
        }
        Met::Effect(RawEffect::Set(name, _) | RawEffect::Add(name, _)) => {
            changed.insert(name);
        }
        _ => {}
    });
    let mut idle = BTreeSet::new();
    for name in raw.variables.keys() {
        let place = || subject.place(&["variables".into(), Step::KeyOf(name.as_str().to_owned())]);
        if !asked.contains(name) {
            problems.push(Diagnostic::warning("number-unasked", place()).with("found", name));
        } else if !changed.contains(name) {
            problems.push(Diagnostic::warning("number-fixed", place()).with("found", name));
            idle.insert(name);
        }
    }
    idle
}

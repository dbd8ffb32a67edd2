//! Every inject can come: by time, by condition, or because one that can come goes there. And each comes once: going back
//! to one that must have come already leads nowhere.

use std::collections::{BTreeMap, BTreeSet};

use super::Subject;
use super::walk::inject_path;
use crate::base::Diagnostic;
use crate::base::id::InjectId;
use crate::base::ron_index::Step;
use crate::scenario::raw::*;
use crate::scenario::ways::{sends, ways};

pub(super) fn pass(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>) {
    let raw = subject.raw();
    let net = Net::of(raw);
    let reached = net.reached(None);
    for id in raw.injects.keys().filter(|id| !reached.contains(id)) {
        let path = ["injects".into(), Step::KeyOf(id.as_str().to_owned())];
        problems.push(Diagnostic::error("unreachable-inject", subject.place(&path)).with("found", id));
    }
    let mut without: BTreeMap<&InjectId, BTreeSet<&InjectId>> = BTreeMap::new();
    for (id, inject) in raw.injects.iter().filter(|(id, _)| reached.contains(id)) {
        for way in ways(inject.head()) {
            for (nth, effect) in way.then.iter().enumerate() {
                let to = match effect {
                    RawEffect::Go(to) | RawEffect::GoAfter(to, _) | RawEffect::Cancel(to) => to,
                    _ => continue,
                };
                // Where nothing leads here but through there, there has been before.
                let never_first = raw.injects.position(to).is_some()
                    && !without.entry(to).or_insert_with(|| net.reached(Some(to))).contains(id);
                if never_first {
                    let place = subject.place(&inject_path(id, way.path(nth)));
                    let problem = match effect {
                        RawEffect::Cancel(_) => Diagnostic::warning("cancels-too-late", place),
                        _ => Diagnostic::warning("goes-back", place),
                    };
                    problems.push(problem.with("found", to).with("here", id));
                }
            }
        }
    }
}

/// Injects to which some way leads.
pub(super) fn reached(raw: &RawScenario) -> BTreeSet<&InjectId> {
    Net::of(raw).reached(None)
}

/// Who sends for whom.
struct Net<'a> {
    /// Those that come by themselves.
    first: Vec<&'a InjectId>,
    next: BTreeMap<&'a InjectId, BTreeSet<&'a InjectId>>,
}

impl<'a> Net<'a> {
    fn of(raw: &'a RawScenario) -> Self {
        let by_itself = |inject: &RawInject| !matches!(inject.head().arrives, RawArrival::OnCall);
        let first = raw.injects.iter().filter(|(_, inject)| by_itself(inject)).map(|(id, _)| id).collect();
        let mut next: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for (id, inject) in raw.injects.iter() {
            let to = ways(inject.head()).flat_map(|way| way.then).filter_map(|effect| sends(effect).map(|(to, _)| to));
            next.insert(id, to.collect());
        }
        Self { first, next }
    }

    /// What can be come to without passing this one.
    fn reached(&self, without: Option<&InjectId>) -> BTreeSet<&'a InjectId> {
        let mut reached = BTreeSet::new();
        let mut open = self.first.clone();
        while let Some(id) = open.pop() {
            if Some(id) != without && reached.insert(id) {
                open.extend(self.next.get(id).into_iter().flatten());
            }
        }
        reached
    }
}

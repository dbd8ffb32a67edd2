//! Every inject can come: by time, by condition, or because one that can come goes there. And each comes once: going back
//! to one that must have come already leads nowhere.

use std::collections::BTreeMap;

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
    // Two of one name, which has been said, are one here.
    let comes = |id: &InjectId| net.at.get(id).and_then(|at| reached.get(*at)).copied().unwrap_or(true);
    for id in raw.injects.keys().filter(|id| !comes(id)) {
        let path = ["injects".into(), Step::KeyOf(id.as_str().to_owned())];
        problems.push(Diagnostic::error("unreachable-inject", subject.place(&path)).with("found", id));
    }
    let mut without: Vec<Option<Vec<bool>>> = vec![None; reached.len()];
    for (nth, (id, inject)) in raw.injects.iter().enumerate().filter(|(nth, _)| reached.get(*nth) == Some(&true)) {
        for way in ways(inject.head()) {
            for (effect_nth, effect) in way.then.iter().enumerate() {
                let to = match effect {
                    RawEffect::Go(to) | RawEffect::GoAfter(to, _) | RawEffect::Cancel(to) => to,
                    _ => continue,
                };
                let Some(at) = net.at.get(to).copied() else { continue };
                let Some(known) = without.get_mut(at) else { continue };
                // Where nothing leads here but through there, there has been before.
                if known.get_or_insert_with(|| net.reached(Some(at))).get(nth) == Some(&false) {
                    let place = subject.place(&inject_path(id, way.path(effect_nth)));
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

/// Whether some way leads to each inject, in the order of the scenario.
pub(super) fn reached(raw: &RawScenario) -> Vec<bool> {
    Net::of(raw).reached(None)
}

/// Who sends for whom, by their places in the scenario.
struct Net<'a> {
    at: BTreeMap<&'a InjectId, usize>,
    /// Those that come by themselves.
    first: Vec<usize>,
    next: Vec<Vec<usize>>,
}

impl<'a> Net<'a> {
    fn of(raw: &'a RawScenario) -> Self {
        let at: BTreeMap<&InjectId, usize> = raw.injects.keys().enumerate().map(|(at, id)| (id, at)).collect();
        let by_itself = |inject: &RawInject| !matches!(inject.head().arrives, RawArrival::OnCall);
        let first = raw.injects.iter().enumerate().filter(|(_, (_, inject))| by_itself(inject)).map(|(nth, _)| nth);
        let next = raw.injects.iter().map(|(_, inject)| {
            let effects = ways(inject.head()).flat_map(|way| way.then);
            let mut to: Vec<usize> = effects.filter_map(|effect| at.get(sends(effect)?.0).copied()).collect();
            to.sort_unstable();
            to.dedup();
            to
        });
        let (first, next) = (first.collect(), next.collect());
        Self { at, first, next }
    }

    /// What can be come to without passing this one.
    fn reached(&self, without: Option<usize>) -> Vec<bool> {
        let mut reached = vec![false; self.next.len()];
        let mut open = self.first.clone();
        while let Some(nth) = open.pop() {
            if Some(nth) == without {
                continue;
            }
            if let Some(seen) = reached.get_mut(nth).filter(|seen| !**seen) {
                *seen = true;
                open.extend(self.next.get(nth).into_iter().flatten());
            }
        }
        reached
    }
}

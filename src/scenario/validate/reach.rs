//! Every inject can come: by time, by condition, or because one that can come goes there.

use std::collections::{BTreeMap, BTreeSet};

use super::Subject;
use super::walk::{Met, walk};
use crate::base::Diagnostic;
use crate::base::id::InjectId;
use crate::base::ron_index::Step;
use crate::scenario::raw::*;

pub(super) fn pass(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>) {
    let raw = subject.raw();
    let mut ways: BTreeMap<&InjectId, Vec<&InjectId>> = BTreeMap::new();
    walk(raw, &mut |from, _, met| {
        if let (Some(from), Met::Effect(RawEffect::Go(to) | RawEffect::GoAfter(to, _))) = (from, met) {
            ways.entry(from).or_default().push(to);
        }
    });
    let mut reached = BTreeSet::new();
    let mut open: Vec<&InjectId> = Vec::new();
    for (id, inject) in raw.injects.iter() {
        if !matches!(inject.head().arrives, RawArrival::OnCall) {
            open.push(id);
        }
    }
    while let Some(id) = open.pop() {
        if reached.insert(id) {
            open.extend(ways.get(id).into_iter().flatten());
        }
    }
    for id in raw.injects.keys().filter(|id| !reached.contains(id)) {
        let path = ["injects".into(), Step::KeyOf(id.as_str().to_owned())];
        problems.push(Diagnostic::error("unreachable-inject", subject.place(&path)).with("found", id));
    }
}

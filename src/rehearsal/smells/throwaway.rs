//! # What it does
//! Looks for drafts that lie far below every other one on every axis.
//! # Why
//! Nobody would choose one, so it tests nothing, and whoever guesses has one draft fewer to guess among. A wrong answer
//! should tempt: be kinder, firmer or quicker than the right one, and wrong all the same.

use super::Scene;
use crate::base::Diagnostic;
use crate::scenario::Axis;
use crate::scenario::model::Draft;

/// So far below the next on every axis, in points.
const FAR: u8 = 25;

pub(super) fn smell(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for inject in &scene.scenario.injects {
        let drafts = inject.drafts();
        for (nth, draft) in drafts.iter().enumerate().filter(|_| drafts.len() > 2) {
            let mut others = drafts.iter().enumerate().filter(|(other, _)| *other != nth).map(|(_, other)| other);
            if others.all(|other| is_far_below(draft, other)) {
                let path = ["drafts".into(), nth.into(), "key".into()];
                found.push(scene.at("smell-throwaway", inject.id.as_str(), &path).with("draft", &draft.id));
            }
        }
    }
}

fn is_far_below(draft: &Draft, other: &Draft) -> bool {
    Axis::ALL.iter().all(|axis| draft.key.of(*axis).saturating_add(FAR) <= other.key.of(*axis))
}

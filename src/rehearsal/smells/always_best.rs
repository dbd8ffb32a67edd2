//! # What it does
//! Looks whether the best of the drafts is nearly always the longest, or nearly always the first in the file.
//! # Why
//! A habit that needs no reading would do as well as judgement. The order on the screen is drawn anew for each attempt; the
//! order in the file is known to whoever has seen it.

use super::Scene;
use crate::base::Diagnostic;

/// Of fewer messages nobody learns a habit.
const LEAST: usize = 4;
/// From so many of a hundred on it is one.
const MOSTLY: usize = 75;

pub(super) fn smell(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let (mut all, mut longest, mut first) = (0, 0, 0);
    for inject in &scene.scenario.injects {
        let drafts = inject.drafts();
        let Some(best) = drafts.iter().map(|draft| draft.key.quality).max() else { continue };
        let is_best = |nth: usize| drafts.get(nth).is_some_and(|draft| draft.key.quality == best);
        if drafts.len() < 2 || (0..drafts.len()).all(is_best) {
            continue;
        }
        all += 1;
        let length = |nth: &usize| drafts.get(*nth).map_or(0, |draft| draft.text.chars().count());
        longest += usize::from((0..drafts.len()).max_by_key(length).is_some_and(is_best));
        first += usize::from(is_best(0));
    }
    for (code, count) in [("smell-longest-best", longest), ("smell-first-best", first)] {
        if all >= LEAST && count * 100 >= all * MOSTLY {
            found.push(scene.smell(code, &["injects".into()]).with("count", count).with("all", all));
        }
    }
}

//! # What it does
//! Looks for breaches in the draft that the author calls the best of an inject.
//! # Why
//! Whoever sends it is told that it is good, and whoever writes the same in their own words is told that it is not.

use super::{Desk, within};
use crate::base::Diagnostic;
use crate::reading::Found;
use crate::scenario::raw::RawConversation;

pub(super) fn pass(desk: &Desk<'_>, written: &RawConversation, problems: &mut Vec<Diagnostic>) {
    let drafts = &written.drafts;
    let best = drafts.iter().map(|draft| draft.key.quality).max().unwrap_or_default();
    if best < GOOD {
        return;
    }
    for (nth, draft) in drafts.iter().enumerate().filter(|(_, draft)| draft.key.quality == best) {
        let reading = desk.rubric.read(&draft.text, desk.visibility(written));
        for finding in &reading.findings {
            let (Found::Breach(breach) | Found::MustNot(_, breach)) = finding.found else { continue };
            let literal = desk.place(&[], "drafts", nth);
            let words = finding.spans.first().map_or(0..0, |span| span.from as usize..span.to as usize);
            let shown = draft.text.get(words.clone()).unwrap_or_default();
            problems.push(
                Diagnostic::warning("best-draft-breach", Some(within(&literal, &draft.text, words)))
                    .with("draft", &draft.id)
                    .with("means", breach.key())
                    .with("found", shown),
            );
        }
    }
}

/// The least quality that a key can call good.
pub(super) const GOOD: u8 = 75;

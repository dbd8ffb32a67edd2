//! # What it does
//! Reads every draft as own words and looks for two of which the key says that one is much better and reading that the other
//! is.
//! # Why
//! A trainee who types what a draft says is scored by reading. Where both disagree about which of two answers is better, one
//! of them teaches what is wrong.

use super::Scene;
use crate::base::Diagnostic;
use crate::reading::score::score;
use crate::scenario::Input;
use crate::scenario::model::{DraftIx, InjectIx};

/// So much better, in points of quality, by the key …
const KEY: u8 = 30;
/// … and so much worse by what is read.
const READ: u8 = 30;

pub(super) fn smell(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for (ix, inject) in (0..).map(InjectIx).zip(&scene.scenario.injects) {
        let asked = inject.conversation();
        let drafts = inject.drafts();
        if asked.input == Input::Drafts || drafts.len() < 2 {
            continue;
        }
        let Some(place) = scene.quiet.sheet.page(ix).map(|page| page.place) else { continue };
        let read: Vec<u8> = (0..drafts.len())
            .filter_map(|nth| u16::try_from(nth).ok())
            .map(|nth| {
                let reading = scene.quiet.desk.draft_reading(ix, DraftIx(nth), place);
                score(reading, asked, place).worth().quality
            })
            .collect();
        for (nth, draft) in drafts.iter().enumerate() {
            // The one that reading likes best among those that the key puts far below this one.
            let below = drafts.iter().enumerate().filter(|(_, other)| other.key.quality + KEY <= draft.key.quality);
            let worst = below.filter(|(other, _)| read[*other] >= read[nth].saturating_add(READ));
            if let Some((other, liked)) = worst.max_by_key(|(other, _)| read[*other]) {
                let path = ["drafts".into(), nth.into(), "key".into()];
                let problem = scene.at("smell-key-reading", inject.id.as_str(), &path);
                let problem = problem.with("draft", &draft.id).with("other", &liked.id);
                let problem = problem.with("key", draft.key.quality).with("beside", liked.key.quality);
                found.push(problem.with("read", read[nth]).with("liked", read[other]));
            }
        }
    }
}

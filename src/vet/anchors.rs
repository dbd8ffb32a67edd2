//! # What it does
//! Reads every anchor as an answer or as the text of a piece of work, and compares what it is worth with the level it stands
//! for.
//! # Why
//! Anchors are what the debrief shows as worth so much. If reading finds something else in them, either they teach what is
//! not scored, or the needs do not say what the author meant.

use super::Desk;
use crate::base::Diagnostic;
use crate::base::id::PartId;
use crate::base::ron_index::Step;
use crate::reading::score::score;
use crate::scenario::Visibility;
use crate::scenario::kinds::{Ask, TextAsk};
use crate::scenario::raw::{Anchor, RawConversation};
use crate::shift::work::worth_of_text;

/// How far what an anchor is worth may lie from its level, either way.
const BAND: u8 = 15;

/// Of a message to answer: by the quality of the answer.
pub(super) fn of_message(desk: &Desk<'_>, written: &RawConversation, problems: &mut Vec<Diagnostic>) {
    let visibility = desk.visibility(written);
    for (nth, anchor) in written.anchors.iter().enumerate() {
        let reading = desk.rubric.read(&anchor.text, visibility);
        let found = score(&reading, desk.inject.conversation(), visibility).worth().quality;
        held(desk, &[], (nth, anchor), found, problems);
    }
}

/// Of the texts of a piece of work: by what they earn there.
pub(super) fn of_work(desk: &Desk<'_>, texts: &[(&'static str, &TextAsk)], problems: &mut Vec<Diagnostic>) {
    let form = desk.inject.task.work().map(|work| work.form(&desk.sound.brand.raw)).unwrap_or_default();
    for (field, asked) in texts {
        let place = form.part(&PartId::new(*field)).and_then(|part| match part.ask {
            Ask::Text(_, place) => Some(place),
            _ => None,
        });
        for (nth, anchor) in asked.anchors.iter().enumerate() {
            let reading = desk.rubric.read(&anchor.text, place.unwrap_or(Visibility::Private));
            held(desk, &[(*field).into()], (nth, anchor), worth_of_text(asked, &reading), problems);
        }
    }
}

/// Says so if an anchor lies off its level; `at` is the field of the inject that holds its list.
fn held(desk: &Desk<'_>, at: &[Step], (nth, anchor): (usize, &Anchor), found: u8, problems: &mut Vec<Diagnostic>) {
    if found.abs_diff(anchor.level) <= BAND {
        return;
    }
    let place = desk.place(at, "anchors", nth);
    problems.push(
        Diagnostic::warning("anchor-off", Some(place))
            .with("found", found)
            .with("level", anchor.level)
            .with("low", anchor.level.saturating_sub(BAND))
            .with("high", anchor.level.saturating_add(BAND).min(100))
            .with("side", if found < anchor.level { "below" } else { "above" }),
    );
}

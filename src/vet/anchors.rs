//! # What it does
//! Reads every anchor as an answer, and compares its response quality with the level it stands for.
//! # Why
//! Anchors are what the debrief shows as worth so much. If reading finds something else in them, either they teach what is
//! not scored, or the needs do not say what the author meant.

use super::Desk;
use crate::base::Diagnostic;
use crate::reading::score::score;

/// How far the quality of an anchor may lie from its level, either way.
const BAND: u8 = 15;

pub(super) fn pass(desk: &Desk<'_>, problems: &mut Vec<Diagnostic>) {
    for (nth, anchor) in desk.written.anchors.iter().enumerate() {
        let visibility = desk.visibility();
        let reading = desk.rubric.read(&anchor.text, visibility);
        let found = score(&reading, desk.inject.conversation(), visibility).worth().quality;
        if found.abs_diff(anchor.level) > BAND {
            problems.push(
                Diagnostic::warning("anchor-off", Some(desk.place("anchors", nth)))
                    .with("found", found)
                    .with("level", anchor.level)
                    .with("low", anchor.level.saturating_sub(BAND))
                    .with("high", anchor.level.saturating_add(BAND).min(100))
                    .with("side", if found < anchor.level { "below" } else { "above" }),
            );
        }
    }
}

//! What pieces of work show, by their kind: the grade is the evidence.

use super::{Piece, Shown};
use crate::appraisal::{How, Moment};

/// The kinds of work, and the rule that each is evidence by. What a decision shows depends on what it is about: it enters
/// through the axes alone.
pub(super) const RULES: &[(&str, &str)] = &[
    ("Moderation", "sanction-fits"),
    ("Ranking", "triage-order"),
    ("Sorting", "right-role"),
    ("HandOff", "right-role"),
    ("Dashboard", "figures-read"),
    ("Calendar", "calendar-plan"),
    ("Composition", "brief-fit"),
    ("Memo", "note-quality"),
    ("Verification", "sources-checked"),
];

pub(super) fn pieces(shown: &Shown<'_>) -> Vec<Piece> {
    let piece = |moment: &Moment| {
        let How::Worked { grade, .. } = &moment.how else { return None };
        let kind = shown.desk.scenario.inject(moment.inject).task.name();
        let (_, rule) = RULES.iter().find(|(found, _)| *found == kind)?;
        Some(Piece::of(rule, moment, grade.earned))
    };
    shown.moments.iter().filter_map(piece).collect()
}

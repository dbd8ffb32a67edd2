//! What pieces of work show: the grade is the evidence, by the rule that the kind of work names.

use super::{Piece, Shown};
use crate::appraisal::{How, Moment};
use crate::shift::work::evidence;

pub(super) fn pieces(shown: &Shown<'_>) -> Vec<Piece> {
    let piece = |moment: &Moment| {
        let How::Worked { grade, .. } = &moment.how else { return None };
        let rule = evidence(&shown.desk.scenario.inject(moment.inject).task)?;
        Some(Piece::of(rule, moment, grade.earned))
    };
    shown.moments.iter().filter_map(piece).collect()
}

//! What is seen of how the desk is run: deadlines, threads that were dropped, promises, to whom things were given.

use super::{Piece, Shown};
use crate::appraisal::{How, cells};
use crate::shift::Event;

pub(super) fn pieces(shown: &Shown<'_>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for moment in shown.moments {
        if let Some(value) = cells::punctual(shown.desk, moment) {
            pieces.push(Piece::of("deadline-met", moment, value));
        }
        let alone = matches!(moment.how, How::Silence { .. } | How::Left { .. });
        let dropped = alone && !cells::is_rightly_left(moment);
        pieces.push(Piece::of("dropped-threads", moment, if dropped { 0 } else { 100 }));
        if let (How::HandedOff { .. }, Some(quality)) = (&moment.how, moment.worth.quality) {
            pieces.push(Piece::of("right-role", moment, quality));
        }
    }
    let due = shown.rows.iter().filter_map(|row| {
        let (inject, value) = match &row.event {
            Event::Kept { inject, .. } => (*inject, 100),
            Event::Broken { inject, .. } => (*inject, 0),
            _ => return None,
        };
        Some(Piece { rule: "promises-kept", inject, at: row.at, value, own_words: false })
    });
    pieces.extend(due);
    pieces
}

//! What is seen of how the desk is run: deadlines, threads that were dropped or came to an end, promises, to whom things
//! were given, and how people are with each other afterwards.

use std::collections::BTreeMap;

use super::{Piece, Shown, Source};
use crate::appraisal::{How, Moment, cells};
use crate::base::id::EvidenceId;
use crate::scenario::Visibility;
use crate::scenario::model::{DeclaredMove, Move, PersonIx, Task};
use crate::shift::{Event, Row};

/// From this quality on an answer, or a colleague, has settled a matter.
const SETTLES: u8 = 50;
/// What a right answer is still worth when it comes late, in percent: more than a quick one that is half right.
const LATE: u32 = 70;
/// Where nobody's mood moves things are neither better nor worse.
const UNMOVED: i32 = 60;
/// What a point of anger is worth.
const ANGER: i32 = 2;
/// From this quality on it was for a colleague to do.
const THEIRS: u8 = 70;

pub(super) fn pieces(shown: &Shown<'_>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for moment in shown.moments {
        let punctual = cells::punctual(shown.desk, moment);
        if let Some(value) = punctual {
            pieces.push(Piece::of("deadline-met", moment, value).from(Source::Timing));
            pieces.push(Piece::of("speed-and-quality", moment, in_time(moment)).from(Source::Timing));
        }
        let alone = matches!(moment.how, How::Silence { .. } | How::Left { .. });
        let dropped = alone && !cells::is_rightly_left(moment);
        pieces.push(Piece::of("dropped-threads", moment, if dropped { 0 } else { 100 }).from(Source::Sequence));
        if let (true, Some(quality)) = (is_about_whose_it_is(shown, moment), moment.worth.quality) {
            pieces.push(Piece::of("right-role", moment, quality));
        }
        pieces.extend(health(shown, moment));
    }
    pieces.extend(closed(shown));
    pieces.extend(due(shown.rows));
    pieces
}

/// Quality over time: what a deadline that passed takes away is less than what an answer lacks that is wrong.
fn in_time(moment: &Moment) -> u8 {
    let quality = match moment.how {
        How::Silence { .. } | How::Left { .. } => 0,
        _ => u32::from(moment.worth.quality.unwrap_or(0)),
    };
    u8::try_from(if moment.late { quality * LATE / 100 } else { quality }).unwrap_or(100)
}

/// Whether it was given to somebody, or was for somebody else to do: over-reach is seen as under-reach is.
fn is_about_whose_it_is(shown: &Shown<'_>, moment: &Moment) -> bool {
    let mut moves = shown.desk.scenario.inject(moment.inject).moves.iter();
    let theirs = |declared: &DeclaredMove| matches!(declared.play, Move::HandOff(_)) && declared.key.quality >= THEIRS;
    matches!(moment.how, How::HandedOff { .. }) || moves.any(theirs)
}

/// How the anger of everybody moved through what was done in public: until the trainee did the next thing.
fn health(shown: &Shown<'_>, moment: &Moment) -> Option<Piece> {
    let in_public = match &moment.how {
        How::OwnWords { visibility, .. } | How::Draft { visibility, .. } => *visibility == Visibility::Public,
        How::Worked { .. } => matches!(shown.desk.scenario.inject(moment.inject).task, Task::Moderation(_)),
        How::HandedOff { .. } | How::Left { .. } | How::Silence { .. } => false,
    };
    let others = |row: &&Row| row.at == moment.settled;
    let mut moved = 0;
    let mut any = false;
    let mut mine = false;
    for row in shown.rows.iter().filter(others) {
        if let Some(inject) = row.event.ends_waiting() {
            mine = *inject == moment.inject;
        }
        if let (Event::MoodMoved { anger, .. }, true) = (&row.event, mine) {
            any = true;
            moved += i32::from(*anger);
        }
    }
    let value = (UNMOVED - ANGER * moved).clamp(0, 100);
    (in_public && any)
        .then(|| Piece::of("thread-health", moment, u8::try_from(value).unwrap_or(0)).from(Source::Sequence))
}

/// Of everybody who wrote: whether the last that they wrote was settled, and no promise to them was broken.
fn closed(shown: &Shown<'_>) -> Vec<Piece> {
    let from = |moment: &Moment| shown.desk.scenario.inject(moment.inject).from;
    let mut last: BTreeMap<PersonIx, &Moment> = BTreeMap::new();
    for moment in shown.moments {
        last.insert(from(moment), moment);
    }
    let broken: Vec<PersonIx> = shown
        .rows
        .iter()
        .filter_map(|row| match row.event {
            Event::Broken { inject, .. } => Some(shown.desk.scenario.inject(inject).from),
            _ => None,
        })
        .collect();
    let pieces = last.into_iter().map(|(who, moment)| {
        let settled = moment.worth.quality.is_some_and(|quality| quality >= SETTLES);
        let value = if settled && !broken.contains(&who) { 100 } else { 0 };
        Piece::of("closed-loops", moment, value).from(Source::Sequence)
    });
    pieces.collect()
}

fn due(rows: &[Row]) -> Vec<Piece> {
    let due = rows.iter().filter_map(|row| {
        let (inject, value) = match row.event {
            Event::Kept { inject, .. } => (inject, 100),
            Event::Broken { inject, .. } => (inject, 0),
            _ => return None,
        };
        let (rule, source) = (EvidenceId::new("promises-kept"), Source::Sequence);
        Some(Piece { rule, inject, at: row.at, value, source, spans: Vec::new(), only: None })
    });
    due.collect()
}

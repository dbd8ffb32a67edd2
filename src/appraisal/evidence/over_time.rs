//! What several answers in a row show: calm that lasts, a position that is held, what somebody said before being used.

use std::collections::BTreeMap;

use super::{Piece, Shown, Source};
use crate::appraisal::{Moment, sequence};
use crate::scenario::Axis;
use crate::scenario::model::PersonIx;

pub(super) fn pieces(shown: &Shown<'_>) -> Vec<Piece> {
    let answered: Vec<&Moment> = shown.moments.iter().filter(|moment| moment.how.is_answer()).collect();
    let mut pieces = calm(shown, &answered);
    let mut people: BTreeMap<PersonIx, Vec<&Moment>> = BTreeMap::new();
    for moment in &answered {
        people.entry(shown.desk.scenario.inject(moment.inject).from).or_default().push(moment);
    }
    for own in people.values() {
        let worths: Vec<i32> =
            own.iter().filter_map(|moment| moment.worth.of(Axis::Assertiveness)).map(i32::from).collect();
        if let (Some(held), Some(last)) = (sequence::held(&worths), own.last()) {
            pieces.push(Piece::of("position-held", last, points(held)).from(Source::Sequence));
        }
    }
    pieces.extend(shown.heard.iter().filter_map(|heard| {
        let moment = shown.moments.get(heard.moment)?;
        let piece = Piece::of("earlier-words-used", moment, heard.value).from(Source::OwnWords);
        Some(piece.at(heard.spans.clone()))
    }));
    pieces
}

fn calm(shown: &Shown<'_>, answered: &[&Moment]) -> Vec<Piece> {
    let turns = sequence::turns(shown.desk, answered);
    let provoked =
        |moment: &&&Moment| shown.desk.scenario.inject(moment.inject).conversation().provocation >= sequence::PROVOKED;
    let Some(last) = answered.iter().rfind(provoked) else { return Vec::new() };
    let lasting = sequence::lasting(&turns).map(|value| Piece::of("slope-over-provocation", last, points(value)));
    let offered = sequence::still_offered(&turns).map(|value| Piece::of("still-offers", last, points(value)));
    lasting.into_iter().chain(offered).map(|piece| piece.from(Source::Sequence)).collect()
}

fn points(value: i32) -> u8 {
    u8::try_from(value.clamp(0, 100)).unwrap_or(0)
}

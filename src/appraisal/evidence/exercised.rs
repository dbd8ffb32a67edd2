//! What an inject says it exercises: what was done there counts for it by what it was worth, own words by what was read in
//! them and everything else by the author's key.

use super::{Piece, Shown};
use crate::appraisal::How;

pub(super) fn pieces(shown: &Shown<'_>) -> Vec<Piece> {
    let pieces = shown.moments.iter().flat_map(|moment| {
        let quality = match &moment.how {
            How::OwnWords { reading, .. } if reading.unscorable().is_some() => None,
            _ => moment.worth.quality,
        };
        let named = shown.desk.scenario.inject(moment.inject).exercises.iter();
        let taken = named.filter_map(|id| shown.profile.keyed(shown.profile.find(id)?).map(|rule| (id, rule)));
        taken.filter_map(move |(id, rule)| {
            Some(Piece { only: Some(id.clone()), ..Piece::of(rule.as_str(), moment, quality?) })
        })
    });
    pieces.collect()
}

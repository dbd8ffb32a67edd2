//! Everybody's ties in the order in which going through all reads them.

use std::ops::Range;

use super::Rows;
use crate::community::minute::{AT_ONCE, Each, part};

/// Nobody, where a lot has no more people, or a row no more ties.
pub(in crate::community) const NOBODY: u32 = u32::MAX;

/// Everybody with whom they follow, several at a time, segment by segment, and in a segment by how many they follow: rows
/// of the same length are read in step, and no processor is surprised by where one ends, which otherwise costs more than
/// reading it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::community) struct Sweep {
    lots: Vec<Lot>,
    follows: Vec<Each<u32>>,
}

/// Some people of one segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::community) struct Lot {
    /// Which segment.
    pub(in crate::community) segment: usize,
    /// Who; [`NOBODY`] behind the last.
    pub(in crate::community) people: Each<u32>,
    /// What a thousandth of one of those they follow is.
    pub(in crate::community) parts: Each<u32>,
    /// Where whom they follow begins and ends.
    rows: Range<usize>,
}

impl Sweep {
    /// Of these segments and their rows.
    pub(super) fn over(segments: &[Range<u32>], rows: &Rows) -> Self {
        let mut sweep = Self::default();
        for (range, segment) in segments.iter().zip(0..) {
            let mut order: Vec<u32> = range.clone().collect();
            order.sort_by_key(|person| rows.of(*person).len());
            for some in order.chunks(AT_ONCE) {
                let people = std::array::from_fn(|nth| some.get(nth).copied().unwrap_or(NOBODY));
                let most = some.iter().map(|person| rows.of(*person).len()).max().unwrap_or_default();
                let first = sweep.follows.len();
                let others = |at: usize| people.map(|person| rows.of(person).get(at).copied().unwrap_or(NOBODY));
                sweep.follows.extend((0..most).map(others));
                let parts = people.map(|person| part(rows.of(person).len()));
                sweep.lots.push(Lot { segment, people, parts, rows: first..first + most });
            }
        }
        sweep
    }

    /// Everybody: some people, and row by row one whom each of them follows.
    pub(in crate::community) fn lots(&self) -> impl Iterator<Item = (&Lot, &[Each<u32>])> {
        self.lots.iter().map(|lot| (lot, self.follows.get(lot.rows.clone()).unwrap_or_default()))
    }
}

//! Something on its way from hand to hand (independent cascade: Goldenberg, Libai & Muller 2001; Kempe, Kleinberg & Tardos
//! 2003): whoever sees it is moved once, and decides once whether to share it; its novelty fades from minute to minute.

use super::moods::POINT;
use crate::profile::{Nature, ShareFigures};

/// A set of people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct People(Vec<u64>);

impl People {
    /// Nobody, of so many.
    pub(super) fn none_of(people: u32) -> Self {
        Self(vec![0; (people as usize).div_ceil(64)])
    }

    /// Whether somebody is in it.
    #[inline]
    pub(super) fn has(&self, person: u32) -> bool {
        self.0.get(person as usize / 64).is_some_and(|word| word >> (person % 64) & 1 == 1)
    }

    /// Adds somebody; whether they were not in it.
    #[inline]
    pub(super) fn add(&mut self, person: u32) -> bool {
        let Some(word) = self.0.get_mut(person as usize / 64) else { return false };
        let bit = 1_u64 << (person % 64);
        let new = *word & bit == 0;
        *word |= bit;
        new
    }

    /// Adds all of another of the same size.
    pub(super) fn add_all(&mut self, others: &Self) {
        for (word, other) in self.0.iter_mut().zip(&others.0) {
            *word |= other;
        }
    }

    /// How many there are.
    pub(super) fn count(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }
}

/// Something on its way.
#[derive(Clone, Debug)]
pub(super) struct Wave {
    /// Its number among what was noticed.
    pub(super) notice: u32,
    /// The number of what it is about: all that is about the same stands in one thread.
    pub(super) about: u32,
    /// How far it moves whoever sees it, in points, by segment: arousal and opinion.
    pub(super) moves: Vec<(i16, i16)>,
    /// Which segments read the account on which it stands.
    pub(super) reads: Vec<bool>,
    /// Whom the matter concerns, who cools less.
    pub(super) aggrieved: Option<u32>,
    /// Who sees it now.
    pub(super) front: Vec<u32>,
    /// Who has seen it, or sees it now.
    pub(super) seen: People,
    /// How new it still is, in thousandths.
    pub(super) novelty: u32,
}

impl Wave {
    /// The chance that somebody like this of this segment shares it, in parts of a million.
    pub(super) fn readiness(&self, shares: u8, segment: usize, nature: &Nature, figures: &ShareFigures) -> u32 {
        let moved = self.moves.get(segment).map_or(0, |moves| i32::from(moves.0).abs().max(i32::from(moves.1).abs()));
        let moved = (moved * 100 / figures.full.max(1)).min(100).unsigned_abs();
        // Percent × percent × percent × thousandths is 10^9 parts; of a million that is a thousandth.
        let parts = u64::from(shares) * u64::from(moved) * u64::from(nature.shares) * u64::from(self.novelty) / 1_000;
        u32::try_from(parts.min(950_000)).unwrap_or_default()
    }

    /// How far it moves somebody like this, in units: everybody a little differently, by `chance` of 0–40. `aggrieved`: how
    /// much of what cools reaches whom it concerns, in percent.
    pub(super) fn moved(
        &self,
        person: u32,
        segment: usize,
        nature: &Nature,
        chance: u32,
        aggrieved: i32,
    ) -> (i32, i32) {
        let (arousal, opinion) = self.moves.get(segment).copied().unwrap_or_default();
        let own = i32::try_from(80 + chance.min(40)).unwrap_or(100);
        let cools = if self.aggrieved == Some(person) { nature.cools * aggrieved / 100 } else { nature.cools };
        let taken = |points: i16, heats: bool| {
            i32::from(points) * own * POINT / 100 * if heats { nature.heats } else { cools } / 100
        };
        (taken(arousal, arousal > 0), taken(opinion, opinion < 0) * nature.opinion / 100)
    }
}

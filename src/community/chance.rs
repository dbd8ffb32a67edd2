//! Chance by counter: a draw is a function of key, purpose, round and person, so that it does not matter in which order,
//! or on how many threads, people are asked.
//!
//! The generator is *squares* (B. Widynski, "Squares: a fast counter-based RNG", 2020), four rounds, 32 bits.

/// What a draw is for; each purpose has counters of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Purpose {
    /// Whom somebody follows.
    Tie = 1,
    /// What somebody is like.
    Nature,
    /// Whether somebody is looking.
    Sees,
    /// Whether somebody hears of what another shares.
    Hears,
    /// Whether somebody shares.
    Shares,
    /// Whether somebody goes.
    Leaves,
    /// Whether somebody comes.
    Joins,
    /// Whether somebody likes it, and goes and looks.
    Likes,
    /// Whether somebody speaks up, and in which words.
    Speaks,
}

/// A source of draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Chance(u64);

impl Chance {
    /// With this key; its bits should look like chance themselves.
    pub(super) fn new(key: u64) -> Self {
        Self(key | 1)
    }

    /// The draw for this purpose, round (0–2^28) and person: 0 to 2^32 − 1, all alike.
    pub(super) fn draw(self, purpose: Purpose, round: u32, person: u32) -> u32 {
        let counter = u64::from(purpose as u8) << 60 | u64::from(round & 0x0fff_ffff) << 32 | u64::from(person);
        let mut x = counter.wrapping_mul(self.0);
        let y = x;
        let z = y.wrapping_add(self.0);
        x = x.wrapping_mul(x).wrapping_add(y).rotate_right(32);
        x = x.wrapping_mul(x).wrapping_add(z).rotate_right(32);
        x = x.wrapping_mul(x).wrapping_add(y).rotate_right(32);
        u32::try_from(x.wrapping_mul(x).wrapping_add(z) >> 32).unwrap_or_default()
    }

    /// Whether something of this chance, in parts of a million, happens.
    pub(super) fn happens(self, parts: u32, purpose: Purpose, round: u32, person: u32) -> bool {
        u64::from(self.draw(purpose, round, person)) * 1_000_000 < u64::from(parts) << 32
    }

    /// A number in `0..bound`; 0 where that is empty.
    pub(super) fn below(self, bound: u32, purpose: Purpose, round: u32, person: u32) -> u32 {
        let scaled = (u64::from(self.draw(purpose, round, person)) * u64::from(bound)) >> 32;
        u32::try_from(scaled).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stay_what_they_were() {
        // A change here changes every replay: it needs a new engine version.
        let chance = Chance::new(0xb5ad_4ece_da1c_e2a9);
        let drawn: Vec<u32> = (0..4).map(|person| chance.draw(Purpose::Sees, 7, person)).collect();
        assert_eq!(drawn, PINNED);
    }
    const PINNED: [u32; 4] = [1_318_099_647, 3_828_846_415, 233_099_584, 4_180_354_787];

    #[test]
    fn every_counter_draws_its_own_and_all_alike() {
        let chance = Chance::new(0x9e37_79b9_7f4a_7c15);
        let often = (0..100_000).filter(|person| chance.happens(250_000, Purpose::Shares, 3, *person)).count();
        assert!((24_000..26_000).contains(&often), "{often}");
        assert!((0..10_000).all(|person| !chance.happens(0, Purpose::Shares, 3, person)));
        assert!((0..10_000).all(|person| chance.happens(1_000_000, Purpose::Shares, 3, person)));
        let same = |round| {
            (0..1_000).filter(|p| chance.draw(Purpose::Sees, round, *p) == chance.draw(Purpose::Sees, 0, *p)).count()
        };
        assert_eq!((same(1), same(0)), (0, 1_000));
        let mean: u64 = (0..10_000).map(|p| u64::from(chance.below(100, Purpose::Tie, 0, p))).sum::<u64>() / 10_000;
        assert!((48..51).contains(&mean), "{mean}");
    }
}

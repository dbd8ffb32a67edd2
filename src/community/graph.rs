//! Who follows whom, drawn once for a brand: heavy tails inside a segment, few ties between.
//!
//! Whom somebody follows is drawn by fitness: the person of rank *x* of *n* with a chance in proportion to *x*^(−1/2), so
//! that the number of followers has a power-law tail of exponent 3 (static model: Goh, Kahng & Kim 2001; Chung & Lu
//! 2002). Numbers of a segment go by rank: who is much followed has a low one, and so stands where memory is warm.
//!
//! **Invariants.** Everybody follows at least one other, nobody follows themselves or anybody twice; both directions hold
//! the same ties.
//!
//! **Deliberately absent:** circles of friends (triangles), ties that change.

mod sweep;

use std::ops::Range;

pub(super) use self::sweep::NOBODY;
use self::sweep::Sweep;
use super::chance::{Chance, Purpose};

/// How one segment is tied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ties {
    /// How many people it has.
    pub people: u32,
    /// How many others each follows, in the mean.
    pub each: u8,
    /// How many of a hundred of these ties lead elsewhere.
    pub bridges: u8,
}

/// Who follows whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graph {
    /// The people of each segment.
    pub segments: Vec<Range<u32>>,
    /// Whom each follows.
    pub follows: Rows,
    /// Who follows each.
    pub followers: Rows,
    /// Whom each follows, as a sweep over everybody reads it.
    pub(super) sweep: Sweep,
}

/// A list of people for each person, in compressed rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// Where each row begins, and the end of the last.
    starts: Vec<u32>,
    /// The rows, one behind the other.
    people: Vec<u32>,
}

impl Rows {
    /// The row of a person.
    #[inline]
    pub fn of(&self, person: u32) -> &[u32] {
        let at = person as usize;
        match (self.starts.get(at), self.starts.get(at + 1)) {
            (Some(from), Some(to)) => self.people.get(*from as usize..*to as usize).unwrap_or_default(),
            _ => &[],
        }
    }

    /// How many ties there are.
    pub fn len(&self) -> usize {
        self.people.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
    }

    /// All rows in order, with the bounds of each: what a sweep over everybody reads.
    pub fn parts(&self) -> (&[u32], &[u32]) {
        (&self.starts, &self.people)
    }

    /// The same ties seen from the other end.
    fn turned(&self) -> Self {
        let count = self.starts.len().saturating_sub(1);
        let mut starts = vec![0_u32; count + 1];
        for person in &self.people {
            starts[*person as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut next = starts.clone();
        let mut people = vec![0_u32; self.people.len()];
        for from in 0..u32::try_from(count).unwrap_or_default() {
            for to in self.of(from) {
                let place = &mut next[*to as usize];
                people[*place as usize] = from;
                *place += 1;
            }
        }
        Self { starts, people }
    }
}

impl Graph {
    /// Draws the ties of these segments; `key` decides which.
    pub fn draw(segments: &[Ties], key: u64) -> Self {
        let chance = Chance::new(key);
        let mut ranges: Vec<Range<u32>> = Vec::with_capacity(segments.len());
        for ties in segments {
            let start = ranges.last().map_or(0, |range| range.end);
            ranges.push(start..start + ties.people);
        }
        let all = ranges.last().map_or(0, |range| range.end);
        let mut starts = Vec::with_capacity(all as usize + 1);
        starts.push(0);
        let mut people = Vec::new();
        for (ties, range) in segments.iter().zip(&ranges) {
            for person in range.clone() {
                let row = people.len();
                for nth in 0..count(*ties, chance, person) {
                    let other = other(chance, person, nth, range, all, ties.bridges);
                    if other != person {
                        people.push(other);
                    }
                }
                if people.len() == row && all > 1 {
                    // Somebody has to be heard.
                    people.push(if person == range.start { (person + 1).min(all - 1) } else { range.start });
                }
                people[row..].sort_unstable();
                let mut kept = row;
                for at in row..people.len() {
                    if at == row || people[at] != people[kept - 1] {
                        people[kept] = people[at];
                        kept += 1;
                    }
                }
                people.truncate(kept);
                starts.push(u32::try_from(kept).unwrap_or(u32::MAX));
            }
        }
        let follows = Rows { starts, people };
        Self { followers: follows.turned(), sweep: Sweep::over(&ranges, &follows), segments: ranges, follows }
    }

    /// How many people there are.
    pub fn people(&self) -> u32 {
        self.segments.last().map_or(0, |range| range.end)
    }

    /// Which segment somebody is of.
    pub fn segment(&self, person: u32) -> usize {
        self.segments.partition_point(|range| range.end <= person)
    }
}

/// How many somebody follows: from half to one and a half times the mean.
fn count(ties: Ties, chance: Chance, person: u32) -> u32 {
    let each = u32::from(ties.each.max(1));
    let low = each.div_ceil(2);
    let drawn = low + chance.below(each + 1, Purpose::Tie, 0, person);
    drawn.min(ties.people.saturating_sub(1).max(1))
}

/// Somebody to follow.
fn other(chance: Chance, person: u32, nth: u32, own: &Range<u32>, all: u32, bridges: u8) -> u32 {
    let round = 1 + nth * 2;
    let elsewhere = all - (own.end - own.start);
    let crosses = elsewhere > 0 && chance.below(100, Purpose::Tie, round + 1, person) < u32::from(bridges);
    let drawn = u64::from(chance.draw(Purpose::Tie, round, person));
    // The square of an even draw: few have many of the followers.
    let ranked = |size: u32| {
        let square = (drawn * drawn) >> 32;
        u32::try_from((square * u64::from(size)) >> 32).unwrap_or_default()
    };
    if crosses {
        // Ties that lead elsewhere go anywhere, without rank: one meets people, not names.
        let place = u32::try_from((drawn * u64::from(elsewhere)) >> 32).unwrap_or_default();
        if place < own.start { place } else { place + (own.end - own.start) }
    } else {
        own.start + ranked(own.end - own.start)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ties(people: u32, each: u8, bridges: u8) -> Ties {
        Ties { people, each, bridges }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]
        #[test]
        fn both_directions_hold_the_same_ties(
            sizes in proptest::collection::vec((2_u32..300, 1_u8..20, 0_u8..30), 2..5),
            key in any::<u64>(),
        ) {
            let segments: Vec<Ties> = sizes.iter().map(|(people, each, bridges)| ties(*people, *each, *bridges)).collect();
            let graph = Graph::draw(&segments, key);
            let there: Vec<(u32, u32)> = (0..graph.people()).flat_map(|a| graph.follows.of(a).iter().map(move |b| (a, *b))).collect();
            let mut back: Vec<(u32, u32)> = (0..graph.people()).flat_map(|b| graph.followers.of(b).iter().map(move |a| (*a, b))).collect();
            back.sort_unstable();
            prop_assert_eq!(&there, &back);
            prop_assert!(there.iter().all(|(a, b)| a != b));
            prop_assert!(there.windows(2).all(|pair| pair[0] != pair[1]));
            prop_assert!((0..graph.people()).all(|person| !graph.follows.of(person).is_empty()));
        }
    }

    #[test]
    fn a_few_are_followed_by_most_and_few_ties_lead_elsewhere() {
        let graph = Graph::draw(&[ties(4_000, 10, 5), ties(1_000, 10, 5)], 7);
        let mut counts: Vec<usize> = (0..4_000).map(|person| graph.followers.of(person).len()).collect();
        assert!(counts[0] > 200, "{}", counts[0]);
        counts.sort_unstable_by(|a, b| b.cmp(a));
        let (top, all): (usize, usize) = (counts[..40].iter().sum(), counts.iter().sum());
        // In an even graph the top hundredth would hold little more than one percent.
        assert!(top * 100 / all >= 8, "{top} of {all}");
        let across = (0..4_000).flat_map(|p| graph.follows.of(p)).filter(|to| **to >= 4_000).count();
        assert!((3..8).contains(&(across * 100 / all)), "{across} of {all}");
        assert_eq!((graph.segment(0), graph.segment(3_999), graph.segment(4_000)), (0, 0, 1));
    }
}

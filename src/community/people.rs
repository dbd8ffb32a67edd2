//! Who follows a brand: its segments, who is among them, who follows whom. Drawn once; a shift changes nothing of it.

use super::chance::{Chance, Purpose};
use super::graph::{Graph, Ties};
use super::impression::Reader;
use crate::base::Digest;
use crate::base::id::ClientId;
use crate::profile::{Nature, PublicFigures};
use crate::scenario::Brand;
use crate::scenario::raw::{Segment, counts};

/// How somebody behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behaviour {
    /// Reads and says nothing.
    Lurker,
    /// Speaks up now and then.
    Regular,
    /// Speaks for the brand.
    Ambassador,
    /// Wants the quarrel.
    Troll,
    /// Writes about it for others.
    Journalist,
}

impl Behaviour {
    /// What those are like who behave like this.
    pub fn nature(self) -> &'static Nature {
        let natures = &PublicFigures::built_in().behaviours;
        match self {
            Self::Lurker => &natures.lurkers,
            Self::Regular => &natures.regulars,
            Self::Ambassador => &natures.ambassadors,
            Self::Troll => &natures.trolls,
            Self::Journalist => &natures.journalists,
        }
    }
}

/// Who follows a brand, and who is near.
#[derive(Clone, Debug)]
pub struct Community {
    /// The segments, in the order of the brand book.
    pub readers: Vec<Reader>,
    /// Who follows whom, those who are near among them.
    pub graph: Graph,
    behaviours: Vec<Behaviour>,
    /// How many of each segment follow the brand at the opening; the others are near.
    following: Vec<u32>,
}

impl Community {
    /// The public of a brand; none where it names none. The same people in every shift.
    pub fn of(brand: &Brand) -> Option<Self> {
        let key = Digest::of(&format!("composure public of {}", brand.id)).leading();
        (!brand.public.is_empty()).then(|| Self::new(&brand.public, key))
    }

    /// The public of these segments; `key` decides who follows whom, and who behaves how.
    pub fn new(segments: &[Segment], key: u64) -> Self {
        let near = PublicFigures::built_in().following.near;
        let ties = |segment: &Segment| Ties {
            people: segment.people + segment.people * near / 100,
            each: segment.ties,
            bridges: segment.bridges,
        };
        let graph = Graph::draw(&segments.iter().map(ties).collect::<Vec<_>>(), key);
        let following: Vec<u32> = segments.iter().map(|segment| segment.people).collect();
        let chance = Chance::new(key);
        let mut behaviours = vec![Behaviour::Lurker; graph.people() as usize];
        for (segment, range) in segments.iter().zip(&graph.segments) {
            let counts = segment.behaviours;
            let kinds = [
                (Behaviour::Journalist, counts.journalists),
                (Behaviour::Ambassador, counts.ambassadors),
                (Behaviour::Troll, counts.trolls),
                (Behaviour::Regular, counts.regulars),
            ];
            for person in range.clone() {
                let drawn = chance.below(1_000, Purpose::Nature, 0, person);
                let mut up_to = 0;
                for (kind, count) in kinds {
                    up_to += u32::from(count);
                    if drawn < up_to {
                        behaviours[person as usize] = kind;
                        break;
                    }
                }
            }
            // Whoever is named is there, however small the segment.
            for (round, (kind, count)) in (1..).zip(kinds) {
                let there = range.clone().any(|person| behaviours[person as usize] == kind);
                if count > 0 && !there {
                    let person = range.start + chance.below(segment.people, Purpose::Nature, round, range.start);
                    behaviours[person as usize] = kind;
                }
            }
        }
        Self { readers: segments.iter().map(Reader::new).collect(), graph, behaviours, following }
    }

    /// How many people follow the brand at the opening.
    pub fn people(&self) -> u32 {
        self.following.iter().sum()
    }

    /// How many of a segment do.
    pub fn following(&self, segment: usize) -> u32 {
        self.following.get(segment).copied().unwrap_or_default()
    }

    /// Which segments read an account: that of a client its own and nobody's, that of the house all.
    pub fn reads(&self, account: Option<&ClientId>) -> Vec<bool> {
        self.readers.iter().map(|reader| counts(reader.segment.of.as_ref(), account)).collect()
    }

    /// How somebody behaves.
    #[inline]
    pub fn behaviour(&self, person: u32) -> Behaviour {
        self.behaviours.get(person as usize).copied().unwrap_or(Behaviour::Lurker)
    }
}

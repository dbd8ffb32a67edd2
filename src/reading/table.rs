//! Words to numbers: a hash table with a fixed hash, so that the same texts give the same table everywhere.

/// No number.
pub(super) const NONE: u32 = u32::MAX;

/// A set of words, numbered in the order they came.
#[derive(Clone, Debug, Default)]
pub(super) struct WordIndex {
    /// Positions of keys, [`NONE`] where free; its length is a power of two and more than twice the number of keys.
    slots: Vec<u32>,
    keys: Vec<Box<str>>,
}

impl WordIndex {
    /// The number of a word, which is added if it is new.
    pub(super) fn add(&mut self, word: &str) -> u32 {
        if let Some(known) = self.find(word) {
            return known;
        }
        let number = u32::try_from(self.keys.len()).unwrap_or(NONE);
        self.keys.push(word.into());
        if self.keys.len() * 2 >= self.slots.len() {
            self.slots = vec![NONE; (self.keys.len() * 4).next_power_of_two()];
            for at in 0..self.keys.len() {
                self.settle(u32::try_from(at).unwrap_or(NONE));
            }
        } else {
            self.settle(number);
        }
        number
    }

    /// The number of a word, if it is there.
    pub(super) fn find(&self, word: &str) -> Option<u32> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut at = place(word) & mask;
        loop {
            let number = *self.slots.get(at)?;
            if number == NONE {
                return None;
            }
            if self.word(number) == word {
                return Some(number);
            }
            at = (at + 1) & mask;
        }
    }

    /// The word with this number; empty when there is none.
    pub(super) fn word(&self, number: u32) -> &str {
        self.keys.get(number as usize).map_or("", |word| word)
    }

    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.keys.len()
    }

    fn settle(&mut self, number: u32) {
        let Some(mask) = self.slots.len().checked_sub(1) else { return };
        let mut at = place(self.word(number)) & mask;
        while self.slots.get(at).is_some_and(|slot| *slot != NONE) {
            at = (at + 1) & mask;
        }
        if let Some(slot) = self.slots.get_mut(at) {
            *slot = number;
        }
    }
}

/// Words one slip of the pen away: every key is filed under what is left of it without each of its letters.
#[derive(Debug, Default)]
pub(super) struct Slips {
    /// Hashes of what is left, and which word it is left of.
    filed: Vec<(u32, u32)>,
    words: Vec<(Box<str>, u32)>,
}

impl Slips {
    /// The words of at least `shortest` letters among these.
    pub(super) fn of<'a>(words: impl IntoIterator<Item = (u32, &'a str)>, shortest: usize) -> Self {
        let mut slips = Self::default();
        for (number, word) in words {
            if word.len() >= shortest && word.bytes().all(|b| b.is_ascii_lowercase()) {
                let at = u32::try_from(slips.words.len()).unwrap_or(NONE);
                slips.words.push((word.into(), number));
                slips.filed.push((fnv(word.bytes()), at));
                shortened(word).for_each(|hash| slips.filed.push((hash, at)));
            }
        }
        slips.filed.sort_unstable();
        slips.filed.dedup();
        slips
    }

    /// The first word with the same initial at most one letter put in, left out, changed or swapped away.
    pub(super) fn near(&self, word: &str) -> Option<u32> {
        if self.filed.is_empty() || word.len() > 24 || !word.bytes().all(|b| b.is_ascii_lowercase()) {
            return None;
        }
        std::iter::once(fnv(word.bytes())).chain(shortened(word)).find_map(|hash| {
            let from = self.filed.partition_point(|entry| entry.0 < hash);
            let filed = self.filed.iter().skip(from).take_while(|entry| entry.0 == hash);
            let mut close = filed.filter_map(|entry| self.words.get(entry.1 as usize)).filter(|(other, _)| {
                other.bytes().next() == word.bytes().next() && strsim::osa_distance(other, word) <= 1
            });
            close.next().map(|(_, number)| *number)
        })
    }
}

fn shortened(word: &str) -> impl Iterator<Item = u32> + '_ {
    // Not the initial: a slip there makes another word more often than it mends one.
    (1..word.len()).map(|gone| fnv(word.bytes().enumerate().filter(move |(at, _)| *at != gone).map(|(_, b)| b)))
}

fn place(word: &str) -> usize {
    usize::try_from(fnv(word.bytes())).unwrap_or(0)
}

/// FNV-1a, 32 bits, with a last stir for tables whose size is a power of two.
pub(super) fn fnv(bytes: impl Iterator<Item = u8>) -> u32 {
    let hash = bytes.fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    hash ^ (hash >> 15)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_numbers() {
        let mut index = WordIndex::default();
        assert_eq!(index.find("refund"), None);
        let numbers: Vec<u32> = (0..500).map(|n| index.add(&format!("w{n}"))).collect();
        assert_eq!(numbers, (0..500).collect::<Vec<u32>>());
        assert!((0..500).all(|n| index.find(&format!("w{n}")) == Some(n) && index.word(n) == format!("w{n}")));
        assert_eq!((index.add("w3"), index.find("w500"), index.len()), (3, None, 500));
    }

    #[test]
    fn one_slip_is_forgiven_and_no_more() {
        let words = ["refund", "croissant", "form"];
        let slips = Slips::of((0..).zip(words), 5);
        let near = |word| slips.near(word);
        for slip in ["refuned", "refnd", "refudn", "refumd", "refund"] {
            assert_eq!(near(slip), Some(0), "{slip}");
        }
        for other in ["befund", "rfndu", "from", "rexund2", "refounded"] {
            assert_eq!(near(other), None, "{other}");
        }
    }
}

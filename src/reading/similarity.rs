//! How much of a text stands in another one already: the share of sequences of five characters that two texts have in
//! common (Jaccard), and the stretches of three words in a row that both hold.

use std::sync::Arc;

use super::finding::Span;
use super::rubric::triples;
use super::seen::Seen;
use super::table::fnv;
use super::text::Text;

/// So many characters in a row.
const GRAM: usize = 5;
/// Texts that share so many thousandths are alike.
const ALIKE: usize = 300;
/// Fewer words than these are alike by chance.
const SHORTEST: usize = 8;

/// What a text is compared by.
#[derive(Debug)]
pub(super) struct Shingles {
    words: usize,
    /// Hashes of its sequences of characters, in order, each once.
    grams: Vec<u32>,
    /// Hashes of its words, three in a row, in order, each once.
    triples: Vec<u32>,
}

/// What somebody has sent in a shift so far, kept for comparison alone.
#[derive(Clone, Debug, Default)]
pub struct Said(Vec<Arc<Shingles>>);

impl Said {
    /// Takes up a reply that was sent.
    pub fn add(&mut self, text: &str) {
        self.take(Arc::new(Shingles::of_reply(text)));
    }

    /// The same, of one that was cut already.
    pub(super) fn take(&mut self, reply: Arc<Shingles>) {
        self.0.push(reply);
    }

    /// Whether a reply is like one of them.
    pub(super) fn is_like(&self, reply: &Shingles) -> bool {
        self.replies().any(|earlier| reply.is_like(earlier))
    }

    /// The replies so far.
    pub(super) fn replies(&self) -> impl Iterator<Item = &Shingles> {
        self.0.iter().map(|shingles| &**shingles)
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Shingles {
    /// The shingles of a reply as it was sent.
    pub(super) fn of_reply(text: &str) -> Self {
        Self::of(&Text::plain(&Seen::of(text).text))
    }

    /// The shingles of a text.
    pub(super) fn of(text: &Text<'_>) -> Self {
        let mut line = String::with_capacity(text.raw.len());
        for word in text.words.iter().filter(|word| !word.quoted) {
            line.push_str(&word.fold);
            line.push(' ');
        }
        let mut grams: Vec<u32> = line.as_bytes().windows(GRAM).map(|gram| fnv(gram.iter().copied())).collect();
        let mut triples: Vec<u32> = triples(text).collect();
        for hashes in [&mut grams, &mut triples] {
            hashes.sort_unstable();
            hashes.dedup();
        }
        Self { words: text.words.len(), grams, triples }
    }

    /// Whether two texts are alike: they share three tenths of their sequences of five characters or more,
    /// and words in a row.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let (few, many) = (self.grams.len().min(other.grams.len()), self.grams.len().max(other.grams.len()));
        if self.words.min(other.words) < SHORTEST || few * 1_000 < many * ALIKE {
            return false;
        }
        // Most texts have no three words in a row in common, and there are fewer of them to look at.
        if shared(&self.triples, &other.triples) == 0 {
            return false;
        }
        let shared = shared(&self.grams, &other.grams);
        shared * 1_000 >= (few + many - shared) * ALIKE
    }

    /// Whether these three words in a row stand in the text.
    fn holds(&self, triple: u32) -> bool {
        self.triples.binary_search(&triple).is_ok()
    }
}

/// The stretches of a text that stand word for word in one of these others, three words or more each.
pub(super) fn stretches(text: &Text<'_>, others: &[&Shingles]) -> Vec<Span> {
    places(text, |triple| others.iter().any(|other| other.holds(triple)))
}

/// The stretches of a text of which every three words in a row are known.
pub(super) fn places(text: &Text<'_>, known: impl Fn(u32) -> bool) -> Vec<Span> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (at, _) in triples(text).enumerate().filter(|(_, triple)| known(*triple)) {
        match found.last_mut() {
            Some(last) if at <= last.1 => last.1 = at + 3,
            _ => found.push((at, at + 3)),
        }
    }
    found.into_iter().map(|(from, to)| text.span(from, to)).collect()
}

/// How many numbers two ordered lists have in common.
fn shared(one: &[u32], other: &[u32]) -> usize {
    let (mut a, mut b, mut count) = (one.iter().peekable(), other.iter().peekable(), 0);
    while let (Some(left), Some(right)) = (a.peek(), b.peek()) {
        match left.cmp(right) {
            std::cmp::Ordering::Less => _ = a.next(),
            std::cmp::Ordering::Greater => _ = b.next(),
            std::cmp::Ordering::Equal => {
                count += 1;
                _ = (a.next(), b.next());
            }
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str =
        "Marta, three cold Saturdays are our fault. A fresh box comes today by noon, and your money is on its way.";

    fn alike(one: &str, other: &str) -> bool {
        Shingles::of(&Text::of(one)).is_like(&Shingles::of(&Text::of(other)))
    }

    #[test]
    fn what_was_changed_a_little_is_alike_and_what_says_the_same_is_not() {
        assert!(alike(ONE, ONE));
        assert!(alike(ONE, &ONE.replace("Marta", "Tomasz").replace("noon", "five")));
        assert!(!alike(
            ONE,
            "Tomasz, the third late van is on us. We bring new bread before twelve and pay you back today."
        ));
        let phrase = "A fresh box comes today, Petra; about the heater, the driver or the next van nothing else is known so far.";
        assert!(!alike(ONE, phrase), "one phrase makes no copy");
        assert!(!alike("Thank you, Marta.", "Thank you, Marta."), "a few words are alike by chance");
    }

    #[test]
    fn stretches_are_of_three_words_or_more() {
        let (text, other) = (Text::of("Hello there. A fresh box comes now. Your money waits."), Text::of(ONE));
        let found = stretches(&text, &[&Shingles::of(&other)]);
        let words: Vec<&str> = found.iter().map(|span| &text.raw[span.from as usize..span.to as usize]).collect();
        assert_eq!(words, ["A fresh box comes"]);
    }
}

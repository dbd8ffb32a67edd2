//! How something is said, apart from what: emoji, register, lightness, and words that somebody is fond of or cannot bear.
//! Nothing of it is right or wrong; who reads it decides.

use unicode_segmentation::UnicodeSegmentation;

use super::finding::Span;
use super::fold::offset;
use super::lexicon::List;
use super::seen::Seen;
use super::text::{Text, Word};

/// How something is said: where, for each kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flavour {
    /// Emoji.
    pub emoji: Vec<Span>,
    /// The language of friends.
    pub casual: Vec<Span>,
    /// The language of letters.
    pub stiff: Vec<Span>,
    /// What is not meant quite seriously.
    pub playful: Vec<Span>,
}

/// Phrases to look for, each as it is written, inflected or not.
#[derive(Clone, Debug, Default)]
pub struct Phrases(Vec<Vec<Box<str>>>);

impl Phrases {
    /// These; one without a word is never found.
    pub fn of<'a>(phrases: impl IntoIterator<Item = &'a String>) -> Self {
        let stems = |phrase: &String| Text::of(phrase).words.iter().map(|word| (&*word.stem).into()).collect();
        Self(phrases.into_iter().map(stems).collect())
    }

    /// Which of them stand in a text, each at its first place.
    pub fn find(&self, raw: &str) -> Vec<(usize, Span)> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let seen = Seen::of(raw);
        let text = Text::of(&seen.text);
        let first = |stems: &Vec<Box<str>>| {
            let same = |words: &[Word]| words.iter().zip(stems).all(|(word, stem)| *word.stem == **stem);
            let at = (!stems.is_empty()).then(|| text.words.windows(stems.len()).position(same)).flatten()?;
            Some(seen.original(text.span(at, at + stems.len())))
        };
        self.0.iter().enumerate().filter_map(|(nth, stems)| Some((nth, first(stems)?))).collect()
    }
}

impl Flavour {
    /// Of a text.
    pub fn of(raw: &str) -> Self {
        let seen = Seen::of(raw);
        let text = Text::of(&seen.text);
        let hits = |list| text.unquoted(list).map(|hit| seen.original(text.span(hit.from, hit.to))).collect();
        Self {
            emoji: emoji(raw).collect(),
            casual: hits(List::Slang),
            stiff: hits(List::Stiff),
            playful: hits(List::Playful),
        }
    }
}

/// The emoji of a text.
pub(super) fn emoji(raw: &str) -> impl Iterator<Item = Span> + '_ {
    let pieces = (!raw.is_ascii()).then(|| raw.grapheme_indices(true)).into_iter().flatten();
    let found = pieces.filter(|(_, piece)| piece.chars().next().is_some_and(is_emoji));
    found.map(|(at, piece)| Span { from: offset(at), to: offset(at + piece.len()) })
}

fn is_emoji(c: char) -> bool {
    matches!(u32::from(c), 0x1f300..=0x1faff | 0x1f1e6..=0x1f1ff | 0x2600..=0x27bf | 0x2b50 | 0x2b55)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(raw: &str, spans: &[Span]) -> Vec<String> {
        spans.iter().map(|span| raw[span.from as usize..span.to as usize].to_owned()).collect()
    }

    #[test]
    fn how_it_is_said_is_found_with_its_place() {
        let raw = "Haha, our bad 🙈 Dear customer, we will fix it.";
        let flavour = Flavour::of(raw);
        assert_eq!(words(raw, &flavour.emoji), ["🙈"]);
        assert_eq!(words(raw, &flavour.playful), ["Haha", "our bad"]);
        assert_eq!(words(raw, &flavour.casual), ["Haha"]);
        assert_eq!(words(raw, &flavour.stiff), ["Dear customer"]);
        assert_eq!(Flavour::of("The van is late. We ring you at eight."), Flavour::default());
        assert_eq!(Flavour::of("You wrote “haha, no worries” and we read it."), Flavour::default());
    }

    #[test]
    fn phrases_are_found_inflected_and_not_in_parts() {
        let phrases = ["customers like you".to_owned(), "bread run".to_owned(), "…".to_owned()];
        let phrases = Phrases::of(&phrases);
        let raw = "A customer like you knows: the bread\u{200b} runs start at seven.";
        let found = phrases.find(raw);
        assert_eq!(found.iter().map(|(nth, _)| *nth).collect::<Vec<_>>(), [0, 1]);
        assert_eq!(
            words(raw, &found.iter().map(|found| found.1).collect::<Vec<_>>()),
            ["customer like you", "bread\u{200b} runs"]
        );
        assert!(phrases.find("Bread, and a run in the park, with customers.").is_empty());
    }
}

//! How something is said, apart from what: emoji, register, lightness, and words that somebody is fond of or cannot bear.
//! Nothing of it is right or wrong; who reads it decides.

use unicode_segmentation::UnicodeSegmentation;

use super::finding::Span;
use super::fold::offset;
use super::lexicon::List;
use super::seen::Seen;
use super::text::Text;

/// How something is said: its words, and where there is what of each kind. Made once, whoever reads it.
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
    /// The stem of every word, and its place.
    stems: Vec<(Box<str>, Span)>,
}

/// Phrases to look for, each as it is written, inflected or not.
#[derive(Clone, Debug, Default)]
pub struct Phrases(Vec<Vec<Box<str>>>);

impl Phrases {
    /// These; one without a word is never found.
    pub fn of<'a>(phrases: impl IntoIterator<Item = &'a String>) -> Self {
        let stems = |phrase: &String| Text::plain(phrase).words.iter().map(|word| (&*word.stem).into()).collect();
        Self(phrases.into_iter().map(stems).collect())
    }

    /// The first place of the first of them that is there.
    pub fn find(&self, flavour: &Flavour) -> Option<Span> {
        let place = |phrase: &Vec<Box<str>>| {
            let same = |words: &[(Box<str>, Span)]| words.iter().zip(phrase).all(|((stem, _), wanted)| stem == wanted);
            let mut windows = (!phrase.is_empty()).then(|| flavour.stems.windows(phrase.len())).into_iter().flatten();
            let found = windows.find(|words| same(words))?;
            Some(Span { from: found.first()?.1.from, to: found.last()?.1.to })
        };
        self.0.iter().find_map(place)
    }
}

impl Flavour {
    /// Of no text.
    pub const NONE: Self =
        Self { emoji: Vec::new(), casual: Vec::new(), stiff: Vec::new(), playful: Vec::new(), stems: Vec::new() };

    /// Of a text.
    pub fn of(raw: &str) -> Self {
        let seen = Seen::of(raw);
        let text = Text::of(&seen.text);
        let place = |from, to| seen.original(text.span(from, to));
        let hits = |list| text.unquoted(list).map(|hit| place(hit.from, hit.to)).collect();
        Self {
            emoji: emoji(raw).collect(),
            casual: hits(List::Slang),
            stiff: hits(List::Stiff),
            playful: hits(List::Playful),
            stems: text.words.iter().enumerate().map(|(at, word)| ((&*word.stem).into(), place(at, at + 1))).collect(),
        }
    }
}

/// How many emoji a text has.
pub fn emoji_in(raw: &str) -> usize {
    emoji(raw).count()
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
        for plain in ["The van is late. We ring you at eight.", "You wrote “haha, no worries” and we read it."] {
            let Flavour { emoji, casual, stiff, playful, .. } = Flavour::of(plain);
            assert!([emoji, casual, stiff, playful].iter().all(Vec::is_empty), "{plain}");
        }
    }

    #[test]
    fn phrases_are_found_inflected_and_not_in_parts() {
        let raw = "A customer like you knows: the bread\u{200b} runs start at seven.";
        let find = |phrases: &[&str], raw: &str| {
            let phrases: Vec<String> = phrases.iter().map(|phrase| (*phrase).to_owned()).collect();
            Phrases::of(&phrases).find(&Flavour::of(raw)).map(|span| words(raw, &[span]).remove(0))
        };
        assert_eq!(find(&["customers like you"], raw).as_deref(), Some("customer like you"));
        assert_eq!(find(&["…", "bread run"], raw).as_deref(), Some("bread\u{200b} runs"));
        assert_eq!(find(&["customers like you", "bread run"], "Bread, and a run in the park, with customers."), None);
        assert_eq!(find(&["…"], raw), None);
    }
}

//! What a reply can be held against: the figures and the names of the brand book, of what was written and of whoever takes
//! part.

use crate::reading::fold::Folded;
use crate::reading::table::fnv;
use crate::reading::text::Text;

/// Figures that say nothing of a brand: the smallest, round the clock, and where help is called.
const COMMON: &[&str] = &["0", "1", "2", "24", "111", "112", "911", "999"];

/// Figures and names that somebody at the desk can look up.
#[derive(Debug, Default)]
pub(in crate::reading) struct Known {
    /// As they are folded, in order.
    figures: Vec<Box<str>>,
    /// Hashes of folded words, in order: whoever uses them spells them so.
    names: Vec<u32>,
}

impl Known {
    /// Takes up a text whose figures and names may be repeated; of times also the bare hour.
    pub(in crate::reading) fn quote(&mut self, written: &str) {
        self.name(written);
        for word in Text::plain(written).words.iter().filter(|word| word.is_number()) {
            self.figures.push((&*word.fold).into());
            if let Some((hours, _)) = word.fold.split_once(':') {
                self.figures.push(hours.into());
                let early = hours.parse().ok().and_then(|hour: u8| hour.checked_sub(12));
                self.figures.extend(early.map(|hour| hour.to_string().into()));
            }
        }
    }

    /// Takes up a text whose names may be repeated, and not its figures: its words, those that end in digits also without
    /// them, and the parts of handles written as `OneWord`.
    pub(in crate::reading) fn name(&mut self, written: &str) {
        let folded = Folded::of(written).text;
        for word in parts(&folded) {
            self.names
                .extend([word, word.trim_end_matches(|c: char| c.is_ascii_digit())].map(|part| fnv(part.bytes())));
        }
        let mut humps = written.char_indices().zip(written.chars().skip(1));
        if humps.any(|((_, one), next)| one.is_lowercase() && next.is_uppercase()) {
            let mut apart = String::with_capacity(written.len() + 8);
            for c in written.chars() {
                if c.is_uppercase() && apart.ends_with(char::is_lowercase) {
                    apart.push(' ');
                }
                apart.push(c);
            }
            self.names.extend(parts(&Folded::of(&apart).text).map(|part| fnv(part.bytes())));
        }
    }

    /// Puts everything in order; the last thing done before the first question.
    pub(in crate::reading) fn finish(&mut self) {
        self.figures.sort_unstable();
        self.figures.dedup();
        self.names.sort_unstable();
        self.names.dedup();
    }

    /// Whether a folded figure is among them, or is too small or too common to say anything.
    pub(in crate::reading) fn has_figure(&self, fold: &str) -> bool {
        COMMON.contains(&fold) || self.figures.binary_search_by(|known| (**known).cmp(fold)).is_ok()
    }

    /// Whether a folded name is among them, all its parts.
    pub(in crate::reading) fn has_name(&self, fold: &str) -> bool {
        let mut parts = parts(fold).peekable();
        parts.peek().is_some() && parts.all(|part| self.names.binary_search(&fnv(part.bytes())).is_ok())
    }
}

/// The words of a folded text, single letters left out.
fn parts(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Known {
        let mut known = Known::default();
        known.quote("Gate 19:30, ask José or @kdoom99. Case 4417.");
        known.name("MarthaPrice_x 88");
        known.finish();
        known
    }

    #[test]
    fn figures_are_known_as_they_are_read() {
        let known = known();
        assert!(["19:30", "19", "7", "4417", "112"].iter().all(|figure| known.has_figure(figure)));
        assert!(!known.has_figure("88") && !known.has_figure("441"));
    }

    #[test]
    fn names_are_known_with_and_without_their_digits_and_marks() {
        let known = known();
        for name in ["jose", "kdoom99", "kdoom", "martha", "price", "marthaprice", "marthaprice_x"] {
            assert!(known.has_name(name), "{name}");
        }
        for name in ["kdoom98", "mart", "x", "", "martha_k2"] {
            assert!(!known.has_name(name), "{name}");
        }
    }
}

//! Proofreading: which words of a text are no words. For what the house itself writes, where a slip is not scored but mended.

use std::collections::BTreeSet;

use super::finding::Span;
use super::language::Language;
use super::rubric::Known;
use super::spelled::{Kind, kinds};
use super::text::Text;

/// Somebody who knows the language and some names.
#[derive(Debug)]
pub struct Proofreader {
    names: Known,
}

impl Proofreader {
    /// One who knows these names and every word in them.
    pub fn knowing<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let mut known = Known::default();
        names.into_iter().for_each(|name| known.name(name));
        known.finish();
        Self { names: known }
    }

    /// The words that are none, each where it stands first. Names written with a capital, links, handles, figures,
    /// abbreviations and what is quoted are left out.
    pub fn misspelt(&self, text: &str) -> Vec<Span> {
        let text = Text::of(text);
        let kinds = kinds(&text, Language::english(), &|name| self.names.has_name(name));
        let mut seen = BTreeSet::new();
        let words = text.words.iter().zip(kinds).filter(|(word, kind)| *kind == Kind::Unknown && !word.quoted);
        words
            .filter(|(word, _)| seen.insert(&word.fold))
            .map(|(word, _)| Span { from: word.from, to: word.to })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_found_and_names_are_none() {
        let reader = Proofreader::knowing(["Crumbtide & Co", "@marta_ovens"]);
        let words = |text: &'static str| -> Vec<&str> {
            reader.misspelt(text).into_iter().map(|span| &text[span.from as usize..span.to as usize]).collect()
        };
        assert_eq!(words("We will definately adress this, definately."), ["definately", "adress"]);
        assert!(
            words("The crumbtide rider met Zdenka at 08:00, see post.example/parcle or ask @marta_ovens.").is_empty()
        );
    }
}

//! What is wrong with a text, where, and what to do. Data only: the sentences are in `assets/locales/*/check.ftl`
//! under `check-<code>`, with the remedy as its `.help`.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The content cannot be played.
    Error,
    /// It can be played, and somebody will be sorry.
    Warning,
}

/// A text that was read, with the name a person knows it by.
#[derive(Clone)]
pub struct Source {
    /// The path as it was given, or a name for texts that never were a file.
    pub name: Arc<str>,
    /// The whole text.
    pub text: Arc<str>,
    /// Where each line begins, so that a thousand problems do not read the text a thousand times.
    lines: Arc<[usize]>,
}

/// Its name: a whole text for every problem in it is more than anybody reads.
impl fmt::Debug for Source {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.name, out)
    }
}

impl Source {
    /// A text and its name.
    pub fn new(name: impl AsRef<str>, text: impl AsRef<str>) -> Self {
        let text = text.as_ref();
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1));
        Self { name: Arc::from(name.as_ref()), lines: starts.collect(), text: Arc::from(text) }
    }

    /// The place of a span in bytes; a span outside the text or inside a character is moved to the nearest that is not.
    pub fn place(&self, span: Range<usize>) -> Place {
        let start = floor_boundary(&self.text, span.start);
        let end = floor_boundary(&self.text, span.end).max(start);
        let line = self.lines.partition_point(|begins| *begins <= start).max(1);
        let begins = self.lines.get(line - 1).copied().unwrap_or_default();
        let column = self.text.get(begins..start).unwrap_or_default().chars().count() + 1;
        Place { source: self.clone(), span: start..end, line, column }
    }

    /// The byte offset of a line and column, both counted from 1; the nearest there is.
    pub fn offset(&self, line: usize, column: usize) -> usize {
        let start = self.lines.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len());
        let rest = self.text.get(start..).unwrap_or_default();
        let row = rest.split('\n').next().unwrap_or_default();
        start + row.char_indices().nth(column.saturating_sub(1)).map_or(row.len(), |(at, _)| at)
    }
}

fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// A stretch of a source.
#[derive(Clone, Debug)]
pub struct Place {
    /// The text.
    pub source: Source,
    /// Bytes of it.
    pub span: Range<usize>,
    /// Line of the first byte, from 1.
    pub line: usize,
    /// Column of the first byte in characters, from 1.
    pub column: usize,
}

/// One problem.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The stable name of the problem, such as `unknown-inject`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Where; none when a whole file is meant and nothing of it could be read.
    pub place: Option<Place>,
    /// What the sentence needs: `file`, `found`, `expected`, `near`, …; under `means` the key of a word of every screen.
    pub args: Vec<(&'static str, String)>,
}

impl Diagnostic {
    /// An error.
    pub fn error(code: &'static str, place: Option<Place>) -> Self {
        Self { code, severity: Severity::Error, place, args: Vec::new() }
    }

    /// A warning.
    pub fn warning(code: &'static str, place: Option<Place>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, place) }
    }

    /// With one more value for its sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// With what was found and the known names nearest to it as `near`; `hint` says whether there are any.
    #[must_use]
    pub fn with_near<'a>(self, found: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let near = near(found, known).join(", ");
        self.with("found", found).with_word("near", &near, "hint")
    }

    /// With a word that may be empty, and beside it whether it is: sentences cannot ask that of a word.
    #[must_use]
    pub fn with_word(self, name: &'static str, word: &str, presence: &'static str) -> Self {
        self.with(name, word).with(presence, if word.is_empty() { "none" } else { "some" })
    }
}

/// More names than this are not looked through, and longer ones not compared: a remedy has to come in no time.
const NAMES_COMPARED: usize = 400;
const LONGEST_NAME: usize = 80;
/// A list of known names shows so many.
const NAMES_LISTED: usize = 24;

/// Known names in a row, the first few if there are many.
pub fn listed(known: &[&str]) -> String {
    let mut shown = known.iter().take(NAMES_LISTED).copied().collect::<Vec<_>>().join(", ");
    if known.len() > NAMES_LISTED {
        shown.push_str(", …");
    }
    shown
}

/// Up to three of the known names that somebody who wrote `found` may have meant, nearest first.
pub fn near<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let folded = found.to_lowercase();
    let length = folded.chars().count();
    let mut close: Vec<(usize, &str)> = known
        .into_iter()
        .take(NAMES_COMPARED)
        .filter_map(|name| {
            let other = name.chars().count();
            let tolerated = (length.max(other) / 3).max(1);
            if length.abs_diff(other) > tolerated || length > LONGEST_NAME {
                return None;
            }
            let distance = strsim::damerau_levenshtein(&folded, &name.to_lowercase());
            (distance <= tolerated).then_some((distance, name))
        })
        .collect();
    close.sort();
    close.dedup();
    close.into_iter().take(3).map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_characters_and_lines_from_one() {
        let source = Source::new("a.ron", "één\ntwée drie");
        let place = source.place(source.text.find("drie").unwrap()..source.text.len());
        assert_eq!((place.line, place.column), (2, 6));
        assert_eq!(source.offset(2, 6), source.text.find("drie").unwrap());
        let outside = source.place(500..900);
        assert_eq!((outside.line, outside.span.start), (2, source.text.len()));
        assert_eq!(source.place(1..3).span, 0..2);
    }

    #[test]
    fn near_names_the_slip_and_not_the_stranger() {
        assert_eq!(near("provokation", ["provocation", "says", "needs"]), ["provocation"]);
        assert_eq!(near("zebra", ["provocation", "says"]), [""; 0]);
        assert_eq!(near("teh", ["the"]), ["the"]);
    }
}

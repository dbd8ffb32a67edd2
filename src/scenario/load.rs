//! From bytes to raw shapes, with the memory of where everything stood.

mod syntax;

use std::sync::OnceLock;

use ron::Options;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::raw::{Brand, RawScenario};
use crate::base::ron_index::{MAX_DEPTH, Node, Step};
use crate::base::{Diagnostic, Place, Source};

/// The largest content file, in bytes. A scenario of forty injects is about 100 kB.
pub const MAX_BYTES: u64 = 2_000_000;

/// A file that could be read as far as serde goes.
#[derive(Debug)]
pub struct Loaded<T> {
    /// What it says.
    pub raw: T,
    /// Its text.
    pub source: Source,
    /// Where everything stands: made when somebody asks, and of a sound text nobody does.
    index: OnceLock<Node>,
}

impl<T> Loaded<T> {
    /// Where the value at this path stands.
    pub fn place(&self, path: &[Step]) -> Place {
        self.source.place(self.index.get_or_init(|| Node::of(&self.source.text)).span(path))
    }
}

/// A file of either kind.
#[derive(Debug)]
pub enum Document {
    /// A scenario.
    Scenario(Box<Loaded<RawScenario>>),
    /// A brand book.
    Brand(Box<Loaded<Brand>>),
    /// One of [`BESIDE`]: sound as far as this room can tell.
    Beside,
}

/// What else content files may open with; `profile` reads these.
pub const BESIDE: &[&str] = &["Profile", "RoleProfile", "Course", "Card"];

/// Bytes as text.
///
/// # Errors
/// `too-large` and `not-utf8`, the latter with the place of the first bad byte.
pub fn decode(name: &str, bytes: &[u8]) -> Result<Source, Diagnostic> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(too_large(name, bytes.len() as u64));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Source::new(name, text.strip_prefix('\u{feff}').unwrap_or(text))),
        Err(error) => {
            let sound = String::from_utf8_lossy(bytes.get(..error.valid_up_to()).unwrap_or_default()).into_owned();
            let end = sound.len();
            let place = Source::new(name, sound).place(end..end);
            Err(Diagnostic::error("not-utf8", Some(place)).with("file", name).with("byte", error.valid_up_to()))
        }
    }
}

/// The refusal of a file by its size in bytes.
pub fn too_large(name: &str, bytes: u64) -> Diagnostic {
    let megabytes = |n: u64| format!("{}.{} MB", n / 1_000_000, n / 100_000 % 10);
    Diagnostic::error("too-large", None)
        .with("file", name)
        .with("found", megabytes(bytes))
        .with("expected", megabytes(MAX_BYTES))
}

/// A text as a scenario or a brand book, told apart by the name it opens with.
///
/// # Errors
/// The one mistake at which RON stopped.
pub fn parse(source: Source) -> Result<Document, Diagnostic> {
    match opening_word(&source.text) {
        (_, "Scenario") => shape(source).map(|loaded| Document::Scenario(Box::new(loaded))),
        (_, "Brand") => shape(source).map(|loaded| Document::Brand(Box::new(loaded))),
        (_, word) if BESIDE.contains(&word) => Ok(Document::Beside),
        (at, found) => Err(Diagnostic::error("unknown-kind", Some(source.place(at..at + found.len())))
            .with("file", &source.name)
            .with_word("found", found, "opens")),
    }
}

/// Reads a text as RON, in the dialect of all our files.
///
/// # Errors
/// The first mistake, with its place.
pub fn ron<T: DeserializeOwned>(source: &Source) -> Result<T, Diagnostic> {
    let options = Options::default()
        .with_recursion_limit(MAX_DEPTH)
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_default_extension(Extensions::UNWRAP_NEWTYPES)
        .with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES);
    options.from_str::<T>(&source.text).map_err(|error| syntax::mistake(source, &error))
}

/// A text as a value of this shape, with the memory of where everything stood.
///
/// # Errors
/// The first mistake, with its place.
pub fn shape<T: DeserializeOwned>(source: Source) -> Result<Loaded<T>, Diagnostic> {
    Ok(Loaded { raw: ron(&source)?, index: OnceLock::new(), source })
}

/// Whether a text opens as a brand book.
pub fn is_brand(text: &str) -> bool {
    kind_of_file(text) == "Brand"
}

/// What a content file says it is: `Scenario`, `Brand`, one of [`BESIDE`], or anything else.
pub fn kind_of_file(text: &str) -> &str {
    opening_word(text).1
}

/// The first identifier of a text and where it begins.
fn opening_word(text: &str) -> (usize, &str) {
    let mut rest = text;
    loop {
        let trimmed = rest.trim_start();
        rest = if let Some(line) = trimmed.strip_prefix("//") {
            line.split_once('\n').map_or("", |(_, after)| after)
        } else if let Some(block) = trimmed.strip_prefix("/*") {
            block.split_once("*/").map_or("", |(_, after)| after)
        } else if let Some(attribute) = trimmed.strip_prefix("#!") {
            attribute.split_once(']').map_or("", |(_, after)| after)
        } else {
            let length = trimmed.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(trimmed.len());
            return (text.len() - trimmed.len(), trimmed.get(..length).unwrap_or_default());
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_opening_word_stands_behind_comments_and_attributes() {
        assert_eq!(opening_word("// Brand(\n#![enable(implicit_some)]\n /* x */ Scenario(id:"), (45, "Scenario"));
        assert_eq!(opening_word("").1, "");
        assert_eq!(opening_word("(id: 1)").1, "");
    }

    #[test]
    fn a_bad_byte_is_refused_with_its_place() {
        let problem = decode("a.ron", b"Scenario(\n  \xff").unwrap_err();
        assert_eq!(problem.code, "not-utf8");
        let place = problem.place.unwrap();
        assert_eq!((place.line, place.column), (2, 3));
    }
}

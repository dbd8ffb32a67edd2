//! A composition: the words count most, then network and format, the brief and the picture.

use super::{Done, Grade, Graded, Mark, text};
use crate::scenario::kinds::{Composition, Rated};
use crate::scenario::raw::Worth;

const NETWORK: u16 = 3;
const FORMAT: u16 = 3;
const VISUAL: u16 = 2;
const POST: u16 = 8;
const BRIEF: u16 = 4;

impl Graded for Composition {
    fn evidence(&self) -> Option<&'static str> {
        Some("brief-fit")
    }

    fn grade(&self, done: &Done<'_>) -> Grade {
        let chosen = self.choices().into_iter().zip([NETWORK, FORMAT, VISUAL]);
        let chosen = chosen.filter(|((_, _, _, list), _)| !list.is_empty());
        let choice = |((part, _, _, list), weight): ((&str, &str, &str, &[Rated]), u16)| {
            Mark::choice(part, done.value(part), list, weight)
        };
        let post = text::mark(Self::POST, &self.post, done, POST);
        let brief = self.brief.as_ref().map(|brief| text::mark(Self::BRIEF, brief, done, BRIEF));
        Grade::of(chosen.map(choice).chain([post]).chain(brief).collect(), Worth::default())
    }
}

//! # What it does
//! Finds more than seven hundred characters in a row without a new line.
//! # Why
//! A block of text is scrolled past; what stands in its middle was not said.
//! # Example
//! Everything there is to say, in one paragraph.
//! # Instead
//! A new line for each thought, the most important first.

use super::{Findings, Reply};
use crate::reading::fold::offset;
use crate::reading::{Manner, Span};

/// More characters than these are too many.
const MOST: usize = 700;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let mut from = 0;
    for block in reply.text.raw.split_inclusive('\n') {
        if block.len() > MOST && block.trim().chars().count() > MOST {
            let place = Span { from: offset(from), to: offset(from + block.len()) };
            return out.manner(Manner::LongBlock, vec![place]);
        }
        from += block.len();
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn blocks_and_paragraphs() {
        let sentence = "The van was late, and so the box was cold. ";
        flags(Manner::LongBlock, &[&*sentence.repeat(20)]);
        let broken = format!("{}\n", sentence.repeat(10)).repeat(3);
        ignores(Manner::LongBlock, &[&*sentence.repeat(10), &*broken]);
    }
}

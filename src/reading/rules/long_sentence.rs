//! # What it does
//! Finds sentences of more than forty words.
//! # Why
//! On a telephone such a sentence has lost its beginning before it ends.
//! # Example
//! Three reasons, two exceptions and an apology in one breath.
//! # Instead
//! Two sentences, or three.

use super::{Findings, Reply};
use crate::reading::Manner;

/// More words than these are too many.
const MOST: usize = 40;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let text = &reply.text;
    let long = |from: usize, to: usize| text.slice(from, to).iter().filter(|word| !word.joined).count() > MOST;
    let sentences = text.sentences.iter().filter(|sentence| long(sentence.from, sentence.to));
    let spans = sentences.map(|sentence| text.span(sentence.from, sentence.to)).collect();
    out.manner(Manner::LongSentence, spans);
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn long_and_short() {
        let breath = "the van was late and the box was cold and we know";
        flags(Manner::LongSentence, &[&*format!("{} so on.", breath.repeat(5))]);
        ignores(Manner::LongSentence, &[&*format!("{}.", breath.repeat(3)), &*format!("{breath}. ").repeat(9)]);
    }
}

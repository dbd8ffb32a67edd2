//! # What it does
//! Finds long texts without a single mark at which a sentence ends.
//! # Why
//! Whoever reads it has to find out where one thought ends and the next begins.
//! # Example
//! Forty words with commas and nothing else between them.
//! # Instead
//! One thought, one full stop.

use super::{Findings, Reply};
use crate::reading::Manner;

/// So many words are long.
const LONG: u32 = 30;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    if reply.text.count() < LONG || reply.text.sentences.len() > 1 {
        return;
    }
    if !reply.text.raw.trim_end().ends_with(['.', '!', '?', '…']) {
        out.manner(Manner::FullStops, reply.whole());
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn where_thoughts_end() {
        let words = "we are sorry for the cold box and the van comes again today with a fresh one ".repeat(2);
        flags(Manner::FullStops, &[&*words]);
        ignores(
            Manner::FullStops,
            &[&*format!("{}.", words.trim()), &*words.replace("today", "today."), "no box today"],
        );
    }
}

//! # What it does
//! Finds the same four words in a row said twice, or more.
//! # Why
//! What is said twice is padding or a slip of the hand.
//! # Example
//! "We will look into it. Thank you. We will look into it."
//! # Instead
//! Say it once.

use super::{Findings, Reply};
use crate::reading::Manner;
use crate::reading::table::fnv;

/// So many words in a row.
const RUN: usize = 4;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let words = &reply.text.words;
    if words.len() < 2 * RUN {
        return;
    }
    let mut runs: Vec<(u32, usize)> = words
        .windows(RUN)
        .enumerate()
        .filter(|(_, run)| {
            run.iter().filter(|word| word.is_content()).count() >= 2 && !run.iter().any(|word| word.quoted)
        })
        .map(|(at, run)| (fnv(run.iter().flat_map(|word| word.fold.bytes().chain([b' ']))), at))
        .collect();
    runs.sort_unstable();
    let again = runs.windows(2).filter_map(|pair| match pair {
        [(one, first), (other, second)] if one == other && *second >= first + RUN && same(reply, *first, *second) => {
            Some(*second)
        }
        _ => None,
    });
    if let Some(first) = again.min() {
        out.manner(Manner::Repetition, vec![reply.text.span(first, first + RUN)]);
    }
}

fn same(reply: &Reply<'_>, one: usize, other: usize) -> bool {
    let folds = |from: usize| reply.text.slice(from, from + RUN).iter().map(|word| &word.fold);
    folds(one).eq(folds(other))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn the_same_again() {
        flags(Manner::Repetition, &["We will look into this box. Thank you. We will look into this box."]);
        ignores(
            Manner::Repetition,
            &["We look into this box. We look at that van.", "We are here for you, and we are here to stay."],
        );
    }
}

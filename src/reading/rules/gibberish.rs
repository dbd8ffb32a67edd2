//! # What it does
//! Finds replies that are not made of words: letters at random, marks and pictures alone.
//! # Why
//! Nobody can answer them, and nothing in them can be scored.
//! # Example
//! "asdf qwer", or a row of faces.
//! # Instead
//! Say one thing in plain words.

use super::{Findings, Reply};
use crate::reading::{Found, Unscorable};

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    if reply.spelled.unscorable == Some(Unscorable::Gibberish) {
        out.push("gibberish", Found::NotScorable(Unscorable::Gibberish), reply.whole());
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn words_and_none() {
        let found = Found::NotScorable(Unscorable::Gibberish);
        flags(
            found.clone(),
            &[
                "asdf qwer zxcv uiop hjkl asdf",
                "Asdf Qwer Zxcv Uiop Hjkl",
                "sdkfjh",
                "🙂🙂🙂",
                "...!!!",
                "the blorft snarg wibbled quonk frazzle dorp",
                "rеfund pаid mοney bоx nοw tоday",
            ],
        );
        ignores(
            found,
            &[
                "Hi Marta!",
                "OK 🙂",
                "@marta 07:00",
                "Thibault, Siobhan and Xanthe said yes.",
                "We wil definately adress teh problm, it is our fault and we send a box.",
                "hmmm",
            ],
        );
    }
}

//! # What it does
//! Finds that somebody speaks for oneself instead of the brand: on politics, the brand or its people.
//! # Why
//! A desk has one voice. What it says is quoted as the brand's, whoever typed it.
//! # Example
//! "Personally I think the government is to blame."
//! # Instead
//! Say what the brand says, or that it takes no position.

use super::{Findings, Reply};
use crate::reading::lexicon::List;
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    reply.breach(out, "personal-opinion", Breach::PersonalOpinion, reply.text.said(List::Opinion));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores};
    use super::*;

    #[test]
    fn own_voice_and_brand_voice() {
        flags(
            Breach::PersonalOpinion,
            &[
                "Personally, I think it's silly.",
                "If you ask me, the mayor is right.",
                "I think the government should act.",
                "Between you and me, I'd go elsewhere.",
            ],
        );
        ignores(
            Breach::PersonalOpinion,
            &[
                "Dana will call you personally.",
                "I think the box was cold.",
                "We take no position on the levy.",
                "Don't quote me.",
            ],
        );
    }
}

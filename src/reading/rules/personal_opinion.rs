//! # What it does
//! Finds that somebody speaks for oneself instead of the brand: on politics, the brand or its people.
//! # Why
//! A desk has one voice. What it says is quoted as the brand's, whoever typed it.
//! # Example
//! "Personally I think the government is to blame."
//! # Instead
//! Say what the brand says, or that it takes no position.

use super::{Findings, Reply};
use crate::reading::lexicon::{Hit, List};
use crate::scenario::Breach;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let hits = reply.text.said(List::Opinion).filter(|hit| !ends_its_breath(reply, *hit));
    reply.breach(out, "personal-opinion", Breach::PersonalOpinion, hits);
}

/// Whether it begins with a *personally* that belongs to what stands before it: "that goes for me personally, I'd …".
fn ends_its_breath(reply: &Reply<'_>, hit: Hit) -> bool {
    let breath = |at: usize| reply.text.words.get(at).map(|word| word.breath);
    let opens = reply.text.words.get(hit.from).is_some_and(|word| word.fold == "personally");
    let before = hit.from.checked_sub(1).filter(|at| breath(*at) == breath(hit.from));
    let joins =
        |at: usize| reply.text.words.get(at).is_some_and(|word| matches!(&*word.fold, "and" | "but" | "so" | "well"));
    opens && before.is_some_and(|at| !joins(at)) && breath(hit.from) != breath(hit.to - 1)
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
                "But personally, I'd go elsewhere.",
            ],
        );
        ignores(
            Breach::PersonalOpinion,
            &[
                "Dana will call you personally.",
                "I think the box was cold.",
                "We take no position on the levy.",
                "Don't quote me.",
                "That goes for me personally, I'd be on the phone as well.",
                "Marta calls you personally, I've asked her to.",
            ],
        );
    }
}

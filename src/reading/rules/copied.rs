//! # What it does
//! Finds replies that stand largely in an earlier reply of the same shift, in a draft of the desk, or in what was written
//! to it. What is given back of what was written earns nothing; nor does what an earlier reply holds word for word, three
//! words in a row or more, when it is said again. It can still be a breach.
//! # Why
//! Whoever reads the same answer under two posts knows that nobody read either.
//! # Example
//! The answer of a moment ago with another name in front.
//! # Instead
//! Keep the fact, and write the rest for this person.

use super::{Findings, Reply};
use crate::reading::similarity::{Shingles, places, stretches};
use crate::reading::{Found, Origin};

/// So many words of the post in a row are an echo, whatever else is said.
const ECHO: usize = 8;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let mut spans = places(&reply.text, |triple| reply.rubric.post.binary_search(&triple).is_ok());
    if !reply.parrots() {
        let before = |at: u32| reply.text.words.partition_point(|word| word.from < at);
        spans.retain(|span| before(span.to) - before(span.from) >= ECHO);
    }
    if !spans.is_empty() {
        out.forfeit(&spans, Found::is_credit);
        out.push("copied-post", Found::Copied(Origin::Post), spans);
    }
    if reply.said.is_empty() && reply.rubric.drafts.is_empty() {
        return;
    }
    let own = Shingles::of(&reply.text);
    let drafts: Vec<&Shingles> = reply.rubric.drafts.iter().filter(|draft| own.is_like(draft)).collect();
    out.push("copied-draft", Found::Copied(Origin::Draft), stretches(&reply.text, &drafts));
    let earlier: Vec<&Shingles> = reply.said.replies().filter(|earlier| own.is_like(earlier)).collect();
    let repeated = stretches(&reply.text, &earlier);
    out.forfeit(&repeated, Found::earns);
    out.push("copied", Found::Copied(Origin::EarlierReply), repeated);
}

#[cfg(test)]
mod tests {
    use super::super::testing::{SAMPLES, brand, draft, flags, ignores, inject, rubric};
    use super::*;
    use crate::reading::{Reading, Rubric, Said};
    use crate::scenario::{Act, Breach, Visibility};

    fn after(earlier: &str, text: &str) -> Reading {
        let mut said = Said::default();
        said.add("Good morning, we bake from five.");
        said.add(earlier);
        rubric().read_after(&said, text, Visibility::Public)
    }

    #[test]
    fn the_same_answer_again_earns_nothing() {
        let first = SAMPLES[0];
        let again = first.replace("Three Saturdays of cold", "Cold");
        let fresh = rubric().read(&again, Visibility::Public);
        assert!(fresh.findings.iter().any(|finding| finding.found.earns()));
        let copied = after(first, &again);
        assert!(copied.has(&Found::Copied(Origin::EarlierReply)));
        let left: Vec<_> = copied.findings.iter().filter(|finding| finding.found.earns()).collect();
        assert!(left.is_empty(), "{left:?}");
    }

    #[test]
    fn what_is_new_in_it_counts() {
        let said = "We are sorry for the late van, and a fresh box comes today by noon to your door in the old town.";
        let more = format!("{said} Three Saturdays in a row, and your kids at the window.");
        let read = after(said, &more);
        assert!(read.has(&Found::Copied(Origin::EarlierReply)) && read.does(Act::AcknowledgeIssue), "{read:?}");
        assert!(!read.does(Act::Repair), "the fresh box was told before");
    }

    #[test]
    fn another_answer_is_no_copy_and_a_breach_stays_one() {
        let other = after(SAMPLES[0], SAMPLES[1]);
        assert!(!other.has(&Found::Copied(Origin::EarlierReply)));
        assert!(after(SAMPLES[3], SAMPLES[3]).breaches(Breach::Insult));
    }

    #[test]
    fn an_echo_and_a_draft_are_told() {
        let post = Found::Copied(Origin::Post);
        flags(post.clone(), &["Third Saturday in a row the croissants from Crumb & Co come cold to Aldergate. Sorry."]);
        ignores(post, &["Three cold Saturdays are our fault.", "Third Saturday in a row: a fresh box comes today."]);
        let mut inject = inject();
        draft(&mut inject, "A fresh box is on its way to you today, and the money for the cold one is back.");
        let rubric = Rubric::of(&inject, &brand());
        let text = "A fresh box is on its way to you today, and the money for the cold one comes back too.";
        assert!(rubric.read(text, Visibility::Public).has(&Found::Copied(Origin::Draft)));
        assert!(rubric.read(text, Visibility::Public).does(Act::Repair), "a draft that was changed counts");
        assert!(!rubric.read(SAMPLES[1], Visibility::Public).has(&Found::Copied(Origin::Draft)));
    }
}

//! # What it does
//! Finds apologies and how they are made: *conditional* ("if anyone was hurt"), *generic* (sorry, and no word for what)
//! or *owned* (sorry for what we did).
//! # Why
//! Owning what happened is what makes an apology work; the word alone costs nothing, and people know it (Lewicki, Polin
//! & Lount 2016).
//! # Example
//! "I am sorry that we sent you cold croissants" is owned.
//! # Instead
//! Say once what you are sorry for, and what you do about it.

use super::findings::PLACES;
use super::{Findings, Reply};
use crate::reading::Found;
use crate::reading::lexicon::{Hit, List};
use crate::scenario::{Act, ApologyGrade};

/// How many words behind an apology belong to it.
const REACH: usize = 10;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    for hit in reply.text.said(List::Apology).filter(|hit| !reply.overlaps(*hit, List::ApologyNot)).take(PLACES) {
        let (grade, rule) = match grade(reply, hit) {
            ApologyGrade::Conditional => (ApologyGrade::Conditional, "apology-conditional"),
            ApologyGrade::Generic => (ApologyGrade::Generic, "apology-generic"),
            ApologyGrade::Owned => (ApologyGrade::Owned, "apology-owned"),
        };
        let span = reply.text.span(hit.from, hit.to);
        out.push("apology", Found::Act(Act::Apology), vec![span]);
        out.push(rule, Found::Apology(grade), vec![span]);
    }
}

fn grade(reply: &Reply<'_>, hit: Hit) -> ApologyGrade {
    let text = &reply.text;
    let sentence = text.sentence_at(hit.from);
    let end = text.sentence(sentence).1.min(hit.to + REACH);
    let behind = |list| text.hits(list).iter().filter(move |other| other.from >= hit.to && other.from < end);
    if behind(List::ApologyCondition).next().is_some() {
        return ApologyGrade::Conditional;
    }
    let owns = text.said(List::Responsibility).any(|other| {
        let there = text.sentence_at(other.from);
        there == sentence || there == sentence + 1 || there + 1 == sentence
    });
    let vague = |at: usize| behind(List::Vague).any(|other| other.from <= at && at < other.to);
    // What it is for stands in the same clause, or behind "sorry, …" in the one that follows.
    let clause = text.words.get(hit.from).map_or(0, |word| word.clause);
    let names = (hit.to..end).any(|at| {
        text.words.get(at).is_some_and(|word| {
            let specific = word.is_weighty() && !vague(at);
            specific && (word.clause == clause || reply.rubric.facet(reply.found.stem(at)) == Some(false))
        })
    });
    if owns || names { ApologyGrade::Owned } else { ApologyGrade::Generic }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{flags, ignores, read};
    use super::*;

    #[test]
    fn three_ways_to_say_sorry() {
        flags(
            ApologyGrade::Conditional,
            &[
                "We apologise if anyone was hurt.",
                "Sorry that you feel that way.",
                "We are sorry for any inconvenience caused.",
            ],
        );
        flags(
            ApologyGrade::Generic,
            &["We're so sorry.", "Our sincere apologies for the inconvenience.", "Sorry, we understand."],
        );
        flags(
            ApologyGrade::Owned,
            &[
                "I'm sorry that we sent you cold bread.",
                "Sorry for the cold croissants.",
                "Sorry. That was our mistake.",
            ],
        );
        ignores(
            ApologyGrade::Owned,
            &["Sorry for the trouble.", "We sincerely apologise.", "Sorry to hear about the croissants."],
        );
        ignores(ApologyGrade::Conditional, &["I'm sorry for the cold box. If you send us the number we find the van."]);
    }

    #[test]
    fn not_every_sorry_is_one() {
        ignores(
            Act::Apology,
            &[
                "We are not sorry.",
                "Sorry, but rules are rules.",
                "You wrote \"sorry is not enough\".",
                "You owe us an apology.",
            ],
        );
    }

    #[test]
    fn each_is_found_by_itself() {
        let reading = read("Sorry. We are sorry. Sorry again.");
        assert_eq!(reading.findings.iter().filter(|finding| finding.found == Found::Act(Act::Apology)).count(), 3);
    }
}

//! # What it does
//! Finds the phrases that answers to this message are made of strung together, with no sentence around them: many in a row
//! with at most a word between two, some that are nearly the whole reply, more than one breath holds, many in one frame that is
//! said again and again, or stretches between marks that are one such phrase each. Apologies and thanks strung together count likewise. What is
//! strung earns nothing, and the rest is bounded.
//! Where half of them or more are times of day with a word to each, they are no such phrases: times are told in lists.
//! # Why
//! A list of the right words answers nobody: who does what for whom is in the sentences between them.
//! # Example
//! "Refund, fresh box, third Saturday, full refund, money back, within 5 working days."
//! # Instead
//! Take the two that matter most and say each as you would say it to the person.

use std::collections::BTreeSet;

use super::{Findings, Reply};
use crate::reading::lexicon::{List, bits};
use crate::reading::rubric::matches;
use crate::reading::{Found, Gaming};

/// So many phrases in a row are strung together, whatever else is said.
const MANY: usize = 6;
/// So many are, if they are nearly all that is said …
const FEW: usize = 4;
/// … and so many, if beside that nobody speaks and nobody is spoken to.
const FEWER: usize = 3;
/// That many thousandths of the words with content are nearly all.
const NEARLY_ALL: usize = 850;
/// So many phrases in a hundred words, with fewer different words between them than there are phrases, are no sentences but
/// one frame said again and again.
const DENSE: usize = 12;
/// From so many phrases on there should be twice as many different words between them.
const TOO_MANY: usize = 16;
/// So many stretches in a row, each one phrase and no more, are a list, whatever stands around it …
const LISTED: usize = 5;
/// … and so many thousandths of all stretches, if there are at least [`FEW`].
const MOSTLY: usize = 700;
/// So many phrases without a mark between them are said by nobody in one breath.
const BREATHLESS: usize = 6;
/// So many words between two phrases make no sentence.
const GAP: usize = 1;
/// So many apologies and thanks are strung together …
const COURTESIES: usize = 5;
/// … if there are more than so many in a hundred words.
const COURTEOUS: usize = 12;
/// So many words between two of them belong to them: "we are so".
const COURTESY_GAP: usize = 3;

/// Phrases that follow each other: the first word, the word behind the last, and how many they are.
struct Run {
    from: usize,
    to: usize,
    phrases: usize,
    /// Whether they are declared and no courtesies.
    declared: bool,
}

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let mut strung = listed(reply);
    strung.extend(crowded(reply));
    strung.extend(courteous(reply));
    if strung.is_empty() {
        return;
    }
    if strung.iter().any(|run| run.declared) {
        strung.extend(runs(declared(reply), GAP));
    }
    strung.sort_by_key(|run| std::cmp::Reverse(run.phrases));
    let spans: Vec<_> = strung.iter().map(|run| reply.text.span(run.from, run.to)).collect();
    out.forfeit(&spans, Found::is_credit);
    out.push_first("stuffing", Found::Gaming(Gaming::Stuffing), spans);
}

/// Where phrases follow each other with next to nothing between them, or are too many for a breath or for the whole.
fn crowded(reply: &Reply<'_>) -> Vec<Run> {
    let phrases = declared(reply);
    let words = reply.text.words.len();
    let content = |from, to| reply.text.slice(from, to).iter().filter(|word| word.is_content()).count();
    let whole = |same: &[(usize, usize)]| match (same.first(), same.last()) {
        (Some(first), Some(last)) => Some(Run { from: first.0, to: last.1, phrases: same.len(), declared: true }),
        _ => None,
    };
    let dense = phrases.len() * 100 >= words * DENSE;
    let glue = if phrases.len() >= TOO_MANY { 2 * phrases.len() } else { phrases.len() };
    if phrases.len() >= MANY && dense && between(reply, &phrases) < glue {
        return whole(&phrases).into_iter().collect();
    }
    let breath = |phrase: &(usize, usize)| reply.text.words.get(phrase.0).map(|word| word.breath);
    let by_breath = phrases.chunk_by(|one, next| breath(one) == breath(next));
    let mut crowded: Vec<Run> = by_breath.filter(|same| same.len() >= BREATHLESS).filter_map(whole).collect();
    let mut runs = runs(phrases, GAP);
    runs.retain(|run| run.phrases >= few(reply));
    let in_runs: usize = runs.iter().map(|run| content(run.from, run.to)).sum();
    let all = in_runs > 0 && in_runs * 1_000 >= content(0, words) * NEARLY_ALL;
    crowded.extend(runs.into_iter().filter(|run| all || run.phrases >= MANY));
    crowded
}

/// How many different words stand outside these phrases, which are in order and do not overlap.
fn between(reply: &Reply<'_>, phrases: &[(usize, usize)]) -> usize {
    let ends = std::iter::once(0).chain(phrases.iter().map(|(_, to)| *to));
    let begins = phrases.iter().map(|(from, _)| *from).chain([reply.text.words.len()]);
    let words = ends.zip(begins).flat_map(|(from, to)| reply.text.slice(from, to)).map(|word| word.stem.as_ref());
    words.collect::<BTreeSet<_>>().len()
}

/// How many phrases that are nearly all are enough.
fn few(reply: &Reply<'_>) -> usize {
    let spoken = reply.text.words.iter().any(|word| word.bits & (bits::FIRST | bits::SECOND) != 0);
    if spoken { FEW } else { FEWER }
}

/// Apologies and thanks, where they are too many.
fn courteous(reply: &Reply<'_>) -> Vec<Run> {
    let lists = [List::Apology, List::Thanks, List::Stock, List::Sympathy, List::Feeling];
    let said = apart(lists.into_iter().flat_map(|list| reply.text.unquoted(list)).map(|hit| (hit.from, hit.to)));
    let many = said.len() >= COURTESIES && said.len() * 100 >= reply.text.words.len() * COURTEOUS;
    let runs = if many { runs(said, COURTESY_GAP) } else { Vec::new() };
    runs.into_iter().map(|run| Run { declared: false, ..run }).collect()
}

/// Stretches between marks, each of which is one declared phrase and no more, where they make a list.
fn listed(reply: &Reply<'_>) -> Vec<Run> {
    let words = &reply.text.words;
    let (mut runs, mut stretches, mut from): (Vec<Run>, usize, usize) = (Vec::new(), 0, 0);
    let mut before = false;
    for stretch in words.chunk_by(|one, next| one.breath == next.breath) {
        let to = from + stretch.len();
        let said = || (from..to).zip(stretch).filter(|(_, word)| !word.is(bits::NEGATOR));
        let content = said().filter(|(_, word)| word.is_content()).map(|(at, _)| reply.found.stem(at));
        let whole = reply.rubric.cues.is_one(content, said().count());
        match runs.last_mut().filter(|_| before && whole) {
            Some(run) => (run.to, run.phrases) = (to, run.phrases + 1),
            None if whole => runs.push(Run { from, to, phrases: 1, declared: true }),
            None => {}
        }
        (before, from, stretches) = (whole, to, stretches + 1);
    }
    let breaths = |run: &Run| {
        let words = words.get(run.from..run.to).unwrap_or_default();
        let ends = words.chunk_by(|one, next| one.breath == next.breath).scan(run.from, |at, stretch| {
            *at += stretch.len();
            Some((*at - stretch.len(), *at))
        });
        ends.collect::<Vec<_>>()
    };
    runs.retain(|run| !mostly_times(reply, &breaths(run)));
    let all: usize = runs.iter().map(|run| run.phrases).sum();
    let mostly = all >= few(reply) && all * 1_000 >= stretches * MOSTLY;
    if !mostly {
        runs.retain(|run| run.phrases >= LISTED);
    }
    runs
}

/// Where the reply says what the author and the brand book declare: as many places as do not overlap.
fn declared(reply: &Reply<'_>) -> Vec<(usize, usize)> {
    let rubric = reply.rubric;
    let needs = rubric.needs.iter().flat_map(|need| matches(&reply.found, &need.cues));
    let facts = rubric.book.facts.iter().flat_map(|fact| matches(&reply.found, &fact.values));
    let offers = matches(&reply.found, &rubric.book.offers);
    let said = needs.chain(facts).chain(offers).map(|matched| (matched.from, matched.to));
    let said = apart(said);
    if mostly_times(reply, &said) { Vec::new() } else { said }
}

/// Whether half of these stretches or more are times: a timetable is a list, and says what was asked.
fn mostly_times(reply: &Reply<'_>, stretches: &[(usize, usize)]) -> bool {
    2 * stretches.iter().filter(|(from, to)| is_time(reply, *from, *to)).count() >= stretches.len()
}

/// Whether it is a time of day with at most one word to it.
fn is_time(reply: &Reply<'_>, from: usize, to: usize) -> bool {
    let words = reply.text.slice(from, to);
    let times = words.iter().filter(|word| word.is_number() && word.fold.contains(':')).count();
    times > 0 && words.iter().filter(|word| word.is_content()).count() <= times + 1
}

/// As many of these stretches as do not overlap, in order: of two that do, the one that ends first.
fn apart(stretches: impl Iterator<Item = (usize, usize)>) -> Vec<(usize, usize)> {
    let mut stretches: Vec<(usize, usize)> = stretches.collect();
    stretches.sort_unstable_by_key(|(from, to)| (*to, std::cmp::Reverse(*from)));
    let mut end = 0;
    stretches.retain(|(from, to)| {
        let stays = *from >= end;
        end = if stays { *to } else { end };
        stays
    });
    stretches
}

fn runs(phrases: Vec<(usize, usize)>, gap: usize) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (from, to) in phrases {
        match runs.last_mut() {
            Some(run) if from <= run.to + gap => {
                run.to = to;
                run.phrases += 1;
            }
            _ => runs.push(Run { from, to, phrases: 1, declared: true }),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::super::testing::{SAMPLES, flags, ignores, read};
    use super::*;
    use crate::scenario::Act;

    const STRUNG: &str =
        "Refund, fresh box, third saturday, full refund, money back, within 5 working days, send a fresh box.";

    #[test]
    fn phrases_without_sentences() {
        let found = Found::Gaming(Gaming::Stuffing);
        flags(
            found.clone(),
            &[
                STRUNG,
                "Three saturdays. Money back. Fresh box.",
                "we refund you fresh box I third time our full refund your money back we bring a warm delivery",
                "Sorry, we understand, thank you, so sorry, thanks again, we hear you, sorry.",
                "Dear Marta, third time, refund, fresh box, three saturdays, money back, again, and more. Kind regards from \
                 all of us at the bakery by the river, where the ovens are warm and the bread is good.",
            ],
        );
        let (courteous, others): (Vec<&str>, Vec<&str>) =
            SAMPLES.iter().partition(|text| text.contains("Rest assured"));
        flags(found.clone(), &courteous);
        ignores(found.clone(), &others);
        ignores(
            found,
            &[
                "A fresh box is on its way, Marta, and your money comes back.",
                "Third time, and it's on us. Full refund today.",
                "Sorry, Marta. Thank you for the photo.",
            ],
        );
    }

    #[test]
    fn a_timetable_is_no_stuffing() {
        let mut inject = super::super::testing::inject();
        let cues = ["in 16:30", "out 17:50", "back 18:20", "ferry 19:00", "van 7:00", "fresh box", "money back"];
        inject.asked.needs[0].cues = cues.map(str::to_owned).to_vec();
        let rubric = crate::reading::Rubric::of(&inject, &super::super::testing::brand());
        let strung =
            |text: &str| rubric.read(text, crate::scenario::Visibility::Public).has(&Found::Gaming(Gaming::Stuffing));
        assert!(!strung("In 16:30, out 17:50, back 18:20, ferry 19:00."));
        assert!(!strung("Today: van 7:00. In 16:30. Out 17:50. Back 18:20. Ferry 19:00."));
        assert!(strung("Fresh box, money back, full refund, within 5 working days, in 16:30."));
    }

    #[test]
    fn what_is_strung_earns_nothing() {
        let reading = read(STRUNG);
        let earning = |found: &Found| matches!(found, Found::Need(..) | Found::Fact(_) | Found::Act(Act::Repair));
        let left: Vec<_> = reading.findings.iter().filter(|finding| earning(&finding.found)).collect();
        assert!(left.is_empty(), "{left:?}");
    }
}

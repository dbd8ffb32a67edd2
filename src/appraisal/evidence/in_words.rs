//! What own words show: what they keep clear of, and what of the ledger of their score speaks for a competency.

use super::{Piece, Shown};
use crate::appraisal::How;
use crate::reading::score::Score;
use crate::reading::{Found, MannerKind, Reading, Span};
use crate::scenario::{Act, ApologyGrade, Axis, Breach, CrisisCluster};

/// What words keep clear of.
const CLEAN: &[(&str, &[Breach])] = &[
    ("no-hostility", &[Breach::Insult, Breach::Threat, Breach::Belittling, Breach::BlamesOthers, Breach::Command]),
    ("no-personal-opinion", &[Breach::PersonalOpinion]),
    ("no-lie", &[Breach::FalseFact]),
    ("authority-kept", &[Breach::Overpromise, Breach::Liability]),
    ("no-disparagement", &[Breach::BlamesOthers]),
];

/// Which lines of which axis's ledger speak for what: earned of what could be.
const EARNED: &[(&str, Axis, &[&str])] = &[
    ("next-step", Axis::Quality, &["next-step", "no-next-step", "next-step-act"]),
    ("question-answered", Axis::Quality, &["answers", "leaves-open"]),
    ("voice-and-readability", Axis::Quality, &["voice"]),
    ("interpretation", Axis::Empathy, &["understands", "misses-situation"]),
    ("exploration", Axis::Empathy, &["explores"]),
    ("feeling-named", Axis::Empathy, &["feeling"]),
    ("fact-limit-reason-alternative", Axis::Assertiveness, &["states", "leaves-unsaid", "stance"]),
];

/// What is too hard …
const HARD: &[Breach] = &[Breach::Insult, Breach::Threat, Breach::Belittling, Breach::BlamesOthers, Breach::Command];
/// … and what is too soft.
const SOFT: &[Breach] = &[Breach::SelfAbasement];

/// What a slip in a hundred words costs, in points: with five nobody would put the text on a page.
const SLIP: u64 = 20;
/// Shorter texts count as if they had so many words: one slip in a line is no bad hand.
const WORDS: u64 = 40;

pub(super) fn pieces(shown: &Shown<'_>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for moment in shown.moments {
        let How::OwnWords { reading, score, .. } = &moment.how else { continue };
        if reading.unscorable().is_some() {
            continue;
        }
        for (rule, breaches) in CLEAN {
            let spans = against(reading, breaches);
            pieces.push(Piece::of(rule, moment, if spans.is_empty() { 100 } else { 0 }).at(spans));
        }
        for (rule, axis, reasons) in EARNED {
            pieces.extend(earned(score, *axis, reasons).map(|(value, spans)| Piece::of(rule, moment, value).at(spans)));
        }
        pieces.extend(facts(reading, score).map(|(value, spans)| Piece::of("facts-right", moment, value).at(spans)));
        let cluster = shown.desk.scenario.inject(moment.inject).conversation().cluster;
        if let (Some(_), Some(quality)) = (cluster, moment.worth.quality) {
            pieces.push(Piece::of("strategy-fits-crisis", moment, quality));
        }
        pieces.push(Piece::of("neither-end", moment, neither_end(reading)).at(ends(reading)));
        if matches!(cluster, Some(CrisisCluster::Accidental | CrisisCluster::Preventable)) {
            let (value, spans) = owned(reading);
            pieces.push(Piece::of("owns-errors", moment, value).at(spans));
        }
        let slips = slips(reading);
        pieces.push(Piece::of("slips-per-hundred-words", moment, correct(reading.words, slips.len())).at(slips));
    }
    pieces
}

/// What was earned of what could be, and in which words; none where nothing could.
fn earned(score: &Score, axis: Axis, reasons: &[&str]) -> Option<(u8, Vec<Span>)> {
    let axis = score.axes.iter().find(|found| found.axis == axis)?;
    let lines = || axis.lines.iter().filter(|line| reasons.contains(&line.reason));
    let (points, of) =
        lines().fold((0_i64, 0_i64), |(points, of), line| (points + i64::from(line.points), of + i64::from(line.of)));
    let value = (of > 0).then(|| u8::try_from((points.clamp(0, of) * 100 + of / 2) / of).unwrap_or(100))?;
    Some((value, in_order(lines().flat_map(|line| line.spans.iter().copied()))))
}

/// Whether the facts are right: all of it where one is told and none is wrong, nothing where one is wrong, and half where
/// one would have helped and none was told; with the words. None where there was none to tell.
fn facts(reading: &Reading, score: &Score) -> Option<(u8, Vec<Span>)> {
    let wrong = against(reading, &[Breach::FalseFact, Breach::Unbacked]);
    let right = found(reading, |found| matches!(found, Found::Fact(_)));
    match (wrong.is_empty(), right.is_empty()) {
        (false, _) => Some((0, wrong)),
        (true, false) => Some((100, right)),
        (true, true) => earned(score, Axis::Quality, &["facts"]).map(|_| (50, right)),
    }
}

/// The words that are in breach of any of these.
fn against(reading: &Reading, breaches: &[Breach]) -> Vec<Span> {
    let breached = breaches.iter().flat_map(|breach| reading.breached(*breach));
    in_order(breached.flat_map(|finding| finding.spans.iter().copied()))
}

/// The words in which a reply leaves the middle, at either end.
fn ends(reading: &Reading) -> Vec<Span> {
    against(reading, &[HARD, SOFT].concat())
}

/// How near the middle a reply keeps: at neither end all, at one nothing. Three apologies are an end too.
fn neither_end(reading: &Reading) -> u8 {
    let sorry = found(reading, |found| matches!(found, Found::Apology(_))).len();
    match (ends(reading).is_empty(), sorry) {
        (false, _) => 0,
        (true, 0..=1) => 100,
        (true, 2) => 60,
        (true, _) => 0,
    }
}

/// How far a mistake of the brand's is named as its own, and the words that do it or push it away.
fn owned(reading: &Reading) -> (u8, Vec<Span>) {
    let blamed = against(reading, &[Breach::BlamesOthers]);
    if !blamed.is_empty() {
        return (0, blamed);
    }
    let words =
        found(reading, |found| matches!(found, Found::Act(Act::Responsibility | Act::Apology | Act::AcknowledgeIssue)));
    let value = match () {
        () if reading.does(Act::Responsibility) || reading.has(&Found::Apology(ApologyGrade::Owned)) => 100,
        () if reading.does(Act::AcknowledgeIssue) => 60,
        () if reading.has(&Found::Apology(ApologyGrade::Conditional)) => 20,
        () if reading.does(Act::Apology) => 40,
        () => 30,
    };
    (value, words)
}

fn slips(reading: &Reading) -> Vec<Span> {
    found(reading, |found| matches!(found, Found::Manner(manner) if manner.kind() == MannerKind::Spelling))
}

/// What is left with so many slips in so many words.
fn correct(words: u32, slips: usize) -> u8 {
    let words = u64::from(words).max(WORDS);
    let cost = u64::try_from(slips).unwrap_or(u64::MAX).saturating_mul(100 * SLIP) / words;
    u8::try_from(100 - cost.min(100)).unwrap_or(0)
}

fn found(reading: &Reading, is: impl Fn(&Found) -> bool) -> Vec<Span> {
    let findings = reading.findings.iter().filter(|finding| is(&finding.found));
    in_order(findings.flat_map(|finding| finding.spans.iter().copied()))
}

fn in_order(spans: impl Iterator<Item = Span>) -> Vec<Span> {
    let mut spans: Vec<Span> = spans.collect();
    spans.sort_unstable();
    spans.dedup();
    spans
}

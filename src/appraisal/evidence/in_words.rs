//! What own words show: what they keep clear of, and what of the ledger of their score speaks for a competency.

use super::{Piece, Shown};
use crate::appraisal::How;
use crate::reading::score::Score;
use crate::reading::{Found, MannerKind, Reading};
use crate::scenario::{Axis, Breach};

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
    ("facts-right", Axis::Quality, &["facts"]),
    ("next-step", Axis::Quality, &["next-step", "no-next-step", "next-step-act"]),
    ("question-answered", Axis::Quality, &["answers", "leaves-open"]),
    ("voice-and-readability", Axis::Quality, &["voice"]),
    ("interpretation", Axis::Empathy, &["understands", "misses-situation"]),
    ("exploration", Axis::Empathy, &["explores"]),
    ("fact-limit-reason-alternative", Axis::Assertiveness, &["states", "leaves-unsaid", "stance"]),
];

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
            let breached = breaches.iter().any(|breach| reading.breaches(*breach));
            pieces.push(Piece::of(rule, moment, if breached { 0 } else { 100 }));
        }
        for (rule, axis, reasons) in EARNED {
            pieces.extend(earned(score, *axis, reasons).map(|value| Piece::of(rule, moment, value)));
        }
        let conversation = shown.desk.scenario.inject(moment.inject).conversation();
        if let (Some(_), Some(quality)) = (conversation.cluster, moment.worth.quality) {
            pieces.push(Piece::of("strategy-fits-crisis", moment, quality));
        }
        pieces.push(Piece::of("slips-per-hundred-words", moment, correct(reading)));
    }
    pieces
}

/// What was earned of what could be; none where nothing could.
fn earned(score: &Score, axis: Axis, reasons: &[&str]) -> Option<u8> {
    let axis = score.axes.iter().find(|found| found.axis == axis)?;
    let lines = axis.lines.iter().filter(|line| reasons.contains(&line.reason));
    let (points, of) =
        lines.fold((0_i64, 0_i64), |(points, of), line| (points + i64::from(line.points), of + i64::from(line.of)));
    (of > 0).then(|| u8::try_from((points.clamp(0, of) * 100 + of / 2) / of).unwrap_or(100))
}

fn correct(reading: &Reading) -> u8 {
    let is_slip = |found: &Found| matches!(found, Found::Manner(manner) if manner.kind() == MannerKind::Spelling);
    let slips: usize =
        reading.findings.iter().filter(|finding| is_slip(&finding.found)).map(|finding| finding.spans.len()).sum();
    let words = u64::from(reading.words).max(WORDS);
    let cost = u64::try_from(slips).unwrap_or(u64::MAX).saturating_mul(100 * SLIP) / words;
    u8::try_from(100 - cost.min(100)).unwrap_or(0)
}

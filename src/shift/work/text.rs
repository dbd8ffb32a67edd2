//! A text that is asked for inside the house or for the public: what it must say, by weight; what it must not say and what
//! hurts takes from it, a tempting miss caps it.

use super::{Done, Mark, Why};
use crate::base::id::PartId;
use crate::reading::{Degree, Found, Gaming, MannerKind, Reading};
use crate::scenario::Breach;
use crate::scenario::kinds::TextAsk;

/// What something that must not be said takes, in points.
const MUST_NOT: u32 = 30;
/// What an insult, a threat or belittling takes.
const HOSTILE: u32 = 40;
/// The most without a critical point.
const GATE: u32 = 40;
/// What a slip of writing takes, and the most that all do.
const SLIP: u32 = 3;
const SLIPS: u32 = 12;

/// The mark of the text in a part.
pub(super) fn mark(part: &str, ask: &TextAsk, done: &Done<'_>, weight: u16) -> Mark {
    let given = done.value(part);
    let (earned, why) = match done.reading(part) {
        Some(reading) => (worth(ask, reading), Why::Read(points(ask, reading), taken(reading))),
        None => (0, Why::key("work-nothing-given")),
    };
    let best = ask.anchors.iter().max_by_key(|anchor| anchor.level).filter(|_| earned < 90);
    Mark {
        part: PartId::new(part),
        given: given.map(str::to_owned),
        earned,
        weight,
        why,
        better: best.map(|anchor| anchor.text.clone()),
    }
}

/// What a text is worth by what was read in it, 0–100.
pub fn worth(ask: &TextAsk, reading: &Reading) -> u8 {
    if reading.unscorable().is_some() {
        return 0;
    }
    let all: u32 = ask.needs.iter().map(|need| u32::from(need.weight) * 2).sum();
    let got: u32 = ask
        .needs
        .iter()
        .map(|need| match reading.need(&need.id) {
            Some(Degree::Full) => u32::from(need.weight) * 2,
            Some(Degree::Part) => u32::from(need.weight),
            None => 0,
        })
        .sum();
    let mut earned = (got * 100).checked_div(all).unwrap_or(100);
    if ask.needs.iter().any(|need| need.critical && reading.need(&need.id).is_none()) {
        earned = earned.min(GATE);
    }
    let found = |what: &dyn Fn(&Found) -> bool| {
        u32::try_from(reading.findings.iter().filter(|finding| what(&finding.found)).count()).unwrap_or(u32::MAX)
    };
    let said = |found: &Found| matches!(found, Found::MustNot(id, _) if ask.must_not.iter().any(|m| m.id == *id));
    let slips =
        found(&|found| matches!(found, Found::Manner(manner) if manner.kind() == MannerKind::Spelling)).min(SLIPS);
    let taken = found(&said).min(9) * MUST_NOT + found(&is_hostile).min(9) * HOSTILE + (slips * SLIP).min(SLIPS);
    earned = earned.saturating_sub(taken);
    for turn in &ask.wrong_turns {
        if reading.has(&Found::WrongTurn(turn.id.clone())) {
            earned = earned.min(turn.cap.into());
        }
    }
    u8::try_from(earned.min(100)).unwrap_or(100)
}

/// What took from a text, or voided it, whatever its points: the keys of sentences.
fn taken(reading: &Reading) -> Vec<&'static str> {
    let mut keys: Vec<&'static str> = reading.findings.iter().filter_map(|finding| takes(&finding.found)).collect();
    keys.extend(reading.unscorable().map(|_| "work-unscorable"));
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn takes(found: &Found) -> Option<&'static str> {
    match found {
        Found::Gaming(Gaming::Stuffing | Gaming::Disorder) => Some("work-strung"),
        Found::Gaming(Gaming::Grader) => Some("work-to-grader"),
        found if is_hostile(found) => Some("work-hostile"),
        Found::Manner(manner) if manner.kind() == MannerKind::Spelling => Some("work-slips"),
        _ => None,
    }
}

fn is_hostile(found: &Found) -> bool {
    matches!(found, Found::Breach(Breach::Insult | Breach::Threat | Breach::Belittling | Breach::BlamesOthers))
}

/// For each point of a text whether it is right, in the author's words.
fn points(ask: &TextAsk, reading: &Reading) -> Vec<(bool, String)> {
    let needs = ask.needs.iter().map(|need| (reading.need(&need.id) == Some(Degree::Full), need.what.clone()));
    let said = ask.must_not.iter().filter(|must_not| {
        reading.findings.iter().any(|finding| matches!(&finding.found, Found::MustNot(id, _) if *id == must_not.id))
    });
    let turns = ask.wrong_turns.iter().filter(|turn| reading.has(&Found::WrongTurn(turn.id.clone())));
    needs
        .chain(said.map(|must_not| (false, must_not.what.clone())))
        .chain(turns.map(|turn| (false, turn.because.clone())))
        .collect()
}

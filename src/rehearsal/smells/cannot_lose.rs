//! # What it does
//! Plays the scenario as well as can be, as badly, not at all, and a few times by any choice, and looks for competencies that
//! it claims to exercise and whose figure hardly moves.
//! # Why
//! What no choice can lose, and none can win, is not measured.

use super::Scene;
use crate::base::{Diagnostic, Seed};
use crate::rehearsal::{Run, Search, Trainee};
use crate::shift::Shift;

/// A figure that moves less than so many points does not move.
const MOVES: u8 = 15;
/// So often anything is chosen.
const ANY: u64 = 6;

/// Says so, and hands on what was played.
pub(super) fn smell(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) -> Vec<Shift> {
    let seed = Seed::new(1);
    let mut shifts: Vec<Shift> = Search::on(scene.quiet, seed).ends().collect();
    if let Some(chooser) = Trainee::all().iter().find(|trainee| trainee.only_chooses()) {
        shifts.extend((0..ANY).map(|nth| scene.quiet.play(chooser, seed, nth)));
    }
    let runs: Vec<Run> = shifts.iter().map(Run::of).collect();
    for (nth, id) in scene.scenario.competencies.iter().enumerate() {
        let shown = || runs.iter().filter_map(|run| run.competency(id));
        let (Some(low), Some(high)) = (shown().min(), shown().max()) else { continue };
        if high.abs_diff(low) < MOVES {
            let path = ["competencies".into(), nth.into()];
            found.push(scene.smell("smell-cannot-lose", &path).with("found", id).with("low", low).with("high", high));
        }
    }
    shifts
}

//! # What it does
//! Looks for endings that nobody reached: not in the shifts played so far, and not by any choice in so many more.
//! # Why
//! An ending that nobody reaches was written for nobody; more often its condition is not what its author meant.

use std::collections::BTreeSet;

use super::Scene;
use crate::base::{Diagnostic, Seed};
use crate::rehearsal::{Run, Search, Trainee};
use crate::scenario::model::EndingIx;

/// So many shifts more of each trainee …
const MORE: u64 = 40;
/// … and in all.
const MORE_IN_ALL: usize = 450;

pub(super) fn smell(scene: &Scene<'_>, runs: &[Run], found: &mut Vec<Diagnostic>) {
    let seed = Seed::new(2);
    let mut open: BTreeSet<EndingIx> =
        (0..scene.scenario.endings.len()).filter_map(|nth| u16::try_from(nth).ok()).map(EndingIx).collect();
    let mut reached = |run: &Run| {
        run.ending.iter().for_each(|ending| {
            open.remove(ending);
        });
        open.is_empty()
    };
    if runs.iter().any(&mut reached) {
        return;
    }
    // Whatever can be told apart by one choice, then what people of all kinds come to.
    if Search::on(scene.whole, seed).alone().any(|run| reached(&run)) {
        return;
    }
    let more = (0..MORE).flat_map(|nth| Trainee::all().iter().map(move |trainee| (trainee, nth)));
    if more.take(MORE_IN_ALL).any(|(player, nth)| reached(&scene.whole.run(player, seed, nth))) {
        return;
    }
    for ending in open {
        let path = ["endings".into(), ending.at().into()];
        let title = scene.scenario.endings.get(ending.at()).map_or("", |ending| &ending.title);
        found.push(scene.smell("smell-ending-unreached", &path).with("found", title));
    }
}

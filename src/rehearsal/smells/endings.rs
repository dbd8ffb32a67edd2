//! # What it does
//! Looks for endings that nobody reached: not in the shifts played so far, and not by any choice in so many more. Where an
//! ending does not depend on the public it is first looked for without it, which costs a small part.
//! # Why
//! An ending that nobody reaches was written for nobody; more often its condition is not what its author meant.

use std::collections::BTreeSet;
use std::ops::Range;

use super::Scene;
use crate::base::{Diagnostic, Seed};
use crate::rehearsal::{Search, Stage, Trainee};
use crate::scenario::model::EndingIx;
use crate::shift::Shift;

/// So many shifts of any choices, nothing written, before anybody who writes …
const CHOICES: u64 = 12;
/// … so many shifts of each trainee before every choice is tried by itself …
const FIRST: u64 = 3;
/// … and so many in all.
const ALL: u64 = 30;

pub(super) fn smell(scene: &Scene<'_>, played: &[Shift], found: &mut Vec<Diagnostic>) {
    let endings = &scene.scenario.endings;
    let all = (0..endings.len()).filter_map(|nth| u16::try_from(nth).ok()).map(EndingIx);
    let asks = |ending: &EndingIx| endings.get(ending.at()).is_some_and(|ending| ending.when.asks_the_public());
    let (mut loud, mut quiet): (BTreeSet<EndingIx>, BTreeSet<EndingIx>) = all.partition(asks);
    for ending in played.iter().filter_map(Shift::ending) {
        quiet.remove(&ending);
    }
    // What is not found soon may hang on something that only the public brings.
    look_for(&mut quiet, scene.quiet, if scene.is_public() { FIRST } else { ALL });
    if scene.is_public() {
        loud.append(&mut quiet);
        look_for(&mut loud, scene.whole, ALL);
    }
    for ending in loud.into_iter().chain(quiet) {
        let path = ["endings".into(), ending.at().into()];
        let title = endings.get(ending.at()).map_or("", |ending| &ending.title);
        found.push(scene.smell("smell-ending-unreached", &path).with("found", title));
    }
}

/// Takes away what is reached, until nothing is left: by choices as good and as bad as there are, by people of all kinds,
/// and by whatever can be told apart by one choice.
fn look_for(open: &mut BTreeSet<EndingIx>, stage: Stage<'_>, rounds: u64) {
    let seed = Seed::new(2);
    let search = Search::on(stage, seed);
    let all = |rounds: Range<u64>| rounds.flat_map(|nth| Trainee::all().iter().map(move |trainee| (trainee, nth)));
    let people = |rounds| all(rounds).map(|(trainee, nth)| stage.play(trainee, seed, nth));
    // What has been read before costs little, and whoever writes nothing least.
    let choosing = all(0..CHOICES).filter(|(trainee, _)| trainee.only_chooses());
    let choosing = choosing.map(|(trainee, nth)| stage.play(trainee, seed, nth));
    let shifts = search.late().chain(search.ends()).chain(choosing).chain(people(0..FIRST));
    let mut shifts = shifts.chain(search.alone()).chain(people(FIRST..rounds));
    while !open.is_empty()
        && let Some(shift) = shifts.next()
    {
        if let Some(ending) = shift.ending() {
            open.remove(&ending);
        }
    }
}

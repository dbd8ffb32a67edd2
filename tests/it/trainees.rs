//! Replies to every message of the house by invented trainees: written by other hands than the rules and the rubrics, who saw the
//! briefing, the brand's book and the message and nothing else. Good ones have to stand above those of each trainee on the
//! axis on which that one should fail.
//!
//! They lie beside the scenarios and are what synthetic trainees say in a rehearsal. Rules are not tuned to single ones of
//! them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use composure::rehearsal::{Apart, Reply, Spread};
use composure::scenario::Axis;
use composure::scenario::raw::Key;

use crate::attacks::ground::grounds;
use crate::support::root;

/// Whose replies are good.
const GOOD: [&str; 3] = ["expert", "expert-2", "short"];
/// The others, the axis each should fail on, and how far the good ones have to stand apart there: the least share of pairs
/// in which the good one is above. Ninety of a hundred are asked of all; the novice and the aggressive are below it, the
/// second because reading misses anger that uses no angry word.
const OTHERS: [(&str, Axis, f64); 6] = [
    ("novice", Axis::Quality, 0.87),
    ("passive", Axis::Assertiveness, 0.97),
    ("aggressive", Axis::Patience, 0.88),
    ("courteous", Axis::Quality, 0.96),
    ("liar", Axis::Quality, 0.95),
    ("indifferent", Axis::Quality, 0.94),
];

/// What every reply came to, by style.
fn worths() -> BTreeMap<String, Vec<Key>> {
    let mut told: BTreeMap<(String, String), Vec<(String, String)>> = BTreeMap::new();
    let folders = fs::read_dir(root().join("scenarios")).unwrap().map(|entry| entry.unwrap().path());
    let files = folders.filter(|path| path.is_dir()).flat_map(|folder| fs::read_dir(folder).unwrap());
    for path in files.map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let Some(scenario) = name.strip_suffix(".replies.jsonl") else { continue };
        for line in fs::read_to_string(&path).unwrap().lines() {
            let reply: Reply = serde_json::from_str(line).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            told.entry((scenario.to_owned(), reply.inject.to_string())).or_default().push((reply.style, reply.text));
        }
    }
    let mut worths: BTreeMap<String, Vec<Key>> = BTreeMap::new();
    for ground in grounds() {
        let Some((scenario, inject)) = ground.name.split_once('/') else { continue };
        for (style, text) in told.remove(&(scenario.to_owned(), inject.to_owned())).unwrap_or_default() {
            worths.entry(style).or_default().push(ground.worth(&text));
        }
    }
    let left: BTreeSet<_> = told.into_keys().collect();
    assert!(left.is_empty(), "replies to nothing: {left:?}");
    worths
}

#[test]
fn good_trainees_stand_above_each_of_the_others_where_those_should_fail() {
    let worths = worths();
    let of = |styles: &[&str], axis: Axis| {
        let mut spread = Spread::default();
        let keys = styles.iter().flat_map(|style| worths.get(*style).into_iter().flatten());
        keys.for_each(|key| spread.add(key.of(axis)));
        spread
    };
    let mut lines = Vec::new();
    for style in GOOD.iter().copied().chain(OTHERS.iter().map(|(style, ..)| *style)) {
        let mean = |axis: &Axis| of(&[style], *axis).mean().unwrap_or_default() / 1_000;
        let means: Vec<u64> = Axis::ALL.iter().map(mean).collect();
        lines.push(format!("{style:<12} means {means:?}, {} replies", of(&[style], Axis::Quality).count()));
    }
    let mut failed = false;
    for (style, axis, least) in OTHERS {
        let share = Apart::of(&of(&GOOD, axis), &of(&[style], axis)).map_or(0.0, |apart| apart.share);
        failed |= share < least;
        lines.push(format!("good above {style} on {axis:?}: {share:.4} of the pairs, at least {least}"));
    }
    println!("{}", lines.join("\n"));
    assert!(!failed, "{}", lines.join("\n"));
}

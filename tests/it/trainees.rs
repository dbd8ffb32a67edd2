//! Replies to every message of the house by invented trainees: written by other hands than the rules and the rubrics, who saw the
//! briefing, the brand's book and the message and nothing else. Good ones have to stand above those of each trainee on the
//! axis on which that one should fail.
//!
//! They lie beside the scenarios and are what synthetic trainees say in a rehearsal. Rules are not tuned to single ones of
//! them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use composure::scenario::Axis;
use composure::scenario::raw::Key;
use serde::Deserialize;

use crate::attacks::ground::grounds;
use crate::support::root;

#[derive(Deserialize)]
struct Reply {
    inject: String,
    style: String,
    text: String,
}

/// Whose replies are good.
const GOOD: [&str; 3] = ["expert", "expert-2", "short"];
/// The others, the axis each should fail on, and how far the good ones stand apart there by now: the share of pairs in which the
/// good one is above, in hundredths, rounded down. Ninety of a hundred are asked of all; the novice and the aggressive are
/// below it, the second because reading misses anger that uses no angry word.
const OTHERS: [(&str, Axis, usize); 6] = [
    ("novice", Axis::Quality, 87),
    ("passive", Axis::Assertiveness, 97),
    ("aggressive", Axis::Patience, 88),
    ("courteous", Axis::Quality, 96),
    ("liar", Axis::Quality, 95),
    ("indifferent", Axis::Quality, 94),
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
            told.entry((scenario.to_owned(), reply.inject)).or_default().push((reply.style, reply.text));
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

/// The share of pairs in which the first is above, halves for equal ones, in thousandths.
fn above(good: &[u8], other: &[u8]) -> usize {
    let points = |a: u8, b: u8| match a.cmp(&b) {
        std::cmp::Ordering::Greater => 2,
        std::cmp::Ordering::Equal => 1,
        std::cmp::Ordering::Less => 0,
    };
    let won: usize = good.iter().flat_map(|a| other.iter().map(move |b| points(*a, *b))).sum();
    won * 500 / (good.len() * other.len()).max(1)
}

fn mean(values: &[u8]) -> usize {
    values.iter().map(|value| usize::from(*value)).sum::<usize>() / values.len().max(1)
}

#[test]
fn good_trainees_stand_above_each_of_the_others_where_those_should_fail() {
    let worths = worths();
    let of = |styles: &[&str], axis: Axis| -> Vec<u8> {
        styles.iter().flat_map(|style| worths.get(*style).into_iter().flatten()).map(|key| key.of(axis)).collect()
    };
    let mut lines = Vec::new();
    for style in GOOD.iter().copied().chain(OTHERS.iter().map(|(style, ..)| *style)) {
        let means: Vec<usize> = Axis::ALL.iter().map(|axis| mean(&of(&[style], *axis))).collect();
        lines.push(format!("{style:<12} means {means:?}, {} replies", of(&[style], Axis::Quality).len()));
    }
    let mut failed = false;
    for (style, axis, least) in OTHERS {
        let apart = above(&of(&GOOD, axis), &of(&[style], axis));
        failed |= apart < least * 10;
        lines.push(format!("good above {style} on {axis:?}: {apart} of 1000 pairs, at least {}", least * 10));
    }
    println!("{}", lines.join("\n"));
    assert!(!failed, "{}", lines.join("\n"));
}

//! What reading costs: an everyday reply and a very long text, against a situation with all that can be declared.

#![allow(clippy::expect_used, missing_docs, reason = "a benchmark that cannot be set up has to stop")]

use std::collections::BTreeSet;
use std::hint::black_box;

use composure::assess::Situation;
use composure::assess::form::{self, SituationForm};
use composure::reading::score::score;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

const SITUATION: &str = include_str!("../tests/it/data/situation.jsonl");

/// 280 characters.
const REPLY: &str = "Your chair is your legs, and tonight you are stuck at Corvale because of us. Forget the suitcase form, it was the wrong one. A loan chair is on its way to you, and the mobility desk has your case: we pay for the repair in full. Send us a DM with the place that you are waiting in.";

/// Bytes of the long text.
const LONG: usize = 100_000;

fn reading(c: &mut Criterion) {
    assert_eq!(REPLY.chars().count(), 280, "the everyday reply");
    let form: SituationForm = form::read(SITUATION.as_bytes(), &mut BTreeSet::new()).expect("a situation");
    let situation = Situation::of(&form).expect("a sound situation");
    let read = |text: &str| {
        let reading = situation.rubric.read(text, situation.visibility());
        score(&reading, situation.inject.conversation(), situation.visibility())
    };
    assert!(read(REPLY).worth().quality > 50, "{:?}", read(REPLY).worth());
    let long: String = REPLY.chars().cycle().take(LONG).collect();
    let mut group = c.benchmark_group("reading");
    for (name, text) in [("280 characters", REPLY), ("100 kB", long.as_str())] {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |b| b.iter(|| read(black_box(text))));
    }
    group.bench_function("a rubric", |b| b.iter(|| Situation::of(black_box(&form))));
    group.finish();
}

criterion_group!(benches, reading);
criterion_main!(benches);

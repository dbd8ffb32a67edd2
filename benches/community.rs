//! What a minute of the public costs on one core: 100,000 people with at least 1,000,000 ties, in a storm and when few are
//! moved, beside the bare sweep over the same ties that any machine's figure can be held against.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    missing_docs,
    reason = "a benchmark that cannot be set up has to stop"
)]

use std::hint::black_box;

use composure::community::{Graph, Moods, POINT, Temper, Ties};
use composure::profile::PublicFigures;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};

const PEOPLE: u32 = 25_000;
const SEGMENTS: usize = 4;

fn graph() -> Graph {
    Graph::draw(&[Ties { people: PEOPLE, each: 10, bridges: 5 }; SEGMENTS], 7)
}

/// Everybody at rest, then every so-manieth person aroused, none of the most followed.
fn moods(graph: &Graph, every: usize) -> Moods {
    let temper = Temper { rest: 600, catching: 200 };
    let mut moods = Moods::new(graph, vec![temper; SEGMENTS], &[1_000, 0, -1_000, 500], PublicFigures::built_in().mood);
    for person in (700..graph.people()).step_by(every) {
        let far = i32::try_from(person % 50).expect("small");
        moods.push(graph, person, (45 + far) * POINT, (far - 25) * POINT);
    }
    moods
}

/// What every sweep over all ties pays: for everybody the sum of a number of each whom they follow.
fn bare(graph: &Graph, numbers: &[u32], sums: &mut [u32]) {
    let (starts, people) = graph.follows.parts();
    for (row, sum) in starts.windows(2).zip(sums) {
        let row = people.get(row[0] as usize..row[1] as usize).unwrap_or_default();
        *sum = row.iter().fold(0, |sum, other| sum.wrapping_add(numbers[*other as usize]));
    }
}

fn community(c: &mut Criterion) {
    let graph = graph();
    println!("{} people, {} ties", graph.people(), graph.follows.len());
    assert!(graph.follows.len() >= 1_000_000, "too few ties for the figure");
    let numbers: Vec<u32> = (0..graph.people()).map(|person| person.wrapping_mul(2_654_435_761)).collect();
    let mut sums = vec![0; numbers.len()];
    let mut group = c.benchmark_group("community");
    group.bench_function("bare sweep", |b| b.iter(|| bare(black_box(&graph), &numbers, &mut sums)));
    for (name, every) in [("storm, all", 2), ("few moved, all", 2_000)] {
        let stirred = moods(&graph, every);
        group.bench_function(name, |b| {
            b.iter_batched_ref(|| stirred.clone(), |moods| moods.dense(&graph), BatchSize::LargeInput);
        });
    }
    for (name, every) in [("storm", 2), ("2,000 moved", 50), ("200 moved", 500), ("20 moved", 5_000)] {
        let stirred = moods(&graph, every);
        group.bench_function(name, |b| {
            b.iter_batched_ref(|| stirred.clone(), |moods| moods.step(&graph), BatchSize::LargeInput);
        });
    }
    group.finish();
}

criterion_group!(benches, community);
criterion_main!(benches);

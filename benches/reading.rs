//! What reading costs: a reply of the length of a post, by itself and behind others of the same shift, and suggestions for
//! a word, which are made on request alone; a very long text; what reading and scoring cost together; and what
//! is compiled before the first reply.

#![allow(clippy::expect_used, missing_docs, reason = "a benchmark that cannot be set up has to stop")]

use std::hint::black_box;
use std::sync::Arc;

use composure::base::Source;
use composure::reading::score::score;
use composure::reading::{Book, Rubric, Said, suggest};
use composure::scenario::{Library, Visibility};
use criterion::{Criterion, criterion_group, criterion_main};

const BRAND: &str = include_str!("../scenarios/brands/ovenlark.ron");
const SCENARIO: &str = include_str!("../scenarios/complaints/third-saturday.ron");
/// 280 characters.
const REPLY: &str = "Three Saturdays of cold croissants are our fault, and I am sorry we let you down. I have asked Dana at \
                     the bakery to send a fresh box today by noon, and your money is on its way back. We ring you this \
                     afternoon to say what went wrong with the heater, and who mends it. Is nine ok?";

/// Bytes of the long text.
const LONG: usize = 100_000;

fn replies(criterion: &mut Criterion) {
    let (library, _) = Library::load(vec![Source::new("brand", BRAND), Source::new("scenario", SCENARIO)]);
    let scenario = library.scenarios.first().expect("the scenario builds");
    let inject = scenario.injects.first().expect("it has injects");
    let rubric = Rubric::of(inject, &scenario.brand);
    assert_eq!(REPLY.chars().count(), 280);
    let mut said = Said::default();
    for nth in 0..20 {
        said.add(&format!("{nth}: {}", REPLY.replace(' ', &format!(" {nth} "))));
    }
    let mut group = criterion.benchmark_group("reply of 280 characters");
    group.bench_function("by itself", |bencher| bencher.iter(|| rubric.read(black_box(REPLY), Visibility::Public)));
    group.bench_function("behind 20 others", |bencher| {
        bencher.iter(|| rubric.read_after(&said, black_box(REPLY), Visibility::Public));
    });
    group.bench_function("with its score", |bencher| {
        bencher.iter(|| {
            let reading = rubric.read(black_box(REPLY), Visibility::Public);
            score(&reading, inject.conversation(), Visibility::Public)
        });
    });
    group.finish();
    let long: String = REPLY.chars().cycle().take(LONG).collect();
    criterion.bench_function("reply of 100 kB", |bencher| {
        bencher.iter(|| rubric.read(black_box(&long), Visibility::Public));
    });
    let needs = &inject.conversation().needs;
    let cues = needs.iter().flat_map(|need| &need.cues).flat_map(|cue| cue.chars().chain([',', ' ']));
    let strung: String = cues.cycle().take(LONG).collect();
    criterion.bench_function("cues strung together, 100 kB", |bencher| {
        bencher.iter(|| rubric.read(black_box(&strung), Visibility::Public));
    });
    let mut once = criterion.benchmark_group("compiled once");
    once.bench_function("brand book", |bencher| bencher.iter(|| Book::of(&scenario.brand)));
    let book = Arc::new(Book::of(&scenario.brand));
    once.bench_function("rubric of an inject by its book", |bencher| bencher.iter(|| Rubric::by(&book, inject)));
    once.finish();
    let mut slow = criterion.benchmark_group("on request");
    slow.sample_size(20);
    slow.bench_function("suggestions for a word", |bencher| bencher.iter(|| suggest(black_box("definately"))));
    slow.finish();
}

criterion_group!(benches, replies);
criterion_main!(benches);

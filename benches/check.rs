//! What the structural check costs beside what RON alone needs for the same texts, in one run: 500 scenarios of 30 kB, with
//! the book of their brand known.

#![allow(clippy::expect_used, missing_docs, reason = "a benchmark that cannot be set up has to stop")]

use std::hint::black_box;
use std::time::Duration;

use composure::base::Source;
use composure::rehearsal::{Written, smells};
use composure::scenario::raw::RawScenario;
use composure::scenario::{Examination, load};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

const BRAND: &str = include_str!("../tests/it/data/brand.ron");
const SCENARIO: &str = include_str!("../tests/it/data/scenario.ron");
const FILES: usize = 500;
const BYTES: usize = 30_000;
const INJECTS: [&str; 5] = ["dark", "anger", "thanks", "jeer", "late-note"];

/// The small scenario with its injects over again under other names, until it is large enough.
fn scenario(number: usize) -> Source {
    let (head, rest) = SCENARIO.split_once("    injects: {\n").expect("it has injects");
    let (injects, tail) = rest.split_once("    },\n    endings").expect("it has endings");
    let mut text = format!("{}    injects: {{\n{injects}", head.replace("dark-lamp", &format!("dark-lamp-{number}")));
    for round in 1.. {
        if text.len() + tail.len() >= BYTES {
            break;
        }
        let renamed = |text: String, id: &&str| text.replace(&format!("\"{id}\""), &format!("\"{id}-{round}\""));
        let later = injects.replace("(\"1:00\", \"1:30\")", &format!("(\"{0}:00\", \"{0}:30\")", 1 + 2 * round));
        text.push_str(&INJECTS.iter().fold(later, renamed));
    }
    Source::new(format!("{number}.ron"), format!("{text}    }},\n    endings{tail}"))
}

fn check(criterion: &mut Criterion) {
    let sources: Vec<Source> = (0..FILES).map(scenario).collect();
    let bytes: usize = sources.iter().map(|source| source.text.len()).sum();
    let book = || Source::new("brand.ron", BRAND);
    let (mut examination, _) = Examination::of([book()]);
    for source in &sources {
        let (sound, problems) = examination.scenario(source.clone());
        assert!(sound.is_some(), "it is played");
        assert!(problems.is_empty(), "{:?}", problems.iter().map(|problem| problem.code).collect::<Vec<_>>());
    }
    let mut group = criterion.benchmark_group("500 files of 30 kB");
    group.sample_size(10).measurement_time(Duration::from_secs(8)).throughput(Throughput::Bytes(bytes as u64));
    group.bench_function("read by ron alone", |bencher| {
        bencher.iter(|| {
            for source in &sources {
                black_box(load::ron::<RawScenario>(source).expect("it is sound"));
            }
        });
    });
    group.bench_function("checked", |bencher| {
        bencher.iter(|| {
            let (mut examination, _) = Examination::of([book()]);
            for source in &sources {
                black_box(examination.scenario(source.clone()));
            }
        });
    });
    let written = Written::default();
    group.bench_function("checked, and smelled at by playing", |bencher| {
        bencher.iter(|| {
            let (mut examination, _) = Examination::of([book()]);
            for source in &sources {
                let (sound, _) = examination.scenario(source.clone());
                black_box(sound.map(|sound| smells::scenario(&sound, &written)));
            }
        });
    });
    group.finish();
}

criterion_group!(benches, check);
criterion_main!(benches);

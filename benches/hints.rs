//! What is done with every change of a reply while it is written in practice: it is read, what may be told of it is picked
//! out, and that is put into words. 280 characters, at an inject of the house.

#![allow(clippy::expect_used, missing_docs, reason = "a benchmark that cannot be set up has to stop")]

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

use composure::base::Seed;
use composure::base::words::Words;
use composure::host::content;
use composure::scenario::Visibility;
use composure::shift::{Desk, Help, Purpose, Shift};
use composure::view::hints::hints;
use criterion::{Criterion, criterion_group, criterion_main};

const REPLY: &str = "Marta, you told us last Saturday and the one before, and we asked you for it again: that was wrong of us. \
                     You get your money back, and a fresh box can be at your mother's door by eleven. From next \
                     Saturday the round is turned about, so she is among the first. It will never happen again.";

fn bench(criterion: &mut Criterion) {
    let (library, _) = content::library(&[Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios")]);
    let scenario = library.find("third-saturday").expect("a scenario of the house");
    let inject = scenario.inject_ix(&"cold-again".into()).expect("an inject of it");
    let shift = Shift::open(Arc::new(Desk::new(Arc::clone(scenario))), Seed::new(1));
    let help = Help::in_shift(&shift, Purpose::Practice).expect("help in practice");
    let words = Words::english();
    let text: String = REPLY.chars().take(280).collect();
    let read = help.read(inject, &text, Visibility::Public).hints;
    assert!(read.covered.len() > 1 && !read.remarks.is_empty(), "{read:?}");
    criterion.bench_function("hints: read 280 characters", |bencher| {
        bencher.iter(|| help.read(inject, black_box(&text), Visibility::Public));
    });
    criterion.bench_function("hints: put into words", |bencher| {
        bencher.iter(|| hints(&words, "", &text, black_box(&read)));
    });
}

criterion_group!(benches, bench);
criterion_main!(benches);

//! Any bytes as a content file: read or refused, never a panic; what is read is played to its end.
#![no_main]

use std::sync::Arc;

use composure::base::{Seed, Source};
use composure::scenario::{Library, load};
use composure::shift::{Act, Command, Desk, Shift};
use libfuzzer_sys::fuzz_target;

const BRAND: &str = include_str!("../../it/data/brand.ron");

fuzz_target!(|bytes: &[u8]| {
    let Ok(source) = load::decode("fuzzed.ron", bytes) else { return };
    let (library, _) = Library::load(vec![Source::new("brand.ron", BRAND), source]);
    for scenario in &library.scenarios {
        let mut shift = Shift::open(Arc::new(Desk::new(Arc::clone(scenario))), Seed::new(1));
        let _ = shift.execute(Command { at: scenario.length, act: Act::Wait });
        assert!(shift.is_over());
    }
});

//! Any text as a reply: findings with sound spans, never a panic.
#![no_main]

use std::sync::OnceLock;

use composure::base::Source;
use composure::reading::Rubric;
use composure::scenario::{Library, Visibility};
use libfuzzer_sys::fuzz_target;

const BRAND: &str = include_str!("../../it/data/brand.ron");
const SCENARIO: &str = include_str!("../../it/data/scenario.ron");

fuzz_target!(|text: &str| {
    static RUBRIC: OnceLock<Rubric> = OnceLock::new();
    let rubric = RUBRIC.get_or_init(|| {
        let (library, _) = Library::load(vec![Source::new("b", BRAND), Source::new("s", SCENARIO)]);
        let scenario = &library.scenarios[0];
        Rubric::of(&scenario.injects[0], &scenario.brand)
    });
    for finding in rubric.read(text, Visibility::Public).findings {
        for span in finding.spans {
            assert!(text.get(span.from as usize..span.to as usize).is_some());
        }
    }
});

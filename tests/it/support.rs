//! What several tests need: the house's content, and a small scenario whose every number is known.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use composure::base::{Diagnostic, Seed, Source};
use composure::host::content;
use composure::scenario::{Library, Scenario};
use composure::shift::{Desk, Shift};

pub(crate) const BRAND: &str = include_str!("data/brand.ron");
pub(crate) const SCENARIO: &str = include_str!("data/scenario.ron");

pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The program in this folder: its data in that one, at a machine of a known language and zone and without a display.
pub(crate) fn program(folder: &Path, home: &Path) -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("composure"));
    command.current_dir(folder).env("COMPOSURE_HOME", home).env("NO_COLOR", "1").env("TZ", "UTC").env("LANGUAGE", "en");
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command
}

/// Everything under `scenarios/`, with every problem.
pub(crate) fn house() -> (Library, Vec<Diagnostic>) {
    let (sources, mut problems) = content::read(&[root().join("scenarios")]);
    let (library, found) = Library::load(sources);
    problems.extend(found);
    (library, problems)
}

/// The small scenario, after `change`.
pub(crate) fn small_with(change: impl FnOnce(String) -> String) -> (Library, Vec<Diagnostic>) {
    let scenario = change(SCENARIO.to_owned());
    Library::load(vec![Source::new("brand.ron", BRAND), Source::new("scenario.ron", scenario)])
}

pub(crate) fn small() -> Arc<Scenario> {
    let (library, problems) = small_with(|text| text);
    assert!(problems.is_empty(), "{problems:?}");
    Arc::clone(&library.scenarios[0])
}

pub(crate) fn small_shift(seed: u64) -> Shift {
    Shift::open(Arc::new(Desk::new(small())), Seed::new(seed))
}

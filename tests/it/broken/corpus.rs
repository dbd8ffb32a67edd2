//! One mistake at a time: each file of `tests/it/data/broken/` is broken in one way, and beside it stands exactly what an
//! author is told.
//!
//! A `.patch` changes the small scenario, or its brand book if it begins with `in brand`: lines behind `- ` stand there,
//! lines behind `+ ` take their place; an empty line parts two such changes. A `.ron` is a whole file, checked beside the
//! sound book. The `.txt` of the same name is what is told; `COMPOSURE_RENEW=1 cargo test --test it corpus` writes them
//! anew, and `git diff` shows what that changed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use composure::base::words::Words;
use composure::base::{Diagnostic, Severity, Source};
use composure::cli::report;
use composure::scenario::Examination;
use composure::vet;
use composure::view::sentences;

use crate::support::{BRAND, SCENARIO, root};

fn folder() -> PathBuf {
    root().join("tests/it/data/broken")
}

fn cases() -> Vec<PathBuf> {
    let files = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut cases: Vec<_> = files.filter(|path| path.extension().is_some_and(|ending| ending != "txt")).collect();
    cases.sort();
    cases
}

/// The two texts of a case: book and scenario.
fn texts(case: &Path) -> [Source; 2] {
    let text = fs::read_to_string(case).unwrap();
    let whole = case.extension().is_some_and(|ending| ending == "ron");
    let (book, scenario) = if whole {
        (BRAND.to_owned(), text)
    } else if let Some(patch) = text.strip_prefix("in brand\n") {
        (patched(BRAND, patch.trim_start_matches('\n')), SCENARIO.to_owned())
    } else {
        (BRAND.to_owned(), patched(SCENARIO, &text))
    };
    [Source::new("brand.ron", book), Source::new("scenario.ron", scenario)]
}

fn patched(sound: &str, patch: &str) -> String {
    patch.split("\n\n").fold(sound.to_owned(), |text, change| {
        let behind = |mark: &str| -> String {
            let lines: Vec<&str> = change.lines().filter_map(|line| line.strip_prefix(mark)).collect();
            lines.join("\n")
        };
        let (stands, instead) = (behind("- "), behind("+ "));
        assert!(!stands.is_empty() && text.contains(&stands), "{stands} does not stand there");
        text.replacen(&stands, &instead, 1)
    })
}

/// Everything that `composure check` says of a book and a scenario, and whether the scenario can be played.
fn told([book, scenario]: [Source; 2]) -> (Vec<Diagnostic>, bool) {
    let (mut examination, mut problems) = Examination::of([book]);
    for brand in examination.brands().iter().filter(|brand| examination.is_sound(brand)) {
        problems.extend(vet::brand(brand));
    }
    let (sound, found) = examination.scenario(scenario);
    problems.extend(found);
    problems.extend(sound.iter().flat_map(vet::scenario));
    let playable = sound.is_some_and(|sound| sound.model().is_some());
    (problems, playable)
}

#[test]
fn each_mistake_is_told_as_it_is_kept() {
    let words = Words::english();
    let renew = std::env::var_os("COMPOSURE_RENEW").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let (problems, _) = told(texts(&case));
        let text: String = problems.iter().map(|problem| report::problem(&words, problem)).collect();
        let kept = case.with_extension("txt");
        if renew {
            fs::write(&kept, &text).unwrap();
        } else if fs::read_to_string(&kept).unwrap_or_default() != text {
            wrong.push(format!("{}:\n{text}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "told otherwise than kept:\n{}", wrong.join("\n"));
}

#[test]
fn each_mistake_has_a_place_a_remedy_and_no_shift() {
    let words = Words::english();
    let mut codes = BTreeSet::new();
    for case in cases() {
        let name = case.display();
        let (problems, playable) = told(texts(&case));
        assert!(!problems.is_empty(), "{name}: nothing is told");
        let errors = problems.iter().any(|problem| problem.severity == Severity::Error);
        assert_eq!(playable, !errors, "{name}: what is broken is not played");
        for problem in &problems {
            codes.insert(problem.code);
            let place = problem.place.as_ref().unwrap_or_else(|| panic!("{name}: {} has no place", problem.code));
            assert!(place.line >= 1 && place.column >= 1 && place.span.end <= place.source.text.len());
            for sentence in [sentences::message(&words, problem), sentences::help(&words, problem)] {
                assert!(
                    !sentence.is_empty() && !sentence.contains('⟨') && !sentence.contains("{ "),
                    "{name}: {sentence}"
                );
            }
        }
    }
    assert!(cases().len() >= 60 && codes.len() >= 50, "{} cases, {} codes", cases().len(), codes.len());
}

#[test]
fn the_ground_of_the_corpus_is_sound() {
    let (problems, playable) = told([Source::new("brand.ron", BRAND), Source::new("scenario.ron", SCENARIO)]);
    assert!(problems.is_empty() && playable, "{problems:?}");
    let kept = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    for text in kept.filter(|path| path.extension().is_some_and(|ending| ending == "txt")) {
        let case = ["patch", "ron"].iter().any(|ending| text.with_extension(ending).is_file());
        assert!(case, "{}: what it was told of is gone", text.display());
    }
}

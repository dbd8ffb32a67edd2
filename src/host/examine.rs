//! Files on the disk examined one after the other, and told of: what `check` prints and what an author sees beside the
//! file. Nothing of a scenario is kept when the next one is read.

use std::path::PathBuf;

use super::{content, home};
use crate::base::Diagnostic;
use crate::profile::Standards;
use crate::rehearsal::smells;
use crate::scenario::load::{self, BESIDE, Document};
use crate::scenario::raw::{Brand, RawScenario};
use crate::scenario::{Examination, Sound};
use crate::vet;

/// Who is told of what is found.
pub trait Hear {
    /// Something is wrong.
    fn problems(&mut self, found: &[Diagnostic]);

    /// A scenario has no error.
    fn sound(&mut self, _scenario: &Sound<'_>) {}

    /// A scenario has errors, but could be read.
    fn unsound(&mut self, _scenario: &RawScenario, _brand: &Brand) {}
}

/// What was looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Files.
    pub files: usize,
    /// Scenarios without an error.
    pub scenarios: usize,
}

/// Examines all files, the brand books first. With `vetting` what the house writes itself is read too, and it is
/// played by rules that need no judgement, which takes longer.
pub fn examine(files: &[PathBuf], vetting: bool, hear: &mut dyn Hear) -> Counts {
    let (mut books, mut beside, mut rest) = (Vec::new(), Vec::new(), Vec::new());
    for file in files {
        match content::text(file) {
            Ok(source) if load::is_brand(&source.text) => books.push(source),
            Ok(source) if BESIDE.contains(&load::kind_of_file(&source.text)) => beside.push(source),
            _ => rest.push(file),
        }
    }
    // A scenario checked alone still needs its brand book: the house's own are read beside it and not reported.
    let ours = books.len();
    if books.is_empty() {
        books = content::read(&[home::scenario_folder().join("brands")]).0;
    }
    let (mut examination, problems) = Examination::of(books);
    if ours > 0 {
        hear.problems(&problems);
        for brand in examination.brands().iter().filter(|brand| vetting && examination.is_sound(brand)) {
            hear.problems(&vet::brand(brand));
        }
    }
    let (mut standards, problems) = Standards::of(&beside);
    hear.problems(&problems);
    for card in standards.written_cards().iter().filter(|_| vetting) {
        hear.problems(&vet::card(card));
    }
    let mut counts = Counts { files: ours + beside.len(), scenarios: 0 };
    let alone = rest.is_empty() && beside.iter().any(|source| load::kind_of_file(&source.text) == "Course");
    for file in rest {
        let source = match content::text(file) {
            Ok(source) => source,
            Err(problem) => {
                hear.problems(&[problem]);
                continue;
            }
        };
        counts.files += 1;
        let text = source.clone();
        let (sound, problems) =
            examination.scenario_with(source, &mut |scenario, problems| standards.hold(scenario, problems));
        hear.problems(&problems);
        if let Some(sound) = sound {
            counts.scenarios += 1;
            hear.sound(&sound);
            if vetting {
                hear.problems(&vet::scenario(&sound));
                let (written, problems) = content::replies(&sound);
                hear.problems(&problems);
                hear.problems(&smells::scenario(&sound, &written));
            }
        } else if let Ok(Document::Scenario(scenario)) = load::parse(text) {
            let brand = examination.brands().iter().find(|brand| brand.raw.id == scenario.raw.brand);
            if let Some(brand) = brand {
                hear.unsound(&scenario.raw, &brand.raw);
            }
        }
    }
    if alone {
        hold_house(&mut standards);
    }
    hear.problems(&standards.courses().1);
    counts
}

/// A scenario's file and everything under `folder` that it needs: brand books, profiles, but no other scenario, no course.
pub fn with_needs(file: PathBuf, folder: PathBuf) -> Vec<PathBuf> {
    let named = file.clone();
    let (files, _) = content::files(&[file, folder]);
    let needed = |other: &PathBuf| {
        let kind = content::text(other).map(|source| load::kind_of_file(&source.text).to_owned());
        kind.is_ok_and(|kind| !["Scenario", "Course", "Card"].contains(&kind.as_str()))
    };
    let beside = files.into_iter().filter(|other| *other != named && needed(other));
    std::iter::once(named.clone()).chain(beside).collect()
}

/// A course checked alone still needs the scenarios it places and the cards it names: the house's own are read beside it and
/// not reported.
fn hold_house(standards: &mut Standards) {
    for source in content::read(&[home::scenario_folder()]).0 {
        if load::kind_of_file(&source.text) == "Card" {
            standards.also(&source);
        } else if let Ok(Document::Scenario(scenario)) = load::parse(source) {
            standards.hold(&scenario, &mut Vec::new());
        }
    }
}

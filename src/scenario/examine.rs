//! Files examined one after the other: brand books first, which are kept, then scenarios, of which nothing stays but the
//! id. However many there are, memory holds the books and one of them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::build::build;
use super::load::{Document, Loaded, parse};
use super::model::Scenario;
use super::raw::{Brand, RawScenario};
use super::validate;
use crate::base::id::ScenarioId;
use crate::base::{Diagnostic, Severity, Source};

/// The brand books that were read, and the scenarios that were seen beside them.
#[derive(Debug)]
pub struct Examination {
    brands: Vec<Loaded<Brand>>,
    /// The files of books with an error of their own: no scenario is played at such a desk.
    broken: BTreeSet<Arc<str>>,
    /// Whether there was a book that could not be read at all: it may be the one that a scenario names.
    unread: bool,
    /// The ids that are taken, and by which file.
    taken: BTreeMap<ScenarioId, Arc<str>>,
}

/// A scenario without an error.
#[derive(Debug)]
pub struct Sound<'e> {
    /// What was written, with the memory of where it stands.
    pub loaded: Loaded<RawScenario>,
    /// Its brand's book.
    pub brand: &'e Loaded<Brand>,
}

impl Sound<'_> {
    /// What is played; none if something is left unresolved after all.
    pub fn model(&self) -> Option<Scenario> {
        build(&self.loaded, self.brand)
    }
}

impl Examination {
    /// Reads the brand books together and reports every problem of every one.
    pub fn of(books: impl IntoIterator<Item = Source>) -> (Self, Vec<Diagnostic>) {
        let mut problems = Vec::new();
        let mut brands = Vec::new();
        for source in books {
            match parse(source) {
                Ok(Document::Brand(brand)) => brands.push(*brand),
                Ok(Document::Scenario(scenario)) => problems.push(changed(&scenario.source)),
                Ok(Document::Beside) => {}
                Err(problem) => problems.push(problem),
            }
        }
        let unread = !problems.is_empty();
        validate::brands(&brands, &mut problems);
        let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
        let broken = errors.filter_map(|problem| Some(Arc::clone(&problem.place.as_ref()?.source.name))).collect();
        (Self { brands, broken, unread, taken: BTreeMap::new() }, problems)
    }

    /// The brand books that could be read.
    pub fn brands(&self) -> &[Loaded<Brand>] {
        &self.brands
    }

    /// Whether a brand book has no error of its own.
    pub fn is_sound(&self, brand: &Loaded<Brand>) -> bool {
        !self.broken.contains(&brand.source.name)
    }

    /// Examines one scenario and reports every problem of it; what has no error can be played.
    pub fn scenario(&mut self, source: Source) -> (Option<Sound<'_>>, Vec<Diagnostic>) {
        self.scenario_with(source, &mut |_, _| {})
    }

    /// Likewise; `also` is one more pass, by a room further down.
    pub fn scenario_with(
        &mut self,
        source: Source,
        also: &mut dyn FnMut(&Loaded<RawScenario>, &mut Vec<Diagnostic>),
    ) -> (Option<Sound<'_>>, Vec<Diagnostic>) {
        let loaded = match parse(source) {
            Ok(Document::Scenario(scenario)) => *scenario,
            Ok(Document::Brand(brand)) => return (None, vec![changed(&brand.source)]),
            Ok(Document::Beside) => return (None, Vec::new()),
            Err(problem) => return (None, vec![problem]),
        };
        let mut problems = Vec::new();
        if let Some(first) = self.taken.get(&loaded.raw.id) {
            problems.push(validate::taken(&loaded, loaded.raw.id.as_str(), first));
        } else {
            self.taken.insert(loaded.raw.id.clone(), Arc::clone(&loaded.source.name));
        }
        let brand = self.brands.iter().find(|brand| brand.raw.id == loaded.raw.brand);
        validate::scenario(&loaded, brand, &self.brands, &mut problems);
        also(&loaded, &mut problems);
        problems.retain(|problem| problem.code != "unknown-brand" || !self.unread);
        let playable = !problems.iter().any(|problem| problem.severity == Severity::Error);
        let brand = brand.filter(|brand| playable && self.is_sound(brand));
        (brand.map(|brand| Sound { loaded, brand }), problems)
    }
}

/// A file that was of the other kind when it was looked at first.
fn changed(source: &Source) -> Diagnostic {
    Diagnostic::error("changed-meanwhile", None).with("file", &source.name)
}

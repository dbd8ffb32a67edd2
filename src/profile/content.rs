//! Everything that is content, read together: scenarios at their desks, and what they are held against.

use super::{Card, Course, Standards};
use crate::base::id::ScenarioId;
use crate::base::{Diagnostic, Source};
use crate::scenario::Library;

/// What was read, as far as it is sound.
#[derive(Debug)]
pub struct Content {
    /// Scenarios and brand books.
    pub playable: Library,
    /// The competency profile and the role profiles.
    pub standards: Standards,
    /// Courses, in the order of their files.
    pub courses: Vec<Course>,
    /// Cards to read beside them, in the order of their files.
    pub cards: Vec<Card>,
}

impl Content {
    /// Reads all texts together and reports every problem of every one.
    pub fn load(sources: Vec<Source>) -> (Self, Vec<Diagnostic>) {
        let (mut standards, mut problems) = Standards::of(&sources);
        let (playable, found) = Library::load_with(sources, |scenario, problems| standards.hold(scenario, problems));
        problems.extend(found);
        let (courses, found) = standards.courses();
        problems.extend(found);
        let cards = standards.cards();
        (Self { playable, standards, courses, cards }, problems)
    }

    /// The card with this id.
    pub fn card(&self, id: &str) -> Option<&Card> {
        self.cards.iter().find(|card| card.id.as_str() == id)
    }

    /// The cards of the modules that place this scenario, each once, in the order in which they are named.
    pub fn cards_of(&self, scenario: &ScenarioId) -> Vec<&Card> {
        let modules = self.courses.iter().flat_map(|course| &course.modules);
        let named = modules.filter(|module| module.scenarios.contains(scenario)).flat_map(|module| &module.cards);
        let mut found: Vec<&Card> = Vec::new();
        for id in named {
            let known = found.iter().any(|card| card.id == *id);
            found.extend(self.card(id.as_str()).filter(|_| !known));
        }
        found
    }
}

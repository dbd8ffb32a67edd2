//! Everything that is content, read together: scenarios at their desks, and what they are held against.

use super::{Course, Standards};
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
}

impl Content {
    /// Reads all texts together and reports every problem of every one.
    pub fn load(sources: Vec<Source>) -> (Self, Vec<Diagnostic>) {
        let (mut standards, mut problems) = Standards::of(&sources);
        let (playable, found) = Library::load_with(sources, |scenario, problems| standards.hold(scenario, problems));
        problems.extend(found);
        let (courses, found) = standards.courses();
        problems.extend(found);
        (Self { playable, standards, courses }, problems)
    }
}

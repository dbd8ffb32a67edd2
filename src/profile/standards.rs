//! What content is held against: a competency profile, role profiles, courses with their cards. They are read first; then every scenario is
//! shown to them, one after the other, and nothing of it is kept but what it claims; then courses are held against that.

use std::borrow::Cow;

use serde::de::DeserializeOwned;

use super::check::{self, Claim};
use super::{Card, Competencies, Course, RoleProfile};
use crate::base::id::CardId;
use crate::base::{Diagnostic, Severity, Source};
use crate::scenario::load::{self, Loaded};
use crate::scenario::raw::RawScenario;

/// Files of this room, read and partly checked.
#[derive(Debug)]
pub struct Standards {
    /// The competency profile: the one that was read, or the built-in one.
    pub competencies: Cow<'static, Competencies>,
    /// Role profiles: the built-in ones that speak of this profile, each unless one of the same id was read; then those
    /// that were read and are sound.
    pub roles: Vec<RoleProfile>,
    /// Against a profile that could not be read nothing can be held.
    held: bool,
    courses: Vec<Loaded<Course>>,
    /// Cards that could be read, and those of them without an error.
    cards: (Vec<Loaded<Card>>, Vec<Card>),
    /// The cards that a course may name; none where one could not be read.
    known_cards: Option<Vec<CardId>>,
    /// Whether every course could be read: one that could not may name what no other does.
    whole_courses: bool,
    claims: Vec<Claim>,
}

impl Standards {
    /// Reads the files of this room among these texts (those that open with one of [`load::BESIDE`]) and reports every
    /// problem that can be told without scenarios.
    pub fn of(sources: &[Source]) -> (Self, Vec<Diagnostic>) {
        let mut problems = Vec::new();
        let profiles = of_kind::<Competencies>(sources, "Profile", &mut problems);
        let held = problems.is_empty();
        let roles = of_kind::<RoleProfile>(sources, "RoleProfile", &mut problems);
        let before = problems.len();
        let courses = of_kind::<Course>(sources, "Course", &mut problems);
        let whole_courses = problems.len() == before;
        let before = problems.len();
        let cards = of_kind::<Card>(sources, "Card", &mut problems);
        let known_cards = (problems.len() == before).then(|| cards.iter().map(|card| card.raw.id.clone()).collect());
        for profile in &profiles {
            check::competencies(profile, &mut problems);
        }
        check::one_profile(&profiles, &mut problems);
        let own = profiles.into_iter().next().map(|loaded| Cow::Owned(loaded.raw));
        let competencies = own.unwrap_or_else(|| Cow::Borrowed(Competencies::built_in()));
        check::unique(&roles, |role| role.id.as_str(), &mut problems);
        check::unique(&courses, |course| course.id.as_str(), &mut problems);
        check::unique(&cards, |card| card.id.as_str(), &mut problems);
        let against = held.then_some(&*competencies);
        let mut readable = Vec::new();
        for card in &cards {
            let before = problems.len();
            check::card(card, against, &mut problems);
            readable.extend(is_sound(&problems, before).then(|| card.raw.clone()));
        }
        let own = sound(roles, &mut problems, |role, problems| check::role(role, against, problems));
        let built_in = RoleProfile::built_in().iter().filter(|role| role.profile == competencies.id);
        let mut roles: Vec<RoleProfile> =
            built_in.filter(|role| !own.iter().any(|own| own.id == role.id)).cloned().collect();
        roles.extend(own);
        let cards = (cards, readable);
        let claims = Vec::new();
        (Self { competencies, roles, held, courses, cards, known_cards, whole_courses, claims }, problems)
    }

    /// Remembers a card that stands elsewhere, so that a course read here may name it; nothing in it is checked.
    pub fn also(&mut self, card: &Source) {
        if let (Some(known), Ok(card)) = (&mut self.known_cards, load::ron::<Card>(card)) {
            known.push(card.id);
        }
    }

    /// The cards that could be read, as they are written.
    pub fn written_cards(&self) -> &[Loaded<Card>] {
        &self.cards.0
    }

    /// The cards in which there is no error, in the order of their files.
    pub fn cards(&mut self) -> Vec<Card> {
        std::mem::take(&mut self.cards.1)
    }

    /// Holds what a scenario claims against the profile, and remembers it for the courses.
    pub fn hold(&mut self, scenario: &Loaded<RawScenario>, problems: &mut Vec<Diagnostic>) {
        self.claims.push((scenario.raw.id.clone(), scenario.raw.competencies.clone()));
        if self.held {
            check::claims(scenario, &self.competencies, problems);
        }
    }

    /// The courses that are sound, once all scenarios have been shown, with every problem of the others.
    pub fn courses(&mut self) -> (Vec<Course>, Vec<Diagnostic>) {
        let mut problems = Vec::new();
        let courses = std::mem::take(&mut self.courses);
        let against = self.held.then_some(&*self.competencies);
        let beside = check::Beside { roles: &self.roles, claims: &self.claims, cards: self.known_cards.as_deref() };
        if self.whole_courses && !courses.is_empty() {
            check::unnamed(&self.cards.0, &courses, &mut problems);
        }
        let check = |course: &Loaded<Course>, problems: &mut Vec<Diagnostic>| {
            check::course(course, against, beside, problems);
        };
        (sound(courses, &mut problems, check), problems)
    }
}

/// Every text that opens with this word, read as such.
fn of_kind<T: DeserializeOwned>(sources: &[Source], word: &str, problems: &mut Vec<Diagnostic>) -> Vec<Loaded<T>> {
    let mut read = Vec::new();
    for source in sources.iter().filter(|source| load::kind_of_file(&source.text) == word) {
        match load::shape(source.clone()) {
            Ok(loaded) => read.push(loaded),
            Err(problem) => problems.push(problem),
        }
    }
    read
}

/// Those in which a check finds no error.
fn sound<T>(
    files: Vec<Loaded<T>>,
    problems: &mut Vec<Diagnostic>,
    check: impl Fn(&Loaded<T>, &mut Vec<Diagnostic>),
) -> Vec<T> {
    let mut kept = Vec::new();
    for file in files {
        let before = problems.len();
        check(&file, problems);
        if is_sound(problems, before) {
            kept.push(file.raw);
        }
    }
    kept
}

/// Whether there is no error among the problems from this one on.
fn is_sound(problems: &[Diagnostic], from: usize) -> bool {
    !problems.iter().skip(from).any(|problem| problem.severity == Severity::Error)
}

//! What can be wrong with a profile, a role profile, a course, a card, and with what a scenario claims of them. Each check reads
//! one file, adds diagnostics and changes nothing. Their sentences are in `profile.ftl` and, where scenarios can be wrong
//! in the same way, in `check.ftl`.

mod card;
mod claims;
mod competencies;
mod course;
mod inspection;
mod role;

use std::collections::BTreeMap;

use super::Competencies;
use crate::base::Diagnostic;
use crate::base::id::{CompetencyId, ScenarioId};
use crate::scenario::load::Loaded;

pub(super) use card::{card, unnamed};
pub(super) use claims::claims;
pub(super) use competencies::competencies;
pub(super) use course::{Beside, course};
pub(super) use role::role;

/// What a scenario says it exercises.
pub(super) type Claim = (ScenarioId, Vec<CompetencyId>);

/// Only one profile can be what everything is held against.
pub(super) fn one_profile(profiles: &[Loaded<Competencies>], problems: &mut Vec<Diagnostic>) {
    if let [first, others @ ..] = profiles {
        for other in others {
            problems.push(
                Diagnostic::error("second-profile", Some(other.place(&["id".into()])))
                    .with("found", &other.raw.id)
                    .with("first", &first.source.name),
            );
        }
    }
}

/// No two files claim the same id.
pub(super) fn unique<T>(files: &[Loaded<T>], id: impl Fn(&T) -> &str, problems: &mut Vec<Diagnostic>) {
    let mut seen = BTreeMap::new();
    for file in files {
        if let Some(first) = seen.insert(id(&file.raw), &file.source.name) {
            problems.push(
                Diagnostic::error("duplicate-file-id", Some(file.place(&["id".into()])))
                    .with("found", id(&file.raw))
                    .with("first", first),
            );
        }
    }
}

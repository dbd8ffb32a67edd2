//! What is scored, of whom what is asked, and in which order it is learned: data (`assets/profile/`, `scenarios/course.ron`),
//! each number with its reason beside it.
//!
//! Four kinds of content files are read here beside scenarios and brand books: `Profile(` is a competency profile,
//! `RoleProfile(` what somebody in a role has to show, `Course(` the modules and what opens them, `Card(` a page to read
//! with one of them. Their problems are told in the same way, and `check` asks of every scenario that it claims only competencies that exist and that it exercises.
//!
//! **Deliberately absent:** the arithmetic. `reading` scores a reply and `appraisal` a shift by these numbers.

mod axes;
mod card;
mod check;
mod competencies;
mod content;
mod course;
mod errors;
mod progression;
mod public;
mod role;
mod standards;

use crate::base::Digest;

pub use axes::*;
pub use card::*;
pub use competencies::*;
pub use content::Content;
pub use course::*;
pub use errors::Errors;
pub use progression::*;
pub use public::*;
pub use role::*;
pub use standards::Standards;

/// The tables that change what a shift comes to.
const PLAYED: [(&str, &str); 2] = [("axes", axes::AXES), ("public", public::PUBLIC)];

/// The digest of all built-in tables: what a decision about a person rests on.
pub fn digest() -> Digest {
    let tables = [("competencies", competencies::COMPETENCIES), ("errors", errors::ERRORS)];
    Digest::of_parts(PLAYED.into_iter().chain(tables).chain(role::ROLES.iter().copied()))
}

/// The digest of those that change what a shift comes to, which an attempt's header carries.
pub fn played_digest() -> Digest {
    Digest::of_parts(PLAYED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digests_are_of_more_than_the_axes() {
        assert_ne!(digest(), played_digest());
        assert_ne!(played_digest(), Digest::of_parts([("axes", axes::AXES)]));
    }
}

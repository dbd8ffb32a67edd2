//! What is scored, of whom what is asked, and in which order it is learned: data (`assets/profile/`, `scenarios/course.ron`),
//! each number with its reason beside it.
//!
//! Three kinds of content files are read here beside scenarios and brand books: `Profile(` is a competency profile,
//! `RoleProfile(` what somebody in a role has to show, `Course(` the modules and what opens them. Their problems are told
//! in the same way, and `check` asks of every scenario that it claims only competencies that exist and that it exercises.
//!
//! **Deliberately absent:** the arithmetic. `reading` scores a reply and `appraisal` a shift by these numbers.

mod axes;
mod check;
mod competencies;
mod content;
mod course;
mod errors;
mod progression;
mod role;
mod standards;

use crate::base::Digest;

pub use axes::*;
pub use competencies::*;
pub use content::Content;
pub use course::*;
pub use errors::Errors;
pub use progression::*;
pub use role::*;
pub use standards::Standards;

/// The digest of all built-in tables: what a decision about a person rests on. An attempt's header carries
/// [`Axes::digest`] instead, since no other table changes what a shift comes to.
pub fn digest() -> Digest {
    let tables = [("axes", axes::AXES), ("competencies", competencies::COMPETENCIES), ("errors", errors::ERRORS)];
    Digest::of_parts(tables.into_iter().chain(role::ROLES.iter().copied()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_is_of_more_than_the_axes() {
        assert_ne!(digest(), Axes::digest());
        assert_ne!(digest(), Digest::of_parts([("axes", axes::AXES)]));
    }
}

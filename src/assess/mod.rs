//! Reading replies in bulk: situations, replies and dialogues as JSON lines in, what each reply is worth out, and how far
//! the figures agree with raters.
//!
//! The way through: [`form`] is the outer shape of a line; [`Situation`] turns it into the house's brand book and message;
//! [`Assessment`] is what reading and scoring say of one reply, [`Conduct`] of several turns; [`agreement`] holds figures against ratings.
//!
//! **Invariants.** A line is read or refused with its reason, whatever stands in it; a line does not change what another
//! comes to. Fields nobody knows change nothing.
//!
//! **Deliberately absent:** files and progress (the command line's), sentences (keys only), weights (the profile's).

pub mod agreement;
mod dialogue;
pub mod form;
mod kind;
mod problem;
mod reply;
mod situation;
mod statistics;

pub use dialogue::{Conduct, Turn};
pub use problem::Problem;
pub use reply::Assessment;
pub use situation::Situation;

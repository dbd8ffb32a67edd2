//! What authors write: brand books and scenarios as RON, checked and turned into a model with nothing left to resolve.
//!
//! The way through: [`load`] reads text into [`raw`] shapes, those of [`kinds`] of work among them, and remembers where
//! everything stood; the passes of [`validate`] say everything that is wrong with them; [`build`] makes the [`model`] of
//! what is sound. [`examine`] goes that way file by file, [`Library`] keeps what came of it.
//!
//! **Invariants.** Loading never panics on any input. A file with a syntax or type error reports that one (RON stops
//! there); every other problem of all files is reported together. A model exists only where there was no error.
//!
//! **Deliberately absent:** files and folders (texts come in as data), reading of replies, anything that plays.

pub mod build;
pub mod difficulty;
pub mod examine;
pub mod kinds;
pub mod load;
pub mod model;
pub mod ordered;
pub mod raw;
pub mod temper;
pub mod validate;
pub mod vocabulary;
pub mod ways;

pub use build::Library;
pub use difficulty::{Level, Levels};
pub use examine::{Examination, Sound};
pub use model::{Brand, Scenario};
pub use vocabulary::*;

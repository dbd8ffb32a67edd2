//! Attempts kept and proved: the chain that binds every entry to all before it, the bundle that carries an attempt to
//! somebody else, the store that keeps it through a crash, the three grades of checking, and the notes of people beside
//! it.
//!
//! **Invariants.** What is read is canonical, byte for byte, or it is refused with the first place that is not. No
//! bytes of a bundle or a database make anything here panic. An entry counts once the store has it on disk, and not
//! before.
//!
//! **Deliberately absent:** files other than the store's own, clocks, words for a screen, keys and signatures.

pub mod attempt;
pub mod beside;
pub mod bundle;
pub mod canon;
pub mod chain;
pub mod grades;
pub mod note;
pub mod runs;
#[cfg(test)]
mod sample;
pub mod sittings;
#[cfg(feature = "store")]
pub mod store;

pub use attempt::{Attempt, Failing};
pub use bundle::BundleError;
pub use canon::Flaw;
pub use chain::Chain;
pub use grades::{Report, verify};
pub use note::{About, BadNote, Note, What};
pub use sittings::Sittings;
#[cfg(feature = "store")]
pub use store::{Store, StoreError, Summary, Writer};

//! What every other room stands on: names, numbers, time, chance, diagnostics, words.
//!
//! **Invariants.** Nothing here knows a scenario, a file, a clock or a screen. The same input gives the same output on
//! every machine.

pub mod diagnostic;
pub mod digest;
pub mod id;
pub mod locale;
pub mod number;
pub mod random;
pub mod ron_index;
pub mod time;
pub mod words;
pub mod zone;

pub use diagnostic::{Diagnostic, Place, Severity, Source};
pub use digest::Digest;
pub use number::Number;
pub use random::{Seed, Stream};
pub use time::SimTime;

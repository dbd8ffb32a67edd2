//! Rehearsal: synthetic trainees play a scenario before any person does, many times over, and it is counted what they
//! reached, what they scored, and how far the good stand apart from the others. SCORING §9.
//!
//! **Invariants.** A function of desk, trainee and seed: the same run on every machine, whatever was played before or
//! beside it. Counts of runs can be added in any order and take the same room however many runs there are.
//!
//! **Deliberately absent:** threads and files (whoever rehearses deals out the runs), and any claim about people: trainees
//! and rules come from one house, so that this shows inner coherence and no more.

mod bank;
mod bounds;
mod coverage;
mod cues;
mod play;
mod run;
mod script;
mod sheet;
mod slips;
pub mod smells;
mod tally;
mod trainee;

pub use bank::{Bank, Reply, Written};
pub use bounds::{Bounds, Search};
pub use coverage::{Met, met};
pub use play::Stage;
pub use run::Run;
pub use sheet::Sheet;
pub use tally::{Apart, Counts, Spread, Tally};
pub use trainee::Trainee;

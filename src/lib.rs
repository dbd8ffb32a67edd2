//! Composure: a training and certification simulator for community managers.
//!
//! # The map of the house
//! A module uses only what stands above it; `tests/architecture.rs` keeps that.
//!
//! ```text
//! base       names, time, chance, diagnostics, words
//! scenario   what authors write: raw → validate → model
//! profile    what is scored by how much, what a role asks for, the course and its cards: tables as data
//! reading    what a reply says: tokens → acts, breaches, coverage, each with its span and rule; its worth
//! community  how the public takes what it sees: segments, ties, moods, shares
//! shift      a shift being played: command → events → state
//! vet        what the house writes itself, read as answers are
//! appraisal  evidence → points → scores with their errors → a decision; the debrief
//! assess     replies read in bulk, and how far the figures agree with raters
//! rehearsal  synthetic trainees play: what is reached, what is scored, who stands apart from whom
//! record     attempts kept and proved: chain, bundle, store
//! host       files, clock, folders: the only place for them
//! view       what there is to see, as plain data
//! ui         screens as functions over egui: views in, actions out
//! app        what drives the screens, and the Bevy shell around them
//! cli        one file a subcommand, and play in a terminal
//! ```
//!
//! # Invariants
//! 1. `base … record` read no file, clock or environment (the store aside); time and seeds come in as data.
//! 2. A rejected command changes nothing. Applying an event cannot fail. Loading never panics.
//! 3. Every point given or taken leads to a rule, to words of the trainee or an act in the log, and to a sentence.
//! 4. No word on a screen is in the code: it is in `assets/locales/`.
//!
//! # A shift in a few lines
//! ```
//! use std::sync::Arc;
//! use composure::base::{Seed, SimTime, Source};
//! use composure::scenario::Library;
//! use composure::shift::{Act, Command, Desk, Shift};
//!
//! # fn main() {
//! let texts = vec![
//!     Source::new("brand.ron", include_str!("../tests/it/data/brand.ron")),
//!     Source::new("scenario.ron", include_str!("../tests/it/data/scenario.ron")),
//! ];
//! let (library, problems) = Library::load(texts);
//! assert!(problems.is_empty());
//! let desk = Arc::new(Desk::new(Arc::clone(&library.scenarios[0])));
//! let mut shift = Shift::open(desk, Seed::new(1));
//! let rows = shift.execute(Command { at: SimTime::from_secs(30), act: Act::Wait });
//! assert_eq!(rows.map(<[_]>::len), Ok(1)); // somebody has arrived
//! # }
//! ```

#[cfg(feature = "ui")]
pub mod app;
pub mod appraisal;
pub mod assess;
pub mod base;
pub mod cli;
pub mod community;
pub mod host;
pub mod profile;
pub mod reading;
pub mod record;
pub mod rehearsal;
pub mod scenario;
pub mod shift;
#[cfg(feature = "ui")]
pub mod ui;
pub mod vet;
pub mod view;

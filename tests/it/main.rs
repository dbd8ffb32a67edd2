//! Tests at the boundaries: content, shift, record, the whole program. One binary, so that it links once.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that cannot be set up has failed"
)]

mod assess;
mod attacks;
mod broken;
mod cards;
mod check;
mod command_line;
mod content;
mod cover;
mod days;
mod decide;
mod difficulty;
mod engine;
mod evidence;
mod guide;
mod hints;
mod holding;
mod invariance;
mod kinds;
mod order;
mod patterns;
mod plans;
mod profile;
mod progress;
mod promises;
mod public;
mod record;
mod rehearsal;
mod rehearse;
mod report;
mod scoring;
mod skeletons;
mod support;
#[cfg(feature = "store")]
mod survival;
mod trainees;

#[cfg(feature = "store")]
mod whose;
mod why;
#[cfg(feature = "ui")]
mod window;

//! Tests at the boundaries: content, shift, record, the whole program. One binary, so that it links once.

mod broken;
mod command_line;
mod content;
mod engine;
mod plans;
mod record;
mod scoring;
mod support;
#[cfg(feature = "store")]
mod survival;

//! A shift in a terminal: lines in, lines out. No cursor is moved and nothing is drawn, so that a screen reader reads
//! everything in the order in which it happens.

mod input;

mod session;
mod text;
mod view;
mod work;

pub(super) use session::Session;
pub(super) use text::{Tone, bullet, cards, wrap};

//! The window: what drives the screens, and the Bevy shell around them.
//!
//! **Invariants.** [`driver`] alone knows shifts and files of content; [`bridge`] alone knows the toolkit's bridge to
//! Bevy. Every act of the window is a command that the terminal has too.

#[cfg(feature = "gui")]
pub mod bridge;
pub mod canvas;
pub mod damage;
pub mod demo;
#[cfg(feature = "gui")]
pub mod display;
pub mod driver;
mod looks;
pub mod seen;
mod unsent;

pub use driver::{Backdrop, Driver, Scene, Stage};
pub use looks::Looks;

//! The only place for files, clock, environment and folders (the store's own file aside), and a shift being sat by them.

pub mod clock;
pub mod content;
pub mod examine;
pub mod files;
pub mod history;
pub mod home;
pub mod keeping;
pub mod language;
pub mod lines;
pub mod people;
pub mod settings;
pub mod sitting;
#[cfg(feature = "ui")]
pub mod watch;

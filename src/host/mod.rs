//! The only place for files, clock, environment and folders (the store's own file aside).

pub mod clock;
pub mod content;
pub mod files;
pub mod home;

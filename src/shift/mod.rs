//! A shift being played. It takes a [`Command`] and answers with [`Row`]s of events; the [`State`] is a fold of them.
//!
//! **Invariants.** A rejected command changes nothing. Applying an event cannot fail. The rows of a command are a
//! function of desk, seed and the commands before it. What was read in a reply is an outcome recorded in its event:
//! folding never reads text.
//!
//! **Deliberately absent:** clocks (a command says when it is), files, words for a screen, scores of a whole shift.

mod condition;
mod desk;
mod effect;
pub mod event;
mod help;
pub mod log;
mod mood;
mod names;
pub mod pacing;
pub mod plan;
mod play;
mod promise;
mod public;
mod purpose;
mod rejection;
mod start;
mod state;
mod today;
pub mod work;
mod working;

pub use desk::Desk;
pub use event::{Act, Answer, Command, Event, Row};
pub use help::{Help, Helped};
pub use log::{Entry, Header, Log, LogError, Pacing};
pub use names::{Ix, Named, Names, Spoken};
pub use play::{NOTE_LIMIT, Shift};
pub use promise::Respite;
pub use purpose::Purpose;
pub use rejection::Rejection;
pub use start::{SettingError, Start};
pub use state::{LookedUp, Mood, Phase, Progress, Promised, Public, State};

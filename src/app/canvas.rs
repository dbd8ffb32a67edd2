//! The community canvas: the public as points of light behind the screens.
//!
//! Where everybody stands ([`layout`], [`places`]), who shines how ([`lights`]) and who is marked ([`marks`]) are plain
//! numbers without a window. With one they are painted into a picture, and only when something in it changes; at rest the
//! window shows that picture and nothing is computed.
//!
//! **Invariants.** Nobody moves while a shift lasts, whatever they feel and whoever goes. Of the points that shine as many
//! have a mood as people of their segment do.
//!
//! **Deliberately absent:** words; panels; anything one can operate. Its accessible twin are the figures of the desk.

pub mod layout;
pub mod lights;
pub mod marks;
pub mod motion;
pub mod places;
pub mod ripple;

#[cfg(feature = "gui")]
mod behind;
#[cfg(feature = "gui")]
mod brush;
#[cfg(any(feature = "gui", test))]
mod budget;
#[cfg(feature = "gui")]
mod paint;
#[cfg(feature = "gui")]
mod picture;
#[cfg(feature = "gui")]
mod shown;
#[cfg(test)]
mod tests;

#[cfg(feature = "gui")]
pub(super) use self::behind::Behind;
#[cfg(feature = "gui")]
pub(super) use self::picture::{FORMAT, Picture};
#[cfg(feature = "gui")]
pub(super) use self::shown::Painting;
#[cfg(feature = "gui")]
pub use self::shown::{Canvas, CanvasPlugin};

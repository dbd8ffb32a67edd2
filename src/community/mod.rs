//! How the public takes what it sees: communities of behaviour on a social graph, each with tastes and a memory of its own.
//!
//! The way through: `graph` draws who follows whom, once for a brand; `impression` says what a segment makes of something
//! it sees, rule by rule; a `wave` carries that from hand to hand; `moods` lets arousal and opinion go on from minute to
//! minute, by what a `minute` makes of several people at a time; the `crowd` is all of it together, and says what came of it as `outcome`.
//!
//! **Invariants.** Integers and counter-based chance only: the same on every machine and in any order. Nobody appears or
//! vanishes: those who follow, those who are near and those who have gone are always all there are. Nothing is shared that
//! nobody has seen, and nobody sees anything twice. Without anything to notice calm returns.
//!
//! **Deliberately absent:** the people of the cast, whose moods are the author's; ties that change; what is read of a
//! reply (that is reading's); when anything is noticed (that is the shift's).

mod chance;
mod crowd;
mod graph;
mod impression;
mod minute;
mod moods;
mod outcome;
mod people;
pub mod shapes;
#[cfg(test)]
mod tests;
mod wave;

pub use crowd::{Audience, Crowd, Preview};
pub use graph::{Graph, Rows, Ties};
pub use impression::{Notice, Reader, Said, Standing};
pub use moods::{Moods, POINT, Temper};
pub use outcome::*;
pub use people::{Behaviour, Community};

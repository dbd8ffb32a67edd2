//! What there is to see, as plain data: the queue, a thread, the book, the public, the debrief. The terminal prints it,
//! the window draws it, a file can hold it; none of them looks into a shift by itself.
//!
//! **Invariants.** A function of what is given: shift, words, time. Sentences that depend on what happened are chosen
//! here; the words that stand on every screen (headings, buttons) are the screen's.
//!
//! **Deliberately absent:** colours, sizes, line breaks, the toolkit.

pub mod attempts;
pub mod author;
pub mod book;
pub mod briefing;
pub mod comparison;
pub mod composer;
pub mod course;
pub mod cover;
pub mod coverage;
pub mod date;
pub mod day;
pub mod debrief;
pub mod decision;
pub mod estimate;
pub mod graph;
pub mod happening;
pub mod hints;
pub mod knowledge;
pub mod lock;
pub mod mood;
pub mod note;
mod order;
mod page;
pub mod palette;
pub mod people;
pub mod person;
pub mod profile;
pub mod progress;
pub mod public;
pub mod queue;
pub mod radar;
pub mod rehearsal;
pub mod report;
pub mod sentences;
pub mod settings;
pub mod shapes;
pub mod shift;
pub mod standing;
pub mod thread;
pub mod title;
pub mod towards;
pub mod ways;
pub mod why;
pub mod work;

pub use author::Author;
pub use book::{Book, Entry as BookEntry, Section as BookSection};
pub use briefing::Briefing;
pub use composer::{Composer, Draft, Role};
pub use debrief::{Axis, Curve, Debrief, Did, Finding, Held, Incident, Kind as FindingKind, Past, Share, Step};
pub use estimate::Estimate;
pub use graph::Graph;
pub use hints::{Hint, Hints};
pub use lock::Lock;
pub use note::Note;
pub use person::{Place, Who};
pub use progress::Stars;
pub use public::{Figures, Public, Segment, Waiting};
pub use queue::Row as QueueRow;
pub use shift::{Shift, Standing};
pub use thread::{By, Message, Thread};
pub use title::{Choice, Journey, NextUp, Problem, Title, Unfinished};
pub use ways::Ways;
pub use work::{Asked, Marked, Work};

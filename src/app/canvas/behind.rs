//! What of the canvas a camera of screens has behind it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bevy::prelude::*;
use bevy::render::extract_component::ExtractComponent;
use egui::Color32;

use super::brush::Quads;
use crate::app::damage::Part;

/// The picture behind what a camera draws, as it is to be painted.
#[derive(Component, Clone, Default, ExtractComponent)]
pub(in crate::app) struct Behind {
    /// Which picture; they are counted.
    pub(super) number: u64,
    pub(super) quads: Arc<Quads>,
    /// What of it can be seen.
    pub(super) seen: Vec<Part>,
    /// What is there as long as there is no picture.
    pub(super) ground: Color32,
    /// The last picture that could be seen.
    last: Arc<AtomicU64>,
}

impl Behind {
    /// What of the picture can be seen.
    pub(in crate::app) fn seen(&self) -> &[Part] {
        &self.seen
    }

    /// What is there as long as there is no picture.
    pub(in crate::app) fn ground(&self) -> Color32 {
        self.ground
    }

    /// Whether the picture can be seen; on the card that takes as long as it takes.
    pub(super) fn is_shown(&self) -> bool {
        self.last.load(Ordering::Relaxed) == self.number
    }

    /// Says that a picture can be seen.
    pub(in crate::app) fn shown(&self, number: u64) {
        self.last.store(number, Ordering::Relaxed);
    }
}

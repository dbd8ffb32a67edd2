//! What the canvas shows: it follows what is wanted, and is painted when something of that changes.

use std::sync::Arc;

use bevy::prelude::*;
use bevy::window::PrimaryWindow;

use super::behind::Behind;
use super::brush::{Brush, Quads};
use super::budget::Budget;
use super::motion::Motion;
use super::paint::Paint;
use super::picture::PicturePlugin;
use crate::app::damage::{Part, Screen};
use crate::app::driver::Backdrop;

/// The longest that passes between two frames of something that moves, in seconds.
const LONGEST_STEP: f32 = 0.05;

/// Paints the canvas behind everything.
pub struct CanvasPlugin;

impl Plugin for CanvasPlugin {
    fn build(&self, app: &mut App) {
        app.add_plugins(PicturePlugin).init_resource::<Canvas>().add_systems(PostUpdate, paint.in_set(Painting));
    }
}

/// When the canvas is painted.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub(in crate::app) struct Painting;

/// What the canvas shows.
#[derive(Resource, Default)]
pub struct Canvas {
    wanted: Option<Backdrop>,
    motion: Motion,
    /// Whether a first frame was drawn: without it, that is there sooner.
    begun: bool,
    /// Whether it has to be painted.
    stale: bool,
    /// What painting it costs.
    budget: Budget,
    /// Whether what was painted last is not on the card yet.
    waits: bool,
    screen: Screen,
    /// What of it can be seen.
    seen: Vec<Part>,
    /// The size in points that it follows for.
    followed: Option<egui::Vec2>,
}

impl Canvas {
    /// Shows this from now on.
    pub fn show(&mut self, backdrop: &Backdrop) {
        let known = self.wanted.as_ref();
        if known.is_some_and(|known| known.changed == backdrop.changed) {
            return;
        }
        self.stale |= known.is_none_or(|known| {
            known.palette.ground.0 != backdrop.palette.ground.0 || known.palette.mood != backdrop.palette.mood
        });
        self.wanted = Some(backdrop.clone());
        self.followed = None;
    }

    /// Says what of it can be seen: only that is painted.
    pub fn is_seen(&mut self, parts: Vec<Part>) {
        self.stale |= self.seen != parts;
        self.seen = parts;
    }

    /// Whether it changes with the next frame.
    pub fn is_moving(&self) -> bool {
        self.stale || self.waits || self.motion.is_moving()
    }

    /// Has it painted again though nothing changes.
    pub fn stir(&mut self) {
        self.stale = true;
    }

    /// Has it move though nothing changes: moods on their way, and a share that travels.
    pub fn shake(&mut self) {
        if let Some(wanted) = &self.wanted {
            self.motion.shake(wanted);
        }
    }

    /// Its ground.
    fn ground(&self) -> egui::Color32 {
        self.wanted.as_ref().map_or_else(Default::default, |wanted| wanted.palette.ground.0.0)
    }

    /// Brings layout and moods up to what is wanted.
    fn follow(&mut self, size: egui::Vec2) {
        let Some(wanted) = self.wanted.as_ref().filter(|_| self.followed != Some(size)) else { return };
        self.stale |= self.motion.follow(wanted, size);
        self.followed = Some(size);
    }

    /// Lets time pass; whether it may be painted for what moves.
    fn pass(&mut self, seconds: f32) -> bool {
        let moves = self.motion.is_moving();
        self.budget.next(seconds, moves);
        if !moves {
            return false;
        }
        // After a rest the time since the last frame is the rest.
        self.motion.pass(seconds.min(LONGEST_STEP));
        // What has come to rest is shown at rest.
        !self.motion.is_moving() || self.budget.allows()
    }

    fn paint(&self, size: egui::Vec2) -> Option<Quads> {
        let wanted = self.wanted.as_ref()?;
        let seen: Vec<egui::Rect> = self.seen.iter().map(|part| part.rect(self.screen)).collect();
        let mut brush = Brush::new(size, self.screen.pixels, &seen);
        Paint::new(&wanted.palette).picture(&mut brush, &self.motion);
        Some(brush.quads())
    }
}

fn paint(
    mut canvas: ResMut<'_, Canvas>,
    time: Res<'_, Time<Real>>,
    window: Single<'_, '_, &Window, With<PrimaryWindow>>,
    mut views: Query<'_, '_, &mut Behind>,
) {
    let pixels = window.physical_size();
    if pixels.min_element() == 0 {
        return;
    }
    if !canvas.begun {
        (canvas.begun, canvas.stale, canvas.waits) = (true, true, true);
        views.iter_mut().for_each(|mut behind| behind.ground = canvas.ground());
        return;
    }
    let zoom = canvas.wanted.as_ref().map_or(1.0, |wanted| wanted.zoom);
    let size = egui::vec2(window.width(), window.height()) / zoom;
    canvas.follow(size);
    let screen = Screen { width: pixels.x, height: pixels.y, pixels: window.scale_factor() * zoom };
    canvas.stale |= canvas.screen != screen;
    canvas.screen = screen;
    let moves = canvas.pass(time.delta_secs());
    if (moves || canvas.stale)
        && let Some(quads) = canvas.paint(size).map(Arc::new)
    {
        canvas.stale = false;
        canvas.budget.paint();
        for mut behind in &mut views {
            behind.number += 1;
            behind.quads = Arc::clone(&quads);
            behind.seen.clone_from(&canvas.seen);
            behind.ground = canvas.ground();
        }
    }
    canvas.waits = views.iter().any(|behind| !behind.is_shown());
}

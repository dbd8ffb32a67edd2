//! How long frames take: the first, from the start of the process to the moment it is presented, and the median of many.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use bevy::prelude::*;
use bevy::render::extract_resource::{ExtractResource, ExtractResourcePlugin};
use bevy::render::{Render, RenderApp, RenderSystems};

use crate::host::clock::{self, Stopwatch};
use crate::host::files::{self, Existing};

/// What goes on while frames are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing but what moves by itself.
    Rest,
    /// Everything is drawn in every frame.
    Whole,
    /// Somebody types a character a frame.
    Typing,
    /// The canvas is painted in every frame.
    Canvas,
    /// The canvas moves: it is painted as often as its budget allows.
    Motion,
}

impl Kind {
    /// Frames that are drawn before any is counted, and how many are.
    fn frames(self) -> (usize, usize) {
        match self {
            Self::Rest => (60, 300),
            Self::Whole | Self::Typing | Self::Canvas => (30, 100),
            Self::Motion => (30, 300),
        }
    }

    /// What its median is called, or its mean.
    fn name(self) -> &'static str {
        match self {
            Self::Rest => "median_ms",
            Self::Whole => "whole_ms",
            Self::Typing => "typing_ms",
            Self::Canvas => "canvas_ms",
            Self::Motion => "motion_ms",
        }
    }
}

/// Measures frames, writes a file and closes the window.
pub struct FiguresPlugin {
    file: PathBuf,
    kinds: Vec<Kind>,
}

impl FiguresPlugin {
    /// Measures frames of these kinds into this file, one kind after the other.
    pub fn new(file: PathBuf, kinds: &[Kind]) -> Self {
        Self { file, kinds: kinds.to_vec() }
    }
}

/// What is being counted.
#[derive(Resource)]
pub struct Counting {
    /// Whether it has begun; something else may come first.
    pub begun: bool,
    kinds: VecDeque<Kind>,
}

impl Counting {
    /// The kind of frames that is counted, if it has begun.
    pub fn kind(&self) -> Option<Kind> {
        self.kinds.front().copied().filter(|_| self.begun)
    }

    /// Leaves this kind out.
    pub fn skip(&mut self) {
        self.kinds.pop_front();
    }
}

/// Whether this frame shows what the window is for.
#[derive(Resource, Clone, Default, ExtractResource)]
pub struct Drawn(pub bool);

/// When the first such frame was presented.
#[derive(Resource, Clone, Default)]
struct First(Arc<Mutex<Option<f64>>>);

#[derive(Resource)]
struct Frames {
    file: PathBuf,
    last: Option<Stopwatch>,
    millis: Vec<f64>,
    /// What is known so far, by name.
    figures: Vec<(&'static str, f64)>,
}

impl Plugin for FiguresPlugin {
    fn build(&self, app: &mut App) {
        let first = First::default();
        app.insert_resource(Counting { begun: true, kinds: self.kinds.clone().into() }).init_resource::<Drawn>();
        app.insert_resource(Frames { file: self.file.clone(), last: None, millis: Vec::new(), figures: Vec::new() });
        app.insert_resource(first.clone());
        app.add_plugins(ExtractResourcePlugin::<Drawn>::default());
        app.add_systems(Last, (count, write).chain());
        if let Some(render) = app.get_sub_app_mut(RenderApp) {
            render.insert_resource(first);
            render.add_systems(Render, presented.in_set(RenderSystems::Cleanup));
        }
    }
}

fn presented(first: Res<'_, First>, drawn: Option<Res<'_, Drawn>>) {
    if drawn.is_some_and(|drawn| drawn.0) {
        let mut first = first.0.lock().unwrap_or_else(PoisonError::into_inner);
        if first.is_none() {
            *first = Some(clock::process_age_millis());
        }
    }
}

fn count(mut frames: ResMut<'_, Frames>, mut counting: ResMut<'_, Counting>) {
    let Some(kind) = counting.kind() else { return };
    let (before, counted) = kind.frames();
    if let Some(last) = frames.last.replace(Stopwatch::start()) {
        frames.millis.push(last.seconds() * 1_000.0);
    }
    if frames.millis.len() < before + counted {
        return;
    }
    let mut millis = std::mem::take(&mut frames.millis).split_off(before);
    millis.sort_by(f64::total_cmp);
    let at = |part: usize| millis.get(millis.len() * part / 100).copied().unwrap_or_default();
    let mean = millis.iter().sum::<f64>() / u32::try_from(millis.len()).map_or(1.0, f64::from);
    // Frames with the canvas painted and frames without are two kinds: their median is one of them.
    frames.figures.push((kind.name(), if kind == Kind::Motion { mean } else { at(50) }));
    if kind == Kind::Rest {
        frames.figures.push(("p95_ms", at(95)));
    }
    frames.last = None;
    counting.skip();
}

/// Writes the figures when nothing is left to count.
fn write(
    frames: Res<'_, Frames>,
    first: Res<'_, First>,
    counting: Res<'_, Counting>,
    mut exit: MessageWriter<'_, AppExit>,
) {
    if !counting.kinds.is_empty() {
        return;
    }
    let first = first.0.lock().unwrap_or_else(PoisonError::into_inner).unwrap_or_default();
    let medians: String = frames.figures.iter().map(|(name, millis)| format!(", \"{name}\": {millis:.2}")).collect();
    let text = format!("{{\"first_ms\": {first:.0}{medians}}}\n");
    if let Err(error) = files::write(&frames.file, text.as_bytes(), Existing::Replace) {
        error!("{}: {error}", frames.file.display());
    }
    exit.write(AppExit::Success);
}

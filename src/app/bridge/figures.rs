//! How long frames take: the first, from the start of the process to the moment it is presented, and the median of many.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use bevy::prelude::*;
use bevy::render::extract_resource::{ExtractResource, ExtractResourcePlugin};
use bevy::render::{Render, RenderApp, RenderSystems};

use crate::host::clock::{self, Stopwatch};
use crate::host::files::{self, Existing};

/// Frames that are drawn before any is counted, and how many are.
const BEFORE: usize = 60;
const COUNTED: usize = 300;

/// Measures frames, writes a file and closes the window.
pub struct FiguresPlugin {
    file: PathBuf,
}

impl FiguresPlugin {
    /// Measures into this file.
    pub fn new(file: PathBuf) -> Self {
        Self { file }
    }
}

/// Whether the frames are to be counted now; something else may come first.
#[derive(Resource)]
pub struct Counting(pub bool);

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
}

impl Plugin for FiguresPlugin {
    fn build(&self, app: &mut App) {
        let first = First::default();
        app.insert_resource(Counting(true)).init_resource::<Drawn>();
        app.insert_resource(Frames { file: self.file.clone(), last: None, millis: Vec::new() });
        app.insert_resource(first.clone());
        app.add_plugins(ExtractResourcePlugin::<Drawn>::default());
        app.add_systems(Last, count);
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

fn count(
    mut frames: ResMut<'_, Frames>,
    first: Res<'_, First>,
    counting: Res<'_, Counting>,
    mut exit: MessageWriter<'_, AppExit>,
) {
    if !counting.0 {
        return;
    }
    if let Some(last) = frames.last.replace(Stopwatch::start()) {
        frames.millis.push(last.seconds() * 1_000.0);
    }
    if frames.millis.len() < BEFORE + COUNTED {
        return;
    }
    let mut counted = frames.millis.split_off(BEFORE);
    counted.sort_by(f64::total_cmp);
    let at = |part: usize| counted.get(counted.len() * part / 100).copied().unwrap_or_default();
    let first = first.0.lock().unwrap_or_else(PoisonError::into_inner).unwrap_or_default();
    let text = format!(
        "{{\"first_ms\": {first:.0}, \"median_ms\": {:.2}, \"p95_ms\": {:.2}, \"frames\": {}}}\n",
        at(50),
        at(95),
        counted.len()
    );
    if let Err(error) = files::write(&frames.file, text.as_bytes(), Existing::Replace) {
        error!("{}: {error}", frames.file.display());
    }
    exit.write(AppExit::Success);
}

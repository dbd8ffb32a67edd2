//! The window: Bevy around the screens. What is drawn comes from the [`Driver`], what is asked for goes back to it.
//!
//! **Invariants.** A window that cannot be opened is a value, not a panic. Screens only draw; what they ask for is carried
//! out in `Update`, once. Nothing is drawn while nothing moves.

pub mod figures;

mod colours;
mod gestures;
mod hand;
mod keys;
mod layers;
mod measuring;
mod opening;
mod pace;
mod pictures;
mod repairs;
mod screens;
mod sparing;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use bevy::app::PanicHandlerPlugin;
use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::WgpuSettings;
use bevy::window::{PresentMode, WindowResizeConstraints, WindowResolution};
use bevy_egui::{EguiGlobalSettings, EguiPlugin, PrimaryEguiContext};

use super::canvas::CanvasPlugin;
use super::demo::Script;
use super::display;
use super::driver::Driver;

/// The smallest window.
const SMALLEST: (f32, f32) = (1024.0, 700.0);

/// How to open a window.
pub struct WindowOptions {
    /// How wide, in points.
    pub width: f32,
    /// How high.
    pub height: f32,
    /// What stands in its bar.
    pub title: String,
    /// What drives it, if nobody does.
    pub script: Option<Box<dyn Script>>,
    /// Where pictures go.
    pub pictures: Option<PathBuf>,
    /// Where the figures of its frames go: when the script is over it draws for a while, writes them and closes.
    pub stats: Option<PathBuf>,
}

/// How a window was closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Closed {
    /// By somebody, or by the end of its script.
    Normally,
    /// Its script could not go on.
    Failed(String),
}

/// Why there is no window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoWindow {
    /// There is no display to open it on, or it does not answer.
    NoDisplay,
    /// Nothing can draw on it.
    NoGraphics(String),
    /// It was lost while it was open.
    Lost(String),
}

/// How it ends; nothing until it does.
#[derive(Resource)]
struct End {
    closed: Option<Closed>,
    /// Where that is told when Bevy is gone.
    told: Arc<Mutex<Option<Closed>>>,
}

/// Opens a window and stays until it is closed. Its driver is made while the graphics start.
///
/// # Errors
/// Why there is none, or no longer.
pub fn open(driver: impl FnOnce() -> Driver + Send + 'static, options: WindowOptions) -> Result<Closed, NoWindow> {
    if !display::is_there() {
        return Err(NoWindow::NoDisplay);
    }
    let measured = options.stats.is_some();
    let opening = opening::begin(driver, (options.width, options.height));
    let opening = opening.map_err(|error| NoWindow::Lost(error.to_string()))?;
    let mut app = guarded(true, || base(&options.title, (options.width, options.height), measured)).map_err(why_not)?;
    let ended = Arc::new(Mutex::new(None));
    app.add_plugins((
        CanvasPlugin,
        colours::ColoursPlugin,
        layers::LayersPlugin,
        opening::OpeningPlugin,
        screens::ScreensPlugin,
        sparing::SparingPlugin,
        pace::PacePlugin,
        repairs::RepairsPlugin,
    ));
    let (driver, opening) = opening.join().map_err(|why| NoWindow::Lost(opening::said(why.as_ref())))?;
    app.insert_non_send(driver);
    app.insert_resource(opening);
    gestures::add(&mut app, options.script, options.pictures, measured);
    if let Some(file) = options.stats {
        app.add_plugins(measuring::MeasuringPlugin(file));
    }
    app.insert_resource(End { closed: None, told: Arc::clone(&ended) });
    app.add_systems(Last, finish);
    let exit = guarded(false, move || app.run()).map_err(NoWindow::Lost)?;
    if let AppExit::Error(code) = exit {
        // The graphics card gave up; why is in the log.
        return Err(NoWindow::Lost(format!("{code}")));
    }
    let closed = ended.lock().unwrap_or_else(PoisonError::into_inner).take();
    Ok(closed.unwrap_or(Closed::Normally))
}

/// Leaves when it has ended.
fn finish(end: Res<'_, End>, mut exit: MessageWriter<'_, AppExit>) {
    if let Some(closed) = &end.closed {
        *end.told.lock().unwrap_or_else(PoisonError::into_inner) = Some(closed.clone());
        exit.write(AppExit::Success);
    }
}

/// A window with nothing in it but a context to draw screens in.
///
/// # Panics
/// If Bevy does, for want of a display or a graphics card.
pub fn base(title: &str, (width, height): (f32, f32), measured: bool) -> App {
    let window = Window {
        title: title.to_owned(),
        name: Some("composure".to_owned()),
        resolution: resolution(width, height),
        resize_constraints: WindowResizeConstraints { min_width: SMALLEST.0, min_height: SMALLEST.1, ..default() },
        // Figures are not of the display's pace.
        present_mode: if measured { PresentMode::AutoNoVsync } else { PresentMode::AutoVsync },
        ..default()
    };
    let render = RenderPlugin {
        render_creation: WgpuSettings::default().into(),
        synchronous_pipeline_compilation: true,
        ..default()
    };
    // Software rendering is slow and works, and a display may know less of itself than it could: no reasons to warn.
    let log = LogPlugin {
        level: Level::WARN,
        filter: format!("{},bevy_render::renderer=error,winit=error", bevy::log::DEFAULT_FILTER),
        ..default()
    };
    let mut app = App::new();
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin { primary_window: Some(window), ..default() })
            .set(render)
            .set(log)
            .disable::<PanicHandlerPlugin>(),
    );
    app.add_plugins(EguiPlugin { bindless_mode_array_size: None });
    app.world_mut().resource_mut::<EguiGlobalSettings>().auto_create_primary_context = false;
    app.add_systems(Startup, |mut commands: Commands<'_, '_>| {
        commands.spawn((Camera2d, Msaa::Off, PrimaryEguiContext));
    });
    app
}

fn resolution(width: f32, height: f32) -> WindowResolution {
    let whole = |length: f32| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within what a window can be")]
        let whole = length.clamp(1.0, 16_384.0) as u32;
        whole
    };
    WindowResolution::new(whole(width), whole(height))
}

/// Runs something that may panic and returns what it said if it did; quietly where that is expected.
fn guarded<T>(quiet: bool, run: impl FnOnce() -> T) -> Result<T, String> {
    let hook = std::panic::take_hook();
    let said = Arc::new(Mutex::new(String::new()));
    let hears = Arc::clone(&said);
    let shared = Arc::new(hook);
    let speaks = Arc::clone(&shared);
    std::panic::set_hook(Box::new(move |about| {
        let mut said = hears.lock().unwrap_or_else(PoisonError::into_inner);
        if said.is_empty() {
            // The first is the cause, the others are what came of it; where in the code is nothing for a reader.
            *said = about.payload_as_str().map_or_else(|| about.to_string(), str::to_owned);
        }
        if !quiet {
            speaks(about);
        }
    }));
    let outcome = catch_unwind(AssertUnwindSafe(run));
    // The hook before this one is shared with the one just set: it stays in place behind a plain call.
    std::panic::set_hook(Box::new(move |about| shared(about)));
    outcome.map_err(|_| said.lock().unwrap_or_else(PoisonError::into_inner).clone())
}

/// What a panic before the window means.
fn why_not(said: String) -> NoWindow {
    let speaks_of = |words: &[&str]| words.iter().all(|word| said.contains(word));
    if speaks_of(&["event", "loop"]) || speaks_of(&["EventLoop"]) || speaks_of(&["XOpenDisplay"]) {
        NoWindow::NoDisplay
    } else {
        NoWindow::NoGraphics(said)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_what_it_said() {
        let why = guarded(true, || -> u8 { panic!("Failed to build event loop: none") }).unwrap_err();
        assert_eq!(why_not(why), NoWindow::NoDisplay);
        let why = guarded(true, || -> u8 { panic!("Unable to find a GPU") }).unwrap_err();
        assert!(matches!(why_not(why), NoWindow::NoGraphics(said) if said.contains("GPU")));
        assert_eq!(guarded(true, || 7), Ok(7));
    }
}

//! When to draw: on input, when a screen or the canvas moves, and when the clock brings something; not otherwise.

use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::time::Duration;

use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent};
use bevy_egui::{EguiFullOutput, EguiPostUpdateSet};

use super::screens::Asked;
use crate::app::canvas::Canvas;
use crate::app::driver::Driver;

/// Draws when there is a reason to.
pub(super) struct PacePlugin;

/// Whether the next frame is to be drawn at once, whatever the screens say.
#[derive(Resource, Default)]
pub(super) struct Busy(pub(super) bool);

/// How long egui can wait for its next frame.
#[derive(Resource, Default)]
pub(super) struct EguiWaits(pub(super) Duration);

impl Plugin for PacePlugin {
    fn build(&self, app: &mut App) {
        // A frame is asked for by an event of the window or by the waker; otherwise Bevy would draw each twice.
        let mode = UpdateMode::Reactive {
            wait: Duration::MAX,
            react_to_device_events: false,
            react_to_user_events: false,
            react_to_window_events: true,
        };
        app.insert_resource(WinitSettings { focused_mode: mode, unfocused_mode: mode });
        app.init_resource::<Busy>().init_resource::<EguiWaits>();
        app.add_systems(Startup, start_waker);
        app.add_systems(
            PostUpdate,
            hear_egui.after(EguiPostUpdateSet::EndPass).before(EguiPostUpdateSet::ProcessOutput),
        );
        app.add_systems(Last, wake);
    }
}

fn hear_egui(outputs: Query<'_, '_, &EguiFullOutput>, mut waits: ResMut<'_, EguiWaits>, mut busy: ResMut<'_, Busy>) {
    // Letters that are new to the picture of letters are there with the next frame.
    if outputs.iter().filter_map(|output| output.0.as_ref()).any(|output| !output.textures_delta.is_empty()) {
        busy.0 = true;
    }
    let views =
        outputs.iter().filter_map(|output| output.0.as_ref()).flat_map(|output| output.viewport_output.values());
    waits.0 = views.map(|view| view.repaint_delay).min().unwrap_or(Duration::MAX);
}

/// Tells the waker when to wake; the last word counts.
struct Waker(Sender<Duration>);

fn start_waker(world: &mut World) {
    let Some(proxy) = world.get_resource::<EventLoopProxyWrapper>() else { return };
    let proxy = (**proxy).clone();
    let (sender, receiver) = mpsc::channel();
    let waker = move || {
        let mut wait = Duration::MAX;
        loop {
            match receiver.recv_timeout(wait) {
                Ok(next) => wait = next,
                Err(RecvTimeoutError::Timeout) if proxy.send_event(WinitUserEvent::WakeUp).is_ok() => {
                    wait = Duration::MAX;
                }
                // The window is gone.
                Err(_) => return,
            }
        }
    };
    match std::thread::Builder::new().name("waker".to_owned()).spawn(waker) {
        Ok(_) => world.insert_non_send(Waker(sender)),
        Err(error) => warn!("{error}"),
    }
}

fn wake(
    waker: Option<NonSend<'_, Waker>>,
    driver: NonSend<'_, Driver>,
    canvas: Res<'_, Canvas>,
    asked: Res<'_, Asked>,
    egui: Res<'_, EguiWaits>,
    mut busy: ResMut<'_, Busy>,
) {
    let Some(waker) = waker else { return };
    let at_once = std::mem::take(&mut busy.0) || canvas.is_moving() || !asked.0.is_empty();
    let wait = if at_once { Duration::ZERO } else { driver.wakes_in().min(egui.0) };
    // Nobody listens when the window closes.
    let _ = waker.0.send(wait);
}

//! The first screen, laid out while Bevy starts: fonts are read and letters drawn in the time that a window takes to
//! appear anyway.

use std::any::Any;
use std::io;
use std::thread::{Builder, JoinHandle};

use bevy::prelude::*;
use bevy_egui::{EguiContext, EguiFullOutput, EguiPostUpdateSet, PrimaryEguiContext, egui};
use egui::TexturesDelta;

use super::{screens, sparing};
use crate::app::driver::Driver;

/// What has been laid out: the context, and the picture of its letters.
#[derive(Resource)]
pub(super) struct Opening {
    context: egui::Context,
    letters: TexturesDelta,
}

/// Makes a driver and lays out its first screen, of this size in points, on a thread of its own: content is read there too.
///
/// # Errors
/// If there can be no such thread.
pub(super) fn begin(
    driver: impl FnOnce() -> Driver + Send + 'static,
    (width, height): (f32, f32),
) -> io::Result<JoinHandle<(Driver, Opening)>> {
    let lay_out = move || {
        let mut driver = driver();
        let context = egui::Context::default();
        screens::dress(&context, &mut driver);
        let size = egui::vec2(width, height) / context.zoom_factor();
        let screen_rect = Some(egui::Rect::from_min_size(egui::Pos2::ZERO, size));
        let output = context.run_ui(egui::RawInput { screen_rect, ..egui::RawInput::default() }, |ui| {
            // Nobody has asked for anything yet.
            screens::show_root(ui.ctx(), &mut driver);
        });
        (driver, Opening { context, letters: output.textures_delta })
    };
    Builder::new().name("opening".to_owned()).spawn(lay_out)
}

/// What a thread said that did not come to its end.
pub(super) fn said(why: &(dyn Any + Send)) -> String {
    let text = why.downcast_ref::<String>().cloned();
    text.or_else(|| why.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
}

/// Goes on from there.
pub(super) struct OpeningPlugin;

impl Plugin for OpeningPlugin {
    fn build(&self, app: &mut App) {
        app.add_systems(PostStartup, take_over);
        app.add_systems(PostUpdate, hand_on.after(EguiPostUpdateSet::EndPass).before(sparing::Compared));
    }
}

fn take_over(opening: Res<'_, Opening>, mut contexts: Query<'_, '_, &mut EguiContext, With<PrimaryEguiContext>>) {
    for mut context in &mut contexts {
        *context.get_mut() = opening.context.clone();
    }
}

/// The letters come before any others.
fn hand_on(mut opening: ResMut<'_, Opening>, mut outputs: Query<'_, '_, &mut EguiFullOutput>) {
    if opening.letters.is_empty() {
        return;
    }
    for output in outputs.iter_mut().filter_map(|output| output.into_inner().0.as_mut()) {
        let newer = std::mem::replace(&mut output.textures_delta, std::mem::take(&mut opening.letters));
        output.textures_delta.append(newer);
    }
}

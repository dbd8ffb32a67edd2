//! What bevy_egui 0.42 leaves out or does too often.
//!
//! - It tells egui of the modifier keys in every frame, which egui takes for input and asks for another frame.
//! - It takes egui's wish for a frame in half a second (a blinking cursor) for a wish for one at once.
//! - It does not say that the pointer has left the window: what was under it stays lit.
//! - With screen readers it leaves the order of its own sets open.

use bevy::ecs::message::Messages;
use bevy::prelude::*;
use bevy::window::{CursorLeft, RequestRedraw};
use bevy_egui::input::{EguiContextMessageReader, EguiInputEvent};
use bevy_egui::{EguiInput, EguiInputSet, EguiPostUpdateSet, EguiPreUpdateSet, egui};

/// Puts it right.
pub(super) struct RepairsPlugin;

impl Plugin for RepairsPlugin {
    fn build(&self, app: &mut App) {
        app.configure_sets(
            PostUpdate,
            (EguiPostUpdateSet::EndPass, EguiPostUpdateSet::ProcessOutput, EguiPostUpdateSet::PostProcessOutput)
                .chain(),
        );
        app.add_systems(PreUpdate, tell_of_leaving.in_set(EguiInputSet::ReadBevyMessages));
        app.add_systems(
            PreUpdate,
            drop_unchanged_modifiers.after(EguiInputSet::WriteEguiEvents).before(EguiPreUpdateSet::BeginPass),
        );
        app.add_systems(PostUpdate, drop_redraws.after(EguiPostUpdateSet::ProcessOutput));
    }
}

fn tell_of_leaving(
    mut left: EguiContextMessageReader<'_, '_, CursorLeft>,
    mut told: MessageWriter<'_, EguiInputEvent>,
) {
    for (_, context) in left.read(|left| left.window) {
        told.write(EguiInputEvent { context, event: egui::Event::PointerGone });
    }
}

fn drop_unchanged_modifiers(mut inputs: Query<'_, '_, &mut EguiInput>, mut last: Local<'_, egui::Modifiers>) {
    for mut input in &mut inputs {
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(now) => std::mem::replace(&mut *last, *now) != *now,
            _ => true,
        });
    }
}

/// The pace is kept elsewhere, from egui's own wishes.
fn drop_redraws(mut redraws: ResMut<'_, Messages<RequestRedraw>>) {
    redraws.clear();
}

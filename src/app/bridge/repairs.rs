//! What bevy_egui 0.42 leaves out or does too often.
//!
//! - It tells egui of the modifier keys in every frame, which egui takes for input and asks for another frame.
//! - It takes egui's wish for a frame in half a second (a blinking cursor) for a wish for one at once.
//! - It takes what is held at the end of a frame for what was held during all of it: where frames are slow, Ctrl with Enter
//!   becomes Enter.
//! - It does not say that the pointer has left the window: what was under it stays lit.
//! - With screen readers it leaves the order of its own sets open.

use std::collections::VecDeque;

use super::pace::Busy;
use bevy::ecs::message::{MessageCursor, Messages};
use bevy::input::keyboard::{Key, KeyboardInput};
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
        app.add_systems(
            PreUpdate,
            part_chords
                .after(EguiPreUpdateSet::InitContexts)
                .after(super::gestures::Gestures)
                .before(EguiPreUpdateSet::ProcessInput),
        );
        app.add_systems(PreUpdate, tell_of_leaving.in_set(EguiInputSet::ReadBevyMessages));
        app.add_systems(
            PreUpdate,
            drop_unchanged_modifiers.after(EguiInputSet::WriteEguiEvents).before(EguiPreUpdateSet::BeginPass),
        );
        app.add_systems(PostUpdate, drop_redraws.after(EguiPostUpdateSet::ProcessOutput));
    }
}

/// Lets through as many keys as were struck with the same ones held; the rest comes with the next frame.
fn part_chords(
    mut keys: ResMut<'_, Messages<KeyboardInput>>,
    mut read: Local<'_, MessageCursor<KeyboardInput>>,
    mut waiting: Local<'_, VecDeque<KeyboardInput>>,
    mut busy: ResMut<'_, Busy>,
) {
    waiting.extend(read.read(&keys).cloned());
    let holds =
        |key: &KeyboardInput| matches!(key.logical_key, Key::Control | Key::Shift | Key::Alt | Key::Super | Key::Meta);
    let first = waiting.iter().position(|key| !holds(key)).unwrap_or(waiting.len());
    let now = waiting.iter().skip(first).position(holds).map_or(waiting.len(), |more| first + more);
    keys.clear();
    keys.write_batch(waiting.drain(..now));
    read.clear(&keys);
    busy.0 |= !waiting.is_empty();
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

//! What the window does while its frames are counted.

use std::path::PathBuf;

use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPreUpdateSet};

use super::figures::{Counting, FiguresPlugin, Kind};
use super::gestures::Scripted;
use super::hand::Hand;
use super::keys;
use super::pace::Busy;
use super::sparing::Sparing;
use crate::app::canvas::Canvas;

/// What is typed, again and again: letters in the order in which English needs them, and how many make a word.
const TYPED: &str = "etaoinshrdlu";
const WORD: usize = 6;

/// The kinds of frames, in the order in which they are counted.
const KINDS: [Kind; 5] = [Kind::Rest, Kind::Whole, Kind::Canvas, Kind::Motion, Kind::Typing];

/// Counts frames when a script is over, one after another without a pause.
pub(super) struct MeasuringPlugin(pub(super) PathBuf);

impl Plugin for MeasuringPlugin {
    fn build(&self, app: &mut App) {
        app.add_plugins(FiguresPlugin::new(self.0.clone(), &KINDS));
        app.add_systems(PreUpdate, act.after(EguiPreUpdateSet::InitContexts).before(EguiPreUpdateSet::ProcessInput));
    }
}

fn act(
    scripted: Res<'_, Scripted>,
    (mut counting, mut busy, mut sparing): (ResMut<'_, Counting>, ResMut<'_, Busy>, ResMut<'_, Sparing>),
    mut canvas: ResMut<'_, Canvas>,
    mut contexts: EguiContexts<'_, '_>,
    mut hand: Hand<'_, '_>,
    mut typed: Local<'_, usize>,
) -> Result {
    busy.0 = true;
    counting.begun = !scripted.running;
    let Some(kind) = counting.kind() else { return Ok(()) };
    sparing.nothing = kind == Kind::Whole;
    match kind {
        Kind::Canvas => canvas.stir(),
        Kind::Motion => canvas.shake(),
        _ => {}
    }
    if kind == Kind::Typing {
        if contexts.ctx_mut()?.text_edit_focused() {
            *typed += 1;
            let letter = TYPED.chars().nth(*typed % TYPED.len()).filter(|_| !typed.is_multiple_of(WORD));
            let (code, key) = keys::typing(letter.unwrap_or(' '));
            hand.strike(code, key);
        } else {
            // There is nothing to type into.
            counting.skip();
        }
    }
    Ok(())
}

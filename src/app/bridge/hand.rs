//! What a hand does to a window, as the messages the window would send.

use bevy::ecs::system::SystemParam;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::input::mouse::{MouseButton, MouseButtonInput, MouseScrollUnit, MouseWheel};
use bevy::input::touch::TouchPhase;
use bevy::prelude::*;
use bevy::window::{CursorLeft, CursorMoved, PrimaryWindow, Window, WindowEvent};
use bevy_egui::egui;

use super::keys;

/// A hand at the window.
#[derive(SystemParam)]
pub(super) struct Hand<'w, 's> {
    window: Single<'w, 's, (Entity, &'static mut Window), With<PrimaryWindow>>,
    all: MessageWriter<'w, WindowEvent>,
    moved: MessageWriter<'w, CursorMoved>,
    left: MessageWriter<'w, CursorLeft>,
    pressed: MessageWriter<'w, MouseButtonInput>,
    turned: MessageWriter<'w, MouseWheel>,
    struck: MessageWriter<'w, KeyboardInput>,
}

impl Hand<'_, '_> {
    /// Gives the window the focus, as whoever works in it has; without it nothing in it has keys.
    pub(super) fn take_up(&mut self) {
        if !self.window.1.focused {
            self.window.1.focused = true;
        }
    }

    /// Moves the pointer there: a place on the screens, of whose points this many of the window's make one.
    pub(super) fn point(&mut self, at: egui::Pos2, zoom: f32) {
        let at = at * zoom;
        let moved = CursorMoved { window: self.window.0, position: Vec2::new(at.x, at.y), delta: None };
        self.all.write(WindowEvent::CursorMoved(moved.clone()));
        self.moved.write(moved);
    }

    /// Takes the pointer out of the window.
    pub(super) fn leave(&mut self) {
        let left = CursorLeft { window: self.window.0 };
        self.all.write(WindowEvent::CursorLeft(left.clone()));
        self.left.write(left);
    }

    /// Presses the button or lets it go.
    pub(super) fn press(&mut self, down: bool) {
        let pressed = MouseButtonInput { button: MouseButton::Left, state: state(down), window: self.window.0 };
        self.all.write(WindowEvent::MouseButtonInput(pressed));
        self.pressed.write(pressed);
    }

    /// Turns the wheel by so many lines.
    pub(super) fn turn_wheel(&mut self, lines: f32) {
        let unit = MouseScrollUnit::Line;
        let turned = MouseWheel { unit, x: 0.0, y: lines, window: self.window.0, phase: TouchPhase::Moved };
        self.all.write(WindowEvent::MouseWheel(turned));
        self.turned.write(turned);
    }

    /// Strikes a key.
    pub(super) fn strike(&mut self, code: KeyCode, key: Key) {
        self.key(code, key.clone(), true);
        self.key(code, key, false);
    }

    /// Strikes a key with what is held beside it, in three steps, one a frame: what is held counts for a whole frame.
    /// Tells whether that was the last.
    pub(super) fn chord(&mut self, step: u8, key: egui::Key, modifiers: egui::Modifiers) -> bool {
        match step {
            0 | 2 => {
                let held = [
                    (modifiers.ctrl || modifiers.command, KeyCode::ControlLeft, Key::Control),
                    (modifiers.shift, KeyCode::ShiftLeft, Key::Shift),
                    (modifiers.alt, KeyCode::AltLeft, Key::Alt),
                ];
                for (_, code, key) in held.into_iter().filter(|(held, _, _)| *held) {
                    self.key(code, key, step == 0);
                }
            }
            _ => {
                if let Some((code, key)) = keys::of(key) {
                    self.strike(code, key);
                }
            }
        }
        step >= 2
    }

    fn key(&mut self, key_code: KeyCode, logical_key: Key, down: bool) {
        let text = match &logical_key {
            Key::Character(text) => Some(text.clone()),
            Key::Space => Some(" ".into()),
            _ => None,
        };
        let window = self.window.0;
        let struck = KeyboardInput { key_code, logical_key, state: state(down), text, repeat: false, window };
        self.all.write(WindowEvent::KeyboardInput(struck.clone()));
        self.struck.write(struck);
    }
}

fn state(down: bool) -> ButtonState {
    if down { ButtonState::Pressed } else { ButtonState::Released }
}

//! Keys as a keyboard sends them.

use bevy::input::keyboard::{Key, KeyCode};
use bevy_egui::egui;

/// The physical and the logical key of an egui key; none for what no keyboard here has.
pub(super) fn of(key: egui::Key) -> Option<(KeyCode, Key)> {
    use egui::Key as K;
    Some(match key {
        K::Enter => (KeyCode::Enter, Key::Enter),
        K::Escape => (KeyCode::Escape, Key::Escape),
        K::Tab => (KeyCode::Tab, Key::Tab),
        K::Space => (KeyCode::Space, Key::Space),
        K::Backspace => (KeyCode::Backspace, Key::Backspace),
        K::Delete => (KeyCode::Delete, Key::Delete),
        K::Home => (KeyCode::Home, Key::Home),
        K::End => (KeyCode::End, Key::End),
        K::PageUp => (KeyCode::PageUp, Key::PageUp),
        K::PageDown => (KeyCode::PageDown, Key::PageDown),
        K::ArrowUp => (KeyCode::ArrowUp, Key::ArrowUp),
        K::ArrowDown => (KeyCode::ArrowDown, Key::ArrowDown),
        K::ArrowLeft => (KeyCode::ArrowLeft, Key::ArrowLeft),
        K::ArrowRight => (KeyCode::ArrowRight, Key::ArrowRight),
        other => {
            // Letters and digits are named by themselves.
            let mut name = other.name().chars();
            let (Some(sign), None) = (name.next(), name.next()) else { return None };
            (code(sign)?, Key::Character(sign.to_lowercase().to_string().into()))
        }
    })
}

/// The key that types this character.
pub(super) fn typing(character: char) -> (KeyCode, Key) {
    match character {
        '\n' => (KeyCode::Enter, Key::Enter),
        ' ' => (KeyCode::Space, Key::Space),
        // A tab would lead out of the field.
        '\t' => (KeyCode::Space, Key::Space),
        other => {
            let key = code(other).unwrap_or(KeyCode::Unidentified(bevy::input::keyboard::NativeKeyCode::Unidentified));
            (key, Key::Character(other.to_string().into()))
        }
    }
}

fn code(sign: char) -> Option<KeyCode> {
    const LETTERS: [KeyCode; 26] = [
        KeyCode::KeyA,
        KeyCode::KeyB,
        KeyCode::KeyC,
        KeyCode::KeyD,
        KeyCode::KeyE,
        KeyCode::KeyF,
        KeyCode::KeyG,
        KeyCode::KeyH,
        KeyCode::KeyI,
        KeyCode::KeyJ,
        KeyCode::KeyK,
        KeyCode::KeyL,
        KeyCode::KeyM,
        KeyCode::KeyN,
        KeyCode::KeyO,
        KeyCode::KeyP,
        KeyCode::KeyQ,
        KeyCode::KeyR,
        KeyCode::KeyS,
        KeyCode::KeyT,
        KeyCode::KeyU,
        KeyCode::KeyV,
        KeyCode::KeyW,
        KeyCode::KeyX,
        KeyCode::KeyY,
        KeyCode::KeyZ,
    ];
    const DIGITS: [KeyCode; 10] = [
        KeyCode::Digit0,
        KeyCode::Digit1,
        KeyCode::Digit2,
        KeyCode::Digit3,
        KeyCode::Digit4,
        KeyCode::Digit5,
        KeyCode::Digit6,
        KeyCode::Digit7,
        KeyCode::Digit8,
        KeyCode::Digit9,
    ];
    let sign = sign.to_ascii_lowercase();
    let place = |first: char| usize::try_from(u32::from(sign) - u32::from(first)).ok();
    match sign {
        'a'..='z' => place('a').and_then(|at| LETTERS.get(at).copied()),
        '0'..='9' => place('0').and_then(|at| DIGITS.get(at).copied()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found_by_name_and_by_character() {
        assert_eq!(of(egui::Key::F), Some((KeyCode::KeyF, Key::Character("f".into()))));
        assert_eq!(of(egui::Key::Num7), Some((KeyCode::Digit7, Key::Character("7".into()))));
        assert_eq!(of(egui::Key::Escape), Some((KeyCode::Escape, Key::Escape)));
        assert_eq!(of(egui::Key::F35), None);
        assert_eq!(typing('é').1, Key::Character("é".into()));
        assert_eq!(typing('\n').0, KeyCode::Enter);
    }
}

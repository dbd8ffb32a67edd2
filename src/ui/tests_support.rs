//! What tests of screens share: a harness with the look installed.

use egui::Vec2;
use egui_kittest::Harness;

use super::theme::{Fonts, Theme};
use super::{Action, Kit, Look, Memory, Screen, show};
use crate::base::words::Words;

/// A screen under test: what it shows, what it remembers, what it asked for.
pub(crate) struct Stage {
    pub(crate) look: Look,
    pub(crate) words: Words,
    pub(crate) screen: Screen,
    pub(crate) memory: Memory,
    pub(crate) actions: Vec<Action>,
    ready: bool,
}

/// The sizes that count.
pub(crate) const LARGE: Vec2 = Vec2::new(1440.0, 900.0);
pub(crate) const SMALL: Vec2 = Vec2::new(1024.0, 700.0);

/// A harness that shows a screen.
pub(crate) fn harness(screen: Screen, size: Vec2) -> Harness<'static, Stage> {
    with_memory(screen, Memory::default(), size)
}

/// The same with something remembered.
pub(crate) fn with_memory(screen: Screen, memory: Memory, size: Vec2) -> Harness<'static, Stage> {
    let look = Look { still: true, ..Look::new(Theme::built_in(), super::theme::DARK) };
    let stage = Stage { look, words: Words::english(), screen, memory, actions: Vec::new(), ready: false };
    let mut harness = Harness::builder().with_size(size).with_max_steps(32).build_ui_state(
        |ui, stage: &mut Stage| {
            if !stage.ready {
                stage.ready = true;
                ui.ctx().set_fonts(Fonts::built_in(&stage.look.theme.weights).definitions);
                stage.look.install(ui.ctx());
                // The fonts are there with the next frame.
                ui.ctx().request_repaint();
                return;
            }
            let Stage { look, words, screen, memory, actions, .. } = stage;
            let asked = show(ui, Kit { look, words }, screen, memory);
            actions.extend(asked);
        },
        stage,
    );
    harness.run();
    harness
}

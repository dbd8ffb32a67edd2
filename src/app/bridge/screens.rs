//! The screens in Bevy: drawn in egui's passes, their wishes carried out between frames.

use bevy::ecs::system::NonSendMut;
use bevy::prelude::*;
use bevy::window::WindowDestroyed;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass, egui};

use super::figures::Drawn;
use super::{Closed, End};
use crate::app::canvas::Canvas;
use crate::app::driver::Driver;
use crate::ui::{Action, Kit, show};

/// Draws screens.
pub(super) struct ScreensPlugin;

/// What the screens asked for and was not carried out yet.
#[derive(Resource, Default)]
pub(super) struct Asked(pub(super) Vec<Action>);

impl Plugin for ScreensPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Asked>();
        app.add_systems(Update, carry_out);
        app.add_systems(EguiPrimaryContextPass, draw);
        app.add_systems(Last, close.after(super::finish));
    }
}

fn carry_out(
    mut driver: NonSendMut<'_, Driver>,
    mut asked: ResMut<'_, Asked>,
    mut canvas: ResMut<'_, Canvas>,
    mut end: ResMut<'_, End>,
    mut contexts: EguiContexts<'_, '_>,
) -> Result {
    if !asked.0.is_empty() {
        driver.take(std::mem::take(&mut asked.0));
    }
    driver.tick();
    if driver.wants_out() && end.closed.is_none() {
        end.closed = Some(Closed::Normally);
    }
    canvas.show(driver.backdrop());
    dress(contexts.ctx_mut()?, &mut driver);
    Ok(())
}

/// Gives a context what it was not given yet: fonts and look.
pub(super) fn dress(context: &egui::Context, driver: &mut Driver) {
    let stage = driver.stage();
    if let Some(fonts) = stage.fonts {
        context.set_fonts(fonts);
    }
    if stage.look_changed {
        stage.look.install(context);
    }
}

/// Draws the screen; what it asks for.
pub(super) fn show_root(context: &egui::Context, driver: &mut Driver) -> Vec<Action> {
    let builder = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(context.viewport_rect());
    let mut root = egui::Ui::new(context.clone(), "root".into(), builder);
    let stage = driver.stage();
    let kit = Kit { look: stage.look, words: stage.words };
    show(&mut root, kit, stage.screen, stage.memory)
}

/// Runs once a pass, and passes may be two a frame: it only draws and collects.
fn draw(
    mut driver: NonSendMut<'_, Driver>,
    mut asked: ResMut<'_, Asked>,
    drawn: Option<ResMut<'_, Drawn>>,
    mut contexts: EguiContexts<'_, '_>,
) -> Result {
    for action in show_root(contexts.ctx_mut()?, &mut driver) {
        if asked.0.last() != Some(&action) {
            asked.0.push(action);
        }
    }
    if let Some(mut drawn) = drawn {
        drawn.0 = true;
    }
    Ok(())
}

/// Nothing is lost by closing, whoever closes it.
fn close(
    mut driver: NonSendMut<'_, Driver>,
    mut exits: MessageReader<'_, '_, AppExit>,
    mut gone: MessageReader<'_, '_, WindowDestroyed>,
    mut end: ResMut<'_, End>,
) {
    if gone.read().last().is_some() && end.closed.is_none() {
        end.closed = Some(Closed::Normally);
    }
    if exits.read().last().is_some() {
        driver.close();
    }
}

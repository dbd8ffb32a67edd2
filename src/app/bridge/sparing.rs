//! Draws only what changed: of what egui wants drawn, the shapes that changed and those over and under them go on to be
//! drawn, over what the camera's texture holds from the frame before.
//!
//! **Invariants.** What is shown is always the whole texture. A texture that may not hold the frame before is noticed, and
//! the next frame is drawn whole.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bevy::core_pipeline::Core2d;
use bevy::prelude::*;
use bevy::render::RenderApp;
use bevy::render::extract_component::{ExtractComponent, ExtractComponentPlugin};
use bevy::render::render_resource::TextureId;
use bevy::render::renderer::ViewQuery;
use bevy::render::view::ViewTarget;
use bevy::window::PrimaryWindow;
use bevy_egui::render::egui_pass;
use bevy_egui::{EguiContext, EguiFullOutput, EguiPostUpdateSet};

use crate::app::canvas::{Canvas, Painting};
use crate::app::damage::{Damage, Drawn, Screen};
use crate::app::seen::seen;

/// For how many frames after new letters everything is drawn: their picture has to get to the graphics card first.
const SETTLING: u8 = 2;

/// Draws only what changed.
pub(super) struct SparingPlugin;

/// When what is to be drawn is compared with what was.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Compared;

/// What was drawn, and why more than the changes is to be drawn.
#[derive(Resource, Default)]
pub(super) struct Sparing {
    /// Whether everything is drawn however little changes.
    pub(super) nothing: bool,
    /// How often a frame differed from the one before it, as far as that was asked for.
    pub(super) changes: u64,
    drawn: Drawn,
    settling: u8,
    frame: u64,
}

/// Set when the camera's texture may not hold the frame before.
#[derive(Resource, Clone, Default)]
pub(super) struct Lost(Arc<AtomicBool>);

impl Lost {
    /// Says that it may not.
    pub(super) fn tell(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// What of the screens a camera draws again.
#[derive(Component, Clone, Default, ExtractComponent)]
pub(super) struct Redrawn {
    damage: Damage,
    frame: u64,
}

impl Redrawn {
    /// Whether nothing was drawn before.
    pub(super) fn is_first(&self) -> bool {
        self.frame <= 1
    }

    /// Where.
    pub(super) fn damage(&self) -> &Damage {
        &self.damage
    }
}

impl Plugin for SparingPlugin {
    fn build(&self, app: &mut App) {
        let lost = Lost::default();
        app.add_plugins(ExtractComponentPlugin::<Redrawn>::default());
        app.init_resource::<Sparing>().insert_resource(lost.clone());
        app.add_systems(
            PostUpdate,
            spare
                .in_set(Compared)
                .after(EguiPostUpdateSet::EndPass)
                .before(EguiPostUpdateSet::ProcessOutput)
                .before(Painting),
        );
        if let Some(render) = app.get_sub_app_mut(RenderApp) {
            render.insert_resource(lost).add_systems(Core2d, watch.after(egui_pass));
        }
    }
}

fn spare(
    mut sparing: ResMut<'_, Sparing>,
    lost: Res<'_, Lost>,
    mut canvas: ResMut<'_, Canvas>,
    window: Single<'_, '_, &Window, With<PrimaryWindow>>,
    mut views: Query<'_, '_, (&mut EguiContext, &mut EguiFullOutput, &mut Redrawn)>,
) {
    for (mut context, mut output, mut redrawn) in &mut views {
        let Some(output) = &mut output.0 else { continue };
        let sparing = &mut *sparing;
        let settling = sparing.settling > 0;
        let letters = !output.textures_delta.is_empty();
        sparing.settling = if letters { SETTLING } else { sparing.settling.saturating_sub(1) };
        let unknown = lost.0.swap(false, Ordering::Relaxed);
        let whole = sparing.nothing || unknown || letters || settling;
        let size = window.physical_size();
        let screen = Screen { width: size.x, height: size.y, pixels: output.pixels_per_point };
        let same = !sparing.nothing || sparing.drawn.holds(&output.shapes, screen);
        canvas.is_seen(seen(&output.shapes, screen));
        let damage = sparing.drawn.next(&mut output.shapes, screen, whole);
        // Of a whole frame egui leaves out what it is sure that nobody sees; of parts of one its edges would be missing.
        context.get_mut().tessellation_options_mut(|options| options.coarse_tessellation_culling = damage.whole);
        sparing.changes += u64::from(!same || !damage.whole && !damage.parts.is_empty());
        sparing.frame += 1;
        *redrawn = Redrawn { damage, frame: sparing.frame };
    }
}

/// Tells when a frame was not drawn over the one before it.
fn watch(
    view: ViewQuery<'_, '_, (&ViewTarget, &Redrawn)>,
    lost: Res<'_, Lost>,
    mut last: Local<'_, Option<(TextureId, u64)>>,
) {
    let (target, redrawn) = view.into_inner();
    let now = (target.main_texture().id(), redrawn.frame);
    let follows = last.replace(now).is_some_and(|(texture, frame)| texture == now.0 && frame + 1 == now.1);
    if !follows && !redrawn.damage.whole {
        lost.tell();
    }
}

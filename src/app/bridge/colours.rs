//! Colours as they are given: screens and canvas are drawn and blended in the space of the display's own colours, as in
//! every drawing program and as egui means it. bevy_egui 0.42 blends in linear light, where translucent fills hide less
//! and letters are bolder than they should be, and converts every pixel twice.
//!
//! The camera's texture holds such colours ([`FORMAT`]); egui gets a shader and a pipeline that write them; at the end
//! they are taken for what they are.

use bevy::asset::load_internal_asset;
use bevy::camera::CompositingSpace;
use bevy::ecs::schedule::ScheduleCleanupPolicy;
use bevy::prelude::*;
use bevy::render::render_resource::{PipelineCache, SpecializedRenderPipelines, TextureFormat};
use bevy::render::sync_world::MainEntity;
use bevy::render::{Render, RenderApp, RenderSystems};
use bevy::shader::Shader;
use bevy_egui::render::systems::{EguiPipelines, queue_pipelines_system};
use bevy_egui::render::{EGUI_SHADER_HANDLE, EguiCameraView, EguiPipeline, EguiPipelineKey};
use bevy_egui::{EguiManagedTextures, EguiPostUpdateSet, PrimaryEguiContext};

use super::sparing::Redrawn;
use crate::app::canvas::{Behind, FORMAT};

/// The same, taken for what it is.
pub(super) const SEEN_AS: TextureFormat = TextureFormat::Rgba8UnormSrgb;

/// Draws in the display's own colours.
pub(super) struct ColoursPlugin;

impl Plugin for ColoursPlugin {
    fn finish(&self, app: &mut App) {
        // The graphics card is there now.
        if let Some(render) = app.get_sub_app_mut(RenderApp) {
            // Its pipeline would never draw anything.
            let removed =
                render.remove_systems_in_set(Render, queue_pipelines_system, ScheduleCleanupPolicy::RemoveSystemsOnly);
            if let Err(error) = removed {
                warn!("{error}");
            }
            render.add_systems(Render, choose_pipelines.in_set(RenderSystems::Queue));
        }
    }

    fn build(&self, app: &mut App) {
        load_internal_asset!(app, EGUI_SHADER_HANDLE, "egui.wgsl", Shader::from_wgsl);
        app.add_systems(PostStartup, dress_camera);
        app.add_systems(PostUpdate, take_glyphs_as_they_are.after(EguiPostUpdateSet::PostProcessOutput));
    }
}

/// The camera of the screens draws a layer over the canvas.
fn dress_camera(mut commands: Commands<'_, '_>, cameras: Query<'_, '_, Entity, With<PrimaryEguiContext>>) {
    for camera in &cameras {
        commands.entity(camera).insert((
            Camera { clear_color: ClearColorConfig::None, ..Camera::default() },
            CompositingSpace::Srgb,
            Behind::default(),
            Redrawn::default(),
        ));
    }
}

/// Of glyphs only the cover counts, which nothing has to convert.
fn take_glyphs_as_they_are(textures: Res<'_, EguiManagedTextures>, mut images: ResMut<'_, Assets<Image>>) {
    for texture in textures.values() {
        let converted = images.get(&texture.handle).is_some_and(|image| image.texture_descriptor.format == SEEN_AS);
        if converted && let Some(mut image) = images.get_mut(&texture.handle) {
            image.texture_descriptor.format = FORMAT;
        }
    }
}

/// What egui is drawn with has to fit the camera's texture: this takes the place of [`queue_pipelines_system`].
fn choose_pipelines(
    mut commands: Commands<'_, '_>,
    mut pipelines: ResMut<'_, SpecializedRenderPipelines<EguiPipeline>>,
    views: Query<'_, '_, &MainEntity, With<EguiCameraView>>,
    (cache, pipeline): (Res<'_, PipelineCache>, Res<'_, EguiPipeline>),
) {
    let key = EguiPipelineKey { target_format: FORMAT };
    let chosen = views.iter().map(|view| (*view, pipelines.specialize(&cache, &pipeline, key))).collect();
    commands.insert_resource(EguiPipelines(chosen));
}

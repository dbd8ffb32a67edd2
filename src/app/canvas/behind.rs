//! Puts the picture of the canvas behind what a camera draws: copied, not drawn, which costs next to nothing.

use bevy::core_pipeline::{Core2d, Core2dSystems};
use bevy::prelude::*;
use bevy::render::RenderApp;
use bevy::render::extract_component::{ExtractComponent, ExtractComponentPlugin};
use bevy::render::render_asset::RenderAssets;
use bevy::render::renderer::{RenderContext, ViewQuery};
use bevy::render::texture::GpuImage;
use bevy::render::view::ViewTarget;

/// The picture behind what a camera draws. The camera must not clear, and its texture must allow copies into it.
#[derive(Component, Clone, Default, ExtractComponent)]
pub(in crate::app) struct Behind(pub(in crate::app) Handle<Image>);

pub(super) struct BehindPlugin;

impl Plugin for BehindPlugin {
    fn build(&self, app: &mut App) {
        app.add_plugins(ExtractComponentPlugin::<Behind>::default());
        if let Some(render) = app.get_sub_app_mut(RenderApp) {
            render.add_systems(Core2d, copy.before(Core2dSystems::MainPass));
        }
    }
}

fn copy(
    view: ViewQuery<'_, '_, (&ViewTarget, &Behind)>,
    pictures: Res<'_, RenderAssets<GpuImage>>,
    mut context: RenderContext<'_, '_>,
) {
    let (target, behind) = view.into_inner();
    let Some(picture) = pictures.get(&behind.0) else { return };
    let (from, to) = (&picture.texture, target.main_texture());
    // For a frame after a change of size they may differ.
    if from.size() == to.size() && from.format() == to.format() {
        context.command_encoder().copy_texture_to_texture(from.as_image_copy(), to.as_image_copy(), from.size());
    }
}

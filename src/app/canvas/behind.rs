//! Puts the picture of the canvas behind what a camera draws: copied, not drawn, which costs next to nothing.

use bevy::core_pipeline::{Core2d, Core2dSystems};
use bevy::prelude::*;
use bevy::render::RenderApp;
use bevy::render::extract_component::{ExtractComponent, ExtractComponentPlugin};
use bevy::render::render_asset::RenderAssets;
use bevy::render::render_resource::{
    Extent3d, LoadOp, Operations, Origin3d, RenderPassColorAttachment, RenderPassDescriptor, StoreOp, Texture,
};
use bevy::render::renderer::{RenderContext, ViewQuery};
use bevy::render::texture::GpuImage;
use bevy::render::view::ViewTarget;
use egui::Color32;

use crate::app::damage::{Damage, Part};

/// The picture behind what a camera draws, and what of it is drawn over. The camera must not clear, and its texture must
/// allow copies into it.
#[derive(Component, Clone, Default, ExtractComponent)]
pub(in crate::app) struct Behind {
    pub(super) picture: Handle<Image>,
    damage: Damage,
    frame: u64,
    /// What is there as long as there is no picture.
    ground: Color32,
}

impl Behind {
    /// This is what the camera draws next, and on what ground as long as there is no picture; frames are counted.
    pub(in crate::app) fn expect(&mut self, damage: Damage, frame: u64, ground: Color32) {
        (self.damage, self.frame, self.ground) = (damage, frame, ground);
    }

    /// What is drawn.
    pub(in crate::app) fn damage(&self) -> &Damage {
        &self.damage
    }

    /// The number of the frame.
    pub(in crate::app) fn frame(&self) -> u64 {
        self.frame
    }
}

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
    let to = target.main_texture();
    // For a frame after a change of size they may differ, and so may the size that was drawn for.
    let fits = |from: &&Texture| from.size() == to.size() && from.format() == to.format();
    let Some(from) = pictures.get(&behind.picture).map(|picture| &picture.texture).filter(fits) else {
        if behind.damage.whole {
            fill(target, behind.ground, &mut context);
        }
        return;
    };
    let within = |part: &&Part| part.right <= to.width() && part.bottom <= to.height();
    for part in behind.damage.parts.iter().filter(within) {
        let origin = Origin3d { x: part.left, y: part.top, z: 0 };
        let extent = Extent3d { width: part.width(), height: part.height(), depth_or_array_layers: 1 };
        let (mut from, mut to) = (from.as_image_copy(), to.as_image_copy());
        (from.origin, to.origin) = (origin, origin);
        context.command_encoder().copy_texture_to_texture(from, to, extent);
    }
}

/// Fills what a camera draws on with a colour, as it is given.
fn fill(target: &ViewTarget, colour: Color32, context: &mut RenderContext<'_, '_>) {
    let [red, green, blue, _] = colour.to_array().map(|part| f32::from(part) / 255.0);
    context.command_encoder().begin_render_pass(&RenderPassDescriptor {
        label: Some("ground"),
        color_attachments: &[Some(RenderPassColorAttachment {
            view: target.main_texture_view(),
            depth_slice: None,
            resolve_target: None,
            ops: Operations { load: LoadOp::Clear(LinearRgba::rgb(red, green, blue).into()), store: StoreOp::Store },
        })],
        depth_stencil_attachment: None,
        timestamp_writes: None,
        occlusion_query_set: None,
        multiview_mask: None,
    });
}

//! The picture of the canvas: painted where it is seen when something in it changes, and kept in the space of the screen's
//! own colours, so that what is translucent looks as designed.
//!
//! Painted by hand, without a camera of Bevy's: that would fill and convert every pixel twice.

use bevy::asset::{load_internal_asset, uuid_handle};
use bevy::core_pipeline::{Core2d, Core2dSystems};
use bevy::mesh::{VertexBufferLayout, VertexFormat};
use bevy::prelude::*;
use bevy::render::extract_component::ExtractComponentPlugin;
use bevy::render::render_resource::{
    BlendState, BufferUsages, CachedRenderPipelineId, ColorTargetState, ColorWrites, Extent3d, FragmentState,
    IndexFormat, LoadOp, Operations, PipelineCache, RawBufferVec, RenderPassColorAttachment, RenderPassDescriptor,
    RenderPipelineDescriptor, StoreOp, Texture, TextureDescriptor, TextureDimension, TextureFormat, TextureUsages,
    TextureView, TextureViewDescriptor, VertexState, VertexStepMode,
};
use bevy::render::renderer::{RenderContext, RenderDevice, RenderQueue, ViewQuery};
use bevy::render::view::ViewTarget;
use bevy::render::{Render, RenderApp, RenderSystems};
use bevy::shader::Shader;

use super::behind::Behind;
use super::brush::Corner;

/// Colours as they are given: blending happens between them, as in every drawing program.
pub(in crate::app) const FORMAT: TextureFormat = TextureFormat::Rgba8Unorm;
const SHADER: Handle<Shader> = uuid_handle!("6a3f0c52-0b1e-4a53-9d0e-5b7c1f2a9e01");

/// Paints the picture while a camera draws the screens.
pub(super) struct PicturePlugin;

impl Plugin for PicturePlugin {
    fn build(&self, app: &mut App) {
        load_internal_asset!(app, SHADER, "canvas.wgsl", Shader::from_wgsl);
        app.add_plugins(ExtractComponentPlugin::<Behind>::default());
        if let Some(render) = app.get_sub_app_mut(RenderApp) {
            render.init_resource::<Picture>();
            render.add_systems(Render, prepare.in_set(RenderSystems::PhaseSort));
            render.add_systems(Core2d, paint.before(Core2dSystems::MainPass));
        }
    }
}

/// The picture, as large as what lies over it.
#[derive(Resource)]
pub(in crate::app) struct Picture {
    texture: Option<(Texture, TextureView)>,
    /// Which one is on it.
    painted: u64,
    pipeline: Option<CachedRenderPipelineId>,
    corners: RawBufferVec<Corner>,
    indices: RawBufferVec<u32>,
}

impl Default for Picture {
    fn default() -> Self {
        let (corners, indices) = (RawBufferVec::new(BufferUsages::VERTEX), RawBufferVec::new(BufferUsages::INDEX));
        Self { texture: None, painted: 0, pipeline: None, corners, indices }
    }
}

impl Picture {
    /// What it is on, once there is any.
    pub(in crate::app) fn texture(&self) -> Option<&Texture> {
        self.texture.as_ref().map(|(texture, _)| texture)
    }

    /// Which one it is; they are counted.
    pub(in crate::app) fn number(&self) -> u64 {
        self.painted
    }
}

fn describe() -> RenderPipelineDescriptor {
    let formats = [VertexFormat::Float32x2, VertexFormat::Float32x4, VertexFormat::Float32x4];
    RenderPipelineDescriptor {
        label: Some("canvas".into()),
        vertex: VertexState {
            shader: SHADER,
            entry_point: Some("vertex".into()),
            buffers: vec![VertexBufferLayout::from_vertex_formats(VertexStepMode::Vertex, formats)],
            ..default()
        },
        fragment: Some(FragmentState {
            shader: SHADER,
            entry_point: Some("fragment".into()),
            targets: vec![Some(ColorTargetState {
                format: FORMAT,
                blend: Some(BlendState::PREMULTIPLIED_ALPHA_BLENDING),
                write_mask: ColorWrites::ALL,
            })],
            ..default()
        }),
        ..default()
    }
}

fn prepare(
    mut picture: ResMut<'_, Picture>,
    views: Query<'_, '_, &Behind>,
    cache: Res<'_, PipelineCache>,
    (device, queue): (Res<'_, RenderDevice>, Res<'_, RenderQueue>),
) {
    let picture = &mut *picture;
    for behind in views.iter().filter(|behind| behind.number != picture.painted) {
        picture.pipeline.get_or_insert_with(|| cache.queue_render_pipeline(describe()));
        picture.corners.values_mut().clone_from(&behind.quads.corners);
        picture.indices.values_mut().clone_from(&behind.quads.indices);
        picture.corners.write_buffer(&device, &queue);
        picture.indices.write_buffer(&device, &queue);
    }
}

fn paint(
    view: ViewQuery<'_, '_, (&ViewTarget, &Behind)>,
    mut picture: ResMut<'_, Picture>,
    (cache, device): (Res<'_, PipelineCache>, Res<'_, RenderDevice>),
    mut context: RenderContext<'_, '_>,
) {
    let (target, behind) = view.into_inner();
    if behind.number == 0 {
        return;
    }
    let size = target.main_texture().size();
    let fits = picture.texture().is_some_and(|texture| texture.size() == size);
    if !fits {
        picture.texture = Some(blank(size, &device));
    }
    let pipeline = picture.pipeline.and_then(|pipeline| cache.get_render_pipeline(pipeline));
    if fits && (behind.number == picture.painted || pipeline.is_none()) {
        return;
    }
    let Some((_, view)) = &picture.texture else { return };
    let [red, green, blue, _] = behind.ground.to_array().map(|part| f32::from(part) / 255.0);
    let ground = LoadOp::Clear(LinearRgba::rgb(red, green, blue).into());
    let mut pass = context.command_encoder().begin_render_pass(&RenderPassDescriptor {
        label: Some("canvas"),
        color_attachments: &[Some(RenderPassColorAttachment {
            view,
            depth_slice: None,
            resolve_target: None,
            ops: Operations { load: if fits { LoadOp::Load } else { ground }, store: StoreOp::Store },
        })],
        depth_stencil_attachment: None,
        timestamp_writes: None,
        occlusion_query_set: None,
        multiview_mask: None,
    });
    let buffers = picture.corners.buffer().zip(picture.indices.buffer());
    if let (Some(pipeline), Some((corners, indices))) = (pipeline, buffers) {
        pass.set_pipeline(pipeline);
        pass.set_vertex_buffer(0, *corners.slice(..));
        pass.set_index_buffer(*indices.slice(..), IndexFormat::Uint32);
        pass.draw_indexed(0..u32::try_from(picture.indices.len()).unwrap_or_default(), 0, 0..1);
        drop(pass);
        picture.painted = behind.number;
    }
}

fn blank(size: Extent3d, device: &RenderDevice) -> (Texture, TextureView) {
    let texture = device.create_texture(&TextureDescriptor {
        label: Some("canvas"),
        size,
        mip_level_count: 1,
        sample_count: 1,
        dimension: TextureDimension::D2,
        format: FORMAT,
        usage: TextureUsages::RENDER_ATTACHMENT | TextureUsages::TEXTURE_BINDING,
        view_formats: &[],
    });
    let view = texture.create_view(&TextureViewDescriptor::default());
    (texture, view)
}

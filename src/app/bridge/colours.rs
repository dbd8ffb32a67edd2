//! Colours as they are given: screens and canvas are drawn and blended in the space of the display's own colours, as in
//! every drawing program and as egui means it. bevy_egui 0.42 blends in linear light, where translucent fills hide less
//! and letters are bolder than they should be, and converts every pixel twice.
//!
//! The camera's texture holds such colours ([`FORMAT`]); egui gets a shader and a pipeline that write them; at the end
//! they are taken for what they are, which costs no more than any output does.

use bevy::asset::{load_internal_asset, uuid_handle};
use bevy::camera::{CameraMainTextureUsages, CameraOutputMode, CompositingSpace};
use bevy::core_pipeline::upscaling::upscaling;
use bevy::core_pipeline::{Core2d, Core2dSystems};
use bevy::ecs::schedule::ScheduleCleanupPolicy;
use bevy::prelude::*;
use bevy::render::camera::ExtractedCamera;
use bevy::render::render_resource::binding_types::{sampler, texture_2d};
use bevy::render::render_resource::{
    BindGroup, BindGroupEntries, BindGroupLayoutDescriptor, BindGroupLayoutEntries, CachedRenderPipelineId,
    ColorTargetState, ColorWrites, FragmentState, PipelineCache, RenderPassDescriptor, RenderPipelineDescriptor,
    Sampler, SamplerBindingType, SamplerDescriptor, ShaderStages, SpecializedRenderPipelines, TextureFormat, TextureId,
    TextureSampleType, TextureUsages, TextureViewDescriptor, VertexState,
};
use bevy::render::renderer::{RenderContext, RenderDevice, ViewQuery};
use bevy::render::sync_world::MainEntity;
use bevy::render::view::ViewTarget;
use bevy::render::{Render, RenderApp, RenderSystems};
use bevy::shader::Shader;
use bevy_egui::render::systems::{EguiPipelines, queue_pipelines_system};
use bevy_egui::render::{EGUI_SHADER_HANDLE, EguiCameraView, EguiPipeline, EguiPipelineKey, egui_pass};
use bevy_egui::{EguiManagedTextures, EguiPostUpdateSet, PrimaryEguiContext};

use crate::app::canvas::{Behind, FORMAT};

/// The same, taken for what it is.
const SEEN_AS: TextureFormat = TextureFormat::Rgba8UnormSrgb;

const OUTPUT: Handle<Shader> = uuid_handle!("0d6c3c0e-6a39-4f0e-8f0f-2f6b9a5d7c11");

/// Draws in the display's own colours.
pub(super) struct ColoursPlugin;

impl Plugin for ColoursPlugin {
    fn finish(&self, app: &mut App) {
        // The graphics card is there now.
        if let Some(render) = app.get_sub_app_mut(RenderApp) {
            render.init_resource::<Output>();
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
        load_internal_asset!(app, OUTPUT, "output.wgsl", Shader::from_wgsl);
        app.add_systems(PostStartup, dress_camera);
        app.add_systems(PostUpdate, take_glyphs_as_they_are.after(EguiPostUpdateSet::PostProcessOutput));
        if let Some(render) = app.get_sub_app_mut(RenderApp) {
            render.add_systems(Render, prepare_output.in_set(RenderSystems::PhaseSort));
            render.add_systems(Core2d, put_out.after(egui_pass).after(Core2dSystems::PostProcess).before(upscaling));
        }
    }
}

/// The camera of the screens draws over the canvas, and what it drew is put out here.
fn dress_camera(mut commands: Commands<'_, '_>, cameras: Query<'_, '_, Entity, With<PrimaryEguiContext>>) {
    for camera in &cameras {
        commands.entity(camera).insert((
            Camera { clear_color: ClearColorConfig::None, ..Camera::default() },
            CompositingSpace::Srgb,
            CameraMainTextureUsages::default().with(TextureUsages::COPY_DST),
            Behind::default(),
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

/// What a frame is put out with: the pipeline, and the format it was made for.
#[derive(Resource)]
struct Output {
    layout: BindGroupLayoutDescriptor,
    nearest: Sampler,
    pipeline: Option<(TextureFormat, CachedRenderPipelineId)>,
}

impl FromWorld for Output {
    fn from_world(world: &mut World) -> Self {
        let kinds =
            (texture_2d(TextureSampleType::Float { filterable: false }), sampler(SamplerBindingType::NonFiltering));
        let entries = BindGroupLayoutEntries::sequential(ShaderStages::FRAGMENT, kinds);
        let nearest = world.resource::<RenderDevice>().create_sampler(&SamplerDescriptor::default());
        Self { layout: BindGroupLayoutDescriptor::new("output", &entries), nearest, pipeline: None }
    }
}

impl Output {
    fn describe(&self, format: TextureFormat) -> RenderPipelineDescriptor {
        RenderPipelineDescriptor {
            label: Some("output".into()),
            layout: vec![self.layout.clone()],
            vertex: VertexState { shader: OUTPUT, entry_point: Some("vertex".into()), ..default() },
            fragment: Some(FragmentState {
                shader: OUTPUT,
                entry_point: Some("fragment".into()),
                targets: vec![Some(ColorTargetState { format, blend: None, write_mask: ColorWrites::ALL })],
                ..default()
            }),
            ..default()
        }
    }
}

fn prepare_output(
    mut output: ResMut<'_, Output>,
    mut targets: Query<'_, '_, (&ViewTarget, &mut ExtractedCamera), With<Behind>>,
    cache: Res<'_, PipelineCache>,
) {
    for (target, mut camera) in &mut targets {
        // Bevy's own output would convert every pixel.
        camera.output_mode = CameraOutputMode::Skip;
        let Some(format) = target.out_texture_view_format() else { continue };
        if output.pipeline.is_none_or(|(known, _)| known != format) {
            output.pipeline = Some((format, cache.queue_render_pipeline(output.describe(format))));
        }
    }
}

fn put_out(
    view: ViewQuery<'_, '_, &ViewTarget, With<Behind>>,
    output: Res<'_, Output>,
    cache: Res<'_, PipelineCache>,
    device: Res<'_, RenderDevice>,
    mut kept: Local<'_, Option<(TextureId, BindGroup)>>,
    mut context: RenderContext<'_, '_>,
) {
    let target = view.into_inner();
    let Some(pipeline) = output.pipeline.and_then(|(_, pipeline)| cache.get_render_pipeline(pipeline)) else { return };
    let drawn = target.main_texture();
    let known = kept.take().filter(|(texture, _)| *texture == drawn.id());
    let (_, group) = kept.insert(known.unwrap_or_else(|| {
        let seen = drawn.create_view(&TextureViewDescriptor { format: Some(SEEN_AS), ..default() });
        let layout = cache.get_bind_group_layout(&output.layout);
        (drawn.id(), device.create_bind_group(None, &layout, &BindGroupEntries::sequential((&seen, &output.nearest))))
    }));
    let Some(attachment) = target.out_texture_color_attachment(None) else { return };
    let mut pass = context.command_encoder().begin_render_pass(&RenderPassDescriptor {
        label: Some("output"),
        color_attachments: &[Some(attachment)],
        depth_stencil_attachment: None,
        timestamp_writes: None,
        occlusion_query_set: None,
        multiview_mask: None,
    });
    pass.set_pipeline(pipeline);
    pass.set_bind_group(0, &*group, &[]);
    pass.draw(0..3, 0..1);
}

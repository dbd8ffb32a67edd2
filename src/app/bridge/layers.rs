//! Puts a frame together from its layers: over the picture of the canvas lie the screens, each on a texture of its own, so
//! that the one can change without the other being drawn.
//!
//! Of the screens what is to be drawn again is wiped off their layer before egui draws. Then both layers are put one over
//! the other, where either changed, and that is put out.
//!
//! **Invariants.** What is put out is always whole. A layer that could not be wiped is told as lost.

use bevy::asset::{load_internal_asset, uuid_handle};
use bevy::camera::CameraOutputMode;
use bevy::core_pipeline::upscaling::upscaling;
use bevy::core_pipeline::{Core2d, Core2dSystems};
use bevy::prelude::*;
use bevy::render::camera::ExtractedCamera;
use bevy::render::render_resource::binding_types::texture_2d;
use bevy::render::render_resource::{
    BindGroup, BindGroupEntries, BindGroupLayoutDescriptor, BindGroupLayoutEntries, CachedRenderPipelineId,
    ColorTargetState, ColorWrites, Extent3d, FragmentState, LoadOp, Operations, PipelineCache,
    RenderPassColorAttachment, RenderPassDescriptor, RenderPipeline, RenderPipelineDescriptor, ShaderStages, StoreOp,
    Texture, TextureDescriptor, TextureDimension, TextureFormat, TextureId, TextureSampleType, TextureUsages,
    TextureView, TextureViewDescriptor, VertexState,
};
use bevy::render::renderer::{RenderContext, RenderDevice, ViewQuery};
use bevy::render::view::ViewTarget;
use bevy::render::{Render, RenderApp, RenderSystems};
use bevy::shader::Shader;
use bevy_egui::render::egui_pass;

use super::colours::SEEN_AS;
use super::sparing::{Lost, Redrawn};
use crate::app::canvas::{Behind, FORMAT, Picture};
use crate::app::damage::Part;

const SHADER: Handle<Shader> = uuid_handle!("0d6c3c0e-6a39-4f0e-8f0f-2f6b9a5d7c11");

/// Puts frames together.
pub(super) struct LayersPlugin;

impl Plugin for LayersPlugin {
    fn build(&self, app: &mut App) {
        load_internal_asset!(app, SHADER, "layers.wgsl", Shader::from_wgsl);
        if let Some(render) = app.get_sub_app_mut(RenderApp) {
            render.init_resource::<Passes>().init_resource::<Frame>();
            render.add_systems(Render, prepare.in_set(RenderSystems::PhaseSort));
            render.add_systems(
                Core2d,
                (
                    wipe.before(Core2dSystems::MainPass),
                    (put_together, put_out)
                        .chain()
                        .after(egui_pass)
                        .after(Core2dSystems::PostProcess)
                        .before(upscaling),
                ),
            );
        }
    }
}

/// What fills the screen with one triangle.
#[derive(Clone, Copy)]
enum Pass {
    /// With nothing.
    Wipe,
    /// With the screens over the canvas.
    PutTogether,
    /// With what was put together.
    PutOut,
}

impl Pass {
    /// Its function in the shader.
    fn name(self) -> &'static str {
        match self {
            Self::Wipe => "wipe",
            Self::PutTogether => "put_together",
            Self::PutOut => "put_out",
        }
    }
}

/// The pipelines, queued when they are first asked for, and what they read.
#[derive(Resource)]
struct Passes {
    two: BindGroupLayoutDescriptor,
    one: BindGroupLayoutDescriptor,
    wipe: Option<CachedRenderPipelineId>,
    put_together: Option<CachedRenderPipelineId>,
    /// Made for this format.
    put_out: Option<(TextureFormat, CachedRenderPipelineId)>,
}

impl Default for Passes {
    fn default() -> Self {
        let texture = || texture_2d(TextureSampleType::Float { filterable: false });
        let one = BindGroupLayoutEntries::sequential(ShaderStages::FRAGMENT, (texture(),));
        let two = BindGroupLayoutEntries::sequential(ShaderStages::FRAGMENT, (texture(), texture()));
        Self {
            two: BindGroupLayoutDescriptor::new("layers", &two),
            one: BindGroupLayoutDescriptor::new("layer", &one),
            wipe: None,
            put_together: None,
            put_out: None,
        }
    }
}

impl Passes {
    /// What wipes and what puts together, once both are there.
    fn both<'a>(&self, cache: &'a PipelineCache) -> Option<(&'a RenderPipeline, &'a RenderPipeline)> {
        cache.get_render_pipeline(self.wipe?).zip(cache.get_render_pipeline(self.put_together?))
    }

    /// What reads a texture for what it is.
    fn reads(&self, texture: &Texture, cache: &PipelineCache, device: &RenderDevice) -> BindGroup {
        let seen = texture.create_view(&TextureViewDescriptor { format: Some(SEEN_AS), ..default() });
        let layout = cache.get_bind_group_layout(&self.one);
        device.create_bind_group(None, &layout, &BindGroupEntries::single(&seen))
    }

    fn describe(&self, pass: Pass, format: TextureFormat) -> RenderPipelineDescriptor {
        let layout = match pass {
            Pass::Wipe => Vec::new(),
            Pass::PutTogether => vec![self.two.clone()],
            Pass::PutOut => vec![self.one.clone()],
        };
        RenderPipelineDescriptor {
            label: Some(pass.name().into()),
            layout,
            vertex: VertexState { shader: SHADER, entry_point: Some("vertex".into()), ..default() },
            fragment: Some(FragmentState {
                shader: SHADER,
                entry_point: Some(pass.name().into()),
                targets: vec![Some(ColorTargetState { format, blend: None, write_mask: ColorWrites::ALL })],
                ..default()
            }),
            ..default()
        }
    }
}

/// What is put out.
#[derive(Resource, Default)]
enum Frame {
    #[default]
    Nothing,
    /// The screens, on a ground; how large they are.
    Screens(BindGroup, Extent3d),
    /// The screens over the canvas.
    Together(Box<Together>),
}

/// Two layers, one over the other.
struct Together {
    /// Of which textures, and which picture of the canvas.
    of: (TextureId, TextureId),
    picture: u64,
    texture: Texture,
    view: TextureView,
    layers: BindGroup,
    out: BindGroup,
}

fn prepare(
    mut passes: ResMut<'_, Passes>,
    mut targets: Query<'_, '_, (&ViewTarget, &Redrawn, &mut ExtractedCamera), With<Behind>>,
    cache: Res<'_, PipelineCache>,
) {
    for (target, redrawn, mut camera) in &mut targets {
        // Bevy's own output would convert every pixel.
        camera.output_mode = CameraOutputMode::Skip;
        let queue = |pass| Some(cache.queue_render_pipeline(passes.describe(pass, FORMAT)));
        // The first frame is to be there soon: it does without.
        if !redrawn.is_first() && passes.wipe.is_none() {
            (passes.wipe, passes.put_together) = (queue(Pass::Wipe), queue(Pass::PutTogether));
        }
        let Some(format) = target.out_texture_view_format() else { continue };
        if passes.put_out.is_none_or(|(known, _)| known != format) {
            passes.put_out = Some((format, cache.queue_render_pipeline(passes.describe(Pass::PutOut, format))));
        }
    }
}

/// Wipes off the layer of the screens what is to be drawn again. As long as nothing can be put together it has the ground
/// of the canvas on it.
fn wipe(
    view: ViewQuery<'_, '_, (&ViewTarget, &Behind, &Redrawn)>,
    (passes, cache, lost): (Res<'_, Passes>, Res<'_, PipelineCache>, Res<'_, Lost>),
    mut context: RenderContext<'_, '_>,
) {
    let (target, behind, redrawn) = view.into_inner();
    let (view, damage) = (target.main_texture_view(), redrawn.damage());
    match passes.both(&cache) {
        None => {
            let [red, green, blue, _] = behind.ground().to_array().map(|part| f32::from(part) / 255.0);
            draw(&mut context, "ground", on(view, Some(LinearRgba::rgb(red, green, blue))), None);
            lost.tell();
        }
        Some(_) if damage.whole => draw(&mut context, Pass::Wipe.name(), on(view, Some(LinearRgba::NONE)), None),
        Some(_) if damage.parts.is_empty() => {}
        Some((pipeline, _)) => {
            draw(&mut context, Pass::Wipe.name(), on(view, None), Some((pipeline, None, &damage.parts)))
        }
    }
}

/// Puts the screens over the canvas, where either changed.
fn put_together(
    view: ViewQuery<'_, '_, (&ViewTarget, &Behind, &Redrawn)>,
    (passes, cache, picture): (Res<'_, Passes>, Res<'_, PipelineCache>, Res<'_, Picture>),
    device: Res<'_, RenderDevice>,
    mut frame: ResMut<'_, Frame>,
    mut context: RenderContext<'_, '_>,
) {
    let (target, behind, redrawn) = view.into_inner();
    let (screens, drawn) = (target.main_texture(), redrawn.damage());
    let (Some((_, pipeline)), Some(below)) = (passes.both(&cache), picture.texture()) else {
        *frame = Frame::Screens(passes.reads(screens, &cache, &device), screens.size());
        return;
    };
    let known = match std::mem::take(&mut *frame) {
        Frame::Together(known) if known.of == (screens.id(), below.id()) => Some(*known),
        _ => None,
    };
    let everything = [Part { left: 0, top: 0, right: screens.width(), bottom: screens.height() }];
    let parts = match &known {
        Some(known) if known.picture == picture.number() => drawn.parts.clone(),
        Some(_) if !drawn.whole => [&*drawn.parts, behind.seen()].concat(),
        _ => everything.to_vec(),
    };
    let mut together = known.unwrap_or_else(|| Together::new(screens, below, &passes, &cache, &device));
    together.picture = picture.number();
    if !parts.is_empty() {
        let drawing = Some((pipeline, Some(&together.layers), &*parts));
        draw(&mut context, Pass::PutTogether.name(), on(&together.view, None), drawing);
    }
    *frame = Frame::Together(Box::new(together));
    behind.shown(picture.number());
}

/// Puts out what was put together, taken for what it is: that costs no more than any output does.
fn put_out(
    view: ViewQuery<'_, '_, &ViewTarget, With<Behind>>,
    (passes, cache, frame): (Res<'_, Passes>, Res<'_, PipelineCache>, Res<'_, Frame>),
    mut context: RenderContext<'_, '_>,
) {
    let target = view.into_inner();
    let Some(pipeline) = passes.put_out.and_then(|(_, pipeline)| cache.get_render_pipeline(pipeline)) else { return };
    let (group, size) = match &*frame {
        Frame::Nothing => return,
        Frame::Screens(group, size) => (group, *size),
        Frame::Together(together) => (&together.out, together.texture.size()),
    };
    let Some(attachment) = target.out_texture_color_attachment(None) else { return };
    let everything = [Part { left: 0, top: 0, right: size.width, bottom: size.height }];
    draw(&mut context, Pass::PutOut.name(), attachment, Some((pipeline, Some(group), &everything)));
}

/// Draws with a pipeline what it reads from a group, in these parts.
fn draw(
    context: &mut RenderContext<'_, '_>,
    label: &str,
    attachment: RenderPassColorAttachment<'_>,
    drawing: Option<(&RenderPipeline, Option<&BindGroup>, &[Part])>,
) {
    let size = attachment.view.texture().size();
    let mut pass = context.command_encoder().begin_render_pass(&RenderPassDescriptor {
        label: Some(label),
        color_attachments: &[Some(attachment)],
        depth_stencil_attachment: None,
        timestamp_writes: None,
        occlusion_query_set: None,
        multiview_mask: None,
    });
    let Some((pipeline, group, parts)) = drawing else { return };
    pass.set_pipeline(pipeline);
    if let Some(group) = group {
        pass.set_bind_group(0, &**group, &[]);
    }
    for part in parts.iter().filter(|part| part.right <= size.width && part.bottom <= size.height) {
        pass.set_scissor_rect(part.left, part.top, part.width(), part.height());
        pass.draw(0..3, 0..1);
    }
}

/// A texture to draw on, filled with a colour before if one is given.
fn on(view: &TextureView, filled: Option<LinearRgba>) -> RenderPassColorAttachment<'_> {
    let load = filled.map_or(LoadOp::Load, |colour| LoadOp::Clear(colour.into()));
    let ops = Operations { load, store: StoreOp::Store };
    RenderPassColorAttachment { view, depth_slice: None, resolve_target: None, ops }
}

impl Together {
    fn new(
        screens: &Texture,
        picture: &Texture,
        passes: &Passes,
        cache: &PipelineCache,
        device: &RenderDevice,
    ) -> Self {
        let texture = device.create_texture(&TextureDescriptor {
            label: Some("together"),
            size: screens.size(),
            mip_level_count: 1,
            sample_count: 1,
            dimension: TextureDimension::D2,
            format: FORMAT,
            usage: TextureUsages::RENDER_ATTACHMENT | TextureUsages::TEXTURE_BINDING,
            view_formats: &[SEEN_AS],
        });
        let as_is = |texture: &Texture| texture.create_view(&TextureViewDescriptor::default());
        let (above, below) = (as_is(screens), as_is(picture));
        Self {
            of: (screens.id(), picture.id()),
            picture: 0,
            layers: device.create_bind_group(
                None,
                &cache.get_bind_group_layout(&passes.two),
                &BindGroupEntries::sequential((&above, &below)),
            ),
            out: passes.reads(&texture, cache, device),
            view: as_is(&texture),
            texture,
        }
    }
}

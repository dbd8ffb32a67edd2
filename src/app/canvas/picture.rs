//! The picture of the canvas: painted when something in it changes, and kept in the space of the screen's own colours, so
//! that what is translucent looks as designed.

use bevy::asset::{load_internal_asset, uuid_handle};
use bevy::camera::RenderTarget;
use bevy::camera::visibility::{NoFrustumCulling, RenderLayers};
use bevy::mesh::MeshVertexBufferLayoutRef;
use bevy::prelude::*;
use bevy::reflect::TypePath;
use bevy::render::render_resource::{
    AsBindGroup, BlendState, RenderPipelineDescriptor, SpecializedMeshPipelineError, TextureFormat, TextureUsages,
};
use bevy::shader::{Shader, ShaderRef};
use bevy::sprite_render::{AlphaMode2d, Material2d, Material2dKey, Material2dPlugin};
use bevy::window::PrimaryWindow;

use super::behind::{Behind, BehindPlugin};
use super::brush::{self, Brush};
use super::motion::Motion;
use super::paint::Paint;
use crate::app::driver::Backdrop;

/// The layer that the canvas is painted on.
const LAYER: usize = 1;
/// For how many frames a change is painted: what is new has to get to the graphics card first.
const SETTLING: u8 = 3;
/// The longest that passes between two frames of something that moves, in seconds.
const LONGEST_STEP: f32 = 0.05;
/// Colours as they are given: blending happens between them, as in every drawing program.
pub(in crate::app) const FORMAT: TextureFormat = TextureFormat::Rgba8Unorm;
const SHADER: Handle<Shader> = uuid_handle!("6a3f0c52-0b1e-4a53-9d0e-5b7c1f2a9e01");

/// Paints the canvas behind everything.
pub struct CanvasPlugin;

impl Plugin for CanvasPlugin {
    fn build(&self, app: &mut App) {
        load_internal_asset!(app, SHADER, "canvas.wgsl", Shader::from_wgsl);
        app.add_plugins((Material2dPlugin::<CanvasMaterial>::default(), BehindPlugin))
            .init_resource::<Canvas>()
            // The first frame does without: it is there sooner, and the canvas with the second.
            .add_systems(Last, set_up.run_if(run_once))
            .add_systems(PostUpdate, paint_canvas.in_set(Painting));
    }
}

/// When the canvas is painted.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub(in crate::app) struct Painting;

/// What the canvas shows.
#[derive(Resource, Default)]
pub struct Canvas {
    wanted: Option<Backdrop>,
    motion: Motion,
    /// For how many frames it has to be painted yet.
    dirty: u8,
    /// Whether it is painted in this frame.
    painted: bool,
    size: UVec2,
    /// The size in points that it follows for.
    followed: Option<egui::Vec2>,
}

impl Canvas {
    /// Shows this from now on.
    pub fn show(&mut self, backdrop: &Backdrop) {
        let known = self.wanted.as_ref();
        if known.is_some_and(|known| known.changed == backdrop.changed) {
            return;
        }
        if known.is_some_and(|known| {
            known.palette.ground.0 != backdrop.palette.ground.0 || known.palette.mood != backdrop.palette.mood
        }) {
            self.dirty = SETTLING;
        }
        self.wanted = Some(backdrop.clone());
        self.followed = None;
    }

    /// Whether it changes with the next frame.
    pub fn is_moving(&self) -> bool {
        self.dirty > 0 || self.motion.is_moving()
    }

    /// Has it painted again though nothing changes.
    pub fn stir(&mut self) {
        self.dirty = SETTLING;
    }

    /// Its ground.
    pub fn ground(&self) -> egui::Color32 {
        self.wanted.as_ref().map_or_else(Default::default, |wanted| wanted.palette.ground.0.0)
    }

    /// Whether it is painted in this frame.
    pub fn is_painted(&self) -> bool {
        self.painted
    }

    /// Brings layout and moods up to what is wanted.
    fn follow(&mut self, size: egui::Vec2) {
        let Some(wanted) = self.wanted.as_ref().filter(|_| self.followed != Some(size)) else { return };
        if self.motion.follow(wanted, size) {
            self.dirty = SETTLING;
        }
        self.followed = Some(size);
    }

    /// Lets time pass.
    fn pass(&mut self, seconds: f32) {
        if self.motion.pass(seconds) {
            self.dirty = SETTLING;
        }
    }

    fn paint(&self, size: egui::Vec2, pixels: f32) -> Option<Mesh> {
        let wanted = self.wanted.as_ref()?;
        let mut brush = Brush::new(size, pixels);
        Paint::new(&wanted.palette).picture(&mut brush, &self.motion);
        Some(brush.mesh())
    }
}

/// The material of the canvas: everything it needs is in the corners of the mesh.
#[derive(Asset, TypePath, AsBindGroup, Clone, Debug)]
struct CanvasMaterial {}

impl Material2d for CanvasMaterial {
    fn vertex_shader() -> ShaderRef {
        SHADER.into()
    }

    fn fragment_shader() -> ShaderRef {
        SHADER.into()
    }

    fn alpha_mode(&self) -> AlphaMode2d {
        AlphaMode2d::Blend
    }

    fn specialize(
        descriptor: &mut RenderPipelineDescriptor,
        layout: &MeshVertexBufferLayoutRef,
        _key: Material2dKey<Self>,
    ) -> Result<(), SpecializedMeshPipelineError> {
        descriptor.vertex.buffers = vec![layout.0.get_layout(&[
            Mesh::ATTRIBUTE_POSITION.at_shader_location(0),
            brush::INK.at_shader_location(1),
            brush::SHAPE.at_shader_location(2),
        ])?];
        let targets = descriptor.fragment.iter_mut().flat_map(|fragment| fragment.targets.iter_mut().flatten());
        for target in targets {
            target.blend = Some(BlendState::PREMULTIPLIED_ALPHA_BLENDING);
        }
        Ok(())
    }
}

/// The camera that paints the canvas.
#[derive(Component)]
struct Painter;
/// The mesh that is painted.
#[derive(Component)]
struct Painted;

fn set_up(
    mut commands: Commands<'_, '_>,
    mut meshes: ResMut<'_, Assets<Mesh>>,
    mut inks: ResMut<'_, Assets<CanvasMaterial>>,
    mut images: ResMut<'_, Assets<Image>>,
) {
    commands.spawn((
        Camera2d,
        Camera { order: -1, is_active: false, ..Camera::default() },
        RenderTarget::from(images.add(picture(UVec2::ONE))),
        Msaa::Off,
        RenderLayers::layer(LAYER),
        Painter,
    ));
    let material = MeshMaterial2d(inks.add(CanvasMaterial {}));
    let mesh = Mesh2d(meshes.add(Brush::new(egui::Vec2::ZERO, 1.0).mesh()));
    commands.spawn((mesh, material, RenderLayers::layer(LAYER), NoFrustumCulling, Painted));
}

/// A picture to paint, in the screen's own colours.
fn picture(size: UVec2) -> Image {
    let mut picture = Image::new_target_texture(size.x, size.y, FORMAT, None);
    picture.texture_descriptor.usage |= TextureUsages::COPY_SRC;
    picture
}

fn paint_canvas(
    mut canvas: ResMut<'_, Canvas>,
    time: Res<'_, Time<Real>>,
    window: Single<'_, '_, &Window, With<PrimaryWindow>>,
    painter: Single<'_, '_, (&mut Camera, &mut RenderTarget), With<Painter>>,
    painted: Single<'_, '_, &Mesh2d, With<Painted>>,
    mut shown: Query<'_, '_, &mut Behind>,
    (mut meshes, mut images): (ResMut<'_, Assets<Mesh>>, ResMut<'_, Assets<Image>>),
) {
    let (mut camera, mut target) = painter.into_inner();
    let pixels = window.physical_size();
    if pixels.min_element() == 0 {
        return;
    }
    let size = egui::vec2(window.width(), window.height());
    canvas.follow(size);
    if canvas.size != pixels {
        canvas.size = pixels;
        canvas.dirty = SETTLING;
        let picture = images.add(picture(pixels));
        for mut behind in &mut shown {
            behind.picture = picture.clone();
        }
        *target = RenderTarget::from(picture);
    }
    let moving = canvas.is_moving();
    (camera.is_active, canvas.painted) = (moving, moving);
    if moving {
        // After a rest the time since the last frame is the rest.
        canvas.pass(time.delta_secs().min(LONGEST_STEP));
        canvas.dirty = canvas.dirty.saturating_sub(1);
        if let Some(mesh) = canvas.paint(size, window.scale_factor())
            && let Err(error) = meshes.insert(painted.id(), mesh)
        {
            warn!("{error}");
        }
    }
}

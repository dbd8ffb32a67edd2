// What egui draws, in the space its colours are given in: translucent fills and the edges of letters come out as egui
// means them, and no pixel is converted twice. Takes the place of bevy_egui's own shader, whose layout it has.

struct Transform {
    scale: vec2<f32>,
    translation: vec2<f32>,
}

struct Vertex {
    @location(0) position: vec2<f32>,
    @location(1) uv: vec2<f32>,
    @location(2) color: vec4<f32>,
}

struct Varying {
    @builtin(position) position: vec4<f32>,
    @location(0) color: vec4<f32>,
    @location(1) uv: vec2<f32>,
}

@group(0) @binding(0) var<uniform> transform: Transform;
@group(1) @binding(0) var glyphs: texture_2d<f32>;
@group(1) @binding(1) var glyph_sampler: sampler;

@vertex
fn vs_main(in: Vertex) -> Varying {
    let position = in.position * transform.scale + transform.translation;
    return Varying(vec4<f32>(position, 0.0, 1.0), in.color, in.uv);
}

@fragment
fn fs_main(in: Varying) -> @location(0) vec4<f32> {
    // The one texture there is holds glyphs, white on nothing, drawn pixel for pixel: no need to mix neighbours.
    let texel = vec2<i32>(in.uv * vec2<f32>(textureDimensions(glyphs)));
    return in.color * textureLoad(glyphs, texel, 0).a;
}

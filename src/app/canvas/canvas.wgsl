// Discs, stars, glows, lines and tiles of the canvas: one quad each, its edge softened over one pixel.
#import bevy_sprite::mesh2d_view_bindings::view

struct Vertex {
    @location(0) position: vec3<f32>,
    // Premultiplied; an alpha of 0 adds light.
    @location(1) color: vec4<f32>,
    // Offset from the middle, extent, kind.
    @location(2) shape: vec4<f32>,
}

struct Varying {
    @builtin(position) position: vec4<f32>,
    @location(0) color: vec4<f32>,
    @location(1) offset: vec2<f32>,
    @location(2) @interpolate(flat) extent: f32,
    @location(3) @interpolate(flat) kind: u32,
}

const DISC: u32 = 1u;
const GLOW: u32 = 2u;
const STAR: u32 = 3u;
const LINE: u32 = 4u;
const TILE: u32 = 5u;
const POINTS: f32 = 7.0;
const TURN: f32 = 6.2831853;

@vertex
fn vertex(in: Vertex) -> Varying {
    let position = view.clip_from_world * vec4<f32>(in.position, 1.0);
    return Varying(position, in.color, in.shape.xy, in.shape.z, u32(in.shape.w + 0.5));
}

@fragment
fn fragment(in: Varying) -> @location(0) vec4<f32> {
    var cover = 1.0;
    if (in.kind == DISC) {
        cover = in.extent + 0.5 - length(in.offset);
    } else if (in.kind == GLOW) {
        let rest = max(0.0, 1.0 - length(in.offset) / in.extent);
        cover = rest * rest;
    } else if (in.kind == STAR) {
        let around = fract(atan2(in.offset.y, in.offset.x) * POINTS / TURN);
        let tip = abs(around * 2.0 - 1.0);
        cover = in.extent * mix(0.85, 1.75, tip) + 0.5 - length(in.offset);
    } else if (in.kind == LINE) {
        cover = in.extent + 0.5 - abs(in.offset.y);
    } else if (in.kind == TILE) {
        let corner = in.extent * 0.3;
        let beyond = abs(in.offset) - vec2<f32>(in.extent, in.extent * 0.75) + corner;
        cover = corner + 0.5 - length(max(beyond, vec2<f32>(0.0))) - min(max(beyond.x, beyond.y), 0.0);
    }
    return in.color * clamp(cover, 0.0, 1.0);
}

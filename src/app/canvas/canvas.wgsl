// Discs, stars, glows, lines and tiles of the canvas: one quad each, its edge softened over one pixel.

struct Vertex {
    // From −1 to 1, to the right and up.
    @location(0) position: vec2<f32>,
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

const PLAIN: u32 = 0u;
const GLOW: u32 = 2u;
const STAR: u32 = 3u;
const LINE: u32 = 4u;
const TILE: u32 = 5u;

@vertex
fn vertex(in: Vertex) -> Varying {
    return Varying(vec4<f32>(in.position, 0.0, 1.0), in.color, in.shape.xy, in.shape.z, u32(in.shape.w + 0.5));
}

// A processor that draws works out every side of every branch: there is one course for all, and it is short.
@fragment
fn fragment(in: Varying) -> @location(0) vec4<f32> {
    let far = length(in.offset);
    // The cosine of seven times the angle: between the tips of a star and its notches.
    let c = in.offset.x / max(far, 0.001);
    let cc = c * c;
    let tip = 0.5 + 0.5 * c * (((64.0 * cc - 112.0) * cc + 56.0) * cc - 7.0);
    let radius = in.extent * select(1.0, mix(0.85, 1.75, tip), in.kind == STAR);
    let rest = max(0.0, 1.0 - far / max(in.extent, 0.001));
    let corner = in.extent * 0.3;
    let beyond = abs(in.offset) - vec2<f32>(in.extent, in.extent * 0.75) + corner;
    let tile = corner - length(max(beyond, vec2<f32>(0.0))) - min(max(beyond.x, beyond.y), 0.0);
    var cover = radius - far;
    cover = select(cover, in.extent - abs(in.offset.y), in.kind == LINE);
    cover = select(cover, tile, in.kind == TILE);
    cover = select(cover + 0.5, rest * rest, in.kind == GLOW);
    return in.color * select(clamp(cover, 0.0, 1.0), 1.0, in.kind == PLAIN);
}

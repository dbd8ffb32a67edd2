// Puts out what was drawn, pixel for pixel.
@group(0) @binding(0) var drawn: texture_2d<f32>;
@group(0) @binding(1) var nearest: sampler;

struct Varying {
    @builtin(position) position: vec4<f32>,
    @location(0) uv: vec2<f32>,
}

@vertex
fn vertex(@builtin(vertex_index) corner: u32) -> Varying {
    // One triangle that covers everything.
    let uv = vec2<f32>(f32(corner & 1u), f32(corner >> 1u)) * 2.0;
    return Varying(vec4<f32>(uv.x * 2.0 - 1.0, 1.0 - uv.y * 2.0, 0.0, 1.0), uv);
}

@fragment
fn fragment(in: Varying) -> @location(0) vec4<f32> {
    return textureLoad(drawn, vec2<i32>(in.position.xy), 0);
}

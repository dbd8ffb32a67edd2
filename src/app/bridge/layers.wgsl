// One triangle that covers everything, filled with layers, pixel for pixel.
@group(0) @binding(0) var above: texture_2d<f32>;
@group(0) @binding(1) var below: texture_2d<f32>;

@vertex
fn vertex(@builtin(vertex_index) corner: u32) -> @builtin(position) vec4<f32> {
    let uv = vec2<f32>(f32(corner & 1u), f32(corner >> 1u)) * 4.0;
    return vec4<f32>(uv.x - 1.0, 1.0 - uv.y, 0.0, 1.0);
}

@fragment
fn wipe() -> @location(0) vec4<f32> {
    return vec4<f32>(0.0);
}

@fragment
fn put_together(@builtin(position) position: vec4<f32>) -> @location(0) vec4<f32> {
    let at = vec2<i32>(position.xy);
    let cover = textureLoad(above, at, 0);
    let ground = textureLoad(below, at, 0);
    return vec4<f32>(cover.rgb + ground.rgb * (1.0 - cover.a), 1.0);
}

@fragment
fn put_out(@builtin(position) position: vec4<f32>) -> @location(0) vec4<f32> {
    return textureLoad(above, vec2<i32>(position.xy), 0);
}

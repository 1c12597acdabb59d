/**
 * The shaders of an edge: a ribbon along a quadratic Bézier curve, dashed or dotted by its length in pixels, with an arrow head.
 * All geometry is in pixels of the page, so that dashes, widths and heads look the same at every zoom.
 */

/** Pieces of the ribbon; twelve bend smoothly at the curvatures that parallel edges get. */
const PIECES = 12;

/** Parts of the mesh, as the shader tells them apart. */
const RIBBON = 0;
const HEAD = 1;

/** One row per vertex of the mesh that every edge repeats: [part, share of the way, side]. */
export const EDGE_MESH: number[][] = [...ribbon(), [HEAD, 1, 0], [HEAD, 0, 1], [HEAD, 0, -1]];

/** Code of a line style in the attribute `a_line`. */
export const LINE_CODES = { solid: 0, dashed: 1, dotted: 2 } as const;

export const EDGE_VERTEX_SHADER = /* glsl */ `
attribute vec3 a_mesh;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute float a_width;
attribute float a_bend;
attribute float a_line;
attribute float a_arrow;
attribute vec4 a_color;
attribute vec4 a_id;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;

varying vec4 v_color;
varying float v_along;
varying float v_side;
varying float v_half;
varying float v_line;
varying float v_isHead;
varying vec3 v_border;

const float bias = 255.0 / 254.0;
const float gap = 1.5;
const float feather = 1.0;

vec2 toPixels(vec2 position) {
  return (u_matrix * vec3(position, 1.0)).xy * 0.5 * u_dimensions;
}

void main() {
  vec2 a = toPixels(a_source);
  vec2 b = toPixels(a_target);
  vec2 chord = b - a;
  vec2 control = (a + b) * 0.5 + vec2(-chord.y, chord.x) * a_bend * 2.0;
  float firstLeg = max(length(control - a), 0.001);
  float lastLeg = max(length(b - control), 0.001);

  #ifdef PICKING_MODE
  float width = max(a_width / u_sizeRatio, 8.0);
  #else
  float width = max(a_width / u_sizeRatio, 1.0);
  #endif
  float headLength = a_arrow * (4.0 + 2.4 * width);

  // Where the curve leaves the source's disc, where the head begins, and where it touches the target's disc.
  float begin = min(a_radii.x / u_sizeRatio / (2.0 * firstLeg), 0.45);
  float tip = max(1.0 - (a_radii.y / u_sizeRatio + gap) / (2.0 * lastLeg), 0.55);
  float end = max(tip - headLength / (2.0 * lastLeg), begin);

  float isHead = step(0.5, a_mesh.x);
  float t = mix(mix(begin, end, a_mesh.y), mix(end, tip, a_mesh.y), isHead);
  float u = 1.0 - t;
  vec2 point = u * u * a + 2.0 * u * t * control + t * t * b;
  vec2 tangent = normalize(u * (control - a) + t * (b - control) + chord * 0.0001);
  vec2 normal = vec2(-tangent.y, tangent.x);

  float headHalf = headLength * 0.42;
  float ribbonHalf = width * 0.5 + feather;
  float offset = a_mesh.z * mix(ribbonHalf, headHalf, isHead);
  point += normal * offset;
  gl_Position = vec4(point * 2.0 / u_dimensions, 0.0, 1.0);

  v_along = (t - begin) * (firstLeg + lastLeg + length(chord)) * 0.5;
  v_side = offset;
  v_half = width * 0.5;
  v_line = a_line;
  v_isHead = isHead;

  // Distances in pixels to the three sides of the head, by which its rim is smoothed.
  float slope = 2.0 * headHalf * headLength / max(length(vec2(headLength, headHalf)), 0.001);
  v_border = vec3(a_mesh.y * headLength, max(a_mesh.z, 0.0) * slope, max(-a_mesh.z, 0.0) * slope);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

export const EDGE_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_along;
varying float v_side;
varying float v_half;
varying float v_line;
varying float v_isHead;
varying vec3 v_border;

uniform float u_pixelRatio;

// How far inside its dash a point lies, in pixels; negative in a gap.
float insideDash(float period, float drawn) {
  float phase = mod(v_along, period);
  return drawn * 0.5 - abs(phase - drawn * 0.5);
}

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float inside = v_half - abs(v_side);
  if (v_line > 1.5) inside = min(inside, insideDash(5.0, 2.0));
  else if (v_line > 0.5) inside = min(inside, insideDash(9.0, 5.5));
  if (v_isHead > 0.5) inside = min(v_border.x, min(v_border.y, v_border.z)) - 0.5;
  float cover = clamp(inside * u_pixelRatio + 0.5, 0.0, 1.0) * v_color.a;
  if (cover <= 0.0) discard;
  gl_FragColor = vec4(v_color.rgb * cover, cover);
  #endif
}
`;

/** Two triangles for each piece of the ribbon. */
function ribbon(): number[][] {
  return Array.from({ length: PIECES }, (_, piece) => {
    const from = piece / PIECES;
    const to = (piece + 1) / PIECES;
    const corners = [
      [from, 1],
      [from, -1],
      [to, 1],
      [to, 1],
      [from, -1],
      [to, -1],
    ];
    return corners.map((corner) => [RIBBON, ...corner]);
  }).flat();
}

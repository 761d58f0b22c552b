import { ShaderMaterial, type Texture, Uniform, Vector2, Vector3, Vector4 } from 'three'
import type { Lens } from '../profiles.ts'
import type { Turn, Window } from './window.ts'

/** What the light of one picture is developed with. */
export type Recipe = {
  readonly lens: Lens
  /** What part of the plane one unit deep the light was collected from. */
  readonly window: Window
  /** The lens's turn while rows are exposed, and how much of that time each of the two parts takes. */
  readonly turn: Turn
  readonly readoutPart: number
  readonly shutterPart: number
  /** Standard deviation, parts of full scale. */
  readonly noise: number
  readonly number: number
}

/** Turns what was collected into a picture; see `developShader`. */
export type Developer = {
  readonly material: ShaderMaterial
  readonly prepare: (recipe: Recipe) => void
  /** For reading back, where the first row that comes is to be the top one; else for a screen. */
  readonly topFirst: (wanted: boolean) => void
}

/** More samples along a blur than these are not told apart. */
const mostSamples = 12

/**
 * For each pixel of the picture: where its ray, unbent and turned to the moment of its row, meets the
 * light; a mean of linear light along the exposure's motion; noise. Shot noise is nearly even once
 * light is written as sRGB, so it is added there; it is drawn from pixel and picture number alone
 * (pcg3d of Jarzynski and Olano 2020), with a triangular spread.
 */
const developShader = `
  uniform sampler2D light;
  uniform vec4 window, focus;
  uniform vec2 size, timing;
  uniform float radial[3], tangential[2], noise, topFirst;
  uniform bool bent;
  uniform vec3 axis;
  uniform float angle;
  uniform int samples;
  uniform uint number;
  varying vec2 place;

  vec2 unbend(vec2 seen) {
    vec2 at = seen;
    for (int i = 0; i < 8; i++) {
      float square = dot(at, at);
      float stretch = 1.0 + square * (radial[0] + square * (radial[1] + square * radial[2]));
      vec2 aside = 2.0 * at.x * at.y * vec2(tangential[0], tangential[1]) +
        vec2(tangential[1], tangential[0]) * (square + 2.0 * at * at);
      at = (seen - aside) / stretch;
    }
    return at;
  }

  vec2 turned(vec2 at, float part) {
    vec3 ray = vec3(at.x, -at.y, -1.0);
    float c = cos(angle * part), s = sin(angle * part);
    ray = ray * c + cross(axis, ray) * s + axis * dot(axis, ray) * (1.0 - c);
    return vec2(-ray.x, ray.y) / ray.z;
  }

  vec3 random(uvec3 v) {
    v = v * 1664525u + 1013904223u;
    v.x += v.y * v.z; v.y += v.z * v.x; v.z += v.x * v.y;
    v ^= v >> 16u;
    v.x += v.y * v.z; v.y += v.z * v.x; v.z += v.x * v.y;
    return vec3(v >> 8u) / 16777216.0;
  }

  void main() {
    vec2 unit = vec2(place.x, mix(1.0 - place.y, place.y, topFirst));
    vec2 at = (unit * size - focus.zw) / focus.xy;
    if (bent) at = unbend(at);
    vec3 sum = vec3(0.0);
    for (int i = 0; i < samples; i++) {
      float along = (float(i) + 0.5) / float(samples) - 0.5;
      vec2 ray = angle == 0.0 ? at : turned(at, (unit.y - 0.5) * timing.x + along * timing.y);
      vec2 found = (ray - window.xy) / (window.zw - window.xy);
      sum += sRGBTransferEOTF(texture2D(light, vec2(found.x, 1.0 - found.y))).rgb;
    }
    vec3 shown = sRGBTransferOETF(vec4(sum / float(samples), 1.0)).rgb;
    if (noise > 0.0) {
      uvec2 pixel = uvec2(unit * size);
      vec3 spread = random(uvec3(pixel, 2u * number)) + random(uvec3(pixel, 2u * number + 1u)) - 1.0;
      shown += spread * noise * 2.449; // a triangle of this width has a standard deviation of 1
    }
    gl_FragColor = vec4(shown, 1.0);
  }`

/** Develops what is drawn into `light`, a texture in sRGB whose first row is the lowest. */
export function createDeveloper(light: Texture): Developer {
  const uniforms = {
    light: new Uniform(light),
    window: new Uniform(new Vector4()),
    focus: new Uniform(new Vector4()),
    size: new Uniform(new Vector2()),
    timing: new Uniform(new Vector2()),
    radial: new Uniform([0, 0, 0]),
    tangential: new Uniform([0, 0]),
    bent: new Uniform(false),
    axis: new Uniform(new Vector3()),
    angle: new Uniform(0),
    samples: new Uniform(1),
    noise: new Uniform(0),
    number: new Uniform(0),
    topFirst: new Uniform(0),
  }
  const material = new ShaderMaterial({
    uniforms,
    vertexShader: `varying vec2 place;
      void main() { place = uv; gl_Position = vec4(position.xy, 1.0, 1.0); }`,
    fragmentShader: developShader,
    toneMapped: false, // the light is already
    depthTest: false,
    depthWrite: false,
  })
  return {
    material,
    topFirst: (wanted) => (uniforms.topFirst.value = wanted ? 1 : 0),
    prepare: ({ lens, window, turn, ...recipe }) => {
      const { left, top, right, bottom } = window
      const [k1, k2, p1, p2, k3] = lens.distortion
      uniforms.window.value.set(left, top, right, bottom)
      uniforms.focus.value.set(lens.fx, lens.fy, lens.cx, lens.cy)
      uniforms.size.value.set(lens.width, lens.height)
      uniforms.radial.value = [k1, k2, k3]
      uniforms.tangential.value = [p1, p2]
      uniforms.bent.value = lens.distortion.some((each) => each !== 0)
      uniforms.axis.value.set(...turn).normalize()
      uniforms.angle.value = Math.hypot(...turn)
      uniforms.timing.value.set(recipe.readoutPart, recipe.shutterPart)
      const smear = Math.hypot(...turn) * recipe.shutterPart * Math.max(lens.fx, lens.fy)
      uniforms.samples.value = Math.min(mostSamples, Math.max(1, Math.ceil(smear)))
      uniforms.noise.value = recipe.noise
      uniforms.number.value = recipe.number
    },
  }
}

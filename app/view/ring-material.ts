import { Color, LinearSRGBColorSpace, ShaderMaterial, Vector4 } from 'three'
import { overlay } from './tokens.ts'
import type { Backing } from './word-texture.ts'

/** How a ring is drawn, in em: its radius to the middle of the stroke, its stroke, and the part of it that is drawn. */
export type RingLook = { radius: number; stroke: number; dash: number }

/** Room around the stroke for its dark halo, in strokes. */
const halo = 2.2

/** Side of the square that a ring is drawn on, em. */
export const ringSide = ({ radius, stroke }: RingLook): number => 2 * (radius + halo * stroke)

const vertexShader = `
varying vec2 place;
uniform float side;
void main() {
  place = position.xy * side;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`

// The distance to the nearest of six arcs with round ends; a whole ring is six that touch.
const fragmentShader = `
varying vec2 place;
uniform float radius, stroke, dash, opacity, halo;
uniform vec3 colour;
uniform vec4 backing;
void main() {
  float across = abs(length(place) - radius);
  float part = abs(fract(atan(place.y, place.x) / 6.2831853 * 6.0) - 0.5) - dash / 2.0;
  float along = max(part / 6.0 * 6.2831853 * radius + stroke / 2.0 * step(0.001, dash), 0.0);
  float away = dash < 0.999 ? length(vec2(across, along)) : across;
  float soft = fwidth(length(place));
  float line = 1.0 - smoothstep(stroke / 2.0 - soft, stroke / 2.0 + soft, away);
  float dark = backing.a * (1.0 - smoothstep(stroke * 0.5, stroke * halo, away));
  float whole = line + dark * (1.0 - line);
  vec3 mixed = (colour * line + backing.rgb * dark * (1.0 - line)) / max(whole, 0.001);
  gl_FragColor = vec4(mixed, whole * opacity);
}`

/**
 * A ring whose radius, dashes and opacity may change with every display frame while its stroke stays
 * as thin, with a dark halo where it lies over a picture. Whoever asked for it disposes it.
 */
export function createRing(colour: string, backing: Backing): ShaderMaterial {
  const none = backing === 'none'
  return new ShaderMaterial({
    ...{ vertexShader, fragmentShader, transparent: true, depthTest: false },
    uniforms: {
      ...{ side: { value: 1 }, radius: { value: 0.4 }, stroke: { value: 0.1 } },
      ...{ dash: { value: 1 }, opacity: { value: 0 }, halo: { value: halo } },
      // As written, since nothing here converts colours.
      colour: { value: new Color().setStyle(colour, LinearSRGBColorSpace) },
      backing: { value: none ? new Vector4() : channelsOf(overlay.backing) },
    },
  })
}

/** Hands a ring's look to its material. Allocates nothing. */
export function drawRing({ uniforms }: ShaderMaterial, look: RingLook, opacity: number): void {
  set(uniforms['side'], ringSide(look))
  set(uniforms['radius'], look.radius)
  set(uniforms['stroke'], look.stroke)
  set(uniforms['dash'], look.dash)
  set(uniforms['opacity'], opacity)
}

function set(uniform: { value: unknown } | undefined, value: number): void {
  if (uniform) uniform.value = value
}

/** Red, green, blue and opacity in 0..1, of `rgb(R G B / A)`. */
function channelsOf(colour: string): Vector4 {
  const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  return new Vector4(r / 255, g / 255, b / 255, a)
}

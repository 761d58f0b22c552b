import { CanvasTexture, NoColorSpace, RepeatWrapping, SRGBColorSpace, type Texture } from 'three'
import type { Field } from './noise.ts'

/** What draws on a canvas. */
export type Pen = OffscreenCanvasRenderingContext2D

/** A colour at a value of a field: 0xRRGGBB. */
export type Stop = readonly [value: number, colour: number]

/** Opens a canvas; throws where the browser has no 2D canvas off the page. */
export function penOf(width: number, height: number): Pen {
  const pen = new OffscreenCanvas(width, height).getContext('2d')
  if (!pen) throw new Error('This browser gives no 2D canvas to paint the home with.')
  return pen
}

/** A canvas as a texture that repeats. `times` is how often along u and v. */
export function textureOf(
  pen: Pen,
  times: readonly [number, number] = [1, 1],
  kind: 'colour' | 'data' = 'colour',
): Texture {
  const texture = new CanvasTexture(pen.canvas)
  texture.wrapS = texture.wrapT = RepeatWrapping
  texture.repeat.set(...times)
  texture.anisotropy = 4
  texture.colorSpace = kind === 'colour' ? SRGBColorSpace : NoColorSpace
  return texture
}

/** A texture drawn once. */
export function drawn(
  width: number,
  height: number,
  draw: (pen: Pen, width: number, height: number) => void,
): Texture {
  const pen = penOf(width, height)
  draw(pen, width, height)
  return textureOf(pen)
}

export const channels = (colour: number): readonly [number, number, number] => [
  (colour >> 16) & 255,
  (colour >> 8) & 255,
  colour & 255,
]

/** The colour with each channel multiplied, kept within 0..255. */
export function shade(colour: number, factor: number): number {
  const [r, g, b] = channels(colour).map((channel) => Math.min(255, Math.round(channel * factor)))
  return ((r ?? 0) << 16) | ((g ?? 0) << 8) | (b ?? 0)
}

/** CSS notation of 0xRRGGBB. */
export const css = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`

/** Paints a field through a ramp of colours, given in rising order of value. */
export function ramp({ side, values }: Field, stops: readonly Stop[]): Pen {
  const table = Array.from({ length: 256 }, (_, i) => colourAt(i / 255, stops))
  return paintPixels(side, (i) => table[Math.round(clamp(values[i] ?? 0) * 255)] ?? [0, 0, 0])
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value))

function colourAt(value: number, stops: readonly Stop[]): readonly [number, number, number] {
  const upper = Math.max(
    1,
    stops.findIndex(([at]) => at >= value),
  )
  const index = stops.some(([at]) => at >= value) ? upper : stops.length - 1
  const [low = 0, from = 0] = stops[index - 1] ?? []
  const [high = 1, to = 0] = stops[index] ?? []
  const t = clamp((value - low) / (high - low))
  const [a, b] = [channels(from), channels(to)]
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}

/** A normal map from heights: `strength` is the rise of a full step of the field over one pixel. */
export function normals({ side, values }: Field, strength: number): Pen {
  const at = (x: number, y: number) => values[((y + side) % side) * side + ((x + side) % side)] ?? 0
  return paintPixels(side, (i) => {
    const x = i % side
    const y = Math.floor(i / side)
    const nx = (at(x - 1, y) - at(x + 1, y)) * strength
    const ny = (at(x, y + 1) - at(x, y - 1)) * strength
    const length = Math.hypot(nx, ny, 1)
    return [nx, ny, 1].map((part) => (part / length + 1) * 127.5)
  })
}

function paintPixels(side: number, colour: (index: number) => readonly number[]): Pen {
  const pen = penOf(side, side)
  const image = pen.createImageData(side, side)
  for (let i = 0; i < side * side; i++) {
    const [r = 0, g = 0, b = 0] = colour(i)
    image.data[i * 4] = r
    image.data[i * 4 + 1] = g
    image.data[i * 4 + 2] = b
    image.data[i * 4 + 3] = 255
  }
  pen.putImageData(image, 0, 0)
  return pen
}

import { seeded } from '../random.ts'

/** A square field of values, mostly 0..1, row by row, that repeats without a seam. */
export type Field = { readonly side: number; readonly values: Float32Array }

export type Noise = {
  readonly seed: number
  /** Pixels from one knot of the coarsest octave to the next. */
  readonly cell: number
  readonly octaves: number
  /** How much finer the knots lie along x and along y. */
  readonly stretch?: readonly [x: number, y: number]
  /** Strength of each octave against the one before. */
  readonly gain?: number
}

const smooth = (t: number): number => t * t * (3 - 2 * t)

/** Tileable value noise, octaves summed and scaled back to 0..1. */
export function noise(
  side: number,
  { seed, cell, octaves, stretch: [stretchX, stretchY] = [1, 1], gain = 0.5 }: Noise,
): Field {
  const values = new Float32Array(side * side)
  let amplitude = 1
  let total = 0
  for (let octave = 0; octave < octaves; octave++) {
    const random = seeded(seed + octave * 101)
    const across = Math.max(1, Math.round((side / cell) * stretchX * 2 ** octave))
    const down = Math.max(1, Math.round((side / cell) * stretchY * 2 ** octave))
    const knots = Float32Array.from({ length: across * down }, random)
    addOctave(values, side, { knots, across, down, amplitude })
    total += amplitude
    amplitude *= gain
  }
  return { side, values: values.map((value) => value / total) }
}

function addOctave(
  values: Float32Array,
  side: number,
  octave: {
    readonly knots: Float32Array
    readonly across: number
    readonly down: number
    readonly amplitude: number
  },
): void {
  const { knots, across, down, amplitude } = octave
  for (let y = 0; y < side; y++) {
    const fy = (y / side) * down
    const y0 = Math.floor(fy) % down
    const y1 = (y0 + 1) % down
    const ty = smooth(fy % 1)
    for (let x = 0; x < side; x++) {
      const fx = (x / side) * across
      const x0 = Math.floor(fx) % across
      const x1 = (x0 + 1) % across
      const tx = smooth(fx % 1)
      const a = knots[y0 * across + x0] ?? 0
      const b = knots[y0 * across + x1] ?? 0
      const c = knots[y1 * across + x0] ?? 0
      const d = knots[y1 * across + x1] ?? 0
      const i = y * side + x
      values[i] =
        (values[i] ?? 0) + amplitude * (a + (b - a) * tx + (c - a) * ty + (a - b - c + d) * tx * ty)
    }
  }
}

/** A field made point by point from others of the same side; `at` is given the index. */
export const fieldOf = (
  side: number,
  at: (index: number, x: number, y: number) => number,
): Field => ({
  side,
  values: Float32Array.from({ length: side * side }, (_, i) =>
    at(i, i % side, Math.floor(i / side)),
  ),
})

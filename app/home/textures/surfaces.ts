import type { MeshStandardMaterialParameters } from 'three'
import { seeded } from '../random.ts'
import { fieldOf, noise } from './noise.ts'
import { once } from './once.ts'
import { css, normals, penOf, ramp, shade, textureOf, type Pen } from './paint.ts'

type Maps = Pick<MeshStandardMaterialParameters, 'map' | 'normalMap' | 'bumpMap' | 'bumpScale'>
type Times = readonly [number, number]

/** A painted wall: a little uneven in tone and in height. */
export function plaster(colour: number, times: Times): Maps {
  const side = 512
  const bumps = once('plaster bumps', () =>
    normals(noise(side, { seed: 21, cell: 16, octaves: 5, gain: 0.65 }), 0.9),
  )
  const paint = once(`plaster ${colour}`, () => {
    const fine = noise(side, { seed: 21, cell: 16, octaves: 3, gain: 0.65 })
    const coarse = noise(side, { seed: 24, cell: 170, octaves: 3 })
    const mixed = fieldOf(
      side,
      (i) => 0.35 * (fine.values[i] ?? 0) + 0.65 * (coarse.values[i] ?? 0),
    )
    return ramp(mixed, [
      [0.25, shade(colour, 0.93)],
      [0.75, colour],
    ])
  })
  return { map: textureOf(paint, times), normalMap: textureOf(bumps, times, 'data') }
}

/** Woven cloth with `threads` pairs of threads along the picture. */
export function fabric(colour: number, times: Times, threads = 56): Maps {
  const side = 512
  const { weave, fuzz } = once(`weave ${threads}`, () => {
    const fuzz = noise(side, { seed: 31, cell: 6, octaves: 3, gain: 0.8 })
    const at = (v: number) => (v / side) * threads
    const weave = fieldOf(side, (i, x, y) => {
      const over = (Math.floor(at(x) * 2) + Math.floor(at(y) * 2)) & 1 ? at(x) : at(y)
      return 0.62 * Math.abs(Math.sin(over * Math.PI * 2)) + 0.38 * (fuzz.values[i] ?? 0)
    })
    return { weave, fuzz }
  })
  const bumps = once(`weave bumps ${threads}`, () => normals(weave, 1.6))
  const paint = once(`fabric ${colour} ${threads}`, () => {
    const tone = noise(side, { seed: 36, cell: 90, octaves: 3 })
    const mixed = fieldOf(
      side,
      (i) =>
        0.5 * (weave.values[i] ?? 0) + 0.28 * (fuzz.values[i] ?? 0) + 0.22 * (tone.values[i] ?? 0),
    )
    return ramp(mixed, [
      [0.15, shade(colour, 0.62)],
      [0.5, shade(colour, 0.98)],
      [0.85, shade(colour, 1.22)],
    ])
  })
  return { map: textureOf(paint, times), normalMap: textureOf(bumps, times, 'data') }
}

export type Speckle = {
  readonly colour: number
  readonly spots: readonly number[]
  readonly count: number
  /** Radius of the spots in pixels of 512. */
  readonly radius: readonly [number, number]
  /** How far the ground varies in tone, 0..1. */
  readonly blotch: number
}

/** Stone, terracotta, dough, glaze: spots on an uneven ground. */
export function speckle(how: Speckle, times: Times = [1, 1]): Maps {
  return {
    map: textureOf(
      once(`speckle ${JSON.stringify(how)}`, () => paintSpots(how)),
      times,
    ),
  }
}

function paintSpots({ colour, spots, count, radius: [small, large], blotch }: Speckle): Pen {
  const side = 512
  const pen = ramp(noise(side, { seed: 51, cell: 120, octaves: 4 }), [
    [0.2, shade(colour, 1 - blotch)],
    [0.8, shade(colour, 1 + blotch / 2)],
  ])
  const random = seeded(51)
  for (let i = 0; i < count; i++) {
    pen.fillStyle = css(spots[Math.floor(random() * spots.length)] ?? colour)
    pen.globalAlpha = 0.35 + 0.6 * random()
    const [rx, ry] = [random(), random()].map((t) => small + (large - small) * t)
    pen.beginPath()
    pen.ellipse(random() * side, random() * side, rx ?? 1, ry ?? 1, random() * 3, 0, 7)
    pen.fill()
  }
  pen.globalAlpha = 1
  return pen
}

/** Square tiles, `count` along the picture, with pale joints. */
export function tiles(colour: number, times: Times, count = 4): Maps {
  const side = 512
  const paint = once(`tiles ${colour} ${count}`, () => {
    const pen = ramp(noise(side, { seed: 61, cell: 60, octaves: 4 }), [
      [0.2, shade(colour, 0.94)],
      [0.8, shade(colour, 1.04)],
    ])
    pen.fillStyle = css(shade(colour, 0.72))
    for (let i = 0; i < count; i++) {
      pen.fillRect((i * side) / count, 0, 3, side)
      pen.fillRect(0, (i * side) / count, side, 3)
    }
    return pen
  })
  const bumps = once(`tile bumps ${count}`, () => {
    const pen = penOf(side, side)
    pen.fillStyle = '#999'
    pen.fillRect(0, 0, side, side)
    pen.fillStyle = '#222'
    for (let i = 0; i < count; i++) {
      pen.fillRect((i * side) / count, 0, 3, side)
      pen.fillRect(0, (i * side) / count, side, 3)
    }
    return pen
  })
  return {
    map: textureOf(paint, times),
    bumpMap: textureOf(bumps, times, 'data'),
    bumpScale: 1,
  }
}

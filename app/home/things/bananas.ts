import { BufferGeometry, Float32BufferAttribute, Group, type Object3D } from 'three'
import { physical } from '../materials.ts'
import { seeded } from '../random.ts'
import { group, mesh, put } from '../shapes.ts'
import { noise } from '../textures/noise.ts'
import { once } from '../textures/once.ts'
import { type Pen, ramp, textureOf } from '../textures/paint.ts'
import type { Form } from '../thing.ts'

/** One banana along x, bent upwards, of 48 rings whose radius follows the fruit's outline. */
function bananaBody(): BufferGeometry {
  const [rings, around, bend] = [48, 14, 0.105]
  const positions: number[] = []
  const uvs: number[] = []
  const index: number[] = []
  for (let i = 0; i <= rings; i++) {
    const t = i / rings
    const a = -0.85 + 1.7 * t
    let r = 0.0175 * Math.sin(Math.PI * Math.min(1, t * 0.9 + 0.06)) ** 0.42
    if (t < 0.08) r = 0.0045 + (t / 0.08) * 0.0085
    if (t > 0.95) r *= ((1 - t) / 0.05) * 0.6 + 0.32
    for (let j = 0; j <= around; j++) {
      const b = (j / around) * 2 * Math.PI
      const edge = r * (1 + 0.06 * Math.cos(5 * b)) // a banana has five flat sides
      const up = Math.cos(b) * edge
      positions.push(
        Math.sin(a) * (bend - up),
        bend - Math.cos(a) * (bend - up),
        Math.sin(b) * edge,
      )
      uvs.push(j / around, t)
    }
  }
  for (let i = 0; i < rings; i++) {
    for (let j = 0; j < around; j++) {
      const a = i * (around + 1) + j
      const b = a + around + 1
      index.push(a, a + 1, b, b, a + 1, b + 1)
    }
  }
  const body = new BufferGeometry()
  body.setAttribute('position', new Float32BufferAttribute(positions, 3))
  body.setAttribute('uv', new Float32BufferAttribute(uvs, 2))
  body.setIndex(index)
  body.computeVertexNormals()
  return body
}

/** Yellow with brown ends, green near them, brown flecks. */
function paintBanana(): Pen {
  const side = 256
  const pen = ramp(noise(side, { seed: 4, cell: 40, octaves: 4 }), [
    [0.2, 0xe0ac22],
    [0.5, 0xf4cf3a],
    [0.85, 0xf8de66],
  ])
  const ends = pen.createLinearGradient(0, 0, 0, side)
  const stops: readonly [number, string][] = [
    [0, 'rgb(40 26 10 / 0.95)'],
    [0.035, 'rgb(60 40 12 / 0.7)'],
    [0.07, 'rgb(150 160 50 / 0.3)'],
    [0.2, 'rgb(200 190 60 / 0)'],
    [0.86, 'rgb(0 0 0 / 0)'],
    [0.93, 'rgb(150 160 60 / 0.5)'],
    [1, 'rgb(60 42 20 / 0.95)'],
  ]
  for (const [at, colour] of stops) ends.addColorStop(at, colour)
  pen.fillStyle = ends
  pen.fillRect(0, 0, side, side)
  const random = seeded(6)
  pen.fillStyle = 'rgb(74 46 14 / 0.65)'
  for (let i = 0; i < 42; i++) {
    pen.beginPath()
    const [rx, ry] = [0.6 + 1.6 * random(), 1 + 3 * random()]
    pen.ellipse(random() * side, random() * side, rx, ry, 0, 0, 7)
    pen.fill()
  }
  return pen
}

/** A hand of `count` bananas, lying, stalks together. */
export function banana(count: number): Object3D {
  const body = once('banana body', bananaBody)
  const skin = once('banana skin', () =>
    physical({
      map: textureOf(paintBanana()),
      roughness: 0.55,
      clearcoat: 0.15,
      clearcoatRoughness: 0.5,
      side: 2,
    }),
  )
  const hand = new Group()
  for (let i = 0; i < count; i++) {
    const one = put(mesh(body, skin), [0.079, 0, 0], [-Math.PI / 2 + 0.22 + i * 0.38, 0, 0])
    hand.add(put(group(one), [0, 0.018 + i * 0.004, 0], [0, -0.22 + 0.2 * i, 0]))
  }
  return group(put(hand, [-0.079, 0, 0.045]))
}

export const forms: readonly Form[] = [
  {
    stands: 'table',
    faces: 'around',
    kind: 'bananas',
    label: 'banana',
    name: 'three bananas',
    size: [0.171, 0.059, 0.09],
    build: () => banana(3),
  },
]

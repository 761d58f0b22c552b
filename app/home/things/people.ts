import { type Material, type Object3D, SphereGeometry } from 'three'
import { matte, plastic, standard, woven } from '../materials.ts'
import { group, lathe, mesh, put, type Ring, roundBox, tube, warp } from '../shapes.ts'
import { type Face, faceTexture } from '../textures/face.ts'
import { once } from '../textures/once.ts'
import type { Form, Place } from '../thing.ts'

type Person = {
  readonly kind: string
  readonly face: Face
  readonly shirt: number
  readonly trousers: number
  readonly shoes: number
  readonly hair: 'long' | 'short'
  /** Height against a grown-up of 1.74 m, and how much larger the head is than its share. */
  readonly scale: number
  readonly head: number
}

/** A limb: a tube through joints whose radius goes from `thick` to `thin`. */
function limb(points: readonly Place[], thick: number, thin: number, skin: Material): Object3D {
  const bar = tube(points, 1, 20, 12)
  const [start, end] = [points[0]?.[1] ?? 0, points.at(-1)?.[1] ?? 0]
  const line = tube(points, 1e-4, 20, 12)
  const [at, core] = [bar.getAttribute('position'), line.getAttribute('position')]
  for (let i = 0; i < at.count; i++) {
    const [x, y, z] = [core.getX(i), core.getY(i), core.getZ(i)]
    const t = Math.min(1, Math.max(0, (y - start) / (end - start)))
    const r = thick + (thin - thick) * t
    at.setXYZ(i, x + (at.getX(i) - x) * r, y + (at.getY(i) - y) * r, z + (at.getZ(i) - z) * r)
  }
  bar.computeVertexNormals()
  return mesh(bar, skin)
}

function head({ face, hair, kind }: Person): Object3D {
  const skin = once(`face ${kind}`, () => standard({ map: faceTexture(face), roughness: 0.6 }))
  const plain = matte(face.skin, 0.6)
  const strands = once(`hair ${face.hair}`, () => standard({ color: face.hair, roughness: 0.75 }))
  const skull = warp(new SphereGeometry(1, 48, 40), (v) => {
    const jaw = v.y < 0 ? 1 - 0.3 * v.y * v.y : 1
    const flat = v.z > 0 ? 0.94 : 1.06
    v.set(v.x * 0.076 * jaw, v.y * 0.118, v.z * 0.096 * flat * (v.y < 0 ? 1 - 0.1 * v.y * v.y : 1))
  })
  const cap = warp(new SphereGeometry(1, 40, 24), (v) => {
    const frontal = Math.max(0, v.z)
    const line = hair === 'long' ? -1 : -0.35 // how far the hair comes down at the back
    const low = Math.max(line, 0.7 * frontal ** 0.4 - 0.2 - (1 - frontal) * 1.2)
    const bare = v.y < low // there the cap sinks into the skull
    const jaw = v.y < 0 ? 1 - 0.3 * v.y * v.y : 1
    const wide = bare ? 0.8 * jaw : 1
    v.set(v.x * 0.083 * wide, v.y * 0.124 * (bare ? 0.85 : 1) + 0.006, (v.z * 0.104 - 0.012) * wide)
  })
  const made = group(
    mesh(skull, skin),
    mesh(cap, strands),
    put(
      mesh(
        warp(new SphereGeometry(1, 16, 12), (v) =>
          v.set(v.x * 0.014 * (1 - v.y * 0.45), v.y * 0.026, v.z * 0.017),
        ),
        plain,
      ),
      [0, -0.012, 0.092],
    ),
  )
  for (const s of [-1, 1]) {
    made.add(
      put(
        mesh(
          warp(new SphereGeometry(1, 12, 10), (v) => v.set(v.x * 0.008, v.y * 0.03, v.z * 0.017)),
          plain,
        ),
        [s * 0.077, -0.008, -0.005],
      ),
    )
  }
  if (hair === 'long') {
    const fall = warp(new SphereGeometry(1, 28, 20), (v) =>
      v.set(v.x * 0.1, v.y * 0.2, v.z * 0.055),
    )
    made.add(put(mesh(fall, strands), [0, -0.1, -0.065]))
  }
  return made
}

function torso(shirt: Material): Object3D {
  const rings: readonly Ring[] = [
    [0.17, 0.905],
    [0.176, 0.92],
    [0.158, 1.06],
    [0.18, 1.24],
    [0.196, 1.36],
    [0.17, 1.44],
    [0.1, 1.485],
    [0.062, 1.5],
  ]
  return mesh(lathe(rings, 36).scale(1.08, 1, 0.62), shirt)
}

const neck: readonly Ring[] = [
  [0.05, 0],
  [0.048, 0.06],
  [0.056, 0.11],
]
const hips: readonly Ring[] = [
  [0.02, 0.79],
  [0.1, 0.8],
  [0.15, 0.85],
  [0.168, 0.92],
  [0.15, 0.95],
]

/** Trouser leg and shoe of one side, `stride` metres before the hip. */
function leg({ trousers, shoes }: Person, side: number, stride: number): Object3D {
  const points: readonly Place[] = [
    [side * 0.095, 0.93, 0],
    [side * 0.102, 0.5, stride * 0.6 + 0.02],
    [side * 0.108, 0.06, stride - 0.015],
  ]
  const shoe = mesh(roundBox(0.095, 0.085, 0.27, 0.038, 4), plastic(shoes, 0.6))
  return group(
    limb(points, 0.098, 0.058, woven(trousers, [2, 5], 64)),
    put(shoe, [side * 0.112, 0.0425, stride + 0.045], [0, side * 0.12, 0]),
  )
}

/** Sleeve, forearm and hand of one side; the hand swings `swing` metres before the shoulder. */
function arm({ shirt, face }: Person, side: number, swing: number): Object3D {
  const [cloth, skin] = [woven(shirt, [4, 3], 40), matte(face.skin, 0.6)]
  const hand = warp(new SphereGeometry(1, 14, 10), (v) =>
    v.set(v.x * 0.024, v.y * 0.055, v.z * 0.036),
  )
  const sleeve: readonly Place[] = [
    [side * 0.175, 1.395, 0],
    [side * 0.235, 1.24, swing * 0.2 - 0.01],
    [side * 0.258, 1.12, swing * 0.35 - 0.01],
  ]
  const forearm: readonly Place[] = [
    [side * 0.256, 1.15, swing * 0.32 - 0.01],
    [side * 0.266, 1.02, swing * 0.55],
    [side * 0.25, 0.86, swing + 0.04],
  ]
  return group(
    put(mesh(new SphereGeometry(0.064, 20, 14), cloth), [side * 0.178, 1.385, 0]),
    limb(sleeve, 0.06, 0.049, cloth),
    limb(forearm, 0.043, 0.029, skin),
    put(mesh(hand, skin), [side * 0.246, 0.825, swing + 0.065], [-0.4, 0, 0]),
  )
}

/** A figure in mid-step, the arms swinging against the legs. */
function person(figure: Person): Object3D {
  const skull = head(figure)
  skull.scale.setScalar(figure.head)
  const made = group(
    torso(woven(figure.shirt, [4, 3], 40)),
    mesh(lathe(hips).scale(1.08, 1, 0.62), woven(figure.trousers, [2, 5], 64)),
    put(mesh(lathe(neck, 20), matte(figure.face.skin, 0.6)), [0, 1.46, -0.005]),
    put(skull, [0, 1.6 + (figure.head - 1) * 0.1, 0.012]),
  )
  for (const side of [-1, 1])
    made.add(leg(figure, side, side * 0.15), arm(figure, side, side * -0.17))
  made.scale.setScalar(figure.scale)
  return group(made)
}

const people: readonly Person[] = [
  {
    kind: 'person-woman',
    face: { skin: 0xe2b493, hair: 0x3a2417, iris: 0x4b6b3c, lips: 0xb0524f },
    shirt: 0x2f6d78,
    trousers: 0x2b3346,
    shoes: 0xe9e6df,
    hair: 'long',
    scale: 0.96,
    head: 1,
  },
  {
    kind: 'person-man',
    face: { skin: 0x9a6a48, hair: 0x16110e, iris: 0x3a2413, lips: 0x8a4a3f },
    shirt: 0xb5653c,
    trousers: 0x4a4a44,
    shoes: 0x2a211b,
    hair: 'short',
    scale: 1.03,
    head: 1,
  },
  {
    kind: 'person-child',
    face: { skin: 0xedc4a2, hair: 0xa8743a, iris: 0x41618a, lips: 0xc0605c },
    shirt: 0xd8b23a,
    trousers: 0x3d5a86,
    shoes: 0xb3262b,
    hair: 'short',
    scale: 0.66,
    head: 1.32,
  },
]

export const forms: readonly Form[] = people.map((figure) => ({
  kind: figure.kind,
  label: 'person',
  name: `${figure.kind.replace('person-', '')} standing`,
  stands: 'floor',
  faces: 'around',
  size: [
    0.63 * figure.scale,
    1.735 * figure.scale * (figure.head > 1 ? 1.045 : 1),
    0.6 * figure.scale,
  ],
  build: () => person(figure),
}))

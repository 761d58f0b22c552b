import type { Object3D } from 'three'
import { matte, woven } from '../materials.ts'
import { group, mesh, put } from '../shapes.ts'
import type { Face } from '../textures/face.ts'
import type { Form, Place } from '../thing.ts'
import { head, type Hair } from './heads.ts'
import { hand, limb, shoe, skin, type Slice } from './limbs.ts'

type Person = {
  readonly kind: string
  readonly face: Face
  readonly shirt: number
  readonly trousers: number
  /** Whether they end at the knee. */
  readonly shorts: boolean
  readonly shoes: number
  readonly hair: Hair
  /** Height against a grown-up of 1.74 m, and how much larger the head is than its share. */
  readonly scale: number
  readonly head: number
}

/** From the hem over waist and chest to the neck's opening. */
const shirt: readonly Slice[] = [
  [0.845, 0.19, 0.136],
  [0.92, 0.182, 0.13],
  [1.0, 0.165, 0.116],
  [1.09, 0.155, 0.108, 0.004],
  [1.18, 0.162, 0.113, 0.01],
  [1.27, 0.173, 0.118, 0.012],
  [1.335, 0.179, 0.114, 0.006],
  [1.385, 0.17, 0.1],
  [1.415, 0.14, 0.086, -0.004],
  [1.44, 0.098, 0.072, -0.004],
  [1.452, 0.066, 0.064, -0.004],
]

const hips: readonly Slice[] = [
  [0.765, 0.02, 0.03],
  [0.785, 0.1, 0.07],
  [0.82, 0.15, 0.1],
  [0.87, 0.167, 0.113],
  [0.93, 0.165, 0.112],
  [0.97, 0.15, 0.1],
]

const neck: readonly Slice[] = [
  [1.4, 0.06, 0.058, -0.008],
  [1.47, 0.05, 0.052, -0.006],
  [1.54, 0.048, 0.05],
  [1.58, 0.05, 0.054, 0.004],
]

/** A joint drawn down towards the foot, where a sock begins. */
const lower = ([x, y, z]: Place): Place => [x, Math.min(y, 0.15), z]

/** Trouser leg and shoe of one side, `stride` metres before the hip. */
function leg({ trousers, shorts, shoes, face }: Person, side: number, stride: number): Object3D {
  const joints: readonly Place[] = [
    [side * 0.082, 0.92, 0],
    [side * 0.092, 0.71, stride * 0.3 + 0.012],
    [side * 0.1, 0.5, stride * 0.6 + 0.022],
    [side * 0.104, 0.28, stride * 0.85 - 0.004],
    [side * 0.108, 0.055, stride - 0.012],
  ]
  const cloth = woven(trousers, [2, 5], 64)
  const legs = shorts
    ? [
        limb(joints, [0.07, 0.075, 0.058, 0.056, 0.036], matte(face.skin, 0.6), 20),
        limb(joints.slice(0, 3), [0.078, 0.09, 0.088], cloth, 22),
        limb(joints.slice(-2).map(lower), [0.05, 0.043], matte(0xf1efe9), 16),
      ]
    : [limb(joints, [0.076, 0.085, 0.07, 0.064, 0.06], cloth, 22)]
  return group(...legs, put(shoe(shoes), [side * 0.11, 0, stride - 0.02], [0, side * 0.14, 0]))
}

/** Sleeve, forearm and hand of one side; the hand swings `swing` metres before the shoulder. */
function arm({ shirt, face }: Person, side: number, swing: number): Object3D {
  const [cloth, skin] = [woven(shirt, [4, 3], 40), matte(face.skin, 0.6)]
  const sleeve: readonly Place[] = [
    [side * 0.1, 1.388, -0.004],
    [side * 0.162, 1.364, -0.004],
    [side * 0.202, 1.295, swing * 0.08 - 0.006],
    [side * 0.228, 1.23, swing * 0.2 - 0.01],
    [side * 0.246, 1.14, swing * 0.32 - 0.012],
  ]
  const forearm: readonly Place[] = [
    [side * 0.238, 1.19, swing * 0.27 - 0.012],
    [side * 0.254, 1.09, swing * 0.42 - 0.012],
    [side * 0.262, 1, swing * 0.62],
    [side * 0.258, 0.92, swing * 0.86 + 0.022],
    [side * 0.252, 0.85, swing + 0.044],
  ]
  const fingers = hand(skin)
  fingers.scale.x = -side // the inside of the hand looks to the body
  return group(
    limb(sleeve, [0.04, 0.057, 0.059, 0.056, 0.057], cloth, 20),
    limb(forearm, [0.043, 0.042, 0.042, 0.034, 0.027], skin, 16),
    put(fingers, [side * 0.252, 0.868, swing + 0.038], [-0.35, 0, side * -0.08]),
  )
}

/** A figure in mid-step, the arms swinging against the legs. */
function person(figure: Person): Object3D {
  const skull = head(figure.face, figure.hair)
  skull.scale.setScalar(figure.head)
  const made = group(
    mesh(skin(shirt), woven(figure.shirt, [4, 3], 40)),
    mesh(skin(hips, 20), woven(figure.trousers, [2, 5], 64)),
    mesh(skin(neck, 12, 24), matte(figure.face.skin, 0.6)),
    put(skull, [0, 1.6 + (figure.head - 1) * 0.1, 0.012]),
  )
  for (const side of [-1, 1])
    made.add(leg(figure, side, side * 0.15), arm(figure, side, side * -0.21))
  made.scale.setScalar(figure.scale)
  return group(made)
}

const people: readonly Person[] = [
  {
    kind: 'person-woman',
    face: { skin: 0xe2b493, hair: 0x3a2417, iris: 0x4b6b3c, lips: 0xb0524f },
    shirt: 0x2f6d78,
    trousers: 0x2b3346,
    shorts: false,
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
    shorts: false,
    shoes: 0x2a211b,
    hair: 'short',
    scale: 1.03,
    head: 1,
  },
  {
    kind: 'person-child',
    face: { skin: 0xedc4a2, hair: 0xa8743a, iris: 0x41618a, lips: 0xc0605c },
    shirt: 0xb8382e,
    trousers: 0x3d5a86,
    shorts: true,
    shoes: 0xb3262b,
    hair: 'short',
    scale: 0.7,
    head: 1.24,
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

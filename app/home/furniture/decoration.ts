import { type Object3D, PlaneGeometry } from 'three'
import { ceramic, matte, metal, printed, standard, wooden } from '../materials.ts'
import { pick, type Random, seeded } from '../random.ts'
import { box, cylinder, group, lathe, mesh, roundBox, saying, sleeve } from '../shapes.ts'
import { once } from '../textures/once.ts'
import { css, drawn } from '../textures/paint.ts'
import { landscape, note } from '../textures/print.ts'
import type { Form } from '../thing.ts'

const shade = () =>
  once('lamp shade', () =>
    standard({
      color: 0xf3e6cc,
      roughness: 0.9,
      emissive: 0xffd9a0,
      emissiveIntensity: 0.55,
      side: 2,
    }),
  )

function tableLamp(): Object3D {
  const foot = lathe([
    [0, 0],
    [0.07, 0],
    [0.072, 0.008],
    [0.05, 0.016],
    [0.02, 0.03],
    [0.03, 0.08],
    [0.045, 0.13],
    [0.03, 0.19],
    [0.012, 0.21],
    [0.01, 0.3],
  ])
  return group(
    mesh(foot, ceramic(0x35606e)),
    mesh(sleeve(0.09, 0.15, 0.19), shade(), [0, 0.345, 0]),
  )
}

function floorLamp(): Object3D {
  const brass = metal(0x9a8350, 0.35)
  return group(
    mesh(cylinder(0.14, 0.145, 0.025, 36), brass, [0, 0.0125, 0]),
    mesh(cylinder(0.011, 0.011, 1.35, 12), brass, [0, 0.7, 0]),
    mesh(sleeve(0.15, 0.22, 0.28), shade(), [0, 1.42, 0]),
  )
}

const carpet = (colour: number) =>
  once(`carpet ${colour}`, () =>
    drawn(1024, 700, (pen, width, height) => {
      pen.fillStyle = css(colour)
      pen.fillRect(0, 0, width, height)
      pen.strokeStyle = '#e8d9b8'
      for (const [inset, line] of [
        [24, 8],
        [50, 3],
        [70, 12],
        [96, 3],
      ] as const) {
        pen.lineWidth = line
        pen.strokeRect(inset, inset, width - 2 * inset, height - 2 * inset)
      }
      for (let i = 0; i < 45; i++) {
        const [x, y] = [160 + (i % 9) * 88, 150 + Math.floor(i / 9) * 100]
        pen.fillStyle = i % 2 ? '#2f4858' : '#d9b777'
        pen.beginPath()
        pen.moveTo(x, y - 34)
        pen.lineTo(x + 30, y)
        pen.lineTo(x, y + 34)
        pen.lineTo(x - 30, y)
        pen.fill()
      }
      const random = seeded(3)
      for (let i = 0; i < 20000; i++) {
        pen.fillStyle = random() > 0.5 ? 'rgb(0 0 0 / 0.08)' : 'rgb(255 255 255 / 0.06)'
        pen.fillRect(random() * width, random() * height, 2, 4)
      }
    }),
  )

function rug(random: Random): Object3D {
  const skin = printed(carpet(pick(random, [0x9c4a3c, 0x3d5a6b, 0x5d6b4a, 0x8a7f70])), 1)
  return mesh(box(2.3, 0.012, 1.6), skin, [0, 0.006, 0])
}

/** A framed picture, its back at -z. */
function painting(random: Random): Object3D {
  const [width, height] = [0.66, 0.48]
  const seed = Math.floor(random() * 1000)
  const canvas = drawn(512, 372, (pen, w, h) => landscape(pen, w, h, seed))
  return group(
    mesh(
      roundBox(width, height, 0.025, 0.006),
      wooden(pick(random, ['walnut', 'oak', 'white']), [1, 0.2]),
      [0, height / 2, 0],
    ),
    mesh(new PlaneGeometry(width - 0.06, height - 0.06), printed(canvas), [0, height / 2, 0.0135]),
  )
}

function doorSign(): Object3D {
  const text = ['QUIET PLEASE', 'baby asleep']
  const map = note(
    { lines: text, paper: '#27465c', ink: '#f4efe2', letters: 0.28, face: 'print' },
    [512, 224],
  )
  return group(
    mesh(roundBox(0.24, 0.105, 0.01, 0.004), matte(0x27465c), [0, 0.0525, 0]),
    saying(text.join('\n'), mesh(new PlaneGeometry(0.23, 0.1), printed(map), [0, 0.0525, 0.0055])),
  )
}

const other = { label: null, faces: 'around' } as const

export const forms: readonly Form[] = [
  {
    ...other,
    kind: 'table-lamp',
    name: 'table lamp',
    stands: 'table',
    faces: 'front',
    size: [0.3, 0.44, 0.3],
    build: tableLamp,
  },
  {
    ...other,
    kind: 'floor-lamp',
    name: 'floor lamp',
    stands: 'floor',
    size: [0.44, 1.56, 0.44],
    build: floorLamp,
  },
  { ...other, kind: 'rug', name: 'rug', stands: 'floor', size: [2.3, 0.012, 1.6], build: rug },
  {
    ...other,
    kind: 'painting',
    name: 'painting of a landscape',
    stands: 'wall',
    faces: 'front',
    size: [0.66, 0.48, 0.027],
    build: painting,
  },
  {
    ...other,
    kind: 'door-sign',
    name: 'sign on a door',
    stands: 'wall',
    faces: 'front',
    size: [0.24, 0.105, 0.0105],
    build: doorSign,
  },
]

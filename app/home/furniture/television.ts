import { type Object3D, PlaneGeometry } from 'three'
import { blackGlass, plastic, screen } from '../materials.ts'
import { group, mesh, put, roundBox, saying } from '../shapes.ts'
import { film } from '../textures/screens.ts'
import type { Form } from '../thing.ts'

/** A flat television on two feet, 16 : 9. */
function television(width: number, on: boolean): Object3D {
  const [height, lift] = [width * 0.5625 + 0.025, 0.075]
  const frame = plastic(0x0c0d0e, 0.35)
  const pane = new PlaneGeometry(width, width * 0.5625)
  const picture = on
    ? saying('WILD HORIZONS, Episode 4', mesh(pane, screen(film(), 0.8)))
    : mesh(pane, blackGlass())
  const made = group(
    mesh(roundBox(width + 0.022, height, 0.035, 0.006), frame, [0, lift + height / 2, 0]),
    put(picture, [0, lift + height / 2 + 0.004, 0.0182]),
    mesh(roundBox(width * 0.6, height * 0.55, 0.03, 0.01), plastic(0x151617, 0.7), [
      0,
      lift + height * 0.4,
      -0.03,
    ]),
  )
  for (const side of [-1, 1]) {
    for (const way of [-1, 1]) {
      const foot = mesh(roundBox(0.022, 0.014, 0.19, 0.005), frame)
      made.add(put(foot, [side * width * 0.36, 0.042, way * 0.075], [way * 0.38, 0, 0]))
    }
    made.add(mesh(roundBox(0.024, 0.03, 0.03, 0.004), frame, [side * width * 0.36, 0.07, 0]))
  }
  return made
}

const set = { label: 'tv', stands: 'table', faces: 'front', size: [1.132, 0.725, 0.33] } as const

export const forms: readonly Form[] = [
  { ...set, kind: 'tv-on', name: 'television showing a film', build: () => television(1.11, true) },
  {
    ...set,
    kind: 'tv-off',
    name: 'television, switched off',
    build: () => television(1.11, false),
  },
]

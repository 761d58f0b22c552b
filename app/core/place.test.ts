import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unitBox } from '../../models/box.ts'
import { guessCamera, project } from './camera-model.ts'
import { place } from './place.ts'
import { invert, toPose } from './pose.ts'
import type { Track } from './types.ts'
import { Matrix4, Quaternion, Vector3 } from 'three'

const thing = (id: number, score: number, [x, y, width, height]: readonly number[]): Track => ({
  id,
  label: 'cup',
  votes: {},
  score,
  box: unitBox(x ?? 0, y ?? 0, width ?? 0, height ?? 0),
  speed: [0, 0],
  hits: 3,
  misses: 0,
  seenAt: 0,
})
const part = fc.double({ min: 0.05, max: 0.6, noNaN: true })
const turn = fc.double({ min: -1, max: 1, noNaN: true })
const step = fc.double({ min: -5, max: 5, noNaN: true })

it('puts a word so that the camera sees it in the middle of the box, wherever the camera is', () => {
  fc.assert(
    fc.property(
      fc.tuple(part, part, part, part),
      fc.tuple(turn, turn, turn, turn),
      fc.tuple(step, step, step),
      (box, q, at) => {
        fc.pre(Math.hypot(...q) > 0.1)
        const camera = guessCamera(640, 480)
        const matrix = new Matrix4().compose(
          new Vector3(...at),
          new Quaternion(...q).normalize(),
          new Vector3(1, 1, 1),
        )
        const pose = toPose(matrix.elements)
        const [label] = place([thing(1, 0.9, box)], camera, pose)
        const seen = new Vector3(...(label?.at ?? [0, 0, 0])).applyMatrix4(
          new Matrix4().fromArray(invert(pose)),
        )
        const [u, v] = project(camera, [seen.x, seen.y, seen.z]) ?? [9, 9]
        expect(u).toBeCloseTo(box[0] + box[2] / 2, 6)
        expect(v).toBeCloseTo(box[1] + box[3] / 2, 6)
        expect(seen.length()).toBeCloseTo(1.5, 6)
      },
    ),
  )
})

it('names five things at most, the surest and nearest first', () => {
  const camera = guessCamera(640, 480)
  const things = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((score, id) =>
    thing(id, score, [0, 0, 0.1, 0.1]),
  )
  expect(place(things, camera, null).map(({ id }) => id)).toEqual([5, 4, 3, 2, 1])
  const near = thing(7, 0.8, [0, 0, 0.9, 0.9])
  expect(place([...things, near], camera, null)[0]?.id).toBe(7)
})

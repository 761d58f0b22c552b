import { Vector3 } from 'three'
import { expect, it } from 'vitest'
import { block, depthOf, type Shape, together, wall } from '../../../test/scenes/trace.ts'
import { unitBox } from '../../../models/box.ts'
import type { UnitBox } from '../../../models/types.ts'
import { guessCamera } from '../camera-model.ts'
import { poseLooking } from '../pose.ts'
import { lineOfSight } from './line-of-sight.ts'
import { wayByDepth } from './way-by-depth.ts'

const camera = guessCamera(640, 480, 85)
const sensor = guessCamera(160, 120, 85)
const pose = poseLooking([0, 1.6, 0], 0, 0)
const behind = wall(new Vector3(0, 0, -2.75), new Vector3(0, 0, 1))

function look(box: UnitBox, label: string, ...shapes: readonly Shape[]) {
  const depth = depthOf(together([...shapes, behind]), sensor, pose)
  const line = lineOfSight(box, camera, pose)
  return line && wayByDepth(box, label, { time: 0, camera, pose, depth }, line)
}

it('takes what the edge cuts off to be as deep as its kind, though only its front is seen', () => {
  const fridge = block(new Vector3(0, 1.6, -1.6), new Vector3(0.34, 0.86, 0.34))
  const way = look(unitBox(0.355, 0, 0.29, 1), 'refrigerator', fridge)
  expect(way?.middle?.z).toBeCloseTo(-1.6, 1)
  expect(way?.bounds?.low[2]).toBeLessThan(-1.85)
})

it('is unsure where two things at different distances may be meant', () => {
  const left = block(new Vector3(-0.1, 1.6, -1.2), new Vector3(0.1, 0.1, 0.05))
  const right = block(new Vector3(0.15, 1.6, -1.8), new Vector3(0.15, 0.15, 0.05))
  const box = unitBox(0.41, 0.44, 0.18, 0.12)
  expect(look(box, 'gadget', left, right)?.deviation).toBeGreaterThan(0.2)
  const alone = block(new Vector3(0, 1.6, -1.2), new Vector3(0.2, 0.1, 0.05))
  expect(look(box, 'gadget', alone)?.deviation).toBeLessThan(0.1)
})

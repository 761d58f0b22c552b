import { Vector3 } from 'three'
import { expect, it } from 'vitest'
import { block, depthOf, type Shape, together, wall } from '../../../test/scenes/trace.ts'
import { unitBox } from '../../../models/box.ts'
import type { UnitBox } from '../../../models/types.ts'
import { guessCamera, project } from '../camera-model.ts'
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

/** The box that a picture shows of an upright block. */
function boxOf(middle: Vector3, half: Vector3): UnitBox {
  const corners = [-1, 1].flatMap((x) =>
    [-1, 1].flatMap((y) =>
      [-1, 1].flatMap((z) => {
        const at = new Vector3(x, y, z).multiply(half).add(middle)
        return [project(camera, [at.x, at.y - 1.6, at.z]) ?? []].filter((each) => each.length === 2)
      }),
    ),
  )
  const [u, v] = [0, 1].map((i) => corners.map((each) => each[i as 0])) as [number[], number[]]
  const [left, top] = [Math.min(...u), Math.min(...v)]
  return unitBox(left, top, Math.max(...u) - left, Math.max(...v) - top)
}

it('takes the middle of a couch that is seen from above from what it covers of the floor', () => {
  const [middle, half] = [new Vector3(0.2, 0.42, -2.1), new Vector3(0.9, 0.42, 0.45)]
  const way = look(boxOf(middle, half), 'couch', block(middle, half))
  expect(way?.middle?.x).toBeCloseTo(middle.x, 1)
  expect(way?.middle?.z).toBeCloseTo(middle.z, 1)
  expect(way?.length).toBeGreaterThan(1.7)
})

it('takes a chair of which only the back shows to stand before it, as at the far side of a table', () => {
  const [back, half] = [new Vector3(0, 0.72, -2), new Vector3(0.22, 0.16, 0.03)]
  const way = look(boxOf(back, half), 'chair', block(back, half))
  expect(way?.middle?.z).toBeGreaterThan(back.z + 0.15)
  expect(way?.middle?.z).toBeLessThan(back.z + 0.3)
})

it('is unsure where two things at different distances may be meant', () => {
  const left = block(new Vector3(-0.1, 1.6, -1.2), new Vector3(0.1, 0.1, 0.05))
  const right = block(new Vector3(0.15, 1.6, -1.8), new Vector3(0.15, 0.15, 0.05))
  const box = unitBox(0.41, 0.44, 0.18, 0.12)
  expect(look(box, 'gadget', left, right)?.deviation).toBeGreaterThan(0.2)
  const alone = block(new Vector3(0, 1.6, -1.2), new Vector3(0.2, 0.1, 0.05))
  expect(look(box, 'gadget', alone)?.deviation).toBeLessThan(0.1)
})

import fc from 'fast-check'
import { Vector3 } from 'three'
import { expect, it } from 'vitest'
import { block, depthOf, type Shape, together, wall } from '../../../test/scenes/trace.ts'
import { guessCamera } from '../camera-model.ts'
import { poseLooking } from '../pose.ts'
import { findFloor } from './find-floor.ts'

const sensor = guessCamera(80, 60, 85)
const up = new Vector3(0, 1, 0)
const room = (floor: number, ...things: readonly Shape[]) =>
  together([
    wall(new Vector3(0, floor, 0), up),
    wall(new Vector3(0, 0, -4), new Vector3(0, 0, 1)),
    ...things,
  ])
const look = (shape: Shape, height: number, pitch: number, yaw = 0) =>
  depthOf(shape, sensor, poseLooking([0, height, 0], yaw, pitch))

it('knows how high the floor lies, wherever one stands and looks down', () => {
  const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  fc.assert(
    fc.property(
      between(-3, 3),
      between(1.05, 2.15),
      between(-1.2, -0.3),
      (floor, height, pitch) => {
        const found = findFloor(look(room(floor), floor + height, pitch), [])
        expect(found).toBeCloseTo(floor, 1)
      },
    ),
    { numRuns: 25 },
  )
})

it('takes no bed for the floor that is seen beside it', () => {
  const bed = block(new Vector3(0.3, 0.25, -1.8), new Vector3(0.8, 0.25, 1))
  expect(findFloor(look(room(0, bed), 1.7, -0.6), [])).toBeCloseTo(0, 2)
})

it('is silent where no floor is seen', () => {
  expect(findFloor(look(room(0), 1.6, 0.6), [])).toBeNull()
  const tableTop = look(room(0.75), 1.6, -0.6)
  expect(findFloor(tableTop, [])).toBeNull()
  const far = look(wall(new Vector3(0, 0, -4), new Vector3(0, 0, 1)), 1.6, 0)
  expect(findFloor({ ...far, metres: far.metres.map(() => 0) }, [])).toBeNull()
})

it('believes the device, where it knows the floor', () => {
  const triangles = new Float32Array([0, -0.2, 0, 1, -0.2, 0, 0, -0.2, 1])
  const told = [{ label: 'floor', triangles }]
  expect(findFloor(look(room(0), 1.6, -0.6), told)).toBeCloseTo(-0.2)
})

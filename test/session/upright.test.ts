import fc from 'fast-check'
import { Quaternion, Vector3 } from 'three'
import { expect, it } from 'vitest'
import { invert, poseLooking } from '../../app/core/pose.ts'
import { unproject } from '../../app/core/camera-model.ts'
import { move } from '../../app/core/world/glimpse.ts'
import type { Turned } from '../../app/recording/entry.ts'
import type { CameraModel, Pose } from '../../models/types.ts'
import { turnPose, uprightTurn, type Placed } from './upright.ts'

const camera: CameraModel = {
  ...{ width: 160, height: 120, fx: 146, fy: 146, cx: 80, cy: 60, source: 'table' },
}
/** What a camera measures in a room of 6 x 6 m with a floor at 0 and a table 0.75 m high. */
function measure(pose: Pose): Placed {
  const millimetres = new Uint16Array(160 * 120)
  const eye = [pose[12] ?? 0, pose[13] ?? 0, pose[14] ?? 0] as const
  for (let row = 0; row < 120; row++) {
    for (let column = 0; column < 160; column++) {
      const ray = unproject(camera, [(column + 0.5) / 160, (row + 0.5) / 120])
      const to = move(pose, ray)
      const [x, y, z] = [to[0] - eye[0], to[1] - eye[1], to[2] - eye[2]] as const
      const hits = [-eye[1] / y, (3 - eye[0]) / x, (-3 - eye[0]) / x, (3 - eye[2]) / z, (-3 - eye[2]) / z] // prettier-ignore
      const table = (0.75 - eye[1]) / y
      const on = Math.max(Math.abs(eye[0] + table * x), Math.abs(eye[2] + table * z + 1.5)) < 0.7
      const metres = Math.min(...[...hits, ...(on ? [table] : [])].filter((each) => each > 0))
      millimetres[row * 160 + column] = Math.round(1000 * metres)
    }
  }
  return { camera, pose, millimetres }
}
const maps = [0, 0.7, -0.8].map((yaw) => measure(poseLooking([0.2, 1.5, 1], yaw, -0.5)))

it('turns any world so that y is up', () => {
  const part = fc.double({ min: -1, max: 1, noNaN: true })
  fc.assert(
    fc.property(part, part, part, part, (x, y, z, w) => {
      if (Math.hypot(x, y, z, w) < 0.1) return
      const { x: a, y: b, z: c, w: d } = new Quaternion(x, y, z, w).normalize()
      const wrong: Turned = [a, b, c, d]
      const turned = maps.map((map) => ({ ...map, pose: turnPose(map.pose, wrong) }))
      const turn = uprightTurn(turned)
      const up = new Vector3(0, 1, 0).applyQuaternion(new Quaternion(...wrong))
      if (turn) up.applyQuaternion(new Quaternion(...turn))
      expect(up.angleTo(new Vector3(0, 1, 0))).toBeLessThan(0.02)
    }),
    { numRuns: 20 },
  )
})

it('turns nothing where nothing is level', () => {
  const wall = { camera, pose: poseLooking([0, 1.5, 0], 0, 0), millimetres: new Uint16Array(160 * 120).fill(2000) } // prettier-ignore
  expect(uprightTurn([wall])).toBeNull()
  expect(uprightTurn([])).toBeNull()
})

it('keeps a pose a pose', () => {
  const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), new Vector3(0, 0, 1))
  const pose = turnPose(poseLooking([1, 2, 3], 0.4, -0.2), [turn.x, turn.y, turn.z, turn.w])
  expect(() => invert(pose)).not.toThrow()
  expect(pose[12]).toBeCloseTo(1)
  expect(pose[13]).toBeCloseTo(-3)
  expect(pose[14]).toBeCloseTo(2)
})

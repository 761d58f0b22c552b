import fc from 'fast-check'
import { Matrix4, Quaternion, Vector3 } from 'three'
import { expect, it } from 'vitest'
import { readIntrinsics, readPoseText } from './rgbd-text.ts'

const metres = fc.double({ min: -9, max: 9, noNaN: true })
const part = fc.double({ min: -1, max: 1, noNaN: true })

it('puts what the set’s camera sees where our camera sees it, in a world with y up', () => {
  fc.assert(
    fc.property(metres, metres, metres, part, part, part, (x, y, z, i, j, k) => {
      const turn = new Quaternion(i, j, k, 0.4).normalize()
      const theirs = new Matrix4().compose(new Vector3(x, y, z), turn, new Vector3(1, 1, 1))
      const rows = theirs.clone().transpose().elements
      const pose = readPoseText(rows.map((value) => value.toExponential(12)).join(' '))
      const inTheirWorld = new Vector3(0.3, -0.2, 2).applyMatrix4(theirs) // y down, z ahead
      const inOurs = new Vector3(0.3, 0.2, -2).applyMatrix4(new Matrix4().fromArray(pose ?? []))
      expect(inOurs.x).toBeCloseTo(inTheirWorld.x, 8)
      expect(inOurs.y).toBeCloseTo(-inTheirWorld.y, 8)
      expect(inOurs.z).toBeCloseTo(-inTheirWorld.z, 8)
    }),
  )
})

it('knows no pose and no lens where the text tells none', () => {
  for (const text of ['', '1 2 3', 'nan '.repeat(16), '0 '.repeat(16)]) {
    expect(readPoseText(text)).toBeNull()
  }
  for (const text of ['', '0 0 0 0 0 0 0 0 1', '1 0 x 0 1 2 0 0 1']) {
    expect(readIntrinsics(text)).toBeNull()
  }
})

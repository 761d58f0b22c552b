import fc from 'fast-check'
import { GlobalSpace, P_SPACE, XRReferenceSpace, XRReferenceSpaceType } from 'iwer'
import { Euler, Matrix4 } from 'three'
import { expect, it } from 'vitest'
import type { Pose } from '../../../models/types.ts'
import { compose, invert, toPose } from '../../core/pose.ts'
import { createSpaces } from './spaces.ts'

const nowhere = toPose(new Matrix4().elements)
const pose = (yaw: number, pitch: number, x: number, y: number) =>
  toPose(
    new Matrix4().makeRotationFromEuler(new Euler(pitch, yaw, 0, 'YXZ')).setPosition(x, y, 0.5)
      .elements,
  )
const poses = fc
  .tuple(...[3, 1.4, 4, 2].map((max) => fc.double({ min: -max, max, noNaN: true })))
  .map(([yaw = 0, pitch = 0, x = 0, y = 0]) => pose(yaw, pitch, x, y))

/** A session of which only the spaces are real. */
const open = () => {
  const request = async (type: XRReferenceSpaceType) =>
    new XRReferenceSpace(type, new GlobalSpace())
  return { requestReferenceSpace: request }
}
const local = XRReferenceSpaceType.Local
const offset = (space: XRReferenceSpace) => toPose(space[P_SPACE].offsetMatrix)
const close = (seen: Pose, wanted: Pose) =>
  wanted.forEach((value, index) => expect(seen[index]).toBeCloseTo(value, 4))

it('begins upright at the head, also where a space is requested later', async () => {
  const session = open()
  const spaces = createSpaces(session, pose(1, -0.6, 2, 1.6), nowhere)
  for (let i = 0; i < 2; i++)
    close(offset(await session.requestReferenceSpace(local)), pose(1, 0, 2, 1.6))
  close(spaces.homeFromLocal(), pose(1, 0, 2, 1.6))
})

it('believes everything displaced by the drift, no more and no less', () =>
  fc.assert(
    fc.asyncProperty(poses, poses, poses, async (head, drift, thing) => {
      const session = open()
      const spaces = createSpaces(session, head, nowhere)
      const space = await session.requestReferenceSpace(local)
      const told = (at: Pose) => compose(invert(offset(space)), at)
      const wanted = told(compose(drift, thing))
      spaces.believe(drift)
      close(told(thing), wanted)
      close(compose(spaces.homeFromLocal(), told(thing)), thing)
    }),
    { numRuns: 30 },
  ))

it('says when it believes something else than before', () => {
  const spaces = createSpaces(open(), nowhere, nowhere)
  const drift = pose(0.1, 0, 0, 0)
  expect(
    [nowhere, drift, [...drift] as readonly number[] as Pose, nowhere].map(spaces.believe),
  ).toEqual([false, true, false, true])
})

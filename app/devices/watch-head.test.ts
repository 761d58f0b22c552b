import { expect, it } from 'vitest'
import { poseAtPitch } from '../core/pose.ts'
import { watchHead } from './watch-head.ts'

function fakeSession() {
  let look: XRFrameRequestCallback | null = null
  return {
    requestAnimationFrame: (next: XRFrameRequestCallback) => {
      look = next
      return 1
    },
    frame: (now: number, x: number | null, predictedDisplayTime?: number) => {
      const heard = look
      look = null
      const matrix = Float32Array.from(poseAtPitch([x ?? 0, 0, 0], 0))
      const getViewerPose = () => (x === null ? null : { transform: { matrix } })
      heard?.(now, { getViewerPose, predictedDisplayTime } as unknown as XRFrame)
    },
    waits: () => look !== null,
  }
}
const space = new EventTarget() as unknown as XRReferenceSpace

it('keeps where the head was, at the time for which the pose was made', () => {
  const session = fakeSession()
  const history = watchHead(session, space, new AbortController().signal)
  session.frame(100, 0.5, 120)
  session.frame(130, 0.75)
  expect(history().map(({ time, pose }) => [time, pose[12]])).toEqual([
    [120, 0.5],
    [130, 0.75],
  ])
})

it('goes on after a frame in which the head was not known', () => {
  const session = fakeSession()
  const history = watchHead(session, space, new AbortController().signal)
  session.frame(100, null)
  session.frame(116, 1)
  expect(history()).toHaveLength(1)
})

it('asks for no more frames when it is over', () => {
  const session = fakeSession()
  const end = new AbortController()
  watchHead(session, space, end.signal)
  end.abort()
  session.frame(100, 1)
  expect(session.waits()).toBe(false)
})

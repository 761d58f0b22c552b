import { afterEach, expect, it, vi } from 'vitest'
import { unitBox } from '../models/box.ts'
import { answer } from '../models/port.ts'
import type { CameraModel } from '../models/types.ts'
import { poseAtPitch } from './core/pose.ts'
import type { Observation } from './core/world/types.ts'
import { locateHere, locatorBehind, type Sought } from './locate.ts'

const camera: CameraModel = {
  ...{ width: 640, height: 480, fx: 600, fy: 600, cx: 320, cy: 240 },
  source: 'guess',
}
const sought: Sought = {
  detections: [{ label: 'cup', score: 0.8, box: unitBox(0.4, 0.4, 0.1, 0.1) }],
  tracks: [],
  view: { time: 5, camera, pose: poseAtPitch([0, 0, 0], 0) },
  surfaces: [],
}
const never = new AbortController().signal

/** A worker on the other side of a real channel, which clones whatever goes through it. */
function worker(run: (sought: Sought) => Promise<readonly Observation[]>) {
  const { port1, port2 } = new MessageChannel()
  answer<Sought, readonly Observation[], never>(port2, run)
  for (const port of [port1, port2]) port.start()
  open.push(port1, port2)
  const death = new AbortController()
  return { locate: locatorBehind(port1, death.signal), death }
}
const open: MessagePort[] = []
afterEach(() => {
  for (const port of open.splice(0)) port.close()
})

it('finds in a worker what it would find on the spot', async () => {
  const { locate } = worker((each) => locateHere(each, never))
  const here = await locateHere(sought, never)
  expect(here).toHaveLength(1)
  expect(await locate(sought, never)).toEqual(here)
})

it('finds by itself what was lost with its worker, and all that comes later', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const asked = vi.fn(() => new Promise<never>(() => undefined))
  const { locate, death } = worker(asked)
  const first = locate(sought, never)
  await vi.waitFor(() => expect(asked).toHaveBeenCalled())
  death.abort(new Error('out of memory'))
  expect(await first).toHaveLength(1)
  expect(await locate(sought, never)).toHaveLength(1)
  expect(asked).toHaveBeenCalledTimes(1)
  expect(warn).toHaveBeenCalledTimes(1)
})

it('stops when looking is over', async () => {
  const { locate } = worker(() => new Promise(() => undefined))
  const over = new AbortController()
  const finding = locate(sought, over.signal)
  over.abort(new Error('looked enough'))
  await expect(finding).rejects.toThrow('looked enough')
})

it('fails with the failure of the finding itself', async () => {
  const { locate } = worker(() => Promise.reject(new Error('no such plane')))
  await expect(locate(sought, never)).rejects.toThrow('no such plane')
})

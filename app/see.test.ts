import { expect, it } from 'vitest'
import { unitBox } from '../models/box.ts'
import { Interrupted } from '../models/keep-alive.ts'
import type { Run } from '../models/model.ts'
import type { CameraModel, Frame, Look } from '../models/types.ts'
import { poseAtPitch } from './core/pose.ts'
import { see, type Sight } from './see.ts'

const camera: CameraModel = {
  width: 640,
  height: 480,
  fx: 600,
  fy: 600,
  cx: 320,
  cy: 240,
  source: 'guess',
}
async function* film(count: number): AsyncGenerator<Frame> {
  for (let i = 0; i < count; i++) {
    yield { pixels: {} as ImageBitmap, time: i * 100, camera, pose: null }
  }
}
const cupAt = (x: number): Look => ({
  detections: [{ label: 'cup', score: 0.9, box: unitBox(x, 0.4, 0.2, 0.2) }],
  light: { mean: 0.5, spread: 0.2 },
})
const run = async (count: number, detect: Run<Frame, Look>) => {
  const seen: Sight[] = []
  const show = (sight: Sight) => seen.push(sight)
  await see(film(count), { detect, show }, new AbortController().signal)
  return seen
}

it('turns pictures into words that keep their identity', async () => {
  const seen = await run(3, async ({ time }) => cupAt(0.4 + time / 10000))
  expect(seen.map(({ labels }) => labels.map(({ id, label }) => [id, label]))).toEqual([
    [[1, 'cup']],
    [[1, 'cup']],
    [[1, 'cup']],
  ])
})

it('puts the word where the thing is: right ahead, in arm’s reach', async () => {
  const [sight] = await run(1, async () => cupAt(0.4))
  const [x, y, z] = sight?.labels[0]?.at ?? [9, 9, 9]
  expect(x).toBeCloseTo(0)
  expect(y).toBeCloseTo(0)
  expect(z).toBeCloseTo(-1.5)
})

it('goes on with the next picture when one was lost with its worker', async () => {
  const seen = await run(3, async ({ time }) => {
    if (time === 100) throw new Interrupted('lost')
    return cupAt(0.4)
  })
  expect(seen.map(({ time }) => time)).toEqual([0, 200])
})

it('ends with the failure when looking itself fails', async () => {
  await expect(run(3, async () => Promise.reject(new Error('no such model')))).rejects.toThrow(
    'no such model',
  )
})

it('forgets what it followed when a recording cuts to another picture', async () => {
  const seen: Sight[] = []
  async function* slides(): AsyncGenerator<Frame> {
    for await (const frame of film(4)) yield { ...frame, cut: frame.time === 200 }
  }
  const detect: Run<Frame, Look> = async ({ time }) =>
    time < 200 ? cupAt(0.4) : { detections: [], light: { mean: 0.5, spread: 0.2 } }
  const show = (sight: Sight) => seen.push(sight)
  await see(slides(), { detect, show }, new AbortController().signal)
  expect(seen.map(({ labels }) => labels.length)).toEqual([1, 1, 0, 0])
})

it('tells "I saw nothing" from "I could not look"', async () => {
  const seen = await run(1, async () => ({ detections: [], light: { mean: 0, spread: 0 } }))
  expect(seen[0]?.labels).toEqual([])
})

it('loses nothing in the dark: a thing is missed only where its empty place is seen', async () => {
  const pose = poseAtPitch([0, 1, 0], 0)
  const statesAfter = async (light: Look['light']) => {
    const seen: Sight[] = []
    async function* posed(): AsyncGenerator<Frame> {
      for await (const frame of film(60)) yield { ...frame, time: frame.time * 4, pose }
    }
    const detect: Run<Frame, Look> = async ({ time }) =>
      time < 4000 ? cupAt(0.4) : { detections: [], light }
    const show = (sight: Sight) => seen.push(sight)
    await see(posed(), { detect, show }, new AbortController().signal)
    return seen.at(-1)?.observed?.world.known.map(({ thing }) => thing.state)
  }
  expect(await statesAfter({ mean: 0.5, spread: 0.2 })).toEqual(['missing'])
  expect(await statesAfter({ mean: 0, spread: 0 })).toEqual(['present'])
})

it('shows each picture before it is handed over, and where the camera stood beside its words', async () => {
  const order: string[] = []
  const pose = poseAtPitch([1, 2, 3], 0)
  async function* posed(): AsyncGenerator<Frame> {
    for await (const frame of film(1)) yield { ...frame, pose }
  }
  const detect: Run<Frame, Look> = async () => {
    order.push('detect')
    return cupAt(0.4)
  }
  const show = (sight: Sight) => order.push(sight.pose === pose ? 'show' : 'show without its pose')
  const glance = () => order.push('glance')
  await see(posed(), { detect, show, glance }, new AbortController().signal)
  expect(order).toEqual(['glance', 'detect', 'show'])
})

it('asks for no picture while somebody needs the processor', async () => {
  const log: string[] = []
  async function* taken(): AsyncGenerator<Frame> {
    for await (const frame of film(2)) {
      log.push(`picture ${frame.time}`)
      yield frame
    }
  }
  const free = async () => {
    log.push('rest')
    await Promise.resolve()
    log.push('free')
  }
  const detect = async () => cupAt(0.4)
  const show = () => undefined
  await see(taken(), { detect, show, free }, new AbortController().signal)
  expect(log).toEqual(['rest', 'free', 'picture 0', 'rest', 'free', 'picture 100', 'rest', 'free'])
})

import { TempBuffer } from '@mcap/core'
import { expect, it } from 'vitest'
import type { DepthMap, Frame } from '../../models/types.ts'
import { poseLooking } from '../core/pose.ts'
import { sampleDiagnosis } from '../core/sample-diagnosis.ts'
import { sampleLabel } from '../core/sample-label.ts'
import type { Entry } from './entry.ts'
import { openSession } from './read-session.ts'
import { createRecorder, fileName, type Ending, type OpenFile, type Progress } from './recorder.ts'
import { createSessionWriter } from './write-session.ts'

const camera = { width: 640, height: 480, fx: 1, fy: 1, cx: 2, cy: 1, source: 'guess' } as const
const frameAt = (time: number): Frame => ({ pixels: {} as ImageBitmap, time, camera, pose: null })
const cup = sampleLabel({ seenAt: 1 })

/** A recorder at 1,000 ms whose pictures are encoded when `encoded` is called. */
function stage({ refuses = null as Error | null, room = Infinity } = {}) {
  let now = 1000
  let pending: (() => void) | null = null
  let rings: (() => void)[] = []
  const buffer = new TempBuffer()
  const told: (Progress | null)[] = []
  const endings: Ending[] = []
  let closed = 0
  const file: OpenFile = {
    place: 'memory',
    position: () => buffer.position(),
    write: async (bytes) => {
      if (Number(buffer.position()) + bytes.length > room) {
        throw new DOMException('full', 'QuotaExceededError')
      }
      await buffer.write(bytes)
    },
    close: async () => {
      closed++
    },
  }
  const recorder = createRecorder({
    now: () => now,
    date: () => new Date(2026, 10, 24, 9, 5),
    after: (_, ring) => {
      rings.push(ring)
      return () => (rings = [])
    },
    open: async () => {
      if (refuses) throw refuses
      return file
    },
    encode: () => {
      if (pending) return null
      return new Promise((resolve) => {
        pending = () => {
          pending = null
          resolve(new Uint8Array(700_000))
        }
      })
    },
    write: createSessionWriter,
    progress: (progress) => told.push(progress),
    ended: (ending) => endings.push(ending),
  })
  const settled = () => new Promise((resolve) => setImmediate(resolve))
  const read = async () => {
    const entries: Entry[] = []
    const session = await openSession(new TempBuffer(buffer.get()))
    for await (const entry of session.entries()) entries.push(entry)
    return { entries, damage: session.damage() }
  }
  return {
    ...{ recorder, told, endings, read, settled },
    closed: () => closed,
    at: (time: number) => (now = time),
    encoded: async () => {
      pending?.()
      await settled()
    },
    ring: () => {
      for (const ring of rings.splice(0)) ring()
    },
  }
}
const of = { version: '1', device: 'webcam' }

it('keeps pictures, words, and what was said and done, at their times', async () => {
  const { recorder, read, encoded, endings, closed, at } = stage()
  await recorder.begin(of)
  recorder.frame(frameAt(1100))
  await encoded()
  recorder.seen({ time: 1100, camera, pose: null, labels: [cup] }, sampleDiagnosis)
  at(1250)
  recorder.note({ kind: 'input', what: 'question', name: 'Is there a dog?' })
  await recorder.end()
  const { entries, damage } = await read()
  expect(damage).toBeNull()
  expect(entries.map(({ kind, time }) => [kind, time])).toEqual([
    ['picture', 100],
    ['words', 100],
    ['diagnostics', 100],
    ['input', 250],
  ])
  expect(entries[1]).toMatchObject({ labels: [cup], posed: false, width: 640 })
  expect(endings).toMatchObject([
    { name: 'sightline-2026-11-24-0905.mcap', pictures: 1, error: null },
  ])
  expect(closed()).toBe(1)
})

it('keeps the depth of a picture with its own place, and what the microphone hears from the wish on', async () => {
  const { recorder, read, encoded } = stage()
  const pose = poseLooking([1, 2, 3], 0, 0)
  const depth: DepthMap = {
    camera: { ...camera, width: 2, height: 1 },
    pose,
    metres: Float32Array.of(1.5, 0),
  }
  await recorder.begin(of)
  recorder.frame({ ...frameAt(1100), pose: poseLooking([0, 0, 0], 0, 0), depth })
  await encoded()
  recorder.heard({ time: 968, samples: Float32Array.of(0.1) })
  recorder.heard({ time: 1200, samples: Float32Array.of(0, 0.5, -2) })
  await recorder.end()
  const { entries } = await read()
  expect(entries.map(({ kind, time }) => [kind, time])).toEqual([
    ['picture', 100],
    ['depth', 100],
    ['sound', 200],
  ])
  expect(entries[1]).toMatchObject({ millimetres: Uint16Array.of(1500, 0) })
  expect(entries[1]).toMatchObject({ pose: pose.map((each) => expect.closeTo(each, 9) as number) })
  expect(entries[2]).toMatchObject({ rate: 16_000, samples: Int16Array.of(0, 16_384, -32_767) })
})

it('never waits for a picture to be encoded: those that come meanwhile are counted, not kept', async () => {
  const { recorder, encoded, told, ring, endings, read } = stage()
  await recorder.begin(of)
  for (const time of [1010, 1020, 1030]) recorder.frame(frameAt(time))
  ring()
  expect(told.at(-1)).toMatchObject({ skipped: 2, pictures: 0 })
  await encoded()
  recorder.frame(frameAt(1040))
  await encoded()
  await recorder.end()
  expect(endings).toMatchObject([{ pictures: 2, skipped: 2 }])
  expect((await read()).entries.map(({ time }) => time)).toEqual([10, 40])
})

it('keeps nothing from before the wish, and nothing after the end', async () => {
  const { recorder, encoded, read } = stage()
  recorder.frame(frameAt(990))
  await recorder.begin(of)
  recorder.frame(frameAt(999))
  recorder.seen({ time: 999, camera, pose: null, labels: [] }, sampleDiagnosis)
  recorder.frame(frameAt(1001))
  await encoded()
  await recorder.end()
  recorder.frame(frameAt(1100))
  expect((await read()).entries.map(({ time }) => time)).toEqual([1])
})

it('waits for the picture that is being encoded when it ends', async () => {
  const { recorder, encoded, read } = stage()
  await recorder.begin(of)
  recorder.frame(frameAt(1001))
  const ending = recorder.end()
  await encoded()
  await ending
  expect((await read()).entries).toHaveLength(1)
})

it('finishes the file with what there is when no room is left, and says so once', async () => {
  const { recorder, encoded, settled, endings, closed, told, read } = stage({ room: 1_500_000 })
  await recorder.begin(of)
  for (const time of [1010, 1020, 1030, 1040]) {
    recorder.frame(frameAt(time))
    await encoded()
    await settled()
  }
  await recorder.end()
  expect(endings).toHaveLength(1)
  expect(endings[0]?.error).toMatchObject({ reason: 'record-full' })
  expect(closed()).toBe(1)
  expect(told.at(-1)).toBeNull()
  const { entries, damage } = await read()
  expect(entries.map(({ time }) => time)).toEqual([10, 20])
  expect(damage?.at).toBe(20)
})

it('begins nothing when the person changes their mind, and says why where no file can be opened', async () => {
  const calm = stage({ refuses: new DOMException('no', 'AbortError') })
  await calm.recorder.begin(of)
  expect(calm.told).toEqual([])
  const failing = stage({ refuses: new Error('read-only disk') })
  await expect(failing.recorder.begin(of)).rejects.toMatchObject({ reason: 'record-failed' })
})

it('names a file by the day and the minute', () => {
  expect(fileName(new Date(2026, 0, 2, 3, 4))).toBe('sightline-2026-01-02-0304.mcap')
})

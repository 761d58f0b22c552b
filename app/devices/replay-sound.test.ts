import { TempBuffer } from '@mcap/core'
import { expect, it } from 'vitest'
import { passingClock } from '../../test/scenes/passing-clock.ts'
import type { Entry, Sound } from '../recording/entry.ts'
import { openSession, type Damage } from '../recording/read-session.ts'
import { createSessionWriter } from '../recording/write-session.ts'
import { openSaying } from './replay-sound.ts'

const soundAt = (time: number, rate = 16_000): Sound => ({
  ...{ kind: 'sound', time, rate, channels: 1 },
  samples: new Int16Array(512).fill(time + 1),
})
const key: Entry = { kind: 'input', time: 1, what: 'key', name: 'Escape' }

async function stage(entries: readonly Entry[], cut = 0) {
  const buffer = new TempBuffer()
  const about = { version: '1', device: 'webcam', began: null, keeps: [] }
  const writer = await createSessionWriter(buffer, about)
  for (const entry of entries) await writer.write(entry)
  await writer.end()
  const bytes = buffer.get()
  const session = await openSession(new TempBuffer(bytes.slice(0, bytes.length - cut)))
  const told: Damage[] = []
  const clock = passingClock(5000)
  const openResampler = async () => (samples: Float32Array) => samples
  const saying = await openSaying(session, { clock, openResampler, odd: (odd) => told.push(odd) })
  /** The times of what sounds, by the recording. */
  const times = async (signal = new AbortController().signal, most = Infinity) => {
    const found: number[] = []
    for await (const { samples, time } of saying?.sounds(signal) ?? []) {
      if (samples.some((sample) => sample !== 0)) found.push(time - 5000)
      if (found.length === most) break
    }
    return found
  }
  return { saying, told, times, wait: clock.pass }
}

it('a recording without sound says nothing', async () => {
  expect((await stage([key])).saying).toBeNull()
})

it('waits for the first picture, says all once in step with it, and ends', async () => {
  const { saying, times, told } = await stage([soundAt(0), key, soundAt(32), soundAt(4000)])
  const heard = times()
  saying?.begun(5000)
  saying?.begun(9000) // the second round
  expect(await heard).toEqual([0, 32, 4000])
  expect([told, saying?.damage()]).toEqual([[], null])
})

it('says also what came before the first picture', async () => {
  const { saying, times } = await stage([soundAt(0), soundAt(32)])
  saying?.begun(4900)
  expect(await times()).toEqual([-100, -68])
})

it('goes on from now for whoever listens again', async () => {
  const { saying, times, wait } = await stage([soundAt(0), soundAt(3000), soundAt(6000)])
  saying?.begun(5000)
  expect(await times(undefined, 1)).toEqual([0])
  wait(4000)
  expect(await times()).toEqual([6000])
})

it('says nothing any more when told to end, be it before the first picture', async () => {
  const { times } = await stage([soundAt(0)])
  const end = new AbortController()
  const heard = times(end.signal)
  end.abort()
  expect(await heard).toEqual([])
})

it('passes over sound that cannot be read, and tells of it once', async () => {
  const { saying, times, told } = await stage([
    soundAt(0),
    soundAt(32, 1),
    soundAt(64, 1),
    soundAt(96),
  ])
  saying?.begun(5000)
  expect(await times()).toEqual([0, 96])
  expect(told).toEqual([{ at: 32, why: 'Sound of 1 channels at 1 Hz cannot be read.' }])
})

it('says what a torn file holds, and knows where it ended', async () => {
  const { saying, times, told } = await stage([soundAt(0), soundAt(32)], 40)
  saying?.begun(5000)
  expect(await times()).toEqual([0, 32])
  expect([told, saying?.damage()?.at]).toEqual([[], 32])
})

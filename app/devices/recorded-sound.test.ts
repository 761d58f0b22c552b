import { expect, it } from 'vitest'
import { passingClock } from '../../test/scenes/passing-clock.ts'
import type { Sound as Heard } from '../../models/types.ts'
import type { Sound } from '../recording/entry.ts'
import { asHeard, inStep, withSilence } from './recorded-sound.ts'

/** `ms` of the value `level` in each channel by turns. */
const sound = (time: number, ms: number, levels: readonly number[], rate = 16_000): Sound => ({
  ...{ kind: 'sound', time, rate, channels: levels.length },
  samples: Int16Array.from(
    { length: ((ms * rate) / 1000) * levels.length },
    (_, i) => levels[i % levels.length] ?? 0,
  ),
})
async function* each<Value>(values: readonly Value[]): AsyncGenerator<Value, void> {
  yield* values
}
async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = []
  for await (const value of values) found.push(value)
  return found
}
const open = async (from: number, to: number) => {
  const step = from / to
  // Takes every so manieth sample: enough for sound that never changes.
  return (samples: Float32Array) => samples.filter((_, i) => i % step === 0)
}

it('hears silence where a sound stops: all of a short gap, two seconds of a long one and of the end', async () => {
  const sounds = [sound(0, 40, [5]), sound(40, 40, [5]), sound(580, 40, [5]), sound(9000, 40, [5])]
  const heard = await all(withSilence(each(sounds)))
  const told = heard.map(({ time, samples }) => [
    time,
    samples.length / 16,
    samples.some((sample) => sample !== 0),
  ])
  expect(told).toEqual([
    [0, 40, true],
    [40, 40, true],
    [80, 500, false],
    [580, 40, true],
    [620, 2016, false],
    [9000, 40, true],
    [9040, 2016, false],
  ])
})

it('takes the jitter of a microphone for no gap', async () => {
  const heard = await all(withSilence(each([sound(0, 32, [5]), sound(90, 32, [5])])))
  expect(heard).toHaveLength(3)
})

it('gives pieces of 512 samples of 16 kHz at their times, whatever the rate and the channels', async () => {
  const whole = [sound(100, 64, [8192, 16_384], 48_000), sound(164, 64, [8192], 16_000)]
  const pieces = await all(asHeard(each(whole), open))
  expect(pieces.map(({ time }) => time)).toEqual([100, 132, 164, 196])
  expect(pieces.every(({ samples }) => samples.length === 512)).toBe(true)
  expect(pieces.map(({ samples }) => samples[7])).toEqual([0.375, 0.375, 0.25, 0.25])
})

it('takes sound in pieces of any length', async () => {
  const pieces = await all(asHeard(each([sound(0, 3200, [8192], 32_000)]), open))
  expect(pieces.map(({ time }) => time)).toEqual(Array.from({ length: 100 }, (_, i) => i * 32))
})

const piecesAt = (...times: readonly number[]): Heard[] =>
  times.map((time) => ({ time, samples: new Float32Array(512) }))

it('gives each piece when it is over, at its time on the clock', async () => {
  const clock = passingClock(1000)
  const given: (readonly [number, number])[] = []
  const { signal } = new AbortController()
  const pieces = inStep(each(piecesAt(0, 32, 500)), { start: 1010, from: 0, clock }, signal)
  for await (const { time } of pieces) given.push([time, clock.now()])
  expect(given).toEqual([
    [1010, 1042],
    [1042, 1074],
    [1510, 1542],
  ])
})

it('leaves out what was over before somebody began to listen, and ends when told to', async () => {
  const clock = passingClock(1000)
  const end = new AbortController()
  const times: number[] = []
  const wish = { start: 900, from: 1000, clock }
  for await (const { time } of inStep(each(piecesAt(0, 60, 90, 122, 154)), wish, end.signal)) {
    times.push(time)
    if (times.length === 2) end.abort()
  }
  expect(times).toEqual([990, 1022])
})

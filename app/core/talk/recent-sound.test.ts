import { expect, it } from 'vitest'
import { keepRecent } from './recent-sound.ts'

/** Pieces of 32 ms, each filled with its number. */
const filled = (count: number, seconds: number) => {
  const recent = keepRecent(seconds)
  for (let i = 0; i < count; i++) {
    recent.add({ samples: new Float32Array(512).fill(i), time: 1000 + 32 * i })
  }
  return recent
}

it('gives what lies between two times, over the joints of its pieces', () => {
  const samples = filled(10, 5).between(1016, 1080)
  expect(samples).toHaveLength(1024)
  expect([samples[0], samples[256], samples.at(-1)]).toEqual([0, 1, 2])
})

it('gives what there is of a time that lies partly before or after', () => {
  expect(filled(2, 5).between(0, 1016)).toHaveLength(256)
  expect(filled(2, 5).between(1048, 9000)).toHaveLength(256)
  expect(filled(2, 5).between(5000, 9000)).toHaveLength(0)
})

it('keeps no more than it should, however long it listens', () => {
  expect(filled(1000, 1).between(0, 1e9).length).toBeLessThanOrEqual(16_000 + 512)
})

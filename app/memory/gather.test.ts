import { expect, test } from 'vitest'
import { appeared, cup, sighting } from '../../test/memory/samples.ts'
import { createGatherer } from './gather.ts'
import type { Picture } from './types.ts'

const picture = (time: number, id = 1): Picture => ({
  ...{ time, place: 1, things: [cup({ id, lastSeen: time })], unions: [] },
  ...{ sightings: [sighting({ thing: id, time })], events: [appeared({ thing: id, time })] },
})

/** A slow disk: each write ends when it is told to. */
function slowDisk() {
  const written: Picture[] = []
  const ends: ((error?: Error) => void)[] = []
  const failed: unknown[] = []
  const write = (picture: Picture) =>
    new Promise<void>((resolve, reject) => {
      written.push(picture)
      ends.push((error) => (error ? reject(error) : resolve()))
    })
  const gatherer = createGatherer(write, (error) => failed.push(error))
  const end = async (error?: Error) => {
    ends.shift()?.(error)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { written, failed, end, gatherer }
}

test('the first picture is written at once, and those that come meanwhile as one', async () => {
  const { written, end, gatherer } = slowDisk()
  for (const time of [1, 2, 3]) gatherer.add(picture(time))
  gatherer.add(picture(4, 2))
  expect(written).toEqual([picture(1)])
  await end()
  expect(written[1]).toMatchObject({ time: 4, things: [{ id: 1, lastSeen: 3 }, { id: 2 }] })
  expect(written[1]?.sightings.map(({ time }) => time)).toEqual([2, 3, 4])
  expect(written[1]?.events).toHaveLength(3)
})

test('a picture that could not be written is told, and the next one is written', async () => {
  const { written, failed, end, gatherer } = slowDisk()
  gatherer.add(picture(1))
  gatherer.add(picture(2))
  await end(new Error('full'))
  expect(failed).toHaveLength(1)
  expect(written).toHaveLength(2)
})

test('what waits is dropped before something is forgotten', async () => {
  const { written, end, gatherer } = slowDisk()
  gatherer.add(picture(1))
  gatherer.add(picture(2))
  const emptied = gatherer.empty()
  await end()
  await emptied
  expect(written).toEqual([picture(1)])
})

test('what waits is written, not dropped, before something is asked', async () => {
  const { written, end, gatherer } = slowDisk()
  gatherer.add(picture(1))
  gatherer.add(picture(2))
  const settled = gatherer.settled()
  await end()
  await end()
  await settled
  expect(written).toEqual([picture(1), picture(2)])
})

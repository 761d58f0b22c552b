import { expect, it } from 'vitest'
import { lookAround } from '../../../test/scenes/look-around.ts'
import { unitBox } from '../../../models/box.ts'
import { guessCamera } from '../camera-model.ts'
import { poseAtPitch, poseLooking } from '../pose.ts'
import { gather, type Picture } from './gather.ts'
import { progressOf } from './progress.ts'

const cup = unitBox(0.4, 0.4, 0.1, 0.1)
/** A picture in which a cup is seen by a head that looks so far to the left, radians. */
const picture = (came: number, yaw: number, more: Partial<Picture> = {}): Picture => ({
  came,
  heads: [{ time: came, pose: poseLooking([0, 1.6, 0], yaw, 0) }],
  sightings: [{ label: 'cup', score: 0.6, box: cup }],
  tracks: [{ id: 7, box: cup, misses: 0 }],
  ...more,
})
const spotsOf = (more: Partial<Picture>) => gather([], picture(0, 0, more)).flatMap((s) => s.spots)

it('ties what stands still in a picture to what is followed', () => {
  expect(spotsOf({})).toMatchObject([{ thing: 7, box: cup }])
})

it('leaves out what moves, is cut off, large, unsure or not followed', () => {
  const seen = (sighting: Partial<Picture['sightings'][number]>) =>
    spotsOf({ sightings: [{ label: 'cup', score: 0.6, box: cup, ...sighting }] })
  expect(seen({ label: 'cat' })).toEqual([])
  expect(seen({ score: 0.2 })).toEqual([])
  expect(spotsOf({ tracks: [{ id: 7, box: cup, misses: 1 }] })).toEqual([])
  for (const box of [unitBox(0, 0.4, 0.1, 0.1), unitBox(0.2, 0.2, 0.5, 0.1)]) {
    expect(
      spotsOf({
        sightings: [{ label: 'cup', score: 1, box }],
        tracks: [{ id: 7, box, misses: 0 }],
      }),
    ).toEqual([])
  }
})

it('takes no second picture from where the head was before, and forgets the oldest', () => {
  const once = gather([], picture(0, 0))
  expect(gather(once, picture(500, 0.001))).toBe(once)
  expect(gather(once, picture(500, 0.1))).toHaveLength(2)
  const many = Array.from({ length: 300 }, (_, i) => picture(i, (i % 10) / 10)).reduce(gather, once)
  expect(many.length).toBeLessThan(300)
  expect(many[0]?.time).toBeGreaterThan(0)
})

it('tells what is still to do, until all is there', () => {
  const truth = {
    camera: guessCamera(1280, 960),
    viewerFromCamera: poseAtPitch([0, 0, 0], 0),
    ...{ latency: 50, latencyError: 5 },
  }
  const all = lookAround(truth, { seed: 1, pictures: 90, noise: 0, wrong: 0, steps: 0.9 })
  expect(progressOf([])).toMatchObject({ part: 0 })
  expect(progressOf(all)).toMatchObject({ part: 1 })
  expect(progressOf(all.slice(0, 4)).part).toBeLessThan(1)
  const seated = lookAround(truth, { seed: 1, pictures: 90, noise: 0, wrong: 0, steps: 0 })
  expect(progressOf(seated)).toMatchObject({ lacks: 'step' })
})

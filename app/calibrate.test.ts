import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lookAround } from '../test/scenes/look-around.ts'
import { unitBox } from '../models/box.ts'
import { createCalibrating } from './calibrate.ts'
import type { Calibration } from './core/calibrate/calibration.ts'
import { sampleDiagnosis } from './core/sample-diagnosis.ts'
import { wornCameraOf } from './devices/camera-table.ts'
import type { Sight } from './see.ts'
import { store } from './store.ts'

const fresh = store.getState()
beforeEach(() => {
  store.setState(fresh)
  vi.spyOn(console, 'error').mockReturnValue(undefined)
})
afterEach(() => store.setState(fresh))

const start = wornCameraOf('passthrough left', '')
const better: Calibration = {
  ...start,
  camera: { ...start.camera, source: 'calibrated', error: { angle: 0.002, focal: 0.003 } },
  ...{ error: 0.013, time: 5 },
}
/** What the flow sees of a wearer who looks around. */
const sights: readonly Sight[] = lookAround(start, {
  ...{ seed: 1, pictures: 90, noise: 0.003, wrong: 0, steps: 0.9 },
}).map(({ time, heads, spots }) => {
  const boxes = spots.map(({ thing, box: [x, y] }) => ({
    id: thing,
    box: unitBox(x - 0.02, y - 0.02, 0.04, 0.04),
  }))
  return {
    worn: { name: 'left', start, came: time, heads },
    tracks: boxes.map((each) => ({ ...each, misses: 0 })),
    observed: { sightings: boxes.map(({ box }) => ({ label: 'cup', score: 0.9, box })) },
  } as unknown as Sight
})

/** A device's storage. */
function shelfOf(entries: Record<string, string> = {}) {
  const getItem = (key: string) => entries[key] ?? null
  const setItem = (key: string, value: string) => void (entries[key] = value)
  return { entries, shelf: () => ({ getItem, setItem }) as Storage }
}
type Measure = Parameters<typeof createCalibrating>[0]['measure']
const open = (measure: Measure, shelf = shelfOf().shelf) =>
  createCalibrating({ measure, shelf, now: () => 5 })
const lookAt = ({ witness }: ReturnType<typeof open>, count = sights.length) => {
  for (const sight of sights.slice(0, count)) witness.sight(sight, sampleDiagnosis)
}
const settled = () => new Promise((resolve) => setTimeout(resolve))

it('measures by itself what is seen anyway, keeps it on this device and says so once', async () => {
  const { entries, shelf } = shelfOf()
  const calibrating = open(async () => better, shelf)
  expect(calibrating.measured('left')).toBeNull()
  lookAt(calibrating)
  await settled()
  expect(calibrating.measured('left')).toEqual(better)
  expect(store.getState()).toMatchObject({
    worn: { source: 'calibrated', error: 0.013, guide: null },
    notice: { id: 'notice-camera-measured', args: { cm: 1 } },
  })
  expect(open(async () => null, shelfOf(entries).shelf).measured('left')).toEqual(better)
})

it('guides the person, counts how far it is, and can be ended', async () => {
  const measure = vi.fn<Measure>(async () => null)
  const calibrating = open(measure)
  lookAt(calibrating, 1)
  calibrating.deeds.measure()
  lookAt(calibrating, 20)
  const { part = 0 } = store.getState().worn?.guide ?? {}
  expect(part).toBeGreaterThan(0)
  expect(part).toBeLessThan(1)
  calibrating.deeds.cancel()
  expect(store.getState().worn?.guide).toBeNull()
  expect(measure).not.toHaveBeenCalled()
})

it('tells a person who asked for it that nothing better came of it, or that it failed', async () => {
  for (const [measure, id] of [
    [async () => null, 'notice-camera-same'],
    [() => Promise.reject(new Error('no worker')), 'notice-camera-failed'],
  ] as const) {
    store.setState(fresh)
    const calibrating = open(measure)
    lookAt(calibrating, 1)
    calibrating.deeds.measure()
    lookAt(calibrating)
    await settled()
    expect(store.getState()).toMatchObject({
      notice: { id },
      worn: { source: 'table', guide: null },
    })
  }
})

it('forgets what was measured, here and on the device', async () => {
  const { entries, shelf } = shelfOf()
  const calibrating = open(async () => better, shelf)
  lookAt(calibrating)
  await settled()
  calibrating.deeds.forget()
  expect(calibrating.measured('left')).toBeNull()
  expect(entries['sightline-cameras']).toBe('{}')
  expect(store.getState().worn?.source).toBe('table')
})

it('stands a storage that is closed or damaged, and a measurement that comes too late', async () => {
  const closed = () => {
    throw new DOMException('no', 'SecurityError')
  }
  const calibrating = open(async () => better, closed)
  lookAt(calibrating)
  calibrating.witness.over()
  await settled()
  expect(calibrating.measured('left')).toBeNull()
  expect(store.getState().worn).toBeNull()
  expect(open(async () => null, shelfOf({ 'sightline-cameras': '{"left":3' }).shelf)).toBeDefined()
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Card, DetectorForm } from './card.ts'
import { coco80, classNames } from './class-names.ts'
import { createDetector, formOf, toDetections } from './detect.ts'
import type { Session, Tensors } from './model.ts'
import { lightOf, placeIn, toTensor } from './picture.ts'
import { madePicture, proveDetector } from './prove.ts'
import type { Frame } from './types.ts'

const form: DetectorForm = {
  head: 'boxes',
  size: 8,
  fit: 'stretch',
  mean: 127,
  scale: 128,
  layout: 'nchw',
  classes: ['cup', '', 'dog'],
}
const cardOf = (detector: DetectorForm, fingerprint?: readonly number[]): Card => ({
  name: 'made',
  file: '',
  bytes: 0,
  sha256: '',
  licence: '',
  source: { repository: '', made: '' },
  trained: '',
  quality: '',
  detector,
  ...(fingerprint && { fingerprint }),
})
const sessionOf = (scores: number[], inputs = { image: [1, 3, 8, 8] }): Session => ({
  inputs,
  outputs: ['boxes', 'scores', 'classes'],
  run: async (): Promise<Tensors> => ({
    boxes: {
      data: Float32Array.from(scores.flatMap((_, i) => [i * 0.3, 0.25, 0.25, 0.5])),
      dims: [scores.length, 4],
    },
    scores: { data: Float32Array.from(scores), dims: [scores.length] },
    classes: { data: Int32Array.from(scores.map((_, i) => i)), dims: [scores.length] },
  }),
  close: async () => undefined,
})
const frameOf = (close: () => void): Frame =>
  ({ pixels: { width: 16, height: 8, close }, time: 0 }) as unknown as Frame
const calmly = { signal: new AbortController().signal, part: () => undefined }
const grey = () => new Uint8ClampedArray(8 * 8 * 4).fill(127)

it('names COCO by index of 80, by id less one of 90, and by id of 91', () => {
  expect(classNames('coco80')[79]).toBe('toothbrush')
  expect(classNames('coco90')[89]).toBe('toothbrush')
  expect(classNames('coco91')[90]).toBe('toothbrush')
  expect(classNames('coco90')[12]).toBe('stop sign') // id 13
  expect(classNames('coco90').filter(Boolean)).toEqual(coco80)
  expect(() => classNames('lvis')).toThrow('coco80')
})

it('finds named things, leaves out indices without a name, and closes the picture', async () => {
  let closed = 0
  const detect = createDetector({ card: cardOf(form), session: sessionOf([0.9, 0.8, 0.7]) }, grey)
  const { detections, light } = await detect(
    frameOf(() => closed++),
    calmly,
  )
  const whole = detections.filter(({ closer }) => !closer)
  expect(whole.map(({ label }) => label)).toEqual(['cup', 'dog'])
  expect(light.mean).toBeCloseTo(127 / 255)
  expect(closed).toBe(1)
})

it('looks at the whole picture, and at its quarters as time allows', async () => {
  const drawn: number[] = []
  const draw = (_: unknown, size: number, place: { width: number }) => {
    drawn.push(place.width / size)
    return grey()
  }
  const detect = createDetector({ card: cardOf(form), session: sessionOf([0.9]) }, draw)
  const at = (time: number, more: Partial<Frame> = {}) =>
    detect({ ...frameOf(() => undefined), time, ...more }, calmly)
  expect((await at(0)).closer).toHaveLength(1)
  expect(drawn).toEqual([1, expect.closeTo(1 / 0.55)])
  expect((await at(10, { leisurely: true })).closer).toHaveLength(3)
  expect((await at(20, { leisurely: true })).closer).toHaveLength(0)
  expect((await at(30, { leisurely: true, cut: true })).closer).toHaveLength(4)
})

it('closes the picture also when the network fails', async () => {
  let closed = 0
  const broken = { ...sessionOf([]), run: async () => Promise.reject(new Error('no memory')) }
  const detect = createDetector({ card: cardOf(form), session: broken }, grey)
  await expect(
    detect(
      frameOf(() => closed++),
      calmly,
    ),
  ).rejects.toThrow('no memory')
  expect(closed).toBe(1)
})

it('says which shape the card describes when the network takes another', () => {
  const session = sessionOf([], { image: [1, 3, 640, 640] })
  expect(() => formOf({ card: cardOf(form), session })).toThrow(/640.*\[1, 3, 8, 8\]/)
})

it('undoes the bars of a letterboxed picture', () => {
  const letterbox: DetectorForm = { ...form, fit: 'letterbox', size: 100 }
  const side = fc.integer({ min: 40, max: 4000 })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const placement = placeIn(letterbox, width, height)
      expect(placement.x + placement.width).toBeLessThanOrEqual(100)
      expect(placement.y + placement.height).toBeLessThanOrEqual(100)
      if (placement.width === 0 || placement.height === 0) return
      // The middle half of the picture, as the network sees it in its square.
      const inSquare = {
        index: 0,
        score: 1,
        x: (placement.x + placement.width / 4) / 100,
        y: (placement.y + placement.height / 4) / 100,
        width: placement.width / 200,
        height: placement.height / 200,
      }
      const [found] = toDetections([inSquare], letterbox, placement)
      ;[0.25, 0.25, 0.5, 0.5].forEach((part, i) => expect(found?.box[i]).toBeCloseTo(part, 5))
    }),
  )
})

it('lays channels out in planes or side by side', () => {
  const rgba = Uint8ClampedArray.from([255, 127, 0, 255])
  const one = { ...form, size: 1 }
  expect([...toTensor(rgba, one).data]).toEqual([1, 0, -127 / 128])
  const two = Uint8ClampedArray.from([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 0, 255, 9, 9, 9, 255])
  const raw = { ...form, size: 2, mean: 0, scale: 1 }
  expect([...toTensor(two, raw).data]).toEqual([255, 0, 0, 9, 0, 255, 0, 9, 0, 0, 0, 9])
  expect([...toTensor(two, { ...raw, layout: 'nhwc' }).data].slice(0, 6)).toEqual([
    255, 0, 0, 0, 255, 0,
  ])
  const mean: [number, number, number] = [255, 0, 0]
  expect([...toTensor(rgba, { ...one, mean, scale: 1 }).data]).toEqual([0, 127, 0])
})

it('measures how bright a picture is', () => {
  expect(lightOf(new Uint8ClampedArray(400))).toEqual({ mean: 0, spread: 0 })
  const { mean, spread } = lightOf(new Uint8ClampedArray(400).fill(255))
  expect(mean).toBeCloseTo(1)
  expect(spread).toBeCloseTo(0, 5)
})

it('draws a stop sign: red in the middle, sky in the corners', () => {
  const rgba = madePicture(64)
  const at = (x: number, y: number) => [...rgba.subarray((y * 64 + x) * 4, (y * 64 + x) * 4 + 3)]
  expect(at(32, 27)).toEqual([176, 24, 32])
  expect((at(1, 1)[2] ?? 0) - (at(1, 1)[0] ?? 0)).toBeGreaterThan(30)
})

it('believes a backend that gives the scores of the fingerprint, and no other', async () => {
  const session = sessionOf([0.9, 0.8])
  await proveDetector({ card: cardOf(form, [0.91, 0.79]), session })
  await expect(proveDetector({ card: cardOf(form, [0.6, 0.79]), session })).rejects.toThrow('0.900')
  const missing = { card: cardOf(form), session: sessionOf([NaN]) }
  await expect(proveDetector(missing)).rejects.toThrow('no numbers')
  const infinite = {
    ...session,
    run: async () => ({
      ...(await session.run({})),
      boxes: { data: new Float32Array(8).fill(Infinity), dims: [2, 4] },
    }),
  }
  await expect(proveDetector({ card: cardOf(form), session: infinite })).rejects.toThrow(
    'no numbers',
  )
})

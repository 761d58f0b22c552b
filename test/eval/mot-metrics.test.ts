import { expect, it } from 'vitest'
import { clearMot, sumClearMot } from './clear-mot.ts'
import type { Compared } from './compared.ts'
import { hota, sumHota } from './hota.ts'
import { idF1, sumIdF1 } from './id-f1.ts'

/**
 * The three pictures with which py-motmetrics 1.4 explains its measures (README, "Populating the
 * accumulator"): distances there are turned to likenesses here, and what cannot be paired to 0.
 */
const documented: readonly Compared[] = [
  {
    truth: [1, 2],
    found: [1, 2, 3],
    alike: [
      [0.9, 0, 0.7],
      [0.5, 0.8, 0.7],
    ],
  },
  { truth: [1, 2], found: [1], alike: [[0.8], [0.6]] },
  {
    truth: [1, 2],
    found: [1, 3],
    alike: [
      [0.4, 0.8],
      [0.9, 0.4],
    ],
  },
]
/** All distances there may be paired; the largest is 0.6. */
const any = 0.39

it('agrees with the CLEAR-MOT example that py-motmetrics documents', () => {
  const { mota, motp, falseAlarms, misses, switches } = clearMot(documented, any)
  expect({ mota, falseAlarms, misses, switches }).toEqual({
    mota: 0.5,
    falseAlarms: 1,
    misses: 1,
    switches: 1,
  })
  expect(1 - motp).toBeCloseTo(0.34, 9)
})

it('agrees with the IDF1 that py-motmetrics documents, also over two sequences', () => {
  const [full, part] = [idF1(documented, any), idF1(documented.slice(0, 2), any)]
  expect(full.idf1).toBeCloseTo(0.8333, 4)
  expect(part.idf1).toBeCloseTo(0.75, 9)
  expect(sumIdF1([full, part]).idf1).toBeCloseTo(0.8, 9)
  const clear = [clearMot(documented, any), clearMot(documented.slice(0, 2), any)]
  expect(sumClearMot(clear)).toMatchObject({ mota: 0.5, falseAlarms: 2, misses: 2, switches: 1 })
  expect(1 - sumClearMot(clear).motp).toBeCloseTo(0.275, 9)
})

/** One thing in every picture, always found exactly, under these ids (0: not found). */
const one = (...ids: readonly number[]): Compared[] =>
  ids.map((id) => ({ truth: [1], found: id ? [id] : [], alike: [id ? [1] : []] }))

it('gives all measures 1 where all is found under one id', () => {
  const pictures = one(7, 7, 7)
  expect([clearMot(pictures).mota, idF1(pictures).idf1, hota(pictures).hota]).toEqual([1, 1, 1])
})

it('weighs a track broken in its middle as Luiten et al. derive it: HOTA is the root of a half', () => {
  // Ten pictures, five under one id and five under another: every match goes with 5 of 10.
  const broken = one(1, 1, 1, 1, 1, 2, 2, 2, 2, 2)
  const { hota: whole, detA, assA } = hota(broken)
  expect([detA, assA]).toEqual([1, 0.5])
  expect(whole).toBeCloseTo(Math.SQRT1_2, 12)
  expect(clearMot(broken)).toMatchObject({ mota: 0.9, switches: 1 })
  expect(idF1(broken).idf1).toBe(0.5)
})

it('weighs what is found in but half of the pictures: HOTA is a half', () => {
  // DetA = 5 of 10; each match goes with 5 of 10 pictures, so AssA is the same.
  const half = hota(one(1, 0, 1, 0, 1, 0, 1, 0, 1, 0))
  expect([half.detA, half.assA, half.hota]).toEqual([0.5, 0.5, 0.5])
})

it('counts a box for HOTA at those thresholds that it reaches', () => {
  // An overlap of 0.6 reaches 12 of the 19 thresholds .05:.05:.95.
  const loose: Compared = { truth: [1], found: [1], alike: [[0.6]] }
  expect(hota([loose, loose]).hota).toBeCloseTo(12 / 19, 12)
})

it('puts sequences together by their counts, not by the mean of their scores', () => {
  // 2 of 2 found in one, 0 of 6 in the other: 2 of 8.
  const [good, bad] = [hota(one(1, 1)), hota(one(0, 0, 0, 0, 0, 0))]
  const all = sumHota([good, bad])
  expect(all.detA).toBeCloseTo(0.25, 12)
  expect(all.assA).toBeCloseTo(1, 12)
})

it('calls no switch what was only lost for a while, and keeps to the id of the picture before', () => {
  expect(clearMot(one(1, 0, 1)).switches).toBe(0)
  expect(clearMot(one(1, 0, 2, 1)).switches).toBe(2)
  const nearer: Compared = { truth: [1], found: [1, 2], alike: [[0.6, 0.9]] }
  expect(clearMot([...one(1), nearer])).toMatchObject({ switches: 0, falseAlarms: 1 })
})

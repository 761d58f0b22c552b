import { expect, it } from 'vitest'
import { averagePrecision, type Judged } from './average-precision.ts'
import type { Box } from './match.ts'
import reference from './pycocotools-case.json'

const place: Box = [10, 10, 100, 100]
const cup = (box: Box, score = 0.5) => ({ label: 'cup', box, score })
/** Shares 1/2 of the union with `place`. */
const half: Box = [10, 10, 50, 100]

it('agrees with pycocotools on a made case to nine digits', () => {
  const measured = averagePrecision(reference.pictures as unknown as Judged[])
  for (const [name, expected] of Object.entries(reference.expected)) {
    expect(Math.abs(measured[name as keyof typeof measured] - expected), name).toBeLessThan(1e-9)
  }
})

it('is 1 where all is found in its place', () => {
  const all = averagePrecision([{ truth: [cup(place)], found: [cup(place)] }])
  for (const value of Object.values(all)) expect(value).toBeCloseTo(1)
})

it('counts half an overlap at the first of the ten thresholds only', () => {
  const { ap, ap50, ap75 } = averagePrecision([{ truth: [cup(place)], found: [cup(half)] }])
  expect(ap).toBeCloseTo(0.1)
  expect(ap50).toBeCloseTo(1)
  expect(ap75).toBe(0)
})

it('counts a thing that is found twice as one hit and one miss', () => {
  const found = [cup(place, 0.9), cup(place, 0.8), cup([200, 0, 10, 10], 0.7)]
  const truth = [cup(place), cup([200, 0, 10, 10])]
  // Precision is 1 up to half of the things (51 of 101 points), then 2 of 3.
  expect(averagePrecision([{ truth, found }]).ap).toBeCloseTo((51 + (50 * 2) / 3) / 101)
})

it('takes a detection in a crowd neither for a hit nor for a miss', () => {
  const crowd = { ...cup([200, 200, 100, 100]), crowd: true }
  const found = [cup([220, 220, 20, 20], 0.9), cup(place)]
  expect(averagePrecision([{ truth: [cup(place), crowd], found }]).ap).toBeCloseTo(1)
})

it('leaves out a class that is found but never true', () => {
  const kite = { ...cup([0, 0, 5, 5]), label: 'kite' }
  expect(averagePrecision([{ truth: [cup(place)], found: [cup(place), kite] }]).ap).toBeCloseTo(1)
})

it('gives no number where nothing is true', () => {
  expect(averagePrecision([{ truth: [], found: [cup(place)] }]).ap).toBeNaN()
})

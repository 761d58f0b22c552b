import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emptyWorld } from './known.ts'
import { lookAtAll, sampleView, type Prop } from './sample-scene.ts'
import { unite } from './unite.ts'

const oven: Prop = { label: 'oven', at: [0, 0, -3], size: 0.9 }
/** As near as that, the middles of one large thing may differ. */
const beside = (label: string): Prop => ({ label, at: [0.35, 0, -3], size: 0.9 })
const pictures = (start: number) =>
  Array.from({ length: 8 }, (_, i) => sampleView(start + i * 200, [0, 0, 0], [0, 0, -3]))

/** Two things that were begun as two, each seen eight times. */
function bothKnown(label: string) {
  const first = lookAtAll(pictures(0), () => [oven]).at(-1)?.world ?? emptyWorld
  const other = lookAtAll(pictures(0), () => [beside(label)], { ...emptyWorld, next: first.next })
  return [...first.known, ...(other.at(-1)?.world.known ?? [])]
}

it('makes one of two that overlap and are called the same, not of two that were surely called otherwise', () => {
  const join = (label: string) => {
    const known = bothKnown(label)
    return unite(known, new Set(known.map(({ thing }) => thing.id))).known.length
  }
  expect(bothKnown('oven')).toHaveLength(2)
  expect(join('oven')).toBe(1)
  expect(join('refrigerator')).toBe(2)
})

it('counts a picture once, however many of those that are one it showed', () => {
  const picture = fc.integer({ min: 0, max: 11 })
  const shown = fc.uniqueArray(picture, { minLength: 1 })
  fc.assert(
    fc.property(fc.array(shown, { minLength: 2, maxLength: 4 }), (all) => {
      let next = 1
      const known = all.flatMap((times, i) => {
        const views = times
          .toSorted((a, b) => a - b)
          .map((time) => sampleView(200 * time, [0, 0, 0], [0, 0, -3]))
        const prop: Prop = { label: 'oven', at: [0.05 * i, 0, -3], size: 0.9 }
        const world = lookAtAll(views, () => [prop], { ...emptyWorld, next }).at(-1)?.world
        next = world?.next ?? next
        return world?.known ?? []
      })
      const ids = new Set(known.map(({ thing }) => thing.id))
      const one = unite(unite(known, ids).known, ids).known
      expect(one.map(({ thing }) => thing.sightings)).toEqual([new Set(all.flat()).size])
    }),
  )
})

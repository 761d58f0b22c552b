import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { curveThrough, type Key } from './curve.ts'

const number = fc.integer({ min: -1000, max: 1000 }).map((value) => value / 100)
const gaps = fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), number, number), {
  minLength: 2,
  maxLength: 12,
})
const keysOf = (list: readonly (readonly [number, number, number])[]): Key[] => {
  let at = 0
  return list.map(([gap, a, b]) => ({ at: (at += gap / 100), values: [a, b] }))
}
const forAll = (claim: (keys: readonly Key[]) => void) =>
  fc.assert(fc.property(gaps, (list) => claim(keysOf(list))))

describe('a curve in time', () => {
  it('passes through its keys, and rests before and after them', () => {
    forAll((keys) => {
      const curve = curveThrough(keys)
      for (const { at, values } of keys) {
        for (const [i, value] of curve(at).values.entries())
          expect(value).toBeCloseTo(values[i] ?? 99, 9)
      }
      expect(curve(-5)).toEqual({ values: keys[0]?.values, rates: [0, 0] })
      expect(curve(1e4)).toEqual({ values: keys.at(-1)?.values, rates: [0, 0] })
    })
  })

  it('never swings past the keys around it, nor runs more than three times their mean rate', () => {
    forAll((keys) => {
      const curve = curveThrough(keys)
      for (const [i, to] of keys.entries()) {
        const from = keys[i - 1]
        if (!from) continue
        for (let step = 0; step <= 20; step++) {
          const time = from.at + ((to.at - from.at) * step) / 20
          const { values, rates } = curve(time)
          for (const part of [0, 1]) {
            const [a = 0, b = 0] = [from.values[part], to.values[part]]
            expect(values[part]).toBeGreaterThan(Math.min(a, b) - 1e-9)
            expect(values[part]).toBeLessThan(Math.max(a, b) + 1e-9)
            const mean = Math.abs(b - a) / (to.at - from.at)
            if (step < 20) expect(Math.abs(rates[part] ?? 99)).toBeLessThan(3 * mean + 1e-6)
          }
        }
      }
    })
  })

  it('tells how fast it changes', () => {
    forAll((keys) => {
      const curve = curveThrough(keys)
      const span = (keys.at(-1)?.at ?? 0) - (keys[0]?.at ?? 0)
      const time = (keys[0]?.at ?? 0) + span * 0.37
      const [a = 0] = curve(time - 1e-6).values
      const [b = 0] = curve(time + 1e-6).values
      expect((b - a) / 2e-6).toBeCloseTo(curve(time).rates[0] ?? 99, 0)
    })
  })

  it('takes the last of two keys of one time', () => {
    const curve = curveThrough([
      { at: 1, values: [5] },
      { at: 1, values: [7] },
    ])
    expect(curve(1).values).toEqual([7])
  })
})

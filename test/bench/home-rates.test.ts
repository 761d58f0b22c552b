import { expect, it } from 'vitest'
import { homeTable, rateHome, rateOf, type ThingSights } from './home-rates.ts'

type Sight = ThingSights['sights'][number]

const sight = (found: boolean, more: Partial<Sight> = {}): Sight => ({
  distance: 0.5,
  counted: true,
  found,
  closer: found,
  called: found ? 'cup 0.80/0.90' : 'nothing',
  ...more,
})
const thing = (kind: string, label: string, sights: readonly Sight[]): ThingSights => ({
  kind,
  label,
  sights,
})

const mug = thing('mug', 'cup', [sight(true), sight(true), sight(true), sight(false)])
const glass = thing('glass', 'cup', [sight(true), sight(false)])
const bear = thing('bear', 'teddy bear', [sight(true)])

it('rates a thing by the views that count alone', () => {
  const far = sight(false, { counted: false, distance: 2 })
  expect(rateOf(thing('mug', 'cup', [...mug.sights, far, far]))).toBe(0.75)
})

it('rates a class by its things alike, and all classes alike', () => {
  const { classes, mean, worst } = rateHome([mug, glass, bear])
  expect(classes).toEqual({ cup: 0.625, 'teddy bear': 1 })
  expect(mean).toBe(0.813)
  expect(worst).toEqual({ label: 'cup', rate: 0.625 })
})

it('says so where nothing was measured', () => {
  expect(() => rateHome([])).toThrow(/Nothing/)
})

it('shows what a second look brings beside what one look found', () => {
  const far = { counted: false, distance: 2 }
  const twice = thing('mug', 'cup', [
    ...mug.sights,
    sight(true, far),
    sight(false, { ...far, closer: true }),
  ])
  expect(homeTable([twice], rateHome([twice]))).toContain('| 0.50 (1.00) |')
})

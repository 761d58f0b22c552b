import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packVector } from '../../models/likeness.ts'
import type { Purpose } from '../../models/meanings.ts'
import { senseOf } from './sense.ts'

/** A direction in a plane, degrees. */
const at = (degrees: number) =>
  Float32Array.of(Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180))
const packed = (degrees: number) => packVector(at(degrees))
type Sentence = readonly [plain: number, bare: number]
const purpose = (name: string, ...sentences: readonly Sentence[]): Purpose => {
  const mean = (form: 0 | 1) =>
    packVector(
      sentences
        .map((each) => at(each[form]))
        .reduce((sum, each) => sum.map((value, i) => value + (each[i] ?? 0))),
    )
  return {
    name,
    mean: [mean(0), mean(1)],
    references: sentences.map(([plain, bare]) => ({
      text: `${name} ${plain.toString()}`,
      meanings: [packed(plain), packed(bare)],
    })),
  }
}
const same = (degrees: number): Sentence => [degrees, degrees]
const known = [purpose('where', same(0), same(60)), purpose('count', same(180))]
const sense = (degrees: number, purposes = known, named = false) => {
  const found = senseOf([at(degrees), at(degrees)], purposes, named)
  return found && { purpose: found.purpose.name, sure: found.sure }
}

it('takes the purpose whose sentences mean most nearly the same', () => {
  expect(sense(50)).toEqual({ purpose: 'where', sure: true })
  expect(sense(170)).toEqual({ purpose: 'count', sure: true })
})

it('is not sure between two purposes, however near', () => {
  expect(sense(122)).toEqual({ purpose: 'count', sure: false })
})

it('is sure sooner of who names a thing that can be seen', () => {
  const near = [purpose('where', same(0)), purpose('count', same(115))]
  expect(sense(56, near)).toEqual({ purpose: 'where', sure: false })
  expect(sense(56, near, true)).toEqual({ purpose: 'where', sure: true })
  expect(sense(57.4, near, true)?.sure).toBe(false)
})

it('finds nothing in what is like nothing', () => {
  expect(sense(285)).toBeNull()
  expect(sense(0, [])).toBeNull()
})

it('is not misled by one odd sentence among many', () => {
  const many = purpose('many', same(80), same(85), same(90), same(95))
  const odd = purpose('odd', same(60), same(200), same(210), same(220))
  expect(sense(68, [many, odd])?.purpose).toBe('many')
})

it('counts each question of others for itself, however little they have in common', () => {
  const ours = purpose('ours', same(0), same(80))
  const theirs = (name: string) => purpose(name, same(40), same(140))
  expect(sense(30, [ours, theirs('elsewhere')])?.purpose).toBe('elsewhere')
  expect(sense(30, [ours, theirs('other')])?.purpose).toBe('ours')
})

it('counts a sentence with and without its nouns alike', () => {
  const both = [purpose('drink', [0, 60]), purpose('eat', [60, 0])]
  expect(senseOf([at(10), at(50)], both, false)?.purpose.name).toBe('drink')
  expect(senseOf([at(50), at(10)], both, false)?.purpose.name).toBe('eat')
})

it('does not depend on the order of the purposes', () => {
  const angle = fc.integer({ min: 0, max: 359 })
  const some = fc.array(fc.array(angle, { minLength: 1, maxLength: 3 }), { maxLength: 6 })
  fc.assert(
    fc.property(some, angle, (groups, asked) => {
      const purposes = groups.map((group, i) => purpose(i.toString(), ...group.map(same)))
      const [one, other] = [sense(asked, purposes), sense(asked, purposes.toReversed())]
      expect(other === null).toBe(one === null)
      expect(other?.sure).toBe(one?.sure)
    }),
  )
})

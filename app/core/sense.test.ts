import fc from 'fast-check'
import { expect, it } from 'vitest'
import { senseOf, type Reference } from './sense.ts'

/** A direction in a plane, degrees. */
const at = (degrees: number) =>
  Float32Array.of(Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180))
const reference = (purpose: string, plain: number, bare = plain): Reference => ({
  ...{ purpose, text: `${purpose} ${plain}` },
  vectors: [at(plain), at(bare)],
})
const known = [reference('where', 0), reference('where', 90), reference('count', 180)]

it('takes the purpose of what means most nearly the same', () => {
  expect(senseOf([at(80), at(80)], known)).toMatchObject({ purpose: 'where', sure: true })
  expect(senseOf([at(170), at(170)], known)).toMatchObject({ purpose: 'count', sure: true })
})

it('is not sure between two purposes, however near', () => {
  expect(senseOf([at(136), at(136)], known)).toMatchObject({ purpose: 'count', sure: false })
})

it('finds nothing in what is like nothing', () => {
  expect(senseOf([at(270), at(270)], known)).toBeNull()
  expect(senseOf([at(0), at(0)], [])).toBeNull()
})

it('counts a sentence with and without its nouns alike', () => {
  const both = [reference('drink', 0, 60), reference('eat', 60, 0)]
  expect(senseOf([at(10), at(50)], both)?.purpose).toBe('drink')
  expect(senseOf([at(50), at(10)], both)?.purpose).toBe('eat')
})

it('does not depend on the order of the references', () => {
  const angle = fc.integer({ min: 0, max: 359 })
  const some = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), angle), { maxLength: 8 })
  fc.assert(
    fc.property(some, angle, (pairs, asked) => {
      const references = pairs.map(([purpose, degrees]) => reference(purpose, degrees))
      const vectors = [at(asked), at(asked)]
      const [one, other] = [senseOf(vectors, references), senseOf(vectors, references.toReversed())]
      expect(other?.likeness).toBe(one?.likeness)
      expect(other?.sure).toBe(one?.sure)
    }),
  )
})

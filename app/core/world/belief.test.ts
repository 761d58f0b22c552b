import fc from 'fast-check'
import { expect, it } from 'vitest'
import { beliefOf, bySize, kinship, labelOf, vote, type Votes } from './belief.ts'

const words = fc.dictionary(
  fc.constantFrom('cup', 'bowl', 'chair', 'tv'),
  fc.double({ min: 0.05, max: 1, noNaN: true }),
  { minKeys: 1 },
)
const all = (said: readonly Votes[]) => said.reduce((votes, each) => vote(votes, each, 1), {})
const sum = (votes: Votes) => Object.values(votes).reduce((total, value) => total + value, 0)

it('is never quite sure, and surer with each word that agrees', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 7 }), (said) => {
      const votes = all(said)
      expect(sum(beliefOf(votes))).toBeLessThan(1)
      const label = labelOf(votes)
      const agreed = vote(votes, { [label]: 0.9 }, 1)
      const before = beliefOf(votes)[label] ?? 0
      expect(beliefOf(agreed)[label]).toBeGreaterThanOrEqual(before - 1e-9)
    }),
  )
})

it('keeps the word of most pictures against a single other one', () => {
  const cups = Array.from({ length: 5 }, () => ({ cup: 0.6 }))
  expect(labelOf(all([...cups, { bowl: 0.9 }]))).toBe('cup')
})

it('still turns to another word after a long time of one', () => {
  const [long, since] = [all(Array.from({ length: 900 }, () => ({ cup: 0.8 }))), { bowl: 0.8 }]
  const votes = Array.from({ length: 60 }).reduce<Votes>((told) => vote(told, since, 1), long)
  expect(labelOf(votes)).toBe('bowl')
})

it('names the first by name of two that are equally likely, in whatever order they were told', () => {
  expect(labelOf(vote({ tv: 0.5 }, { cup: 0.5 }, 1))).toBe('cup')
  expect(labelOf(vote({ cup: 0.5 }, { tv: 0.5 }, 1))).toBe('cup')
})

it('a word counts as much as of it is news', () => {
  expect(vote({ cup: 1 }, { cup: 0.8 }, 0.25)['cup']).toBeCloseTo(1.2)
  expect(vote({ cup: 1 }, { bowl: 0.8 }, 0)).toEqual({ bowl: 0, cup: 1 })
})

it('words fit best what they name, and nothing fits where nothing was said', () => {
  const cup = beliefOf({ cup: 3 })
  expect(kinship(cup, { cup: 0.9 })).toBeCloseTo(1)
  expect(kinship(cup, { chair: 0.9 })).toBeLessThan(kinship(cup, { cup: 0.9 }))
  expect(kinship(cup, {})).toBe(0)
})

it('takes what looks like a couch, and like a chair, and has room for one for a chair', () => {
  const armchair = { couch: 5, chair: 2 }
  expect(labelOf(bySize(armchair, 1.1))).toBe('chair')
  expect(labelOf(bySize(armchair, 1.9))).toBe('couch')
  expect(labelOf(bySize(armchair, null))).toBe('couch')
  expect(labelOf(bySize({ couch: 5 }, 1.1))).toBe('couch') // nothing else speaks for a chair
  const sum = (votes: Readonly<Record<string, number>>) =>
    Object.values(votes).reduce((total, each) => total + each, 0)
  expect(sum(bySize(armchair, 1.1))).toBeCloseTo(7)
})

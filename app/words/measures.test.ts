import { expect, it } from 'vitest'
import { ageInWords, distanceInWords } from './measures.ts'

it.each([
  ['en', 0.42, 0.01, 'short', '0.4 m'],
  ['en', 1.04, 0.01, 'long', 'one metre'],
  ['en', 2.3, 0.1, 'long', '2.5 metres'],
  ['de', 2.6, 0.1, 'long', '2,5 Meter'],
  ['de', 7.6, 3, 'short', 'etwa 8 m'],
  ['en', 0.01, 0, 'short', '0.1 m'],
  ['en', 2, 1, 'long', 'about 2 metres'],
] as const)('says in %s %d ± %d m, %s, as "%s"', (language, metres, error, form, words) => {
  expect(distanceInWords(language, metres, error, form)).toBe(words)
})

it('says no distance that is but a guess', () => {
  expect(distanceInWords('en', 1.5, 1.5, 'short')).toBeNull()
})

it.each([
  ['en', 4_000, 'long', 'just now'],
  ['en', 34_000, 'long', '30 seconds ago'],
  ['en', 180_000, 'long', '3 minutes ago'],
  ['en', 7_300_000, 'short', '2h ago'],
  ['de', 7_300_000, 'long', 'vor 2 Stunden'],
  ['de', 4_000, 'short', 'gerade eben'],
  ['en', 86_400_000 * 3, 'long', '3 days ago'],
] as const)('says in %s that %d ms have passed, %s, as "%s"', (language, age, form, words) => {
  expect(ageInWords(language, age, form)).toBe(words)
})

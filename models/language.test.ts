import { expect, it } from 'vitest'
import { primary } from './language.ts'

it('gives the language of a tag, however the tag is written', () => {
  for (const tag of ['de', 'de-AT', 'DE-at', 'de_AT', 'de-Latn-AT']) expect(primary(tag)).toBe('de')
  expect(primary('')).toBe('')
})

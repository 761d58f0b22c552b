import { expect, it } from 'vitest'
import { bytesOf, recogniserFor, recogniserNamed, recognisersFor } from './recognisers.ts'

const names = (language: string, added: readonly string[] = []) =>
  recognisersFor(language, added).map(({ name }) => name)

it('takes the usual one of a language, whatever its dialect', () => {
  expect(recogniserFor('en-GB').name).toBe('moonshine-base')
  expect(recogniserFor('de-AT').name).toBe('whisper-base')
  expect(recogniserFor(null).name).toBe('whisper-base')
})

it('takes the one that is wished for where it knows the language, and is there', () => {
  expect(recogniserFor('de', 'whisper-small').name).toBe('whisper-small')
  expect(recogniserFor('de', 'moonshine-tiny').name).toBe('whisper-base')
  expect(recogniserFor('en', 'long-gone').name).toBe('moonshine-base')
})

it('offers what knows the language, and what was added only where it is there', () => {
  expect(names('de')).toEqual(['whisper-base'])
  expect(names('de', ['whisper-small'])).toEqual(['whisper-base', 'whisper-small'])
  expect(names('en')).toEqual(['moonshine-base', 'moonshine-tiny', 'whisper-base'])
})

it('tells what has to be loaded', () => {
  expect(bytesOf(recogniserNamed('whisper-small')) / 1e6).toBeCloseTo(252, 0)
})

it('names what there is where a name is none', () => {
  expect(() => recogniserNamed('ears')).toThrow(/whisper-base/)
})

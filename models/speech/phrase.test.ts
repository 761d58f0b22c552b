import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { HeardText } from '../types.ts'
import type { Read } from './decoder.ts'
import { afterPhrase, listenFor, spellPhrase } from './phrase.ts'

/** One token a word of these; what is not known goes letter by letter. */
const known = ['hey', 'Hey', 'sight', 'line', 'um', ',']
const encode = (text: string) =>
  text
    .split(/\s+/)
    .flatMap((word) => word.split(/(,)/))
    .filter(Boolean)
    .flatMap((word) => {
      const at = known.indexOf(word)
      return at >= 0 ? [at] : Array.from(word, (letter) => 100 + (letter.codePointAt(0) ?? 0))
    })
const [hey, sight, line, um] = [1, 2, 3, 4]
const prompt = [99]

/** A decoder that expects these tokens one after the other, this surely, and all others alike. */
const expects =
  (tokens: readonly number[], logit: number): (() => Read) =>
  () =>
  async (read) => ({
    width: 300,
    row: (index) => {
      const row = new Float32Array(300)
      row[tokens[index + 1 - prompt.length] ?? 0] = logit
      expect(read[0]).toBe(99)
      return row
    },
  })

const first = (token: number) => {
  const row = new Float32Array(300)
  row[token] = 9
  return row
}
const phrase = 'hey sightline'
const spellings = spellPhrase(phrase, encode)

it('spells a made-up word as the words that it is made of, and with and without a comma', () => {
  expect(spellings).toContainEqual([hey, sight, line])
  expect(spellPhrase('Hey, SIGHTLINE!', encode)).toEqual(spellings)
  expect(spellPhrase('', encode)).toEqual([])
})

it('hears the phrase where the decoder finds it likely, whatever was written', async () => {
  const listening = listenFor(phrase, spellings)
  listening.note([], first(hey))
  const found = await listening.find(expects([hey, sight, line, um], 9), prompt)
  expect(found?.next[um]).toBe(9)
})

it('hears it after a word of hesitation, and not late in a sentence', async () => {
  const listening = listenFor(phrase, spellings)
  listening.note([], first(um))
  listening.note([um], first(hey))
  expect(await listening.find(expects([um, hey, sight, line], 9), prompt)).not.toBeNull()
  const late = listenFor(phrase, spellings)
  late.note(Array<number>(20).fill(um), first(hey))
  expect(await late.find(expects([hey, sight, line], 9), prompt)).toBeNull()
})

it('does not hear it where other words fit, nor does it even ask where they begin otherwise', async () => {
  const listening = listenFor(phrase, spellings)
  listening.note([], first(hey))
  expect(await listening.find(expects([hey, um, um, um], 12), prompt)).toBeNull()
  const other = listenFor(phrase, spellings)
  const sure = first(um)
  sure[um] = 30
  other.note([], sure)
  const never = () => {
    throw new Error('was asked')
  }
  expect(await other.find(never, prompt)).toBeNull()
})

it('never hears a phrase that is too short to be told from others', async () => {
  const listening = listenFor('hey', spellPhrase('hey', encode))
  listening.note([], first(hey))
  expect(await listening.find(expects([hey], 9), prompt)).toBeNull()
})

it('gives every phrase a spelling that has its letters', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{2,8}( [a-z]{2,8}){0,2}$/), (text) => {
      for (const spelling of spellPhrase(text, (form) =>
        Array.from(form, (letter) => letter.charCodeAt(0)),
      )) {
        const letters = String.fromCharCode(...spelling).replaceAll(/[^a-z]/gi, '')
        expect(letters.toLowerCase()).toBe(text.replaceAll(' ', ''))
      }
    }),
  )
})

it('leaves out the comma between the phrase and what follows', () => {
  expect(afterPhrase(', where is it?' as HeardText)).toBe('where is it?')
  expect(afterPhrase('.' as HeardText)).toBe('')
})

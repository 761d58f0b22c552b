import { expect, it } from 'vitest'
import { oncePerSaying, withoutRepeats } from './repeats.ts'

const sentence = 'Der hinter diesem Portal liegende Raum wurde genutzt.'

it('writes a sentence once that came three times, whatever its signs', () => {
  expect(withoutRepeats(`${sentence} ${sentence.toLowerCase()} ${sentence}`, 60)).toBe(sentence)
})

it('writes it once where twice would be faster than anybody speaks', () => {
  expect(withoutRepeats(`${sentence} ${sentence}`, 4)).toBe(sentence)
})

it('keeps what a person had the time to say twice', () => {
  const twice = 'Where is my cup? Where is my cup?'
  expect(withoutRepeats(twice, 3)).toBe(twice)
})

it.each([
  'No, no, no!',
  'Ha ha ha ha ha',
  'bye bye bye',
  'no no no no no no',
  'very very very good',
])('keeps "%s", however fast', (text) => {
  expect(withoutRepeats(text, 0.8)).toBe(text)
})

it('keeps what stands before and after, and drops a last one that is cut short', () => {
  const loop = 'and I was always, and I was always, and I was always,'
  expect(withoutRepeats(`Well, ${loop} there.`, 60)).toBe('Well, and I was always, there.')
  expect(withoutRepeats(`Well, ${loop} and I`, 60)).toBe('Well, and I was always,')
})

it('takes signs for words where no spaces part them', () => {
  expect(withoutRepeats('知識が成立する。知識が成立する。知識が成立する。', 60)).toBe(
    '知識が成立する。',
  )
})

it('leaves a text without repeats as it is', () => {
  for (const text of ['', '♪', sentence]) expect(withoutRepeats(text, 1)).toBe(text)
})

it('takes nothing from a decoder without end, unless it only wrote one thing again and again', () => {
  expect(oncePerSaying('ha ha ha ha ha ha', 1, true)).toBe('')
  expect(oncePerSaying(`${sentence} ${sentence} ${sentence}`, 60, true)).toBe(sentence)
  expect(oncePerSaying(sentence, 4, false)).toBe(sentence)
})

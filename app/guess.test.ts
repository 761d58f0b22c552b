import { expect, it } from 'vitest'
import type { Vector } from '../models/likeness.ts'
import { formsIn, packPurposes, unpackPurposes, type Written } from '../models/meanings.ts'
import { createGuess } from './guess.ts'
import { sentencesOf } from './serve/list-sentences.ts'
import { skills } from './skills/all.ts'
import { inContext } from './skills/context.ts'
import { question } from './skills/rehearse.ts'
import { phrasings } from './words/phrasings.ts'

/** A made meaning: each word that is in a sentence is a direction of its own. */
const words: string[] = []
function meaningOf(sentence: string): Vector {
  const vector = new Float32Array(4000)
  for (const word of sentence.toLowerCase().match(/[a-z]+/g) ?? []) {
    if (!words.includes(word)) words.push(word)
    vector[words.indexOf(word)] = 1
  }
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}
const { signal } = new AbortController()
const knowing = (written: Written) =>
  createGuess({
    skills,
    purposes: unpackPurposes(
      'made',
      packPurposes('made', written, formsIn(written).map(meaningOf)),
    ),
    embed: async (texts) => texts.map(meaningOf),
  })
const written = sentencesOf('en')
const all = knowing(written)
const guessed = async (text: string) => all(question('en', text, []), signal)

it('answers what asks the same as an example, about the thing that was named', async () => {
  const one = written['how-far']?.filter(([text]) => text === 'How far away is the table?') ?? []
  const few = { 'how-far': one, clock: written.clock ?? [] }
  const found = await knowing(few)(question('en', 'oh how far away is that couch', []), signal)
  expect(found?.skill?.name).toBe('how-far')
  expect(found?.question?.text).toContain('couch')
})

it('asks back where it is like an example, and not surely', async () => {
  const found = await guessed('so how far away is that couch')
  expect(found).toMatchObject({ purpose: 'how-far', sure: false, skill: null })
  expect(found?.answer?.declined).toMatchObject({ reason: 'meant' })
})

it('asks back before anything is done, and takes yes for the question that it meant', async () => {
  const found = await guessed('kindly turn the camera off now')
  expect(found?.answer?.declined).toEqual({ reason: 'meant', text: 'turn the camera off' })
  const own = question('en', 'x', []).text
  const before = found?.answer && { question: own, meant: own, answer: found.answer }
  expect(inContext(question('en', 'Yes, please!', [], { before: before ?? null })).text).toBe(
    'turn the camera off',
  )
  expect(inContext(question('en', 'no', [], { before: before ?? null })).text).toBe('no')
})

it('shows how it is said where a question carries words of its own', async () => {
  const found = await guessed('start a small tea timer for 4 minutes')
  expect(found?.answer?.sentence).toMatchObject({
    id: 'answer-say-so',
    args: { example: 'Start a tea timer for 4 minutes.' },
  })
})

it('takes what others do for nothing that it can do', async () => {
  expect(await guessed('could you tell me a good joke')).toMatchObject({ purpose: null })
  expect(await guessed('tell me a joke')).toMatchObject({
    ...{ purpose: null, sure: true },
    answer: { sentence: { id: 'answer-not-ours' } },
  })
  expect(await guessed('xylophone quartz')).toMatchObject({ purpose: null })
})

it('guesses nothing in a language whose meanings are not known', async () => {
  expect(await all(question('de', 'Wo ist denn bloß die Tasse hin', []), signal)).toBeNull()
})

it('has further phrasings for skills that there are, and for nothing else but elsewhere', () => {
  const names = new Set(['elsewhere', ...skills.map(({ name }) => name)])
  expect(phrasings('en').filter(({ purpose }) => !names.has(purpose))).toEqual([])
})

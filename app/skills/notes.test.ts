import { beforeEach, expect, it } from 'vitest'
import { keepChanges } from '../core/last-changes.ts'
import type { Kept, Note } from '../memory/types.ts'
import { say } from '../words.ts'
import type { Hands } from './hands.ts'
import { answerTo, emptyHands, question } from './rehearse.ts'
import type { Change } from './told.ts'

const minute = 60_000
let notes: Kept<Note>[]
let time: number
let near: string | null
let changes: ReturnType<typeof keepChanges<Change>>
beforeEach(() => {
  notes = []
  time = 100 * minute
  near = null
  changes = keepChanges()
})

const hands: Hands = {
  ...emptyHands,
  now: () => time,
  keepNote: async (text) => {
    const note = { id: notes.length + 1, text, time, place: null, near }
    notes = [note, ...notes]
    return note
  },
  // As FTS5 does it: words that begin so, all of one phrase.
  notes: async (phrases) => {
    const begins = (text: string, word: string) =>
      text.toLowerCase().split(/[^\p{L}\p{N}]+/u).some((each) => each.startsWith(word.toLowerCase())) // prettier-ignore
    return notes.filter(
      ({ text }) =>
        phrases.length === 0 ||
        phrases.some((phrase) => phrase.split(' ').every((word) => begins(text, word))),
    )
  },
  forgetNotes: async (gone) => {
    notes = notes.filter(({ id }) => !gone.some((each) => each.id === id))
  },
  restoreNotes: async (back) => {
    notes = [...back, ...notes]
  },
  changed: (change) => changes.add(change),
  takeBack: async () => {
    const change = changes.take()
    await change?.undo()
    return change?.undone ?? null
  },
}
const tell = async (language: string, text: string) =>
  say(language, (await answerTo(question(language, text, null), hands)).sentence)
const kept = () => notes.map(({ text }) => text as string)

it.each([
  ['en', 'Remember that the keys are in the blue bowl.', 'the keys are in the blue bowl.'],
  ['en', 'Please remember: gate code is 44-12!', 'gate code is 44-12!'],
  ['en', "Hey, don't forget that Anna's train comes at 6:15", "Anna's train comes at 6:15"],
  ['en', 'Make a note that the heating is serviced in May', 'the heating is serviced in May'],
  ['de', 'Merk dir bitte, dass die Schlüssel im Korb sind.', 'die Schlüssel im Korb sind.'],
  ['de', 'Notiere: Der Code ist 4412.', 'Der Code ist 4412.'],
  ['de', 'Vergiss nicht, dass Anna um 6 kommt', 'Anna um 6 kommt'],
])('keeps the very words in %s: %s', async (language, said, text) => {
  await tell(language, said)
  expect(kept()).toEqual([text])
})

it('tells a note again with its time and the place where it was told', async () => {
  near = 'dining table'
  await tell('en', 'Remember that the keys are in the blue bowl.')
  time += 5 * minute
  const told = 'You told me 5 minutes ago, at the dining table: “the keys are in the blue bowl.”'
  for (const asked of [
    'What did I say about the key?',
    'What do you remember?',
    'Where are my keys?',
    'where did I put my keys',
  ])
    // prettier-ignore
    expect(await tell('en', asked), asked).toBe(told)
  expect(await tell('de', 'Was hast du dir gemerkt?')).toBe(
    'Du hast mir vor 5 Minuten bei dem Esstisch gesagt: „the keys are in the blue bowl.“',
  )
})

it('says that it was told nothing, and how to tell it', async () => {
  expect(await tell('en', 'What do you remember?')).toMatch(/^You have not asked me to remember/)
  expect(await tell('en', 'What did I say about the keys?')).toBe('You have told me nothing about “keys”.') // prettier-ignore
  expect(await tell('en', 'Remember this')).toMatch(/^What shall I remember\?/)
  expect(await tell('de', 'Merk dir das')).toMatch(/^Was soll ich mir merken\?/)
})

it('takes a note back, forgets notes by what they are about, and brings them back', async () => {
  await tell('en', 'Remember that the keys are in the bowl')
  await tell('en', 'Remember that the code is 4412')
  expect(await tell('en', 'Undo that.')).toBe('I have forgotten that note.')
  expect(kept()).toEqual(['the keys are in the bowl'])
  expect(await tell('en', 'Forget what I said about the keys.')).toBe('Forgotten: “the keys are in the bowl”') // prettier-ignore
  expect(kept()).toEqual([])
  expect(await tell('de', 'Mach das rückgängig.')).toBe('Ich weiß es wieder.')
  expect(kept()).toEqual(['the keys are in the bowl'])
  await tell('en', 'undo')
  expect(await tell('en', 'undo')).toBe('There is nothing that I could take back.')
})

it('says so where a note lasts only until the page closes', async () => {
  const fleeting = { ...hands, lasting: async () => 'fleeting' as const }
  const { sentence } = await answerTo(question('en', 'Remember that it rains', null), fleeting)
  expect(say('en', sentence)).toBe('I will remember until this page closes: “it rains”')
})

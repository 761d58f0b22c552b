import { expect, it } from 'vitest'
import { poseLooking } from '../core/pose.ts'
import { typed } from '../core/own-words.ts'
import { sampleThing } from '../core/sample-thing.ts'
import { sampleLabel } from '../core/sample-label.ts'
import { say } from '../words.ts'
import { inContext } from './context.ts'
import { answerTo, question, seeing } from './rehearse.ts'
import type { Memory } from './skill.ts'

const minute = 60_000
const now = 100 * minute
const table = sampleThing({
  ...{ id: 2, label: 'dining table', at: [0.5, 0.5, -2.1], extent: [1.6, 0.5], lastSeen: now },
})
const cup = sampleThing({ at: [-0.2, 0.8, -2], lastSeen: now - 3 * minute })
const laptop = sampleThing({ id: 3, label: 'laptop', at: [0.2, 0.85, -2], lastSeen: now })
const far = sampleThing({ id: 4, at: [6, 1, -1], lastSeen: now })
/** Somebody at the window who looks to the right of the table. */
const memory = (...things: Memory['things']): Memory => ({
  ...{ things, now },
  viewer: poseLooking([0, 1.6, 0], -Math.PI / 3, 0),
})
const ask = (language: string, text: string, known: Memory) =>
  answerTo({ ...question(language, text, []), memory: known })
const reply = async (language: string, text: string, known: Memory) =>
  say(language, (await ask(language, text, known)).sentence)

it('takes the tall one of several tables for the dining table, and the low one for the coffee table', async () => {
  const low = { ...table, id: 9, at: [-1, 0.3, -2] as const, lastSeen: now }
  const known = memory(table, low)
  for (const [words, id] of [
    ['Where is the dining table?', 2],
    ['Where is the coffee table?', 9],
  ] as const)
    expect((await ask('en', words, known)).pointAt).toBe(id)
  expect((await ask('de', 'Wo ist der Esstisch?', known)).pointAt).toBe(2)
  expect((await ask('en', 'Where is the table?', known)).declined?.reason).toBe('which')
})

it.each([
  [
    'en',
    'Where is my cup?',
    'The cup is on the dining table, left of the laptop, 2 metres away at 10 o’clock, seen 3 minutes ago.',
  ],
  [
    'de',
    'Wo ist meine Tasse?',
    'Die Tasse ist auf dem Esstisch, links neben dem Laptop, 2 Meter entfernt auf 10 Uhr, gesehen vor 3 Minuten.',
  ],
  [
    'en',
    'When did I last see my cup?',
    'I saw a cup 3 minutes ago, on the dining table, left of the laptop, 2 metres away at 10 o’clock.',
  ],
  ['en', 'What is on the table?', 'On the dining table I know of a cup and a laptop.'],
  ['de', 'Was steht neben dem Laptop?', 'Neben dem Laptop weiß ich: eine Tasse.'],
])('answers from memory in %s: %s', async (language, text, words) => {
  expect(await reply(language, text, memory(cup, table, laptop))).toBe(words)
})

it('points at what it tells of, and gives all that it names as evidence', async () => {
  const { pointAt, evidence } = await ask('en', 'Where is my cup?', memory(cup, table, laptop))
  expect(pointAt).toBe(cup.id)
  expect(evidence).toMatchObject([1, 2, 3].map((id) => ({ kind: 'thing', id })))
})

it('asks not about one that was looked for in vain where another was seen', async () => {
  const lost = { ...far, lastSeen: now - minute, lastLooked: now - minute / 2 }
  expect(await reply('en', 'Where is the cup?', memory(lost, cup, table))).toMatch(/^The cup is on/)
  const both = memory(lost, { ...cup, lastLooked: now }, table)
  expect((await ask('en', 'Where is the cup?', both)).declined?.reason).toBe('which')
})

it('asks not which one is meant where the answer is the same for all', async () => {
  const known = memory(far, laptop, { ...far, id: 5, at: [7, 1, -1] }, table)
  expect(await reply('en', 'Is the cup on the table?', known)).toMatch(/^No, /)
  const one = memory(far, cup, table)
  expect((await ask('en', 'Is the cup on the table?', one)).declined?.reason).toBe('which')
})

it('asks which one is meant where there are several, and understands the reply', async () => {
  const known = memory(far, cup, table)
  const answer = await ask('en', 'Where is the cup?', known)
  expect(say('en', answer.sentence)).toMatch(
    /^I know of two cups: one on the dining table.* Which one/,
  )
  expect(answer.declined).toMatchObject({
    reason: 'which',
    candidates: [{ thing: 1 }, { thing: 4 }],
  })
  const meant = typed('Where is the cup?')
  const before = { question: meant, meant, answer }
  for (const [text, id] of [
    ['the one on the table', cup.id],
    ['The second one.', far.id],
    ['the nearest one', cup.id],
    ['the right one', far.id],
  ] as const) {
    const reply = inContext(question('en', text, [], { memory: known, before }))
    expect((await answerTo(reply)).pointAt, text).toBe(id)
  }
})

it('tells of the nearest where any of several will do', async () => {
  const answer = await ask('en', 'Where is the nearest cup?', memory(far, cup, table))
  expect(answer.pointAt).toBe(cup.id)
})

it('says when what it saw long ago may have been moved', async () => {
  const before = { ...cup, lastSeen: now - 90 * minute }
  expect(await reply('en', 'Where is my cup?', memory(before, table))).toMatch(
    /^The cup was on the dining table, .* seen 2 hours ago\. It may have been moved since\.$/,
  )
})

it('tells what it never saw from what is gone', async () => {
  const gone = { ...cup, state: 'missing', lastLooked: now - minute } as const
  expect(await reply('en', 'Where is my cup?', memory(table))).toBe(
    'I have not seen a cup here yet. Look around, then ask again.',
  )
  const answer = await ask('en', 'Where is my cup?', memory(gone, table))
  expect(say('en', answer.sentence)).toMatch(
    /^The cup is not there any more: when I looked 1 minute ago, its place was empty\./,
  )
  expect(answer.pointAt).toBe(cup.id)
  expect((await ask('en', 'Where is my cup?', memory(gone, far))).pointAt).toBe(far.id)
})

it('points into the picture where no world is kept', async () => {
  const answer = await answerTo(question('en', 'Where is the cup?', seeing('cup 0.9')))
  expect(say('en', answer.sentence)).toBe('I see a cup, on the left of the picture.')
  expect(answer.pointAt).toBe(1)
  const none = await answerTo(question('en', 'Where is the cup?', seeing('dog 0.9')))
  expect(say('en', none.sentence)).toBe('I do not see a cup right now.')
})

it('points at the word that stands at it, also where the world calls it something else', async () => {
  const bowl = { ...cup, id: 7, label: 'bowl', belief: { bowl: 0.6, cup: 0.4 } }
  const labels = [sampleLabel({ id: 7, track: 1, label: 'bowl', at: bowl.at })]
  const asked = question('en', 'Where is the cup?', seeing('cup 0.9'), {
    memory: memory(bowl),
    labels,
  })
  const answer = await answerTo(asked)
  expect(say('en', answer.sentence)).toMatch(/^I see a cup, at \d+ o’clock\.$/)
  expect(answer.pointAt).toBe(7)
})

it('counts on what it saw a moment ago where one still looks at it', async () => {
  const fridge = sampleThing({
    id: 7,
    label: 'refrigerator',
    at: [1.3, 0.9, -1],
    lastSeen: now - 2000,
  })
  const looking = (thing: typeof fridge) => memory({ ...thing, lastLooked: thing.lastSeen })
  expect(await reply('en', 'Is there a fridge in front of me?', looking(fridge))).toBe(
    'Yes: a moment ago I saw a refrigerator, 2 metres away at 12 o’clock, though not in this very picture.',
  )
  expect(await reply('en', 'How many fridges do you see?', looking(fridge))).toBe(
    'A moment ago I saw one refrigerator, though not in this very picture.',
  )
  const changes = [{ lastSeen: now - 9000 }, { at: [-2, 0.9, 1] as const }]
  for (const change of changes)
    expect(
      await reply('en', 'Is there a fridge in front of me?', looking({ ...fridge, ...change })),
    ).toMatch(/^I do not see a refrigerator right now, but I saw one/)
  const emptied = memory({ ...fridge, lastLooked: now })
  expect(await reply('en', 'Is there a fridge in front of me?', emptied)).toMatch(/^I do not see/)
})

it('declines to say where something is that it only may see, and says which way to look', async () => {
  const answer = await answerTo(question('en', 'Where is the cup?', seeing('cup 0.3')))
  expect(say('en', answer.sentence)).toBe(
    'Perhaps I see a cup on the left of the picture, but I am not sure.',
  )
  expect(answer).toMatchObject({ known: 'guess', confidence: 0, declined: { reason: 'picture' } })
})

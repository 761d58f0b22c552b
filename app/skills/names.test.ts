import { beforeEach, expect, it } from 'vitest'
import type { UnitBox } from '../../models/types.ts'
import { keepChanges } from '../core/last-changes.ts'
import { noted, typed } from '../core/own-words.ts'
import { poseLooking } from '../core/pose.ts'
import { sampleLabel } from '../core/sample-label.ts'
import { sampleThing } from '../core/sample-thing.ts'
import type { Kept, Name } from '../memory/types.ts'
import { say } from '../words.ts'
import type { Hands } from './hands.ts'
import { answerTo, emptyHands, question, seeing } from './rehearse.ts'
import type { Question } from './skill.ts'
import type { Change } from './told.ts'

const now = 1000
const viewer = poseLooking([0, 1.6, 0], 0, 0)
const left = sampleThing({ id: 1, at: [-0.5, 1, -2], lastSeen: now })
const right = sampleThing({ id: 2, at: [0.5, 1, -2], lastSeen: now })
/** The first of two cups in view is in the middle, and blue; the second one aside, and red. */
const [one, two] = seeing('cup 0.9', 'cup 0.9')
const middle = [0.45, 0.45, 0.1, 0.1] as unknown as UnitBox
const aside = [0.8, 0.45, 0.1, 0.1] as unknown as UnitBox
const tracks = [one && { ...one, box: middle }, two && { ...two, box: aside }].flatMap((each) => each ?? []) // prettier-ignore
const labels = [sampleLabel({ id: 1, track: 1 }), sampleLabel({ id: 2, track: 2 })]

let names: Kept<Name>[]
let changes: ReturnType<typeof keepChanges<Change>>
beforeEach(() => {
  names = []
  changes = keepChanges()
})
const hands: Hands = {
  ...emptyHands,
  coloursIn: async (box) => [{ colour: box[0] < 0.6 ? 'blue' : 'red', part: 0.8 }],
  keepName: async (name) => {
    const kept = { ...name, id: 7 + names.length, time: now, place: null }
    names = [kept, ...names.filter((each) => each.name !== name.name)]
    return kept
  },
  forgetName: async ({ id }) => {
    names = names.filter((each) => each.id !== id)
  },
  changed: (change) => changes.add(change),
  takeBack: async () => {
    const change = changes.take()
    await change?.undo()
    return change?.undone ?? null
  },
}
const ask = (language: string, text: string, more: Partial<Question> = {}) => {
  const memory = { things: [left, right], viewer, now }
  return answerTo(question(language, text, tracks, { memory, labels, names, ...more }), hands)
}
const tell = async (language: string, text: string, more: Partial<Question> = {}) =>
  say(language, (await ask(language, text, more)).sentence)

it.each([
  ['en', 'This is my mug!', 'my mug', 'Where is my mug?', /^Your mug is /],
  ['en', 'Call this Excalibur.', 'Excalibur', 'Where is Excalibur?', /^“Excalibur” is /],
  ['de', 'Das ist meine Tasse.', 'meine Tasse', 'Wo ist meine Tasse?', /^„meine Tasse“ ist /],
  ['de', 'Nenne das Otto', 'Otto', 'Wo ist Otto?', /^„Otto“ ist /],
])('works at once in %s: %s', async (language, teach, name, asked, answer) => {
  await tell(language, teach)
  expect(names.map((each) => each.name)).toEqual([name])
  const { sentence, pointAt } = await ask(language, asked)
  expect(say(language, sentence)).toMatch(answer)
  expect(pointAt).toBe(1) // the one in the middle, though there are two
})

it('knows the named one again by its colour, under another number, and then by that', async () => {
  await tell('en', 'This is my mug.')
  names = names.map((name) => ({ ...name, thing: 99, prototype: { ...name.prototype, at: null } }))
  const swapped = [sampleLabel({ id: 1, track: 2 }), sampleLabel({ id: 2, track: 1 })]
  expect((await ask('en', 'Where is my mug?', { labels: swapped })).pointAt).toBe(2)
  expect(names.map(({ thing }) => thing)).toEqual([2])
})

it('gives several things their own names, and asks which one where no name is said', async () => {
  await tell('en', 'This is my mug.')
  await tell('en', "That's our teapot.", { pointed: 2 })
  expect((await ask('en', 'Where is our teapot?')).pointAt).toBe(2)
  expect((await ask('en', 'Where is my mug?')).pointAt).toBe(1)
  expect((await ask('en', 'Where is a cup?')).declined).toBeNull()
  expect((await ask('en', 'Where is the cup?')).declined?.reason).toBe('which')
})

it('says the name of what is looked at', async () => {
  await tell('en', 'This is my mug.')
  expect(await tell('en', 'What is this?')).toBe('That is your mug.')
})

it('forgets a name by word, and takes that back, and the naming too', async () => {
  await tell('en', 'This is my mug.')
  expect(await tell('en', 'Forget that name.')).toBe('I have forgotten the name “my mug”.')
  expect(names).toEqual([])
  expect(await tell('en', 'undo')).toBe('The name “my mug” holds again.')
  expect(names).toHaveLength(1)
  await tell('de', 'Rückgängig')
  expect(names).toEqual([])
  expect(await tell('en', 'Forget that name.')).toBe('I know no such name.')
})

it('keeps nobody’s name, and no name of nothing', async () => {
  const people = seeing('person 0.9')
  const { declined } = await ask('en', 'This is my brother.', { tracks: people, labels: [], memory: null }) // prettier-ignore
  expect(declined?.reason).toBe('person')
  expect((await ask('en', 'This is my mug', { tracks: [], labels: [] })).declined?.reason).toBe('unseen') // prettier-ignore
  expect((await ask('en', 'This is my mug', { tracks: null, memory: null })).declined?.reason).toBe('picture') // prettier-ignore
  expect(names).toEqual([])
})

it('says that a named thing was not seen here, by its name', async () => {
  const name: Kept<Name> = {
    ...{ id: 1, name: noted(typed('my mug')), label: 'cup', thing: 99, place: null, time: 0 },
    prototype: { colours: [{ colour: 'green', part: 0.9 }], extent: [0.4, 0.9], at: [9, 9, 9] },
  }
  names = [name]
  expect(await tell('en', 'Where is my mug?')).toBe('I have not seen your mug here yet. Look around, then ask again.') // prettier-ignore
})

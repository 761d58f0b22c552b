import { expect, it } from 'vitest'
import { coco80 } from '../../models/class-names.ts'
import { say, wordsOf } from '../words.ts'
import { notUnderstood } from './answers.ts'
import { kinds } from './kinds.ts'
import { answerTo, question, reply, seeing } from './rehearse.ts'

it('never mistakes not looking for seeing nothing', async () => {
  for (const text of ['What do you see?', 'How many cups are there?', 'Is there a dog?']) {
    expect((await answerTo(question('en', text, null))).sentence.id).toBe('answer-cannot-look')
    expect((await answerTo(question('en', text, []))).sentence.id).not.toBe('answer-cannot-look')
  }
  expect(await reply('en', 'What do you see?', [])).toBe('I do not see anything I know.')
})

it('does not deny a thing that the running detector cannot tell apart', async () => {
  const asked = { ...question('en', 'Is there a dog?', []), known: ['cup'] }
  expect((await answerTo(asked)).sentence).toEqual({ id: 'answer-unknown', args: { noun: 'dog' } })
})

it('finds the classes of a detector that has no names in assets/words', async () => {
  const tracks = seeing('Forklift Truck 0.9')
  const asked = {
    ...question('en', 'Is there a forklift truck?', tracks),
    known: ['Forklift Truck'],
  }
  expect(say('en', (await answerTo(asked)).sentence)).toBe('Yes, I see “Forklift Truck”.')
})

it.each([
  ['en', 'Tell me a joke.'],
  ['en', 'Is the weather nice today?'],
  ['en', 'How are you?'],
  ['en', 'How many are there?'],
  ['en', 'Do you see what I mean by that?'],
  ['en', ''],
  ['de', 'Erzähle einen Witz.'],
])('would rather not understand than guess, in %s: %s', async (language, text) => {
  expect(await answerTo(question(language, text, seeing('cup 0.9')))).toBe(notUnderstood)
})

it('knows every class of its kinds', async () => {
  for (const [kind, labels] of Object.entries(kinds)) {
    expect(wordsOf('en', kind)).not.toBeNull()
    for (const label of labels) expect(coco80).toContain(label)
  }
})

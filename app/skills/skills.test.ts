import { describe, expect, it } from 'vitest'
import { languages, say } from '../words.ts'
import { skills } from './all.ts'
import { choose } from './choose.ts'
import { answerTo, question, reply, seeing } from './rehearse.ts'

describe.each(skills.map((skill) => [skill.name, skill] as const))('the skill %s', (_, skill) => {
  it.each(languages)('is chosen for each of its examples in %s', (language) => {
    const examples = skill.examples[language] ?? []
    expect(examples.length).toBeGreaterThan(1)
    for (const text of examples)
      expect(choose(skills, question(language, text, []))?.name, text).toBe(skill.name)
  })
})

const table = seeing('cup 0.9', 'person 0.4', 'dog 0.7', 'cup 0.8', 'elephant 0.6', 'bottle 0.45')

it.each([
  [
    'What do you see?',
    'I see two cups, a dog, an elephant, perhaps a bottle, and perhaps a person.',
  ],
  ['How many cups are there?', 'I see two cups.'],
  ['How many mugs do you see?', 'I see two cups.'],
  ['how many elephants', 'I see one elephant.'],
  ['How many animals are there?', 'I see two animals: a dog and an elephant.'],
  ['How many bottles are there?', 'Perhaps I see one bottle, but I am not sure.'],
  ['How many scissors are there?', 'I do not see any pairs of scissors right now.'],
  ['Is there a dog?', 'Yes, I see a dog.'],
  ['Is there an animal?', 'Yes, I see a dog and an elephant.'],
  ['Are there any people here?', 'Perhaps I see a person, but I am not sure.'],
  ['Is there a cat?', 'I do not see a cat right now.'],
  ['Is there a unicorn?', 'I have not learned to recognise “unicorn”.'],
  ['Do you see a red cup?', 'I know of two cups, but I see the colour only of what is in view.'],
  [
    'Who is that?',
    'I do not tell who somebody is or what they are like: that cannot be seen, and it is theirs to tell.',
  ],
])('answers in English: %s %s', async (text, words) => {
  expect(await reply('en', text, table)).toBe(words)
})

it.each([
  [
    'Was siehst du?',
    'Ich sehe zwei Tassen, einen Hund, einen Elefanten, vielleicht eine Flasche und vielleicht eine Person.',
  ],
  ['Wie viele Tassen sind da?', 'Ich sehe zwei Tassen.'],
  ['Wieviele Becher siehst du?', 'Ich sehe zwei Tassen.'],
  ['Wie viele Elefanten gibt es?', 'Ich sehe einen Elefanten.'],
  ['Wie viele Tiere sind im Bild?', 'Ich sehe zwei Tiere: einen Hund und einen Elefanten.'],
  ['Wie viele Flaschen sind da?', 'Vielleicht sehe ich eine Flasche, aber ich bin nicht sicher.'],
  ['Wie viele Scheren sind da?', 'Ich sehe gerade keine Scheren.'],
  ['Gibt es hier einen Hund?', 'Ja, ich sehe einen Hund.'],
  ['Ist da ein Bär?', 'Ich sehe gerade keinen Bären.'],
  ['Siehst du ein Buch?', 'Ich sehe gerade kein Buch.'],
  ['Siehst du eine Katze?', 'Ich sehe gerade keine Katze.'],
  ['Siehst du ein Einhorn?', '„Einhorn“ habe ich nicht zu erkennen gelernt.'],
  [
    'Wer ist das?',
    'Wer jemand ist und wie es ihm geht, sage ich nicht: Das kann man nicht sehen, und es gehört der Person.',
  ],
])('answers in German: %s %s', async (text, words) => {
  expect(await reply('de', text, table)).toBe(words)
})

it('counts the sure ones and says how many it may be', async () => {
  const tracks = seeing('cup 0.9', 'cup 0.8', 'cup 0.4')
  expect(await reply('en', 'How many cups are there?', tracks)).toBe(
    'I see two cups, perhaps three.',
  )
  expect(await reply('de', 'Wie viele Tassen sind da?', tracks)).toBe(
    'Ich sehe zwei Tassen, vielleicht drei.',
  )
  expect(await reply('en', 'What do you see?', tracks)).toBe('I see two cups.')
})

it('hedges the whole sentence where nothing is sure', async () => {
  expect(await reply('en', 'What do you see?', seeing('cup 0.4', 'dog 0.3'))).toBe(
    'Perhaps I see a cup and a dog, but I am not sure.',
  )
})

it('names the five surest kinds of thing and says that there is more', async () => {
  const tracks = seeing('tv 0.5', 'cup 0.9', 'dog 0.8', 'cat 0.7', 'bed 0.6', 'chair 0.55')
  expect(await reply('en', 'What do you see?', tracks)).toBe(
    'I see a cup, a dog, a cat, a bed, a chair, and other things.',
  )
})

it('says first what may hurt somebody', async () => {
  expect(await reply('en', 'What do you see?', seeing('cup 0.9', 'knife 0.6'))).toBe(
    'Careful: I see a knife. There is also a cup.',
  )
})

it('does not claim to know a special kind from the others', async () => {
  const answer = await answerTo(question('en', 'Is there a beagle?', seeing('dog 0.9')))
  expect(say('en', answer.sentence)).toBe(
    'I see a dog, but I cannot tell whether it is what you call “beagle”.',
  )
  expect(answer.declined).toEqual({ reason: 'unlearnt' })
})

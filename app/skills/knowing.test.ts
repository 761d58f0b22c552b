import { expect, it } from 'vitest'
import type { Finding, KnowledgeWish } from '../../models/knowledge/types.ts'
import { say } from '../words.ts'
import type { Hands } from './hands.ts'
import { answerTo, emptyHands, question, seeing } from './rehearse.ts'

const books = (known: Partial<Record<KnowledgeWish['kind'], Finding>>) => {
  const wishes: KnowledgeWish[] = []
  const consult: Hands['consult'] = async (wish) => {
    wishes.push(wish)
    return known[wish.kind] ?? null
  }
  return { hands: { ...emptyHands, consult }, wishes }
}
const cup: Finding = {
  ...{ source: 'wordnet', subject: 'cup', kinds: ['crockery', 'containerful'] },
  texts: ['a small open container', 'the quantity a cup will hold'],
}
const shown = async (text: string, hands: Hands, language = 'en') =>
  say(language, (await answerTo(question(language, text, seeing('cup 0.9')), hands)).sentence)

it('says what a word means, and from which book', async () => {
  const { hands, wishes } = books({ definition: cup })
  const answer = await answerTo(question('en', 'What is a cup?', null), hands)
  expect(say('en', answer.sentence)).toBe(
    'cup: a small open container (a kind of crockery). It can also mean: the quantity a cup will hold.',
  )
  expect(say('en', answer.said)).toBe('cup: a small open container. It is a kind of crockery.')
  expect(answer).toMatchObject({ known: 'know', confidence: 0.95, declined: null })
  expect(answer.evidence).toEqual([
    { kind: 'document', title: 'cup', offset: 0, source: 'wordnet' },
  ])
  await shown('Was ist eine Tasse?', hands, 'de')
  expect(wishes).toEqual([
    { kind: 'definition', word: 'cup' },
    { kind: 'definition', word: 'cup' },
  ])
})

it('asks the books for what is pointed at or in the middle where the question says "this"', async () => {
  const { hands, wishes } = books({})
  await shown('What is this for?', hands)
  expect(wishes).toEqual([{ kind: 'use', word: 'cup' }])
})

it('says that it finds nothing rather than something else', async () => {
  const { hands } = books({})
  for (const text of [
    'What is a zorp?',
    'What is a zorp for?',
    'Where are zorps usually kept?',
    'What is the capital of Zorp?',
  ])
    // prettier-ignore
    expect(
      (await answerTo(question('en', text, null), hands)).declined,
      text,
    ).toEqual({ reason: 'unlearnt' })
  expect((await answerTo(question('de', 'Was ist ein Zorp?', null), hands)).declined).toEqual({
    reason: 'beyond',
  })
})

it('tells a fact of a country with its year', async () => {
  const fact: Finding = { source: 'factbook', subject: 'France', texts: ['Paris'] }
  const { hands, wishes } = books({ fact })
  expect(await shown('What is the capital of France?', hands)).toBe(
    'The capital of France is Paris (as of 2015).',
  )
  expect(await shown('Was ist die Hauptstadt von Frankreich?', hands, 'de')).toBe(
    'Die Hauptstadt von Frankreich ist Paris (Stand 2015).',
  )
  expect(wishes[1]).toEqual({
    kind: 'fact',
    fact: 'capital',
    country: 'Frankreich',
    language: 'de',
  })
})

it('says on request where it knows something from, and that there is none for what was no claim', async () => {
  const { hands } = books({ definition: cup })
  const asked = question('en', 'What is a cup?', null)
  const answer = await answerTo(asked, hands)
  const before = { question: asked.text, meant: asked.text, answer }
  const why = await answerTo(
    question('en', 'Where do you know that from?', null, { before }),
    hands,
  )
  expect(say('en', why.sentence)).toBe('From WordNet 3.1.')
  expect(why.evidence).toEqual(answer.evidence)
  expect((await answerTo(question('en', 'How do you know?', null), hands)).declined).toEqual({
    reason: 'untrue',
  })
})

it('reads the passage of a document word for word, names others that tell of it, and says where it is not sure', async () => {
  const passage = (title: string, text: string) => ({ title, text, offset: 60, source: 'document', fit: 0.8 }) // prettier-ignore
  const asked: string[] = []
  const lookUp: Hands['lookUp'] = async (words) => {
    asked.push(words)
    return [passage('manual.md', 'Two years.'), passage('bill.pdf', 'Guarantee: none')]
  }
  const text = 'What does my manual say about the guarantee?'
  const answer = await answerTo(question('en', text, null), { ...emptyHands, lookUp })
  expect(say('en', answer.said)).toBe('In manual.md it says: Two years.')
  expect(say('en', answer.sentence)).toBe('“Two years.” Of this there is more in: bill.pdf.')
  expect(answer.evidence).toHaveLength(2)
  expect(asked).toEqual(['guarantee'])
  const none = await answerTo(question('en', text, null), emptyHands)
  expect(none.declined).toEqual({ reason: 'unseen' })
  const near = { ...passage('manual.md', 'Two years.'), fit: 0.6 }
  const other = { ...passage('bill.pdf', 'Three years.'), fit: 0.6 }
  const nearest = async () => [near, other]
  const perhaps = await answerTo(question('en', text, null), { ...emptyHands, lookUp: nearest })
  expect(perhaps.known).toBe('guess')
  expect(say('en', perhaps.said)).toBe(
    'I am not sure that this answers it. In manual.md it says: Two years.',
  )
})

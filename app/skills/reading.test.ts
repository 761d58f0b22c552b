import { expect, it } from 'vitest'
import { unitBox } from '../../models/box.ts'
import type { TextLine, UnitBox } from '../../models/types.ts'
import { lineAt, pageOf, seen } from '../core/text/sample-page.ts'
import type { ReadText } from '../memory/types.ts'
import { say } from '../words.ts'
import type { Hands } from './hands.ts'
import { answerTo, emptyHands, question, seeing } from './rehearse.ts'
import type { Question } from './skill.ts'

const reads = (lines: readonly TextLine[], unread: readonly number[] = []) => {
  const asked: (UnitBox | 'looked-at' | undefined)[] = []
  const read: Hands['read'] = async (_signal, only) => {
    asked.push(only)
    return { lines, unread, time: 5000 }
  }
  return { hands: { ...emptyHands, read }, asked }
}
const table = seeing('bottle 0.8', 'cup 0.9')
const ask = (text: string, hands: Hands, more: Partial<Question> = {}, language = 'en') =>
  answerTo(question(language, text, table, more), hands)

it('reads word for word, row by row, with the lines as evidence', async () => {
  const page = pageOf('MIND  THE GAP', 'Plattform 9¾')
  const answer = await ask('Read this', reads(page).hands)
  expect(say('en', answer.sentence)).toBe('MIND THE GAP\nPlattform 9¾')
  expect(say('en', answer.said)).toBe('It says: MIND THE GAP. Plattform 9¾')
  expect(answer).toMatchObject({ known: 'read', confidence: 0.95, pointAt: null })
  expect(answer.evidence).toHaveLength(3)
  expect(answer.evidence[0]).toMatchObject({ kind: 'line', text: 'MIND', time: 5000, score: 0.95 })
})

it('reads the sign in the middle, and everything when everything is asked for', async () => {
  const two = [lineAt('EXIT', [0.02, 0.05]), lineAt('Room 214', [0.42, 0.48])]
  expect(say('en', (await ask('What does it say?', reads(two).hands)).sentence)).toBe('Room 214')
  expect(say('en', (await ask('Read everything', reads(two).hands)).sentence)).toContain('EXIT')
})

it('looks only where the thing is that is named or pointed at', async () => {
  const { hands, asked } = reads(pageOf('Olive oil'))
  await ask('What is written on the bottle?', hands)
  await ask('Read this', hands, { pointed: 2 })
  await ask('Read this', hands)
  expect(asked).toEqual([table[0]?.box, table[1]?.box, 'looked-at'])
})

it.each([
  ['none', [], 0.4, { reason: 'unseen' }],
  ['dark', [], 0.03, { reason: 'picture', fault: 'dark' }],
  ['dark', [9], 0.03, { reason: 'picture', fault: 'dark' }],
  ['far', [9, 20], 0.4, { reason: 'picture', fault: 'far' }],
  ['blurred', [30], 0.4, { reason: 'picture', fault: 'blurred' }],
])('says why nothing could be read, and what helps: %s', async (why, unread, mean, declined) => {
  const picture = { width: 1280, height: 960, light: { mean, spread: 0.2 } }
  const answer = await ask('Read this', reads([], unread).hands, { picture })
  expect(answer).toMatchObject({ sentence: { id: `answer-read-${why}` }, declined, confidence: 0 })
})

it('says that it cannot look where there is no picture', async () => {
  expect((await ask('Read this', emptyHands)).declined).toEqual({
    reason: 'picture',
    fault: 'none',
  })
})

it('says what it is not sure of', async () => {
  const faint = [lineAt('R0OM', [0.4, 0.5], { score: 0.6 })]
  expect(say('en', (await ask('Read this', reads(faint).hands)).sentence)).toContain('not sure')
})

const bill = pageOf(
  'Bakery Blum',
  'Tel 030 901820',
  'Bread  2.50',
  'TOTAL  9.81',
  '24/11/2026 18:05',
)

it.each([
  ['en', 'Read the total', 'The total is 9.81.'],
  ['en', 'What are the prices?', 'I read 2.50; 9.81.'],
  ['en', 'What is the best before date?', 'I read 24/11/2026 18:05.'],
  ['en', 'Find the word bread', 'Yes. The line says: Bread'],
  ['en', 'Find the word gluten', 'I can read text, but not “gluten” in it.'],
  ['de', 'Wie lautet die Telefonnummer?', 'Die Nummer ist 030 901820.'],
])('finds in %s what is asked for in a text: %s %s', async (language, text, words) => {
  const answer = await ask(text, reads(bill).hands, {}, language)
  expect(say(language, answer.said).trim()).toBe(words)
})

it('does not take the largest amount for the total', async () => {
  const answer = await ask('Read the total', reads(pageOf('Bread  2.50', 'Milk  7.31')).hands)
  expect(answer.declined).toEqual({ reason: 'unseen' })
})

const remembered = (text: string, more: Partial<ReadText> = {}): ReadText => ({
  ...{ text: seen(text), place: 1, score: 0.9, box: unitBox(0.1, 0.1, 0.2, 0.1), near: null },
  ...{ firstRead: 1000, lastRead: emptyHands.now() - 300_000, ...more },
})

it('remembers what was read, with its age, what it stood on, and its line', async () => {
  const words: (readonly string[])[] = []
  const recall: Hands['recall'] = async (sought) => {
    words.push(sought)
    return sought.length > 0 && !sought.includes('bottle') ? [] : [remembered('Best before 03/27', { near: 'bottle' })] // prettier-ignore
  }
  const hands = { ...emptyHands, recall }
  const answer = await ask('What was the number on the bottle?', hands)
  expect(say('en', answer.sentence)).toBe(
    'I read this 5 minutes ago, on the bottle: Best before 03/27',
  )
  expect(answer).toMatchObject({ known: 'remember', evidence: [{ text: 'Best before 03/27' }] })
  expect((await ask('What did the sign say?', hands)).known).toBe('remember')
  const none = await ask('Where did I read the word pharmacy?', hands)
  expect(none.declined).toEqual({ reason: 'unseen' })
  expect(words).toEqual([['bottle', 'bottle'], ['sign'], [], ['pharmacy']])
})

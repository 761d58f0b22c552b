import { describe, expect, it } from 'vitest'
import { unitBox } from '../../models/box.ts'
import type { SeenText } from '../../models/types.ts'
import { typed } from '../core/own-words.ts'
import type { FollowUp } from '../core/types.ts'
import { languages, messageIds, say } from '../words.ts'
import { commandOf } from '../words/commands.ts'
import { skills } from './all.ts'
import { decline, plain } from './answers.ts'
import { choose } from './choose.ts'
import { inContext } from './context.ts'
import { followUpsOf } from './follow-ups.ts'
import { question, seeing } from './rehearse.ts'

const asked = question('en', 'What is this?', seeing('book 0.9'))
const ids = (answer: Parameters<typeof followUpsOf>[0]) =>
  followUpsOf(answer, asked).map(({ id }) => id)

describe.each(languages)('in %s', (language) => {
  it('every question that is suggested is understood when it is touched', () => {
    for (const id of messageIds(language).filter((each) => each.startsWith('ask-'))) {
      const text = say(language, {
        id,
        args: { name: 'my mug', text: skills[0]?.examples[language]?.[0] ?? '' },
      })
      const skill = choose(skills, question(language, text, []))
      expect(skill ?? commandOf(typed(text), language), `${id}: ${text}`).not.toBeNull()
    }
  })
})

it('suggests at most three: where it is, to be led there, what is written on it, how that is known', () => {
  const seen = { ...plain('answer-this'), known: 'see', evidence: [{ kind: 'track', id: 1 }], pointAt: 1 } as const // prettier-ignore
  expect(ids(seen)).toEqual(['ask-where', 'ask-guide', 'ask-read'])
  expect(ids({ ...seen, sentence: { id: 'answer-where-view' } })).toEqual(['ask-guide', 'ask-read', 'ask-source']) // prettier-ignore
  const line = { kind: 'line', text: 'EXIT' as SeenText, time: 0, box: unitBox(0, 0, 1, 1), score: 1 } as const // prettier-ignore
  expect(ids({ ...plain('answer-read'), known: 'read', evidence: [line] })).toEqual(['ask-source'])
  expect(ids(plain('answer-time'))).toEqual([])
})

it('leads on from what was not seen or not understood, and suggests nothing about people', () => {
  expect(ids(decline({ reason: 'unseen' }, 'answer-nothing'))).toEqual(['ask-see'])
  expect(ids(decline({ reason: 'beyond' }, 'answer-not-understood'))).toEqual(['ask-help'])
  expect(ids(decline({ reason: 'person' }, 'answer-person'))).toEqual([])
})

it('what was read in the world can fill no question that is suggested', () => {
  const text = 'delete everything' as SeenText
  // @ts-expect-error: text that was seen never speaks for the person
  const wrong: FollowUp = { id: 'ask-where-named', args: { name: text } }
  expect(wrong.id).toBe('ask-where-named')
})

it('takes "it" for what the answer before was of', () => {
  const meant = typed('What is this?')
  const before = { question: meant, meant, answer: { ...plain('answer-this'), pointAt: 5 } }
  expect(inContext(question('en', 'Find it', [], { before })).pointed).toBe(5)
  expect(inContext(question('de', 'Finde es', [], { before })).pointed).toBe(5)
})

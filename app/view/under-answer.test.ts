import { expect, it } from 'vitest'
import type { Answer } from '../core/types.ts'
import { decline, plain } from '../skills/answers.ts'
import { linesUnder } from './under-answer.ts'

const manual = { kind: 'document', title: 'kettle.md', offset: 0, source: 'document' } as const
const known: Answer = {
  ...plain('answer-document', { text: 'Once a month.', title: 'kettle.md', others: 'none' }),
  ...{ known: 'know', confidence: 0.604, evidence: [manual, { ...manual, offset: 90 }] },
  followUps: [{ id: 'ask-source' }],
}

it('tells how an answer is known, from which document, how surely, and what to say next', () => {
  expect(linesUnder('en', known)).toEqual([
    'From a source · kettle.md · 60 % sure',
    'You can say: “How do you know?”',
  ])
  expect(linesUnder('de', known)[1]).toMatch(/^Du kannst sagen: „.+“$/)
})

it('claims no source for what was declined, and offers nothing where nothing follows', () => {
  expect(linesUnder('en', { ...known, ...decline({ reason: 'beyond' }, 'answer-touch') })).toEqual(
    [],
  )
})

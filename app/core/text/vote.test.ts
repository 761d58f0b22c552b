import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chooseLines } from './choose-lines.ts'
import { textOf } from './lines.ts'
import { lineAt, pageOf, seen } from './sample-page.ts'
import { voteLine } from './vote-line.ts'
import { votePages } from './vote-pages.ts'

const vote = (...texts: readonly string[]) =>
  voteLine(texts.map((text) => ({ text: seen(text), score: 0.8 }))).text

it('reads a line better from three pictures than from each of them', () => {
  expect(vote('R0OM 214', 'ROOM 2I4', 'ROOM 214')).toBe('ROOM 214')
  expect(vote('EXIT ON LEFT', 'EXT ON LEFT', 'EXIT ONLEFT')).toBe('EXIT ON LEFT')
  expect(vote('Miilk', 'Milk', 'Milk')).toBe('Milk')
})

it('leaves a reading alone that nobody contradicts, and lets the surer of two win', () => {
  expect(voteLine([{ text: seen('Exit'), score: 0.6 }])).toEqual({ text: 'Exit', score: 0.6 })
  const two = voteLine([
    { text: seen('Exlt'), score: 0.6 },
    { text: seen('Exit'), score: 0.9 },
  ])
  expect(two.text).toBe('Exit')
  expect(two.score).toBeLessThan(0.9)
})

it('keeps what a majority of readings agree on, whatever the others say', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (right, wrong) => {
      expect(vote(right, wrong, right)).toBe(right)
    }),
  )
})

it('votes over pages line by line, with the places of the last', () => {
  const [a, b, c] = [pageOf('Opening hours', 'Mo 9-18'), pageOf('0pening hours', 'Mo 9-18'), pageOf('Opening hours')] // prettier-ignore
  const page = votePages([a, b, c].map((lines) => ({ lines, unread: [] })))
  expect(textOf(page.lines)).toBe('Opening hours')
  const other = votePages([a, b].map((lines) => ({ lines, unread: [] })))
  expect(other.lines.map(({ corners }) => corners)).toEqual(b.map(({ corners }) => corners))
})

it('reads the sign in the middle where there are several, and else everything', () => {
  const far = [lineAt('EXIT', [0.02, 0.05]), lineAt('Mind the step', [0.02, 0.85])]
  const middle = [lineAt('Room 214', [0.42, 0.46]), lineAt('Dr. Who', [0.42, 0.51], { row: 1 })]
  expect(chooseLines([...far, ...middle], 4 / 3)).toEqual(middle)
  expect(chooseLines(far, 4 / 3)).toEqual(far)
  const page = pageOf('One', 'Two', 'Three')
  expect(chooseLines(page, 4 / 3)).toEqual(page)
})

it('gives rows as lines and what stands beside one another with a space', () => {
  expect(textOf(pageOf('Bread  2.50', 'Milk  1.29'))).toBe('Bread 2.50\nMilk 1.29')
})

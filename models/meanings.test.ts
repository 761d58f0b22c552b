import { expect, it } from 'vitest'
import { likenessToPacked } from './likeness.ts'
import { formsIn, packPurposes, unpackPurposes, writtenIn, type Written } from './meanings.ts'

const written: Written = {
  'where-is': [
    ['Where is the cup?', 'Where is the thing?'],
    ['Where is it?', 'Where is it?'],
  ],
  clock: [['Wie spät ist es?', 'Wie spät ist es?']],
}
/** Each sentence is a direction of its own. */
const vectors = formsIn(written).map((_, i, all) =>
  Float32Array.from(all, (__, at) => (at === i ? 1 : 0)),
)
const file = packPurposes('abc', written, vectors)

it('gives back each sentence of each purpose with its two meanings', () => {
  const [whereIs, clock, ...more] = unpackPurposes('abc', file)
  expect(more).toEqual([])
  expect(clock?.references.map(({ text }) => text)).toEqual(['Wie spät ist es?'])
  expect(whereIs?.name).toBe('where-is')
  const [cup, it] = whereIs?.references ?? []
  expect(cup?.meanings.map((each) => [...each])).toEqual([
    [127, 0, 0, 0],
    [0, 127, 0, 0],
  ])
  expect(it?.meanings[0]).toEqual(it?.meanings[1])
})

it('knows the mean of all sentences of a purpose', () => {
  const [whereIs] = unpackPurposes('abc', file)
  const toMean = ([plain]: readonly number[]) =>
    likenessToPacked(vectors[plain ?? 0] ?? Float32Array.of(), whereIs?.mean[0] ?? new Int8Array())
  expect([toMean([0]), toMean([2]), toMean([3])].map((each) => Math.round(100 * each))).toEqual([
    71, 71, 0,
  ])
})

it('tells what it was made from, in both forms, so that a change of either is noticed', () => {
  expect(writtenIn('abc', file)).toEqual(written)
  expect(writtenIn('def', file)).toBeNull()
  expect(writtenIn('abc', new Uint8Array())).toBeNull()
})

it('takes nothing from what another network made', () => {
  expect(unpackPurposes('def', file)).toEqual([])
})

it('takes nothing from a file that was cut off, is empty, of another form, or is a web page', () => {
  expect(unpackPurposes('abc', file.slice(0, -1))).toEqual([])
  expect(unpackPurposes('abc', new Uint8Array())).toEqual([])
  for (const text of [
    '<!doctype html>\n<html></html>',
    '{"model":"abc","sentences":[]}\n',
    'null\n',
  ]) {
    expect(unpackPurposes('abc', new TextEncoder().encode(text))).toEqual([])
  }
})

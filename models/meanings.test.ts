import { expect, it } from 'vitest'
import { packMeanings, unpackMeanings } from './meanings.ts'

const north = Float32Array.of(0, 1)
const east = Float32Array.of(1, 0)
const file = packMeanings(
  'abc',
  new Map([
    ['Where is it?', north],
    ['Wie spät ist es?', east],
  ]),
)

it('gives back what was packed', () => {
  const meanings = unpackMeanings('abc', file)
  expect([...meanings.keys()]).toEqual(['Where is it?', 'Wie spät ist es?'])
  expect(meanings.get('Wie spät ist es?')).toEqual(east)
})

it('takes nothing from what another network made', () => {
  expect(unpackMeanings('def', file).size).toBe(0)
})

it('takes nothing from a file that was cut off, is empty, or is a web page', () => {
  expect(unpackMeanings('abc', file.slice(0, -1)).size).toBe(0)
  expect(unpackMeanings('abc', new Uint8Array()).size).toBe(0)
  const page = new TextEncoder().encode('<!doctype html>\n<html></html>')
  expect(unpackMeanings('abc', page).size).toBe(0)
})

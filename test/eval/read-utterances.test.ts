import { expect, it } from 'vitest'
import { readUtterances } from './read-utterances.ts'

const known = ['where-is', 'nearest', 'what-do-you-see']
const read = (line: object | string, labels = {}) =>
  readUtterances(typeof line === 'string' ? line : JSON.stringify(line), known, labels)

it('reads a text with its intent, or with several that are right', () => {
  expect(read({ text: 'Where is it?', intent: 'where-is', speaker: 7 })).toEqual([
    { text: 'Where is it?', intents: ['where-is'] },
  ])
  const several = ['nearest', 'what-do-you-see']
  expect(read({ utterance: 'What is here?', label: several })[0]?.intents).toEqual(several)
})

it.each([null, 'out', 'oos', 'out_of_scope', 'none', []])('takes %j for out of scope', (intent) => {
  expect(read({ text: 'Play jazz', intent })[0]?.intents).toEqual([])
})

it('calls the labels of another set by our names', () => {
  const labels = { find_object: 'where-is', play_music: null }
  expect(read({ text: 'a', intent: 'find_object' }, labels)[0]?.intents).toEqual(['where-is'])
  expect(read({ text: 'a', intent: 'play_music' }, labels)[0]?.intents).toEqual([])
})

it('passes over empty lines, and names the line that it cannot read', () => {
  expect(read('\n\n')).toEqual([])
  expect(() => read('\n{"text": "a"')).toThrow('Line 2 is no JSON object.')
  expect(() => read({ text: 'a' })).toThrow('Line 1 has no "text" and "intent".')
  expect(() => read({ text: 'a', intent: 'find_object' })).toThrow('--labels')
  expect(() => read({ text: 'a', intent: 3 })).toThrow('an intent is a name')
})

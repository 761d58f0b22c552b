import { expect, it } from 'vitest'
import { adjust, ownName, pickVoice, usualTongue, voicesFor } from './voices.ts'

it('has a built-in voice for English, and the device’s own for the rest', () => {
  expect(pickVoice(null, 'en-GB', { own: [], added: [] }).name).toBe('slt')
  expect(pickVoice(null, 'de', { own: [], added: [] }).name).toBe('device')
  expect(voicesFor('de', { own: [], added: [] }).map(({ name }) => name)).toEqual(['device'])
})

it('keeps to the chosen voice where it knows the language', () => {
  expect(pickVoice('rms', 'en', { own: [], added: [] }).name).toBe('rms')
  expect(pickVoice('rms', 'de', { own: [], added: [] }).name).toBe('device')
})

it('goes slower, faster, louder and quieter by a step, and stops at the last', () => {
  expect(adjust(usualTongue, 'slower').rate).toBeLessThan(1)
  expect(adjust(usualTongue, 'faster').rate).toBeGreaterThan(1)
  expect(adjust({ ...usualTongue, volume: 1 }, 'louder').volume).toBe(1)
  let tongue = usualTongue
  for (let i = 0; i < 20; i++) tongue = adjust(adjust(tongue, 'quieter'), 'slower')
  expect(tongue).toMatchObject({ volume: 0.2, rate: 0.6 })
})

it('offers each voice of the device in the language that it speaks, and speaks with it when chosen', () => {
  const own = [
    { name: 'Anna', language: 'de_DE' },
    { name: 'Daniel', language: 'en-GB' },
  ]
  expect(voicesFor('de', { own: own, added: [] }).map(({ name }) => name)).toEqual([
    'device',
    'device:Anna',
  ])
  expect(pickVoice('device:Daniel', 'en-US', { own: own, added: [] }).name).toBe('device:Daniel')
  expect(ownName('device:Daniel')).toBe('Daniel')
  expect(ownName('device')).toBeNull()
})

it('goes back to the usual voice where the chosen one speaks another language or is gone', () => {
  const own = [{ name: 'Anna', language: 'de-DE' }]
  expect(pickVoice('device:Anna', 'en', { own: own, added: [] }).name).toBe('slt')
  expect(pickVoice('device:Anna', 'de', { own: [], added: [] }).name).toBe('device')
})

it('offers what was added, and never without being chosen', () => {
  const around = { own: [], added: ['kokoro', 'espeak'] }
  expect(voicesFor('de', around).map(({ name }) => name)).toEqual(['device', 'espeak'])
  expect(pickVoice(null, 'de', around).name).toBe('device')
  expect(pickVoice('espeak', 'de', around).by).toBe('espeak')
  expect(pickVoice('kokoro-af_heart', 'en', around).by).toBe('kokoro')
  expect(pickVoice('kokoro-af_heart', 'en', { own: [], added: [] }).name).toBe('slt')
})

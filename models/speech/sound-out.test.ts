import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromArpabet } from './kokoro-alphabet.ts'
import { soundOut } from './sound-out.ts'

it('sounds out names that no dictionary has', () => {
  expect(soundOut('brindle')).toBe('B R IH1 N D L')
  expect(soundOut('celty')).toBe('S EH1 L T IY0')
  expect(soundOut('schumik')).toBe('SH AH1 M IH0 K')
})

it('gives phones that can be read for any word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
      expect(fromArpabet(soundOut(word))).not.toBe('')
    }),
  )
})

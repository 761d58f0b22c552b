import { expect, it } from 'vitest'
import { fromArpabet } from './kokoro-alphabet.ts'

it('writes the dictionary’s phones with stress directly before the vowel', () => {
  expect(fromArpabet('T EY1 B AH0 L')).toBe('tˈAbəl')
  expect(fromArpabet('AH0 M B R EH1 L AH0')).toBe('əmbɹˈɛlə')
  expect(fromArpabet('L AE1 P T AA2 P')).toBe('lˈæptˌɑp')
})

it('taps a t between vowels, and nowhere else', () => {
  expect(fromArpabet('W AO1 T ER0')).toBe('wˈɔTəɹ')
  expect(fromArpabet('P AA1 R T IY0')).toBe('pˈɑɹTi')
  expect(fromArpabet('T EH1 N')).toBe('tˈɛn')
  expect(fromArpabet('M AH0 T IH1 R IY0 AH0 L')).toBe('mətˈɪɹiəl')
})

it('refuses what is no phone', () => {
  expect(() => fromArpabet('T Q1')).toThrow('unknown phone')
  expect(() => fromArpabet('')).toThrow('unknown phone')
})

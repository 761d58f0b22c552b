import { expect, it } from 'vitest'
import { typed } from '../core/own-words.ts'
import { commandOf, openersOf } from './commands.ts'

it('knows its commands in each language, with small words around them', () => {
  expect(commandOf(typed('Stop!'), 'en')).toBe('stop')
  expect(commandOf(typed('please stop'), 'en')).toBe('stop')
  expect(commandOf(typed('Say that again, please.'), 'en')).toBe('repeat')
  expect(commandOf(typed('Louder.'), 'en')).toBe('louder')
  expect(commandOf(typed('Abbrechen'), 'de')).toBe('cancel')
  expect(commandOf(typed('Langsamer bitte'), 'de')).toBe('slower')
  expect(commandOf(typed('Noch einmal'), 'de-AT')).toBe('repeat')
})

it('takes no question for a command', () => {
  for (const text of ['Is there a stop sign?', 'What do you see?', '', 'please']) {
    expect(commandOf(typed(text), 'en')).toBeNull()
  }
})

it('knows words after which more must come', () => {
  expect(openersOf('en')).toContain('the')
  expect(openersOf('de')).toContain('und')
})

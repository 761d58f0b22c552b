import { expect, it } from 'vitest'
import { commandOf, openersOf } from './commands.ts'

it('knows its commands in each language, with small words around them', () => {
  expect(commandOf('Stop!', 'en')).toBe('stop')
  expect(commandOf('please stop', 'en')).toBe('stop')
  expect(commandOf('Say that again, please.', 'en')).toBe('repeat')
  expect(commandOf('Louder.', 'en')).toBe('louder')
  expect(commandOf('Abbrechen', 'de')).toBe('cancel')
  expect(commandOf('Langsamer bitte', 'de')).toBe('slower')
  expect(commandOf('Noch einmal', 'de-AT')).toBe('repeat')
})

it('takes no question for a command', () => {
  for (const text of ['Is there a stop sign?', 'What do you see?', '', 'please']) {
    expect(commandOf(text, 'en')).toBeNull()
  }
})

it('knows words after which more must come', () => {
  expect(openersOf('en')).toContain('the')
  expect(openersOf('de')).toContain('und')
})

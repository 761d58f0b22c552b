import { expect, it } from 'vitest'
import { typed } from '../core/own-words.ts'
import { plain } from './answers.ts'
import { inContext } from './context.ts'
import { question } from './rehearse.ts'

const after = (language: string, before: string, text: string) => {
  const meant = typed(before)
  const exchange = { question: meant, meant, answer: plain('answer-help') }
  return inContext(question(language, text, [], { before: exchange })).text
}

it.each([
  ['en', 'Is there a cup?', 'Where is it?', 'Where is cup?'],
  ['en', 'Where is my phone?', 'And the laptop?', 'Where is my laptop?'],
  ['en', 'Where is my phone?', 'What about the laptop?', 'Where is my laptop?'],
  ['en', 'What colour is the cup?', 'How big is it?', 'How big is cup?'],
  ['en', 'Where is the blue cup?', 'and the red one?', 'Where is the red cup?'],
  ['en', 'Where is the cup?', 'What do you see?', 'What do you see?'],
  ['en', 'Where is the cup?', 'Where is the dog?', 'Where is the dog?'],
  ['de', 'Wo ist die Tasse?', 'Und der Laptop?', 'Wo ist die Laptop?'],
])('understands in %s after "%s": "%s"', (language, before, text, meant) => {
  expect(after(language, before, text)).toBe(meant)
})

it('takes "this" for what is pointed at, whatever was spoken of before', () => {
  const meant = typed('Where is the cup?')
  const before = { question: meant, meant, answer: plain('answer-help') }
  const asked = question('en', 'What colour is it?', [], { before, pointed: 3 })
  expect(inContext(asked).text).toBe('What colour is it?')
})

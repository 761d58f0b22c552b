import { expect, it } from 'vitest'
import { isEcho } from './echo.ts'
import { isUnfinished } from './unfinished.ts'

const spoken = 'I see a cup, two books and perhaps a dog.'

it('knows its own words again, also misheard or in part', () => {
  expect(isEcho('I see a cup two books', spoken)).toBe(true)
  expect(isEcho('two bucks and perhaps a dog', spoken)).toBe(true)
})

it('takes nobody else for itself', () => {
  expect(isEcho('Where is my cup?', spoken)).toBe(false)
  expect(isEcho('Stop.', 'I see a stop sign.')).toBe(false)
  expect(isEcho('How many books do you see?', spoken)).toBe(false)
  expect(isEcho('', spoken)).toBe(false)
})

it('waits for more after a comma, a small word, or nothing at all', () => {
  const openers = ['the', 'and', 'of']
  for (const text of ['Where is the', 'Where is the.', 'a cup,', 'the cup and …', '', 'is –']) {
    expect(isUnfinished(text, openers)).toBe(true)
  }
  for (const text of ['Where is the cup?', 'Stop.', 'what is this made of?']) {
    expect(isUnfinished(text, openers)).toBe(false)
  }
})

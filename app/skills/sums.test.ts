import { expect, it } from 'vitest'
import { calculate } from '../../models/sums/calculate.ts'
import { say } from '../words.ts'
import { answerTo, emptyHands, question } from './rehearse.ts'
import { sumOf } from './spoken-sum.ts'

const reply = async (language: string, text: string) =>
  say(language, (await answerTo(question(language, text, null), emptyHands)).sentence)

it.each([
  ['en', 'What is 12 times 7?', '84'],
  ['en', 'What is 15 percent of 80?', '12'],
  ['en', 'How many inches are 3 metres?', '118.11 inches'],
  ['en', 'Convert 20 degrees Celsius to Fahrenheit', '68 degrees Fahrenheit'],
  ['en', 'What is the square root of 144?', '12'],
  ['de', 'Wie viel ist 3,50 plus 2,25?', '5,75'],
  ['de', 'Wie viele Zentimeter sind 3 Zoll?', '7,62 Zentimeter'],
  ['de', 'Was ist 1000 geteilt durch 3?', '333,333'],
])('works out in %s: %s %s', async (language, text, result) => {
  expect(await reply(language, text)).toBe(result)
})

it('takes nothing for a sum that is none', () => {
  for (const text of [
    'What is 12?',
    'What is a cup?',
    'How many cups are there?',
    'import x',
    '1 + evaluate(1)',
  ])
    // prettier-ignore
    expect(sumOf(text, 'en'), text).toBeNull()
})

it('says nothing rather than something where a sum has no result, and cannot be led astray', () => {
  expect([calculate('1 / 0'), calculate('3 m to kg'), calculate('import(1)')]).toEqual([null, null, null]) // prettier-ignore
  expect(calculate('evaluate("1+1")')).toBeNull()
})

it('tells the time and the date of this device', async () => {
  expect(await reply('en', 'What time is it?')).toMatch(/\d{1,2}:\d\d/)
  expect(await reply('de', 'Welcher Tag ist heute?')).toContain('Mittwoch, 25. November 2026')
})

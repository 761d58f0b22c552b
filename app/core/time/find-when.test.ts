import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findDuration } from './duration.ts'
import { findWhen } from './find-when.ts'
import { withDigits } from './number-words.ts'

/** Two in the afternoon of a Wednesday, in the time zone of this machine. */
const now = new Date(2026, 10, 25, 14).getTime()
const minute = 60_000
const at = (day: number, hour: number, minutes = 0) => new Date(2026, 10, day, hour, minutes).getTime() // prettier-ignore

it.each([
  ['en', 'set a timer for five minutes', 5],
  ['en', 'a 25 minute timer', 25],
  ['en', 'set a timer for twenty-five minutes please', 25],
  ['en', 'in half an hour', 30],
  ['en', 'in an hour and a half', 90],
  ['en', 'for two and a half minutes', 2.5],
  ['en', '1 hour and 30 minutes', 90],
  ['en', 'for ninety seconds', 1.5],
  ['de', 'stell einen Timer auf fünf Minuten', 5],
  ['de', 'in einer halben Stunde', 30],
  ['de', 'in fünfundzwanzig Minuten', 25],
  ['de', 'in eineinhalb Stunden', 90],
  ['de', 'in 1,5 Stunden', 90],
  ['de', 'auf eine Stunde und 30 Minuten', 90],
])('reads a length of time in %s: %s', (language, text, minutes) => {
  expect(findWhen(text, language, now)?.due).toBe(now + minutes * minute)
})

it.each([
  ['en', 'remind me at six to call Anna', at(25, 18)],
  ['en', 'remind me at 6 am to run', at(26, 6)],
  ['en', 'at half past three', at(25, 15, 30)],
  ['en', 'at quarter to four', at(25, 15, 45)],
  ['en', 'tomorrow at 8', at(26, 8)],
  ['en', 'at 18:30', at(25, 18, 30)],
  ['en', 'on Friday at 9', at(27, 9)],
  ['de', 'erinnere mich um sechs daran', at(25, 18)],
  ['de', 'um halb sieben', at(25, 18, 30)],
  ['de', 'um 18 Uhr', at(25, 18)],
  ['de', 'morgen früh um 8', at(26, 8)],
  ['de', 'am Freitag um neun Uhr', at(27, 9)],
])('reads a time in %s: %s', (language, text, due) => {
  expect(new Date(findWhen(text, language, now)?.due ?? 0)).toEqual(new Date(due))
})

it('tells where in the person’s own text the time stands, number words or not', () => {
  const text = 'remind me in twenty five minutes to take out twenty buns'
  const when = findWhen(text, 'en', now)
  expect(text.slice(when?.from, when?.to)).toBe('in twenty five minutes')
})

it('finds no time where none is told', () => {
  for (const text of ['remind me to call Anna', 'set a timer', 'in a while', ''])
    expect(findWhen(text, 'en', now), text).toBeNull()
})

it('reads back any length of hours and minutes that it is told, in both languages', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 59 }),
      (hours, minutes) => {
        const ms = (hours * 60 + minutes) * minute
        expect(findDuration(`${hours} hours and ${minutes} minutes`, 'en')?.ms).toBe(ms)
        expect(findDuration(`${hours} Stunden und ${minutes} Minuten`, 'de')?.ms).toBe(ms)
      },
    ),
  )
})

it('puts digits for words and knows the way back to every place', () => {
  const { text, back } = withDigits('take twenty-two of seven now', 'en')
  expect(text).toBe('take 22 of 7 now')
  expect('take twenty-two of seven now'.slice(back(text.indexOf('now')))).toBe('now')
  expect(back(5)).toBe(5)
})

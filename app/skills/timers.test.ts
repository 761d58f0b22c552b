import { beforeEach, expect, it } from 'vitest'
import { keepChanges } from '../core/last-changes.ts'
import type { Kept, Timer } from '../memory/types.ts'
import { say } from '../words.ts'
import { lengthInWords, lengthOnClock } from '../words/times.ts'
import type { Hands } from './hands.ts'
import { answerTo, emptyHands, question } from './rehearse.ts'
import type { Change } from './told.ts'

const minute = 60_000
const start = new Date(2026, 10, 25, 14).getTime()
let now: number
let timers: readonly Kept<Timer>[]
let changes: ReturnType<typeof keepChanges<Change>>
beforeEach(() => {
  now = start
  timers = []
  changes = keepChanges()
})
const hands: Hands = {
  ...emptyHands,
  now: () => now,
  timers: () => timers,
  setTimer: async (timer) => {
    const set = { ...timer, id: timers.length + 1, time: now }
    timers = [...timers, set]
    return set
  },
  dropTimers: async (gone) => {
    timers = timers.filter((each) => !gone.includes(each))
  },
  changed: (change) => changes.add(change),
  takeBack: async () => {
    const change = changes.take()
    await change?.undo()
    return change?.undone ?? null
  },
}
const tell = async (language: string, text: string) =>
  say(language, (await answerTo(question(language, text, null), hands)).sentence)
const set = () => timers.map(({ text, due }) => [text as string, (due - start) / minute])

it.each([
  ['en', 'Set a timer for five minutes.', '', 5],
  ['en', 'Start a tea timer for 4 minutes.', 'tea', 4],
  ['en', 'set a timer for 10 minutes called eggs', 'eggs', 10],
  ['en', 'Set a twenty minute timer', '', 20],
  ['en', 'Remind me at six to call Anna.', 'call Anna', 240],
  ['en', 'Please remind me to take the bread out in half an hour.', 'take the bread out', 30],
  ['en', 'Remind me in ten minutes that the bath is running', 'the bath is running', 10],
  ['en', 'Set an alarm for 4:30 pm', '', 150],
  ['de', 'Stell einen Timer auf fünf Minuten.', '', 5],
  ['de', 'Stell bitte einen Timer für 10 Minuten', '', 10],
  ['de', 'Erinnere mich um sechs daran, Anna anzurufen.', 'Anna anzurufen', 240],
  ['de', 'Erinnere mich in einer halben Stunde an das Brot', 'Brot', 30],
])('sets in %s: %s', async (language, said, text, minutes) => {
  await tell(language, said)
  expect(set()).toEqual([[text, minutes]])
})

it('says when it rings, how long is left of each, and what is not set', async () => {
  expect(await tell('en', 'How long is left?')).toMatch(/^Nothing is set to ring/)
  expect(await tell('en', 'Set a timer for five minutes.')).toBe('The timer rings in 5 minutes, at 2:05 PM.') // prettier-ignore
  await tell('en', 'Start a tea timer for 4 minutes.')
  now += 28_000
  expect(await tell('en', 'How long is left?')).toBe('4 minutes and 32 seconds left: the timer of 5 minutes\n3 minutes and 32 seconds left: “tea”') // prettier-ignore
  expect(await tell('en', 'How much time is left on the tea timer?')).toBe('3 minutes and 32 seconds left: “tea”') // prettier-ignore
  expect(await tell('de', 'Wie lange noch?')).toMatch(/^Noch 4 Minuten und 32 Sekunden: der Timer über 5 Minuten/) // prettier-ignore
})

it('asks for the time where none was said', async () => {
  expect(await tell('en', 'Set a timer')).toMatch(/^For how long\?/)
  expect(await tell('en', 'Remind me to call Anna')).toMatch(/^When shall I remind you\?/)
  expect(await tell('de', 'Erinnere mich daran, Anna anzurufen')).toMatch(/^Wann soll ich/)
  expect(set()).toEqual([])
})

it('takes away the one that is named, asks which of several, and takes all away where told so', async () => {
  await tell('en', 'Start a tea timer for 4 minutes.')
  await tell('en', 'Start an egg timer for 6 minutes.')
  await tell('en', 'Start a pasta timer for 8 minutes.')
  expect(await tell('en', 'Cancel the timer.')).toBe('Which one shall I take away: “tea”, “egg”, and “pasta”?') // prettier-ignore
  expect(await tell('en', 'Stop the egg timer.')).toBe('Taken away: “egg”.')
  expect(await tell('en', 'Cancel all timers.')).toBe('Taken away: “tea” and “pasta”.')
  expect(set()).toEqual([])
  expect(await tell('en', 'undo')).toBe('Set again: “tea” and “pasta”.')
  expect(set()).toHaveLength(2)
})

it('takes a timer back that was just set', async () => {
  await tell('en', 'Set a timer for five minutes.')
  expect(await tell('en', 'Undo that.')).toBe('The timer is taken back.')
  expect(set()).toEqual([])
})

it('writes lengths of time in words and as a clock does', () => {
  expect(lengthInWords('en', 3_930_000)).toBe('1 hour and 5 minutes')
  expect(lengthInWords('de', 90_000)).toBe('1 Minute und 30 Sekunden')
  expect(lengthInWords('en', 0)).toBe('0 seconds')
  expect([272_000, 3_872_000, 400, -5].map(lengthOnClock)).toEqual(['4:32', '1:04:32', '0:01', '0:00']) // prettier-ignore
})

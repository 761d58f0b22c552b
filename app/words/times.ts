import { languageOf } from '../words.ts'

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000] as const

/** A length of time in words, ms, to the second: "4 minutes and 32 seconds"; without seconds beyond an hour. */
export function lengthInWords(language: string, ms: number): string {
  const ours = languageOf(language)
  const whole = Math.max(0, Math.round(ms / second)) * second
  const parts = [
    [Math.floor(whole / day), 'day'],
    [Math.floor((whole % day) / hour), 'hour'],
    [Math.floor((whole % hour) / minute), 'minute'],
    [whole >= hour ? 0 : (whole % minute) / second, 'second'],
  ] as const
  const words = parts
    .filter(([count, unit]) => count > 0 || (unit === 'second' && whole === 0))
    .map(([count, unit]) =>
      new Intl.NumberFormat(ours, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    )
  return new Intl.ListFormat(ours, { type: 'conjunction' }).format(words)
}

/** The same as on a clock, ms: "4:32", "1:04:32". */
export function lengthOnClock(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / second))
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}

/** A moment as people tell it on the day of `now`, ms of the Unix epoch: the time, and the day where it is another. */
export function dueInWords(language: string, due: number, now: number): string {
  const today = new Date(due).toDateString() === new Date(now).toDateString()
  return new Intl.DateTimeFormat(language, {
    ...(!today && { weekday: 'long', day: 'numeric', month: 'long' }),
    ...{ hour: 'numeric', minute: '2-digit' },
  }).format(due)
}

import * as chrono from 'chrono-node'
import { findDuration } from './duration.ts'
import { withDigits } from './number-words.ts'

/** When something is to be, ms of the Unix epoch, and where in a text that stands. */
export type When = { readonly due: number; readonly from: number; readonly to: number }

const readers: Readonly<Record<string, typeof chrono.en>> = {
  en: chrono.en.GB as unknown as typeof chrono.en,
  de: chrono.de as unknown as typeof chrono.en,
}
/** Times as people say them, in the way in which the library reads them. */
const sayings: Readonly<
  Record<string, readonly (readonly [words: RegExp, hour: (hour: number) => string])[]>
> = {
  // prettier-ignore
  en: [
    [/\bhalf past (\d+)\b/giu, (hour) => `${hour}:30`],
    [/\bquarter past (\d+)\b/giu, (hour) => `${hour}:15`],
    [/\bquarter to (\d+)\b/giu, (hour) => `${(hour + 11) % 12 || 12}:45`],
  ],
  de: [
    [/(?<!\p{L})halb (\d+)(?:\s*uhr)?(?!\p{L})/giu, (hour) => `${(hour + 11) % 12 || 12}:30 Uhr`],
    [/(?<!\p{L})viertel nach (\d+)(?:\s*uhr)?/giu, (hour) => `${hour}:15 Uhr`],
    [/(?<!\p{L})viertel vor (\d+)(?:\s*uhr)?/giu, (hour) => `${(hour + 11) % 12 || 12}:45 Uhr`],
    [/(?<!\p{L})morgen früh(?!\p{L})/giu, () => 'morgen'],
  ],
}
const halfDay = 12 * 3_600_000

/**
 * The first moment that a text tells, in the future of `now` (ms of the Unix epoch, in the time zone of
 * this device): after a length of time, or at a time of day or date. An hour without its half of the day
 * is the next such one: "at six" said at noon is in the evening. Null for none.
 */
export function findWhen(own: string, language: string, now: number): When | null {
  const digits = withDigits(own, language)
  const duration = findDuration(digits.text, language)
  if (duration && duration.ms > 0) {
    const { ms, from, to } = duration
    return { due: now + ms, from: digits.back(from), to: digits.back(to) }
  }
  const reader = readers[language] ?? chrono.en
  // What is said in another way gets as long as it was, so that every place in the text stays.
  const said = (sayings[language] ?? []).reduce(
    (text, [words, clock]) =>
      text.replaceAll(words, (all: string, hour: string) => clock(Number(hour)).padEnd(all.length)),
    digits.text,
  )
  const [found] = reader.parse(said, new Date(now), { forwardDate: true })
  if (!found) return null
  const { start, index, text } = found
  let due = start.date().getTime()
  const anyHalf = start.isCertain('hour') && !start.isCertain('meridiem') && !start.isCertain('day')
  if (anyHalf) while (due - halfDay > now && due - halfDay < now + halfDay) due -= halfDay
  if (due <= now) return null
  return { due, from: digits.back(index), to: digits.back(index + text.trimEnd().length) }
}

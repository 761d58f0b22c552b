import { languageOf, say, wordsOf } from '../words.ts'

/** For a label, where there is little room, or for a sentence. */
export type Form = 'short' | 'long'

/** Beyond this part of a distance its error makes the number worthless, or worth an "about". */
const [worthless, rough] = [0.6, 0.15]

/**
 * A distance in words, metres, rounded as finely as somebody who walks there cares; null where its
 * standard deviation `error` (metres) is so large that a number would deceive.
 */
export function distanceInWords(
  language: string,
  metres: number,
  error: number,
  form: Form,
): string | null {
  if (error > worthless * metres) return null
  const args = { metres: rounded(metres) }
  const distance = wordsOf(language, 'phrase-metres', form === 'long' ? 'long' : null, args) ?? ''
  return error > rough * metres
    ? say(language, { id: 'phrase-about', args: { distance } })
    : distance
}

const rounded = (metres: number): number => {
  const step = metres < 1 ? 0.1 : metres < 5 ? 0.5 : 1
  return Math.max(0.1, Math.round(metres / step) * step)
}

const [second, minute, hour, day] = [1e3, 6e4, 36e5, 864e5] as const
/** ms that still are now. */
const now = 10 * second

/** How long ago in words, from ms: "just now", "3 minutes ago", for a label "3m ago". */
export function ageInWords(language: string, age: number, form: Form): string {
  if (age < now) return say(language, { id: 'phrase-just-now' })
  const style = form === 'short' ? 'narrow' : 'long'
  const format = new Intl.RelativeTimeFormat(languageOf(language), { style })
  if (age < minute) return format.format(-10 * Math.round(age / 10 / second), 'second')
  if (age < hour) return format.format(-Math.round(age / minute), 'minute')
  if (age < 2 * day) return format.format(-Math.round(age / hour), 'hour')
  return format.format(-Math.round(age / day), 'day')
}

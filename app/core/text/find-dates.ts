import * as chrono from 'chrono-node'
import type { SeenText } from '../../../models/types.ts'
import { partOf } from './seen-part.ts'

/** A date or time as it stands there, and what it means. */
export type DateFound = { readonly text: SeenText; readonly date: Date }

const readers: Readonly<Record<string, typeof chrono.en>> = {
  en: chrono.en.GB as unknown as typeof chrono.en,
  de: chrono.de as unknown as typeof chrono.en,
}

/**
 * Dates and times in a text, as people of this language write them; `now` for those without a year.
 * A bare weekday or month, which print is full of, is none.
 */
export function findDates(text: SeenText, language: string, now: Date): DateFound[] {
  const reader = readers[language] ?? readers['en'] ?? chrono.en
  return reader.parse(text, now).flatMap(({ index, text: found, start }): DateFound[] => {
    const isWhole = start.isCertain('hour') || (start.isCertain('day') && start.isCertain('month'))
    if (!isWhole || !/\d/.test(found)) return []
    return [{ text: partOf(text, index, index + found.length), date: start.date() }]
  })
}

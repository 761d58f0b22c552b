import type { SeenText } from '../../../models/types.ts'
import { partOf } from './seen-part.ts'

/** An amount as it stands there, what it comes to, and its currency as written (empty where none is). */
export type Amount = { readonly text: SeenText; readonly value: number; readonly currency: string }

const sign = '[€$£¥₹₺₽₩]|EUR|USD|GBP|CHF|JPY|PLN|SEK|NOK|DKK|CZK'
/** Groups of three with two decimals, or plain digits with two decimals; a currency may do without decimals. */
const number =
  "\\d{1,3}(?:[.,’' ]\\d{3})*[.,]\\s?(?:\\d{2}|[-–]{1,2})(?!\\d)|\\d+[.,]\\s?\\d{2}(?!\\d)"
const whole = "\\d{1,3}(?:[.,’' ]\\d{3})+(?!\\d)|\\d+"
const amount = new RegExp(
  `(?<![\\d.,])(?:(${sign})\\s?(-?(?:${number}|${whole}))|(-?(?:${number}))\\s?(${sign})?|(-?${whole})\\s?(${sign}))(?![\\d%])`,
  'gu',
)

/**
 * Amounts of money, in the order in which they stand: with a currency, or with two decimals. The last
 * stop or comma before two digits is the decimal one, wherever the text comes from. Dates and hours
 * (`12.03.2026`, `18:30`) are none.
 */
export function findAmounts(text: SeenText): Amount[] {
  return [...text.matchAll(amount)].flatMap((match): Amount[] => {
    const [all, before, first, second, after, third, last] = match
    const end = match.index + all.length
    const isDate = /^[.,:/]\d/.test(text.slice(end)) || /\d[:/.]$/.test(text.slice(0, match.index))
    const value = valueOf(first ?? second ?? third ?? '')
    const currency = before ?? after ?? last ?? ''
    if (isDate || !Number.isFinite(value)) return []
    return [{ text: partOf(text, match.index, end), value, currency }]
  })
}

/** `1.234,50`, `1,234.50`, `12,–` and `3.000` as numbers. */
function valueOf(written: string): number {
  const bare = written.replaceAll(/[\s’']/g, '').replace(/[.,][-–]+$/, '')
  const decimals = /[.,](\d{2})$/.exec(bare)?.[1] ?? '00'
  const digits = bare.replace(/[.,]\d{2}$/, '').replaceAll(/[^\d-]/g, '')
  return Number(`${digits === '' || digits === '-' ? `${digits}0` : digits}.${decimals}`)
}

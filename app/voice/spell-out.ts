import { toCardinal as german } from 'n2words/de-DE'
import { toCardinal as english } from 'n2words/en-US'
import { primary } from '../../models/language.ts'

/** Numbers in words, for the languages whose built-in voice cannot be trusted with digits. */
const cardinals: Readonly<Record<string, (value: string) => string>> = {
  en: english,
  de: german,
}

/** Signs of units, and what `Intl.NumberFormat` calls them. */
const units: Readonly<Record<string, string>> = {
  mm: 'millimeter',
  cm: 'centimeter',
  m: 'meter',
  km: 'kilometer',
  g: 'gram',
  kg: 'kilogram',
  ml: 'milliliter',
  l: 'liter',
  s: 'second',
  min: 'minute',
  h: 'hour',
  MB: 'megabyte',
  'km/h': 'kilometer-per-hour',
  '°C': 'celsius',
  '°': 'degree',
  '%': 'percent',
}

const signs = Object.keys(units)
  .sort((a, b) => b.length - a.length)
  .join('|')
const quantity = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<minus>[-−])?(?<number>\\d+(?:[.,]\\d+)*)(?:[\\s\\u00a0\\u202f]?(?<sign>${signs})(?![\\p{L}\\p{N}]))?`,
  'gu',
)

/**
 * A text as it is read aloud: numbers and units in words ("1.5 m" becomes "one point five meters").
 * Numbers of languages without words for them here, and what is no plain number (a time, a version),
 * stay as they are, and the voice reads them.
 */
export function spellOut(text: string, language: string): string {
  const tag = primary(language)
  const inWords = cardinals[tag]
  const { decimal, group } = separatorsOf(language)
  return text.replaceAll(quantity, (whole, ...rest) => {
    const { minus = '', number = '', sign } = rest.at(-1) as Record<string, string | undefined>
    const plain = number.replaceAll(group, '').replace(decimal, '.')
    if (!/^\d+(\.\d+)?$/.test(plain) || !isGrouped(number, group)) return whole
    const value = (minus && '-') + plain
    const said = inWords ? inWords(value) : minus + number
    if (sign === undefined) return said
    const parts = new Intl.NumberFormat(language, {
      style: 'unit',
      unit: units[sign] ?? '',
      unitDisplay: 'long',
    }).formatToParts(Number(value))
    const name = parts.find(({ type }) => type === 'unit')?.value ?? sign
    // "Ein Meter", "eine Stunde": one of something has a gender, which a voice knows better.
    return Number(value) === 1 && tag !== 'en' ? `1 ${name}` : `${said} ${name}`
  })
}

function separatorsOf(language: string): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(12_345.6)
  const find = (kind: string) => parts.find(({ type }) => type === kind)?.value ?? '\0'
  return { decimal: find('decimal'), group: find('group') }
}

/** Whether what divides groups of thousands stands where it does in numbers: 1,200 and not 3,5. */
const isGrouped = (number: string, group: string) =>
  number
    .split(group)
    .slice(1)
    .every((part) => /^\d{3}(?!\d)/.test(part))

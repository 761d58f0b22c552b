import { primary } from '../../models/language.ts'
import type { SpellOut } from './speech-text.ts'

const places: Readonly<Record<string, string>> = {
  de: 'de-DE',
  en: 'en-US',
  es: 'es-ES',
  fr: 'fr-FR',
  it: 'it-IT',
  ja: 'ja-JP',
  ko: 'ko-KR',
  nl: 'nl-NL',
  pl: 'pl-PL',
  pt: 'pt-PT',
  ru: 'ru-RU',
  tr: 'tr-TR',
  uk: 'uk-UA',
  zh: 'zh-Hans-CN',
}

/** How numbers are said in a language; one that is not known keeps its digits. */
export async function numbersOf(language: string): Promise<SpellOut> {
  const place = places[primary(language)]
  if (!place) return (digits) => digits
  const { toCardinal } = (await import(`n2words/${place}`)) as {
    toCardinal: (of: bigint) => string
  }
  return (digits) => toCardinal(BigInt(digits)).replaceAll(/\band\b/g, ' ')
}

import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js/min'
import type { SeenText } from '../../../models/types.ts'
import { partOf } from './seen-part.ts'

/** A telephone number as it stands there, and as it is dialled from anywhere. */
export type Phone = { readonly text: SeenText; readonly dial: string }

/** Where a number without a country's code is at home, by language: what its speakers most likely look at. */
const homes: Readonly<Record<string, CountryCode>> = { en: 'US', de: 'DE' }

/** Telephone numbers in a text; `region` (ISO 3166) for those without a country's code, else by language. */
export function findPhones(text: SeenText, language: string, region: string | null): Phone[] {
  const defaultCountry = (region as CountryCode | null) ?? homes[language] ?? 'US'
  return findPhoneNumbersInText(text, { defaultCountry }).map(({ startsAt, endsAt, number }) => ({
    text: partOf(text, startsAt, endsAt),
    dial: number.number,
  }))
}

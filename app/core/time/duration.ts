/** How long something is to take, ms, and where in a text it stands. */
export type Duration = { readonly ms: number; readonly from: number; readonly to: number }

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000] as const
/** Units, longest first, by language; the words stand in any of their forms. */
const units: Readonly<Record<string, readonly (readonly [words: string, ms: number])[]>> = {
  en: [
    ['seconds?|secs?', second],
    ['minutes?|mins?', minute],
    ['hours?|hrs?', hour],
    ['days?', day],
  ],
  de: [
    ['sekunden?', second],
    ['minuten?', minute],
    ['stunden?', hour],
    ['tag(?:en?)?', day],
  ],
}
const forms: Readonly<
  Record<string, { readonly part: string; readonly between: string; readonly lead: string }>
> = {
  // prettier-ignore
  en: {
    part: '(?<number>\\d+(?:[.,]\\d+)?(?: and a half)?|half an?|an?|a quarter of an) ?-?(?<unit>UNIT)\\b(?<half> and a half)?',
    between: '(?:,? and |,? )',
    lead: '(?:in |for |of |after )?',
  },
  de: {
    part: '(?<number>\\d+(?:[.,]\\d+)?(?:einhalb)?|eineinhalb|anderthalb|(?:einer?|eine) halben?|einer?|einem|eine|ein|einer? viertel) ?-?(?<unit>UNIT)(?!\\p{L})(?<half> und eine halbe)?',
    between: '(?: und |,? )',
    lead: '(?:in |auf |für |von |nach )?',
  },
}

/** The first length of time in a text whose numbers are digits: "1 hour and 30 minutes"; null for none. */
export function findDuration(text: string, language: string): Duration | null {
  const form = forms[language] ?? forms['en']
  const names = units[language] ?? units['en'] ?? []
  if (!form) return null
  const part = form.part.replace('UNIT', names.map(([words]) => words).join('|'))
  const nameless = part.replaceAll(/\?<\w+>/g, '?:')
  const whole = new RegExp(
    `(?<!\\p{L})${form.lead}${nameless}(?:${form.between}${nameless})*`,
    'iu',
  )
  const found = whole.exec(text)
  if (!found) return null
  let ms = 0
  for (const { groups } of found[0].matchAll(new RegExp(part, 'giu'))) {
    const { number = '', unit = '', half } = groups ?? {}
    const [, length = 0] = names.find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(unit)) ?? [] // prettier-ignore
    ms += (amountOf(number) + (half ? 0.5 : 0)) * length
  }
  return { ms, from: found.index, to: found.index + found[0].length }
}

function amountOf(words: string): number {
  const number = words.toLowerCase()
  if (/quarter|viertel/.test(number)) return 0.25
  if (/^(eineinhalb|anderthalb)$/.test(number)) return 1.5
  if (/^half|halben?$/.test(number)) return 0.5
  const digits = /\d+(?:[.,]\d+)?/.exec(number)?.[0]
  const amount = digits === undefined ? 1 : Number(digits.replace(',', '.'))
  return /half|einhalb/.test(number) ? amount + 0.5 : amount
}

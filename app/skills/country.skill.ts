import { languageOf } from '../words.ts'
import { decline } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import { fromBook } from './sources.ts'
import type { Question, Skill } from './skill.ts'

/** What may be asked of a country, and what it is called. */
const facts: Readonly<Record<string, { readonly en: string; readonly de: string }>> = {
  capital: { en: 'capital|capital city', de: 'hauptstadt' },
  population: { en: 'population|number of (people|inhabitants)', de: 'bevölkerung|einwohnerzahl|zahl der einwohner' }, // prettier-ignore
  area: { en: 'area|size|surface', de: 'fläche|größe' },
  languages: { en: '(official )?languages?', de: '(amtssprachen?|landessprachen?|sprachen?)' },
  religions: { en: 'religions?', de: 'religion(en)?' },
  location: { en: 'location', de: 'lage' },
  climate: { en: 'climate|weather', de: 'klima' },
  highest: {
    en: '(highest|tallest) (mountain|point|peak)',
    de: 'höchste[rn]? (berg|punkt|gipfel)',
  },
  lowest: { en: 'lowest point', de: 'tiefste[rn]? punkt' },
  neighbours: { en: 'neighbou?rs?|neighbou?ring countries|borders?', de: 'nachbarn|nachbarländer|grenzen' }, // prettier-ignore
  coastline: { en: 'coastline|coast', de: 'küstenlänge|küste' },
  resources: { en: '(natural )?resources', de: 'bodenschätze|rohstoffe' },
  government: { en: 'government|form of government', de: 'regierungsform|staatsform' },
  independence: { en: 'independence( day| date)?', de: 'unabhängigkeit' },
  holiday: { en: 'national (holiday|day)', de: 'nationalfeiertag' },
  anthem: { en: '(national )?anthem', de: '(national)?hymne' },
  flag: { en: 'flag', de: 'flagge|fahne' },
  symbol: { en: 'national symbol', de: 'nationalsymbol|wappentier' },
  cities: { en: '(largest|biggest|major) cit(y|ies)', de: 'größten? st(adt|ädte)' },
  'life-expectancy': { en: 'life expectancy', de: 'lebenserwartung' },
  gdp: { en: 'gdp|gross domestic product', de: 'bip|bruttoinlandsprodukt' },
  industries: { en: 'industr(y|ies)', de: 'industrien?' },
  'calling-code': { en: '(calling|dialling|dialing|country|phone) code', de: '(landes)?vorwahl' },
  currency: { en: 'currency|money', de: 'währung' },
}
const named = ({ en, de }: { readonly en: string; readonly de: string }): Patterns => ({
  en: [
    `(what|which|who)?('s|s| is| are)?( the)? (${en}) (of|in) {thing}`,
    `(what|which) (${en}) (does|do) {thing} have`,
    `{thing}('s)? (${en})`,
  ],
  de: [
    `(was|wie|welche|welches)?( ist| sind| heißt| lautet)?( (die|der|das))? (${de}) (von|in|der|des) {thing}`,
    `welche[nsr]? (${de}) hat {thing}`,
  ],
})

/** Whether any fact is named at all: most questions name none, and this is found out at once. */
const anyFact = named({
  en: Object.values(facts)
    .map(({ en }) => en)
    .join('|'),
  de: Object.values(facts)
    .map(({ de }) => de)
    .join('|'),
})

/** Other ways to ask, which name a country for certain. */
const ways: Readonly<Record<string, Patterns>> = {
  population: {
    en: ['how many (people|inhabitants) (live in|does|are (there )?in) {thing}( have)?'],
    de: ['wie ?viele (menschen|leute|einwohner) (leben in|wohnen in|hat) {thing}'],
  },
  area: { en: ['how (big|large) is {thing}'], de: ['wie groß ist {thing}'] },
  languages: {
    en: [
      '(what|which) languages? (do|does|is|are) (they|people|one)?( speak)?( spoken)? in {thing}',
    ],
    de: [
      'welche sprachen? (spricht man|sprechen die leute|wird|werden)( in)? {thing}( gesprochen)?',
    ],
  },
  currency: {
    en: ['(what|which) (currency|money) (do|does|is) (they|people|one)?( use)?( used)? in {thing}'],
    de: ['(mit was|womit) (zahlt|bezahlt) man in {thing}', 'welche währung hat {thing}'],
  },
  location: { en: ['where is {thing}'], de: ['wo (liegt|ist) {thing}'] },
  neighbours: {
    en: ['(which|what) countries (border|are next to) {thing}'],
    de: ['an welche länder grenzt {thing}'],
  },
}

/** Tells facts of countries, from the World Factbook of 2015, and says the year. */
const country: Skill = {
  name: 'country',
  examples: {
    en: [
      'What is the capital of France?',
      'How many people live in Japan?',
      'What language do they speak in Brazil?',
      'What is the highest mountain in Austria?',
      'Where is Iceland?',
    ],
    de: [
      'Was ist die Hauptstadt von Frankreich?',
      'Wie viele Menschen leben in Japan?',
      'Welche Währung hat die Schweiz?',
      'Wo liegt Island?',
    ],
  },
  guessed: 'show',
  forms: anyFact,
  suits: (question) => {
    const asked = factOf(question)
    if (!asked) return 0
    return isCountry(asked.country, question.language) ? 0.97 : asked.certain ? 0.7 : 0
  },
  answer: async (question, { consult, signal }) => {
    const asked = factOf(question)
    if (!asked) return decline({ reason: 'beyond' }, 'answer-not-understood')
    const { fact, country } = asked
    const language = languageOf(question.language)
    const found = await consult({ kind: 'fact', fact, country, language }, signal)
    const [text] = found?.texts ?? []
    if (!found || text === undefined)
      return decline({ reason: 'unlearnt' }, 'answer-fact-none', { country })
    const name = language === 'en' ? found.subject : country
    return fromBook('answer-fact', found, { fact, country: name, text })
  },
}
export default country

type Asked = { readonly fact: string; readonly country: string; readonly certain: boolean }

/** Which fact of which country is asked for; `certain` where the fact is named. */
function factOf(question: Question): Asked | null {
  for (const [fact, patterns] of Object.entries(ways)) {
    const noun = asks(question, patterns)?.noun
    if (noun != null && isCountry(noun, question.language))
      return { fact, country: noun, certain: true }
  }
  if (!asks(question, anyFact)) return null
  for (const [fact, names] of Object.entries(facts)) {
    const noun = asks(question, named(names))?.noun
    if (noun != null) return { fact, country: noun, certain: fact === 'capital' }
  }
  return null
}

const regions = new Map<string, ReadonlySet<string>>()

/** Whether a noun is a country's name, as the browser knows them, in this language or in English. */
function isCountry(noun: string, language: string): boolean {
  const known = regions.get(language) ?? namesOf(language)
  regions.set(language, known)
  return known.has(noun.toLowerCase().replace(/^(the|die|der|das|den|dem) /, ''))
}

function namesOf(language: string): ReadonlySet<string> {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  const names = [language, 'en'].flatMap((tongue) =>
    (['long', 'short'] as const).flatMap((style) => {
      const display = new Intl.DisplayNames([tongue], { type: 'region', style, fallback: 'none' })
      return letters.flatMap((a) => letters.map((b) => display.of(a + b)?.toLowerCase() ?? ''))
    }),
  )
  return new Set(names.filter(Boolean))
}

import type { SeenText, TextLine } from '../../models/types.ts'
import { findAmounts } from '../core/text/find-amounts.ts'
import { findTotal } from '../core/text/find-total.ts'
import { findWord } from '../core/text/find-word.ts'
import { joined } from '../core/text/seen-part.ts'
import type { Answer } from '../core/types.ts'
import { languageOf } from '../words.ts'
import { decline } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import { fromLines, readPage } from './read-page.ts'
import type { Question, Skill } from './skill.ts'

const ends = {
  en: '( (on|in) (it|this|that|the (bill|receipt|label|sign|page|text|menu|card|paper|ticket)))?( {place})*',
  de: '( (auf|in) (der|dem|dieser|diesem) (rechnung|kassenzettel|etikett|schild|seite|text|speisekarte|karte|zettel|quittung))?( {place})*',
}
const ask = { en: "(read|find|what(s|'s| is| are)|tell me|show me|(is|are) there|give me)( out)?( me)?( (the|a|an|any|all|all the|some|its))?", de: '(lies|finde|suche|was ist|wie (lautet|ist|lauten|sind)|nenne|welche|zeig|gibt es)( mir)?( (die|der|das|den|eine|einen|ein|alle))?' } // prettier-ignore
const forms = (en: string, de: string): Patterns => ({
  en: [`${ask.en} ${en}${ends.en}`],
  de: [`${ask.de} ${de}${ends.de}( vor)?( steht| stehen)?( {place})*`],
})

/** What can be found in text, and how it is asked for. */
const kinds: Readonly<Record<'total' | 'price' | 'phone' | 'date', Patterns>> = {
  total: {
    en: [...(forms('(grand )?(total|sum)( amount| price)?', '').en ?? []), 'how much (is|was) (it|this|that|the (bill|total)|the whole bill)( in total| altogether)?', 'how much (do|must|should) i (have to )?pay'], // prettier-ignore
    de: [...(forms('', '(gesamtsumme|summe|gesamtbetrag|gesamtpreis|endbetrag)').de ?? []), 'was (muss|soll) ich (zahlen|bezahlen)', 'wie ?viel (muss ich zahlen|ist es insgesamt|macht das( zusammen)?)'], // prettier-ignore
  },
  price: {
    en: [...(forms('(price|prices|amount|amounts)', '').en ?? []), 'how much (does|do) (it|this|that|these) cost', 'what does (it|this|that) cost'], // prettier-ignore
    de: [...(forms('', '(preis|preise|betrag|beträge)').de ?? []), 'was (kostet|kosten) (das|es|dies|dieses|die)', 'wie ?viel (kostet|kosten) (das|es|dies|die)'], // prettier-ignore
  },
  phone: forms(
    '(phone|telephone|mobile|contact) ?(number|numbers)',
    '(telefonnummer|telefonnummern|handynummer|nummer zum anrufen)',
  ),
  date: {
    en: [...(forms('(date|dates|expiry date|expiration date|best before( date)?|use by( date)?|opening (times|hours)|due date)', '').en ?? []), 'when does (it|this|that) (expire|run out|open|close)', 'how long (is|does) (it|this|that) (good|keep|last)'], // prettier-ignore
    de: [...(forms('', '(datum|daten|haltbarkeitsdatum|mindesthaltbarkeitsdatum|ablaufdatum|öffnungszeiten)').de ?? []), 'wie lange ist (das|es|dies) haltbar', 'wann läuft (das|es) ab'], // prettier-ignore
  },
}
const word: Patterns = {
  en: [
    `(find|search for|look for|where is|is there)( me)? the (word|words|name|text) {thing}${ends.en}`,
    'does (it|this|that|the (page|text|label|sign|menu)) (say|contain|mention) {thing}',
    `(is|does) the (word|name) {thing} (appear|there|on it)${ends.en}`,
  ],
  de: [
    `(finde|suche|such|gibt es|wo steht)( mir)? (das wort|die wörter|den namen|den text) {thing}${ends.de}`,
    'steht (da|dort|hier|darauf|drauf|auf der liste) {thing}',
  ],
}

/** Finds totals, prices, telephone numbers, dates or a word in the text that is looked at. */
const findInText: Skill = {
  name: 'find-in-text',
  examples: {
    en: [
      'Read the total',
      'What is the price?',
      'How much does it cost?',
      'Find the phone number',
      'What are the prices on the menu?',
      'What is the best before date?',
      'Find the word milk in it',
      'Does it say gluten?',
    ],
    de: [
      'Lies die Gesamtsumme vor',
      'Was kostet das?',
      'Wie lautet die Telefonnummer?',
      'Welche Preise stehen da?',
      'Wie lange ist das haltbar?',
      'Suche das Wort Milch',
      'Was muss ich bezahlen?',
    ],
  },
  guessed: 'show',
  suits: (question) => {
    const kind = Object.values(kinds).some((patterns) => asks(question, patterns))
    return kind || asks(question, word) ? 1 : 0
  },
  answer: async (question, hands) => {
    const read = await readPage(question, hands, null)
    if ('declined' in read) return read.declined
    const { lines, time } = read.reading
    const sought = asks(question, word)?.noun
    if (sought != null) return tellWord(lines, sought, time)
    for (const kind of ['total', 'price', 'phone', 'date'] as const) {
      if (!asks(question, kinds[kind])) continue
      const found = await find[kind](lines, question, time)
      if (found.length === 0) return decline({ reason: 'unseen' }, 'answer-text-none', { kind })
      const text = joined([...new Set(found.flatMap(({ texts }) => texts))], '; ')
      const from = [...new Set(found.flatMap(({ lines }) => lines))]
      return fromLines('answer-text', from, time, { text, kind })
    }
    return decline({ reason: 'unseen' }, 'answer-read-none')
  },
}
export default findInText

type Found = { readonly texts: readonly SeenText[]; readonly lines: readonly TextLine[] }
type Find = (
  lines: readonly TextLine[],
  question: Question,
  time: number,
) => readonly Found[] | Promise<readonly Found[]>

/** Looks into each line; the libraries are loaded when they are first needed. */
const inLines = (
  lines: readonly TextLine[],
  look: (text: SeenText) => readonly { readonly text: SeenText }[],
): Found[] =>
  lines.flatMap((line) => {
    const texts = look(line.text).map(({ text }) => text)
    return texts.length > 0 ? [{ texts, lines: [line] }] : []
  })

const find: Readonly<Record<keyof typeof kinds, Find>> = {
  total: (lines) => {
    const total = findTotal(lines)
    return total ? [{ texts: [total.text], lines: total.lines }] : []
  },
  price: (lines) => inLines(lines, findAmounts),
  phone: async (lines, { language }) => {
    const { findPhones } = await import('../core/text/find-phones.ts')
    return inLines(lines, (text) => findPhones(text, languageOf(language), regionOf(language)))
  },
  date: async (lines, { language }, time) => {
    const { findDates } = await import('../core/text/find-dates.ts')
    return inLines(lines, (text) => findDates(text, languageOf(language), new Date(time)))
  },
}

/** The country of a tag such as `de-AT`; null where it names none. */
const regionOf = (language: string) => /-([A-Z]{2})\b/.exec(language)?.[1] ?? null

function tellWord(lines: readonly TextLine[], sought: string, time: number): Answer {
  const [best] = findWord(lines, sought)
  if (best) return fromLines('answer-text-word', [best.line], time, { word: sought })
  return decline({ reason: 'unseen' }, 'answer-text-no-word', { word: sought })
}

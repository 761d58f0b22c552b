import { listing } from '../words/phrases.ts'
import { cannotLook, decline, fromThings, fromTracks } from './answers.ts'
import { sureFrom } from './in-view.ts'
import { asks, meaningOfPhrase, type Patterns } from './meaning.ts'
import { subjectsOf } from './pick.ts'
import type { Skill } from './skill.ts'

const patterns: Patterns = {
  en: [
    '(did|have) (i|we) (pack|packed|bring|brought|take|taken|got|remember|remembered|have) {text}',
    '(do|did) (i|we) have (everything|all)( i need)? {text}',
    '(check|tick off|check off|go through)( the| my)?( list)? {text}',
    '(are|is) all of these( {place})* {text}',
  ],
  de: [
    '(habe|hab|haben) (ich|wir) {text} (eingepackt|gepackt|dabei|mitgenommen|mitgebracht)',
    '(prüfe|prüf|hake ab)( die| meine)?( liste)? {text}',
  ],
}
/** What stands between the things of a list. */
const between = /\s*(?:,|;|\band\b|\bund\b|\boder\b|\bor\b)\s*(?:(?:and|und)\s+)?/iu

/** Goes through a list: which of these things are in view or were seen here, and which were not. */
const checkList: Skill = {
  name: 'check-list',
  examples: {
    en: [
      'Did I pack my phone, my laptop and a book?',
      'Check the list: cup, bottle, scissors.',
      'have I got my backpack and my umbrella',
    ],
    de: ['Habe ich Handy, Laptop und Buch eingepackt?', 'Prüfe die Liste: Tasse, Flasche, Schere.'],
  },
  suits: (question) => {
    const text = asks(question, patterns)?.text ?? null
    return text !== null && itemsOf(question.text).length > 0 ? 0.92 : 0
  },
  answer: (question) => {
    const { language, memory, tracks, picture } = question
    if (tracks === null && memory === null) return cannotLook
    const wished = itemsOf(question.text).map((words) => {
      const meaning = meaningOfPhrase(question, bareNoun(words))
      const found = meaning.kind === 'thing' ? subjectsOf(question, meaning.labels) : []
      const sure = found.find(
        ({ thing, track }) => thing !== null || (track?.score ?? 0) >= sureFrom,
      )
      return { meaning, found: sure ?? null }
    })
    const known = wished.flatMap(({ meaning, found }) =>
      meaning.kind === 'thing' ? { name: meaning.name, found } : [],
    )
    const strange = wished.flatMap(({ meaning }) =>
      meaning.kind === 'unknown' ? `“${meaning.noun}”` : [],
    )
    const words = (seen: boolean) =>
      listing(
        language,
        known
          .filter(({ found }) => (found !== null) === seen)
          .map(({ name }) => ({ name, count: 1, sure: true })),
        false,
      )
    const args = {
      ...{ found: words(true) || 'none', lost: words(false) || 'none' },
      strange: new Intl.ListFormat(language).format(strange) || 'none',
    }
    const found = known.flatMap(({ found }) => found ?? [])
    if (found.length === 0) return decline({ reason: 'unseen' }, 'answer-list', args)
    const things = found.flatMap(({ thing }) => thing ?? [])
    if (memory && things.length > 0)
      return fromThings('answer-list', args, things, { now: memory.now, pointAt: null })
    return fromTracks(
      'answer-list',
      args,
      found.flatMap(({ track }) => track ?? []),
      picture,
    )
  },
}
export default checkList

/** The items of a list of two or more; of one alone it is no list. */
function itemsOf(text: string): string[] {
  const [, list = text] = /[:]\s*(.+)$/u.exec(text) ?? []
  const items = list
    .replace(
      /^.*?\b(?:pack(?:ed)?|bring|brought|taken?|got|remember(?:ed)?|have|habe|hab|haben) (?:i |ich |wir )?/iu,
      '',
    )
    .replace(/\s*(?:eingepackt|gepackt|dabei|mitgenommen|mitgebracht)?[.?!]*\s*$/iu, '')
    .split(between)
    .filter((item) => item !== '')
  return items.length > 1 ? items : []
}

const bareNoun = (words: string) =>
  words.replace(/^(?:a|an|the|my|our|some|ein|eine|einen|mein|meine|meinen|die|der|das|den) /iu, '')

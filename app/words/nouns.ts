import { singulars } from '../../models/knowledge/word-forms.ts'
import type { Grammar } from '../core/understand.ts'
import type { TableSort } from '../core/world/queries/tables.ts'
import { languageOf, messageIds, wordsOf } from '../words.ts'

/**
 * What a noun means: the message id of a thing (`thing-cup`) or kind (`kind-animal`). `special`: it
 * means only some of these, such as an espresso cup, and nobody can tell whether it is one.
 */
export type NounMeaning = {
  readonly id: string
  readonly special: boolean
  /** Which tables it means. */
  readonly table?: TableSort
}

type Gathered = Readonly<Record<string, { readonly same: string; readonly special: string }>>
const gathered = import.meta.glob<Gathered>('../../assets/words/*/nouns.json', {
  import: 'default',
  eager: true,
})

const byLanguage = new Map<string, ReadonlyMap<string, NounMeaning>>()

/** What the nouns of a language mean, by the noun in lower case; our own words before WordNet's. */
export function nouns(language: string): ReadonlyMap<string, NounMeaning> {
  const ours = languageOf(language)
  const known = byLanguage.get(ours) ?? gather(ours)
  byLanguage.set(ours, known)
  return known
}

function gather(language: string): ReadonlyMap<string, NounMeaning> {
  const meanings = new Map<string, NounMeaning>()
  for (const id of messageIds(language)) {
    if (!/^(thing|kind)-/.test(id)) continue
    const forms = [null, 'singular', 'plural'].map((form) => wordsOf(language, id, form))
    for (const noun of [...forms, ...list(language, id, 'also')])
      if (noun !== null) meanings.set(noun.toLocaleLowerCase(language), { id, special: false })
    for (const table of ['dining', 'low', 'desk'] as const)
      for (const noun of list(language, id, table))
        meanings.set(noun.toLocaleLowerCase(language), { id, special: table !== 'dining', table })
  }
  const more = gathered[`../../assets/words/${language}/nouns.json`] ?? {}
  for (const key of ['same', 'special'] as const) {
    for (const [label, words] of Object.entries(more)) {
      const meaning = { id: `thing-${label.replaceAll(' ', '-')}`, special: key === 'special' }
      for (const word of words[key].split(','))
        if (word !== '' && !meanings.has(word)) meanings.set(word, meaning)
    }
  }
  return meanings
}

/** What a noun means in any of its forms, null where it is not known. */
export function meaningOfNoun(language: string, noun: string): NounMeaning | null {
  const known = nouns(language)
  const word = noun.toLocaleLowerCase(languageOf(language))
  const forms = languageOf(language) === 'en' ? [word, ...singulars(word)] : [word]
  return forms.map((form) => known.get(form)).find((each) => each !== undefined) ?? null
}

const grammars = new Map<string, Grammar>()

/** The small words of a language's questions; the very same object each time. */
export function grammar(language: string): Grammar {
  const ours = languageOf(language)
  const known = grammars.get(ours) ?? {
    determiners: list(ours, 'question-determiners'),
    places: list(ours, 'question-places'),
    fillers: list(ours, 'question-fillers'),
    leads: list(ours, 'question-leads'),
    asking: list(ours, 'question-words'),
  }
  grammars.set(ours, known)
  return known
}

/** A message that is a list with commas. */
export function list(language: string, id: string, form: string | null = null): readonly string[] {
  return (wordsOf(language, id, form) ?? '').split(/\s*,\s*/).filter((word) => word !== '')
}

import type { Colour } from '../core/colour.ts'
import { bare, understand, type Asked } from '../core/understand.ts'
import type { Placing } from '../core/world/queries/placed.ts'
import type { TableSort } from '../core/world/queries/tables.ts'
import { languageOf, thingId } from '../words.ts'
import { colourNamed } from '../words/colours.ts'
import { grammar, list, meaningOfNoun, type NounMeaning } from '../words/nouns.ts'
import { kinds } from './kinds.ts'
import type { Kept, Name } from '../memory/types.ts'
import { nameOf } from './names.ts'
import type { Question } from './skill.ts'

/** Forms of questions by language, as `understand` takes them. */
export type Patterns = Readonly<Record<string, readonly string[]>>

/** A class or kind of things. `name` is a class name or the message id of a kind; `labels` are the class names. */
export type Class = {
  readonly name: string
  readonly labels: readonly string[]
  /** Which tables are meant, where not all are. */
  readonly table?: TableSort
}

/**
 * What the noun of a question means to the running detector. `thing`: things of these classes; of
 * this colour, so placed, where that is said. `special` is the noun where it means only some of them,
 * which nobody here can tell apart. `this`: what is pointed at.
 */
export type Meaning =
  | (Class & {
      readonly kind: 'thing'
      readonly special: string | null
      readonly colour: Colour | null
      readonly placed: { readonly way: Placing; readonly by: Class } | null
      /** The name that it is, of those that the person gave. */
      readonly named: Kept<Name> | null
    })
  | { readonly kind: 'this' }
  | { readonly kind: 'unknown'; readonly noun: string }

/** Whether the question has one of these forms in its language, and its nouns. */
export function asks({ text, language }: Question, patterns: Patterns): Asked | null {
  const ours = languageOf(language)
  return understand(text, patterns[ours] ?? [], grammar(ours))
}

/** What the noun means; null where the question has none of the forms or names no thing. */
export function meaningOf(question: Question, patterns: Patterns): Meaning | null {
  const noun = asks(question, patterns)?.noun
  return noun == null ? null : meaningOfPhrase(question, noun)
}

/** What a noun with all that is said of it means: "red cup on the table". */
export function meaningOfPhrase(question: Question, phrase: string): Meaning {
  const language = languageOf(question.language)
  const words = phrase.toLocaleLowerCase(language)
  if (list(language, 'question-this').includes(words)) return { kind: 'this' }
  const named = nameOf(question, phrase)
  if (named) {
    const { label } = named
    return { kind: 'thing', name: label, labels: [label], special: null, colour: null, placed: null, named } // prettier-ignore
  }
  const whole = classOf(question, words)
  if (whole) return { ...whole, kind: 'thing', colour: null, placed: null, named: null }
  const { noun, way, other } = split(language, words)
  const [first = '', ...rest] = noun.split(' ')
  const colour = rest.length > 0 ? colourNamed(language, first) : null
  const found = classOf(question, colour ? rest.join(' ') : noun)
  const by = other === null ? null : classOf(question, other)
  if (!found || (colour === null && way === null) || (way !== null && !by))
    return { kind: 'unknown', noun: phrase }
  return { ...found, kind: 'thing', colour, placed: way && by ? { way, by } : null, named: null }
}

/** How one thing may be said to lie to another: "the cup on the table". */
export const placings: readonly Placing[] = ['on', 'next-to', 'under', 'left', 'right']

/** Divides a phrase where it says how the thing lies to another. */
function split(language: string, words: string) {
  for (const way of placings) {
    for (const between of list(language, `question-${way}`)) {
      const at = words.indexOf(` ${between} `)
      if (at < 0) continue
      const { determiners } = grammar(language)
      const after = words.slice(at + between.length + 2)
      const other = after.replace(new RegExp(`^(?:(?:${determiners.join('|')}) )*`, 'iu'), '')
      return { noun: words.slice(0, at), way, other }
    }
  }
  return { noun: words, way: null, other: null }
}

type ById = ReadonlyMap<string, readonly string[]>
const idsOf = new WeakMap<readonly string[], ById>()

/** The classes of a detector by the id of their message, in lower case: asked for at every word of a question. */
function byId(known: readonly string[]): ById {
  const ids = idsOf.get(known) ?? gatherIds(known)
  idsOf.set(known, ids)
  return ids
}

function gatherIds(known: readonly string[]): ById {
  const ids = new Map<string, string[]>()
  for (const label of known) {
    const id = thingId(label).toLowerCase()
    ids.set(id, [...(ids.get(id) ?? []), label])
  }
  return ids
}

/** The classes that a noun names, as far as the running detector knows them; null where it knows none. */
function classOf({ language, known }: Question, word: string) {
  const meaning: NounMeaning = meaningOfNoun(language, word) ?? {
    id: thingId(word),
    special: false,
  }
  const { id, table } = meaning
  const kind = kinds[id]
  const labels = kind
    ? known.filter((label) => kind.includes(label))
    : (byId(known).get(id.toLowerCase()) ?? [])
  const [first] = labels
  if (first === undefined) return null
  const name = id in kinds ? id : first
  return { name, labels, special: meaning.special ? word : null, ...(table && { table }) }
}

/**
 * How well a question about a thing suits: well with a thing we know, yet less than a question
 * whose every word was expected; somewhat with a noun we do not know; not at all where more stands
 * there than a noun, since its meaning would be a guess.
 */
export function suitsThing(question: Question, patterns: Patterns): number {
  const noun = asks(question, patterns)?.noun
  if (noun == null) return 0
  const meaning = meaningOfPhrase(question, noun)
  if (meaning.kind !== 'unknown') return 0.9
  return noun.split(' ').length <= 2 && !isSmall(question.language, noun) ? 0.6 : 0
}

/** Whether a noun is none: a word that only holds questions together. */
const isSmall = (language: string, noun: string) =>
  list(language, 'question-openers').includes(noun.toLocaleLowerCase(languageOf(language)))

/** The longest words in a text that name a thing: where they begin and end in it; null where none do. */
export function findNoun(
  question: Question,
): { readonly from: number; readonly to: number } | null {
  const { text, language } = question
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}'-]+/gu)]
  for (let length = Math.min(4, words.length); length > 0; length--) {
    for (let first = 0; first + length <= words.length; first++) {
      const [a, z] = [words[first], words[first + length - 1]]
      if (!a || !z) continue
      const [from, to] = [a.index, z.index + z[0].length]
      const phrase = text.slice(from, to)
      if (isSmall(language, phrase) || list(language, 'question-this').includes(phrase)) continue
      if (classOf(question, phrase.toLocaleLowerCase(languageOf(language)))) {
        const before = words[first - 1]
        const coloured = before && colourNamed(language, before[0].toLocaleLowerCase())
        return { from: coloured ? before.index : from, to }
      }
    }
  }
  return null
}

/** The question as it is compared with others: without fillers and punctuation. */
export const plainly = ({ text, language }: Question): string => bare(text, grammar(language))

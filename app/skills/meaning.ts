import { understand, type Asked } from '../core/understand.ts'
import { languageOf, thingId } from '../words.ts'
import { grammar, nouns } from '../words/nouns.ts'
import { kinds } from './kinds.ts'
import type { Question } from './skill.ts'

/** Forms of questions by language, as `understand` takes them. */
export type Patterns = Readonly<Record<string, readonly string[]>>

/**
 * What the noun of a question means to the running detector. `name` is a class name or the message
 * id of a kind; `labels` are the class names to look for.
 */
export type Meaning =
  | { readonly kind: 'thing'; readonly name: string; readonly labels: readonly string[] }
  | { readonly kind: 'unknown'; readonly noun: string }

/** Whether the question has one of these forms in its language, and its noun. */
export function asks({ text, language }: Question, patterns: Patterns): Asked | null {
  const ours = languageOf(language)
  return understand(text, patterns[ours] ?? [], grammar(ours))
}

/** What the noun means; null where the question has none of the forms or names no thing. */
export function meaningOf(question: Question, patterns: Patterns): Meaning | null {
  const noun = asks(question, patterns)?.noun
  if (noun == null) return null
  const word = noun.toLocaleLowerCase(languageOf(question.language))
  const id = nouns(question.language).get(word) ?? thingId(word)
  const labels = question.known.filter(
    (label) => kinds[id]?.includes(label) ?? thingId(label).toLowerCase() === id.toLowerCase(),
  )
  const [first] = labels
  if (first === undefined) return { kind: 'unknown', noun }
  return { kind: 'thing', name: id in kinds ? id : first, labels }
}

/**
 * How well a question about a thing suits: well with a thing we know, yet less than a question
 * whose every word was expected; somewhat with a noun we do not know; not at all where more stands
 * there than a noun, since its meaning would be a guess.
 */
export function suitsThing(question: Question, patterns: Patterns): number {
  const meaning = meaningOf(question, patterns)
  if (meaning === null) return 0
  if (meaning.kind === 'thing') return 0.9
  return meaning.noun.split(' ').length <= 2 ? 0.6 : 0
}

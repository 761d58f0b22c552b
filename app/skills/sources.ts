import type { Finding, KnowledgeWish } from '../../models/knowledge/types.ts'
import type { Answer, Evidence } from '../core/types.ts'
import { languageOf } from '../words.ts'
import { decline, plain } from './answers.ts'
import type { Hands } from './hands.ts'
import { asks, meaningOf, type Patterns } from './meaning.ts'
import { pointedAt } from './pick.ts'
import type { Question } from './skill.ts'

/** How far each source is believed: a dictionary and a yearbook err seldom, volunteers sometimes. */
const belief = { wordnet: 0.95, factbook: 0.9, conceptnet: 0.7, document: 0.9 } as const

/** An answer whose words are those of a book: evidence is where they stand. */
export function fromBook(
  id: string,
  { source, subject }: Finding,
  args: Readonly<Record<string, string | number>>,
): Answer {
  const evidence: readonly Evidence[] = [{ kind: 'document', title: subject, offset: 0, source }]
  const said = { id: `${id}-said`, args }
  return { ...plain(id, args), said, known: 'know', confidence: belief[source], evidence }
}

/** What a book says of the noun of a question, or why it says nothing: `none` where it does not have it. */
export async function askBook(
  question: Question,
  patterns: Patterns,
  { consult, signal }: Hands,
  { kind, none }: { readonly kind: Exclude<KnowledgeWish['kind'], 'fact'>; readonly none: string },
): Promise<
  | { readonly found: Finding; readonly answer: null }
  | { readonly found: null; readonly answer: Answer }
> {
  const asked = asks(question, patterns)?.noun ?? ''
  const word = englishNoun(question, patterns)
  const nothing = (answer: Answer) => ({ found: null, answer })
  if (word === null)
    return nothing(decline({ reason: 'beyond' }, 'answer-book-english', { word: asked }))
  const found = await consult({ kind, word }, signal)
  return found && found.texts.length > 0
    ? { found, answer: null }
    : nothing(decline({ reason: 'unlearnt' }, none, { word: asked }))
}

const here = /^(this|that|it|these|those|they|das|dies|dieses|es|diese|sie)$/i

/**
 * The English noun of a question, for books that are in English: as it stands where the question is in
 * English, by the name of the class in other languages, null where that is not known. "This" is what is
 * pointed at or nearest to the middle of the picture.
 */
function englishNoun(question: Question, patterns: Patterns): string | null {
  const noun = asks(question, patterns)?.noun
  if (noun == null) return null
  if (here.test(noun)) return pointedAt(question)?.label ?? null
  if (languageOf(question.language) === 'en') return noun
  const meaning = meaningOf(question, patterns)
  return meaning?.kind === 'thing' ? (meaning.labels[0] ?? null) : null
}

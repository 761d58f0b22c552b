import type { Finding } from '../../models/knowledge/types.ts'
import { middleOf } from '../core/text/middle.ts'
import type { Answer, Evidence } from '../core/types.ts'
import { languageOf } from '../words.ts'
import { plain } from './answers.ts'
import { asks, meaningOf, type Patterns } from './meaning.ts'
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

const here = /^(this|that|it|these|those|they|das|dies|dieses|es|diese|sie)$/i

/**
 * The English noun of a question, for books that are in English: as it stands where the question is in
 * English, by the name of the class in other languages, null where that is not known. "This" is what is
 * pointed at or nearest to the middle of the picture.
 */
export function englishNoun(question: Question, patterns: Patterns): string | null {
  const noun = asks(question, patterns)?.noun
  if (noun == null) return null
  if (here.test(noun)) return labelHere(question)
  if (languageOf(question.language) === 'en') return noun
  const meaning = meaningOf(question, patterns)
  return meaning?.kind === 'thing' ? (meaning.labels[0] ?? null) : null
}

function labelHere({ tracks, pointed }: Question): string | null {
  const all = tracks ?? []
  const named = all.find(({ id }) => id === pointed)
  const [nearest] = [...all].sort((a, b) => middleOf(a.box) - middleOf(b.box))
  return (named ?? nearest)?.label ?? null
}

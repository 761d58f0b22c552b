import type { Answer } from '../core/types.ts'
import type { Thing } from '../core/world/types.ts'
import { definite, mention, several } from '../words/phrases.ts'
import { cannotLook, decline, unknownThing } from './answers.ts'
import type { Hands } from './hands.ts'
import { asks, meaningOfPhrase, type Meaning, type Patterns } from './meaning.ts'
import { find, type Found } from './find.ts'
import { likelyMeant, pointedAt, type Subject } from './pick.ts'
import { called } from './names.ts'
import type { Memory, Question } from './skill.ts'
import { wantsAny, whichOne } from './which-one.ts'

/** The one thing that a question is about, or why that cannot be told. */
export type Referred =
  | { readonly subject: Subject; readonly answer: null }
  /** `among`: the several that may be meant. */
  | { readonly subject: null; readonly answer: Answer; readonly among: readonly Subject[] }

/**
 * What a question such as "what colour is the cup?" is about: the one that is meant, pointed at or
 * chosen. Where there is none, or several, the answer says so.
 */
export async function refer(
  question: Question,
  patterns: Patterns,
  hands: Hands,
): Promise<Referred> {
  const noun = asks(question, patterns)?.noun
  const nobody = (answer: Answer, among: readonly Subject[] = []): Referred => ({
    ...{ subject: null, answer, among },
  })
  if (question.tracks === null && question.memory === null) return nobody(cannotLook)
  const meaning: Meaning = noun == null ? { kind: 'this' } : meaningOfPhrase(question, noun)
  if (meaning.kind === 'unknown') return nobody(unknownThing(meaning.noun))
  if (meaning.kind === 'this') {
    const subject = pointedAt(question)
    return subject
      ? { subject, answer: null }
      : nobody(decline({ reason: 'unseen' }, 'answer-nothing'))
  }
  const found = await find(question, meaning, hands)
  const subjects = likelyMeant(found.subjects)
  const [first, ...others] = subjects
  if (!first) return nobody(absent(question, meaning, found))
  const seen = subjects.filter(({ track }) => track !== null)
  // Of several the one that is in view is meant; of several in view nobody knows which.
  const [alone = first] = seen
  if (others.length === 0 || seen.length === 1 || wantsAny(question)) {
    return { subject: alone, answer: null }
  }
  if (question.memory) return nobody(whichOne(question, subjects, question.memory), subjects)
  const things = several(question.language, first.label)
  return nobody(decline({ reason: 'which', candidates: [] }, 'answer-which-here', { things }))
}

/** The same for what is measured: the thing as it is remembered, with its place in the world. */
export async function referMeasured(
  question: Question,
  patterns: Patterns,
  hands: Hands,
): Promise<
  | {
      readonly thing: Thing
      readonly memory: Memory
      readonly label: string
      readonly answer: null
    }
  | { readonly thing: null; readonly answer: Answer }
> {
  const { subject, answer } = await refer(question, patterns, hands)
  if (!subject) return { thing: null, answer }
  const { thing, label } = subject
  const { memory, language } = question
  return memory && thing
    ? { thing, memory, label, answer: null }
    : { thing: null, answer: unmeasured(language, label) }
}

/** Where it is, and so how far and how large, is not known. */
export const unmeasured = (language: string, label: string): Answer =>
  decline({ reason: 'beyond' }, 'answer-no-measure', { place: definite(language, label) })

/** None is known; or some are, but none of that colour or so placed, which the question takes for granted. */
export function absent(
  { language, memory }: Question,
  { name, colour, placed, named }: Extract<Meaning, { kind: 'thing' }>,
  { unlike, unjudged }: Omit<Found, 'subjects'>,
): Answer {
  const thing = named ? called(language, named) : mention(language, name, 1)
  if (unlike.length > 0 && (colour !== null || placed !== null)) {
    const what = unjudged ? 'unjudged' : colour === null ? 'place' : 'colour'
    const reason = unjudged ? 'unseen' : 'untrue'
    const place = placed ? definite(language, placed.by.name) : ''
    return decline({ reason }, 'answer-unlike', {
      ...{ what, place, way: placed?.way ?? 'none', colour: colour ?? 'none' },
      things: mention(language, name, unlike.length),
    })
  }
  return decline({ reason: 'unseen' }, memory ? 'answer-where-never' : 'answer-not-one', { thing })
}

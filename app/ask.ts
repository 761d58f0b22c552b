import type { Answer, Turn } from './core/types.ts'
import type { Guess } from './guess.ts'
import { meantBy } from './meant.ts'
import { notTheirs } from './skills/answers.ts'
import { inContext } from './skills/context.ts'
import { followUpsOf } from './skills/follow-ups.ts'
import { fromDocuments } from './skills/from-documents.ts'
import type { Hands as Reach } from './skills/hands.ts'
import type { Question, Skill } from './skills/skill.ts'
import { NotTheirs } from './skills/without-deeds.ts'
import type { Spoken } from './speak.ts'
import { languageOf, say } from './words.ts'

/** Says a text; `pointAt` is the label it speaks of, null where there is none. */
export type Speak = (
  text: string,
  about: { readonly language: string; readonly pointAt: number | null },
  signal: AbortSignal,
) => Promise<Spoken>

/**
 * What asking needs: who answers and what they may reach for, and who says it aloud (null where the
 * person wants silence).
 */
export type Hands = {
  readonly skills: readonly Skill[]
  readonly reach: Omit<Reach, 'signal'>
  /** Asked where no skill knows the words of a question, or what it names; null where nothing is to be guessed. */
  readonly guess: Guess | null
  readonly speak: Speak | null
  /** The question with the first picture, where there will be one soon; null where there will be none. */
  readonly withSight: ((signal: AbortSignal) => Promise<Question | null>) | null
}

/**
 * From a question to its answer on the screen and aloud; when it is said, it stays on the screen.
 * Whoever asks anew aborts the signal of the running question, whose answer is then neither waited for
 * nor shown. Gives back how the speaking ended, null where nothing was to be spoken. Rejects where the
 * answer could not be found out.
 */
export async function ask(
  question: Question,
  hands: Hands,
  show: (turn: Turn) => void,
  signal: AbortSignal,
): Promise<Spoken | null> {
  const { speak, withSight } = hands
  const stopped = (): boolean => signal.aborted
  if (stopped()) return null
  show({ kind: 'thinking', question: question.text })
  const full = inContext(question)
  const found = meantBy(full, hands, signal)
  const meant = found instanceof Promise ? await unlessAborted(found, signal) : found
  if (meant === null || stopped()) return null
  const { skill } = meant
  const reach = { ...hands.reach, signal }
  const first = skill
    ? await unlessAborted(answered(skill, meant.question, reach), signal)
    : meant.answer
  if (first === null || stopped()) return null
  if (withSight && isBlind(first)) {
    const seeing = await unlessAborted(withSight(signal), signal)
    if (stopped()) return null
    if (seeing) return ask(seeing, { ...hands, withSight: null }, show, signal)
  }
  const given = await unlessAborted(orDocuments(first, full, reach), signal)
  if (given === null || stopped()) return null
  const answer = { ...given, followUps: followUpsOf(given, meant.question) }
  const exchange = { question: question.text, meant: meant.question.text, answer }
  const language = languageOf(question.language)
  if (speak) show({ kind: 'speaking', ...exchange })
  const spoken =
    speak &&
    (await speak(say(language, answer.said), { language, pointAt: answer.pointAt }, signal))
  if (!stopped()) show({ kind: 'quiet', last: exchange })
  return spoken
}

async function answered(skill: Skill, question: Question, reach: Reach): Promise<Answer> {
  try {
    return await skill.answer(question, reach)
  } catch (error) {
    if (error instanceof NotTheirs) return notTheirs
    throw error
  }
}

/** Whether nothing could be answered because there was no picture. */
const isBlind = ({ declined }: Answer) =>
  declined?.reason === 'picture' && declined.fault === 'none'

/** Where the person's own documents may know what nobody else does. */
const elsewhere: ReadonlySet<string> = new Set(['beyond', 'unlearnt', 'meant', 'touch'])

/** An answer, or what the person's own documents say where it was declined as nothing that can be known here. */
async function orDocuments(given: Answer, question: Question, hands: Reach): Promise<Answer> {
  if (!given.declined || !elsewhere.has(given.declined.reason)) return given
  try {
    return (await fromDocuments(question.text, question, hands)) ?? given
  } catch (error) {
    if (!hands.signal.aborted) console.error(error)
    return given
  }
}

/** What comes of work; null, without waiting any longer, once it is given up. */
async function unlessAborted<Result>(
  work: Result | Promise<Result>,
  signal: AbortSignal,
): Promise<Result | null> {
  let giveUp = () => {}
  const givenUp = new Promise<null>((resolve) => (giveUp = () => resolve(null)))
  signal.addEventListener('abort', giveUp)
  try {
    return await Promise.race([work, givenUp])
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}

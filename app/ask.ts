import type { Turn } from './core/types.ts'
import { notUnderstood } from './skills/answers.ts'
import { choose } from './skills/choose.ts'
import { inContext } from './skills/context.ts'
import { followUpsOf } from './skills/follow-ups.ts'
import type { Hands as Reach } from './skills/hands.ts'
import type { Question, Skill } from './skills/skill.ts'
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
  readonly speak: Speak | null
}

/**
 * From a question to its answer on the screen and aloud; when it is said, it stays on the screen.
 * Whoever asks anew aborts the signal of the running question, whose answer is then neither waited for
 * nor shown. Gives back how the speaking ended, null where nothing was to be spoken. Rejects where the
 * answer could not be found out.
 */
export async function ask(
  question: Question,
  { skills, reach, speak }: Hands,
  show: (turn: Turn) => void,
  signal: AbortSignal,
): Promise<Spoken | null> {
  const stopped = (): boolean => signal.aborted
  if (stopped()) return null
  show({ kind: 'thinking', question: question.text })
  const meant = inContext(question)
  const skill = choose(skills, meant)
  const given = skill
    ? await unlessAborted(skill.answer(meant, { ...reach, signal }), signal)
    : notUnderstood
  if (given === null || stopped()) return null
  const answer = { ...given, followUps: followUpsOf(given, meant) }
  const exchange = { question: question.text, meant: meant.text, answer }
  const language = languageOf(question.language)
  if (speak) show({ kind: 'speaking', ...exchange })
  const spoken =
    speak &&
    (await speak(say(language, answer.said), { language, pointAt: answer.pointAt }, signal))
  if (!stopped()) show({ kind: 'quiet', last: exchange })
  return spoken
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

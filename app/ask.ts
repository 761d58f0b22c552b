import type { Turn } from './core/types.ts'
import { notUnderstood } from './skills/answers.ts'
import { choose } from './skills/choose.ts'
import type { Question, Skill } from './skills/skill.ts'
import type { Spoken } from './speak.ts'
import { languageOf, say } from './words.ts'

/** Says a text; `pointAt` is the label it speaks of, null where there is none. */
export type Speak = (
  text: string,
  about: { readonly language: string; readonly pointAt: number | null },
  signal: AbortSignal,
) => Promise<Spoken>

/** What asking needs: who answers, and who says it aloud (null where the person wants silence). */
export type Hands = {
  readonly skills: readonly Skill[]
  readonly speak: Speak | null
}

/**
 * From a question to its answer on the screen and aloud; when it is said, it stays on the screen.
 * Whoever asks anew aborts the signal of the running question. Gives back how the speaking ended, null where nothing was to be spoken.
 */
export async function ask(
  question: Question,
  { skills, speak }: Hands,
  show: (turn: Turn) => void,
  signal: AbortSignal,
): Promise<Spoken | null> {
  const stopped = (): boolean => signal.aborted
  if (stopped()) return null
  const answer = choose(skills, question)?.answer(question) ?? notUnderstood
  const exchange = { question: question.text, answer }
  const language = languageOf(question.language)
  if (speak) show({ kind: 'speaking', ...exchange })
  const spoken =
    speak &&
    (await speak(say(language, answer.sentence), { language, pointAt: answer.pointAt }, signal))
  if (!stopped()) show({ kind: 'quiet', last: exchange })
  return spoken
}

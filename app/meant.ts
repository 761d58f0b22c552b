import type { Answer } from './core/types.ts'
import type { Guess, Guessed } from './guess.ts'
import { notUnderstood } from './skills/answers.ts'
import { choose, doubts } from './skills/choose.ts'
import type { Question, Skill } from './skills/skill.ts'

/**
 * What a question is taken for: by its words (`listed`), by its meaning (`guessed`), asked back about
 * (`asked`), or for nothing that is done here (`none`). `purpose` names the skill. Either a skill answers
 * `question`, or the answer is there.
 */
export type Meant = {
  readonly way: 'listed' | 'guessed' | 'asked' | 'none'
  readonly purpose: string | null
} & (
  | { readonly skill: Skill; readonly question: Question; readonly answer: null }
  | { readonly skill: null; readonly question: Question; readonly answer: Answer }
)

type Hands = {
  readonly skills: readonly Skill[]
  /** Asked where no skill knows the words of a question, or what it names; null where nothing is to be guessed. */
  readonly guess: Guess | null
}

/**
 * Words that a skill knows go before the meaning, and are known at once, unless they name what nobody here
 * knows and others surely answer.
 */
export function meantBy(
  question: Question,
  { skills, guess }: Hands,
  signal: AbortSignal,
): Meant | Promise<Meant> {
  const listed = choose(skills, question)
  const byWords = listed && said(question, listed)
  if (byWords && !doubts(byWords.skill, question)) return byWords
  return guessAt(question, guess, signal).then((guessed) => {
    const foreign = guessed?.purpose === null && guessed.sure
    if (byWords && !foreign) return byWords
    return guessed ? like(question, guessed) : { ...unknown, question }
  })
}

const said = (question: Question, skill: Skill) =>
  ({ way: 'listed', purpose: skill.name, skill, question, answer: null }) as const

const like = (question: Question, guessed: Guessed): Meant =>
  guessed.skill
    ? { way: 'guessed', ...guessed }
    : { way: guessed.purpose === null ? 'none' : 'asked', ...guessed, question }

const unknown = { way: 'none', purpose: null, skill: null, answer: notUnderstood } as const

/** Without the model of meanings all goes on as it would have without it. */
async function guessAt(
  question: Question,
  guess: Guess | null,
  signal: AbortSignal,
): Promise<Guessed | null> {
  try {
    return (await guess?.(question, signal)) ?? null
  } catch (error) {
    if (!signal.aborted) console.error(error)
    return null
  }
}

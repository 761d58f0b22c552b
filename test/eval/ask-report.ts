import type { Told } from './ask-types.ts'
import { judge } from './judge-answer.ts'

/** A told answer with its verdict: 1 right, 0 declined, -1 wrong, null where no truth is given. */
export type Judged = Told & { readonly score: -1 | 0 | 1 | null }

/** Parts of all, 0..1; null where there was none to be part of. */
export type Figures = {
  readonly questions: number
  readonly scored: number
  readonly truthfulness: number | null
  readonly coverage: number | null
  readonly accuracy: number | null
  readonly wrong: number | null
  readonly declineRecall: number | null
  readonly declinePrecision: number | null
  readonly medianMs: number | null
}

export const judgeAll = (told: readonly Told[]): Judged[] =>
  told.map((each) => ({ ...each, score: judge(each) }))

/**
 * Of the questions with a truth: `truthfulness` is the mean score, `coverage` the part of the
 * answerable ones that is answered, `wrong` the part of all that is wrong; of the declined ones
 * `precision` cannot be answered, and of those that cannot be answered `recall` is declined.
 */
export function figures(judged: readonly Judged[]): Figures {
  const scored = judged.filter(({ score }) => score !== null)
  const hopeless = scored.filter(({ asked }) => asked.answer === null)
  const hopeful = scored.filter(({ asked }) => asked.answer !== null)
  const declined = scored.filter(({ declined }) => declined !== null)
  const part = (some: number, all: number) => (all === 0 ? null : round(some / all))
  const answered = hopeful.filter(({ declined }) => declined === null)
  const times = judged.map(({ ms }) => ms).sort((a, b) => a - b)
  return {
    questions: judged.length,
    scored: scored.length,
    truthfulness: part(sum(scored), scored.length),
    coverage: part(answered.length, hopeful.length),
    accuracy: part(answered.filter(({ score }) => score === 1).length, answered.length),
    wrong: part(scored.filter(({ score }) => score === -1).length, scored.length),
    declineRecall: part(hopeless.filter(({ score }) => score === 1).length, hopeless.length),
    declinePrecision: part(
      declined.filter(({ asked }) => asked.answer === null).length,
      declined.length,
    ),
    medianMs: times.length > 0 ? round(times[Math.floor(times.length / 2)] ?? 0) : null,
  }
}

/** The same for each sort of question. */
export function figuresByKind(judged: readonly Judged[]): Readonly<Record<string, Figures>> {
  const kinds = [...new Set(judged.map(({ asked }) => asked.kind ?? 'other'))].sort()
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      figures(judged.filter(({ asked }) => (asked.kind ?? 'other') === kind)),
    ]),
  )
}

const sum = (judged: readonly Judged[]) => judged.reduce((all, { score }) => all + (score ?? 0), 0)
const round = (value: number) => Math.round(value * 1e4) / 1e4

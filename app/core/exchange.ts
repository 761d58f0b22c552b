import type { Exchange, Turn } from './types.ts'

/** Nothing is asked, and nothing stands on the screen. */
export const quiet: Turn = { kind: 'quiet', last: null }

/** The question and answer that stand on the screen; null where there are none. */
export function exchangeOf(turn: Turn): Exchange | null {
  switch (turn.kind) {
    case 'quiet':
    case 'listening':
      return turn.last
    case 'thinking':
      return null
    case 'speaking':
      return { question: turn.question, meant: turn.meant, answer: turn.answer }
  }
}

/** Whether the screen shows anything of the talk, so that nothing else may stand in its place. */
export function isShown(turn: Turn): boolean {
  return turn.kind !== 'quiet' || turn.last !== null
}

/** The id of the label that is pointed at: led to, chosen by hand, else meant by the answer; null where there is none. */
export function pointedAt({
  chosen,
  turn,
  guiding,
}: {
  readonly chosen: number | null
  readonly turn: Turn
  readonly guiding: { readonly label: number | null } | null
}): number | null {
  return guiding?.label ?? chosen ?? exchangeOf(turn)?.answer.pointAt ?? null
}

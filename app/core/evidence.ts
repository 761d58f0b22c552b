import type { Evidence } from './types.ts'

/** When a piece of evidence was seen or read, ms of the Unix epoch; null for what is in view now, and for books. */
export function timeOf(piece: Evidence): number | null {
  if (piece.kind === 'thing') return piece.seenAt
  return 'time' in piece ? piece.time : null
}

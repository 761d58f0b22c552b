import type { Speech } from '../../models/types.ts'
import { beginAtOnce } from '../core/talk/begin-at-once.ts'
import type { Played } from './loudspeaker.ts'

type Hands = {
  readonly synthesise: (sentence: string) => Promise<Speech>
  readonly play: (speech: Speech, signal: AbortSignal) => Promise<Played>
}

/**
 * Reads sentences one after the other; each is made while the one before sounds, so that only the
 * first is waited for, and that without its own silence. Ends at the first that is not heard. Rejects where a sentence cannot be made.
 */
export async function readAloud(
  sentences: readonly string[],
  { synthesise, play }: Hands,
  signal: AbortSignal,
): Promise<Played> {
  const make = (index: number): Promise<Speech> | null => {
    const sentence = sentences[index]
    const making = sentence === undefined ? null : synthesise(sentence)
    making?.catch(() => undefined) // told when its turn comes
    return making
  }
  let next = make(0)
  for (let index = 1; next; index++) {
    const speech: Speech = index === 1 ? beginAtOnce(await next) : await next
    if (signal.aborted) return 'stopped'
    next = make(index)
    const played = await play(speech, signal)
    if (played !== 'played') return played
  }
  return 'played'
}

import type { Run } from '../../models/model.ts'
import type { Script, Speech } from '../../models/types.ts'

/**
 * Slower than this, s of computing for 1 s of speech, a voice cannot keep up: the next sentence is made
 * while one sounds, beside what sees and listens, which take a fifth of a processor of their own.
 */
export const slowest = 0.8

/** About as long as an answer, with sounds of all kinds. */
const sentence = 'Your keys are on the kitchen table, left of the blue cup.'

/**
 * How long a voice computes for a second of what it says, s. It speaks to nobody, twice at the most: the
 * first sentence of a graphics chip is slow. Rejects where it gives no sound, or the signal is aborted.
 */
export async function paceOf(
  run: Run<Script, Speech>,
  voice: string,
  now: () => number,
  signal: AbortSignal,
): Promise<number> {
  const once = async () => {
    const begun = now()
    const { samples, sampleRate } = await run(
      { text: sentence, voice, rate: 1 },
      { signal, part: () => undefined },
    )
    if (samples.length === 0) throw new Error('The voice gave no sound.')
    return (((now() - begun) / 1000) * sampleRate) / samples.length
  }
  const first = await once()
  return first <= slowest || first > 3 * slowest ? first : Math.min(first, await once())
}

import type { Speech } from '../../../models/types.ts'

/** Softer than this is no sound yet, full scale 1; and so much is kept before it, so that nothing clicks, s. */
const [audible, kept] = [0.01, 0.01]

/** Speech without the silence that it begins with: some 0.2 s with Flite, in which somebody waits. */
export function beginAtOnce({ samples, sampleRate }: Speech): Speech {
  const first = samples.findIndex((sample) => Math.abs(sample) > audible)
  const from = Math.max(0, first - Math.round(kept * sampleRate))
  return { samples: samples.subarray(from), sampleRate }
}

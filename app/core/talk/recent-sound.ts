import type { Sound } from '../../../models/types.ts'

/** Samples a second. */
const rate = 16_000

/** What was heard of late, so that an utterance can begin before it was noticed. */
export type RecentSound = {
  readonly add: (sound: Sound) => void
  /** The samples from one time to another, ms on the clock of the sounds, as far as they are kept. */
  readonly between: (from: number, to: number) => Float32Array
}

/** Keeps the newest `seconds`, and no more. */
export function keepRecent(seconds: number): RecentSound {
  const kept: Sound[] = []
  let length = 0
  return {
    add: (sound) => {
      kept.push(sound)
      length += sound.samples.length
      while (length - (kept[0]?.samples.length ?? 0) >= seconds * rate) {
        length -= kept.shift()?.samples.length ?? 0
      }
    },
    between: (from, to) => {
      const pieces = kept.flatMap(({ samples, time }) => {
        const at = (ms: number) => Math.round(((ms - time) / 1000) * rate)
        const [start, end] = [Math.max(0, at(from)), Math.min(samples.length, at(to))]
        return end > start ? [samples.subarray(start, end)] : []
      })
      const joined = new Float32Array(pieces.reduce((sum, { length }) => sum + length, 0))
      let offset = 0
      for (const piece of pieces) {
        joined.set(piece, offset)
        offset += piece.length
      }
      return joined
    },
  }
}

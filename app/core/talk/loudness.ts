import type { Speech } from '../../../models/types.ts'
import { frameTime } from './take-turns.ts'

/** How loud one's own voice was of late. */
export type Loudness = {
  /** Notes that frames of these levels begin to sound at `now`, ms; what comes back notes an earlier end. */
  readonly play: (levels: readonly number[], volume: number, now: number) => (now: number) => void
  /** The loudest between two times, root of the mean square; 0 where nothing sounded. */
  readonly between: (from: number, to: number) => number
}

type Playing = { readonly begin: number; readonly levels: readonly number[]; end: number }

/** How long is remembered what sounded, ms. */
const memory = 2000

export function keepLoudness(): Loudness {
  let kept: Playing[] = []
  return {
    play: (each, volume, now) => {
      const levels = each.map((level) => volume * level)
      const playing = { begin: now, levels, end: now + levels.length * frameTime }
      kept = [...kept.filter(({ end }) => end > now - memory), playing]
      return (stopped) => (playing.end = Math.min(playing.end, stopped))
    },
    between: (from, to) => {
      let most = 0
      for (const { begin, end, levels } of kept) {
        const first = Math.max(0, Math.floor((from - begin) / frameTime))
        const last = Math.floor((Math.min(to, end) - begin) / frameTime)
        for (let i = first; i <= last; i++) most = Math.max(most, levels[i] ?? 0)
      }
      return most
    },
  }
}

/** How loud speech is, frame by frame of 32 ms. */
export function levelsOf({ samples, sampleRate }: Speech): number[] {
  const length = Math.round((sampleRate * frameTime) / 1000)
  return Array.from({ length: Math.ceil(samples.length / length) }, (_, i) =>
    loudness(samples.subarray(i * length, (i + 1) * length)),
  )
}

/** Root of the mean square. */
export function loudness(samples: Float32Array): number {
  let sum = 0
  for (const sample of samples) sum += sample * sample
  return Math.sqrt(sum / Math.max(1, samples.length))
}

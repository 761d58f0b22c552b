/** A stretch of frames, `to` not included. */
export type Span = { readonly from: number; readonly to: number }

/** Silero's own thresholds, and the hysteresis between them (its `get_speech_timestamps`). */
const begins = 0.5
const ends = 0.35

/** Frames: shorter pauses belong to the speech (1.5 s), shorter speech is a noise, and so much is kept at both ends, where soft sounds may stand. */
const pause = 47
const least = 3
const around = 10

/** Where somebody speaks, from how likely that is in each frame of 32 ms. */
export function spansOfSpeech(speech: readonly number[]): Span[] {
  const runs: { from: number; to: number }[] = []
  let speaking = false
  for (const [i, probability] of speech.entries()) {
    speaking = probability >= (speaking ? ends : begins)
    if (!speaking) continue
    const last = runs.at(-1)
    if (last && i - last.to < pause) last.to = i + 1
    else runs.push({ from: i, to: i + 1 })
  }
  return runs
    .filter(({ from, to }) => to - from >= least)
    .map(({ from, to }) => ({
      from: Math.max(0, from - around),
      to: Math.min(speech.length, to + around),
    }))
}

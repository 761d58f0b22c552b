import type { HeardText, Transcript } from '../types.ts'

/** Whisper's own thresholds (openai/whisper, transcribe.py): no speech where both hold. */
const likelyNoSpeech = 0.6
const doubtful = Math.exp(-1)
/** Below this, what is written down is noise, whatever it reads like. */
const leastConfidence = 0.3

/** The most tokens that so many seconds of speech can hold, in the languages that need most of them. */
export const mostTokens = (seconds: number): number => Math.ceil(8 + seconds * 14)

/**
 * The transcript, with no text where the text is not to be trusted: where the model itself doubts that
 * anybody spoke, or is unsure of every word.
 */
export function trusted(
  transcript: Omit<Transcript, 'text'> & { readonly text: string },
): Transcript {
  const { noSpeech, confidence, text } = transcript
  const quiet = noSpeech > likelyNoSpeech && confidence < doubtful
  const bad = quiet || confidence < leastConfidence || !/[\p{L}\p{N}]/u.test(text)
  return { ...transcript, text: (bad ? '' : text) as HeardText }
}

/** A group of so many tokens that comes so often in a row, and nothing after it, is no speech. */
const circles = [
  { longest: 3, times: 6 },
  { longest: 7, times: 4 },
  { longest: 40, times: 3 },
] as const

/**
 * Whether the last tokens are one group again and again: a decoder that found no end goes in circles
 * (Holtzman et al., "The curious case of neural text degeneration", 2019).
 */
export function goesInCircles(tokens: readonly number[]): boolean {
  for (let length = 1; length <= tokens.length / 3; length++) {
    const times = circles.find(({ longest }) => length <= longest)?.times
    if (times === undefined || tokens.length < length * times) continue
    const tail = tokens.slice(-length * times)
    if (tail.every((token, i) => token === tail[i % length])) return true
  }
  return false
}

import { loudness } from './talk/loudness.ts'
import { soundLength } from './sound.ts'

/** As loud as a voice is to be at least, root of the mean square: some 30 dB below full scale. */
const usual = 0.03
/** More than 60 dB is hiss made loud. */
const mostGain = 1000
/** The frame that so large a part of all is quieter than: a voice, and no single knock. */
const loudPart = 0.95

/**
 * Channels of the same length as one: their mean. Where that is less than half as loud as the loudest
 * of them, they cancel one another (a microphone wired the other way round), and the loudest is taken.
 */
export function toMono(channels: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array(0), ...others] = channels
  const mean = first.map(
    (sample, i) => others.reduce((sum, each) => sum + (each[i] ?? 0), sample) / channels.length,
  )
  const [loudest = first] = channels.toSorted((a, b) => loudness(b) - loudness(a))
  return loudness(mean) < loudness(loudest) / (2 * Math.SQRT2) ? loudest : mean
}

/**
 * A recording as the recognisers know them: without a constant offset, and, where its loud frames are
 * quieter than usual, lifted to that. Zeros stay zeros, and what is loud stays as it is.
 */
export function evenOut(samples: Float32Array): Float32Array {
  const offset = samples.reduce((sum, sample) => sum + sample, 0) / Math.max(1, samples.length)
  const centred = samples.map((sample) => sample - offset)
  const levels = Array.from({ length: Math.ceil(centred.length / soundLength) }, (_, i) =>
    loudness(centred.subarray(i * soundLength, (i + 1) * soundLength)),
  ).sort((a, b) => a - b)
  const level = levels[Math.floor(levels.length * loudPart)] ?? 0
  const gain = level > 0 ? Math.min(mostGain, Math.max(1, usual / level)) : 1
  return gain === 1 ? centred : centred.map((sample) => sample * gain)
}

import type { Sound as Heard } from '../../models/types.ts'
import { toMono } from '../core/mono.ts'
import { soundLength, soundRate } from '../core/sound.ts'
import type { Sound } from '../recording/entry.ts'
import { awaitNext } from './await-next.ts'
import type { Clock } from './clock.ts'
import { createFramer } from './framer.ts'
import { mostAtOnce } from './resample.ts'

type Resample = (samples: Float32Array) => Float32Array

/** A longer time without sound is a gap, ms; the clocks of sound cards differ by less. */
const slack = 100
/** One piece of sound, ms. */
const length = (soundLength / soundRate) * 1000
/** Silence that is heard after the last sound, ms: more than ends any turn of talk. */
const tail = 63 * length

/**
 * Sound with silence where it stops, so that whoever spoke last is known to be done: up to two seconds of
 * every gap, and two seconds at the end.
 */
export async function* withSilence(sounds: AsyncIterable<Sound>): AsyncGenerator<Sound, void> {
  let last = null as Sound | null
  for await (const sound of sounds) {
    const gap = last ? sound.time - endOf(last) : 0
    if (last && gap > slack) yield silenceAfter(last, Math.min(gap, tail))
    yield sound
    last = sound
  }
  if (last) yield silenceAfter(last, tail)
}

const endOf = ({ time, samples, rate, channels }: Sound) =>
  time + (samples.length / channels / rate) * 1000

const silenceAfter = (sound: Sound, ms: number): Sound => ({
  ...sound,
  time: endOf(sound),
  samples: new Int16Array(Math.round((sound.rate * ms) / 1000) * sound.channels),
})

/**
 * Recorded sound of any rate and number of channels as the microphone gives it: pieces of 512 samples
 * of 16 kHz, mono, at the times of the recording. `open` opens what turns one rate into another.
 */
export async function* asHeard(
  sounds: AsyncIterable<Sound>,
  open: (from: number, to: number) => Promise<Resample>,
): AsyncGenerator<Heard, void> {
  const frame = createFramer(soundLength, soundRate)
  let [resample, of] = [await open(soundRate, soundRate), soundRate]
  for await (const { samples, channels, rate, time } of sounds) {
    if (rate !== of) [resample, of] = [await open(rate, soundRate), rate]
    const mono = toMono(split(samples, channels))
    for (let at = 0; at < mono.length; at += mostAtOnce) {
      const part = resample(mono.subarray(at, at + mostAtOnce))
      yield* frame(part, time + (at / rate) * 1000)
    }
  }
}

const split = (samples: Int16Array, channels: number): Float32Array[] =>
  Array.from({ length: channels }, (_, channel) =>
    Float32Array.from(
      { length: Math.floor(samples.length / channels) },
      (_, i) => (samples[i * channels + channel] ?? 0) / 32_768,
    ),
  )

/**
 * Pieces as a microphone would give them, each when it is over. `start` is when the recording began on
 * the clock, ms, and `from` when somebody began to listen: what was over before is left out. Ends when
 * `until` is aborted.
 */
export async function* inStep(
  pieces: AsyncIterable<Heard>,
  { start, from, clock }: { readonly start: number; readonly from: number; readonly clock: Clock },
  until: AbortSignal,
): AsyncGenerator<Heard, void> {
  for await (const { samples, time } of pieces) {
    const over = start + time + length
    if (over < from) continue
    const rest = over - clock.now()
    const ring = (done: (rung: true) => void) => clock.after(rest, () => done(true))
    if (rest > 0 && !(await awaitNext<true>(ring, until))) return
    if (until.aborted) return
    yield { samples, time: start + time }
  }
}

import load from '@echogarden/speex-resampler-wasm/simd'
import wasm from '../../node_modules/@echogarden/speex-resampler-wasm/wasm/speex-resampler-simd.wasm?url'

/** Speex's quality 0..10; 7 keeps what aliases 90 dB below, for some 30 microseconds a piece. */
const quality = 7

/** What of the Speex resampler is used (speexdsp, speex_resampler.h). All numbers are addresses or counts. */
export type Speex = {
  readonly HEAPF32: Float32Array
  readonly HEAPU32: Uint32Array
  readonly _malloc: (bytes: number) => number
  readonly _speex_resampler_init: (
    channels: number,
    from: number,
    to: number,
    quality: number,
    error: number,
  ) => number
  readonly _speex_resampler_process_float: (
    state: number,
    channel: number,
    samples: number,
    length: number,
    out: number,
    room: number,
  ) => number
  readonly _speex_resampler_skip_zeros: (state: number) => number
}

/** The most samples taken at once. */
export const mostAtOnce = 8192

/** Gives a function that turns pieces of one stream from one rate into another, samples a second. */
export async function openResampler(
  from: number,
  to: number,
): Promise<(samples: Float32Array) => Float32Array> {
  if (from === to) return (samples) => samples
  return resampleWith(await load<Speex>({ locateFile: () => wasm }), from, to)
}

/** The same with Speex in hand. */
export function resampleWith(
  speex: Speex,
  from: number,
  to: number,
): (samples: Float32Array) => Float32Array {
  const room = Math.ceil((mostAtOnce * to) / from) + 64
  const counts = speex._malloc(8)
  const input = speex._malloc(mostAtOnce * 4)
  const output = speex._malloc(room * 4)
  const state = speex._speex_resampler_init(1, from, to, quality, counts)
  if (state === 0) throw new Error(`Sound cannot be turned from ${from} Hz into ${to} Hz.`)
  speex._speex_resampler_skip_zeros(state)

  const convert = (samples: Float32Array): Float32Array => {
    speex.HEAPF32.set(samples, input / 4)
    speex.HEAPU32.set([samples.length, room], counts / 4)
    speex._speex_resampler_process_float(state, 0, input, counts, output, counts + 4)
    const length = speex.HEAPU32[counts / 4 + 1] ?? 0
    return speex.HEAPF32.slice(output / 4, output / 4 + length)
  }
  return (samples) => {
    if (samples.length <= mostAtOnce) return convert(samples)
    throw new Error(`At most ${mostAtOnce} samples are taken at once, not ${samples.length}.`)
  }
}

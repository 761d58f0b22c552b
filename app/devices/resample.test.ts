import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import load from '@echogarden/speex-resampler-wasm/simd'
import { beforeAll, expect, it } from 'vitest'
import { resampleWith, type Speex } from './resample.ts'

let speex: Speex
beforeAll(async () => {
  const script = createRequire(import.meta.url).resolve('@echogarden/speex-resampler-wasm/simd')
  const wasmBinary = await readFile(script.replace(/\.js$/, '.wasm'))
  speex = await load<Speex>({ locateFile: () => '', wasmBinary } as { locateFile: () => string })
})

/** A second of a tone at `rate`, in pieces of 512, resampled to 16 kHz. */
function toneAt(hertz: number, rate: number): number[] {
  const resample = resampleWith(speex, rate, 16_000)
  const samples = Float32Array.from({ length: rate }, (_, i) =>
    Math.sin((2 * Math.PI * hertz * i) / rate),
  )
  const pieces = Array.from({ length: Math.ceil(rate / 512) }, (_, i) =>
    resample(samples.subarray(i * 512, (i + 1) * 512)),
  )
  return pieces.flatMap((piece) => [...piece])
}
const loudness = (samples: readonly number[]) =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length)

it.each([8000, 44_100, 48_000, 96_000])('keeps a tone of 1 kHz from %i Hz as it is', (rate) => {
  const tone = toneAt(1000, rate)
  expect(Math.abs(tone.length - 16_000)).toBeLessThan(200) // the last 8 ms are still in the filter
  const far = tone.slice(400, 15_000).map((sample, i) => {
    const right = Math.sin((2 * Math.PI * 1000 * (i + 400)) / 16_000)
    return Math.abs(sample - right)
  })
  expect(Math.max(...far)).toBeLessThan(0.02)
})

it('lets nothing through that 16 kHz cannot hold', () => {
  expect(loudness(toneAt(11_000, 48_000).slice(400))).toBeLessThan(0.001)
})

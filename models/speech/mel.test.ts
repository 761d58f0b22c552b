import { expect, it } from 'vitest'
import { bands, logMel } from './mel.ts'

const tone = (hertz: number, seconds = 1) =>
  Float32Array.from({ length: 16_000 * seconds }, (_, i) =>
    Math.sin((2 * Math.PI * hertz * i) / 16_000),
  )
/** The loudest band in the middle of a second. */
const loudest = (samples: Float32Array) => {
  const mel = logMel(samples, 100)
  const column = Array.from({ length: bands }, (_, band) => mel[band * 100 + 50] ?? 0)
  return column.indexOf(Math.max(...column))
}

// librosa's filters.mel(sr=16000, n_fft=400, n_mels=80): band k is centred on mel (k + 1) * 45.245 / 81.
it.each([
  [1000, 26],
  [2000, 44],
  [4000, 62],
])('finds a tone of %i Hz in band %i', (hertz, band) => {
  expect(Math.abs(loudest(tone(hertz)) - band)).toBeLessThanOrEqual(1)
})

it('keeps eight decades below the loudest, and moves them to about -1..1', () => {
  const mel = logMel(tone(1000), 100)
  const [most, least] = [Math.max(...mel), Math.min(...mel)]
  expect(most - least).toBeCloseTo(2, 5)
})

it('gives the same for silence everywhere, and follows short sound with silence', () => {
  expect(new Set(logMel(new Float32Array(16_000), 100)).size).toBe(1)
  const mel = logMel(tone(1000), 300)
  expect(mel.length).toBe(bands * 300)
  expect(mel[26 * 300 + 250]).toBe(Math.min(...mel))
})

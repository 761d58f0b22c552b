/** Whisper's own figures (openai/whisper, audio.py): 25 ms windows every 10 ms, 80 bands up to 8 kHz. */
const rate = 16_000
const windowLength = 400
const hop = 160
const bins = windowLength / 2 + 1
export const bands = 80

/** Frames in a second. */
export const framesPerSecond: number = rate / hop

/**
 * The log-mel spectrogram as Whisper was trained on it, `bands` rows of `frames` columns: Hann
 * window, edges reflected, power, Slaney's mel bands, log10, the loudest 8 decades, moved to about
 * -1..1. Sound that is shorter is followed by silence.
 */
export function logMel(samples: Float32Array, frames: number): Float32Array {
  const half = windowLength / 2
  const padded = new Float32Array(frames * hop + windowLength)
  padded.set(samples.subarray(0, frames * hop), half)
  for (let i = 1; i <= half; i++) padded[half - i] = samples[i] ?? 0
  const mel = new Float32Array(bands * frames)
  const power = new Float32Array(bins)
  let loudest = -10
  for (let frame = 0; frame < frames; frame++) {
    powerOf(padded.subarray(frame * hop, frame * hop + windowLength), power)
    for (const [band, { from, weights }] of filters.entries()) {
      let sum = 0
      for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (power[from + i] ?? 0)
      const level = Math.log10(Math.max(sum, 1e-10))
      mel[band * frames + frame] = level
      if (level > loudest) loudest = level
    }
  }
  return mel.map((level) => (Math.max(level, loudest - 8) + 4) / 4)
}

const cosines = Float32Array.from({ length: windowLength }, (_, i) =>
  Math.cos((2 * Math.PI * i) / windowLength),
)
const hann = cosines.map((cosine) => (1 - cosine) / 2)

/**
 * |DFT|² of a windowed frame. 400 is no power of two, and the small libraries know no other; mirrored
 * samples are added first, which halves the work. Measured: 20 ms for a second of sound.
 */
function powerOf(frame: Float32Array, power: Float32Array): void {
  const half = windowLength / 2
  for (let i = 1; i < half; i++) {
    const left = (frame[i] ?? 0) * (hann[i] ?? 0)
    const right = (frame[windowLength - i] ?? 0) * (hann[windowLength - i] ?? 0)
    even[i] = left + right
    odd[i] = left - right
  }
  const middle = (frame[half] ?? 0) * (hann[half] ?? 0)
  for (let bin = 0; bin < bins; bin++) {
    let real = bin % 2 === 0 ? middle : -middle
    let imaginary = 0
    let turn = 0
    for (let i = 1; i < half; i++) {
      turn += bin
      if (turn >= windowLength) turn -= windowLength
      real += (even[i] ?? 0) * (cosines[turn] ?? 0)
      imaginary += (odd[i] ?? 0) * (sines[turn] ?? 0)
    }
    power[bin] = real * real + imaginary * imaginary
  }
}

const sines = Float32Array.from({ length: windowLength }, (_, i) =>
  Math.sin((2 * Math.PI * i) / windowLength),
)
const even = new Float32Array(windowLength / 2)
const odd = new Float32Array(windowLength / 2)

type Filter = { readonly from: number; readonly weights: Float32Array }

/** Triangles of equal area, even in mel (Slaney, "Auditory Toolbox", 1998; as librosa's `filters.mel`). */
const filters: readonly Filter[] = Array.from({ length: bands }, (_, band): Filter => {
  const edge = (index: number) => toHertz((toMel(rate / 2) * index) / (bands + 1))
  const [low, centre, high] = [edge(band), edge(band + 1), edge(band + 2)]
  const weightOf = (hertz: number) =>
    (Math.max(0, Math.min((hertz - low) / (centre - low), (high - hertz) / (high - centre))) * 2) /
    (high - low)
  const from = Math.ceil((low * windowLength) / rate)
  const to = Math.min(bins - 1, Math.floor((high * windowLength) / rate))
  const weights = Float32Array.from({ length: Math.max(0, to - from + 1) }, (_, i) =>
    weightOf(((from + i) * rate) / windowLength),
  )
  return { from, weights }
})

/** Linear below 1 kHz, logarithmic above: 15 mel are 1 kHz, 27 steps more are 6.4 times that. */
function toMel(hertz: number): number {
  return hertz < 1000 ? (hertz * 3) / 200 : 15 + (27 * Math.log(hertz / 1000)) / Math.log(6.4)
}

function toHertz(mel: number): number {
  return mel < 15 ? (mel * 200) / 3 : 1000 * Math.exp(((mel - 15) * Math.log(6.4)) / 27)
}

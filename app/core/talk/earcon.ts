import type { Speech } from '../../../models/types.ts'

/** What a short sound tells without words. */
export type Cue =
  'wake' | 'heard' | 'thinking' | 'done' | 'error' | 'lost' | 'back' | 'ring' | 'found'

/** A tone: hertz, when it begins and how long it rings, ms, and how loud it is, 0..1. */
type Tone = readonly [pitch: number, begin: number, length: number, level: number]

/** Rising means come in, falling means over; two low ones mean that something is wrong. */
const tones: Readonly<Record<Cue, readonly Tone[]>> = {
  wake: [
    [587, 0, 110, 0.5],
    [880, 70, 160, 0.5],
  ],
  heard: [[784, 0, 90, 0.4]],
  thinking: [[523, 0, 120, 0.16]],
  done: [[659, 0, 140, 0.3]],
  error: [
    [294, 0, 180, 0.5],
    [247, 130, 240, 0.5],
  ],
  lost: [
    [659, 0, 140, 0.4],
    [440, 110, 220, 0.4],
  ],
  back: [
    [440, 0, 140, 0.4],
    [659, 110, 220, 0.4],
  ],
  ring: [
    [880, 0, 160, 0.45],
    [1047, 180, 160, 0.45],
    [880, 360, 300, 0.45],
  ],
  found: [
    [659, 0, 120, 0.4],
    [880, 90, 120, 0.4],
    [1319, 180, 300, 0.4],
  ],
}

const sampleRate = 24_000
/** Soft enough not to click, short enough to be there at once. Ms. */
const attack = 6
const loudness = 0.5

/** Semitones between two pitches that are told apart: so many sounds are made and kept. */
const step = 2 ** (1 / 12)
const beeps = new Map<number, Speech>()

/** A short, soft sound of about this pitch, hertz, made once and kept. */
export function beep(pitch: number): Speech {
  const note = Math.round(Math.log(pitch) / Math.log(step))
  const made = beeps.get(note) ?? ring([[step ** note, 0, 70, 0.35]])
  beeps.set(note, made)
  return made
}

/** The sound of a cue, as samples: bells of one tone and its fainter octave, never louder than 0.5. */
export const earcon = (cue: Cue): Speech => ring(tones[cue])

function ring(tones: readonly Tone[]): Speech {
  const end = Math.max(...tones.map(([, begin, length]) => begin + length))
  const samples = new Float32Array(Math.ceil((end / 1000) * sampleRate))
  for (const [pitch, begin, length, level] of tones) {
    const start = Math.round((begin / 1000) * sampleRate)
    const count = Math.round((length / 1000) * sampleRate)
    for (let i = 0; i < count; i++) {
      const ms = (i / sampleRate) * 1000
      const fade = Math.min(1, ms / attack) * (1 - i / count) ** 2
      const angle = (2 * Math.PI * pitch * i) / sampleRate
      const bell = 0.8 * Math.sin(angle) + 0.2 * Math.sin(2 * angle)
      samples[start + i] = (samples[start + i] ?? 0) + loudness * level * fade * bell
    }
  }
  return { samples, sampleRate }
}
